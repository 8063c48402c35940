import { expect, test } from 'vitest'
import { appearanceGroups, groupSize, topicsOf, withoutDeclined } from '#domain/agenda/appearance-groups'
import { inEnglish, somebody } from '#harness/sample-agenda'

const keynote = { roleLabel: inEnglish('Keynote') }
const listed = (...people: ReturnType<typeof somebody>[]) =>
  appearanceGroups(people).map((group) => [
    group.roleLabel?.en ?? group.role,
    ...group.jointly.map(({ topic, members }) => [topic?.en ?? '', ...members.map(({ id }) => id)].join(' ')),
  ])

test('“Presenters” stands once in a session, though a panelist stands between two of them', () => {
  expect(listed(somebody('a'), somebody('b', { role: 'panelist' }), somebody('c'), somebody('d', { role: 'panelist' }))).toEqual([
    ['presenter', ' a', ' c'],
    ['panelist', ' b', ' d'],
  ])
  const [presenters] = appearanceGroups([somebody('a'), somebody('b', { role: 'panelist' }), somebody('c')])
  expect(presenters === undefined ? 0 : groupSize(presenters)).toBe(2)
})

test('a label stands once too, and is counted with nobody else', () => {
  expect(listed(somebody('a', keynote), somebody('b'), somebody('c', keynote), somebody('d'))).toEqual([
    ['Keynote', ' a', ' c'],
    ['presenter', ' b', ' d'],
  ])
})

test('a line of text keeps its place between those before it and those after it', () => {
  expect(listed(somebody('a'), somebody('b', { role: 'line' }), somebody('c', { role: 'line' }), somebody('d'), somebody('e'))).toEqual([
    ['presenter', ' a'],
    ['line', ' b', ' c'],
    ['presenter', ' d', ' e'],
  ])
})

test('who joins a person of another role is not put under the topic of those they stand with', () => {
  const topic = inEnglish('Data')
  expect(listed(somebody('a', { topic }), somebody('b', { role: 'panelist' }), somebody('c', { joins: true }))).toEqual([
    ['presenter', 'Data a', ' c'],
    ['panelist', ' b'],
  ])
})

test('a label stands instead of the role and groups by itself, whatever the role', () => {
  const translated = { roleLabel: { original: 'en', en: 'Keynote', ru: 'Основной доклад' } as const, role: 'panelist' as const }
  expect(
    listed(somebody('a', keynote), somebody('b', translated), somebody('c'), somebody('d', { roleLabel: inEnglish('Mover') })),
  ).toEqual([
    ['Keynote', ' a', ' b'],
    ['presenter', ' c'],
    ['Mover', ' d'],
  ])
})

test('a label is not taken for the role of the same name, and a line has none', () => {
  expect(listed(somebody('a', { roleLabel: inEnglish('presenter') }), somebody('b')).length).toBe(2)
  expect(listed(somebody('a', { ...keynote, role: 'line' }), somebody('b', { role: 'line' }))).toEqual([['Keynote', ' a', ' b']])
})

test('joint presenters stand under one topic, and each counts', () => {
  const joint = [
    somebody('a', { topic: inEnglish('Data') }),
    somebody('b', { joins: true }),
    somebody('c', { joins: true, topic: inEnglish('not printed') }),
    somebody('d', { topic: inEnglish('Law') }),
  ]
  expect(listed(...joint)).toEqual([['presenter', 'Data a b c', 'Law d']])
  expect(appearanceGroups(joint).map(groupSize)).toEqual([4])
})

test('who joins nobody keeps a topic: the first of a list, and after a line; who joins in another role prints none', () => {
  const own = { joins: true, topic: inEnglish('Own') }
  expect(listed(somebody('a', own))).toEqual([['presenter', 'Own a']])
  expect(listed(somebody('a', { role: 'line' }), somebody('b', own))).toEqual([
    ['line', ' a'],
    ['presenter', 'Own b'],
  ])
  expect(listed(somebody('a', { topic: inEnglish('Data') }), somebody('b', { ...own, role: 'discussant' }))).toEqual([
    ['presenter', 'Data a'],
    ['discussant', ' b'],
  ])
})

test('each has the topic it shares, and its own where it shares none', () => {
  const people = [
    somebody('a', { topic: inEnglish('Data') }),
    somebody('b', { joins: true }),
    somebody('c', { joins: true, topic: inEnglish('hidden') }),
    somebody('d'),
    somebody('line', { role: 'line' }),
    somebody('e', { joins: true, topic: inEnglish('Own') }),
  ]
  expect(topicsOf(people).map((topic) => topic?.en ?? null)).toEqual(['Data', 'Data', 'Data', null, null, 'Own'])
})

test('where one of joint presenters declines, the others go on with the topic, and nobody else gets it', () => {
  const joint = (...declined: string[]) => {
    const people = [
      somebody('before', { topic: inEnglish('Law') }),
      somebody('a', { topic: inEnglish('Data') }),
      somebody('b', { joins: true }),
      somebody('c', { joins: true }),
      somebody('after'),
    ].map((one) => ({ ...one, status: declined.includes(one.id) ? ('declined' as const) : ('confirmed' as const) }))
    return withoutDeclined(people).map(({ id, joins, topic }) => [id, joins ? 'joins' : (topic?.en ?? '')].join(' ').trim())
  }
  expect(joint()).toEqual(['before Law', 'a Data', 'b joins', 'c joins', 'after'])
  expect(joint('a')).toEqual(['before Law', 'b Data', 'c joins', 'after'])
  expect(joint('a', 'b')).toEqual(['before Law', 'c Data', 'after'])
  expect(joint('b')).toEqual(['before Law', 'a Data', 'c joins', 'after'])
  expect(joint('a', 'b', 'c')).toEqual(['before Law', 'after'])
  expect(joint('before', 'c')).toEqual(['a Data', 'b joins', 'after'])
})
