import type { FunctionComponent } from 'preact'
import type { SectionProps } from './section'
import { AppearanceSection } from './sections/appearance/section'
import { GeneralSection } from './sections/general/section'
import { GlossarySection } from './sections/glossary/section'
import { KeyboardSection } from './sections/keyboard/section'
import { PrivacySection } from './sections/privacy/section'
import { SitesSection } from './sections/sites/section'

export interface Section {
  /** Names it in the page's address; also the key of its title and its icon. */
  readonly id: 'general' | 'sites' | 'glossary' | 'appearance' | 'keyboard' | 'privacy'
  /** Has a table. */
  readonly wide?: true
  readonly Content: FunctionComponent<SectionProps>
}

/** The sections in the order of the list at the side; the first one opens by itself. */
export const sections: readonly [Section, ...Section[]] = [
  { id: 'general', Content: GeneralSection },
  { id: 'sites', Content: SitesSection },
  { id: 'glossary', wide: true, Content: GlossarySection },
  { id: 'appearance', Content: AppearanceSection },
  { id: 'keyboard', Content: KeyboardSection },
  { id: 'privacy', Content: PrivacySection },
]
