import { randomUUID } from 'node:crypto'
import { max } from 'drizzle-orm'
import { issuance } from '#db/schema/issuance'
import { openMatters, openMattersKey } from '#domain/statement/open-matters'
import { mustBeAgreed } from '#domain/statement/state-table'
import { issueInput } from '#domain/statement/statement-input'
import { refuseField } from '#server/core/outcome'
import { chosenLanguages } from '#server/statement/issued-languages'
import { agreedRevision, agreementOn } from '#server/statement/rows/agreed-revision'
import { factsOf, isAhead, presidingOver } from '#server/statement/rows/issuances'
import { revisionOf } from '#server/statement/rows/statement'
import { unansweredProposals } from '#server/statement/rows/unanswered-proposals'
import { recorded, statementCommand } from '#server/statement/statement-command'

/**
 * Issues a revision in its languages, by the State in the Chair at this instant. The chairperson comes from the record; typed only if
 * it knows none. Refuses no revision of this text or no chairperson (`required`), other words than agreed (`not-the-agreed-text`),
 * open matters, also that the meeting is not over (`not-acknowledged`), and `no-parity`.
 */
export const issueStatement = statementCommand({
  name: 'statement.issue',
  act: 'issue',
  input: issueInput,
  by: 'account',
  run: async ({ tx, input, accountId, moment, now, ...context }) => {
    const { statement } = context
    const chosen = await revisionOf(tx, statement.id, input.revisionId)
    if (!chosen) return refuseField('revisionId', 'required')
    const agreed = await agreedRevision(tx, context, now)
    if (mustBeAgreed(statement.kind) && agreed?.wordingHash !== chosen.wordingHash) return refuseField('revisionId', 'not-the-agreed-text')
    const mark = openMattersKey(openMatters(chosen.document, await unansweredProposals(tx, statement.id), isAhead(context.meeting, now)))
    if (mark !== '' && input.acknowledged !== mark) return refuseField('acknowledged', 'not-acknowledged')
    const chosenIn = chosenLanguages(chosen.document, input.as, 0)
    if (!chosenIn.ok) return chosenIn
    const presiding = await presidingOver(tx, moment, input, statement.authoritative)
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
      seals: [['issuance', id]],
    })
  },
})
