import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../interface/controls'
import { Icon } from '../../interface/icons'
import { isInOwnWords } from '../own-words'
import type { FillingProps } from './filling'
import type { CardTranslate } from './strings'

/** Sources that a card lists: more would be a list to read. */
const sourcesShown = 3

/** What a card says of its term, and what can be done with it. */
export function Definition({ content, layout, definedIn, actions, t }: FillingProps) {
  const ownWords = isInOwnWords(content.term)
  return (
    <>
      {ownWords && <p class="own-words">{t('ownWords')}</p>}
      {content.definitions.length === 0 && <p class="def">{t('noDefinition')}</p>}
      {content.definitions.map(({ language, text }) => (
        <LongText key={language} language={language} t={t}>
          {text}
        </LongText>
      ))}
      {content.example && (
        <p class="def example" lang={content.example.language} dir="auto">
          {content.example.text}
        </p>
      )}
      {definedIn !== null && (
        <button type="button" class="link here" onClick={actions.jump}>
          <Icon name="jump" size={14} />
          <bdi>{t('alsoHere', { n: definedIn })}</bdi>
        </button>
      )}
      <dl>
        {content.related.length > 0 && (
          <Row name={t('related')}>
            {content.related.map(({ term, title }) => (
              <button key={term} type="button" class="link" onClick={() => actions.open(term)}>
                <bdi>{title}</bdi>
              </button>
            ))}
          </Row>
        )}
        {content.sources.length > 0 && (
          <Row name={t('source')}>
            {content.sources.slice(0, sourcesShown).map(({ url, title }) => (
              <a key={url} href={url} target="_blank" rel="noreferrer">
                <bdi>{title}</bdi>
              </a>
            ))}
          </Row>
        )}
      </dl>
      <div class="card-foot">
        <Button quiet onClick={() => actions.know(content)}>
          <Icon name="check" />
          <bdi>{t('know')}</bdi>
        </Button>
        {!ownWords && (
          <Button quiet onClick={() => actions.edit(content.term)}>
            <Icon name="edit" />
            <bdi>{t('edit')}</bdi>
          </Button>
        )}
        {layout !== 'sheet' && <span class="meta">{t('escape')}</span>}
      </div>
    </>
  )
}

function Row({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

interface LongTextProps {
  language: string
  children: string
  t: CardTranslate
}

/** A text of which a few lines are shown at first; the style sheet says how many. */
function LongText({ language, children, t }: LongTextProps) {
  const paragraph = useRef<HTMLParagraphElement>(null)
  const [isLong, setLong] = useState(false)
  const [isWhole, setWhole] = useState(false)
  useLayoutEffect(() => {
    const shown = paragraph.current
    if (shown && !isWhole) setLong(shown.scrollHeight > shown.clientHeight + 1)
  }, [children, isWhole])
  return (
    <>
      <p ref={paragraph} class={isWhole ? 'def' : 'def short'} lang={language} dir="auto">
        {children}
      </p>
      {isLong && (
        <button
          type="button"
          class="link"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          <bdi>{t(isWhole ? 'less' : 'more')}</bdi>
        </button>
      )}
    </>
  )
}
