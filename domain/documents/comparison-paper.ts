import type { AgendaDocument, Standing } from '#domain/agenda/agenda-document'
import type { Change } from '#domain/agenda/change'
import { type Block, type Paper, type Runs, run, runsOf } from '#domain/documents/paper'
import { versionWords } from '#domain/documents/paper-version'
import type { PaperWords } from '#domain/documents/paper-words'
import { type AgendaVersion, frameOf, heading, headOf } from '#domain/documents/programme-paper'
import { timesOf } from '#domain/documents/programme-row'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { formatDay } from '#domain/time/format'

/** The version that a later one is compared with. */
export type Compared = { number: number; publishedAt: Instant; standing: Standing | null }

/**
 * What changed between two versions of an agenda, for somebody who has the earlier one in their hands: the meeting and its list of items,
 * then day by day with the times of the later version, and last what was taken out. `sentence` says a change in the paper's language.
 */
export function comparisonPaper(
  later: AgendaVersion,
  { earlier, changes }: { earlier: Compared; changes: readonly Change[] },
  locale: Locale,
  words: PaperWords,
  sentence: (change: Change) => string,
): Paper {
  const frame = frameOf(later, locale, words)
  return {
    ...frame,
    title: `${words.say('papers.comparison.title')} – ${frame.title}`,
    blocks: [
      headOf(later, words.say('papers.comparison.title'), locale),
      comparedFacts(earlier, later, locale, words),
      ...(changes.length === 0
        ? [{ kind: 'text' as const, runs: [run(words.say('papers.comparison.nothing'), locale)] }]
        : sections(later.document, changes, { locale, words, sentence, later })),
    ],
  }
}

/** Which versions are compared. */
export function comparedFacts(earlier: Compared, later: AgendaVersion, locale: Locale, words: PaperWords): Block {
  const { meeting, standing } = later.document
  const label = (code: 'from' | 'to') => [run(words.say(`papers.comparison.${code}`), locale)]
  const named = (version: Parameters<typeof versionWords>[0]) => [[run(versionWords(version, meeting.timeZone, locale, words), locale)]]
  return {
    kind: 'facts',
    rows: [
      { label: label('from'), values: named(earlier) },
      { label: label('to'), values: named({ ...later, standing }) },
    ],
  }
}

type Saying = { locale: Locale; words: PaperWords; sentence: (change: Change) => string; later: AgendaVersion }

function sections(document: AgendaDocument, changes: readonly Change[], saying: Saying): Block[] {
  const { locale, words, sentence, later } = saying
  const setting = { document, locale, words, sides: later.sides, abstracts: false }
  const there = new Set(document.days.flatMap(({ slots }) => slots.map(({ id }) => id)))
  const said = (list: readonly Change[]) => list.map((change): Runs[] => [[run(sentence(change), locale)]])
  const plain = (title: 'meeting' | 'removed', list: readonly Change[]): Block[] =>
    list.length === 0
      ? []
      : [heading(1, words.say(`papers.comparison.${title}`), locale), { kind: 'table', head: [], widths: [1], rows: said(list) }]
  const days = document.days.flatMap((day): Block[] => {
    const rows = day.slots.flatMap((slot) => {
      const times = slot.start === null ? runsOf(slot.when, locale) : (timesOf(slot, day.date, setting)[0] ?? [])
      return changes
        .filter(({ slotId }) => slotId === slot.id)
        .map((change, at): Runs[] => [at === 0 ? times : [], [run(sentence(change), locale)]])
    })
    const head = (['papers.time', 'papers.comparison.what'] as const).map((code) => [run(words.say(code), locale)])
    return rows.length === 0 ? [] : [heading(1, formatDay(day.date, locale), locale), { kind: 'table', head, widths: [1, 5], rows }]
  })
  return [
    ...plain(
      'meeting',
      changes.filter(({ slotId }) => slotId === null),
    ),
    ...days,
    ...plain(
      'removed',
      changes.filter(({ slotId }) => slotId !== null && !there.has(slotId)),
    ),
  ]
}
