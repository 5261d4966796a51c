/** Telegram's own hosts are never mirrors, whatever their addresses look like. */
const officialHosts =
  /(?:^|\.)(?:t\.me|tx\.me|tg\.dev|telegram\.(?:me|dog|org|space)|telesco\.pe|cdn-telegram\.org|telegra\.ph|graph\.org|fragment\.com|comments\.app)$/

/** Whether a host is Telegram's own: what stands there is the original. @param host may carry a port */
export function isOfficialHost(host: string): boolean {
  return officialHosts.test(host.toLowerCase().replace(/:\d+$/, ''))
}
