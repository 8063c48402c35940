import { inspect } from 'node:util'
import { parentPort } from 'node:worker_threads'
import type { Work } from '#server/papers/draw-pdf'
import { setCard } from '#server/papers/set-card'
import { setPdf } from '#server/papers/set-pdf'

// Sets one paper or card after another, beside the thread that answers readers (`draw-pdf.ts`).

parentPort?.on('message', (work: Work) => {
  try {
    parentPort?.postMessage({ drawn: 'card' in work ? setCard(work.card) : setPdf(work.paper) })
  } catch (cause) {
    parentPort?.postMessage({ failed: inspect(cause).slice(0, 2_000) })
  }
})
