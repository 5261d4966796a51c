import type { WordInContext } from '../language'
import homographs from './homographs.json'

const alsoVerbs = new Set(homographs.alsoVerbs)
/** Plurals that are words of their own: «troops» are no more than one troop. */
const pluralsOfTheirOwn = new Set(homographs.pluralsOfTheirOwn)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

const determiners = words(
  'a an the this that these those my your his her its our their some any no each every all both',
)
const objects = words('me you him her it us them myself yourself himself herself itself themselves')
const particles = words('up out off down away')
/** After these a verb stands; t, ll, d, ve end don't, we'll, they'd. */
const beforeVerbs = words(
  'i we they will would can could shall should may might must cannot do did does t ll d not never ' +
    'please always often usually let help helps helped who also then',
)
const beforeVerbsInS = words('he she it who which that never always often usually also only')
const formsOfBe = words('am is are was were be been being m re')
const beforeNouns = words(
  'of in for with by from on at without into as about between against during per via under over ' +
    'after before through within since until than more most other another such what which whose ' +
    'no one two three first second new good great same own many few several much',
)
/** «due to demand», «access to support»: here *to* is a preposition. */
const beforePrepositionTo = words(
  'due access according addition attention relation relative respect response prior next close ' +
    'similar related thanks subject equal contrary approach approaches answer answers key exposure ' +
    'reference compared limited',
)

/** Whether a one-word name is rather a verb where it stands, or a plural that is another word. */
export function isOtherWord({ name, form, beside }: WordInContext): boolean {
  if (name.includes(' ')) return false
  if (form !== name && pluralsOfTheirOwn.has(form)) return true
  const before = beside(-1)
  const after = beside(1)
  if (determiners.has(before) && before !== 'that') return false
  const hasObject = determiners.has(after) || objects.has(after)
  if (name.endsWith('ing')) return hasObject && form === name && !beforeNouns.has(before)
  if (!alsoVerbs.has(name)) return false
  if (before === 'to') return form === name && !beforePrepositionTo.has(beside(-2))
  if (form === name && beforeVerbs.has(before)) return true
  if (form !== name && beforeVerbsInS.has(before)) return true
  if (beforeNouns.has(before) || formsOfBe.has(before)) return false
  return hasObject || particles.has(after)
}
