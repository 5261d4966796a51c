import { useId, useState } from 'preact/hooks'
import { requestAccess } from '../../../settings/granted-sites'
import { OptionsIcon } from '../../icons'
import { readSiteEntry } from './site-address'
import type { SitesTranslate } from './strings'

/** Asks the browser for one more site. */
export function AddSite({ t }: { t: SitesTranslate }) {
  const [entry, setEntry] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const add = () => {
    const read = readSiteEntry(entry)
    if ('problem' in read) {
      setProblem(t(read.problem))
      return
    }
    setProblem(null)
    // Asked at once, in the reader's own click: browsers allow it only there.
    requestAccess([read.host]).then(
      (agreed) => {
        if (agreed) setEntry('')
        else setProblem(t('notAllowed', { site: read.host }))
      },
      (error: unknown) => setProblem(t('refused', { why: String(error) })),
    )
  }
  return (
    <form
      class="addrow"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <label>
        <span class="lab">
          <bdi>{t('address')}</bdi>
        </span>
        <input
          class="field"
          dir="ltr"
          autocapitalize="none"
          spellcheck={false}
          placeholder="example.org"
          value={entry}
          aria-invalid={problem !== null}
          aria-describedby={id}
          onInput={(event) => setEntry(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn">
        <OptionsIcon name="add" />
        <bdi>{t('add')}</bdi>
      </button>
      <span id={id} class={problem ? 'hint wrong' : 'hint'} role={problem ? 'alert' : undefined}>
        <bdi>{problem ?? t('addressHint')}</bdi>
      </span>
    </form>
  )
}
