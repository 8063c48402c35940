import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FileReading } from '#domain/documents/file-text'
import type { FileAsked } from '#server/files/file-worker'

// Not traced by the build: Node runs the source itself, as it runs the server's.
const WORKER = ['server', 'files', 'file-worker.ts']

const LIMITS = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/** How long loading what reads files may take, on a busy machine; and then reading one file, in milliseconds. */
const LOADING = 15_000
const READING = 1_500

/** How many files may wait while one is read. */
const MOST_WAITING = 4

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a file in a thread of its own, with bounded memory and time, one after another: whatever a file holds, the server goes on serving.
 * `file-too-slow` where a bound was reached, `busy` while too many wait.
 */
export function readInWorker(asked: FileAsked): Promise<FileReading> {
  if (waiting >= MOST_WAITING) return Promise.resolve({ ok: false, code: 'busy' })
  waiting++
  const turn = last.then(() => readNow(asked)).finally(() => waiting--)
  last = turn.catch(() => undefined)
  return turn
}

function readNow(asked: FileAsked): Promise<FileReading> {
  return new Promise((resolve) => {
    const worker = new Worker(join(process.cwd(), ...WORKER), { resourceLimits: LIMITS, stdout: true, stderr: true })
    const end = (reading: FileReading) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      // An error of a thread that is being ended tells nothing more.
      worker.on('error', () => undefined)
      void worker.terminate()
      resolve(reading)
    }
    let timer = setTimeout(() => end({ ok: false, code: 'file-too-slow' }), LOADING)
    worker.on('message', (message: 'ready' | FileReading) => {
      if (message !== 'ready') return end(message)
      clearTimeout(timer)
      timer = setTimeout(() => end({ ok: false, code: 'file-too-slow' }), READING)
      worker.postMessage(asked)
    })
    worker.on('error', (cause: Error & { code?: string }) =>
      end({ ok: false, code: cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'file-too-slow' : 'file-broken' }),
    )
    worker.on('exit', () => end({ ok: false, code: 'file-broken' }))
  })
}
