import type { Db } from '#db/client'
import { account, appointment } from '#db/schema/account'
import { dossier } from '#db/schema/handover'
import { rowHash, SEALED_TABLES, storedRows } from '#db/sealed-rows'
import { readDossier } from '#domain/chairmanship/dossier'
import type { Instant } from '#domain/time/calendar'
import { ACTS_OF_ROW, actKey, ROW_MAKING } from '#server/activity/rows/act-of-row'
import { type ChainedAct, chainedActs } from '#server/activity/rows/chained-acts'
import { type Anchor, sealName } from '#server/core/activity-chain'

/** What is wrong with the record; `seq` is a row of the record, `row` a row an act is about, as `table/id`. */
export type Fault =
  | { code: 'broken-chain'; seq: number }
  | { code: 'cut-short'; seq: number; end: number }
  | { code: 'other-than-noted'; seq: number }
  | { code: 'words-changed' | 'row-gone' | 'sealed-again'; seq: number; row: string }
  | { code: 'nothing-sealed' | 'no-row'; seq: number; act: string }
  | { code: 'no-act' | 'end-differs'; row: string }

export type Verified = { rows: number; sealed: number; beforeSeals: number; head: Anchor | null; faults: Fault[] }

/**
 * Verifies the record: its chain, its end against anchors kept elsewhere and in the dossiers, and each sealed row against its act, both
 * ways. Rows of releases that sealed nothing are counted (`beforeSeals`) and must have an act. A broken chain ends the reading.
 */
export async function verifyRecord(db: Db, anchors: readonly Anchor[] = []): Promise<Verified> {
  const faults: Fault[] = []
  const read = new ActsRead()
  let head: Anchor | null = null
  const noted = Map.groupBy([...anchors, ...(await dossierAnchors(db))], ({ seq }) => seq)
  for await (const act of chainedActs(db)) {
    if (act.broken) return { rows: head?.seq ?? 0, sealed: 0, beforeSeals: 0, head, faults: [{ code: 'broken-chain', seq: act.row.seq }] }
    head = { seq: act.row.seq, hash: act.row.hash }
    if (noted.get(head.seq)?.some(({ hash }) => hash !== act.row.hash)) faults.push({ code: 'other-than-noted', seq: head.seq })
    faults.push(...read.add(act.row))
  }
  const end = head?.seq ?? 0
  for (const seq of noted.keys()) if (seq > end) faults.push({ code: 'cut-short', seq, end })
  let [sealed, beforeSeals] = [0, 0]
  for (const table of SEALED_TABLES)
    for await (const row of storedRows(db, table)) {
      const name = sealName(table, String(row.id))
      const seal = read.take(name)
      if (seal === null) {
        if (read.claim(ACTS_OF_ROW[table](row))) beforeSeals++
        else faults.push({ code: 'no-act', row: name })
      } else if (seal.hash === rowHash(table, row)) sealed++
      else faults.push({ code: 'words-changed', seq: seal.seq, row: name })
    }
  faults.push(...read.left(), ...(await endsThatDiffer(db, read)))
  return { rows: end, sealed, beforeSeals, head, faults }
}

/** What the record says about the rows: seals by the row's name, acts of earlier releases, and what has ended. */
class ActsRead {
  #seals = new Map<string, { seq: number; hash: string }>()
  #seen = new Set<string>()
  #older = new Map<string, number[]>()
  #unclaimed = new Map<number, string>()
  /** When the record says that an appointment ended. */
  readonly ended = new Map<string, Instant>()
  /** When the record says that an account was closed; null: opened again. */
  readonly closed = new Map<string, Instant | null>()

  add({ seq, at, act, objectId, refs }: ChainedAct): Fault[] {
    if (act === 'account.appointment-ended') this.ended.set(refs.appointment ?? '', at)
    if (act === 'account.closed') this.closed.set(objectId, at)
    if (act === 'account.reopened') this.closed.set(objectId, null)
    const seals = Object.entries(refs).filter(([name]) => name.includes('/'))
    const again = seals.filter(([name]) => this.#seen.has(name))
    for (const [name, hash] of seals) {
      if (!this.#seen.has(name)) this.#seals.set(name, { seq, hash })
      this.#seen.add(name)
    }
    if (seals.length > 0 || !ROW_MAKING.has(act)) return again.map(([row]) => ({ code: 'sealed-again', seq, row }))
    if (this.#seen.size > 0) return [{ code: 'nothing-sealed', seq, act }]
    const about = refs.appointment ?? objectId
    for (const key of [actKey(act, about, at), actKey(act, about, null), actKey(act, null, at), actKey(act, null, null)])
      pushTo(this.#older, key, seq)
    this.#unclaimed.set(seq, act)
    return []
  }

  /** The seal of a row, once; null if no act seals it. */
  take(name: string): { seq: number; hash: string } | null {
    const seal = this.#seals.get(name) ?? null
    this.#seals.delete(name)
    return seal
  }

  /** Whether one of these acts of an earlier release is on record. */
  claim(keys: readonly string[]): boolean {
    const acts = keys.flatMap((key) => this.#older.get(key) ?? [])
    for (const seq of acts) this.#unclaimed.delete(seq)
    return acts.length > 0
  }

  /** Acts whose rows were not found. */
  left(): Fault[] {
    return [
      ...[...this.#seals].map(([row, { seq }]): Fault => ({ code: 'row-gone', seq, row })),
      ...[...this.#unclaimed].map(([seq, act]): Fault => ({ code: 'no-row', seq, act })),
    ]
  }
}

function pushTo(map: Map<string, number[]>, key: string, seq: number): void {
  const known = map.get(key)
  if (known) known.push(seq)
  else map.set(key, [seq])
}

async function endsThatDiffer(db: Db, { ended, closed }: ActsRead): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const { id, endsAt } of await db.select({ id: appointment.id, endsAt: appointment.endsAt }).from(appointment))
    if (endsAt !== (ended.get(id) ?? null)) faults.push({ code: 'end-differs', row: sealName('appointment', id) })
  for (const { id, closedAt } of await db.select({ id: account.id, closedAt: account.closedAt }).from(account))
    if (closedAt !== (closed.get(id) ?? null)) faults.push({ code: 'end-differs', row: `account/${id}` })
  return faults
}

async function dossierAnchors(db: Db): Promise<Anchor[]> {
  const rows = await db.select({ content: dossier.content }).from(dossier)
  return rows.flatMap(({ content }) => anchorIn(content) ?? [])
}

// A dossier that cannot be read is found by its seal.
function anchorIn(content: string): Anchor | null {
  try {
    return readDossier(JSON.parse(content)).record
  } catch {
    return null
  }
}
