/**
 * Rules that are loaded with what they are for, and stand in it. They are written by the script itself:
 * where a page allows no styles but its own, Firefox asks who wrote them.
 */
export function Styles({ rules }: { rules: string }) {
  return (
    <style
      ref={(style) => {
        if (style && !style.firstChild) style.textContent = rules
      }}
    />
  )
}
