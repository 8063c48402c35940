import { and, eq } from 'drizzle-orm'
import { client } from '#db/client'
import { agendaItem } from '#db/schema/agenda'
import { meeting, meetingDay } from '#db/schema/meeting'
import type { DemoAgenda } from '#db/seed/demo-agenda'
import { practiceConference } from '#db/seed/practice-conference'
import { writeAll } from '#domain/text/text-input'
import { editContribution } from '#server/agenda/edit-contribution'
import { editItem } from '#server/agenda/edit-item'
import { editSlot } from '#server/agenda/edit-slot'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { expectDone } from '#server/demo/expect-done'
import { itemIdOf, wordsOfItem } from '#server/demo/item-ids'
import { loadAgenda } from '#server/demo/load-agenda'
import { stableId } from '#server/demo/stable-id'
import { createMeeting } from '#server/meeting/create-meeting'
import { setParticipation } from '#server/meeting/set-participation'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'

type Where = { chair: Claim; meetingId: string; slug: string }

/**
 * Loads the practice conference: its list of items and its programme, published as a provisional agenda, and once more as the
 * conference adopted it. `organizations` are ids by short name.
 */
export async function loadConference(chair: Claim, organizations: ReadonlyMap<string, string>): Promise<void> {
  const { facts, participants, organizations: invited, agenda, notes } = practiceConference(now().slice(0, 10))
  const { preamble, alsoZones, ...given } = facts
  const { id: meetingId } = await expectDone(createMeeting(chair, given))
  await client().transact((tx) =>
    tx
      .update(meeting)
      .set({ preamble: writeAll(null, preamble, 'en'), alsoZones })
      .where(eq(meeting.id, meetingId)),
  )
  const where: Where = { chair, meetingId, slug: facts.slug }
  for (const [participant, capacity] of participants) await expectDone(setParticipation(chair, { meetingId, participant, capacity }))
  for (const name of invited)
    await expectDone(
      setParticipation(chair, { meetingId, participant: `organization:${organizations.get(name)}`, capacity: 'organization' }),
    )
  await loadItems(where, agenda.items)
  await loadHeadings(where, agenda.days)
  await loadAgenda(chair, { meetingId, slug: facts.slug, organizations, agenda })
  await publish(where, { note: notes.provisional })
  await amend(where, agenda.amendments)
  await publish(where, { note: notes.adopted })
}

async function loadItems({ chair, meetingId, slug }: Where, items: DemoAgenda['items']): Promise<void> {
  for (const [listRank, { key, number, title, ...said }] of items.entries()) {
    const id = itemIdOf(slug, key)
    await client().transact((tx) =>
      tx.insert(agendaItem).values({ id, meetingId, number: number ?? null, listRank, title: writeAll(null, title, 'en'), subItems: [] }),
    )
    await expectDone(editItem(chair, { meetingId, id, version: 1, ...wordsOfItem(slug, key, said) }))
  }
}

async function loadHeadings({ meetingId }: Where, days: DemoAgenda['days']): Promise<void> {
  await client().transact(async (tx) => {
    for (const { date, title = {}, note = {}, place = {} } of days)
      await tx
        .update(meetingDay)
        .set({ title: writeAll(null, title, 'en'), note: writeAll(null, note, 'en'), place: writeAll(null, place, 'en') })
        .where(and(eq(meetingDay.meetingId, meetingId), eq(meetingDay.date, date)))
  })
}

async function amend({ chair, meetingId, slug }: Where, amendments: DemoAgenda['amendments']): Promise<void> {
  const { draft } = await agendaDraft(chair, { slug })
  const versionIn = (entries: readonly { id: string; version: number }[], id: string) => ({
    meetingId,
    id,
    version: entries.find((entry) => entry.id === id)?.version,
  })
  for (const amendment of amendments) {
    if ('item' in amendment) {
      const { item, ...fields } = amendment
      await expectDone(editItem(chair, { ...versionIn(draft.items, itemIdOf(slug, item)), ...fields }))
    } else if ('slot' in amendment) {
      const { slot, ...fields } = amendment
      await expectDone(editSlot(chair, { ...versionIn(draft.slots, stableId(`${slug}/${slot}`)), ...fields }))
    } else {
      const { contribution, ...fields } = amendment
      await expectDone(editContribution(chair, { ...versionIn(draft.contributions, stableId(`${slug}/${contribution}`)), ...fields }))
    }
  }
}

async function publish({ chair, meetingId, slug }: Where, version: Record<string, string>): Promise<void> {
  const { mark } = await publicationPreview(chair, { slug, locale: 'en' })
  await expectDone(publishAgenda(chair, { meetingId, audience: 'public', draftMark: mark, ...version }))
}
