import type { ComponentChildren } from 'preact'
import { IconButton } from '../../interface/controls'
import type { ToolsLayout } from '../../interface/tools/page-tools'

interface MessageCardProps {
  label: string
  layout: ToolsLayout
  closeLabel: string
  onClose: () => void
  children: ComponentChildren
}

/** A dialog at the selection that is no definition: the form, or word that there is none. */
export function MessageCard({ label, layout, closeLabel, onClose, children }: MessageCardProps) {
  return (
    <section
      class={`card ${layout === 'sheet' ? 'sheet' : 'surface'}`}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
    >
      {layout === 'sheet' && <div class="grip" />}
      <div class="card-head">
        <h2 dir="auto">{label}</h2>
        <span class="card-controls">
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </span>
      </div>
      {children}
    </section>
  )
}
