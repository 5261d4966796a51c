import type { Settings } from '../../../settings/schema'
import type { AppearanceTranslate } from './strings'

interface PreviewProps {
  readonly settings: Settings
  readonly t: AppearanceTranslate
}

/** Two made-up paragraphs that mention one term four times, with what the reader chose. */
export function Preview({ settings: { glossary }, t }: PreviewProps) {
  const term = t('sampleTerm')
  const mark = (first: 'paragraph' | 'post' | 'again') =>
    isMarked(glossary.mentions, first) ? <u>{term}</u> : term
  return (
    <div class="preview" data-underline={glossary.underline}>
      <p>
        {mark('post')} {t('sampleFirst')} {mark('again')} {t('sampleSecond')}
      </p>
      <p>
        {mark('paragraph')} {t('sampleThird')} {mark('again')} {t('sampleFourth')}
      </p>
    </div>
  )
}

/** @param first of what the mention is the first; one that is first in the post is so in its paragraph */
function isMarked(
  mentions: Settings['glossary']['mentions'],
  first: 'paragraph' | 'post' | 'again',
): boolean {
  if (mentions === 'all' || first === 'post') return true
  return mentions === 'paragraph' && first === 'paragraph'
}
