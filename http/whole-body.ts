import type { IncomingMessage } from 'node:http'

/** Larger bodies are refused, and their connection ends. None of ours comes near. */
export const LARGEST_BODY = 1024 * 1024

/** A file that somebody signed in has read is no form. */
const LARGEST_FILE = 8 * LARGEST_BODY

/** The most bytes of bodies on their way, of all requests together. */
const MOST_ON_THE_WAY = 64 * LARGEST_BODY

/** What became of a body: all of it is there, it is too large, there is no room for it now, or its sender has gone. */
export type Arrival = 'whole' | 'too-large' | 'no-room' | 'cut-short'

type OnTheWay = { length: number; end: (arrival: Arrival) => void }

const onTheWay = new Set<OnTheWay>()
let allLengths = 0

/** Whether a request announces a body. */
export function announcesBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0
}

/**
 * Waits until a request's body has arrived, and counts it on the way, whatever length it announced. Whoever reads the request afterwards
 * finds the whole body; whoever refuses it has held no more than the limit.
 */
export function wholeBody(request: IncomingMessage): Promise<Arrival> {
  const largestBody = largestFor(request)
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return Promise.resolve('too-large')
  const { push } = request
  const chunks: Buffer[] = []
  return new Promise((resolve) => {
    const cut = () => body.end('cut-short')
    const body: OnTheWay = {
      length: 0,
      end: (arrival) => {
        if (!onTheWay.delete(body)) return
        allLengths -= body.length
        request.off('close', cut)
        // What still comes of a refused body is dropped.
        request.push = arrival === 'whole' ? push : () => true
        for (const chunk of chunks.splice(0)) if (arrival === 'whole') request.push(chunk)
        if (arrival === 'whole') request.push(null)
        resolve(arrival)
      },
    }
    onTheWay.add(body)
    request.once('close', cut)
    // Node hands each piece to `push`. Held back here, it reaches nobody before the last one.
    request.push = (chunk: unknown) => {
      if (chunk === null) body.end('whole')
      else if (Buffer.isBuffer(chunk)) {
        body.length += chunk.length
        allLengths += chunk.length
        chunks.push(chunk)
        if (body.length > largestBody) body.end('too-large')
        else if (allLengths > MOST_ON_THE_WAY) largest()?.end('no-room')
      }
      return true
    }
  })
}

// Who is not signed in has no file to send; whether the cookie is good is asked later.
function largestFor({ url = '', headers }: IncomingMessage): number {
  return /^\/api\/(file-text|statement-word)\//.test(url) &&
    /(?:^|;)\s*(?:__(?:Secure|Host)-)?next-auth\.session-token/.test(headers.cookie ?? '')
    ? LARGEST_FILE
    : LARGEST_BODY
}

// Forms are small: those who send the most make room.
function largest(): OnTheWay | null {
  return [...onTheWay].reduce<OnTheWay | null>((most, body) => (most === null || body.length > most.length ? body : most), null)
}
