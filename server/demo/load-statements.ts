import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { chairmanship, chairperson } from '#db/schema/chairmanship'
import { proposal } from '#db/schema/consultation'
import { paragraph, statement } from '#db/schema/statement'
import { CHAIRPERSONS, PRACTICE_STATEMENT, SOM_2 } from '#db/seed/demo-statements'
import { printed } from '#db/seed/printed-words'
import { addDays, dateIn } from '#domain/time/calendar'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { OPERATOR } from '#server/core/operator'
import { expectDone } from '#server/demo/expect-done'
import { stableId } from '#server/demo/stable-id'
import { translatePrinted } from '#server/demo/translate-printed'
import { createMeeting } from '#server/meeting/create-meeting'
import { setParticipation } from '#server/meeting/set-participation'
import { addPerson } from '#server/people/add-person'
import { addParagraph } from '#server/statement/add-paragraph'
import { answerProposal } from '#server/statement/answer-proposal'
import { circulate } from '#server/statement/circulate'
import { makeRevision } from '#server/statement/make-revision'
import { openStatement } from '#server/statement/open-statement'
import { propose } from '#server/statement/propose'
import { consultation } from '#server/statement/queries/consultation'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { recordIssued } from '#server/statement/record-issued'

/** Loads the issued Chair's Statement of the 2nd SOM, and who presided in those years. */
export async function loadSom2(chair: Claim): Promise<void> {
  const { facts, participants, title, issuedAt, paragraphs } = SOM_2()
  await loadChairpersons(chair)
  const meeting = await expectDone(createMeeting(chair, { ...facts, joins: 'on' }))
  for (const [participant, capacity] of participants)
    await expectDone(setParticipation(chair, { meetingId: meeting.id, participant, capacity }))
  await expectDone(
    recordIssued(OPERATOR, {
      meetingId: meeting.id,
      kind: 'chairs-statement',
      authoritative: 'en',
      demonstration: true,
      title,
      paragraphs,
      issuedAt,
    }),
  )
}

async function loadChairpersons(chair: Claim): Promise<void> {
  for (const { person, term: effectiveOn, posts } of CHAIRPERSONS) {
    const personId = stableId(`person/${person.key}`)
    const { key: _, ...named } = person
    await expectDone(
      addPerson(chair, { ...named, id: personId, original: 'en', position: posts.at(-1)?.position ?? '', organizationId: null }),
    )
    await translatePrinted([{ ...person, position: posts.at(-1)?.position ?? '' }])
    await client().transact(async (tx) => {
      const [term] = await tx.select().from(chairmanship).where(eq(chairmanship.effectiveOn, effectiveOn))
      if (!term) throw new Error('the demo record names a term that is not there')
      for (const { position, from, until, precision, lastKnownOn, source } of posts)
        await tx.insert(chairperson).values({
          id: stableId(`chairperson/${person.key}/${from}`),
          chairmanshipId: term.id,
          personId,
          position: { original: 'en', ...printed(position) },
          validFrom: from,
          validUntil: until,
          precision,
          lastKnownOn,
          source,
        })
    })
  }
}

/**
 * Loads the practice meeting's statement by real commands of each party: zero draft, two answered proposals, Rev.1, two more
 * proposals.
 */
export async function loadPracticeStatement(meetingId: string, accounts: ReadonlyMap<string, string>): Promise<void> {
  const claim = (email: string): Claim => ({ accountId: accounts.get(email) ?? '', signInVersion: 1 })
  const chair = claim('chair@demo.example')
  const { title, paragraphs, proposals } = PRACTICE_STATEMENT()
  const phrases = { opening: '', session: '', discussion: '', presenters: '', unconfirmed: '', items: '', closing: '' }
  const { id: statementId } = await expectDone(
    openStatement(chair, { meetingId, kind: 'chairs-statement', authoritative: 'en', title, from: 'nothing', phrases, dates: '' }),
  )
  await client().transact(async (tx) => {
    await tx.update(statement).set({ demonstration: true }).where(eq(statement.id, statementId))
  })
  const idOf = (key: string) => stableId(`practice/statement/${key}`)
  let after: string | null = null
  for (const { key, en, ru } of paragraphs) {
    await expectDone(addParagraph(chair, { statementId, id: idOf(key), after, text: { en, ru } }))
    after = idOf(key)
  }
  const closesOn = addDays(dateIn('Asia/Almaty', now()), 21)
  for (const answered of [true, false]) {
    const desk = await statementDesk(chair, { slug: 'practice', locale: 'en' })
    const { id: revisionId } = await expectDone(makeRevision(chair, { statementId, draftMark: desk.text?.mark, note: '' }))
    await expectDone(circulate(chair, { statementId, revisionId, closesOn, closesAt: '18:00', to: { 'state:KG': 'on', 'state:TJ': 'on' } }))
    for (const proposal of proposals.filter((row) => (row.answer !== undefined) === answered)) {
      const { circulation } = await consultation(claim(proposal.by), { slug: 'practice', locale: 'en' })
      const { delegation, kind, text } = proposal
      await expectDone(
        propose(claim(proposal.by), { statementId, circulationId: circulation.id, paragraphId: idOf(proposal.to), kind, text, delegation }),
      )
      if (proposal.answer) await answer(chair, statementId, idOf(proposal.to), proposal.answer)
    }
  }
}

async function answer(chair: Claim, statementId: string, paragraphId: string, given: Record<string, string | undefined>): Promise<void> {
  const db = client().reader
  const [asked] = await db.select({ id: proposal.id }).from(proposal).where(eq(proposal.paragraphId, paragraphId))
  const [row] = await db.select({ version: paragraph.version }).from(paragraph).where(eq(paragraph.id, paragraphId))
  await expectDone(answerProposal(chair, { statementId, proposalId: asked?.id, paragraphVersion: String(row?.version), ...given }))
}
