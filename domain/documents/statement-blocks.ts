import { type Block, joined, type Run, type Runs, run, runsOf } from '#domain/documents/paper'
import type { PaperWords } from '#domain/documents/paper-words'
import type { WordChange } from '#domain/statement/compare'
import type { IssuedMeeting } from '#domain/statement/issued-language'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { formatDates } from '#domain/time/format'

/** A paragraph as a paper shows it: its number, the heading above it, its words, and what stands beneath. */
export type PaperParagraph = { id?: string; label: string | null; heading: Runs; text: Runs; beneath: Block[] }

/** The head of a paper about a text: the meeting with place and dates, the title, and what the paper is. */
export function statementHead(
  meeting: Pick<IssuedMeeting, 'title' | 'city' | 'startsOn' | 'endsOn'>,
  title: Runs,
  beneath: readonly Runs[],
  locale: Locale,
): Block {
  const when = [run(formatDates(meeting.startsOn, meeting.endsOn, locale), locale)]
  return {
    kind: 'head',
    above: joined([runsOf(meeting.title, locale), runsOf(meeting.city, locale), when], ', ', locale),
    title,
    beneath: beneath.filter((runs) => runs.length > 0),
  }
}

/** The kind of a text, to stand beneath its title; nothing where the title says it. */
export function kindBeneath(kind: StatementKind, title: string, lang: Locale, locale: Locale, words: PaperWords): Runs {
  const name = words.say(`statement.kinds.${kind}`)
  return title === name && lang === locale ? [] : [run(name, locale)]
}

/** Numbered paragraphs with the headings between them. */
export function paragraphBlocks(paragraphs: readonly PaperParagraph[]): Block[] {
  const blocks: Block[] = []
  for (const { id, label, heading, text, beneath } of paragraphs) {
    if (heading.length > 0) blocks.push({ kind: 'heading', level: 1, runs: heading })
    const entry = { ...(id === undefined ? {} : { id }), label, blocks: [{ kind: 'text' as const, runs: text }, ...beneath] }
    const last = blocks.at(-1)
    if (last?.kind === 'list') last.entries.push(entry)
    else blocks.push({ kind: 'list', look: 'paragraphs', entries: [entry] })
  }
  return blocks
}

/** Two wordings in one: what was added and what was taken out can be told apart. */
export function changeRuns(changes: readonly WordChange[], lang: Locale): Run[] {
  const looks = { added: 'inserted', deleted: 'deleted', same: undefined } as const
  return changes.map(({ kind, text }) => run(text, lang, looks[kind]))
}

/** What the two looks of changed words mean. */
export function legend(locale: Locale, words: PaperWords): Run[] {
  return [run(words.say('papers.added'), locale, 'inserted'), run(' · ', locale), run(words.say('papers.deleted'), locale, 'deleted')]
}

/** The name of a language at the head of its column. */
export function languageHead(lang: Locale, locale: Locale, words: PaperWords): string {
  const name = words.say(`languages.${lang}`)
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}

/** The name of a revision: Zero draft, then Rev.1, Rev.2 … */
export function revisionWords(number: number, words: PaperWords): string {
  return number === 0 ? words.say('statement.zeroDraft') : words.say('statement.rev', { number })
}

/** A quiet line of a paper's own words; none where it says nothing. */
export function lineOf(runs: Runs, look: 'quiet' | 'small' = 'quiet'): Block[] {
  return runs.length === 0 ? [] : [{ kind: 'text', look, runs }]
}
