import type { InterfaceLanguage } from '../interface/strings'
import type { Settings } from '../settings/schema'

/** What every section of the options is given. */
export interface SectionProps {
  readonly settings: Settings
  /** Saves a change at once; a failure is shown above the section. @returns whether it was saved */
  readonly change: (edit: (settings: Settings) => Settings) => Promise<boolean>
  readonly language: InterfaceLanguage
  /** What follows the section's name in the address: `#glossary/entropy`. */
  readonly place: string
}
