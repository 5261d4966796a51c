import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icons'

interface ButtonProps {
  children: ComponentChildren
  onClick: () => void
  primary?: boolean
  quiet?: boolean
}

export function Button({ children, onClick, primary = false, quiet = false }: ButtonProps) {
  const kind = primary ? ' primary' : quiet ? ' quiet' : ''
  return (
    <button type="button" class={`btn${kind}`} onClick={onClick}>
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
  onChange: (on: boolean) => void
}

export function Switch({ label, checked, onChange }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      class="switch"
      aria-label={label}
      aria-checked={checked}
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
