import type { MeetingPapersView } from '#domain/documents/meeting-papers-view'
import { organisersHead, organisersPaper, settingOf } from '#domain/documents/organisers-paper'
import { type Block, joined, type Paper, type Runs, run } from '#domain/documents/paper'
import type { PaperWords } from '#domain/documents/paper-words'
import { type Seat, seatsOf, sideRuns } from '#domain/documents/seats'
import { MEETING_CAPACITIES } from '#domain/meeting/meeting-terms'
import type { Locale } from '#domain/text/locale'

/**
 * The seating list: the Chair at the head of the table, then the delegations in the protocol order of the language, capacity by capacity,
 * each with its number and with those whom the programme names. The State in the Chair has its own place among the others.
 */
export function seatingPaper(view: MeetingPapersView, locale: Locale, words: PaperWords): Paper {
  const setting = settingOf(view, locale, words)
  const seats = seatsOf(view, setting).map((seat, at) => ({ ...seat, number: at + 1 }))
  const say = (text: string) => [run(text, locale)]
  const head = [words.say('papers.number'), words.say('participation.who'), words.say('papers.named')].map(say)
  const chair = view.chair === null ? [] : sideRuns({ state: view.chair, organizationId: null }, setting)
  const blocks: Block[] = [
    organisersHead(view, 'papers.seating', locale, words),
    {
      kind: 'facts',
      rows: [
        { label: say(words.say('papers.headOfTable')), values: [joined([say(words.say('papers.chairSeat')), chair], ', ', locale)] },
        { label: say(words.say('papers.order')), values: [say(words.say('papers.protocolOrder'))] },
      ],
    },
    ...MEETING_CAPACITIES.flatMap((capacity): Block[] => {
      const own = seats.filter((seat) => seat.capacity === capacity)
      if (own.length === 0) return []
      const count = words.say('participation.count', { capacity: words.say(`participation.capacities.${capacity}`), count: own.length })
      return [
        { kind: 'heading', level: 1, runs: say(count) },
        { kind: 'table', head, widths: [1, 5, 9], rows: own.map((seat) => rowOf(seat, locale)) },
      ]
    }),
  ]
  return organisersPaper(view, 'papers.seating', blocks, locale, words)
}

function rowOf({ number, name, persons }: Seat & { number: number }, locale: Locale): Runs[] {
  const people = joined(
    persons.map((person) => person.name),
    '; ',
    locale,
  )
  return [[run(String(number), locale)], name.map((one) => ({ ...one, look: 'strong' as const })), people]
}
