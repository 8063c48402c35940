import { compose } from '#domain/agenda/compose'
import type { MeetingPapersView } from '#domain/documents/meeting-papers-view'
import { type Block, joined, type Paper, run, runsOf } from '#domain/documents/paper'
import type { Setting } from '#domain/documents/paper-setting'
import { pagesWords } from '#domain/documents/paper-version'
import type { PaperSentence, PaperWords } from '#domain/documents/paper-words'
import type { Locale } from '#domain/text/locale'
import { words as wordsOf } from '#domain/text/localized-text'
import { formatDates, formatInstant } from '#domain/time/format'

/** Papers that organisers make of a draft and give to nobody else. */
export type OrganisersPaper = 'papers.namePlates' | 'papers.seating' | 'papers.moderatorCards' | 'papers.speakers'

/** The draft as it would be printed, with the words of one language. */
export function settingOf(view: MeetingPapersView, locale: Locale, words: PaperWords): Setting {
  const document = compose(view.draft, new Map(Object.entries(view.organizations)))
  return { document, locale, words, sides: view.sides, abstracts: true }
}

/** A paper of organisers around its blocks: what it is called, how old it is, and that it is for them. */
export function organisersPaper(
  { draft: { meeting }, lastVersion, changedAt }: MeetingPapersView,
  name: OrganisersPaper,
  blocks: Block[],
  locale: Locale,
  words: PaperWords,
): Paper {
  const since = { date: formatInstant(changedAt, locale, meeting.timeZone), zone: words.zone(meeting.timeZone) }
  return {
    language: locale,
    title: `${words.say(name)} – ${wordsOf(meeting.title, locale)}`,
    foot: wordsOf(meeting.title, locale),
    version: lastVersion === null ? words.say('papers.draftOf', since) : words.say('papers.draftAfter', { ...since, number: lastVersion }),
    pages: pagesWords(words),
    marks: [words.say('papers.organisersOnly')],
    at: changedAt,
    landscape: false,
    blocks,
  }
}

/** The head of such a paper: the meeting, the paper's name, when and where. */
export function organisersHead({ draft: { meeting } }: MeetingPapersView, name: PaperSentence, locale: Locale, words: PaperWords): Block {
  const where = joined([runsOf(meeting.venue, locale), runsOf(meeting.city, locale)], ', ', locale)
  const when = [run(formatDates(meeting.startsOn, meeting.endsOn, locale), locale)]
  return {
    kind: 'head',
    above: runsOf(meeting.title, locale),
    title: [run(words.say(name), locale)],
    beneath: [joined([when, where], ' · ', locale)],
  }
}
