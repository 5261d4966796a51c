import { useState } from 'preact/hooks'
import { Button } from '../interface/controls'
import { Actions } from './actions'
import type { CleanedPageProps } from './cleaned-page'
import { HiddenList } from './hidden-list'
import { Message } from './message'

/** From this confidence on the cleaning is called sure: the post stands on the page twice, word for word. */
const sureConfidence = 0.9

/** After a page was cleaned once: whether its site is to be cleaned from now on. */
export function AskAlways(props: CleanedPageProps) {
  const { state, tab, t, request } = props
  const [declined, setDeclined] = useState(false)
  const sure = state.confidence >= sureConfidence
  const found = t(sure ? 'foundSurely' : 'foundLikely')
  return (
    <>
      {declined ? (
        <Message host={state.host} title={t('cleaned')} body={found} />
      ) : (
        <Message
          host={state.host}
          title={t('askTitle')}
          body={`${found} ${t('askBody', { site: state.host })}`}
        >
          <Button
            primary
            onClick={() => void request(state.host).then((agreed) => setDeclined(!agreed))}
          >
            <bdi>{t('always')}</bdi>
          </Button>
          <Button onClick={() => setDeclined(true)}>
            <bdi>{t('onlyThisTime')}</bdi>
          </Button>
        </Message>
      )}
      {state.hidden.length > 0 && <HiddenList {...props} />}
      <Actions tab={tab} originalUrl={state.originalUrl} t={t} />
    </>
  )
}
