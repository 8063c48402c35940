import { and, eq } from 'drizzle-orm'
import { client } from '#db/client'
import { agendaItem, part } from '#db/schema/agenda'
import { meetingDay } from '#db/schema/meeting'
import type { DemoAgenda } from '#db/seed/demo-record'
import { printed } from '#db/seed/printed-words'
import { addContribution } from '#server/agenda/add-contribution'
import { addPart } from '#server/agenda/add-part'
import { addSlot } from '#server/agenda/add-slot'
import { editItem } from '#server/agenda/edit-item'
import { editPart } from '#server/agenda/edit-part'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'

type Slot = DemoAgenda['days'][number]['slots'][number]
type Contribution = NonNullable<Slot['contributions']>[number]
type Where = { caller: Claim; meetingId: string; slug: string; people: DemoAgenda['people'] }

/** Builds a draft agenda from data with the editor's own commands. Abstracts are marked as demonstration texts. */
export async function loadAgenda(
  caller: Claim,
  { meetingId, slug, agenda }: { meetingId: string; slug: string; agenda: DemoAgenda },
): Promise<void> {
  const days = await client().reader.select().from(meetingDay).where(eq(meetingDay.meetingId, meetingId))
  const where: Where = { caller, meetingId, slug, people: agenda.people }
  for (const day of agenda.days) {
    const dayId = days.find((row) => row.date === day.date)?.id
    for (const slot of day.slots) await loadSlot(where, slot, dayId ?? '')
  }
  await markDemonstration(meetingId)
}

async function loadSlot({ caller, meetingId, slug, people }: Where, slot: Slot, dayId: string): Promise<void> {
  const id = stableId(`${slug}/${slot.key}`)
  const itemId = stableId(`${slug}/item/${slot.continues ?? slot.key}`)
  const { start, end, kind, title } = slot
  await expectDone(addSlot(caller, { meetingId, id, dayId, itemId, start, end, kind, title }))
  if (slot.abstract || slot.subItems)
    await expectDone(
      editItem(caller, {
        meetingId,
        id: itemId,
        version: 1,
        abstract: slot.abstract,
        subItems: slot.subItems?.map((text, index) => ({ id: stableId(`${slug}/${slot.key}/sub/${index}`), text })),
      }),
    )
  const add = (contribution: Contribution, partId: string | null, key: string) =>
    expectDone(
      addContribution(caller, { meetingId, id: stableId(`${slug}/${key}`), slotId: id, partId, ...appearance(contribution, people) }),
    )
  for (const [index, contribution] of (slot.contributions ?? []).entries()) await add(contribution, null, `${slot.key}/who/${index}`)
  for (const [number, part] of (slot.parts ?? []).entries()) {
    const partId = stableId(`${slug}/${slot.key}/part/${number}`)
    await expectDone(addPart(caller, { meetingId, id: partId, slotId: id, title: part.title }))
    await expectDone(editPart(caller, { meetingId, id: partId, version: 1, abstract: part.abstract }))
    for (const [index, contribution] of part.contributions.entries())
      await add(contribution, partId, `${slot.key}/part/${number}/who/${index}`)
  }
}

// As printed in this slot; it may differ from the directory, for example by a missing honorific.
function appearance(contribution: Contribution, people: DemoAgenda['people']) {
  const { role, status, attendance, topic, text, state } = contribution
  const known = people.find((person) => person.key === contribution.person)
  return {
    role,
    topic,
    text,
    status: status ?? 'confirmed',
    attendance: attendance ?? 'in-person',
    ...(known
      ? {
          personId: stableId(`person/${known.key}`),
          honorific: printed(contribution.honorific ?? ''),
          position: printed(contribution.position ?? known.position),
        }
      : {}),
    ...(state ? { state } : {}),
  }
}

async function markDemonstration(meetingId: string): Promise<void> {
  await client().transact(async (tx) => {
    for (const table of [agendaItem, part]) {
      const rows = await tx.select({ id: table.id, abstract: table.abstract }).from(table).where(eq(table.meetingId, meetingId))
      for (const { id, abstract } of rows)
        if (abstract !== null)
          await tx
            .update(table)
            .set({ abstract: { ...abstract, demonstration: true } })
            .where(and(eq(table.id, id)))
    }
  })
}
