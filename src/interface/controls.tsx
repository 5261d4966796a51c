import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icons'

interface ButtonProps {
  children: ComponentChildren
  onClick: () => void
  primary?: boolean
  quiet?: boolean
  danger?: boolean
  disabled?: boolean
}

export function Button({ children, onClick, disabled = false, ...kinds }: ButtonProps) {
  const kind = (['primary', 'quiet', 'danger'] as const).filter((name) => kinds[name]).join(' ')
  return (
    <button type="button" class={`btn ${kind}`.trim()} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  )
}

interface IconButtonProps {
  icon: IconName
  label: string
  onClick: () => void
}

export function IconButton({ icon, label, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-btn" aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  )
}

interface SwitchProps {
  label: string
  checked: boolean
  /** Id of an element that says more than the label. */
  describedBy?: string | undefined
  onChange: (on: boolean) => void
}

export function Switch({ label, checked, describedBy, onChange }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-label={label}
      aria-checked={checked}
      aria-describedby={describedBy}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
