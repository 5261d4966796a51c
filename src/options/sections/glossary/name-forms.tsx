import { useMemo } from 'preact/hooks'
import { foldWord } from '../../../glossary/finding/fold'
import { formsOfName } from '../../../glossary/lexicon/forms-of-name'
import type { NameEntry } from '../../../glossary/own-terms/entry'
import type { TermLanguage, TermName } from '../../../glossary/term'
import type { GlossarySectionTranslate } from './strings'

interface NameFormsProps {
  readonly language: TermLanguage
  readonly name: NameEntry
  readonly base: TermName | undefined
  readonly t: GlossarySectionTranslate
  readonly onName: (name: NameEntry) => void
}

/** The forms in which a name is found, each to be left out, or all but the one that was entered. */
export function NameForms({ language, name, base, t, onName }: NameFormsProps) {
  const text = name.text.trim()
  const forms = useMemo(
    () => (text ? formsOfName({ text, forms: base?.forms ?? [] }, language) : []),
    [text, base, language],
  )
  if (forms.length < 2) return null
  const excluded = new Set(name.exclude.map(foldWord))
  const isOut = (form: string) => form.split(' ').some((word) => excluded.has(word))
  const matched = name.frozen ? 1 : forms.filter((form) => !isOut(form)).length
  // Forms are left out word by word: the words of a phrase inflect one by one.
  const toggle = (form: string) => {
    const own = form.split(' ').find((word) => excluded.has(word))
    const exclude = own
      ? name.exclude.filter((word) => foldWord(word) !== own)
      : [...name.exclude, telling(form, forms)]
    onName({ ...name, exclude })
  }
  return (
    <details class="name-forms">
      <summary>
        <bdi>{t('formCount', { n: matched })}</bdi>
      </summary>
      <label class="check">
        <input
          type="checkbox"
          checked={name.frozen}
          onChange={(event) => onName({ ...name, frozen: event.currentTarget.checked })}
        />
        <bdi>{t('frozen')}</bdi>
      </label>
      {!name.frozen && (
        <fieldset>
          <legend>
            <bdi>{t('matchedForms')}</bdi>
          </legend>
          <div class="chips">
            {forms.map((form) => (
              <label key={form} class="check">
                <input type="checkbox" checked={!isOut(form)} onChange={() => toggle(form)} />
                <bdi lang={language}>{form}</bdi>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </details>
  )
}

/** The word of a form that the fewest other forms have, so that leaving it out costs the least. */
function telling(form: string, forms: readonly string[]): string {
  const uses = (word: string) => forms.filter((other) => other.split(' ').includes(word)).length
  return form.split(' ').reduce((best, word) => (uses(word) < uses(best) ? word : best))
}
