import type { Dossier } from '#domain/chairmanship/dossier'
import type { SealedView } from '#domain/chairmanship/sealed-view'
import { type Block, joined, type Paper, type Runs, run, runsOf } from '#domain/documents/paper'
import { pagesWords } from '#domain/documents/paper-version'
import type { PaperSentence, PaperWords } from '#domain/documents/paper-words'
import { lineOf } from '#domain/documents/statement-blocks'
import { isStatementState } from '#domain/statement/statement-terms'
import { isLocale, type Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { formatDate, formatInstant } from '#domain/time/format'

type Saying = { states: SealedView['states']; zone: string; locale: Locale; words: PaperWords }

/** The dossier of a handover as a paper: the two Chairs, who confirmed, and all that passed with the chairmanship, as it was sealed. */
export function dossierPaper({ dossier, fileHash, ...view }: SealedView, locale: Locale, words: PaperWords): Paper {
  const saying: Saying = { ...view, locale, words }
  const name = words.say('handover.dossier')
  const between = `${nameOf(dossier.outgoing, saying)} → ${nameOf(dossier.incoming, saying)}`
  const say = (sentence: string): Runs => [run(sentence, locale)]
  const rows: [PaperSentence, Runs[]][] = [
    ['handover.outgoing', [say(nameOf(dossier.outgoing, saying))]],
    ['handover.incoming', [say(nameOf(dossier.incoming, saying))]],
    ['handover.effectiveOn', [say(timeOf(dossier.effectiveAt, saying))]],
    ['handover.overlap', [say(words.say('handover.overlapSince', { date: formatDate(dossier.overlapFrom, locale) }))]],
    ...(dossier.ceremonyOn === null
      ? []
      : [['handover.ceremony', [say(formatDate(dossier.ceremonyOn, locale))]] satisfies [PaperSentence, Runs[]]]),
  ]
  return {
    language: locale,
    title: `${name}: ${between}`,
    foot: `${name}: ${between}`,
    version: words.say('papers.sealedOf', { date: formatInstant(dossier.effectiveAt, locale, view.zone), zone: words.zone(view.zone) }),
    pages: pagesWords(words),
    marks: [],
    at: dossier.effectiveAt,
    landscape: false,
    blocks: [
      { kind: 'head', above: say(words.say('handover.title')), title: say(name), beneath: [say(between)] },
      { kind: 'facts', rows: rows.map(([label, values]) => ({ label: say(words.say(label)), values })) },
      ...actsOf(dossier, saying),
      ...mattersOf(dossier, saying),
      ...teamsOf(dossier, saying),
      ...proofOf(dossier, fileHash, saying),
    ],
  }
}

function actsOf({ prepared, acts }: Dossier, saying: Saying): Block[] {
  const said = [
    { act: 'prepared', state: null, at: prepared.at, by: prepared.by },
    ...acts.map((one) => ({ ...one, act: ACTS[one.act] ?? one.act })),
  ]
  return section('papers.acts', ['papers.act', 'participation.who', 'papers.account', 'papers.when'], [5, 4, 4, 5], saying, (say) =>
    said.map(({ act, state, at, by }) => [
      say(isHandoverAct(act) ? saying.words.say(`activity.acts.handover.${act}`) : act),
      say(state === null ? '' : nameOf(state, saying)),
      say(by ?? ''),
      say(timeOf(at, saying)),
    ]),
  )
}

// What a dossier calls an act is what was asked for; a record says what came of it.
const ACTS: Record<string, string> = { confirm: 'confirmed', decline: 'declined', 'call-off': 'called-off' }

function isHandoverAct(act: string): act is 'prepared' | 'confirmed' | 'declined' | 'called-off' {
  return ['prepared', 'confirmed', 'declined', 'called-off'].includes(act)
}

function mattersOf({ handedOver: { drafts, statements, silences, missing } }: Dossier, saying: Saying): Block[] {
  const { locale, words } = saying
  const number = (version: number) => words.say('papers.versionNumber', { number: version })
  return [
    ...section('handover.drafts', ['papers.meeting', 'papers.begins', 'papers.lastVersion'], [9, 4, 4], saying, (say) =>
      drafts.map(({ title, startsOn, publishedVersion }) => [
        runsOf(title, locale),
        say(formatDate(startsOn, locale)),
        say(publishedVersion === null ? words.say('papers.unpublished') : number(publishedVersion)),
      ]),
    ),
    ...section('handover.statements', ['papers.meeting', 'papers.state'], [9, 8], saying, (say) =>
      statements.map(({ title, state, revision }) => [runsOf(title, locale), say(stateOf(state, revision, saying))]),
    ),
    ...section('handover.silences', ['papers.meeting', 'papers.expires'], [9, 8], saying, (say) =>
      silences.map(({ title, expiresAt }) => [runsOf(title, locale), say(timeOf(expiresAt, saying))]),
    ),
    ...section('handover.missing', ['papers.meeting', 'papers.lacks'], [9, 8], saying, (say) =>
      missing.map(({ title, text, locales }) => [
        joined([runsOf(title, locale), say(words.say(text ? 'meeting.tabs.statement' : 'meeting.tabs.agenda'))], ': ', locale),
        say(locales.map((code) => (isLocale(code) ? words.say(`languages.${code}`) : code)).join(', ')),
      ]),
    ),
  ]
}

function stateOf(state: string, revision: number | null, { words }: Saying): string {
  const said = isStatementState(state) ? words.say(`statement.states.${state}`) : state
  return revision === null ? said : words.say('handover.inRevision', { number: revision, state: said })
}

function teamsOf({ handedOver: { teams } }: Dossier, { words, locale }: Saying): Block[] {
  return (['outgoing', 'incoming'] as const).flatMap((side): Block[] => [
    { kind: 'heading', level: 1, runs: [run(words.say(`handover.teams.${side}`), locale)] },
    teams[side].length === 0
      ? { kind: 'text', look: 'quiet', runs: [run(words.say('handover.teams.nobody'), locale)] }
      : {
          kind: 'list',
          look: 'sub-items',
          entries: teams[side].map(({ name }) => ({ label: null, blocks: [{ kind: 'text', runs: [run(name, locale)] }] })),
        },
  ])
}

// By what anybody can verify the file, and where the activity record stood.
function proofOf({ record }: Dossier, fileHash: string, { words, locale }: Saying): Block[] {
  const said = (code: 'papers.fileHash' | 'papers.onRecord', value: string) => [
    ...lineOf([run(words.say(code), locale)]),
    ...lineOf([run(value, locale)], 'small'),
  ]
  return [
    { kind: 'heading', level: 1, runs: [run(words.say('papers.proof'), locale)] },
    ...said('papers.fileHash', fileHash),
    ...(record === null ? [] : said('papers.onRecord', `${record.seq}:${record.hash}`)),
  ]
}

/** A heading with a table; where there is nothing to list, with the word that says so. */
function section(
  title: PaperSentence,
  head: readonly PaperSentence[],
  widths: number[],
  { words, locale }: Saying,
  rowsOf: (say: (text: string) => Runs) => Runs[][],
): Block[] {
  const say = (text: string): Runs => [run(text, locale)]
  const rows = rowsOf(say)
  return [
    { kind: 'heading', level: 1, runs: say(words.say(title)) },
    ...(rows.length === 0
      ? lineOf(say(words.say('handover.clear')))
      : [{ kind: 'table' as const, head: head.map((code) => say(words.say(code))), rows, widths }]),
  ]
}

function timeOf(at: Instant, { zone, locale, words }: Saying): string {
  return `${formatInstant(at, locale, zone)} ${words.zone(zone)}`
}

function nameOf(code: string, { states }: Saying): string {
  return states[code] ?? code
}
