import { Readable } from 'node:stream'
import { client } from '#db/client'
import type { Mail } from '#domain/outbox/mail'
import { type Attempt, settle } from '#domain/outbox/sending-rule'
import { withoutTokens } from '#domain/outbox/without-tokens'
import { now } from '#server/core/clock'
import { addressIn, mailBytes } from '#server/outbox/mail-bytes'
import { noteHanded, type OutboxRow, release } from '#server/outbox/rows/lease'
import type { SmtpLine } from '#server/outbox/smtp-line'

/** Before and after sending: kept apart, so that a test can end the process between any two of them. */
export type Step = 'leased' | 'composed' | 'asked' | 'handed' | 'accepted' | 'noted'

export type Sending = {
  by: string
  from: string
  /** What a message says now; why it is not sent when it says nothing any more. */
  compose: (row: OutboxRow) => Promise<Mail | 'passed'>
  line: () => Promise<SmtpLine>
  onStep?: (step: Step, id: string) => void
}

/**
 * Sends one message that is held under a lease, and says what became of it; the caller notes that. Nothing is sent once the lease is lost, or
 * when there is nothing to tell any more (`passed`).
 */
export async function sendMessage(
  row: OutboxRow,
  { by, from, compose, line, onStep = () => {} }: Sending,
): Promise<Attempt | 'passed' | 'lost'> {
  onStep('leased', row.id)
  const mail = await compose(row)
  if (mail === 'passed') return 'passed'
  onStep('composed', row.id)
  const bytes = await mailBytes(mail, { ...row, from })
  let begun = false
  let lost = false
  const text = new Readable({
    read() {
      if (begun || lost) return
      onStep('asked', row.id)
      begun = true
      client()
        .transact((tx) => noteHanded(tx, by, row.id, { subject: mail.subject, text: withoutTokens(mail.text) }, now()))
        .then((held) => {
          if (!held) {
            lost = true
            this.destroy(new Error('the lease was lost'))
            return
          }
          onStep('handed', row.id)
          this.push(bytes)
          this.push(null)
        })
        .catch((cause: Error) => {
          // Nothing has left: the server sees the connection end within the text, and drops it.
          begun = false
          this.destroy(cause)
        })
    },
  })
  const open = await line().catch(
    (cause: unknown): Attempt => ({ kind: 'deferred', reply: cause instanceof Error ? cause.message : 'no connection' }),
  )
  if ('kind' in open) return open
  const attempt = await open.deliver({ from: addressIn(from), to: mail.to }, text, () => begun)
  if (lost) return 'lost'
  if (attempt.kind === 'accepted') onStep('accepted', row.id)
  return attempt
}

/** Where a message stands after an attempt, written down. */
export async function noteAttempt(row: OutboxRow, by: string, attempt: Attempt | 'passed'): Promise<void> {
  const at = now()
  const settled =
    attempt === 'passed'
      ? { state: 'passed' as const, dueAt: at, unclear: row.unclear, reply: null, sentAt: null }
      : { ...settle(row, attempt, at), reply: attempt.reply, sentAt: attempt.kind === 'accepted' ? at : null }
  await client().transact((tx) => release(tx, by, row.id, settled))
}
