import { describe, expect, test } from 'vitest'
import type { AgendaDocument, DocumentContribution } from '#domain/agenda/agenda-document'
import { changesBetween } from '#domain/agenda/changes'
import { ownAppearances, ownChanges } from '#domain/agenda/own-changes'
import type { MailFacts } from '#domain/outbox/mail-facts'
import type { Locale } from '#domain/text/locale'
import { agenda, day, inEnglish, meeting, part, slot, somebody } from '#harness/sample-agenda'
import { programmeBlocks } from '#messages/mail-programme'
import { translator } from '#messages/translator'

// What a message about a new version says to one reader: what changed for them first, in their words.

const MINE = { personId: 'me', states: ['TJ'], organizations: ['o1'] }
const me = (more: Partial<DocumentContribution> = {}) => somebody('c1', { personId: 'me', ...more })
const tajikistan = (more: Partial<DocumentContribution> = {}) => somebody('c2', { state: 'TJ', ...more })

function told(before: AgendaDocument, after: AgendaDocument, { mine = MINE, locale = 'en' as Locale } = {}): string[] {
  const changed = ownChanges(before, after, mine, changesBetween(before, after))
  const own = { zone: after.meeting.timeZone, appearances: ownAppearances(after, mine) }
  const facts = { changed: { ...changed, states: { TJ: 'Tajikistan' } }, own } as Pick<MailFacts, 'changed' | 'own'> as MailFacts
  return programmeBlocks(facts, { locale, t: translator(locale) }).flatMap((block) =>
    typeof block === 'string' ? [block] : 'lines' in block ? [block.intro, ...block.lines] : [],
  )
}
const HEAD = 'What changes for you or your delegation (Almaty time, UTC+5):'
const YOURS = 'Where you or your delegation appear (Almaty time, UTC+5):'
const onlyChanges = (lines: readonly string[]) => lines.slice(1, lines.indexOf(YOURS) === -1 ? undefined : lines.indexOf(YOURS))
const changes = (before: AgendaDocument, after: AgendaDocument) => onlyChanges(told(before, after))

const mySlot = (start: string, end: string, ...more: DocumentContribution[]) => slot('a', start, end, { contributions: [me(), ...more] })

test('a part that moves: what changed for the reader, how much else, and where they appear', () => {
  const before = agenda(mySlot('10:00', '10:30'), slot('b', '12:00', '13:00'))
  const after = agenda(mySlot('11:30', '12:00'), slot('b', '12:00', '14:00'))
  expect(told(before, after)).toEqual([
    HEAD,
    '“Slot a”: your part moves from 10:00–10:30 to 11:30–12:00.',
    'Other changes since what you were told last: 1.',
    YOURS,
    'Tuesday 5 October, 11:30–12:00: Slot a',
  ])
  expect(told(before, after, { locale: 'ru' })[1]).toBe('«Slot a»: ваше время теперь 11:30–12:00 (было 10:00–10:30).')
  expect(told(before, after, { locale: 'kk' })[1]).toBe('«Slot a»: сіздің уақытыңыз енді 11:30–12:00 (бұрын 10:00–10:30).')
})

test('to another day both days are said, and a part that has a time of its own is told by it', () => {
  const week = (...days: AgendaDocument['days']): AgendaDocument => ({ ...agenda(), days })
  const [tuesday, wednesday] = ['2027-10-05', '2027-10-06'] as const
  expect(
    changes(
      week(day(tuesday, mySlot('10:00', '10:30')), day(wednesday, slot('b', '09:00', '10:00'))),
      week(day(tuesday), day(wednesday, slot('b', '09:00', '10:00'), mySlot('10:00', '10:30'))),
    ),
  ).toEqual(['“Slot a”: your part moves from Tuesday 5 October, 10:00–10:30 to Wednesday 6 October, 10:00–10:30.'])
  const ofPart = (start: string) => agenda(slot('a', '09:00', '12:00', { parts: [{ ...part('Borders', me()), start, end: '12:00' }] }))
  expect(changes(ofPart('10:00'), ofPart('11:00'))).toContain('“Borders”: your part moves from 10:00–12:00 to 11:00–12:00.')
})

test('who appears, in another role, and no longer; a delegation is told as a delegation', () => {
  const empty = agenda(slot('a', '10:00', '10:30'))
  const as = (role: DocumentContribution['role']) => agenda(slot('a', '10:00', '10:30', { contributions: [me({ role })] }))
  const theirs = agenda(slot('a', '10:00', '10:30', { contributions: [tajikistan({ role: 'moderator' })] }))
  expect(changes(empty, as('moderator'))).toEqual(['You now appear in “Slot a”: Tuesday 5 October, 10:00–10:30 (Moderator).'])
  expect(changes(empty, theirs)).toEqual(['Your delegation now appears in “Slot a”: Tuesday 5 October, 10:00–10:30 (Moderator).'])
  expect(changes(as('presenter'), as('chair'))).toEqual(['You now preside over “Slot a”.'])
  expect(changes(as('presenter'), as('moderator'))).toEqual(['“Slot a”: your role is now: Moderator.'])
  expect(changes(as('presenter'), empty)).toEqual(['You no longer appear in “Slot a” (Tuesday 5 October, 10:00–10:30).'])
  expect(changes(as('presenter'), agenda())).toEqual(['“Slot a” (Tuesday 5 October, 10:00–10:30) is no longer in the programme.'])
})

describe('what else concerns them is said as on the page of versions', () => {
  test('the place of their session, and who speaks beside them', () => {
    const before = agenda(mySlot('10:00', '10:30'))
    const after = agenda(slot('a', '10:00', '10:30', { place: inEnglish('Hall B'), contributions: [me(), somebody('c9')] }))
    expect(changes(before, after)).toEqual(['“Slot a”, place added: “Hall B”.', '“Slot a”: Name of c9 added (Presenter).'])
  })

  test('somebody of their delegation in place of another', () => {
    const before = agenda(slot('a', '10:00', '10:30', { contributions: [tajikistan()] }))
    const after = agenda(slot('a', '10:00', '10:30', { contributions: [{ ...tajikistan(), id: 'c3', name: inEnglish('Another') }] }))
    expect(changes(before, after)).toEqual(['“Slot a”: Another in place of Name of c2, Tajikistan (Presenter).'])
  })

  test('a meeting that moves is told to all, once, and not again of each part', () => {
    const before = agenda(mySlot('10:00', '10:30'))
    const moved = { ...meeting, startsOn: '2027-10-12', endsOn: '2027-10-13' }
    const after = { ...before, meeting: moved, days: before.days.map((one) => ({ ...one, date: '2027-10-12' })) }
    expect(changes(before, after)).toEqual(['The meeting moved from 5–6 October 2027 to 12–13 October 2027, and the programme with it.'])
  })
})

test('where nothing of theirs changed, that is what is said; and nothing at all is told of what did not change', () => {
  const before = agenda(mySlot('10:00', '10:30'), slot('b', '12:00', '13:00'))
  const after = agenda(mySlot('10:00', '10:30'), slot('b', '12:00', '14:00'), slot('c', '15:00', '16:00'))
  expect(told(before, after)[0]).toBe('Changes since what you were told last: 2. None of them is where you or your delegation appear.')
  expect(ownChanges(before, before, MINE, [])).toEqual({ own: [], others: 0 })
})
