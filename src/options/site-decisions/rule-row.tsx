import { useState } from 'preact/hooks'
import { Button } from '../../interface/controls'
import type { ReaderRule } from '../../settings/site-decisions'
import { isReadableSelector } from './readable-selector'
import type { SiteDecisionTranslate } from './strings'

interface RuleRowProps {
  host: string
  rule: ReaderRule
  t: SiteDecisionTranslate
  onSave: (rule: ReaderRule) => void
  onRemove: () => void
}

/** One rule of the reader's own; its selector is edited in place. */
export function RuleRow({ host, rule, t, onSave, onRemove }: RuleRowProps) {
  const [selector, setSelector] = useState(rule.selector)
  const isRead = isReadableSelector(selector)
  const what = rule.words || rule.selector
  return (
    <form
      class="row"
      onSubmit={(event) => {
        event.preventDefault()
        if (isRead) onSave({ ...rule, selector: selector.trim() })
      }}
    >
      <span class="what">
        <bdi dir="auto">{rule.words || t('noWords')}</bdi>
        {rule.text && <span class="hint">{t('onlyText')}</span>}
        <input
          class="field"
          dir="ltr"
          spellcheck={false}
          aria-label={t('selector', { site: host })}
          aria-invalid={!isRead}
          value={selector}
          onInput={(event) => setSelector(event.currentTarget.value)}
        />
        {!isRead && (
          <span class="hint" role="alert">
            {t('badSelector')}
          </span>
        )}
      </span>
      {selector.trim() !== rule.selector && isRead && (
        <button type="submit" class="btn primary">
          <bdi>{t('save')}</bdi>
        </button>
      )}
      <span class="acts" aria-label={t('removeRule', { what })} role="group">
        <Button quiet onClick={onRemove}>
          <bdi>{t('remove')}</bdi>
        </Button>
      </span>
    </form>
  )
}
