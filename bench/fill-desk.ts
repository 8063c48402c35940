import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { meetingDay } from '#db/schema/meeting'
import { addContribution } from '#server/agenda/add-contribution'
import { addSlot } from '#server/agenda/add-slot'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'

// Adds to the database of GAVEL_DATA the draft of a meeting as large as they come, ‘forty-slots’: two days of twenty slots, three
// appearances in each, made by real commands.

const SLOTS = 20
const STATES = ['KZ', 'TJ', 'AZ', 'TM', 'KG', 'TR']

const db = client().reader
const [row] = await db.select({ id: account.id }).from(account).where(eq(account.email, 'chair@demo.example'))
const chair = { accountId: row?.id ?? '', signInVersion: 1 }
const facts = { type: 'som', ordinal: '', original: 'en', startsOn: '2031-05-05', endsOn: '2031-05-06', timeZone: 'Asia/Almaty' }
const words = { theme: {}, city: { en: 'Almaty' }, country: { en: 'Kazakhstan' }, venue: {} }
const { id: meetingId } = await expectDone(
  createMeeting(chair, {
    ...facts,
    ...words,
    slug: 'forty-slots',
    title: { en: 'Meeting of forty slots', ru: 'Встреча из сорока пунктов' },
  }),
)
const days = await db.select().from(meetingDay).where(eq(meetingDay.meetingId, meetingId)).orderBy(asc(meetingDay.date))
let appearances = 0
for (const day of days)
  for (let at = 0; at < SLOTS; at++) {
    const slotId = randomUUID()
    const title = { en: `Session ${at + 1} on mixed movements of people`, ru: `Сессия ${at + 1} о смешанных потоках` }
    const [start, end] = [clock(at * 30), clock(at * 30 + 30)]
    await expectDone(addSlot(chair, { meetingId, id: slotId, dayId: day.id, itemId: randomUUID(), start, end, kind: 'session', title }))
    for (const role of ['moderator', 'presenter', 'presenter']) {
      const state = STATES[appearances % STATES.length]
      const position = { en: `Deputy Minister number ${appearances}` }
      const input = { meetingId, id: randomUUID(), slotId, partId: null, role, state, position, status: 'invited' }
      await expectDone(addContribution(chair, input))
      appearances++
    }
  }
console.log(JSON.stringify([days.length * SLOTS, appearances]))
client().close()

function clock(minutes: number): string {
  return `${String(8 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
