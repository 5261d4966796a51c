import type { WordInContext } from '../language'
import contexts from './contexts.json'
import homographs from './homographs.json'

const alsoVerbs = new Set(homographs.alsoVerbs)
/** Nouns that are verbs more rarely: they need a clearer sign. */
const sometimesVerbs = new Set(homographs.sometimesVerbs)
/** Nouns that are the past of a verb too: it stands after every pronoun. */
const pastForms = new Set(homographs.pastForms)
const pronouns = words('i you he she it we they who')
const mostlyAdjectives = new Set(homographs.mostlyAdjectives)
/** Plurals that are words of their own: «troops» are no more than one troop. */
const pluralsOfTheirOwn = new Set(homographs.pluralsOfTheirOwn)

const singularDeterminers = words(contexts.singularDeterminers)
const pluralDeterminers = words(contexts.pluralDeterminers)
const determiners = words(
  `${contexts.singularDeterminers} ${contexts.pluralDeterminers} ${contexts.determiners}`,
)
const objects = words(contexts.objects)
const particles = words(contexts.particles)
/** After these a verb may stand; t, ll, d, ve end don't, we'll, they'd, we've. */
const beforeVerbs = words(`${contexts.modals} ${contexts.beforeVerbs}`)
const beforeVerbsInS = words(contexts.beforeVerbsInS)
const beforeListedVerbsInS = words(`${contexts.beforeVerbsInS} ${contexts.beforeListedVerbsInS}`)
const formsOfBe = words(contexts.formsOfBe)
/** «is learning», «keeps learning»; «by learning» only with an object. */
const beforeGerunds = words(contexts.beforeGerunds)
const beforeNouns = words(contexts.beforeNouns)
/** «due to demand», «access to support»: here *to* is a preposition. */
const beforePrepositionTo = words(contexts.beforePrepositionTo)
const beforeInfinitiveTo = words(contexts.beforeInfinitiveTo)
const motion = words(contexts.motion)
const afterAdverbialWay = words(contexts.afterAdverbialWay)
const functionWords = words(contexts.functionWords)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Whether a one-word name is rather a verb, adjective or adverb where it stands, or another word. */
export function isOtherWord(found: WordInContext): boolean {
  const { name, form } = found
  if (name.includes(' ')) return false
  if (form !== name && pluralsOfTheirOwn.has(form)) return true
  if (isAdverb(found) || isAdjective(found)) return true
  if (name.endsWith('ing')) return isGerund(found)
  return form === name ? isVerb(found) : isVerbInS(found)
}

function hasObject({ beside }: WordInContext): boolean {
  const after = beside(1)
  return determiners.has(after) || objects.has(after)
}

/** «go home», «way too long». */
function isAdverb({ name, form, beside }: WordInContext): boolean {
  if (name === 'home') return form === name && motion.has(beside(-1))
  if (name !== 'way' || form !== name || determiners.has(beside(-1))) return false
  return afterAdverbialWay.has(beside(1))
}

/** «the key point», «it is official»; but «the key is», «a subject of». */
function isAdjective({ name, form, beside }: WordInContext): boolean {
  if (form !== name || !mostlyAdjectives.has(name)) return false
  const after = beside(1)
  if (after !== '' && !functionWords.has(after)) return true
  return formsOfBe.has(beside(-1))
}

/** «is learning», «by reading the text»; but «the meaning of», «in training the loss falls». */
function isGerund(found: WordInContext): boolean {
  const { name, form, beside } = found
  const before = beside(-1)
  if (form !== name || determiners.has(before) || beside(1) === 'of') return false
  if (beforeGerunds.has(before)) return true
  return hasObject(found) && !beforeNouns.has(before)
}

/** A verb in its base form: «we plan», «to plan», «will plan», «plan the». */
function isVerb(found: WordInContext): boolean {
  const { name, beside } = found
  const before = beside(-1)
  if (pastForms.has(name) && pronouns.has(before)) return true
  const isListed = alsoVerbs.has(name)
  const mayBeVerb = isListed || sometimesVerbs.has(name)
  if (pluralDeterminers.has(before)) return mayBeVerb && functionWords.has(beside(1))
  if (determiners.has(before) || !mayBeVerb) return false
  if (before === 'to') {
    if (isListed) return !beforePrepositionTo.has(beside(-2))
    return hasObject(found) || beforeInfinitiveTo.has(beside(-2))
  }
  if (beforeVerbs.has(before)) return true
  if (!isListed || beforeNouns.has(before) || formsOfBe.has(before)) return false
  return hasObject(found) || particles.has(beside(1))
}

/** What looks like a plural but follows a subject: «he plans», «this works». */
function isVerbInS(found: WordInContext): boolean {
  const { name, beside } = found
  const before = beside(-1)
  if (beforeVerbsInS.has(before)) return true
  const isListed = alsoVerbs.has(name)
  if (singularDeterminers.has(before)) return isListed || sometimesVerbs.has(name)
  if (!isListed || determiners.has(before)) return false
  if (beforeListedVerbsInS.has(before)) return true
  if (beforeNouns.has(before) || formsOfBe.has(before)) return false
  return hasObject(found) || particles.has(beside(1))
}
