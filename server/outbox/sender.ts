import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { client } from '#db/client'
import { LEASE } from '#domain/outbox/sending-rule'
import { now } from '#server/core/clock'
import { log } from '#server/core/log'
import { leaseDue, type OutboxRow, renewLeases } from '#server/outbox/rows/lease'
import { noteAttempt, type Sending, sendMessage } from '#server/outbox/send-message'
import { openSmtpLine, type SmtpLine } from '#server/outbox/smtp-line'

/** Connections at once, messages taken at once, and how often the outbox is looked at, in milliseconds. */
const LINES = 5
const AT_ONCE = 50
const LOOK_EVERY = 2_000
const RENEW_EVERY = LEASE / 3
/** How often what became of a message is noted again, in milliseconds, while the database takes nothing. */
const NOTE_AGAIN = 1_000

type Settings = Pick<Sending, 'compose' | 'from' | 'onStep'> & { url: string; lookEvery?: number; renewEvery?: number; silentFor?: number }

export type Sender = {
  /** Sends what is due now; how many messages were tried. */
  run: () => Promise<number>
  /** Takes nothing more, and waits for what is being sent. */
  stop: () => Promise<void>
}

/**
 * Sends the outbox of this process's database: looks every two seconds, takes what is due under a lease that it renews, and hands it to the mail
 * server on a few connections. Several processes may do so at once. What the server has taken is noted as sent however long the database refuses
 * to note it, and is not sent again meanwhile.
 */
export function startSender({ url, from, compose, onStep, lookEvery = LOOK_EVERY, renewEvery = RENEW_EVERY, silentFor }: Settings): Sender {
  const by = randomUUID()
  let stopping = false
  let running: Promise<number> = Promise.resolve(0)

  const run = async (): Promise<number> => {
    let tried = 0
    while (!stopping) {
      const rows = await client().transact((tx) => leaseDue(tx, by, AT_ONCE, now()))
      if (rows.length === 0) break
      tried += rows.length
      await sendAll(rows)
    }
    return tried
  }

  const sendAll = async (rows: readonly OutboxRow[]): Promise<void> => {
    const waiting = [...rows]
    const held = new Set(rows.map(({ id }) => id))
    const renewing = setInterval(() => {
      void client()
        .transact((tx) => renewLeases(tx, by, [...held], now()))
        .catch(() => log.warn('leases of messages were not renewed'))
    }, renewEvery)
    const work = async () => {
      let line: SmtpLine | null = null
      const open = async () => {
        if (line === null || !line.isOpen()) line = await openSmtpLine(url, silentFor === undefined ? {} : { silentFor })
        return line
      }
      for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
        const sending = { by, from, compose, line: open, ...(onStep ? { onStep } : {}) }
        await sendOne(row, sending)
        held.delete(row.id)
      }
      closeLine(line)
    }
    await Promise.all(Array.from({ length: Math.min(LINES, rows.length) }, work))
    clearInterval(renewing)
  }

  const look = () => {
    running = run().catch((cause: unknown) => {
      log.error({ error: cause instanceof Error ? cause.message : 'unknown' }, 'the outbox was not sent')
      return 0
    })
    return running
  }
  let timer: NodeJS.Timeout | null = null
  const lookOn = async () => {
    await look()
    if (!stopping) timer = setTimeout(lookOn, lookEvery).unref()
  }
  void lookOn()
  return {
    run: async () => {
      await running
      return look()
    },
    stop: async () => {
      stopping = true
      if (timer !== null) clearTimeout(timer)
      await running
    },
  }
}

async function sendOne(row: OutboxRow, sending: Sending): Promise<void> {
  const attempt = await sendMessage(row, sending).catch((cause: unknown) => {
    log.error({ messageId: row.id, error: cause instanceof Error ? cause.message : 'unknown' }, 'a message was not composed')
    return { kind: 'deferred' as const, reply: 'it could not be composed' }
  })
  if (attempt === 'lost') return
  if (attempt !== 'passed') log.info({ messageId: row.id, kind: row.kind, attempt: attempt.kind }, 'a message was tried')
  for (;;) {
    try {
      await noteAttempt(row, sending.by, attempt)
      sending.onStep?.('noted', row.id)
      return
    } catch {
      await sleep(NOTE_AGAIN)
    }
  }
}

function closeLine(line: SmtpLine | null): void {
  line?.close()
}
