import { useId } from 'preact/hooks'
import type { NameEntry } from '../../../glossary/own-terms/entry'
import type { TermLanguage, TermName } from '../../../glossary/term'
import { NameForms } from './name-forms'
import type { GlossarySectionTranslate } from './strings'

interface NameFieldsProps {
  readonly language: TermLanguage
  readonly name: NameEntry
  /** The name as it is stored, with what the form does not show. */
  readonly base: TermName | undefined
  readonly definition: string
  readonly t: GlossarySectionTranslate
  readonly onName: (name: NameEntry) => void
  readonly onDefinition: (text: string) => void
}

/** A term's name and definition in one language. */
export function NameFields(props: NameFieldsProps) {
  const { language, name, base, definition, t, onName, onDefinition } = props
  const id = useId()
  return (
    <fieldset lang={language}>
      <legend>
        <bdi>{t(language === 'ru' ? 'russian' : 'english')}</bdi>
      </legend>
      <div class="fg">
        <label class="lab" for={`${id}-name`}>
          <bdi>{t('term')}</bdi>
        </label>
        <input
          class="field"
          id={`${id}-name`}
          dir="auto"
          value={name.text}
          onInput={(event) => onName({ ...name, text: event.currentTarget.value })}
        />
        <NameForms {...{ language, name, base, t, onName }} />
      </div>
      <div class="fg">
        <label class="lab" for={`${id}-definition`}>
          <bdi>{t('definition')}</bdi>
        </label>
        <textarea
          class="field"
          id={`${id}-definition`}
          rows={4}
          dir="auto"
          value={definition}
          onInput={(event) => onDefinition(event.currentTarget.value)}
        />
      </div>
    </fieldset>
  )
}
