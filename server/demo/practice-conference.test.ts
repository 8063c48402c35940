import { expect, test } from 'vitest'
import { z } from 'zod'
import { client } from '#db/client'
import { publication } from '#db/schema/publication'
import { conferenceDays } from '#db/seed/practice-conference'
import { STATUSES } from '#domain/agenda/agenda-terms'
import { agendaJson, agendaJsonSchema } from '#domain/documents/agenda-json'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { read, testWorld } from '#harness/test-world'
import { translator } from '#messages/translator'
import { frozenPublication } from '#server/publication/rows/frozen-publication'

// The practice conference of the demo record shows all that an agenda can hold.

testWorld()

async function published(number: number, locale: Locale) {
  const rows = await client()
    .reader.select({ id: publication.id, number: publication.number, meetingId: publication.meetingId })
    .from(publication)
  const meetingId = read(`select id from meeting where slug = 'practice-conference'`)[0]?.id
  const { id = '' } = rows.find((row) => row.meetingId === meetingId && row.number === number) ?? {}
  const { document, note } = await frozenPublication(client().reader, id)
  // When the record was loaded is not the conference's own.
  const mark = { number, note: words(note, locale), publishedAt: '2027-01-10T09:00:00.000Z' }
  return agendaJsonSchema.parse(agendaJson(document, mark, locale, translator(locale)('agenda.continued')))
}

// After a wanted change: vitest run server/demo/practice-conference.test.ts -u, and read what has changed in the files.
test.each([
  [1, 'en'],
  [2, 'en'],
  [2, 'ru'],
] as const)(
  'agenda.json of the practice conference, version %i in “%s”, is word for word the file in the seeds',
  async (number, locale) => {
    const file = JSON.stringify(await published(number, locale), null, 2)
    await expect(`${file}\n`).toMatchFileSnapshot(`../../db/seed/practice-conference.${number}-${locale}.json`)
  },
)

type Seen = { at: string; values: unknown[] }

/** The values that stand at each schema, with the place where it is met first: one schema serves all appearances. */
function gather(
  schema: z.core.$ZodType,
  values: readonly unknown[],
  at: string,
  seen: Map<z.core.$ZodType, Seen>,
): Map<z.core.$ZodType, Seen> {
  const entry = seen.get(schema) ?? { at, values: [] }
  seen.set(schema, { ...entry, values: [...entry.values, ...values] })
  if (schema instanceof z.ZodNullable)
    gather(
      schema.unwrap(),
      values.filter((value) => value !== null),
      at,
      seen,
    )
  if (schema instanceof z.ZodArray) gather(schema.element, values.flat(), at, seen)
  if (schema instanceof z.ZodObject)
    for (const [key, field] of Object.entries(schema.shape)) gather(field, values.map(fieldOf(key)), at === '' ? key : `${at}.${key}`, seen)
  return seen
}

/** What the shape offers and no version uses: a field, a null, a word of an enumeration. */
function unused(versions: readonly unknown[]): string[] {
  return [...gather(agendaJsonSchema, versions, '', new Map())].flatMap(([schema, { at, values }]) => {
    const offered: readonly unknown[] =
      schema instanceof z.ZodNullable
        ? [null]
        : schema instanceof z.ZodEnum
          ? schema.options
          : schema instanceof z.ZodBoolean
            ? [true, false]
            : []
    const missing = values.length === 0 ? ['anything'] : offered.filter((value) => !values.includes(value))
    return missing.map((value) => `${at}: ${value}`)
  })
}

const fieldOf = (key: string) => (value: unknown) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined)

/** What one conference cannot be; names of persons, since it names none; and an item without a number. */
const LEFT_OUT = [
  /^meeting\.type: /,
  /^meeting\.ordinal: anything$/,
  /^meeting\.\w+: null$/,
  /^locale: /,
  /^items\.number: null$/,
  /^version\.standing: (?:draft|final|as-held|null)$/,
  /contributions\.(?:name|honorific): anything$/,
]

test('the practice conference uses every field and every word that agenda.json has', async () => {
  const versions = [await published(1, 'en'), await published(2, 'en')]
  expect(unused(versions).filter((what) => !LEFT_OUT.some((kind) => kind.test(what)))).toEqual([])
  // It would be seen if its only keynote were left out.
  const without = JSON.parse(JSON.stringify(versions).replaceAll('"Keynote address"', 'null'))
  expect(unused(without)).toContain('days.slots.contributions.roleLabel: anything')
})

test('in its draft an appearance has every status; published is nobody who declined, and who was invited is to be confirmed', async () => {
  const drafted = read(
    `select distinct status from contribution join meeting on meeting.id = meeting_id where slug = 'practice-conference' order by 1`,
  )
  expect(drafted.map(({ status }) => status)).toEqual([...STATUSES].sort())
  expect(JSON.stringify(await published(2, 'en'))).not.toMatch(/research institute|declined|invited"/)
})

test('the practice conference is over for two weeks when the record is loaded, so that it can have adopted its agenda', () => {
  expect(['2026-10-21', '2026-10-22', '2026-10-23', '2026-11-27', '2027-01-10', '2027-10-22', '2028-02-29'].map(conferenceDays)).toEqual([
    ['2025-10-06', '2025-10-07', '2025-10-08'],
    ['2025-10-06', '2025-10-07', '2025-10-08'],
    ['2026-10-06', '2026-10-07', '2026-10-08'],
    ['2026-10-06', '2026-10-07', '2026-10-08'],
    ['2026-10-06', '2026-10-07', '2026-10-08'],
    ['2026-10-06', '2026-10-07', '2026-10-08'],
    ['2027-10-06', '2027-10-07', '2027-10-08'],
  ])
})
