interface SegmentsProps<Value extends string> {
  name: string
  label: string
  value: Value
  choices: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
}

/** One of several: looks like one control, is a radio group. */
export function Segments<Value extends string>({
  name,
  label,
  value,
  choices,
  onChange,
}: SegmentsProps<Value>) {
  return (
    <fieldset class="g">
      <legend class="lab">
        <bdi>{label}</bdi>
      </legend>
      <div class="seg">
        {choices.map(([choice, text]) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span class="o">
              <bdi>{text}</bdi>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
