import {
  decisionsOn,
  isSameRule,
  mostPerSite,
  type SiteDecisions,
  withKept,
  withRule,
} from '../../settings/site-decisions'
import type { SiteDecision, SiteRefusal } from './sites-file'

type Decided = { readonly sites: Readonly<Record<string, SiteDecisions>> }

export interface DecisionComparison {
  readonly added: readonly SiteDecision[]
  /** How many are the reader's own already, or stand in the file twice. */
  readonly same: number
  /** What a site has no room for: it would be lost when the settings are read again. */
  readonly refusals: readonly SiteRefusal[]
}

/** What the decisions of a file would add to the reader's own. */
export function compareDecisions(
  settings: Decided,
  decisions: readonly SiteDecision[],
): DecisionComparison {
  const added: SiteDecision[] = []
  const refusals: SiteRefusal[] = []
  let after: Decided = { sites: settings.sites }
  let same = 0
  for (const decision of decisions) {
    const { kept, hidden } = decisionsOn(after, decision.host)
    const isThere =
      'rule' in decision
        ? hidden.some((rule) => isSameRule(rule, decision.rule))
        : kept.includes(decision.kept)
    if (isThere) same++
    else if (('rule' in decision ? hidden : kept).length >= mostPerSite)
      refusals.push({ host: decision.host, reason: 'tooMany', detail: nameOf(decision) })
    else {
      added.push(decision)
      after = withDecision(after, decision, true)
    }
  }
  return { added, same, refusals }
}

/** The settings with decisions added, or taken away. */
export function withDecisions<Settings extends Decided>(
  settings: Settings,
  decisions: readonly SiteDecision[],
  on: boolean,
): Settings {
  return decisions.reduce((before, decision) => withDecision(before, decision, on), settings)
}

function withDecision<Settings extends Decided>(
  settings: Settings,
  decision: SiteDecision,
  on: boolean,
): Settings {
  return 'rule' in decision
    ? withRule(settings, decision.host, decision.rule, on)
    : withKept(settings, decision.host, decision.kept, on)
}

function nameOf(decision: SiteDecision): string {
  return 'rule' in decision ? decision.rule.selector : decision.kept
}
