import { randomUUID } from 'node:crypto'
import { eq, max } from 'drizzle-orm'
import type { Db } from '#db/client'
import { issuance } from '#db/schema/issuance'
import { mattersMark, openMatters } from '#domain/statement/open-matters'
import { mustBeAgreed } from '#domain/statement/state-table'
import { issueInput } from '#domain/statement/statement-input'
import { type LocalizedText, original } from '#domain/text/localized-text'
import type { Instant } from '#domain/time/calendar'
import { chairAt } from '#server/chairmanship/chair-at'
import { chairpersonsAt } from '#server/chairmanship/chairperson-at'
import { refuse, refuseField } from '#server/core/outcome'
import { agreedRevision, agreementOn } from '#server/statement/agreed-revision'
import { chosenLanguages } from '#server/statement/issued-languages'
import { recorded, statementCommand } from '#server/statement/statement-command'
import { revisionOf, type StandingStatement } from '#server/statement/statement-rows'
import { unansweredProposals } from '#server/statement/unanswered-proposals'

/**
 * Issues a named revision, in its languages, on the authority of the State that holds the Chair at this instant. A text that must be agreed is issued in
 * the agreed words only (`not-the-agreed-text`); what is still open must have been acknowledged as it stands (`not-acknowledged`). The chairperson
 * is the record's; typed only where the record knows none.
 */
export const issueStatement = statementCommand({
  name: 'statement.issue',
  act: 'issue',
  input: issueInput,
  run: async ({ tx, input, accountId, now, ...context }) => {
    const { statement } = context
    if (accountId === null) return refuse('no-account')
    const chosen = await revisionOf(tx, statement.id, input.revisionId)
    if (!chosen) return refuseField('revisionId', 'required')
    const agreed = await agreedRevision(tx, context, now)
    if (mustBeAgreed(statement.kind) && agreed?.wordingHash !== chosen.wordingHash) return refuseField('revisionId', 'not-the-agreed-text')
    const mark = mattersMark(openMatters(chosen.document, await unansweredProposals(tx, statement.id)))
    if (mark !== '' && input.acknowledged !== mark) return refuseField('acknowledged', 'not-acknowledged')
    const chosenIn = chosenLanguages(chosen.document, input.as, 0)
    if (!chosenIn.ok) return chosenIn
    const presiding = await presidingOver(tx, now, input, statement.authoritative)
    if (presiding === null) return refuseField('chairperson', 'required')
    const [last] = await tx.select({ number: max(issuance.number) }).from(issuance)
    const number = (last?.number ?? 0) + 1
    const id = randomUUID()
    await tx.insert(issuance).values({
      id,
      statementId: statement.id,
      revisionId: chosen.id,
      correction: 0,
      number,
      ...factsOf(context),
      title: chosen.document.title,
      agreed: await agreementOn(tx, context, chosen.wordingHash, now),
      audience: input.audience,
      languages: chosenIn.languages,
      corrected: [],
      reason: '',
      ...presiding,
      issuedAt: now,
      issuedBy: accountId,
    })
    return recorded({ slug: context.meeting.slug, number }, context, {
      act: 'statement.issued',
      objectKind: 'issuance',
      objectId: id,
      refs: { number: String(number), revision: chosen.id },
    })
  },
})

/** What an issued text keeps of its statement and meeting. */
export function factsOf({ statement, meeting }: StandingStatement) {
  const { id, slug, title, startsOn, endsOn, timeZone, city } = meeting
  const { kind, authoritative, demonstration } = statement
  return { meetingId: id, slug, meeting: { title, startsOn, endsOn, timeZone, city }, kind, authoritative, demonstration }
}

type Typed = { chairperson?: string | undefined; position?: string | undefined }

/** The State in the Chair at an instant, with the chairperson and post as of that day; null when neither record nor form names one. */
export async function presidingOver(
  tx: Db,
  at: Instant,
  typed: Typed,
  home: LocalizedText['original'],
): Promise<{ chairState: string; chairperson: LocalizedText; position: LocalizedText | null } | null> {
  const chair = await chairAt(tx, at)
  if (chair === null) return null
  const known = (await chairpersonsAt(tx, at)).at(-1)
  if (known) return { chairState: chair.state, chairperson: known.name, position: known.position }
  if (!typed.chairperson) return null
  return {
    chairState: chair.state,
    chairperson: original(home, typed.chairperson),
    position: typed.position ? original(home, typed.position) : null,
  }
}

/** The issued texts of a statement, the newest first. */
export async function issuancesOf(db: Db, statementId: string) {
  const rows = await db.select().from(issuance).where(eq(issuance.statementId, statementId))
  return rows.sort((a, b) => b.correction - a.correction)
}
