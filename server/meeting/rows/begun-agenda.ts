import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { copyAgenda, slotsLeft } from '#domain/agenda/copying/copy-agenda'
import type { AgendaStart, CarriedPeople } from '#domain/agenda/copying/copy-input'
import { type TemplateSides, templateDraft, templateSlotsLeft } from '#domain/agenda/templates/template-draft'
import { TEMPLATES } from '#domain/agenda/templates/templates'
import { lengthOf } from '#domain/meeting/carried-days'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Viewer } from '#domain/policy/viewer'
import { inProtocolOrder } from '#domain/statement/protocol-order'
import { type CalendarDate, daysFrom } from '#domain/time/calendar'
import type { Moment } from '#server/chair/moment'
import { type CopiedMeeting, copiedAgenda, copiedMeeting } from '#server/meeting/rows/copied-agenda'
import { stateNames } from '#server/people/rows/names'
import { standingCapacitiesOn } from '#server/people/rows/standing-capacities'
import { supportUnitIdsOn } from '#server/record/rows/standing-capacity'

/** What an agenda can begin with: a template, or an earlier agenda of a meeting that the viewer may read. */
export type KnownStart =
  | { kind: 'template'; code: Extract<AgendaStart, { kind: 'template' }>['code'] }
  | { kind: 'copy'; source: AgendaDraft }

/** The earlier meeting that a start names: undefined where it names none; null where there is no such meeting. */
export async function startMeeting(db: Db, start: AgendaStart | null, moment: Moment): Promise<CopiedMeeting | null | undefined> {
  return start?.kind === 'meeting' ? copiedMeeting(db, start.id, moment) : undefined
}

/** What a start brings, as far as the viewer may read it; null for an empty one. */
export async function knownStart(
  db: Db,
  viewer: Viewer,
  start: AgendaStart | null,
  from: CopiedMeeting | undefined,
): Promise<KnownStart | null> {
  if (start?.kind === 'template') return { kind: 'template', code: start.code }
  const source = from === undefined ? null : await copiedAgenda(db, viewer, from)
  return source === null ? null : { kind: 'copy', source }
}

/** How many days and slots of a start the dates of a meeting have no room for. */
export function leftBehind(start: KnownStart, dates: { startsOn: CalendarDate; endsOn: CalendarDate }): { days: number; slots: number } {
  return start.kind === 'copy' ? slotsLeft(start.source, dates) : templateSlotsLeft(TEMPLATES[start.code], lengthOf(dates))
}

/** The draft that a meeting begins with. `dayIds` are those of days it has already, by date. */
export async function begunAgenda(
  db: Db,
  start: KnownStart,
  meeting: MeetingFacts,
  moment: Moment,
  { people, papers, dayIds }: { people: CarriedPeople; papers: boolean; dayIds: ReadonlyMap<string, string> },
): Promise<AgendaDraft> {
  if (start.kind === 'copy') return copyAgenda(start.source, meeting, { people, papers, newId: randomUUID, dayIds })
  const sides = await sidesOn(db, meeting, moment)
  const draft = templateDraft(TEMPLATES[start.code], meeting, { sides, newId: randomUUID, dayIds })
  return people === 'none' ? { ...draft, contributions: [] } : draft
}

/** The dates of a meeting that come after all days that a start brings: they are there, and empty. */
export function datesBeyond(start: KnownStart, { startsOn, endsOn }: { startsOn: CalendarDate; endsOn: CalendarDate }): CalendarDate[] {
  return daysFrom(startsOn, endsOn).slice(start.kind === 'copy' ? lengthOf(start.source.meeting) : TEMPLATES[start.code].days.length)
}

// The State in the Chair today: who chairs on the day of the meeting is not known before.
async function sidesOn(db: Db, { startsOn, title }: MeetingFacts, moment: Moment): Promise<TemplateSides> {
  const chair = (await moment.chair())?.state ?? null
  const states = await stateNames(db, title.original, startsOn)
  const standing = await standingCapacitiesOn(db, startsOn)
  // Organisations that are observers have no place of their own: those of the Support Unit are named by themselves.
  const having = (capacity: 'member' | 'observer') =>
    inProtocolOrder(
      standing.flatMap(({ stateCode, ...row }) =>
        stateCode === null || row.capacity !== capacity ? [] : [{ state: stateCode, organizationId: null, capacity }],
      ),
      { states: Object.fromEntries(states.map(({ code, name }) => [code, name])), organizations: {} },
    ).map(({ state }) => ({ stateCode: state, organizationId: null }))
  const unit = await supportUnitIdsOn(db, startsOn)
  return {
    chair: chair === null ? [] : [{ stateCode: chair, organizationId: null }],
    'support-unit': unit.map((organizationId) => ({ stateCode: null, organizationId })),
    members: having('member'),
    observers: having('observer'),
  }
}
