import type { InterfaceLanguage } from '../interface/strings'
import type { Settings } from '../settings/schema'

/** What every section of the options is given. */
export interface SectionProps {
  readonly settings: Settings
  /** Saves a change at once; a failure is shown above the section. */
  readonly change: (edit: (settings: Settings) => Settings) => void
  readonly language: InterfaceLanguage
  /** What follows the section's name in the address: `#glossary/entropy`. */
  readonly place: string
}
