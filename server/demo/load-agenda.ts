import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { meetingDay } from '#db/schema/meeting'
import type { DemoAgenda } from '#db/seed/demo-agenda'
import { printed } from '#db/seed/printed-words'
import { addContribution } from '#server/agenda/add-contribution'
import { addPart } from '#server/agenda/add-part'
import { addSlot } from '#server/agenda/add-slot'
import { editItem } from '#server/agenda/edit-item'
import { editPart } from '#server/agenda/edit-part'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { dealtIn, itemIdOf, subItemIdsOf, wordsOfItem } from '#server/demo/item-ids'
import { stableId } from '#server/demo/stable-id'

type Slot = DemoAgenda['days'][number]['slots'][number]
type Contribution = NonNullable<Slot['contributions']>[number]
type Where = { caller: Claim; meetingId: string; slug: string; people: DemoAgenda['people']; organizations: ReadonlyMap<string, string> }

/** Builds a draft agenda from data with the editor's own commands. `organizations` are ids by short name. */
export async function loadAgenda(
  caller: Claim,
  { agenda, ...meeting }: Omit<Where, 'caller' | 'people'> & { agenda: DemoAgenda },
): Promise<void> {
  const days = await client().reader.select().from(meetingDay).where(eq(meetingDay.meetingId, meeting.meetingId))
  const where: Where = { caller, ...meeting, people: agenda.people }
  for (const day of agenda.days) {
    const dayId = days.find((row) => row.date === day.date)?.id
    for (const slot of day.slots) await loadSlot(where, slot, dayId ?? '')
  }
}

async function loadSlot(where: Where, slot: Slot, dayId: string): Promise<void> {
  const { caller, meetingId, slug } = where
  const id = stableId(`${slug}/${slot.key}`)
  const itemKey = slot.item ?? slot.continues ?? slot.key
  const itemId = itemIdOf(slug, itemKey)
  const { start, end, when, kind, title, number } = slot
  await expectDone(addSlot(caller, { meetingId, id, dayId, itemId, start, end, when, kind, title, number }))
  if (slot.abstract || slot.subItems || slot.papers || slot.purpose)
    await expectDone(editItem(caller, { meetingId, id: itemId, version: 1, ...wordsOfItem(slug, slot.key, slot) }))
  const { place, access, deals, item } = slot
  if (place || access || deals || item)
    await expectDone(
      editSlot(caller, {
        meetingId,
        id,
        version: 1,
        place,
        access,
        ...(item ? { continued: slot.continued ?? false, subItemIds: subItemIdsOf(slug, item, slot.of) } : {}),
        deals: deals?.map((dealt) => dealtIn(slug, dealt)),
      }),
    )
  for (const [index, contribution] of (slot.contributions ?? []).entries())
    await loadContribution(where, { contribution, slotId: id, partId: null, key: `${slot.key}/who/${index}` })
  for (const [index, part] of (slot.parts ?? []).entries()) await loadPart(where, { part, slotId: id, key: `${slot.key}/part/${index}` })
}

async function loadPart(
  where: Where,
  { part, slotId, key }: { part: NonNullable<Slot['parts']>[number]; slotId: string; key: string },
): Promise<void> {
  const { caller, meetingId, slug } = where
  const id = stableId(`${slug}/${key}`)
  const { title, abstract, start, end, place, deals } = part
  await expectDone(addPart(caller, { meetingId, id, slotId, title }))
  await expectDone(
    editPart(caller, { meetingId, id, version: 1, abstract, start, end, place, deals: deals?.map((dealt) => dealtIn(slug, dealt)) }),
  )
  for (const [index, contribution] of part.contributions.entries())
    await loadContribution(where, { contribution, slotId, partId: id, key: `${key}/who/${index}` })
}

async function loadContribution(
  where: Where,
  { contribution, key, ...to }: { contribution: Contribution; slotId: string; partId: string | null; key: string },
): Promise<void> {
  const { caller, meetingId, slug } = where
  await expectDone(addContribution(caller, { meetingId, id: stableId(`${slug}/${key}`), ...to, ...appearance(contribution, where) }))
}

// As printed in this slot; it may differ from the directory, for example by a missing honorific.
function appearance(contribution: Contribution, { people, organizations }: Where) {
  const { person, status, attendance, organization, honorific, position, ...kept } = contribution
  const known = people.find(({ key }) => key === person)
  return {
    ...kept,
    status: status ?? 'confirmed',
    attendance: attendance ?? 'in-person',
    ...(organization ? { organizationId: organizations.get(organization) ?? '' } : {}),
    ...(known ? { personId: stableId(`person/${known.key}`), honorific: printed(honorific ?? '') } : {}),
    ...(known || position ? { position: inWords(position ?? known?.position ?? '') } : {}),
  }
}

const inWords = (position: NonNullable<Contribution['position']>) => (typeof position === 'string' ? printed(position) : position)
