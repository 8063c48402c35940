import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { acceptText } from '#server/agenda/accept-text'
import { addDay } from '#server/agenda/add-day'
import { editItem } from '#server/agenda/edit-item'
import { editSlot } from '#server/agenda/edit-slot'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { draftHistory } from '#server/agenda/queries/draft-history'
import { readingDesk } from '#server/agenda/queries/reading-desk'
import { removeDay } from '#server/agenda/remove-day'
import { removeEntry } from '#server/agenda/remove-entry'
import { undoText } from '#server/agenda/undo-text'
import type { Claim } from '#server/command/viewer'
import { refuse, refuseField } from '#server/core/outcome'
import { dailyTask } from '#server/daily-task'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'
import { mergePersons } from '#server/people/merge-persons'
import { peopleNamed } from '#server/people/queries/people-named'

// A text read into the draft of a meeting, in a new meeting and in the one of the 5th SOM.

const clock = testWorld()
let chair: Claim
let meetingId = ''
const slug = 'texts'

beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  const meeting = {
    slug,
    title: { en: 'A meeting of texts' },
    theme: {},
    city: {},
    country: {},
    venue: {},
    type: 'som',
    original: 'en',
    startsOn: '2028-05-08',
    endsOn: '2028-05-09',
  }
  await expectDone(createMeeting(chair, { ...meeting, timeZone: 'Asia/Bishkek' }))
  meetingId = String(read(`select id from meeting where slug = '${slug}'`)[0]?.id)
})

const TEXT = `Day 1, 8 May 2028

09:00 – 10:00 Opening of the meeting
Welcome address by Ms. Kristina Toktorova, Deputy Minister

10:00 – 11:00 Borders
Moderator: Mr. Rahim Karimov, Head of Department

Day 2, 9 May 2028

09:00 – 10:00 Visit
`

const desk = async (of = slug) => readingDesk(chair, { slug: of })
const accepting = async (more: Record<string, unknown> = {}) => {
  const { stamp } = await desk()
  return { meetingId, text: TEXT, corrections: [], dates: 'as-written', people: [], seen: stamp, ...more }
}
const accept = async (more: Record<string, unknown> = {}) => acceptText(chair, await accepting(more))
const titles = async () => {
  const { draft } = await agendaDraft(chair, { slug })
  return draft.slots.map(({ start, itemId }) => `${start} ${draft.items.find(({ id }) => id === itemId)?.title?.en}`).sort()
}

test('a text is in the draft as it was read and corrected, once, and the record says so', async () => {
  const said = await accepting({ corrections: [{ line: 11, as: 'left-out' }] })
  const key = randomUUID()
  const act = { act: 'agenda.text-accepted', objectKind: 'meeting', objectId: meetingId, meetingId } as const
  await expectAct(chair, () => acceptText(chair, said, key), act)
  expect(await titles()).toEqual(['09:00 Opening of the meeting', '10:00 Borders'])
  const { draft } = await desk()
  expect(draft.contributions.map(({ role, name, status }) => [role, name?.en, status])).toEqual([
    ['welcome', 'Kristina Toktorova', 'confirmed'],
    ['moderator', 'Rahim Karimov', 'confirmed'],
  ])
  expect(await acceptText(chair, said, key)).toEqual({ ok: true, value: {}, earlier: true })
  expect((await draftHistory(chair, { slug })).undo?.name).toEqual({ code: 'text-accepted' })
})

test('a second text changes what differs alone: an editor open elsewhere is stale there, and goes on where nothing changed', async () => {
  await expectDone(accept())
  const before = (await desk()).draft
  const slotOf = (start: string, day = 0) => before.slots.find((slot) => slot.start === start && slot.dayId === before.days[day]?.id)
  const [opening, borders] = [slotOf('09:00'), slotOf('10:00')]
  await expectDone(accept({ text: TEXT.replace('10:00 – 11:00 Borders', '10:30 – 11:00 Borders') }))
  const after = (await desk()).draft
  expect(after.slots.map(({ id }) => id).sort()).toEqual(before.slots.map(({ id }) => id).sort())
  const saving = (slot: typeof opening) => editSlot(chair, { meetingId, id: slot?.id ?? '', version: slot?.version ?? 0, start: '08:30' })
  expect(await saving(borders)).toMatchObject({ ok: false, code: 'stale', current: { slots: [{ start: '10:30' }] } })
  expect(await saving(opening)).toMatchObject({ ok: true })
})

