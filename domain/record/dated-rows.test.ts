import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dated, layFrom, rowOn } from '#domain/record/dated-rows'

type Row = Dated & { said: string }

function say(rows: readonly Row[], from: string, said: string | null): Row[] {
  const { cut, remains, until } = layFrom(rows, from)
  const next = rows.filter((row) => row !== cut)
  if (remains !== null) next.push(remains)
  if (said !== null) next.push({ said, validFrom: from, validUntil: until })
  return next
}

describe('dated rows', () => {
  it('a new name ends the one before it on that day, and leaves the day before alone', () => {
    const turkey = say([], '0001-01-01', 'Turkey')
    expect(say(turkey, '2022-06-01', 'Türkiye')).toEqual([
      { said: 'Turkey', validFrom: '0001-01-01', validUntil: '2022-06-01' },
      { said: 'Türkiye', validFrom: '2022-06-01', validUntil: null },
    ])
  })

  it('said again from the same day it is a correction: nothing remains of what it replaces', () => {
    const member = say([], '2013-06-01', 'observer')
    expect(say(member, '2013-06-01', 'member')).toEqual([{ said: 'member', validFrom: '2013-06-01', validUntil: null }])
  })

  it('said of a time before all that is known, it holds until what is known begins', () => {
    const member = say([], '2013-06-01', 'member')
    expect(say(member, '2011-03-15', 'applicant')).toEqual([
      { said: 'member', validFrom: '2013-06-01', validUntil: null },
      { said: 'applicant', validFrom: '2011-03-15', validUntil: '2013-06-01' },
    ])
  })

  it('whatever is said in whatever order, one row at most holds on any day, and the day it was said of tells it', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-02-${String(n).padStart(2, '0')}`)
    const saying = fc.tuple(day, fc.option(fc.constantFrom('member', 'observer', 'applicant')))
    fc.assert(
      fc.property(fc.array(saying, { maxLength: 30 }), day, (sayings, asked) => {
        let rows: Row[] = []
        for (const [from, said] of sayings) {
          rows = say(rows, from, said)
          expect(rowOn(rows, from)?.said ?? null).toBe(said)
        }
        const holding = rows.filter((row) => row.validFrom <= asked && (row.validUntil === null || asked < row.validUntil))
        expect(holding.length).toBeLessThanOrEqual(1)
        for (const row of rows) expect(row.validUntil === null || row.validFrom < row.validUntil).toBe(true)
      }),
    )
  })
})
