import { inTwoLines, printedAppearance, sideName } from '#domain/agenda/printed-appearance'
import { printedTimes } from '#domain/agenda/printed-times'
import type { RosterEntry } from '#domain/agenda/roster'
import type { PaperWords } from '#domain/documents/paper-words'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'
import { words as wordsOf } from '#domain/text/localized-text'
import { formatDate, formatDates, formatDay } from '#domain/time/format'

/** A message to copy: its subject, and its text without line breaks inside a paragraph. */
export type Reminder = { subject: string; text: string }

type Wanted = {
  meeting: MeetingFacts
  /** What is wanted of one delegation, and of no other. */
  entries: readonly RosterEntry[]
  names: SideNamesView
  /** The page on which it answers. */
  address: string
}

/**
 * What is still wanted of one delegation, as plain text in a language: for each of its appearances the day, the time with its zone and
 * offset, the session, and what is asked by when.
 */
export function reminderText({ meeting, entries, names, address }: Wanted, locale: Locale, words: PaperWords): Reminder {
  const title = wordsOf(meeting.title, locale)
  const dates = formatDates(meeting.startsOn, meeting.endsOn, locale)
  const [first] = entries
  const name = first === undefined ? '' : delegationOf(first, names, locale)
  const where = [meeting.venue, meeting.city].map((text) => wordsOf(text, locale)).filter(Boolean)
  const lines = [
    title,
    [dates, ...where].join(', '),
    '',
    words.say('reminder.ask', { name }),
    ...entries.flatMap((entry, index) => ['', ...linesOf(entry, index + 1, { meeting, names, locale, words })]),
    '',
    words.say('reminder.answerAt', { address }),
  ]
  return { subject: words.say('reminder.subject', { name, meeting: title, dates }), text: `${lines.join('\n')}\n` }
}

/** What the delegation of an appearance is called; of who speaks for none, their own name. */
export function delegationOf({ contribution }: RosterEntry, names: SideNamesView, locale: Locale): string {
  return sideName(contribution, locale, names) ?? inTwoLines(printedAppearance(contribution, locale, names)).name
}

type Setting = { meeting: MeetingFacts; names: SideNamesView; locale: Locale; words: PaperWords }

function linesOf(entry: RosterEntry, number: number, { meeting, names, locale, words }: Setting): string[] {
  const { contribution, date, times, slot, title, part, wants } = entry
  const printed = printedTimes(times)
  const clock = printed === null ? wordsOf(slot.when, locale) : `${printed.start.clock}–${printed.end?.clock ?? ''}`
  const zone = printed === null ? '' : ` (${words.zoneOn(meeting.timeZone, date)})`
  const { name, detail } = inTwoLines(printedAppearance(contribution, locale, names))
  const role = wordsOf(contribution.roleLabel, locale) || words.say(`agenda.roles.${contribution.role}`)
  const what =
    wants === 'speaker'
      ? words.say('reminder.speaker', { role })
      : words.say('reminder.confirm', { role, who: [name, detail].filter(Boolean).join(', ') })
  const by = contribution.dueOn === null ? what : words.say('reminder.by', { what, date: formatDate(contribution.dueOn, locale) })
  const session = [wordsOf(title, locale) || words.say('agenda.untitled'), wordsOf(part, locale)].filter(Boolean).join(': ')
  return [`${number}. ${[formatDay(date, locale), clock].filter(Boolean).join(', ')}${zone}`, session, by].map((line, at) =>
    at === 0 ? line : `   ${line}`,
  )
}
