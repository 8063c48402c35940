import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databaseFile } from '#db/data-folder'
import { migrate, REQUIRED_TRIGGERS } from '#db/migrate'
import { LOADED_WORLD } from '#harness/loaded-world'

// What is evidence stays as it was written. The tables are named here by hand, so that none drops out of the product's own list unseen.

const EVIDENCE = [
  'activity',
  'adoption',
  'adoption_strike',
  'appearance_answer',
  'appearance_answer_settled',
  'circulation',
  'circulation_recipient',
  'dossier',
  'hand_delivery',
  'handover_act',
  'handover_terms',
  'issuance',
  'late_objection',
  'proposal',
  'proposal_answer',
  'publication',
  'revision',
  'silence_break',
  'silence_withdrawal',
  'statement_withdrawal',
  'withdrawal',
  'agenda_withdrawal_undone',
  'withdrawal_undone',
]
const ONCE_A_DAY = ['organization_name', 'standing_capacity', 'state_name', 'support_unit_member']

const folder = mkdtempSync(join(tmpdir(), 'gavel-evidence-'))
let raw: SQLite.Database

beforeAll(() => {
  cpSync(databaseFile(LOADED_WORLD), databaseFile(folder))
  raw = new SQLite(databaseFile(folder))
  // Rows that mean nothing, for tables that the demo record leaves empty.
  raw.pragma('foreign_keys = OFF')
  raw.pragma('ignore_check_constraints = ON')
})
afterAll(() => {
  raw.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a fresh database has the triggers that migrations must keep, and no others', async () => {
  const fresh = mkdtempSync(join(folder, 'fresh-'))
  await migrate(fresh)
  const database = new SQLite(databaseFile(fresh), { readonly: true })
  const triggers = database.prepare(`select name from sqlite_master where type = 'trigger' order by name`).pluck().all()
  database.close()
  const expected = [
    ...EVIDENCE.flatMap((table) => ['update', 'delete', 'replace'].map((act) => `${table}_no_${act}`)),
    ...ONCE_A_DAY.flatMap((table) => ['insert', 'update'].map((act) => `${table}_once_a_day_${act}`)),
  ].sort()
  expect(triggers, 'a new table of evidence is named in EVIDENCE above').toEqual(expected)
  expect([...REQUIRED_TRIGGERS].sort(), 'and in FROZEN of db/migrate.ts').toEqual(expected)
})

describe.each(EVIDENCE)('a row of %s', (table) => {
  test('is neither changed nor deleted nor replaced', () => {
    const columns = raw.prepare(`select name from pragma_table_info('${table}')`).pluck().all().map(String)
    const rows = () => raw.prepare(`select * from "${table}"`).all()
    if (rows().length === 0) raw.exec(`INSERT INTO "${table}" VALUES (${columns.map(() => `'1'`).join(', ')})`)
    const before = rows()
    for (const attempt of [
      ...columns.map((column) => `UPDATE "${table}" SET "${column}" = '2'`),
      `DELETE FROM "${table}"`,
      `INSERT OR REPLACE INTO "${table}" SELECT * FROM "${table}" LIMIT 1`,
    ])
      expect(() => raw.exec(attempt), attempt).toThrow(/frozen|append-only/)
    expect(rows()).toEqual(before)
    expect(before).not.toEqual([])
  })
})
