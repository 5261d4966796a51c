import { Button, IconButton } from '../../interface/controls'
import { Icon } from '../../interface/icons'
import type { ReaderRule } from '../decisions/reader-rule'
import type { Step } from './steps'
import type { PickerTranslate } from './strings'

/** How much of the post would be hidden with what is chosen. */
export type PostShare = 'none' | 'part' | 'all'

interface ChoosingBarProps {
  /** What is chosen, in words; null where nothing is. */
  chosen: string | null
  t: PickerTranslate
  onStep: (step: Step) => void
  onPreview: () => void
  onCancel: () => void
}

/** The bar while the reader looks for what to hide. */
export function ChoosingBar({ chosen, t, onStep, onPreview, onCancel }: ChoosingBarProps) {
  return (
    <aside class="bar rv pick" data-slot="bar" aria-label={t('title')}>
      <div class="in">
        {/* Screen readers hand the arrow keys on only to what says that it deals with keys itself. */}
        <div
          class="ttl"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys, and so needs focus.
          tabIndex={0}
          aria-label={`${t('choose')}. ${t('hint')}`}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // Or the key would press the button that gets the focus next.
            event.preventDefault()
            onPreview()
          }}
        >
          <Icon name="target" size={18} />
          <b>
            <bdi>{t('choose')}</bdi>
          </b>
          <span class="meta words">
            <bdi dir="auto">{chosen ?? t('nothing')}</bdi>
          </span>
        </div>
        <span class="step">
          <IconButton icon="up" label={t('wider')} onClick={() => onStep('wider')} />
          <IconButton icon="down" label={t('narrower')} onClick={() => onStep('narrower')} />
          <IconButton icon="previous" label={t('previous')} onClick={() => onStep('previous')} />
          <IconButton icon="next" label={t('next')} onClick={() => onStep('next')} />
        </span>
        <Button onClick={onCancel}>
          <bdi>{t('cancel')}</bdi>
        </Button>
        <Button primary onClick={onPreview}>
          <bdi>{t('preview')}</bdi>
        </Button>
      </div>
    </aside>
  )
}

interface PreviewBarProps {
  rule: ReaderRule
  /** How many places the rule hides on this page. */
  count: number
  post: PostShare
  trouble: string | null
  t: PickerTranslate
  onBack: () => void
  onConfirm: () => void
}

/** The bar over the page as it will be. */
export function PreviewBar({ rule, count, post, trouble, t, onBack, onConfirm }: PreviewBarProps) {
  return (
    <aside class="bar rv pick" data-slot="bar" aria-label={t('title')}>
      <div class="in">
        <div class="ttl">
          <Icon name={post === 'none' ? 'eye-off' : 'warning'} size={18} />
          <b>
            <bdi>{t('hides', { n: count })}</bdi>
          </b>
          {post !== 'none' && (
            <strong class="warn" role="alert">
              <bdi>{t(post === 'all' ? 'allOfPost' : 'ofPost')}</bdi>
            </strong>
          )}
          {trouble ? (
            <strong class="warn" role="alert">
              <bdi>{t('notSaved', { why: trouble })}</bdi>
            </strong>
          ) : (
            <span class="meta words sub">
              <bdi dir="ltr">{t(rule.text ? 'ruleText' : 'rule', { selector: rule.selector })}</bdi>
            </span>
          )}
        </div>
        <Button onClick={onBack}>
          <bdi>{t('back')}</bdi>
        </Button>
        <Button primary={post === 'none'} onClick={onConfirm}>
          <bdi>{t(post === 'none' ? 'confirm' : 'confirmPost')}</bdi>
        </Button>
      </div>
    </aside>
  )
}
