import * as v from 'valibot'
import type { Runtime } from 'webextension-polyfill'
import { browser } from '../browser-api'
import { backgroundAnswers } from './background-answers'
import type { Answer, BackgroundMessage, MessageName, PageMessage, Request } from './map'
import { pageAnswers } from './page-answers'
import type { Question } from './values'

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
export async function ask<Name extends BackgroundMessage>(
  name: Name,
  request: Request<Name>,
): Promise<Answer<Name>> {
  for (let attempt = 1; ; attempt++) {
    try {
      const reply = await browser.runtime.sendMessage({ name, request })
      return read(name, reply, backgroundAnswers[name]) as Answer<Name>
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
export async function askTab<Name extends PageMessage>(
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
  return read(name, answer, pageAnswers[name]) as Answer<Name>
}

export type Handlers = {
  readonly [Name in MessageName]?: (
    request: Request<Name>,
    sender: Runtime.MessageSender,
  ) => Answer<Name> | Promise<Answer<Name>>
}

/** What may be asked of this end, by name. */
type Questions = Readonly<Record<string, Question>>

/**
 * Answers messages by `handlers` until `signal` aborts; messages with no handler here are left to others.
 * @param questions what each message must be
 */
export function answer<Asked extends Questions>(
  questions: Asked,
  handlers: Pick<Handlers, keyof Asked & MessageName>,
  signal?: AbortSignal,
): void {
  /** A kept channel, `true`, is what both browsers understand; a promise only one of them does. */
  const onMessage = (
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): true | undefined => {
    const opened = v.safeParse(envelope, message)
    if (!opened.success) return undefined
    const { name, request } = opened.output
    const question = Object.hasOwn(questions, name) && questions[name]
    const handler = (handlers as Partial<Record<string, Handler>>)[name]
    if (!question || !handler) return undefined
    void handle(name, question, request, sender, handler).then(reply)
    return true
  }
  browser.runtime.onMessage.addListener(onMessage as never)
  signal?.addEventListener('abort', () =>
    browser.runtime.onMessage.removeListener(onMessage as never),
  )
}

type Handler = (request: unknown, sender: Runtime.MessageSender) => unknown

async function handle(
  name: string,
  question: Question,
  request: unknown,
  sender: Runtime.MessageSender,
  handler: Handler,
): Promise<v.InferOutput<typeof reply>> {
  try {
    if (!maySend(question, sender))
      return { ok: false, error: `${name}: not allowed from ${sender.url}` }
    const checked = v.safeParse(question.request, request)
    if (!checked.success) return { ok: false, error: `${name}: ${checked.issues[0].message}` }
    return { ok: true, answer: await handler(checked.output, sender) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

function read(name: string, message: unknown, answer: v.GenericSchema): unknown {
  const { output, success } = v.safeParse(reply, message)
  if (!success) throw new NoAnswer(`${name}: no answer`)
  if (!output.ok) throw new Error(output.error)
  return v.parse(answer, output.answer)
}

function maySend({ from }: Question, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false
  return from === 'page' || isExtensionPage(sender)
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
