import { createHash } from 'node:crypto'
import { desc } from 'drizzle-orm'
import type { Db } from '#db/client'
import { activity } from '#db/schema/activity'
import { rowHash, type SealedTable, storedRow } from '#db/sealed-rows'
import type { ActWord, ObjectKind } from '#domain/record/acts'
import type { Instant } from '#domain/time/calendar'
import { type RecordedAct, tellOf } from '#server/core/telling'

/** An act to record: names of fields; values only as references, read under the object's own rule. */
export type Act = {
  act: ActWord
  objectKind: ObjectKind
  objectId: string
  meetingId?: string | null
  fields?: string[]
  refs?: Record<string, string>
  /** The rows the act made, written before: the record keeps the hash of their words (ADR 0022). */
  seals?: readonly Seal[]
}

export type Seal = readonly [table: SealedTable, id: string]

/** A place in the record, and the hash of all rows up to it: kept elsewhere, it shows a record cut short or written anew. */
export type Anchor = { seq: number; hash: string }

type Row = typeof activity.$inferSelect

/** The previous hash of the first row. */
export const CHAIN_START = '0'.repeat(64)

/** Appends acts in the caller's transaction, and tells of them: what is rolled back is not recorded, and what is recorded happened. */
export async function record(tx: Db, acts: readonly Act[], accountId: string | null, at: Instant): Promise<void> {
  let { seq, hash } = (await headOfRecord(tx)) ?? { seq: 0, hash: CHAIN_START }
  const recorded: RecordedAct[] = []
  for (const act of acts) {
    const row: Omit<Row, 'hash'> = {
      seq: seq + 1,
      at,
      accountId,
      act: act.act,
      objectKind: act.objectKind,
      objectId: act.objectId,
      meetingId: act.meetingId ?? null,
      fields: act.fields ?? [],
      refs: { ...act.refs, ...(await sealsOf(tx, act.seals ?? [])) },
      previousHash: hash,
    }
    hash = chainHash(row)
    seq = row.seq
    await tx.insert(activity).values({ ...row, hash })
    recorded.push({ ...act, seq })
  }
  await tellOf(tx, recorded, accountId, at)
}

/** The newest place in the record; null while it is empty. */
export async function headOfRecord(db: Db): Promise<Anchor | null> {
  const [last] = await db.select({ seq: activity.seq, hash: activity.hash }).from(activity).orderBy(desc(activity.seq)).limit(1)
  return last ?? null
}

/** How a sealed row is named among the references of its act. */
export function sealName(table: SealedTable, id: string): string {
  return `${table}/${id}`
}

async function sealsOf(tx: Db, seals: readonly Seal[]): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  for (const [table, id] of seals) {
    const row = await storedRow(tx, table, id)
    if (row === null) throw new Error(`an act seals a row of ${table} that was not written`)
    hashes[sealName(table, id)] = rowHash(table, row)
  }
  return hashes
}

/** The hash of a row and, through the previous hash, of all rows before: SHA-256 in hex over a fixed order of fields. */
export function chainHash(row: Omit<Row, 'hash'>): string {
  const refs = Object.entries(row.refs).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify([
    row.previousHash,
    row.seq,
    row.at,
    row.accountId,
    row.act,
    row.objectKind,
    row.objectId,
    row.meetingId,
    row.fields,
    refs,
  ])
  return createHash('sha256').update(text).digest('hex')
}
