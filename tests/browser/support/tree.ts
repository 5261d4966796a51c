import type { CDPSession, Page } from 'puppeteer-core'
import { type Driven, until } from './browsers'
import { inFirefoxWindow } from './firefox-window'

/** A thing on the page as a screen reader gets it from the browser, also out of closed shadow roots. */
export interface Spoken {
  /** In ARIA's words. */
  readonly role: string
  readonly name: string
  readonly description: string
  readonly expanded: boolean | null
}

/** What Firefox calls some roles. */
const ariaRoles: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  'toggle button': 'button',
  entry: 'textbox',
  section: 'generic',
  landmark: 'region',
  note: 'note',
  statusbar: 'status',
}

/** Everything on a page that a screen reader is given, in order. */
export async function spoken(driven: Driven, page: Page): Promise<Spoken[]> {
  return driven.kind === 'chrome' ? spokenInChromium(page) : spokenInFirefox(driven, page)
}

/** The first thing of a role whose name holds some words; waits for it. */
export async function find(
  driven: Driven,
  page: Page,
  role: string,
  name: string | RegExp,
): Promise<Spoken> {
  let found: Spoken | undefined
  await until(async () => {
    found = (await spoken(driven, page)).find((one) => one.role === role && fits(one.name, name))
    return found
  })
  if (!found) throw new Error(`No ${role} ${name}`)
  return found
}

/** Presses a control, wherever it is drawn, as a screen reader does: no pointer, no key. */
export async function press(
  driven: Driven,
  page: Page,
  role: string,
  name: string | RegExp,
): Promise<void> {
  await find(driven, page, role, name)
  if (driven.kind === 'chrome') await inChromium(page, role, name, 'function () { this.click() }')
  else await inFirefox(driven, page, `found(${written(role)}, ${written(name)}).doAction(0)`)
}

/** Writes into a text field. */
export async function write(
  driven: Driven,
  page: Page,
  name: string | RegExp,
  text: string,
): Promise<void> {
  await find(driven, page, 'textbox', name)
  if (driven.kind === 'chrome')
    await inChromium(page, 'textbox', name, 'function () { this.focus(); this.select() }')
  else
    await inFirefox(
      driven,
      page,
      `found('entry', ${written(name)}).takeFocus(); await new Promise((resolve) => setTimeout(resolve, 200))`,
    )
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  if (text) await page.keyboard.type(text)
  else await page.keyboard.press('Delete')
}

function fits(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name)
}

interface ChromiumNode {
  ignored: boolean
  role?: { value?: string }
  name?: { value?: string }
  description?: { value?: string }
  properties?: { name: string; value: { value?: unknown } }[]
  backendDOMNodeId?: number
}

async function withSession<Result>(
  page: Page,
  work: (session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const session = await page.createCDPSession()
  try {
    return await work(session)
  } finally {
    await session.detach()
  }
}

async function chromiumNodes(session: CDPSession): Promise<ChromiumNode[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return (nodes as ChromiumNode[]).filter(({ ignored }) => !ignored)
}

function spokenInChromium(page: Page): Promise<Spoken[]> {
  return withSession(page, async (session) =>
    (await chromiumNodes(session)).map(({ role, name, description, properties = [] }) => {
      const expanded = properties.find((property) => property.name === 'expanded')
      return {
        role: String(role?.value ?? '').toLowerCase(),
        name: String(name?.value ?? ''),
        description: String(description?.value ?? ''),
        expanded: expanded ? expanded.value.value === true : null,
      }
    }),
  )
}

function inChromium(page: Page, role: string, name: string | RegExp, work: string): Promise<void> {
  return withSession(page, async (session) => {
    const node = (await chromiumNodes(session)).find(
      (one) =>
        String(one.role?.value).toLowerCase() === role && fits(String(one.name?.value ?? ''), name),
    )
    if (!node?.backendDOMNodeId) throw new Error(`No ${role} ${name}`)
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: node.backendDOMNodeId,
    })
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: work,
      userGesture: true,
    })
  })
}

/** Runs in Firefox's own window, where its accessibility service can be asked about the page in front. */
const firefoxProgram = (work: string) => `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService)
  const all = (one) => {
    const inside = []
    for (let index = 0; index < one.childCount; index++) inside.push(...all(one.getChildAt(index)))
    return [one, ...inside]
  }
  const roleOf = (one) => service.getStringRole(one.role)
  const found = (role, name) => {
    const aria = ${JSON.stringify(ariaRoles)}
    const wanted = (one) => roleOf(one) === role || aria[roleOf(one)] === role
    const fits = (text) => (typeof name === 'string' ? text === name : name.test(text))
    return all(service.getAccessibleFor(gBrowser.selectedBrowser)).find(
      (one) => wanted(one) && fits(one.name ?? ''),
    )
  }
  ${work}
})()`

async function inFirefox(driven: Driven, page: Page, work: string): Promise<unknown> {
  await page.bringToFront()
  return inFirefoxWindow(driven.browser, firefoxProgram(work))
}

async function spokenInFirefox(driven: Driven, page: Page): Promise<Spoken[]> {
  const answer = await inFirefox(
    driven,
    page,
    `return JSON.stringify(all(service.getAccessibleFor(gBrowser.selectedBrowser)).map((one) => {
      const state = {}, extra = {}
      one.getState(state, extra)
      const can = state.value & (Ci.nsIAccessibleStates.STATE_EXPANDED | Ci.nsIAccessibleStates.STATE_COLLAPSED)
      return {
        role: roleOf(one),
        name: one.name ?? '',
        description: one.description ?? '',
        expanded: can ? (state.value & Ci.nsIAccessibleStates.STATE_EXPANDED) !== 0 : null,
      }
    }))`,
  )
  const nodes = JSON.parse(String(answer)) as Spoken[]
  return nodes.map((node) => ({ ...node, role: ariaRoles[node.role] ?? node.role }))
}

/** A value as it stands in a program. */
function written(value: string | RegExp): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}
