import { browser } from '../browser-api'

const badgeColour = '#0b6672'
const textColour = '#ffffff'
const refusedColour = '#9a3412'

/**
 * Shows on the toolbar button how many runs are hidden in a tab.
 * @param hidden null clears the badge; so does 0, which is nothing to tell
 */
export async function showBadge(tab: number, hidden: number | null): Promise<void> {
  await writeBadge(tab, badgeColour, hidden ? String(hidden) : '')
}

/**
 * Says on the toolbar button that the browser lets no extension into a page: its own pages, its store, its
 * viewer of PDFs. There is nowhere else to say it, and silence reads as a fault. Goes with the page.
 */
export async function showRefused(tab: number): Promise<void> {
  await writeBadge(tab, refusedColour, '!')
  await browser.action.setTitle({ tabId: tab, title: browser.i18n.getMessage('pageRefused') })
}

async function writeBadge(tabId: number, color: string, text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color })
  await browser.action.setBadgeTextColor?.({ tabId, color: textColour })
  await browser.action.setBadgeText({ tabId, text })
}
