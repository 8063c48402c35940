import type { AgendaDraft, DraftContribution } from '#domain/agenda/agenda-draft'
import type { Role } from '#domain/agenda/agenda-terms'
import { CONFLICTS } from '#domain/agenda/check/sorted-check'
import type { Finding } from '#domain/agenda/finding'
import { printedAppearance } from '#domain/agenda/printed-appearance'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'

/** Somebody as the list of slots names them: the name as printed, or the State, organisation or post that holds the place. */
export type ShortName = { text: string; toBeNamed: boolean }

/** What a slot still lacks, in figures. A conflict is of times, people or places; a remark is anything else the check has to say. */
export type Missing = { errors: number; conflicts: number; noModerator: boolean; unconfirmed: number; remarks: number }

/** Who appears in a slot and what it lacks, as the list of slots says it. */
export type SlotSummary = {
  /** Who leads it; the role as it is printed, or null for the word of `leadRole`. */
  lead: { role: Role; label: LocalizedText | null; names: ShortName[] } | null
  others: ShortName[]
  /** How many more there are who are not named. */
  more: number
  missing: Missing
}

const LEADING: readonly Role[] = ['moderator', 'chair']
/** So many names fit a line or two of the list. */
const MOST_LEADING = 2
const MOST_OTHERS = 3

const SAID_OTHERWISE: ReadonlySet<Finding['code']> = new Set(['no-moderator', 'part-no-moderator', 'to-be-confirmed'])

/** The summaries of all slots of a draft, by their ids; `findings` without those of rules switched off. Who declined is not named: they are not printed. */
export function slotSummaries(
  draft: AgendaDraft,
  findings: readonly Finding[],
  locale: Locale,
  names: SideNamesView,
): Map<string, SlotSummary> {
  const rankOfPart = new Map(draft.parts.map(({ id, rank }) => [id, rank]))
  const place = ({ partId }: DraftContribution) => (partId === null ? -1 : (rankOfPart.get(partId) ?? 0))
  const people = bySlot(draft.contributions.filter(({ role }) => role !== 'line'))
  const missing = missingBySlot(draft, findings)
  return new Map(
    draft.slots.map(({ id }) => {
      const appearing = (people.get(id) ?? [])
        .filter(({ status }) => status !== 'declined')
        .sort((a, b) => place(a) - place(b) || a.rank - b.rank)
      return [id, { ...named(appearing, locale, names), missing: missing.get(id) ?? missingIn([]) }]
    }),
  )
}

/** What each slot of a draft lacks, by its id; `findings` without those of rules switched off. */
export function missingBySlot(draft: AgendaDraft, findings: readonly Finding[]): Map<string, Missing> {
  const found = bySlot(findings)
  return new Map(draft.slots.map(({ id }) => [id, missingIn(found.get(id) ?? [])]))
}

function named(appearing: readonly DraftContribution[], locale: Locale, names: SideNamesView): Omit<SlotSummary, 'missing'> {
  const short = (appearance: DraftContribution) => shortName(appearance, locale, names)
  const first = appearing.find(({ role }) => LEADING.includes(role))
  const leading = first === undefined ? [] : appearing.filter(({ role }) => role === first.role).slice(0, MOST_LEADING)
  const others = appearing.filter((appearance) => !leading.includes(appearance))
  const isAlike = leading.every(({ roleLabel }) => words(roleLabel, locale) === words(first?.roleLabel, locale))
  return {
    lead: first === undefined ? null : { role: first.role, label: isAlike ? first.roleLabel : null, names: leading.map(short) },
    others: others.slice(0, MOST_OTHERS).map(short),
    more: Math.max(0, others.length - MOST_OTHERS),
  }
}

/** The name alone, without honorific and position. */
export function shortName(appearance: DraftContribution, locale: Locale, names: SideNamesView): ShortName {
  const { head, kind } = printedAppearance(appearance, locale, names)
  return { text: head?.text ?? '', toBeNamed: kind === 'to-be-named' || kind === 'nobody' }
}

// Not every browser of an organiser has `Map.groupBy`.
function bySlot<T extends { slotId: string | null }>(entries: readonly T[]): Map<string | null, T[]> {
  const groups = new Map<string | null, T[]>()
  for (const entry of entries) {
    const group = groups.get(entry.slotId)
    if (group === undefined) groups.set(entry.slotId, [entry])
    else group.push(entry)
  }
  return groups
}

function missingIn(found: readonly Finding[]): Missing {
  const warnings = found.filter(({ severity }) => severity === 'warning')
  return {
    errors: found.length - warnings.length,
    conflicts: warnings.filter(({ code }) => CONFLICTS.has(code)).length,
    noModerator: found.some(({ code }) => code === 'no-moderator' || code === 'part-no-moderator'),
    unconfirmed: found.filter(({ code }) => code === 'to-be-confirmed').length,
    remarks: warnings.filter(({ code }) => !CONFLICTS.has(code) && !SAID_OTHERWISE.has(code)).length,
  }
}
