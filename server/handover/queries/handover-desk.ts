import { eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { dossier } from '#db/schema/handover'
import { meeting } from '#db/schema/meeting'
import type { HandedOver } from '#domain/chairmanship/dossier'
import { confirmedBy, currentTerms, effectiveInstant, handoverState, isOpen } from '#domain/chairmanship/handover'
import type { CeremonySlotView, HandoverDeskView, HandoverView } from '#domain/chairmanship/handover-view'
import {
  answersFor,
  canPrepareHandover,
  canReadDossier,
  canReadHandedOver,
  canReadHandover,
  canSeeHandovers,
} from '#domain/policy/handover-policy'
import type { Viewer } from '#domain/policy/viewer'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { dateIn } from '#domain/time/calendar'
import { chairpersonsAt } from '#server/chair/chairpersons-at'
import type { HandoverRow } from '#server/chair/handover-rows'
import type { Moment } from '#server/chair/moment'
import { defineQuery } from '#server/command/define-query'
import { accountNames } from '#server/handover/rows/account-names'
import { ceremonySlots } from '#server/handover/rows/ceremony-slots'
import { handoverChecklist } from '#server/handover/rows/handover-checklist'
import { hiddenFromViewer } from '#server/meeting/rows/hidden-meetings'
import { meetingAsSeenBy } from '#server/meeting/rows/meeting-as-seen-by'
import { meetingFacts } from '#server/meeting/rows/prepared-meeting'
import { stateNames } from '#server/people/rows/names'
import { statesWithCapacity } from '#server/record/rows/standing-capacity'

/** The handovers a viewer may read, newest first, each with its state, what is handed over, and what the viewer can do. */
export const handoverDesk = defineQuery({
  name: 'handover.desk',
  load: async (_db: Db, _args: { locale: Locale }) => ({}),
  can: (viewer) => canSeeHandovers(viewer),
  read: async ({ db, args, viewer, moment, now }): Promise<HandoverDeskView> => {
    const zone = await moment.zone()
    const chair = await moment.chair()
    const states = await stateNames(db, args.locale, dateIn(zone, now))
    const readable = (await moment.handovers()).filter((handover) => canReadHandover(viewer, handover)).reverse()
    const mayPrepare = canPrepareHandover(viewer)
    const slots = readable.flatMap((handover) => handover.terms.flatMap((terms) => terms.ceremonySlot?.split('#')[0] ?? []))
    const ceremonies = await ceremonySlots(db, viewer, slots)
    const rows: HandoverView[] = []
    for (const handover of readable) rows.push(await rowOf({ db, viewer, moment, zone, ceremonies }, handover))
    return {
      zone,
      chair: chair?.state ?? null,
      states,
      rows,
      ceremonies: mayPrepare ? ceremonies : [],
      members: (await statesWithCapacity(db, args.locale, dateIn(zone, now))).filter((state) => state.capacity === 'member'),
      can: { prepare: mayPrepare && !rows.some((row) => isOpen(row.state)) },
      nobodyPresides: chair !== null && (await chairpersonsAt(db, moment)).length === 0,
    }
  },
})

type Reading = { db: Db; viewer: Viewer; moment: Moment; zone: string; ceremonies: readonly CeremonySlotView[] }

/** One handover as a viewer may read it. */
async function rowOf({ db, viewer, moment, zone, ceremonies }: Reading, handover: HandoverRow): Promise<HandoverView> {
  const { now } = moment
  const state = handoverState(handover, now, zone)
  const open = isOpen(state)
  const terms = handover.terms.find((row) => row.number === currentTerms(handover).number)
  const [sealed] = await db.select({ hash: dossier.hash }).from(dossier).where(eq(dossier.handoverId, handover.id))
  const matters = open ? await handoverChecklist(db, handover, { at: now, teamsAt: effectiveInstant(handover, zone) }) : null
  const named = matters && canReadHandedOver(viewer) ? await readableOf(db, matters, viewer, moment) : null
  const confirmed = confirmedBy(handover, zone)
  const names = await accountNames(
    db,
    handover.acts.map(({ accountId }) => accountId),
  )
  const given: HandoverView['confirmed'] = {}
  for (const { act, terms: number, state: by, at, accountId } of handover.acts)
    if (act === 'confirm' && number === terms?.number && by !== null) given[by] = { at, by: names.get(accountId) ?? '' }
  return {
    id: handover.id,
    outgoing: handover.outgoing,
    incoming: handover.incoming,
    state,
    terms: {
      number: terms?.number ?? 1,
      effectiveOn: terms?.effectiveOn ?? '',
      overlapFrom: terms?.overlapFrom ?? '',
      ceremonyOn: terms?.ceremonyOn ?? null,
      ceremonySlot: terms?.ceremonySlot ?? null,
      ceremony: ceremonies.find((slot) => slot.slot === terms?.ceremonySlot) ?? null,
      reason: terms?.reason ?? '',
    },
    confirmed: given,
    reasons: handover.acts.filter((act) => act.reason !== '').map(({ act, state: by, reason, at }) => ({ act, state: by, reason, at })),
    matters: matters && {
      drafts: matters.drafts.length,
      statements: matters.statements.length,
      silences: matters.silences.length,
      missing: matters.missing.length,
      teams: matters.teams,
      // Whoever may not read a draft learns that it exists, not which one.
      named,
    },
    dossierHash: canReadDossier(viewer, handover) ? (sealed?.hash ?? null) : null,
    can: {
      change: canPrepareHandover(viewer) && (open || state === 'declined') && now < effectiveInstant(handover, zone),
      confirm: open ? answersFor(viewer, handover).filter((by) => !confirmed.includes(by)) : [],
      decline: open ? answersFor(viewer, handover) : [],
      dossier: canReadDossier(viewer, handover) && state === 'passed',
    },
    passesAt: effectiveInstant(handover, zone),
  }
}

// The part of the handed-over things a viewer may read: no draft of a team they are not on, and no word of such a draft in its text.
async function readableOf(db: Db, { drafts, statements, silences, missing }: HandedOver, viewer: Viewer, moment: Moment) {
  const hidden = await hiddenByName(db, viewer, moment)
  const open = <T extends { slug: string }>(rows: readonly T[]) => rows.filter((row) => !hidden.has(row.slug))
  const named = <T extends { slug: string; title: LocalizedText }>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, title: hidden.get(row.slug) ?? row.title }))
  return { drafts: open(drafts), statements: named(statements), silences: named(silences), missing: open(missing) }
}

/** The meetings whose drafts a viewer may not read, by slug, with the name the viewer may see. */
async function hiddenByName(db: Db, viewer: Viewer, moment: Moment): Promise<Map<string, LocalizedText>> {
  const ids = await hiddenFromViewer(db, viewer, moment)
  const names = new Map<string, LocalizedText>()
  for (const row of await db.select().from(meeting).where(inArray(meeting.id, ids)))
    names.set(row.slug, (await meetingAsSeenBy(db, viewer, meetingFacts(row), moment)).title)
  return names
}
