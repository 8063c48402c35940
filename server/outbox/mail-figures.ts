import { and, count, eq, gt, inArray, lte, min, or } from 'drizzle-orm'
import { Gauge, type Registry } from 'prom-client'
import { environment } from '#config/environment'
import { client } from '#db/client'
import { outboxMessage } from '#db/schema/outbox'
import { now } from '#server/core/clock'

/** How long, in seconds, a message may be due before mail stands still: longer than the first pauses after a mail server that was away. */
const STANDS_STILL_AFTER = 900

/** What waits to leave now, what was refused for good or may not have arrived, and how long the oldest has waited, in seconds. */
export type MailFigures = { waiting: number; failed: number; oldestSeconds: number }

/**
 * The figures of the outbox, over all processes. What is held, and what is due later by its nature, waits for nobody: it is not counted
 * before its time has come. Once tried, a message counts from when it was written.
 */
export async function mailFigures(): Promise<MailFigures> {
  const { reader } = client()
  const at = now()
  const [due] = await reader
    .select({ count: count(), since: min(outboxMessage.dueAt) })
    .from(outboxMessage)
    .where(and(inArray(outboxMessage.state, ['waiting', 'sending']), eq(outboxMessage.attempts, 0), lte(outboxMessage.dueAt, at)))
  const [tried] = await reader
    .select({ count: count(), since: min(outboxMessage.createdAt) })
    .from(outboxMessage)
    .where(and(inArray(outboxMessage.state, ['waiting', 'sending']), gt(outboxMessage.attempts, 0)))
  const [failed] = await reader
    .select({ count: count() })
    .from(outboxMessage)
    .where(or(eq(outboxMessage.state, 'failed'), eq(outboxMessage.state, 'perhaps')))
  const since = [due?.since, tried?.since].filter((one) => one != null)
  const oldest = since.map((one) => (Date.parse(at) - Date.parse(one)) / 1_000)
  return {
    waiting: (due?.count ?? 0) + (tried?.count ?? 0),
    failed: failed?.count ?? 0,
    oldestSeconds: Math.max(0, ...oldest.map(Math.round)),
  }
}

export type MailHealth = MailFigures & { status: 'ok' | 'standing-still' }

/** Whether mail leaves; null where none is sent from here, and then nothing stands still. */
export async function mailHealth(): Promise<MailHealth | null> {
  if (environment().SMTP_URL === undefined) return null
  const figures = await mailFigures()
  return { ...figures, status: figures.oldestSeconds > STANDS_STILL_AFTER ? 'standing-still' : 'ok' }
}

/** Counts the outbox among the figures of this process, read when they are asked for. */
export function countMail(registry: Registry): void {
  let asked: Promise<MailFigures> | null = null
  // Three gauges of one answer read the outbox once.
  const read = () => {
    asked ??= mailFigures().finally(() => setTimeout(() => (asked = null)).unref())
    return asked
  }
  const gauge = (name: string, help: string, of: (figures: MailFigures) => number) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set(of(await read()))
      },
    })
  gauge('gavel_mail_waiting', 'Messages that are due and have not left', ({ waiting }) => waiting)
  gauge('gavel_mail_oldest_seconds', 'How long the oldest of them has waited', ({ oldestSeconds }) => oldestSeconds)
  gauge('gavel_mail_failed', 'Messages refused for good, or perhaps not delivered', ({ failed }) => failed)
}
