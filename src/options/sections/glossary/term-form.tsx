import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import {
  type EntryProblem,
  emptyEntry,
  entryOf,
  type TermEntry,
  termFromEntry,
} from '../../../glossary/own-terms/entry'
import { ownPackId } from '../../../glossary/own-terms/override'
import { type Term, termLanguages } from '../../../glossary/term'
import { Button } from '../../../interface/controls'
import { downloadFile } from '../../download'
import { OptionsIcon } from '../../icons'
import { forgetDraft, readDraft, writeDraft } from './drafts'
import { NameFields } from './name-fields'
import { OtherVersions } from './other-versions'
import { relatedIds, relatedNames } from './related'
import { Sources } from './sources'
import type { TermRow } from './term-rows'
import type { TermTableProps } from './term-table'
import { failureText } from './trouble'
import { ownTerms } from './use-glossary'

interface TermFormProps extends TermTableProps {
  /** Null for a term that is not there yet. */
  readonly row: TermRow | null
  readonly onClose: () => void
  readonly onDelete: () => void
}

type Trouble = { readonly text: string; readonly unsaved?: Term }

/** A term in both languages side by side. Saved only when asked; what was typed outlives a look elsewhere. */
export function TermForm({ row, rows, language, t, onClose, onDelete }: TermFormProps) {
  const draftId = row?.term.id ?? ''
  const [{ entry, related }, setDraft] = useState(
    () =>
      readDraft(draftId) ?? {
        entry: row ? entryOf(row.term) : emptyEntry,
        related: relatedNames(row?.term.related ?? [], rows, language),
      },
  )
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const id = useId()
  // Before the reader can type: an effect after the frame would take the focus away again.
  useLayoutEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
    form.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [])

  const change = (part: Partial<TermEntry>, relatedText = related) => {
    const draft = { entry: { ...entry, ...part }, related: relatedText }
    writeDraft(draftId, draft)
    setDraft(draft)
  }
  const close = () => {
    forgetDraft(draftId)
    onClose()
  }
  const save = async () => {
    const found = relatedIds(related, rows)
    if ('unknown' in found) {
      setTrouble({ text: t('unknownTerm', { term: found.unknown }) })
      return
    }
    const termId = row?.term.id ?? newId()
    const made = termFromEntry(termId, { ...entry, related: found.ids }, row?.term)
    if ('problem' in made) {
      setTrouble({ text: t(problems[made.problem]) })
      return
    }
    try {
      await ownTerms.save([made.term])
      close()
    } catch (error) {
      setTrouble({ text: failureText(error, t), unsaved: made.term })
    }
  }
  const remove = async () => {
    try {
      await ownTerms.remove([draftId])
      forgetDraft(draftId)
      onDelete()
    } catch (error) {
      setTrouble({ text: failureText(error, t) })
    }
  }

  return (
    <form
      ref={form}
      class="form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3 id={`${id}-title`}>
        <bdi>{t(row ? 'editTitle' : 'addTitle')}</bdi>
      </h3>
      {row?.own && <OtherVersions {...{ language, t }} own={row.own} />}
      <div class="two">
        {termLanguages.map((termLanguage) => (
          <NameFields
            key={termLanguage}
            {...{ t }}
            language={termLanguage}
            base={row?.term.names[termLanguage]?.[0]}
            name={entry.names[termLanguage]}
            definition={entry.definition[termLanguage]}
            onName={(name) => change({ names: { ...entry.names, [termLanguage]: name } })}
            onDefinition={(text) =>
              change({ definition: { ...entry.definition, [termLanguage]: text } })
            }
          />
        ))}
        <div class="fg">
          <label class="lab" for={`${id}-also`}>
            <bdi>{t('alsoMatches')}</bdi>
          </label>
          <input
            class="field"
            id={`${id}-also`}
            dir="auto"
            value={entry.alsoMatches}
            aria-describedby={`${id}-also-hint`}
            onInput={(event) => change({ alsoMatches: event.currentTarget.value })}
          />
          <span class="hint" id={`${id}-also-hint`}>
            <bdi>{t('alsoMatchesHint')}</bdi>
          </span>
        </div>
        <div class="fg">
          <label class="lab" for={`${id}-related`}>
            <bdi>{t('relatedTerms')}</bdi>
          </label>
          <input
            class="field"
            id={`${id}-related`}
            dir="auto"
            value={related}
            onInput={(event) => change({}, event.currentTarget.value)}
          />
        </div>
        <div class="fg whole">
          <label class="lab" for={`${id}-source`}>
            <bdi>{t('sourceLink')}</bdi>
          </label>
          <input
            class="field"
            id={`${id}-source`}
            type="url"
            dir="ltr"
            value={entry.source}
            onInput={(event) => change({ source: event.currentTarget.value })}
          />
          <Sources {...{ row, t }} />
        </div>
      </div>
      {trouble && (
        <p class="trouble" role="alert">
          <bdi>{trouble.text}</bdi>{' '}
          {trouble.unsaved && (
            <Button quiet onClick={() => saveAsFile(trouble.unsaved)}>
              <bdi>{t('asFile')}</bdi>
            </Button>
          )}
        </p>
      )}
      <div class="acts">
        {row?.pack === ownPackId ? (
          <button type="button" class="btn danger first" onClick={() => void remove()}>
            <OptionsIcon name="remove" />
            <bdi>{t('delete')}</bdi>
          </button>
        ) : (
          <span class="hint first">
            <bdi>{row && t('copyNote')}</bdi>
          </span>
        )}
        <Button onClick={close}>
          <bdi>{t('cancel')}</bdi>
        </Button>
        <button type="submit" class="btn primary">
          <bdi>{t('save')}</bdi>
        </button>
      </div>
    </form>
  )
}

const problems = {
  noName: 'needsName',
  badSource: 'badSource',
  tooLong: 'tooLong',
} as const satisfies Record<EntryProblem, string>

/** Random letters in the id of a term: two terms of one reader never meet. */
const idLength = 8

function newId(): string {
  return `own-${crypto.randomUUID().replaceAll('-', '').slice(0, idLength)}`
}

function saveAsFile(term: Term | undefined): void {
  const text = `${JSON.stringify(term, null, 2)}\n`
  downloadFile('term.json', new Blob([text], { type: 'application/json' }))
}
