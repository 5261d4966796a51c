import { useEffect, useState } from 'preact/hooks'
import { Button } from './controls'
import { Icon } from './icons'
import styles from './note.css?inline'
import { Styles } from './styles'

/** Time a note stays, in ms; longer while the pointer or the keyboard's focus is in it. */
const shownFor = 8000

interface NoteProps {
  text: string
  action: string
  onAction: () => void
  onEnd: () => void
}

/** What just happened, and one thing that can be done about it. */
export function Note({ text, action, onAction, onEnd }: NoteProps) {
  const [pointed, setPointed] = useState(false)
  const [focused, setFocused] = useState(false)
  const held = pointed || focused
  useEffect(() => {
    if (held) return
    const timer = setTimeout(onEnd, shownFor)
    return () => clearTimeout(timer)
  }, [held])
  return (
    <p
      class="note surface"
      data-slot="note"
      role="status"
      onMouseEnter={() => setPointed(true)}
      onMouseLeave={() => setPointed(false)}
      onFocusIn={({ target }) =>
        setFocused(target instanceof Element && target.matches(':focus-visible'))
      }
      onFocusOut={() => setFocused(false)}
      onKeyDown={({ key }) => key === 'Escape' && onEnd()}
    >
      <Icon name="check" />
      <bdi>{text}</bdi>
      <Button quiet onClick={onAction}>
        <bdi>{action}</bdi>
      </Button>
      <Styles rules={styles} />
    </p>
  )
}
