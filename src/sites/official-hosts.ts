/** Telegram's own hosts are never mirrors, whatever their addresses look like. */
const officialHosts: ReadonlySet<string> = new Set(
  't.me tx.me tg.dev telegram.me telegram.dog telegram.org telegram.space telesco.pe cdn-telegram.org telegra.ph graph.org fragment.com comments.app'.split(
    ' ',
  ),
)

/** Whether a host is Telegram's own: what stands there is the original. @param host may carry a port */
export function isOfficialHost(host: string): boolean {
  const [name = ''] = host.toLowerCase().split(':')
  return officialHosts.has(name.split('.').slice(-2).join('.'))
}
