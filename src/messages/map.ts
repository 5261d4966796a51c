import type * as v from 'valibot'
import type { backgroundAnswers } from './background-answers'
import type { pageAnswers } from './page-answers'
import type { toBackground } from './to-background'
import type { toPage } from './to-page'

/**
 * The one map of messages: who may send each, what it carries and what is answered. Sender and receiver
 * take their types from here. Each end checks at run time what it gets, and carries the rules for that
 * alone: all of them would be a long piece of code in every page.
 */
type Requests = typeof toBackground & typeof toPage
type Answers = typeof backgroundAnswers & typeof pageAnswers

export type BackgroundMessage = keyof typeof toBackground
export type PageMessage = keyof typeof toPage
export type MessageName = keyof Requests
export type Request<Name extends MessageName> = v.InferOutput<Requests[Name]['request']>
export type Answer<Name extends MessageName> = v.InferOutput<Answers[Name]>
