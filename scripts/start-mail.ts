import { setTimeout as sleep } from 'node:timers/promises'
import { environment } from '#config/environment'
import { mailWords } from '#messages/mail-words'
import { log } from '#server/core/log'
import { metrics } from '#server/core/metrics'
import { tellDueSilence } from '#server/outbox/due-silence'
import { countMail } from '#server/outbox/mail-figures'
import { mailFacts } from '#server/outbox/rows/mail-facts'
import { type Sender, startSender } from '#server/outbox/sender'

/** How long, in milliseconds, a server that stops waits for messages that are being handed over. */
const STOP_WITHIN = 5_000

/** How often it is looked for what time alone has made news, in milliseconds. */
const LOOK_EVERY = 20_000

let sender: Sender | null = null

/** Puts into the outbox what time makes news, and sends the outbox from this process, where a mail server is set. Without one, messages stand in it. */
export function startMail(): void {
  const look = () =>
    tellDueSilence().catch((cause: unknown) =>
      log.error({ error: cause instanceof Error ? cause.message : 'unknown' }, 'the end of a silence was not told'),
    )
  void look()
  setInterval(look, LOOK_EVERY).unref()
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
