import { randomUUID } from 'node:crypto'
import { count } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { account } from '#db/schema/account'
import { meeting, meetingDay } from '#db/schema/meeting'
import { publication, publishedMeeting } from '#db/schema/publication'
import { registerState } from '#db/schema/register'
import type { AgendaDocument, DocumentSlot } from '#domain/agenda/agenda-document'
import type { LocalizedText } from '#domain/text/localized-text'
import { writeEntry } from '#server/record/rows/register-words'

// Fills the database of GAVEL_DATA with small published meetings up to the number asked for. Writes rows directly: ten thousand real
// drafts and publishings would take longer than all the measurements.

const AT_ONCE = 500
const PUBLISHED_AT = '2025-01-15T09:00:00.000Z'

const wanted = Number(process.argv[2])
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 100_000) throw new Error('say how many meetings there shall be')
const { transact, reader, close } = client()
const [there] = await reader.select({ count: count() }).from(publishedMeeting)
const [publisher] = await reader.select({ id: account.id }).from(account).limit(1)
if (!publisher) throw new Error('the base world has no account')
const first = there?.count ?? 0
for (let from = first; from < wanted; from += AT_ONCE) {
  const documents = Array.from({ length: Math.min(AT_ONCE, wanted - from) }, (_, index) => documentOf(from + index))
  await transact((tx) => insert(tx, documents, publisher.id))
}
const entries = Number(process.argv[3] ?? 0)
if (entries > 0) await transact((tx) => insert(tx, [largeProgramme(entries)], publisher.id))
close()
console.log(wanted)

async function insert(tx: Db, documents: AgendaDocument[], publishedBy: string): Promise<void> {
  const rows = documents.map((document, index) => ({
    document,
    publicationId: randomUUID(),
    // One in ten is for participants only, so that the access rule has rows to leave out.
    audience: index % 10 === 9 ? ('participants' as const) : ('public' as const),
  }))
  await tx.insert(meeting).values(documents.map((document) => ({ ...document.meeting, createdAt: PUBLISHED_AT })))
  await tx
    .insert(meetingDay)
    .values(documents.flatMap((document) => document.days.map(({ date }) => ({ id: randomUUID(), meetingId: document.meeting.id, date }))))
  await tx.insert(publication).values(
    rows.map(({ document, publicationId, audience }) => ({
      id: publicationId,
      meetingId: document.meeting.id,
      number: 1,
      audience,
      note: 'First version',
      document,
      changes: [],
      publishedAt: PUBLISHED_AT,
      publishedBy,
    })),
  )
  await tx.insert(publishedMeeting).values(
    rows.map(
      ({
        document: {
          meeting: { id, venue: _, ...shown },
        },
        publicationId,
        audience,
      }) => ({
        meetingId: id,
        publicationId,
        audience,
        withdrawn: false,
        ...shown,
      }),
    ),
  )
  for (const { document, audience } of rows) {
    const { id, timeZone: _, venue: __, ...shown } = document.meeting
    await writeEntry(tx, { id, meetingId: id, audience, precision: 'day', ...shown })
    // Kazakhstan takes part in every one, Tajikistan in every other.
    const states = (shown.ordinal ?? 0) % 2 === 0 ? ['KZ', 'TJ'] : ['KZ']
    await tx
      .insert(registerState)
      .values(states.map((stateCode) => ({ entryId: id, stateCode, capacity: 'member' as const, source: 'published' })))
  }
}

function documentOf(number: number): AgendaDocument {
  // Two a day from 2008 on: ten thousand of them end in 2021, so the 5th SOM is among them.
  const startsOn = new Date(Date.UTC(2008, 0, 1 + Math.floor(number / 2))).toISOString().slice(0, 10)
  const titled = (en: string, ru: string): LocalizedText => ({ original: 'en', en, ru, renders: { ru: en } })
  const slots = ['09:00', '11:00', '14:00'].map((start, index) => slotOf(start, titled(`Session ${index + 1}`, `Сессия ${index + 1}`)))
  return {
    format: 2,
    standing: null,
    items: [],
    meeting: {
      id: randomUUID(),
      slug: `workshop-${number}`,
      type: number % 5 === 4 ? 'training' : 'workshop',
      ordinal: number,
      title: titled(`Workshop ${number} on mixed movements of people`, `Семинар ${number} по смешанным перемещениям людей`),
      theme: titled('Refugee protection and international migration', 'Защита беженцев и международная миграция'),
      startsOn,
      endsOn: startsOn,
      timeZone: 'Asia/Almaty',
      city: number % 3 === 2 ? titled('Bishkek', 'Бишкек') : titled('Almaty', 'Алматы'),
      country: number % 3 === 2 ? titled('Kyrgyzstan', 'Кыргызстан') : titled('Kazakhstan', 'Казахстан'),
      venue: null,
      preamble: null,
      alsoZones: [],
    },
    days: [{ date: startsOn, title: null, note: null, place: null, slots }],
  }
}

/** A meeting of five days with this many entries, three speakers in each: ‘large-programme’. */
function largeProgramme(entries: number): AgendaDocument {
  const { meeting, ...rest } = documentOf(1_000_000)
  const days = ['2031-05-05', '2031-05-06', '2031-05-07', '2031-05-08', '2031-05-09']
  const text = (en: string): LocalizedText => ({ original: 'en', en, ru: `По-русски: ${en}`, renders: { ru: en } })
  return {
    ...rest,
    meeting: { ...meeting, slug: 'large-programme', startsOn: '2031-05-05', endsOn: '2031-05-09' },
    days: days.map((date, day) => ({
      date,
      title: null,
      note: null,
      place: null,
      slots: Array.from({ length: Math.ceil(entries / days.length) }, (_, index) => ({
        ...slotOf(
          `${String(8 + Math.floor(index / 6)).padStart(2, '0')}:${(index % 6) * 10 || '00'}`,
          text(`Entry ${day * 100 + index} on mixed movements`),
        ),
        kind: 'session' as const,
        abstract: text('The participating States exchange what they have learnt about the reception of people on the move in the region.'),
        contributions: ['KZ', 'KG', 'TJ'].map((state) => ({
          id: randomUUID(),
          role: 'presenter' as const,
          roleLabel: null,
          joins: false,
          minutes: null,
          personId: null,
          state,
          organizationId: null,
          organization: null,
          honorific: null,
          name: text(`Speaker of ${state}`),
          position: text('Head of the department of migration'),
          status: 'confirmed' as const,
          attendance: 'in-person' as const,
          topic: null,
          text: null,
        })),
      })),
    })),
  }
}

function slotOf(start: string, title: LocalizedText): DocumentSlot {
  return {
    id: randomUUID(),
    start,
    end: null,
    when: null,
    place: null,
    access: null,
    number: null,
    purpose: null,
    kind: 'other',
    itemId: randomUUID(),
    title,
    continued: false,
    abstract: null,
    subItems: [],
    papers: [],
    deals: [],
    contributions: [],
    parts: [],
  }
}
