import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Card } from '#domain/documents/card'
import type { Paper } from '#domain/documents/paper'

/** How long one paper may take. An agenda of 600 slots takes about a second. */
const TIME_LIMIT_MS = 30_000

const WORKER = join(process.cwd(), 'server/papers/paper-worker.ts')

type Answer = { drawn: Uint8Array } | { failed: string }

let worker: Worker | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * A paper as PDF (`set-pdf.ts`), set in a thread of its own, one after another, so that a long one keeps no reader of a page waiting.
 * Throws where a paper cannot be set, or takes longer than the limit.
 */
export function drawPdf(paper: Paper): Promise<Uint8Array> {
  return drawBeside({ paper })
}

/** What the thread of papers draws: a paper as PDF, or a card as PNG. */
export type Work = { paper: Paper } | { card: Card }

/** Draws in the thread of papers, after what was asked for before. Throws as `drawPdf` does. */
export function drawBeside(work: Work): Promise<Uint8Array> {
  const drawn = last.then(() => drawnBy(workerOnce(), work))
  last = drawn.catch(() => {})
  return drawn
}

// Made once: reading the fonts costs more than setting a paper.
function workerOnce(): Worker {
  worker ??= new Worker(WORKER, { execArgv: [], name: 'papers' })
  return worker
}

function drawnBy(by: Worker, work: Work): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(late)
      by.off('message', onMessage).off('error', onError).off('exit', onExit)
      // Between two papers it keeps no process from ending.
      by.unref()
    }
    const fail = (reason: string) => {
      settle()
      worker = undefined
      // A thread that is being ended may still fail.
      by.on('error', () => {})
      void by.terminate()
      reject(failure(reason))
    }
    const onMessage = (answer: Answer) => {
      settle()
      if ('drawn' in answer) resolve(answer.drawn)
      else reject(failure(answer.failed))
    }
    const onError = (cause: Error) => fail(cause.message)
    const onExit = () => fail('its thread ended')
    const late = setTimeout(() => fail('it took too long'), TIME_LIMIT_MS)
    by.on('message', onMessage).on('error', onError).on('exit', onExit)
    by.ref()
    by.postMessage(work)
  })
}

function failure(reason: string): Error {
  return new Error(`a paper could not be set: ${reason}`)
}
