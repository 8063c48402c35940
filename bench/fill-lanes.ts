import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { meetingDay } from '#db/schema/meeting'
import { addContribution } from '#server/agenda/add-contribution'
import { addSlot } from '#server/agenda/add-slot'
import { editSlot } from '#server/agenda/edit-slot'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'

// Adds to the database of GAVEL_DATA the draft of a conference with several rooms at once, ‘eight-lanes’, made by real commands.

const DAYS = 5
const LANES = 8
/** Three quarters of an hour each, from eight o'clock on. */
const SITTINGS = 15

const db = client().reader
const [row] = await db.select({ id: account.id }).from(account).where(eq(account.email, 'chair@demo.example'))
const chair = { accountId: row?.id ?? '', signInVersion: 1 }
const facts = { type: 'conference', ordinal: '', original: 'en', startsOn: '2031-05-05', endsOn: '2031-05-09', timeZone: 'Asia/Almaty' }
const words = { theme: {}, city: { en: 'Almaty' }, country: { en: 'Kazakhstan' }, venue: {} }
const { id: meetingId } = await expectDone(
  createMeeting(chair, {
    ...facts,
    ...words,
    slug: 'eight-lanes',
    title: { en: 'Conference in eight rooms', ru: 'Конференция в восьми залах' },
  }),
)
const days = await db.select().from(meetingDay).where(eq(meetingDay.meetingId, meetingId)).orderBy(asc(meetingDay.date))
for (const day of days)
  for (let sitting = 0; sitting < SITTINGS; sitting++) for (let lane = 0; lane < LANES; lane++) await addEntry(day.id, sitting, lane)
console.log(JSON.stringify(DAYS * LANES * SITTINGS))
client().close()

async function addEntry(dayId: string, sitting: number, lane: number): Promise<void> {
  const id = randomUUID()
  const title = {
    en: `Workshop ${sitting + 1} in room ${lane + 1} on mixed movements of people`,
    ru: `Семинар ${sitting + 1} в зале ${lane + 1}`,
  }
  const [start, end] = [clock(sitting * 45), clock(sitting * 45 + 40)]
  await expectDone(addSlot(chair, { meetingId, id, dayId, itemId: randomUUID(), start, end, kind: 'session', title }))
  await expectDone(editSlot(chair, { meetingId, id, version: 1, place: { en: `Room ${lane + 1}`, ru: `зал ${lane + 1}` } }))
  await expectDone(
    addContribution(chair, { meetingId, id: randomUUID(), slotId: id, partId: null, role: 'moderator', state: 'KZ', status: 'confirmed' }),
  )
}

function clock(minutes: number): string {
  return `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
