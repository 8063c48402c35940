import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { meetingDay } from '#db/schema/meeting'
import type { DemoAgenda } from '#db/seed/demo-agenda'
import { practiceConference } from '#db/seed/practice-conference'
import { addItem } from '#server/agenda/add-item'
import { editContribution } from '#server/agenda/edit-contribution'
import { editDay } from '#server/agenda/edit-day'
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
  const { facts, participants, organizations: invited, agenda, adoptedOn, notes } = practiceConference(now().slice(0, 10))
  const { id: meetingId } = await expectDone(createMeeting(chair, facts))
  const where: Where = { chair, meetingId, slug: facts.slug }
  for (const [participant, capacity] of participants) await expectDone(setParticipation(chair, { meetingId, participant, capacity }))
  for (const name of invited)
    await expectDone(
      setParticipation(chair, { meetingId, participant: `organization:${organizations.get(name)}`, capacity: 'organization' }),
    )
  await loadItems(where, agenda.items)
  await loadHeadings(where, agenda.days)
  await loadAgenda(chair, { meetingId, slug: facts.slug, organizations, agenda })
  await publish(where, { standing: 'provisional', note: notes.provisional })
  await amend(where, agenda.amendments)
  await publish(where, { standing: 'adopted', adoptedOn, amended: 'on', note: notes.adopted })
}

async function loadItems({ chair, meetingId, slug }: Where, items: DemoAgenda['items']): Promise<void> {
  for (const { key, number, title, ...said } of items) {
    const id = itemIdOf(slug, key)
    await expectDone(addItem(chair, { meetingId, id, number, title }))
    await expectDone(editItem(chair, { meetingId, id, version: 1, ...wordsOfItem(slug, key, said) }))
  }
}

async function loadHeadings({ chair, meetingId }: Where, days: DemoAgenda['days']): Promise<void> {
  const rows = await client().reader.select().from(meetingDay).where(eq(meetingDay.meetingId, meetingId))
  for (const { date, title, note, place } of days) {
    const row = rows.find((day) => day.date === date)
    await expectDone(editDay(chair, { meetingId, id: row?.id, version: row?.version, title, note, place }))
  }
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
