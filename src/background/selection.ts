import type { Menus, Tabs } from 'webextension-polyfill'
import { browser } from '../browser-api'
import { askTab } from '../messages/channel'
import type { Request } from '../messages/map'
import { showRefused } from './badge'

type Action = Request<'page/selection'>['action']

/** The built name of the script that shows a card at a selection; pages cannot fetch it. */
const selectionFile = '/selection.js'
/** Pages whose selections can be looked up; in others no script can be put. */
const pages = ['http://*/*', 'https://*/*', 'file:///*']

const menuTitles: Readonly<Record<Action, string>> = {
  'look-up': 'menuLookUp',
  add: 'menuAddTerm',
}
/** Commands of the keyboard that do the same. */
const commands: Readonly<Record<string, Action>> = { 'look-up': 'look-up', 'add-term': 'add' }

/** Puts what can be done with selected words into the menu. */
export function createMenus(): void {
  for (const [id, title] of Object.entries(menuTitles))
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts: ['selection'],
      documentUrlPatterns: pages,
    })
}

export async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  const { menuItemId, selectionText = '', frameId = 0 } = info
  if (tab?.id === undefined || !isAction(menuItemId)) return
  await openSelection(tab.id, frameId, { action: menuItemId, words: selectionText })
}

/** @returns whether the command is one of these */
export async function runSelectionCommand(command: string, tab: number): Promise<boolean> {
  const action = commands[command]
  if (action) await openSelection(tab, 0, { action, words: '' })
  return action !== undefined
}

/** The reader's own choice of the menu or key gives the extension this tab, and this tab only. */
async function openSelection(
  tab: number,
  frame: number,
  request: Request<'page/selection'>,
): Promise<void> {
  const inPage = () => openInFrame(tab, 0, request)
  // A frame of another site is not given along with the page.
  const opened = frame === 0 ? inPage() : openInFrame(tab, frame, request).catch(inPage)
  await opened.catch(() => showRefused(tab))
}

async function openInFrame(
  tab: number,
  frame: number,
  request: Request<'page/selection'>,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [selectionFile],
  })
  await askTab(tab, 'page/selection', request, frame)
}

function isAction(id: string | number): id is Action {
  return Object.hasOwn(menuTitles, id)
}
