import { client } from '#db/client'
import type { Mail } from '#domain/outbox/mail'
import type { MailFacts } from '#domain/outbox/mail-facts'
import { mailWords } from '#messages/mail-words'
import { now } from '#server/core/clock'
import { leaseDue } from '#server/outbox/rows/lease'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { noteAttempt } from '#server/outbox/send-message'

export type ComposedMail = Mail & Pick<MailFacts, 'kind' | 'href'>

/** Everything that would leave now, by address, as it would be read; `settle`: and it is noted as sent. */
export async function composedMail(settle = false): Promise<ComposedMail[]> {
  const rows = await client().transact((tx) => leaseDue(tx, 'test', 200, now()))
  const sent: ComposedMail[] = []
  for (const row of rows) {
    const facts = await mailFacts(row)
    if (facts !== null) sent.push({ ...mailWords(facts), kind: facts.kind, href: facts.href })
    if (settle) await noteAttempt(row, 'test', facts === null ? 'passed' : { kind: 'accepted', reply: '250' })
  }
  return sent.sort((a, b) => (a.to < b.to ? -1 : 1))
}
