import { expect } from 'vitest'
import { SEALED_TABLES } from '#db/sealed-rows'
import type { ActWord, FIELD_NAMES, ObjectKind } from '#domain/record/acts'
import { everything, openFile, read } from '#harness/test-world'
import type { Claim } from '#server/command/viewer'
import { now } from '#server/core/clock'
import { OPERATOR, type Operator } from '#server/core/operator'
import type { Outcome } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'

/** An act as it must be on record; a field left out must be empty there. */
type Expected = {
  act: ActWord
  objectKind: ObjectKind
  objectId: unknown
  meetingId?: unknown
  fields?: readonly (typeof FIELD_NAMES)[number][]
  refs?: Record<string, unknown>
}

/**
 * Runs a command that must succeed, and expects exactly these acts on record, by this account and at this instant, which seal exactly
 * the rows of evidence that were written. An act can be computed from the command's value.
 */
export async function expectAct<T>(
  by: Claim | Operator | null,
  run: () => Promise<Outcome<T>>,
  ...acts: (Expected | ((made: T) => Expected))[]
): Promise<T> {
  const before = lastSeq()
  const rows = sealable()
  const value = await expectDone(run())
  const written = read(`select * from activity where seq > ${before} order by seq`)
  const accountId = by === OPERATOR || by === null ? null : by.accountId
  const expected = acts.map((act) => ({ meetingId: null, fields: [], refs: {}, ...(typeof act === 'function' ? act(value) : act) }))
  expect(written.map(actIn)).toEqual(expected.map((act) => ({ ...act, at: now(), accountId })))
  const sealed = written.flatMap((row) => Object.keys(JSON.parse(String(row.refs))).filter(isSeal))
  expect(sealed.sort()).toEqual([...sealable()].filter((name) => !rows.has(name)).sort())
  return value
}

/**
 * Runs a command that must be refused or denied, and expects every row of every table unchanged. Rows are compared only if SQLite
 * counted a commit meanwhile; the earlier rows come from a snapshot held open.
 */
export async function expectNothingWritten(run: () => Promise<unknown>): Promise<void> {
  const [counting, snapshot] = [openFile(), openFile()]
  const commits = () => counting.pragma('data_version', { simple: true })
  const then = commits()
  snapshot.exec('BEGIN; SELECT 1 FROM activity')
  try {
    await run()
    if (commits() !== then) expect(everything()).toEqual(everything(snapshot))
  } finally {
    counting.close()
    snapshot.close()
  }
}

/** The rows that acts seal, as the record names them. */
function sealable(): Set<string> {
  const each = SEALED_TABLES.map((table) => `select '${table}/' || id as name from "${table}"`).join(' union all ')
  return new Set(read(each).map(({ name }) => String(name)))
}

function isSeal(name: string): boolean {
  return name.includes('/')
}

function lastSeq(): number {
  return Number(read('select max(seq) as seq from activity')[0]?.seq ?? 0)
}

function actIn(row: Record<string, unknown>) {
  return {
    act: row.act,
    objectKind: row.object_kind,
    objectId: row.object_id,
    at: row.at,
    accountId: row.account_id,
    meetingId: row.meeting_id,
    fields: JSON.parse(String(row.fields)),
    refs: Object.fromEntries(Object.entries(JSON.parse(String(row.refs))).filter(([name]) => !isSeal(name))),
  }
}
