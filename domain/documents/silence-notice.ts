import { type Block, type Paper, type Runs, run } from '#domain/documents/paper'
import type { PaperWords } from '#domain/documents/paper-words'
import { lineOf, paragraphBlocks, revisionWords, statementHead } from '#domain/documents/statement-blocks'
import { languageOf, paragraphsIn, unissuedPaper } from '#domain/documents/text-paper'
import type { RevisionSilenceView, RevisionView } from '#domain/statement/revision-view'
import { mustBeAgreed } from '#domain/statement/state-table'
import type { Locale } from '#domain/text/locale'
import { words as wordsOf } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'
import { formatInstant } from '#domain/time/format'

/**
 * The notice of a silence procedure: on which text, from when until when, what saying nothing means, and how it ended once it has; then
 * the text itself, on a page of its own. It names nobody who objected. Null where the revision was under no silence.
 */
export function silenceNotice(read: RevisionView, locale: Locale, words: PaperWords): Paper | null {
  const { meeting, document, number, silence } = read
  if (silence === null) return null
  const name = words.say('papers.silenceNotice')
  const revision = revisionWords(number, words)
  const lang = languageOf(document, locale)
  const title = wordsOf(document.title, lang)
  const say = (sentence: string) => [run(sentence, locale)]
  const at = (instant: Instant) => `${formatInstant(instant, locale, meeting.timeZone)} ${words.zone(meeting.timeZone)}`
  const zone = words.zone(meeting.timeZone)
  const untilTime = { time: formatInstant(silence.expiresAt, locale, meeting.timeZone), zone }
  const inUtc = `${formatInstant(silence.expiresAt, locale, 'UTC')} UTC`
  const rows: { label: Runs; values: Runs[] }[] = [
    { label: say(words.say('papers.text')), values: [[run(title, lang), run(`, ${revision}`, locale)]] },
    { label: say(words.say('papers.opened')), values: [say(at(silence.openedAt))] },
    { label: say(words.say('papers.expires')), values: [[run(at(silence.expiresAt), locale, 'strong')], say(inUtc)] },
  ]
  const meaning = mustBeAgreed(document.kind) ? 'papers.silenceMeans.agreed' : 'papers.silenceMeans.statement'
  const blocks: Block[] = [
    statementHead(meeting, say(name), [[run(title, lang), run(` · ${revision}`, locale)]], locale),
    { kind: 'facts', rows },
    { kind: 'text', look: 'lead', runs: say(words.say(meaning, { until: words.say('statement.untilTime', untilTime) })) },
    ...resultOf(silence, document.kind, { say, words, time: formatInstant(silence.endedAt, locale, meeting.timeZone), zone }),
    { kind: 'page' },
    { kind: 'heading', level: 1, runs: [run(title, lang), run(`, ${revision}`, locale)] },
    ...paragraphBlocks(paragraphsIn(document, lang, locale, words)).map(oneLower),
  ]
  const settled = silence.state === 'open' ? silence.openedAt : silence.endedAt
  return unissuedPaper({ meeting, document, at: settled }, `${name}, ${revision}`, blocks, locale, words)
}

type Saying = { say: (sentence: string) => Runs; words: PaperWords; time: string; zone: string }

function resultOf(
  { state, reason }: RevisionSilenceView,
  kind: RevisionView['document']['kind'],
  { say, words, time, zone }: Saying,
): Block[] {
  if (state === 'open') return []
  const code = state === 'unbroken' ? (mustBeAgreed(kind) ? 'adopted' : 'noObjection') : state
  const result: Block = {
    kind: 'text',
    look: 'lead',
    runs: say(words.say(`statement.silenceIs.${code}`, { time, zone })).map((one) => ({ ...one, look: 'strong' as const })),
  }
  return [result, ...lineOf(reason === null ? [] : say(reason))]
}

// Within the notice the headings of a text are below its title.
function oneLower(block: Block): Block {
  return block.kind === 'heading' ? { ...block, level: 2 } : block
}
