import * as v from 'valibot'
import type { Runtime } from 'webextension-polyfill'
import { browser } from '../browser-api'
import { type Answer, type MessageName, messages, type Request } from './map'

const envelope = v.object({ name: v.string(), request: v.optional(v.unknown()) })
/** One flat object, as a union of two is a long piece of code in every page. */
const reply = v.object({
  ok: v.boolean(),
  answer: v.optional(v.unknown()),
  /** What went wrong where it is not ok. */
  error: v.optional(v.string()),
})

/** Pause before a request is repeated: long enough for a worker that died to be started again. */
const retryDelay = 150
const tries = 3

/** Nobody answered: the worker could not be started, or the extension was updated under an open page. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/**
 * Asks the background, again where it died before it answered.
 * @throws NoAnswer where there is no background to ask; Error with the receiver's own words where it failed
 */
export async function ask<Name extends MessageName>(
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return read(name, await browser.runtime.sendMessage({ name, request }))
    } catch (error) {
      if (!isLostConnection(error)) throw error
      if (attempt === tries) throw new NoAnswer(`${name}: ${String(error)}`)
      await new Promise((resolve) => setTimeout(resolve, retryDelay * attempt))
    }
  }
}

/**
 * Asks the page in a tab, or one of its frames.
 * @throws NoAnswer where the extension does not run in that page
 */
export async function askTab<Name extends MessageName>(
  tab: number,
  name: Name,
  request: Request<Name>,
  frame?: number,
): Promise<Answer<Name>> {
  let answer: unknown
  const where = frame === undefined ? {} : { frameId: frame }
  try {
    answer = await browser.tabs.sendMessage(tab, { name, request }, where)
  } catch (error) {
    throw new NoAnswer(`${name}: ${String(error)}`)
  }
  return read(name, answer)
}

export type Handlers = {
  readonly [Name in MessageName]?: (
    request: Request<Name>,
    sender: Runtime.MessageSender,
  ) => Answer<Name> | Promise<Answer<Name>>
}

/** Answers messages by `handlers` until `signal` aborts; messages with no handler here are left to others. */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  /** A kept channel, `true`, is what both browsers understand; a promise only one of them does. */
  const onMessage = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): true | undefined => {
    const opened = v.safeParse(envelope, message)
    if (!opened.success || !isMessageName(opened.output.name)) return undefined
    const { name, request } = opened.output
    if (!handlers[name]) return undefined
    void handle(name, request, sender, handlers).then(reply)
    return true
  }
  browser.runtime.onMessage.addListener(onMessage as never)
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(onMessage as never),
  )
}

async function handle(
  name: MessageName,
  request: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
): Promise<v.InferOutput<typeof reply>> {
  try {
    if (!maySend(name, sender))
      return { ok: false, error: `${name}: not allowed from ${sender.url}` }
    const checked = v.safeParse(messages[name].request, request)
    if (!checked.success) return { ok: false, error: `${name}: ${checked.issues[0].message}` }
    const handler = handlers[name] as (request: unknown, sender: Runtime.MessageSender) => unknown
    return { ok: true, answer: await handler(checked.output, sender) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

function read<Name extends MessageName>(name: Name, message: unknown): Answer<Name> {
  const { output, success } = v.safeParse(reply, message)
  if (!success) throw new NoAnswer(`${name}: no answer`)
  if (!output.ok) throw new Error(output.error)
  return v.parse(messages[name].answer, output.answer) as Answer<Name>
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(messages, name)
}

function maySend(name: MessageName, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false
  return messages[name].from === 'page' || isExtensionPage(sender)
}

function isExtensionPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false
}

/** The words both browsers use for a receiver that is not there or went away. */
function isLostConnection(error: unknown): boolean {
  return (
    error instanceof NoAnswer ||
    /Receiving end does not exist|message (port|channel) closed|Extension context invalidated|Could not establish/i.test(
      String(error),
    )
  )
}
