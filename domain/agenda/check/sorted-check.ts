import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { type Finding, RULES, type Rule } from '#domain/agenda/finding'
import { isLocale, type Locale } from '#domain/text/locale'

/** A delegation: a State or an organisation. Both null for people who speak for neither. */
export type Delegation = { state: string | null; organizationId: string | null }

/** The findings of one rule that belong together: of a delegation, or of a language. */
export type Fold = { delegation: Delegation | null; language: Locale | null; findings: Finding[] }

/** What one rule found. `folds` is empty where all of it belongs together. */
export type FoundByRule = { rule: Rule; findings: Finding[]; folds: Fold[] }

/**
 * The findings as they are read: what prevents publishing, what cannot be at the same time, then everything else by rule. `off` are the
 * rules switched off, each with how much it would have found.
 */
export type SortedCheck = { errors: Finding[]; conflicts: Finding[]; rules: FoundByRule[]; off: { rule: Rule; count: number }[] }

/** What cannot be at the same time: of people, places or times. */
export const CONFLICTS: ReadonlySet<string> = new Set<Rule>(['two-places', 'overlap', 'parts-overlap', 'part-outside', 'clock-skipped'])

const BY_DELEGATION: ReadonlySet<Rule> = new Set<Rule>(['to-be-confirmed', 'declined', 'post-differs', 'printed-twice'])

/** Sorts what was found in a draft. An error is never switched off. */
export function sortedCheck(found: readonly Finding[], draft: AgendaDraft, off: readonly Rule[]): SortedCheck {
  const errors = found.filter(({ severity }) => severity === 'error')
  const byRule = new Map<string, Finding[]>(RULES.map((rule) => [rule, []]))
  for (const finding of found) if (finding.severity === 'warning') byRule.get(finding.code)?.push(finding)
  const of = (rule: Rule) => byRule.get(rule) ?? []
  const asked = RULES.filter((rule) => !off.includes(rule))
  const sides = new Map(draft.contributions.map(({ id, state, organizationId }) => [id, { state, organizationId }]))
  return {
    errors,
    conflicts: asked.filter((rule) => CONFLICTS.has(rule)).flatMap(of),
    rules: asked
      .filter((rule) => !CONFLICTS.has(rule) && of(rule).length > 0)
      .map((rule) => ({ rule, findings: of(rule), folds: foldsOf(rule, of(rule), sides) })),
    off: RULES.filter((rule) => off.includes(rule)).map((rule) => ({ rule, count: of(rule).length })),
  }
}

function foldsOf(rule: Rule, findings: readonly Finding[], sides: ReadonlyMap<string, Delegation>): Fold[] {
  const folds = new Map<string, Fold>()
  for (const finding of findings) {
    const delegation = BY_DELEGATION.has(rule) ? (sides.get(finding.entryId ?? '') ?? { state: null, organizationId: null }) : null
    const language = rule === 'translation-stale' && isLocale(finding.values.locale) ? finding.values.locale : null
    const key = JSON.stringify([delegation?.state, delegation?.organizationId, language])
    const fold = folds.get(key) ?? { delegation, language, findings: [] }
    fold.findings.push(finding)
    folds.set(key, fold)
  }
  return folds.size < 2 ? [] : [...folds.values()]
}
