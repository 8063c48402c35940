import { describe, expect, test } from 'vitest'
import { DocumentCache, type Made, type Reader } from './document-cache.ts'
import { KeptDocument } from './kept-document.ts'

const textOf = (document: KeptDocument | null) => document?.body('identity').toString()

/** A cache over a record in which every page is one value; `read` answers as a server would. */
function world({ mostBytes = 1_000_000 } = {}) {
  const state = { mark: 1, now: 0, told: 'first', made: 0 }
  const cache = new DocumentCache(() => state.mark, { now: () => state.now, mostBytes })
  const readerOf = (signedIn: boolean, told: () => string): Reader => ({
    signedIn,
    isTold: async (reads) => JSON.stringify(reads) === JSON.stringify([told()]),
  })
  const make = (told: string) => async (): Promise<Made> => {
    state.made += 1
    return { document: new KeptDocument(200, `${told}`, ''), reads: [told] }
  }
  const visit = async (address = '/en') =>
    textOf(
      cache.fresh(address) ??
        (await cache.answer(
          address,
          readerOf(false, () => state.told),
          make(state.told),
        )),
    )
  const readAs = async (told: string, address = '/en') =>
    textOf(
      await cache.answer(
        address,
        readerOf(true, () => told),
        make(told),
      ),
    )
  return { state, cache, visit, readAs }
}

describe('a visitor', () => {
  test('is given the document of the visitor before, unasked, while nothing was written and for two seconds', async () => {
    const { state, visit } = world()
    state.told = 'first'
    await visit()
    state.told = 'told otherwise by the clock'
    state.now = 1_999
    expect(await visit()).toBe('first')
    state.now = 2_000
    expect(await visit()).toBe('told otherwise by the clock')
  })

  test('is told what is withdrawn at the next request after it', async () => {
    const { state, visit } = world()
    await visit()
    Object.assign(state, { mark: 2, told: 'withdrawn' })
    expect(await visit()).toBe('withdrawn')
  })

  test('is given the same document after a commit that changed nothing of the page, and it is not made again', async () => {
    const { state, visit } = world()
    await visit()
    state.mark = 2
    expect([await visit(), state.made]).toEqual(['first', 1])
  })

  test('waits with others who ask at the same time for one document', async () => {
    const { state, visit } = world()
    expect(await Promise.all([visit(), visit(), visit()])).toEqual(['first', 'first', 'first'])
    expect(state.made).toBe(1)
  })
})

describe('who is signed in', () => {
  test('shares a document with others who are told the same, and with nobody else', async () => {
    const { state, readAs } = world()
    expect([await readAs('of Kazakhstan'), await readAs('of Kyrgyzstan'), await readAs('of Kazakhstan')]).toEqual([
      'of Kazakhstan',
      'of Kyrgyzstan',
      'of Kazakhstan',
    ])
    expect(state.made).toBe(2)
  })

  test('is asked for at every request: a right that ended a moment ago opens nothing, though nothing else was written', async () => {
    const { readAs } = world()
    expect([await readAs('for participants'), await readAs('nothing there')]).toEqual(['for participants', 'nothing there'])
  })

  test('is given no visitor’s document, and a visitor none of theirs', async () => {
    const { state, readAs, visit } = world()
    await visit()
    await readAs('first')
    expect(state.made).toBe(2)
    expect(await visit()).toBe('first')
    expect(state.made).toBe(2)
  })
})

describe('memory', () => {
  const page = 'x'.repeat(1_000)

  test('is bounded by bytes, whatever the number of pages: what was asked for longest ago goes first', async () => {
    const { state, cache, visit } = world({ mostBytes: 10_000 })
    state.told = page
    await visit('/en/a')
    await visit('/en/b')
    await visit('/en/a')
    await visit('/en/c')
    await visit('/en/d')
    expect(cache.bytes).toBeLessThanOrEqual(10_000)
    expect([cache.fresh('/en/a'), cache.fresh('/en/b')].map((document) => document !== null)).toEqual([true, false])
  })

  test('counts a document that another took the place of no longer', async () => {
    const { state, cache, visit } = world()
    await visit()
    const before = cache.bytes
    for (const mark of [2, 3, 4]) {
      Object.assign(state, { mark, told: `told${mark}` })
      await visit()
    }
    expect(cache.bytes).toBe(before)
  })
})

test('what cannot be made is kept by nobody, and asked for anew', async () => {
  const cache = new DocumentCache(() => 1)
  let asked = 0
  const nothing = async () => {
    asked += 1
    return null
  }
  const visitor: Reader = { signedIn: false, isTold: async () => true }
  expect([await cache.answer('/en', visitor, nothing), await cache.answer('/en', visitor, nothing), asked]).toEqual([null, null, 2])
})
