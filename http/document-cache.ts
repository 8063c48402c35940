import type { KeptDocument } from './kept-document.ts'

/** How long, in milliseconds, a document is given out unasked. What changes with the clock is at most this late. */
const LIFE = 2_000

/** All documents together take about this much memory at most; the ones not asked for longest go first. */
const MOST_BYTES = 64 * 1024 * 1024

/** So many readings of one page are kept beside each other: a visitor's, a delegation's, the Chair's. */
const MOST_READINGS = 24

/** What a page was made from. */
export type Reads = object

/**
 * What is made for a reader: a document with what it was made from; null where the page must be made another way. `bytes`: what keeping it
 * costs, where that is not the document itself.
 */
export type Made = { document: KeptDocument; reads: Reads; bytes?: number } | null

type Reading = { document: KeptDocument; reads: Reads; bytes: number; signedIn: boolean; mark: number; until: number }
type Page = { readings: Reading[]; underWay: { mark: number; answer: Promise<KeptDocument | null> } | null }

/** Somebody who asks for a page: whether signed in, and whether what a document was made from is what they would be told now. */
export type Reader = { signedIn: boolean; isTold(reads: Reads): Promise<boolean> }

/**
 * Keeps documents, and gives one to a reader only if it is what would be made for them now. A visitor's is given out unasked while nothing
 * was committed (`mark`, the database's change counter) and for two seconds at most; visitors who ask at once share one answer. In every
 * other case all that the page reads is read again for the reader, permissions with it, and only if it is the same is the document given.
 */
export class DocumentCache {
  readonly #pages = new Map<string, Page>()
  readonly #mark: () => number
  readonly #now: () => number
  readonly #mostBytes: number
  #bytes = 0

  /** `now`: milliseconds that only ever grow, whatever is done to the machine's clock. */
  constructor(mark: () => number, { now = () => performance.now(), mostBytes = MOST_BYTES } = {}) {
    this.#mark = mark
    this.#now = now
    this.#mostBytes = mostBytes
  }

  get bytes(): number {
    return this.#bytes
  }

  /** The visitors' document at an address, if it can be given out unasked. */
  fresh(address: string): KeptDocument | null {
    const page = this.#pages.get(address)
    const reading = page?.readings.find(({ signedIn }) => !signedIn)
    if (page === undefined || reading === undefined) return null
    if (reading.mark !== this.#mark() || reading.until <= this.#now()) return null
    this.#touch(address, page)
    return reading.document
  }

  /** The document at an address for a reader, kept or made by `make`. Null: it must be made another way. */
  answer(address: string, reader: Reader, make: () => Promise<Made>): Promise<KeptDocument | null> {
    if (reader.signedIn) return this.#find(address, reader, make)
    const fresh = this.fresh(address)
    if (fresh) return Promise.resolve(fresh)
    const mark = this.#mark()
    const page = this.#pageAt(address)
    if (page.underWay?.mark === mark) return page.underWay.answer
    const answer = this.#find(address, reader, make).finally(() => {
      if (page.underWay?.answer === answer) page.underWay = null
      if (page.readings.length === 0 && this.#pages.get(address) === page) this.#pages.delete(address)
    })
    page.underWay = { mark, answer }
    return answer
  }

  async #find(address: string, reader: Reader, make: () => Promise<Made>): Promise<KeptDocument | null> {
    const mark = this.#mark()
    const until = this.#now() + LIFE
    for (const reading of this.#pages.get(address)?.readings ?? []) {
      if (reading.signedIn !== reader.signedIn || !(await reader.isTold(reading.reads))) continue
      Object.assign(reading, { mark, until })
      return reading.document
    }
    const made = await make()
    if (made === null) return null
    this.#keep(address, { bytes: made.document.bytes, ...made, signedIn: reader.signedIn, mark, until })
    return made.document
  }

  #keep(address: string, reading: Reading): void {
    const page = this.#pageAt(address)
    // A visitor's page is one; of others the newest are kept.
    const stay = page.readings.filter((other) => reading.signedIn || other.signedIn).slice(0, MOST_READINGS - 1)
    this.#bytes += reading.bytes - page.readings.filter((other) => !stay.includes(other)).reduce(sumOfBytes, 0)
    page.readings = [reading, ...stay]
    this.#touch(address, page)
    for (const [oldest, { readings }] of this.#pages) {
      if (this.#bytes <= this.#mostBytes) break
      this.#bytes -= readings.reduce(sumOfBytes, 0)
      this.#pages.delete(oldest)
    }
  }

  #pageAt(address: string): Page {
    const page = this.#pages.get(address) ?? { readings: [], underWay: null }
    this.#pages.set(address, page)
    return page
  }

  #touch(address: string, page: Page): void {
    this.#pages.delete(address)
    this.#pages.set(address, page)
  }
}

const sumOfBytes = (sum: number, { bytes }: Reading) => sum + bytes
