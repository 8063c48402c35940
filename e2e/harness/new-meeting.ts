import { randomUUID } from 'node:crypto'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import type { SlotKind } from '#domain/agenda/agenda-terms'
import type { Wordings } from '#domain/text/text-input'
import { formWith, sendForm } from '#harness/forms'
import { type Cookie, fetchAs, saveAs } from '#harness/sign-in'

const FORM = '/en/desk/meetings/new'

const ONE_DAY = { startsOn: '2028-03-01', endsOn: '2028-03-01' }

/** A meeting that the Chair's team begins by its form, of one day if nothing else is said: its draft, as the editor has it. */
export async function newMeeting(url: string, chair: Cookie, slug: string, dates = ONE_DAY): Promise<AgendaDraft> {
  const form = formWith(await (await fetchAs(url, FORM, chair)).text(), 'slug')
  await sendForm(url, FORM, chair, form, { slug, 'title.en': 'A meeting', ...dates })
  return draftOf(url, chair, slug)
}

/** The draft of a meeting as it stands now. */
export async function draftOf(url: string, chair: Cookie, slug: string): Promise<AgendaDraft> {
  return (await (await fetchAs(url, `/api/agenda-draft/${slug}`, chair)).json()).value.draft
}

const NINE_TO_TEN = { day: 0, start: '09:00', end: '10:00' }

/** A slot as the editor saves it, of the first day from 09:00 to 10:00 if nothing else is said. */
export async function addSlot(
  url: string,
  chair: Cookie,
  { meeting, days }: AgendaDraft,
  kind: SlotKind,
  title: Wordings,
  { day, start, end } = NINE_TO_TEN,
) {
  const [id, itemId] = [randomUUID(), randomUUID()]
  const slot = { meetingId: meeting.id, id, itemId, dayId: days[day]?.id, start, end, kind, title }
  const saved = await saveAs(url, 'add-slot', chair, slot)
  if (saved.status !== 200) throw new Error(`the slot was not saved: ${saved.status}`)
  return { id, itemId }
}
