import { useId, useState } from 'preact/hooks'
import { Button } from '../../interface/controls'
import { type Entry, type EntryTrouble, savedEntry, troubleOf } from './entry'
import type { SelectionServices } from './services'
import type { SelectionTranslate } from './strings'

interface AddFormProps {
  first: Entry
  save: SelectionServices['save']
  onSaved: (term: string, name: string) => void
  onCancel: () => void
  t: SelectionTranslate
}

/** A term of the reader's own, in few fields; what was typed stays whatever happens to it. */
export function AddForm({ first, save, onSaved, onCancel, t }: AddFormProps) {
  const [entry, setEntry] = useState(first)
  const [trouble, setTrouble] = useState<EntryTrouble | null>(null)
  const [isSaving, setSaving] = useState(false)
  const field = (name: keyof Entry) => ({
    value: entry[name],
    onChange: (value: string) => setEntry((before) => ({ ...before, [name]: value })),
  })
  const submit = async () => {
    const { names, ...rest } = savedEntry(entry)
    const name = names.ru ?? names.en
    if (!name) {
      setTrouble('noName')
      return
    }
    setSaving(true)
    setTrouble(null)
    try {
      const { term } = await save({ names, ...rest })
      onSaved(term, name)
    } catch (error) {
      setTrouble(troubleOf(error))
      setSaving(false)
    }
  }
  return (
    <form
      class="add-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field
        label={t('russian')}
        language="ru"
        isWrong={trouble === 'noName'}
        {...field('russian')}
      />
      <Field
        label={t('english')}
        language="en"
        isWrong={trouble === 'noName'}
        {...field('english')}
      />
      <Field label={t('definition')} isLong {...field('definition')} />
      <Field label={t('source')} isAddress isWrong={trouble === 'badSource'} {...field('source')} />
      {trouble && (
        <p class="trouble" role="alert">
          <bdi>{t(trouble)}</bdi>
        </p>
      )}
      <div class="card-foot">
        <button type="submit" class="btn primary" disabled={isSaving}>
          <bdi>{t(isSaving ? 'saving' : 'save')}</bdi>
        </button>
        <Button quiet onClick={onCancel}>
          <bdi>{t('cancel')}</bdi>
        </Button>
      </div>
    </form>
  )
}

interface FieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  language?: string
  isLong?: boolean
  isAddress?: boolean
  isWrong?: boolean
}

function Field({ label, value, onChange, language, isLong, isAddress, isWrong }: FieldProps) {
  const id = useId()
  const shared = {
    id,
    class: 'field',
    value,
    lang: language,
    dir: isAddress ? 'ltr' : 'auto',
    'aria-invalid': isWrong ? ('true' as const) : undefined,
  } as const
  return (
    <p>
      <label for={id}>
        <bdi>{label}</bdi>
      </label>
      {isLong ? (
        <textarea {...shared} rows={3} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={isAddress ? 'url' : 'text'}
          autocomplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </p>
  )
}
