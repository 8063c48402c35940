import { randomUUID } from 'node:crypto'
import { eq, max } from 'drizzle-orm'
import { z } from 'zod'
import { issuance } from '#db/schema/issuance'
import { revision, statement } from '#db/schema/statement'
import { noViewer } from '#domain/policy/account-policy'
import { DEMONSTRATION_CHAIRPERSON } from '#domain/statement/demonstration-notice'
import { publishable, type StatementDocument } from '#domain/statement/statement-document'
import { MOST_PARAGRAPHS } from '#domain/statement/statement-input'
import { STATEMENT_KINDS } from '#domain/statement/statement-terms'
import { LOCALES } from '#domain/text/locale'
import { TEXT_LIMITS } from '#domain/text/localized-text'
import { wordings, writeAll } from '#domain/text/text-input'
import { type Moment, momentAt } from '#server/chair/moment'
import { defineCommand, done } from '#server/command/define-command'
import { refuse } from '#server/core/outcome'
import { preparedMeeting } from '#server/meeting/rows/prepared-meeting'
import { issuedLanguage } from '#server/statement/issued-languages'
import { wordingHash } from '#server/statement/rows/content-hash'
import { presidingOver } from '#server/statement/rows/issuances'

const input = z.strictObject({
  meetingId: z.uuid(),
  kind: z.enum(STATEMENT_KINDS),
  authoritative: z.enum(LOCALES),
  demonstration: z.boolean(),
  title: wordings(TEXT_LIMITS.title),
  paragraphs: z
    .array(z.strictObject({ heading: wordings(TEXT_LIMITS.title).optional(), text: wordings(TEXT_LIMITS.paragraph) }))
    .max(MOST_PARAGRAPHS),
  issuedAt: z.iso.datetime().max(40),
})

// Nobody issued a demonstration text.
async function nobodyUnder(moment: Moment) {
  const chair = await moment.chair()
  return chair && { chairState: chair.state, chairperson: DEMONSTRATION_CHAIRPERSON, position: null }
}

/**
 * Records a text that was issued before Gavel, with its date and the Chair of that date; a demonstration text names the State alone,
 * and no person. Operator only (no web user can call it).
 * Refuses `already-open` if the meeting has a text, and `no-chair` if nobody is known to have presided.
 */
export const recordIssued = defineCommand({
  name: 'statement.record-issued',
  input,
  load: async (tx, { meetingId }, moment) => (await preparedMeeting(tx, meetingId, moment))?.meeting ?? null,
  can: noViewer,
  run: async ({ tx, input: given, object: meeting }) => {
    const { kind, authoritative, demonstration, issuedAt } = given
    const [known] = await tx.select({ id: statement.id }).from(statement).where(eq(statement.meetingId, meeting.id))
    if (known) return refuse('already-open')
    const moment = momentAt(tx, issuedAt)
    const presiding = demonstration ? await nobodyUnder(moment) : await presidingOver(tx, moment, {}, authoritative)
    const title = writeAll(null, given.title, authoritative)
    if (presiding === null || title === null) return refuse('no-chair')
    const paragraphs = given.paragraphs.map(({ heading, text }) => ({
      id: randomUUID(),
      heading: writeAll(null, heading ?? {}, authoritative),
      text: writeAll(null, text, authoritative),
    }))
    const document: StatementDocument = { format: 1, kind, title, authoritative, demonstration, paragraphs }
    const [id, revisionId, issuanceId] = [randomUUID(), randomUUID(), randomUUID()]
    const [last] = await tx.select({ number: max(issuance.number) }).from(issuance)
    await tx
      .insert(statement)
      .values({ id, meetingId: meeting.id, kind, title, authoritative, demonstration, openedAt: issuedAt, openedBy: null })
    await tx.insert(revision).values({
      id: revisionId,
      statementId: id,
      number: 0,
      note: '',
      document,
      wordingHash: wordingHash(document),
      madeAt: issuedAt,
      madeBy: null,
    })
    const { slug, startsOn, endsOn, timeZone, city } = meeting
    await tx.insert(issuance).values({
      id: issuanceId,
      statementId: id,
      revisionId,
      correction: 0,
      number: (last?.number ?? 0) + 1,
      meetingId: meeting.id,
      slug,
      meeting: { title: meeting.title, startsOn, endsOn, timeZone, city },
      kind,
      title,
      authoritative,
      demonstration,
      agreed: null,
      audience: 'public',
      languages: publishable(document).map(({ locale, as }) => issuedLanguage(document, locale, as[0] ?? 'unofficial', 0)),
      corrected: [],
      reason: '',
      ...presiding,
      issuedAt,
      issuedBy: null,
    })
    return done(null, {
      act: 'statement.recorded',
      objectKind: 'statement',
      objectId: id,
      meetingId: meeting.id,
      seals: [
        ['revision', revisionId],
        ['issuance', issuanceId],
      ],
    })
  },
})
