import '#server/due-work'
import { randomUUID } from 'node:crypto'
import { count, eq, inArray, ne } from 'drizzle-orm'
import { client } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { slot } from '#db/schema/agenda'
import { meeting } from '#db/schema/meeting'
import { outboxMessage } from '#db/schema/outbox'
import { mailServer } from '#harness/mail-server'
import { mailWords } from '#messages/mail-words'
import { editSlot } from '#server/agenda/edit-slot'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { expectDone } from '#server/demo/expect-done'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { startSender } from '#server/outbox/sender'
import { publishAgenda } from '#server/publication/publish-agenda'
import { publicationPreview } from '#server/publication/queries/publication-preview'

// Publishes the 5th SOM again and again, to 500 delegates and to nobody in turn; then sends their messages. Prints what it measured as JSON.

const RECIPIENTS = 500
const ROUNDS = 9

const db = client().reader
const claim = await claimOf('support@demo.example')
const [som5] = await db.select({ id: meeting.id }).from(meeting).where(eq(meeting.slug, 'som-5'))
const meetingId = som5?.id ?? ''
const told = await addDelegates()
const toNone: Publishing[] = []
const toAll: Publishing[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  toNone.push(await published({ open: false }))
  toAll.push(await published({ open: true }))
}
await client().transact(async (tx) => {
  await tx.delete(outboxMessage)
})
await published({ open: true })
console.log(JSON.stringify({ toNone, toAll, recipients: RECIPIENTS, sentSeconds: await sent() }))
client().close()

async function claimOf(email: string): Promise<Claim> {
  const [row] = await db.select().from(account).where(eq(account.email, email))
  return { accountId: row?.id ?? '', signInVersion: row?.signInVersion ?? 0 }
}

async function addDelegates(): Promise<string[]> {
  const ids = Array.from({ length: RECIPIENTS }, () => randomUUID())
  const at = now()
  await client().transact(async (tx) => {
    await tx.insert(account).values(ids.map((id) => ({ id, email: `${id}@state.example`, displayName: 'Delegate', createdAt: at })))
    await tx.insert(appointment).values(
      ids.map((id) => ({
        id: randomUUID(),
        accountId: id,
        role: 'delegate' as const,
        scope: 'state' as const,
        stateCode: 'KG',
        beginsAt: at,
      })),
    )
  })
  return ids
}

type Publishing = { took: number; processor: number }

/** Milliseconds, and of them the processor’s, that publishing a changed draft took, with the delegates' accounts open or closed. */
async function published({ open }: { open: boolean }): Promise<Publishing> {
  await client().transact(async (tx) => {
    for (let from = 0; from < told.length; from += 100)
      await tx
        .update(account)
        .set({ closedAt: open ? null : now() })
        .where(inArray(account.id, told.slice(from, from + 100)))
    if (open) return
    await tx
      .update(account)
      .set({ closedAt: now() })
      .where(ne(account.id, claim?.accountId ?? ''))
  })
  const [row] = await db.select().from(slot).where(eq(slot.meetingId, meetingId)).orderBy(slot.id).limit(1)
  const place = { en: `Hall ${randomUUID().slice(0, 4)}` }
  await expectDone(editSlot(claim, { meetingId, id: row?.id, version: row?.version, place }))
  const { mark } = await publicationPreview(claim, { slug: 'som-5', locale: 'en' })
  const [began, used] = [performance.now(), process.cpuUsage()]
  await expectDone(publishAgenda(claim, { meetingId, audience: 'public', standing: 'final', note: '', draftMark: mark }))
  const { user, system } = process.cpuUsage(used)
  return { took: performance.now() - began, processor: (user + system) / 1_000 }
}

/** Seconds until every message has left to a mail server of this process, and that is noted. */
async function sent(): Promise<number> {
  await client().transact(async (tx) => {
    await tx.update(outboxMessage).set({ dueAt: now() })
  })
  const server = await mailServer()
  const began = performance.now()
  const sender = startSender({
    url: server.url,
    from: 'Almaty Process <gavel@process.example>',
    lookEvery: 3_600_000,
    compose: async (row) => {
      const facts = await mailFacts(row)
      return facts === null ? 'passed' : mailWords(facts)
    },
  })
  await sender.run()
  const seconds = (performance.now() - began) / 1_000
  await sender.stop()
  await server.close()
  const [left] = await db.select({ count: count() }).from(outboxMessage).where(ne(outboxMessage.state, 'sent'))
  if (left?.count !== 0 || server.taken.length < RECIPIENTS)
    throw new Error(`${server.taken.length} messages arrived, ${left?.count} did not leave`)
  return seconds
}
