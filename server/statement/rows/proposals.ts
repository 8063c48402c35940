import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { account } from '#db/schema/account'
import { proposal, proposalAnswer } from '#db/schema/consultation'
import type { AnswerView, ProposalView } from '#domain/statement/proposal-view'
import { likelyLanguage } from '#domain/statement/script'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { CirculationPurpose } from '#domain/statement/statement-terms'
import { delegationIn, type StatementRow, statementDraft } from '#server/statement/rows/statement'
import { stillKeeps } from '#server/statement/rows/still-keeps'

type Answer = typeof proposalAnswer.$inferSelect
type Revision = { id: string; number: number; madeAt: string; document: StatementDocument }

/** Every proposal to a text with all its answers, the last of which stands, in the order they came. */
export async function proposalsTo(
  db: Db,
  {
    statement,
    circulations,
  }: { statement: StatementRow; circulations: readonly { id: string; revisionId: string; purpose: CirculationPurpose }[] },
  revisions: readonly Revision[],
): Promise<ProposalView[]> {
  const home = statement.authoritative
  const rows = await db
    .select({ proposal, by: account.displayName })
    .from(proposal)
    .innerJoin(account, eq(account.id, proposal.madeBy))
    .where(eq(proposal.statementId, statement.id))
    .orderBy(asc(proposal.madeAt))
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.proposal.id)
  const answers = await db
    .select()
    .from(proposalAnswer)
    .where(inArray(proposalAnswer.proposalId, ids))
    .orderBy(asc(proposalAnswer.answeredAt))
  const latest = new Map(answers.map((answer) => [answer.proposalId, answer]))
  const given = Map.groupBy(answers, (answer) => answer.proposalId)
  const draft = new Map((await statementDraft(db, statement)).paragraphs.map(({ id, text }) => [id, text?.[home] ?? '']))
  const targetOf = (circulationId: string, paragraphId: string) => {
    const sent = circulations.find((row) => row.id === circulationId)?.revisionId
    const revision = revisions.find((row) => row.id === sent)
    const at = revision?.document.paragraphs.findIndex((row) => row.id === paragraphId) ?? -1
    const against = revision?.document.paragraphs[at]?.text?.[home] ?? ''
    return { against, revision: revision?.number ?? 0, number: at + 1 }
  }
  const inSilence = (id: string) => circulations.find((sent) => sent.id === id)?.purpose === 'silence'
  const views: ProposalView[] = []
  for (const { proposal: row, by } of rows) {
    const answer = latest.get(row.id)
    const target = targetOf(row.circulationId, row.paragraphId)
    const said = { ...target, text: row.text }
    const isIn = async (words: string | undefined) => answer === undefined || (await hasWords(answer, said, words, home))
    views.push({
      id: row.id,
      paragraphId: row.paragraphId,
      delegation: delegationIn(row),
      kind: row.kind,
      text: row.text,
      language: row.language ?? likelyLanguage(row.text, home),
      ...target,
      madeAt: row.madeAt,
      during: row.silenceBreakId !== null ? 'objection' : inSilence(row.circulationId) ? 'silence' : null,
      objection: row.silenceBreakId,
      madeBy: row.madeBy,
      by,
      replaced: (given.get(row.id) ?? [])
        .filter(({ id }) => id !== answer?.id)
        .map(({ decision, answeredAt, answeredBy }) => ({ decision, answeredAt, answeredBy })),
      answer: answer
        ? answerView(answer, await nextRevision(revisions, answer, row.paragraphId, isIn, home), !(await isIn(draft.get(row.paragraphId))))
        : null,
    })
  }
  return views
}

function answerView(answer: Answer, inRevision: number | null, overwritten: boolean): AnswerView {
  const { decision, reason, answeredAt, answeredBy, wording } = answer
  return { decision, reason, answeredAt, answeredBy, wording, inRevision, overwritten }
}

/** Whether a paragraph has the words that an answer put into it; one that put none in is always in force. */
async function hasWords(
  { decision, wording, before }: Answer,
  { against, text }: { against: string; text: string },
  words: string | undefined,
  home: StatementRow['authoritative'],
): Promise<boolean> {
  if (wording === null) return true
  if (words === undefined) return false
  // Taken were the delegation's own words, whatever others had put into the paragraph by then.
  return decision === 'taken' ? stillKeeps(against, text, words, home) : stillKeeps(before ?? against, wording, words, home)
}

// The first revision made after an answer carries its words, unless its paragraph says something else.
async function nextRevision(
  revisions: readonly Revision[],
  { answeredAt, wording }: Answer,
  paragraphId: string,
  isIn: (words: string | undefined) => Promise<boolean>,
  home: StatementRow['authoritative'],
): Promise<number | null> {
  const next = revisions.filter((revision) => revision.madeAt > answeredAt).at(-1)
  if (next === undefined || wording === null) return null
  return (await isIn(next.document.paragraphs.find(({ id }) => id === paragraphId)?.text?.[home])) ? next.number : null
}
