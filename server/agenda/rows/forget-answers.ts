import { and, eq, inArray, ne, notInArray, or } from 'drizzle-orm'
import type { Db } from '#db/client'
import { contribution } from '#db/schema/agenda'
import { appearanceAnswer, appearanceAnswerWords, appearanceAsking } from '#db/schema/answer'
import { LOCALES } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { forgetAnswerLinksOf } from '#server/agenda/rows/answer-links'

/**
 * Forgets the words of answers that named somebody, the links that were sent to them, and of whom they were asked where the draft names them
 * no more. That there was an answer, when and by whom stays on record. Whether there were links.
 */
export async function forgetAnswersThatName(tx: Db, person: { id: string; name: LocalizedText }): Promise<boolean> {
  const naming = await answersThatName(tx, person)
  await tx.delete(appearanceAnswerWords).where(
    inArray(
      appearanceAnswerWords.answerId,
      naming.map(({ id }) => id),
    ),
  )
  const hadLinks = await forgetAnswerLinksOf(tx, person.id)
  const theirs = tx.select({ id: contribution.id }).from(contribution).where(eq(contribution.personId, person.id))
  await tx
    .delete(appearanceAsking)
    .where(and(eq(appearanceAsking.personId, person.id), notInArray(appearanceAsking.contributionId, theirs)))
  return hadLinks
}

/** The answers that named a person: those to appearances that are theirs by now, and those with their name in any language. */
export async function answersThatName(db: Db, { id, name }: { id: string; name: LocalizedText }) {
  return db
    .select({ id: appearanceAnswer.id, meetingId: appearanceAnswer.meetingId, answeredAt: appearanceAnswer.answeredAt })
    .from(appearanceAnswer)
    .innerJoin(appearanceAnswerWords, eq(appearanceAnswerWords.answerId, appearanceAnswer.id))
    .innerJoin(contribution, eq(contribution.id, appearanceAnswer.contributionId))
    .where(
      or(
        and(eq(contribution.personId, id), ne(appearanceAnswerWords.name, '')),
        inArray(
          appearanceAnswerWords.name,
          LOCALES.flatMap((locale) => name[locale] ?? []),
        ),
      ),
    )
}
