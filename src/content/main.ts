import '../interface/preact/lend'
import { changedKey } from '../glossary/own-terms/changed-key'
import { answer, ask } from '../messages/channel'
import { toPage } from '../messages/to-page'
import { askedAddress, type PageUrl, readAddress } from '../page/address'
import { watchKeys } from '../settings/storage-areas'
import { readSettings, watchSettings } from '../settings/store'
import { sites } from '../sites'
import { createDecisions, type PageDecisions } from './decisions'
import { documentParsed, holdPage } from './hold'
import type { Session } from './page-session'
import { createSession } from './session'
import { watchAddress } from './watch/watch-address'

/** Set where the script already runs: it is put into a page a second time when the reader asks for it. */
const runningKey = 'clearMirrorIsRunning'
const world = globalThis as unknown as Record<string, boolean | undefined>

if (!world[runningKey]) {
  world[runningKey] = true
  void run()
}

interface OpenPage {
  readonly session: Session
  readonly decisions: PageDecisions
  readonly known: boolean
}

function openPage(url: PageUrl): OpenPage {
  const known = readAddress(url, sites)
  const decisions = createDecisions(url)
  const session = createSession(document, known ?? askedAddress(url), known !== null, decisions)
  return { session, decisions, known: known !== null }
}

async function run(): Promise<void> {
  let page = openPage(location)
  const release = page.known ? holdPage(document) : () => {}
  answer(toPage, {
    'page/state': () => page.session.state(),
    'page/clean': async () => {
      await page.session.clean()
      return page.session.state()
    },
    'page/review': ({ on, run: hidden }) => {
      page.session.review(on, hidden)
      return undefined
    },
    'page/section': ({ step }) => {
      page.session.section(step)
      return undefined
    },
    'page/reading': ({ on }) => {
      page.session.read(on)
      return undefined
    },
    'page/pick': ({ pointed }) => {
      page.session.pick(pointed ? (lastPointed?.deref() ?? null) : null)
      return undefined
    },
    'page/term': ({ go }) => {
      page.session.goToTerm(go)
      return undefined
    },
    'page/markdown': () => page.session.markdown(),
  })
  let lastPointed: WeakRef<Element> | undefined
  const onMenu = ({ target }: Event) => {
    lastPointed = target instanceof Element ? new WeakRef(target) : undefined
  }
  addEventListener('contextmenu', onMenu, { capture: true })
  const begin = async (opened: OpenPage) => {
    const [settings] = await Promise.all([
      readSettings(),
      documentParsed(document),
      opened.decisions.load(),
      opened.session.prepare(),
    ])
    if (opened !== page) return
    await opened.session.apply(settings)
    if (!opened.known && settings.automatic && (await ask('site/granted', undefined)))
      await opened.session.clean()
  }
  try {
    await begin(page)
    const always = new AbortController().signal
    watchSettings((changed) => void page.session.apply(changed), always)
    watchKeys(
      'local',
      (key) => key === changedKey,
      () => page.session.refreshGlossary(),
      always,
    )
  } finally {
    release()
  }
  watchAddress(document, (url) => {
    page.session.end()
    page = openPage(url)
    void begin(page)
  })
  // A page that comes back from the browser's cache has missed what was changed meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void begin(page).then(() => page.session.tell())
  })
}
