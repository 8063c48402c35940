import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { account } from '#db/schema/account'
import { addDays, dateIn } from '#domain/time/calendar'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { addParagraph } from '#server/statement/add-paragraph'
import { circulate } from '#server/statement/circulate'
import { makeRevision } from '#server/statement/make-revision'
import { propose } from '#server/statement/propose'
import { consultation } from '#server/statement/queries/consultation'
import { statementDesk } from '#server/statement/queries/statement-desk'

// Gives the practice meeting of GAVEL_DATA a text of a hundred paragraphs with ten proposals each, made by real commands.

const PARAGRAPHS = 100
const PROPOSALS = 10
const WORDS = 'The participating States took note of the report and agreed to continue the exchange of good practices in the region. '

const db = client().reader
const claimOf = async (email: string): Promise<Claim> => {
  const [row] = await db.select({ id: account.id }).from(account).where(eq(account.email, email))
  return { accountId: row?.id ?? '', signInVersion: 1 }
}
const chair = await claimOf('chair@demo.example')
const desk = await statementDesk(chair, { slug: 'practice', locale: 'en' })
const statementId = desk.text?.draft.id ?? ''
const known = desk.text?.draft.paragraphs.length ?? 0
for (let at = known; at < PARAGRAPHS; at++)
  await expectDone(addParagraph(chair, { statementId, id: stableId(`bench/${at}`), after: null, text: { en: WORDS.repeat(3), ru: WORDS } }))
const { text } = await statementDesk(chair, { slug: 'practice', locale: 'en' })
const { id: revisionId } = await expectDone(makeRevision(chair, { statementId, draftMark: text?.mark, note: '' }))
const closesOn = addDays(dateIn('Asia/Almaty', now()), 30)
await expectDone(circulate(chair, { statementId, revisionId, closesOn, closesAt: '18:00', to: { 'state:KG': 'on', 'state:TJ': 'on' } }))
for (const [email, delegation] of [
  ['delegate.kg@demo.example', 'state:KG'],
  ['delegate.tj@demo.example', 'state:TJ'],
] as const) {
  const claim = await claimOf(email)
  const { circulation, revision } = await consultation(claim, { slug: 'practice', locale: 'en' })
  for (const { id } of revision.document.paragraphs)
    for (let at = 0; at < PROPOSALS / 2; at++)
      await expectDone(
        propose(claim, {
          statementId,
          circulationId: circulation.id,
          paragraphId: id,
          kind: 'wording',
          text: `${WORDS}Proposal ${at}.`,
          delegation,
        }),
      )
}
console.log(JSON.stringify(PARAGRAPHS * PROPOSALS))
client().close()