test('undone, the draft is what it was before, and what the text brought is nowhere; then it can be accepted again', async () => {
  await expectDone(accept({ text: TEXT.replace('Borders', 'Visas').replace('Visit', 'Reception') }))
  const bare = ({ draft: { meeting: _, ...draft } }: Awaited<ReturnType<typeof desk>>) =>
    JSON.parse(JSON.stringify(draft, (key, value) => (key === 'version' ? 0 : value)))
  const sorted = (draft: Record<string, { id: string }[]>) =>
    Object.values(draft).map((entries) => entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  const before = sorted(bare(await desk()))
  await expectDone(accept())
  expect((await desk()).undo).toMatchObject({ can: true })
  await expectAct(chair, () => undoText(chair, { meetingId }), {
    act: 'agenda.text-undone',
    objectKind: 'meeting',
    objectId: meetingId,
    meetingId,
  })
  expect(sorted(bare(await desk()))).toEqual(before)
  expect((await agendaDraft(chair, { slug })).removed).toEqual([])
  expect(await undoText(chair, { meetingId })).toEqual(refuse('nothing-to-undo'))
  await expectDone(accept())
  expect(await titles()).toEqual(['09:00 Opening of the meeting', '09:00 Visit', '10:00 Borders'])
})

test('an entry that a text has no more can be put back by hand, and a day that was taken out comes back', async () => {
  await expectDone(accept())
  await expectDone(accept({ text: TEXT.slice(0, TEXT.indexOf('10:00 – 11:00')) }))
  expect((await agendaDraft(chair, { slug })).removed.map(({ kind, name }) => [kind, name?.en])).toEqual([['slot', 'Borders']])
  const { draft } = await desk()
  const visit = draft.slots.find(({ dayId }) => dayId === draft.days.find(({ date }) => date === '2028-05-09')?.id)
  await expectDone(removeEntry(chair, { meetingId, kind: 'slot', id: visit?.id ?? '', version: visit?.version ?? 0 }))
  const day = (await desk()).draft.days.find(({ date }) => date === '2028-05-09')
  await expectDone(removeDay(chair, { meetingId, id: day?.id ?? '', version: day?.version ?? 0 }))
  await expectDone(accept())
  expect((await desk()).draft.days.find(({ date }) => date === '2028-05-09')?.id).toBe(day?.id)
})

test('after any other change a reading can no longer be undone', async () => {
  await expectDone(accept())
  const item = (await desk()).draft.items[0]
  await expectDone(editItem(chair, { meetingId, id: item?.id ?? '', version: 1, title: { en: 'Opening ceremony' } }))
  expect((await desk()).undo).toMatchObject({ can: false })
  await expectNothingWritten(async () => expect(await undoText(chair, { meetingId })).toEqual(refuse('changed-since')))
})

test('people are named only where somebody chose them, and a reading that names a merged person cannot be undone', async () => {
  const [known] = read(`select id, json_extract(name, '$.en') as name, version from person where state_code = 'KG' limit 1`)
  const name = String(known?.name)
  const turned = name.toUpperCase().split(' ').reverse().join(' ')
  const found = await peopleNamed(chair, { names: [turned, 'Nobody Of This Name'] })
  expect(found.map(({ name: said, people }) => [said, people.map(({ id }) => id)])).toEqual([[turned, [known?.id]]])
  const text = TEXT.replace('Kristina Toktorova', name)
  await expectDone(accept({ text, people: [{ name, personId: known?.id }] }))
  expect((await desk()).draft.contributions.map(({ personId }) => personId)).toContain(known?.id)
  await expectDone(accept({ text: TEXT }))
  const [other] = read(`select id from person where id <> '${known?.id}' limit 1`)
  const admin = await claimOf('admin@demo.example')
  await expectDone(mergePersons(admin, { id: known?.id, into: other?.id, version: known?.version }))
  expect(await undoText(chair, { meetingId })).toEqual(refuse('nothing-to-undo'))
})

test('what a reading replaced is kept for a week', async () => {
  await expectDone(accept())
  await dailyTask()
  expect((await desk()).undo).not.toBeNull()
  clock.set('2027-01-18T10:00:00.000Z')
  await dailyTask()
  expect((await desk()).undo).toBeNull()
})

test('what cannot be accepted is refused, and nothing is written', async () => {
  const many = `Day 1, 8 May 2028\n\n${'09:00 – 10:00 Talk\n\n'.repeat(2_001)}`
  const cases: [more: Record<string, unknown>, expected: unknown][] = [
    [{ text: 'Dear colleagues, thank you.' }, refuseField('text', 'no-agenda-in-text')],
    [{ text: many }, refuseField('text', 'too-many-entries', { max: 2_000 })],
    [{ text: 'x'.repeat(100_001) }, refuseField('text', 'too-long', { max: 100_000 })],
    [{ text: `5 May 2027\n\n09:00 – 10:00 Opening\n` }, refuseField('dates', 'day-too-far')],
    [{ people: [{ name: 'Rahim Karimov', personId: randomUUID() }] }, refuseField('people', 'unknown-person')],
    [{ seen: 'another draft' }, refuse('draft-changed')],
  ]
  for (const [more, expected] of cases) {
    const said = await accepting(more)
    await expectNothingWritten(async () => expect(await acceptText(chair, said)).toEqual(expected))
  }
})

test('as many entries as a draft may hold are accepted, and not one more beside those it has', async () => {
  const many = (entries: number) => `Day 1, 8 May 2028\n\n${'09:00 – 10:00 Talk\n\n'.repeat(entries)}`
  await expectDone(accept({ text: many(2_000) }))
  const { stamp } = await desk()
  const more = { ...(await accepting({ text: 'Day 2, 9 May 2028\n\n09:00 – 10:00 Another\n' })), seen: stamp }
  await expectNothingWritten(async () =>
    expect(await acceptText(chair, more)).toEqual(refuseField('text', 'too-many-entries', { max: 2_000 })),
  )
})

test('words that no form could hold are refused with their beginning', async () => {
  const place = `Room: ${'Hall '.repeat(60)}`
  const said = await accepting({ text: `8 May 2028\n\n09:00 – 10:00 Opening\n${place}\n\n10:00 – 11:00 Borders\n` })
  const quote = 'Hall '.repeat(60).slice(0, 60)
  expect(await acceptText(chair, said)).toEqual(refuseField('text', 'words-too-long', { quote, max: 200 }))
})

test('a text that says what the draft says already changes nothing', async () => {
  await expectDone(accept())
  const said = await accepting()
  await expectNothingWritten(async () => expect(await acceptText(chair, said)).toEqual(refuseField('text', 'nothing-new')))
})

test('who changed the draft after its changes were shown is not overwritten', async () => {
  const said = await accepting()
  await expectDone(addDay(chair, { meetingId, id: randomUUID(), date: '2028-05-10' }))
  await expectNothingWritten(async () => expect(await acceptText(chair, said)).toEqual(refuse('draft-changed')))
})
