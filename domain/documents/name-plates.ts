import type { MeetingPapersView } from '#domain/documents/meeting-papers-view'
import { organisersPaper, settingOf } from '#domain/documents/organisers-paper'
import { type Block, type Paper, type Runs, run } from '#domain/documents/paper'
import type { PaperWords } from '#domain/documents/paper-words'
import { seatsOf, sideRuns } from '#domain/documents/seats'
import type { Locale } from '#domain/text/locale'

/**
 * Name plates for the table: the Chair's, one for each delegation in protocol order, and after them one for each person the programme
 * names, who takes it to the rostrum. Whoever speaks by video gets none.
 */
export function namePlates(view: MeetingPapersView, locale: Locale, words: PaperWords): Paper {
  const setting = settingOf(view, locale, words)
  const seats = seatsOf(view, setting)
  const chair = view.chair === null ? [] : sideRuns({ state: view.chair, organizationId: null }, setting)
  const plates: { name: Runs; beneath: Runs }[] = [
    { name: [run(words.say('papers.chairSeat'), locale)], beneath: chair },
    ...seats.filter(({ name }) => name.length > 0).map(({ name }) => ({ name, beneath: [] })),
    ...seats.flatMap(({ persons }) => persons.map(({ name, beneath }) => ({ name, beneath }))),
  ]
  const blocks: Block[] = [{ kind: 'plates', plates }]
  return { ...organisersPaper(view, 'papers.namePlates', blocks, locale, words), marks: [] }
}
