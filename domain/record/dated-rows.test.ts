import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Dated, insertFrom, rowOn } from '#domain/record/dated-rows'

type Row = Dated & { value: string }

function record(rows: readonly Row[], from: string, value: string | null): Row[] {
  const { cut, remains, until } = insertFrom(rows, from)
  const next = rows.filter((row) => row !== cut)
  if (remains !== null) next.push(remains)
  if (value !== null) next.push({ value: value, validFrom: from, validUntil: until })
  return next
}

describe('dated rows', () => {
  it('a new row ends the earlier one on its day, and the days before stay as they were', () => {
    const turkey = record([], '0001-01-01', 'Turkey')
    expect(record(turkey, '2022-06-01', 'Türkiye')).toEqual([
      { value: 'Turkey', validFrom: '0001-01-01', validUntil: '2022-06-01' },
      { value: 'Türkiye', validFrom: '2022-06-01', validUntil: null },
    ])
  })

  it('a row from the same day as another is a correction and replaces it', () => {
    const member = record([], '2013-06-01', 'observer')
    expect(record(member, '2013-06-01', 'member')).toEqual([{ value: 'member', validFrom: '2013-06-01', validUntil: null }])
  })

  it('a row from before all others holds until the first of them begins', () => {
    const member = record([], '2013-06-01', 'member')
    expect(record(member, '2011-03-15', 'applicant')).toEqual([
      { value: 'member', validFrom: '2013-06-01', validUntil: null },
      { value: 'applicant', validFrom: '2011-03-15', validUntil: '2013-06-01' },
    ])
  })

  it('in any order of recording at most one row holds on a day, and each day has what was recorded for it', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-02-${String(n).padStart(2, '0')}`)
    const recording = fc.tuple(day, fc.option(fc.constantFrom('member', 'observer', 'applicant')))
    fc.assert(
      fc.property(fc.array(recording, { maxLength: 30 }), day, (recordings, asked) => {
        let rows: Row[] = []
        for (const [from, value] of recordings) {
          rows = record(rows, from, value)
          expect(rowOn(rows, from)?.value ?? null).toBe(value)
        }
        const holding = rows.filter((row) => row.validFrom <= asked && (row.validUntil === null || asked < row.validUntil))
        expect(holding.length).toBeLessThanOrEqual(1)
        for (const row of rows) expect(row.validUntil === null || row.validFrom < row.validUntil).toBe(true)
      }),
    )
  })
})
