import { browser } from '../browser-api'

const badgeColour = '#0b6672'
const textColour = '#ffffff'

/**
 * Shows on the toolbar button how many runs are hidden in a tab.
 * @param hidden null clears the badge; so does 0, which is nothing to tell
 */
export async function showBadge(tab: number, hidden: number | null): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: badgeColour })
  await browser.action.setBadgeTextColor?.({ tabId: tab, color: textColour })
  await browser.action.setBadgeText({ tabId: tab, text: hidden ? String(hidden) : '' })
}
