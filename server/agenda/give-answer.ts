import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '#db/client'
import type { contribution } from '#db/schema/agenda'
import { appearanceAnswer, appearanceAnswerWords } from '#db/schema/answer'
import { meeting } from '#db/schema/meeting'
import type { GivenAnswer } from '#domain/agenda/answer-input'
import type { AnswerKind } from '#domain/agenda/answer-terms'
import type { AskedView, NamedView } from '#domain/agenda/answer-view'
import { asksForOtherWords, namingKind } from '#domain/agenda/answered'
import type { Instant } from '#domain/time/calendar'
import { endAnswerLinks } from '#server/agenda/rows/answer-links'
import { answersTo } from '#server/agenda/rows/answers'
import { writeAnswer } from '#server/agenda/write-answer'
import { type Done, done } from '#server/command/define-command'
import { type Refusal, refuse } from '#server/core/outcome'
import { returned } from '#server/core/returned'

type Given = {
  tx: Db
  input: GivenAnswer
  row: typeof contribution.$inferSelect
  /** The appearance as who answers may see it now. */
  stands: AskedView | null
  /** The account that answers; null for who answers by a link. */
  by: string | null
  now: Instant
}

/**
 * Takes an answer, whoever gives it: it takes effect in the draft at once; where an organiser has changed the appearance since it was shown
 * (`seen`), it waits beside it instead. Of an acceptance the words it asks for wait. Ends the links to the appearance. Refuses `stale` when
 * somebody else has answered since.
 */
export async function giveAnswer({ tx, input, row, stands, by, now }: Given): Promise<Done<{ applied: boolean }> | Refusal> {
  const facts = returned(await tx.select().from(meeting).where(eq(meeting.id, row.meetingId)))
  const [last] = await answersTo(tx, [row.id])
  if ((last?.id ?? '') !== input.after) return refuse('stale', { current: { after: last?.id ?? '' } })
  const applied = stands?.seen === input.seen
  const kind = kindOf(input.answer, row)
  const { note, honorific, name, position } = input
  const language = input.language ?? facts.title.original
  const typed: NamedView = { honorific, name, position, language }
  const named = input.answer === 'name' || (kind === 'accepted' && asksForOtherWords(row, typed)) ? typed : null
  const written = kind === 'accepted' ? null : named
  const id = randomUUID()
  await tx.insert(appearanceAnswer).values({
    id,
    meetingId: row.meetingId,
    contributionId: row.id,
    stateCode: row.stateCode,
    organizationId: row.stateCode === null ? row.organizationId : null,
    kind,
    applied,
    givenBy: by === null ? 'link' : 'account',
    answeredAt: now,
    answeredBy: by,
  })
  if (note !== '' || named !== null) await tx.insert(appearanceAnswerWords).values({ answerId: id, note, ...(named ?? NOBODY), language })
  if (applied) await writeAnswer(tx, row, kind, written)
  await endAnswerLinks(tx, [row.id], now)
  return done(
    { applied },
    {
      act: `agenda.answer-${kind}`,
      objectKind: 'contribution',
      objectId: row.id,
      meetingId: row.meetingId,
      fields: applied ? (written === null ? ['status'] : ['honorific', 'name', 'position', 'status']) : [],
      refs: row.personId !== null && applied && written !== null ? { left: row.personId } : {},
      seals: [['appearance_answer', id]],
    },
  )
}

const NOBODY = { honorific: '', name: '', position: '' }

function kindOf(answer: GivenAnswer['answer'], row: Parameters<typeof namingKind>[0]): AnswerKind {
  if (answer === 'name') return namingKind(row)
  return answer === 'accept' ? 'accepted' : 'declined'
}
