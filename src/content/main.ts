import { changedKey } from '../glossary/own-terms/changed-key'
import { answer, ask } from '../messages/channel'
import { askedAddress, readAddress } from '../page/address'
import { watchKeys } from '../settings/storage-areas'
import { readSettings, watchSettings } from '../settings/store'
import { sites } from '../sites'
import { documentParsed, holdPage } from './hold'
import { createSession } from './session'

/** Set where the script already runs: it is put into a page a second time when the reader asks for it. */
const runningKey = 'clearMirrorIsRunning'
const world = globalThis as unknown as Record<string, boolean | undefined>

if (!world[runningKey]) {
  world[runningKey] = true
  void run()
}

async function run(): Promise<void> {
  const url = new URL(location.href)
  const known = readAddress(url, sites)
  const release = known ? holdPage(document) : () => {}
  const session = createSession(document, known ?? askedAddress(url), known !== null)
  answer({
    'page/state': () => session.state(),
    'page/clean': () => {
      session.clean()
      return session.state()
    },
    'page/review': ({ on, run: hidden }) => {
      session.review(on, hidden)
      return undefined
    },
    'page/section': ({ step }) => {
      session.section(step)
      return undefined
    },
    'page/markdown': () => session.markdown(),
  })
  try {
    const [settings] = await Promise.all([
      readSettings(),
      documentParsed(document),
      session.prepare(),
    ])
    session.apply(settings)
    if (!known && (await ask('site/granted', undefined))) session.clean()
    const always = new AbortController().signal
    watchSettings((changed) => session.apply(changed), always)
    watchKeys('local', (key) => key === changedKey, session.refreshGlossary, always)
  } finally {
    release()
  }
}
