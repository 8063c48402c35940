import type { DocumentContribution, DocumentDay, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import type { EntryTimes } from '#domain/agenda/entry-times'
import { spanOf } from '#domain/agenda/slot-span'
import type { MeetingPapersView } from '#domain/documents/meeting-papers-view'
import { organisersPaper, settingOf } from '#domain/documents/organisers-paper'
import { type Block, joined, type Paper, type Runs, run, runsOf } from '#domain/documents/paper'
import type { Setting } from '#domain/documents/paper-setting'
import type { PaperWords } from '#domain/documents/paper-words'
import { peopleBlock, personOf } from '#domain/documents/people-block'
import { abstractBlock, quiet, subItemList } from '#domain/documents/programme-items'
import { timesOf } from '#domain/documents/programme-row'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, reading, words as wordsOf } from '#domain/text/localized-text'
import { questionsIn } from '#domain/text/questions-in'
import { formatDay } from '#domain/time/format'

/** Who leads a session, in it or in one of its parts. */
const LEADING: ReadonlySet<DocumentContribution['role']> = new Set(['moderator', 'chair'])

/** A session, or a part of one, that somebody leads. */
type Led = { day: DocumentDay; slot: DocumentSlot; part: DocumentPart | null; by: DocumentContribution }

/**
 * A card for each who moderates or presides, in the order of their first session: when and where each of their sessions is, who speaks and
 * for how long, and the questions that its abstract puts. Whoever declined is on no card.
 */
export function moderatorCards(view: MeetingPapersView, locale: Locale, words: PaperWords): Paper {
  const setting = settingOf(view, locale, words)
  const byModerator = Map.groupBy(ledSessions(setting), ({ by }) => keyOf(by))
  const cards = [...byModerator.values()].map((led): Block[] => cardOf(led, setting))
  const blocks: Block[] = cards.length === 0 ? [quiet(words.say('papers.nobodyModerates'), setting)] : [{ kind: 'cards', cards }]
  return organisersPaper(view, 'papers.moderatorCards', blocks, locale, words)
}

function ledSessions({ document }: Setting): Led[] {
  return document.days.flatMap((day) =>
    day.slots.flatMap((slot) => [
      ...slot.contributions.filter(({ role }) => LEADING.has(role)).map((by): Led => ({ day, slot, part: null, by })),
      ...slot.parts.flatMap((part) =>
        part.contributions.filter(({ role }) => LEADING.has(role)).map((by): Led => ({ day, slot, part, by })),
      ),
    ]),
  )
}

// A person by the directory, else by name; a post or a side nobody is named for, by that.
function keyOf({ id, personId, name, position, state, organizationId }: DocumentContribution): string {
  if (personId !== null) return personId
  const said = [name, position].map((text) => (text === null ? '' : wordsOf(text, text.original))).find((text) => text !== '')
  return said ?? state ?? organizationId ?? id
}

function cardOf(led: Led[], setting: Setting): Block[] {
  const { locale, words } = setting
  const [first] = led
  if (first === undefined) return []
  const { name, beneath } = personOf(first.by, setting)
  return [
    { kind: 'text', look: 'small', runs: runsOf(setting.document.meeting.title, locale) },
    { kind: 'heading', level: 1, runs: name },
    { kind: 'text', look: 'quiet', runs: joined([[run(words.say(`agenda.roles.${first.by.role}`), locale)], beneath], ' · ', locale) },
    ...led.flatMap((one) => sessionBlocks(one, setting)),
  ]
}

function sessionBlocks({ day, slot, part, by }: Led, setting: Setting): Block[] {
  const { document, locale, words } = setting
  const led = part ?? slot
  const times = timesOf(led.start === null ? slot : led, day.date, setting)
  const when = times.length > 0 ? times : [runsOf(slot.when, locale)]
  const place = part?.place ?? slot.place ?? day.place ?? document.meeting.venue
  const continued = part === null && slot.continued ? [run(` ${words.say('agenda.continued')}`, locale)] : []
  const others = led.contributions.filter(({ id }) => id !== by.id)
  const parts = part === null ? slot.parts : []
  const speaking = [...others, ...parts.flatMap(({ contributions }) => contributions)]
  return [
    { kind: 'heading', level: 2, runs: [...runsOf(led.title, locale), ...continued] },
    { kind: 'text', runs: joined([[run(formatDay(day.date, locale), locale, 'strong')], ...when, runsOf(place, locale)], ' · ', locale) },
    ...lineOf([part === null ? [] : runsOf(slot.title, locale), timeGiven(speaking, led, setting)], locale),
    ...(part === null ? subItemList(slot.subItems, setting) : []),
    ...peopleBlock(others, setting),
    ...parts.flatMap((one) => [
      ...lineOf([runsOf(one.title, locale, 'strong'), ...timesOf(one, day.date, setting)], locale),
      ...peopleBlock(one.contributions, setting),
    ]),
    ...questionBlocks(led.abstract, setting),
  ]
}

function lineOf(said: readonly Runs[], locale: Locale): Block[] {
  const runs = joined(said, ' · ', locale)
  return runs.length === 0 ? [] : [{ kind: 'text', look: 'quiet', runs }]
}

// The rest of the time is the discussion's: what a moderator has to know first.
function timeGiven(speaking: readonly DocumentContribution[], times: EntryTimes, { locale, words }: Setting): Runs {
  const given = speaking.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0)
  const span = spanOf(times)
  if (given === 0 || span === null || span.to === null) return []
  return [run(words.say('papers.timeGiven', { given, whole: span.to - span.from }), locale)]
}

// An abstract without a question is printed as it is.
function questionBlocks(abstract: LocalizedText | null, setting: Setting): Block[] {
  const read = reading(abstract, setting.locale)
  const questions = read === null ? [] : questionsIn(read.text, read.lang)
  if (read === null || questions.length === 0) return abstractBlock(abstract, setting)
  return [
    { kind: 'text', look: 'small', runs: [run(setting.words.say('papers.questions'), setting.locale, 'strong')] },
    {
      kind: 'list',
      look: 'sub-items',
      entries: questions.map((question) => ({ label: null, blocks: [{ kind: 'text', runs: [run(question, read.lang)] }] })),
    },
  ]
}
