import { expect } from 'vitest'
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
 * Runs a command that must succeed, and expects exactly these acts on record, by this account and at this instant. An act can be
 * computed from the command's value.
 */
export async function expectAct<T>(
  by: Claim | Operator | null,
  run: () => Promise<Outcome<T>>,
  ...acts: (Expected | ((made: T) => Expected))[]
): Promise<T> {
  const before = lastSeq()
  const value = await expectDone(run())
  const written = read(`select * from activity where seq > ${before} order by seq`)
  const accountId = by === OPERATOR || by === null ? null : by.accountId
  const expected = acts.map((act) => ({ meetingId: null, fields: [], refs: {}, ...(typeof act === 'function' ? act(value) : act) }))
  expect(written.map(actIn)).toEqual(expected.map((act) => ({ ...act, at: now(), accountId })))
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
    refs: JSON.parse(String(row.refs)),
  }
}
