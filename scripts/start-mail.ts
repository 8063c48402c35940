import { setTimeout as sleep } from 'node:timers/promises'
import { environment } from '#config/environment'
import { mailWords } from '#messages/mail-words'
import { metrics } from '#server/core/metrics'
import { countMail } from '#server/outbox/mail-figures'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { type Sender, startSender } from '#server/outbox/sender'

/** How long, in milliseconds, a server that stops waits for messages that are being handed over. */
const STOP_WITHIN = 5_000

let sender: Sender | null = null

/** Sends the outbox from this process, where a mail server is set. Without one, messages stand in it. */
export function startMail(): void {
  const { SMTP_URL: url, MAIL_FROM: from } = environment()
  if (url === undefined || from === undefined) return
  const figures = metrics()
  if (figures !== null) countMail(figures.registry)
  sender = startSender({
    url,
    from,
    compose: async (row) => {
      const facts = await mailFacts(row)
      return facts === null ? 'passed' : mailWords(facts)
    },
  })
}

/** Takes no more messages, and waits a little for those under way. What is cut short is sent again by its lease. */
export async function stopMail(): Promise<void> {
  if (sender !== null) await Promise.race([sender.stop(), sleep(STOP_WITHIN)])
}
