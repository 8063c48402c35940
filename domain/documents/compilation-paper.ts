import { type Block, joined, type Paper, type Runs, run } from '#domain/documents/paper'
import type { PaperWords } from '#domain/documents/paper-words'
import { changeRuns, legend, lineOf, paragraphBlocks, revisionWords, statementHead } from '#domain/documents/statement-blocks'
import { languageOf, paragraphsIn, unissuedPaper } from '#domain/documents/text-paper'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import { delegationKey } from '#domain/policy/statement-policy'
import type { ComparedProposal } from '#domain/statement/proposal-view'
import type { StatementDeskView, StatementTextView } from '#domain/statement/statement-desk-view'
import { documentOf } from '#domain/statement/statement-draft'
import type { Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'

/**
 * The compilation: the draft with what each delegation said beneath the paragraph it is about, in protocol order, each proposal compared
 * with the wording it was made to, and its answer. For those who may read what delegations said; null for others, and without a text.
 */
export function compilationPaper(desk: StatementDeskView, locale: Locale, words: PaperWords): Paper | null {
  const { text, can, names, meeting } = desk
  if (text === null || !can.proposals) return null
  const document = documentOf(text.draft)
  const said = inOrder(text.proposals, text)
  const beneath = (of: readonly ComparedProposal[]): Block[] =>
    of.length === 0
      ? []
      : [
          {
            kind: 'list',
            look: 'sub-items',
            entries: of.map((one) => ({
              label: null,
              blocks: proposalBlocks(one, { names, home: document.authoritative, locale, words }),
            })),
          },
        ]
  const known = new Set(document.paragraphs.map(({ id }) => id))
  const paragraphs = paragraphsIn(document, languageOf(document, document.authoritative), locale, words).map((paragraph, at) => ({
    ...paragraph,
    beneath: [...paragraph.beneath, ...beneath(said.filter(({ paragraphId }) => paragraphId === document.paragraphs[at]?.id))],
  }))
  const gone = said.filter(({ paragraphId }) => !known.has(paragraphId))
  const name = words.say('papers.compilation')
  const title = document.title[document.authoritative] ?? ''
  const blocks: Block[] = [
    statementHead(meeting, [run(title, document.authoritative)], [[run(name, locale)]], locale),
    ...(said.length === 0
      ? lineOf([run(words.say('statement.noProposals'), locale)])
      : lineOf([run(`${words.say('papers.saidInAll', { count: said.length })} · `, locale), ...legend(locale, words)])),
    ...paragraphBlocks(paragraphs),
    ...(gone.length === 0
      ? []
      : [{ kind: 'heading' as const, level: 1 as const, runs: [run(words.say('statement.paragraphGone'), locale)] }]),
    ...beneath(gone),
  ]
  const paper = unissuedPaper({ meeting, document, at: lastInstant(text) }, name, blocks, locale, words)
  return { ...paper, marks: [...paper.marks, words.say('papers.forChair')] }
}

function lastInstant({ changedAt, proposals }: StatementTextView): Instant {
  const said = proposals.flatMap(({ madeAt, answer }) => [madeAt, ...(answer === null ? [] : [answer.answeredAt])])
  return [changedAt, ...said].reduce((last, at) => (at > last ? at : last))
}

// As the delegations were written to: in protocol order, and each in the order of time.
function inOrder(proposals: readonly ComparedProposal[], { circulations }: StatementTextView): ComparedProposal[] {
  const order = [...new Set(circulations.flatMap(({ recipients }) => recipients.map(delegationKey)))]
  const place = ({ delegation }: ComparedProposal) => order.indexOf(delegationKey(delegation))
  return [...proposals].sort((a, b) => place(a) - place(b))
}

type Said = { names: DelegationNamesView; home: Locale; locale: Locale; words: PaperWords }

function proposalBlocks(
  { delegation, kind, number, revision, language, text, changes, during, answer, adapted }: ComparedProposal,
  said: Said,
): Block[] {
  const { names, home, locale, words } = said
  const say = (sentence: string) => [run(sentence, locale)]
  const { state, organizationId } = delegation
  const who = state === null ? (names.organizations[organizationId] ?? organizationId) : (names.states[state] ?? state)
  const about: Runs[] = [
    [run(who, locale, 'strong'), run(` ${words.say(`statement.said.${kind}`)}`, locale)],
    say(words.say('statement.saidTo', { number, revision: revisionWords(revision, words) })),
    language === home || kind === 'comment' ? [] : say(words.say('statement.proposedIn', { language })),
    during === null ? [] : say(words.say(during === 'silence' ? 'statement.saidInSilence' : 'statement.saidInObjection')),
  ]
  const decision = answer === null ? null : words.say(`statement.decisions.${answer.decision}`)
  const answered =
    answer === null || decision === null
      ? words.say('papers.unanswered')
      : `${answer.overwritten ? words.say('statement.answeredBefore', { decision }) : decision}: ${answer.reason}`
  return [
    { kind: 'text', look: 'small', runs: joined(about, ' · ', locale) },
    { kind: 'text', runs: changes === null ? [run(text, language)] : changeRuns(changes, home) },
    ...lineOf(say(answered)),
    ...(adapted === null
      ? []
      : [...lineOf(say(words.say('statement.draftThenRead'))), { kind: 'text' as const, runs: changeRuns(adapted, home) }]),
  ]
}
