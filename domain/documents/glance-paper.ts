import type { DocumentDay, DocumentSlot } from '#domain/agenda/agenda-document'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { dayEntries } from '#domain/agenda/parallel-slots'
import { type GlanceDay, joined, type Paper, type Runs, run, runsOf } from '#domain/documents/paper'
import type { Setting } from '#domain/documents/paper-setting'
import type { PaperWords } from '#domain/documents/paper-words'
import { type AgendaVersion, factsOf, frameOf, printedDays } from '#domain/documents/programme-paper'
import { numberedTitle, placeNote, timesOf } from '#domain/documents/programme-row'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { formatDay } from '#domain/time/format'

type Row = GlanceDay['rows'][number]

/** The programme on one page: times, titles and places, the days beside each other. Times are those of the meeting's own zone. */
export function glancePaper(version: AgendaVersion, locale: Locale, words: PaperWords): Paper {
  const { document } = version
  const { meeting } = document
  const setting: Setting = { document, locale, words, sides: version.sides, abstracts: false }
  const days = printedDays(document)
  const values = factsOf({ ...version, chair: null }, locale, words).flatMap((row) => row.values)
  return {
    ...frameOf(version, locale, words),
    landscape: true,
    blocks: [
      { kind: 'head', above: [run(words.say('papers.atAGlance'), locale)], title: runsOf(meeting.title, locale), beneath: [] },
      { kind: 'text', look: 'quiet', runs: joined([...values, [run(words.zone(meeting.timeZone), locale)]], ' · ', locale) },
      ...(days.length === 0 ? [] : [{ kind: 'glance' as const, days: days.map((day) => glanceDay(day, setting)) }]),
    ],
  }
}

function glanceDay(day: DocumentDay, setting: Setting): GlanceDay {
  const { document, locale } = setting
  const { venue } = document.meeting
  const usual = day.place ?? venue
  return {
    heading: [run(formatDay(day.date, locale), locale)],
    beneath: joined([runsOf(day.title, locale), placeNote(day.place, venue, locale)], ' · ', locale),
    rows: dayEntries(day, venue).flatMap((entry): Row[] => {
      if ('slot' in entry) return [glanceRow(entry.slot, day, usual, setting)]
      const { lanes, start, end } = entry.group
      // Slots that keep the time of all are not told it again.
      const known = (slot: DocumentSlot) => slot.start === start && slot.end === end
      return [
        { ...empty(timeOf(entry.group, day, setting)), runs: [run(setting.words.say('agenda.parallel'), locale)], quiet: true },
        ...lanes.flatMap(({ slots }) =>
          slots.map((slot) => {
            const row = glanceRow(slot, day, usual, setting)
            return { ...row, times: known(slot) ? [] : row.times, inset: true }
          }),
        ),
      ]
    }),
  }
}

function glanceRow(slot: DocumentSlot, day: DocumentDay, usual: LocalizedText | null, setting: Setting): Row {
  return {
    ...empty(slot.start === null ? runsOf(slot.when, setting.locale) : timeOf(slot, day, setting)),
    runs: numberedTitle(slot, setting),
    place: placeNote(slot.place, usual, setting.locale),
    quiet: QUIET_KINDS.has(slot.kind),
  }
}

function empty(times: Runs): Row {
  return { times, runs: [], place: [], quiet: false, inset: false }
}

function timeOf(times: Parameters<typeof timesOf>[0], day: DocumentDay, setting: Setting): Runs {
  return timesOf(times, day.date, setting)[0] ?? []
}
