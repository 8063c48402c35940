import { inspect } from 'node:util'
import { parentPort } from 'node:worker_threads'
import type { Paper } from '#domain/documents/paper'
import { setPdf } from '#server/papers/set-pdf'

// Sets one paper after another, beside the thread that answers readers (`draw-pdf.ts`).

parentPort?.on('message', (paper: Paper) => {
  try {
    parentPort?.postMessage({ pdf: setPdf(paper) })
  } catch (cause) {
    parentPort?.postMessage({ failed: inspect(cause).slice(0, 2_000) })
  }
})
