import type { AgendaDocument, DocumentDay } from '#domain/agenda/agenda-document'
import { dayEntries } from '#domain/agenda/parallel-slots'
import { type Block, joined, type Paper, printing, type Runs, run, runsOf } from '#domain/documents/paper'
import type { PaperField } from '#domain/documents/paper-field'
import type { Setting } from '#domain/documents/paper-setting'
import { pagesWords, versionWords } from '#domain/documents/paper-version'
import type { PaperWords } from '#domain/documents/paper-words'
import { itemList, quiet } from '#domain/documents/programme-items'
import { laneRows, slotRow, timesOf } from '#domain/documents/programme-row'
import type { SideNamesView } from '#domain/people/side-names-view'
import { asHeading } from '#domain/text/as-heading'
import type { Locale } from '#domain/text/locale'
import { words as wordsOf } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'
import { formatDates, formatDay, formatDays } from '#domain/time/format'

/** A version of an agenda, and what is known of it that its document does not hold. */
export type AgendaVersion = {
  document: AgendaDocument
  /** Null for a draft. */
  number: number | null
  /** Of a draft: when it was last changed. */
  publishedAt: Instant
  /** The State in the Chair, as it was called. */
  chair: string | null
  sides: SideNamesView
  /** What is said on every page. */
  marks: string[]
}

/** How much of an agenda is printed. */
export type ProgrammeChoice = { abstracts: boolean }

/** The programme of a meeting as a paper in one language: its facts, the words before it, the list of items, and its days. */
export function programmePaper(version: AgendaVersion, locale: Locale, words: PaperWords, choice: ProgrammeChoice): Paper {
  const { document } = version
  const { meeting, items } = document
  const days = printedDays(document)
  const setting: Setting = { document, locale, words, sides: version.sides, abstracts: choice.abstracts, draft: version.number === null }
  const summaries = choice.abstracts && hasSummaries(document)
  return {
    ...frameOf(version, locale, words),
    blocks: [
      headOf(version, words.say(days.length === 0 ? 'agenda.list' : 'agenda.programme'), locale),
      { kind: 'facts', rows: factsOf(version, locale, words) },
      ...(summaries ? [quiet(words.say('agenda.demonstration'), setting)] : []),
      ...textBlock('preamble', runsOf(meeting.preamble, locale), 'lead'),
      ...(items.length === 0 ? [] : [heading(1, words.say('agenda.list'), locale), itemList(setting)]),
      ...(items.length === 0 || days.length === 0 ? [] : [heading(1, words.say('agenda.programme'), locale)]),
      ...days.flatMap((day) => dayBlocks(day, items.length === 0 ? 1 : 2, setting)),
    ],
  }
}

/** What every paper of a version of an agenda has around its blocks. */
export function frameOf(version: AgendaVersion, locale: Locale, words: PaperWords): Omit<Paper, 'blocks'> {
  const { document, marks } = version
  const { meeting } = document
  return {
    language: locale,
    title: wordsOf(meeting.title, locale),
    foot: wordsOf(meeting.title, locale),
    version: versionWords({ ...version, standing: document.standing }, meeting.timeZone, locale, words),
    pages: pagesWords(words),
    marks,
    at: version.publishedAt,
    landscape: false,
  }
}

/** The head of a paper of a meeting: what kind of paper it is, the meeting's title, and its theme. */
export function headOf({ document: { meeting } }: AgendaVersion, paper: string, locale: Locale): Block {
  return {
    kind: 'head',
    above: [run(paper, locale)],
    title: runsOf(meeting.title, locale),
    beneath: [runsOf(asHeading(meeting.theme), locale)].filter(hasWords),
  }
}

/** The days that have something to print. */
export function printedDays({ days }: AgendaDocument): DocumentDay[] {
  return days.filter((day) => day.slots.length > 0 || day.title !== null || day.note !== null)
}

// Whether descriptions are not the source's own words: said once, before them.
function hasSummaries({ items, days }: AgendaDocument): boolean {
  const slots = days.flatMap((day) => day.slots)
  return [...items, ...slots.flatMap((slot) => [slot, ...slot.parts])].some(({ abstract }) => abstract?.demonstration)
}

/** A heading in the paper's own words. */
export function heading(level: 1 | 2, text: string, locale: Locale): Block {
  return { kind: 'heading', level, runs: [run(text, locale)] }
}

function hasWords(runs: Runs): boolean {
  return runs.length > 0
}

function textBlock(field: PaperField, runs: Runs, look: 'lead' | 'quiet'): Block[] {
  return runs.length === 0 ? [] : [{ kind: 'text', field, runs, look }]
}

/** When, where and under whose Chair: the facts of a meeting that stand beneath its title. */
export function factsOf(
  { document: { meeting, days }, chair }: AgendaVersion,
  locale: Locale,
  words: PaperWords,
): { label: Runs; values: Runs[] }[] {
  // An arrival before the opening is no day of the meeting.
  const held = days.map(({ date }) => date).filter((date) => date >= meeting.startsOn && date <= meeting.endsOn)
  const when = held.length === 0 ? formatDates(meeting.startsOn, meeting.endsOn, locale) : formatDays(held, locale)
  const where = joined(
    [
      printing('venue', runsOf(meeting.venue, locale)),
      printing('city', runsOf(meeting.city, locale)),
      printing('country', runsOf(meeting.country, locale)),
    ],
    ', ',
    locale,
  )
  const label = (code: 'papers.when' | 'papers.where' | 'papers.chair') => [run(words.say(code), locale)]
  return [
    { label: label('papers.when'), values: [[run(when, locale)]] },
    ...(where.length === 0 ? [] : [{ label: label('papers.where'), values: [where] }]),
    ...(chair === null ? [] : [{ label: label('papers.chair'), values: [[run(chair, locale)]] }]),
  ]
}

function dayBlocks(day: DocumentDay, level: 1 | 2, setting: Setting): Block[] {
  const { document, locale, words } = setting
  const { venue, timeZone, alsoZones } = document.meeting
  const zones = [timeZone, ...alsoZones].map((zone) => words.zoneOn(zone, day.date)).join('; ')
  const elsewhere = wordsOf(day.place, locale) !== wordsOf(venue, locale)
  const onDay = { ...setting, date: day.date, place: day.place ?? venue, partLevel: level === 1 ? (2 as const) : (3 as const) }
  return [
    {
      kind: 'heading',
      begins: 'day',
      id: day.date,
      level,
      runs: [run(formatDay(day.date, locale), locale)],
      aside: printing('zones', [run(zones, locale)]),
    },
    ...textBlock('day-title', runsOf(day.title, locale), 'lead'),
    ...(elsewhere ? textBlock('day-place', runsOf(day.place, locale), 'quiet') : []),
    ...textBlock('day-note', runsOf(day.note, locale), 'quiet'),
    {
      kind: 'programme',
      heads: [[run(words.say('papers.time'), locale)], [run(words.say('agenda.programme'), locale)]],
      rows: dayEntries(day, venue).map((entry) =>
        'slot' in entry
          ? slotRow(entry.slot, { ...onDay, alongside: entry.alongside })
          : {
              id: `parallel-${entry.group.lanes[0]?.slots[0]?.id}`,
              times: timesOf(entry.group, day.date, setting),
              quiet: false,
              blocks: [
                { kind: 'text', look: 'quiet', runs: [run(words.say('agenda.parallel'), locale)] },
                ...laneRows(entry.group, { ...onDay, alongside: false }),
              ],
            },
      ),
    },
  ]
}
