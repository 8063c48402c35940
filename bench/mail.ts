import { z } from 'zod'
import { freshData, removeData } from '#harness/server'
import { median, spread } from './figures.ts'
import { answerOf } from './on-core.ts'
import type { Row } from './report.ts'

const TARGET_MORE_MS = 50
const TARGET_SECONDS = 60

const publishings = z.array(z.object({ took: z.number(), processor: z.number() })).min(1)
type Publishing = z.infer<typeof publishings>[number]
const schema = z.object({
  toNone: publishings,
  toAll: publishings,
  recipients: z.number(),
  sentSeconds: z.number(),
})

/** How much longer publishing takes where 500 are told of it, and how long until their messages have left to a mail server on this machine. */
export async function mail(): Promise<Row[]> {
  const data = freshData()
  try {
    const { toNone, toAll, recipients, sentSeconds } = await answerOf(schema, 'bench/mail-round.ts', [], {
      GAVEL_DATA: data,
      LOG_LEVEL: 'silent',
    })
    const more = middle(toAll, 'took') - middle(toNone, 'took')
    const work = middle(toAll, 'processor') - middle(toNone, 'processor')
    return [
      {
        what: `publishing told to ${recipients}, and to none`,
        figure: `${ofRounds(toAll)}, ${ofRounds(toNone)}: ${more.toFixed(0)} ms more, ${work.toFixed(0)} of the processor`,
        target: `${TARGET_MORE_MS} ms more`,
        met: more <= TARGET_MORE_MS,
      },
      {
        what: `${recipients} messages, composed, sent and noted`,
        figure: `${sentSeconds.toFixed(1)} s`,
        target: `${TARGET_SECONDS} s`,
        met: sentSeconds <= TARGET_SECONDS,
      },
    ]
  } finally {
    removeData(data)
  }
}

function middle(rounds: readonly Publishing[], of: keyof Publishing): number {
  return median(rounds.map((round) => round[of]))
}

function ofRounds(rounds: readonly Publishing[]): string {
  return `${middle(rounds, 'took').toFixed(0)} ms (${spread(rounds.map(({ took }) => took))})`
}
