import type { ComponentChild } from 'preact'
import type { ToolsLayout } from '../../interface/tools/page-tools'
import type { CardContent } from '../services'
import { CopyButton } from './copy-button'
import { Definition } from './definition'
import type { CardTranslate } from './strings'

/** What a card shows of its term beside the name. */
export interface CardFilling {
  readonly copy: ComponentChild
  readonly otherNames: ComponentChild
  readonly body: ComponentChild
}

export interface FillingActions {
  open(term: string): void
  know(content: CardContent): void
  edit(term: string): void
  /** Goes to where the post explains the term. */
  jump(): void
  copy(content: CardContent): Promise<void>
}

export interface FillingProps {
  content: CardContent
  layout: ToolsLayout
  /** Number of another paragraph where the post explains the term; null where it has none. */
  definedIn: number | null
  actions: FillingActions
  t: CardTranslate
}

export function fillCard(props: FillingProps): CardFilling {
  const { content, actions, t } = props
  return {
    copy: <CopyButton key={content.term} copy={() => actions.copy(content)} t={t} />,
    otherNames: <OtherNames names={content.otherNames} />,
    body: <Definition key={content.term} {...props} />,
  }
}

function OtherNames({ names }: { names: CardContent['otherNames'] }) {
  const [first] = names
  if (!first) return null
  return (
    <p class="other">
      <bdi class="lg" aria-hidden="true">
        {first.language.toUpperCase()}
      </bdi>
      <bdi lang={first.language}>{names.map(({ text }) => text).join(', ')}</bdi>
    </p>
  )
}
