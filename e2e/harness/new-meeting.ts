import { randomUUID } from 'node:crypto'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { SlotKind } from '#domain/agenda/agenda-terms'
import type { Wordings } from '#domain/text/text-input'
import { formWith, sendForm } from '#harness/forms'
import { type Cookie, fetchAs, saveAs } from '#harness/sign-in'

const FORM = '/en/desk/meetings/new'

/** A meeting of one day that the Chair's team begins by its form: its draft, as the editor has it. */
export async function newMeeting(url: string, chair: Cookie, slug: string): Promise<AgendaDraft> {
  const form = formWith(await (await fetchAs(url, FORM, chair)).text(), 'slug')
  await sendForm(url, FORM, chair, form, { slug, 'title.en': 'A meeting', startsOn: '2028-03-01', endsOn: '2028-03-01' })
  return draftOf(url, chair, slug)
}

/** The draft of a meeting as it stands now. */
export async function draftOf(url: string, chair: Cookie, slug: string): Promise<AgendaDraft> {
  return (await (await fetchAs(url, `/api/agenda-draft/${slug}`, chair)).json()).value.draft
}

/** A slot of its first day, from 09:00 to 10:00, as the editor saves it. */
export async function addSlot(url: string, chair: Cookie, { meeting, days }: AgendaDraft, kind: SlotKind, title: Wordings) {
  const [id, itemId] = [randomUUID(), randomUUID()]
  const slot = { meetingId: meeting.id, id, itemId, dayId: days[0]?.id, start: '09:00', end: '10:00', kind, title }
  const saved = await saveAs(url, 'add-slot', chair, slot)
  if (saved.status !== 200) throw new Error(`the slot was not saved: ${saved.status}`)
  return { id, itemId }
}
