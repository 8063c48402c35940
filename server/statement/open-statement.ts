import { randomUUID } from 'node:crypto'
import type { Db } from '#db/client'
import { paragraph, statement } from '#db/schema/statement'
import { canDraftStatement } from '#domain/policy/statement-policy'
import { firstDraft } from '#domain/statement/first-draft'
import { namesAnotherKind } from '#domain/statement/names-another-kind'
import { RANK_STEP } from '#domain/statement/statement-draft'
import { openStatementInput } from '#domain/statement/statement-input'
import { original } from '#domain/text/localized-text'
import { writeAll } from '#domain/text/text-input'
import { defineCommand, done } from '#server/command/define-command'
import { refuse, refuseField } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { lastPublication } from '#server/publication/rows/last-publication'
import { newestTextOf, type StatementRow, statementDraft } from '#server/statement/rows/statement'
import { withdrawnAmong } from '#server/statement/rows/withdrawals'

/**
 * Opens a meeting's outcome text of some kind, in the deciding language, empty or from the published agenda. A meeting has one,
 * and another after a withdrawn one, which can begin with its draft. Refuses `already-open`, no title in that language (`required`), a title
 * that names another kind (`names-another-kind`), an agenda never published or withdrawn
 * (`no-agenda`), and the draft of a withdrawn text where there is none (`invalid`).
 */
export const openStatement = defineCommand({
  name: 'statement.open',
  input: openStatementInput,
  load: async (tx, input, moment) => (await preparedMeeting(tx, input.meetingId, moment))?.meeting ?? null,
  can: (viewer) => canDraftStatement(viewer),
  run: async ({ tx, input, object: meeting, accountId, now }) => {
    const { kind, authoritative } = input
    const known = await newestTextOf(tx, meeting.id)
    if (known && !(await withdrawnAmong(tx, [known.id])).has(known.id)) return refuse('already-open')
    if (input.from === 'withdrawn' && !known) return refuseField('from', 'invalid')
    const title = writeAll(null, input.title, authoritative)
    if (!title?.[authoritative]) return refuseField(`title.${authoritative}`, 'required')
    const [misnamed] = namesAnotherKind(title, kind)
    if (misnamed) return refuseField(`title.${misnamed}`, 'names-another-kind')
    const last = input.from === 'agenda' ? await lastPublication(tx, meeting.id) : null
    if (input.from === 'agenda' && (!last || last.withdrawn)) return refuseField('from', 'no-agenda')
    const id = randomUUID()
    await tx.insert(statement).values({ id, meetingId: meeting.id, kind, title, authoritative, openedAt: now, openedBy: accountId })
    if (input.from === 'withdrawn' && known) await copyDraft(tx, known, id)
    const first = last ? firstDraft(last.document, input.dates, authoritative, input.phrases) : []
    for (const [at, { heading, text }] of first.entries())
      await tx.insert(paragraph).values({
        id: randomUUID(),
        statementId: id,
        rank: (at + 1) * RANK_STEP,
        heading: heading === null ? null : original(authoritative, heading),
        text: original(authoritative, text),
      })
    return done({ slug: meeting.slug, id }, { act: 'statement.opened', objectKind: 'statement', objectId: id, meetingId: meeting.id })
  },
})

async function copyDraft(tx: Db, from: StatementRow, statementId: string): Promise<void> {
  for (const { rank, heading, text } of (await statementDraft(tx, from)).paragraphs)
    await tx.insert(paragraph).values({ id: randomUUID(), statementId, rank, heading, text })
}
