import { createHash } from 'node:crypto'
import { asc, eq, getTableColumns, gt, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from '#db/client'
import { appointment } from '#db/schema/account'
import { appearanceAnswer, appearanceAnswerSettled } from '#db/schema/answer'
import { chairmanship } from '#db/schema/chairmanship'
import {
  circulation,
  circulationRecipient,
  lateObjection,
  proposal,
  proposalAnswer,
  silenceBreak,
  silenceWithdrawal,
} from '#db/schema/consultation'
import { dossier, handover, handoverAct, handoverTerms } from '#db/schema/handover'
import { adoption, adoptionStrike, issuance, statementWithdrawal, withdrawalUndone } from '#db/schema/issuance'
import { agendaWithdrawalUndone, publication, withdrawal } from '#db/schema/publication'
import { revision } from '#db/schema/statement'
import { handDelivery } from '#db/schema/told'

/** The tables whose rows an act seals: evidence, and the rows that powers follow. */
const TABLES = {
  adoption,
  adoption_strike: adoptionStrike,
  agenda_withdrawal_undone: agendaWithdrawalUndone,
  appearance_answer: appearanceAnswer,
  appearance_answer_settled: appearanceAnswerSettled,
  appointment,
  chairmanship,
  circulation,
  circulation_recipient: circulationRecipient,
  dossier,
  hand_delivery: handDelivery,
  handover,
  handover_act: handoverAct,
  handover_terms: handoverTerms,
  issuance,
  late_objection: lateObjection,
  proposal,
  proposal_answer: proposalAnswer,
  publication,
  revision,
  silence_break: silenceBreak,
  silence_withdrawal: silenceWithdrawal,
  statement_withdrawal: statementWithdrawal,
  withdrawal,
  withdrawal_undone: withdrawalUndone,
} as const satisfies Record<string, SQLiteTable & { id: SQLiteColumn }>

export type SealedTable = keyof typeof TABLES

// The objects above have the keys of the type.
export const SEALED_TABLES = Object.keys(TABLES) as SealedTable[]

/** What a row may get after it was sealed: its end, which another act records. */
const ADDED_LATER: Partial<Record<SealedTable, readonly string[]>> = { appointment: ['ends_at'], chairmanship: ['replaced_at'] }

/** A row as it is stored: JSON and documents as their text, by the columns' names in the database. */
export type StoredRow = Record<string, string | number | null>

const AT_ONCE = 500

/** A row as it is stored; null if there is none. */
export async function storedRow(db: Db, table: SealedTable, id: string): Promise<StoredRow | null> {
  const [row] = await db.select(storedColumns(table)).from(TABLES[table]).where(eq(TABLES[table].id, id))
  return row ?? null
}

/** All rows of a table as they are stored, a few hundred at a time. */
export async function* storedRows(db: Db, table: SealedTable): AsyncGenerator<StoredRow> {
  let last = ''
  for (;;) {
    const { id } = TABLES[table]
    const rows = await db.select(storedColumns(table)).from(TABLES[table]).where(gt(id, last)).orderBy(asc(id)).limit(AT_ONCE)
    yield* rows
    if (rows.length < AT_ONCE) return
    last = String(rows.at(-1)?.id)
  }
}

/**
 * The hash of a row's words: `sha256-` and the hex digest of canonical JSON of all its columns. A column that holds nothing is left
 * out, so that a migration that adds one breaks no seal.
 */
export function rowHash(table: SealedTable, row: StoredRow): string {
  const later = ADDED_LATER[table] ?? []
  const columns = Object.entries(row)
    .filter(([name, value]) => value !== null && !later.includes(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `sha256-${createHash('sha256')
    .update(JSON.stringify([table, columns]))
    .digest('hex')}`
}

// A column inside `sql` is not decoded: it is read as it is stored.
function storedColumns(table: SealedTable): Record<string, SQL<string | number | null>> {
  return Object.fromEntries(
    Object.values<SQLiteColumn>(getTableColumns(TABLES[table])).map((column) => [column.name, sql<string | number | null>`${column}`]),
  )
}
