import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FileReading } from '#domain/documents/file-text'
import type { FileAsked } from '#server/files/file-worker'

// Not traced by the build: Node runs the source itself, as it runs the server's.
const WORKER = ['server', 'files', 'file-worker.ts']

const LIMITS = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }

/** How long loading what reads files may take, and then reading one file, in milliseconds: on a machine that is busy with other things. */
const LOADING = 15_000
const READING = 8_000
/** The time of the processor that one file may take, in milliseconds; looked at so often. */
const WORK = 1_200
const LOOK = 50

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
    // The build must not take the whole project along for the sake of one file's address.
    const file = join(/* turbopackIgnore: true */ process.cwd(), ...WORKER)
    const worker = new Worker(file, { resourceLimits: LIMITS, stdout: true, stderr: true })
    const slow = () => end({ ok: false, code: 'file-too-slow' })
    let timer = setTimeout(slow, LOADING)
    let look: NodeJS.Timeout | undefined
    const end = (reading: FileReading) => {
      clearTimeout(timer)
      clearInterval(look)
      worker.removeAllListeners()
      // An error of a thread that is being ended tells nothing more.
      worker.on('error', () => undefined)
      void worker.terminate()
      resolve(reading)
    }
    const begin = async () => {
      clearTimeout(timer)
      timer = setTimeout(slow, READING)
      const before = await workOf(worker)
      worker.postMessage(asked)
      look = setInterval(async () => {
        if ((await workOf(worker)) - before > WORK) slow()
      }, LOOK)
    }
    worker.on('message', (message: 'ready' | FileReading) => (message === 'ready' ? void begin() : end(message)))
    worker.on('error', (cause: Error & { code?: string }) =>
      end({ ok: false, code: cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'file-too-slow' : 'file-broken' }),
    )
    worker.on('exit', () => end({ ok: false, code: 'file-broken' }))
  })
}

// The processor's time a thread has had, in milliseconds; none once it has ended.
async function workOf(worker: Worker): Promise<number> {
  const used = await worker.cpuUsage().catch(() => null)
  return used === null ? 0 : (used.user + used.system) / 1000
}
