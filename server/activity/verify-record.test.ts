import SQLite from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { databaseFile, dataFolder } from '#db/data-folder'
import { SEALED_TABLES } from '#db/sealed-rows'
import { openText, revise } from '#harness/statement-text'
import { claimOf, openFor, read, testWorld } from '#harness/test-world'
import { appoint } from '#server/account/appoint'
import { closeAccount } from '#server/account/close-account'
import { endAppointment } from '#server/account/end-appointment'
import { type Fault, verifyRecord } from '#server/activity/verify-record'
import { CHAIN_START, chainHash, headOfRecord } from '#server/core/activity-chain'
import { expectDone } from '#server/demo/expect-done'
import { confirmHandover } from '#server/handover/confirm-handover'
import { prepareHandover } from '#server/handover/prepare-handover'
import { answerProposal } from '#server/statement/answer-proposal'
import { circulate } from '#server/statement/circulate'
import { issueStatement } from '#server/statement/issue-statement'
import { propose } from '#server/statement/propose'

// Whoever can write to the file can change anything in it. What they changed must be found.

const clock = testWorld({
  more: async () => {
    const [admin, chair] = [await claimOf('admin@demo.example'), await claimOf('chair@demo.example')]
    const closed = await openFor('closed@test.example', 'delegate:state:UZ')
    await expectDone(closeAccount(admin, { accountId: closed.accountId }))
    const ended = await openFor('ended@test.example', 'delegate:state:UZ')
    const [{ id: appointmentId } = {}] = read(`select id from appointment where account_id = '${ended.accountId}'`)
    await expectDone(endAppointment(admin, { appointmentId }))
    const text = await openText(chair, {
      slug: 'sealed',
      kind: 'chairs-statement',
      words: [{ en: 'We met.' }, { en: 'We agreed.' }],
      members: ['state:KZ', 'state:TJ', 'state:KG'],
    })
    const { statementId } = text
    const revisionId = await revise(chair, text)
    const closing = { closesOn: '2027-01-20', closesAt: '18:00' }
    await expectDone(circulate(chair, { statementId, revisionId, ...closing, to: { 'state:KG': 'on', 'state:TJ': 'on' } }))
    const [{ id: circulationId } = {}] = read('select id from circulation order by rowid desc')
    const [{ id: paragraphId } = {}] = read(`select id from paragraph where statement_id = '${statementId}' order by rank`)
    const words = { kind: 'wording', text: 'We all met.', language: 'en' }
    const of = { statementId, circulationId, paragraphId, delegation: 'state:KG' }
    await expectDone(propose(await claimOf('delegate.kg@demo.example'), { ...of, ...words }))
    const [{ id: proposalId } = {}] = read('select id from proposal order by rowid desc')
    await expectDone(
      answerProposal(chair, { statementId, proposalId, decision: 'declined', reason: 'Some were ill.', paragraphVersion: '1' }),
    )
    const chairperson = 'The chairperson of the day'
    await expectDone(issueStatement(chair, { statementId, revisionId, audience: 'public', as: {}, chairperson }))
  },
})

beforeEach(() => {
  clock.pass(60_000)
})

const faults = async (...anchors: { seq: number; hash: string }[]) => (await verifyRecord(client().reader, anchors)).faults

test('the record of everything done so far verifies: each row has its act and the words it had then', async () => {
  const rows = SEALED_TABLES.reduce((sum, table) => sum + Number(read(`select count(*) as count from "${table}"`)[0]?.count), 0)
  const end = Number(read('select max(seq) as seq from activity')[0]?.seq)
  expect(await verifyRecord(client().reader)).toEqual({
    rows: end,
    sealed: rows,
    beforeSeals: 0,
    head: { seq: end, hash: read(`select hash from activity where seq = ${end}`)[0]?.hash },
    faults: [],
  })
})

describe('what was done to rows by force is found', () => {
  const first = (table: string) => String(read(`select id from "${table}" order by rowid desc limit 1`)[0]?.id)
  const sealedIn = (row: string) => Number(read(`select seq from activity where json_extract(refs, '$."${row}"') is not null`)[0]?.seq)

  test.each([
    ['the words of a publication', 'publication', `document = replace(document, 'Registration', 'Ceremony')`],
    ['the note of a publication', 'publication', `note = 'Other'`],
    ['the languages of an issued text', 'issuance', `languages = replace(languages, 'We agreed.', 'We did not agree.')`],
    ['who issued a text', 'issuance', `chair_state = 'TJ'`],
    ['the words of a revision', 'revision', `document = replace(document, 'We agreed.', 'We did not agree.')`],
    ['a proposal', 'proposal', `text = 'Nobody met.'`],
    ['whom a proposal is from', 'proposal', `state_code = 'TJ'`],
    ['until when a text was circulated', 'circulation', `closes_at = '2027-01-12T00:00:00.000Z'`],
    ['in which capacity it was received', 'circulation_recipient', `capacity = 'observer'`],
    ['the role of an appointment', 'appointment', `role = 'admin', scope = 'process', state_code = null`],
    ['the beginning of a term in the Chair', 'chairmanship', `effective_on = '2019-01-01'`],
  ])('%s', async (_what, table, change) => {
    const id = first(table)
    const row = `${table}/${id}`
    const seq = sealedIn(row)
    force(`UPDATE "${table}" SET ${change} WHERE id = '${id}'`)
    expect(await faults()).toEqual([{ code: 'words-changed', seq, row }])
  })

  test.each(['publication', 'issuance', 'proposal', 'circulation_recipient', 'appointment'])(
    'a row of %s that was deleted',
    async (table) => {
      const id = first(table)
      const row = `${table}/${id}`
      const seq = sealedIn(row)
      force(`DELETE FROM "${table}" WHERE id = '${id}'`)
      expect(await faults()).toEqual([{ code: 'row-gone', seq, row }])
    },
  )

  test('a delegate made an admin without an act', async () => {
    const { accountId } = await claimOf('delegate.kg@demo.example')
    force(
      `INSERT INTO appointment (id, account_id, role, scope, begins_at) VALUES ('forged', '${accountId}', 'admin', 'process', '2027-01-01')`,
    )
    expect(await faults()).toEqual([{ code: 'no-act', row: 'appointment/forged' }])
  })

  test('an ended appointment that runs again, one that ended by no act, and a closed account that is open', async () => {
    const [{ id: ended } = {}] = read('select id from appointment where ends_at is not null')
    const [{ id: running } = {}] = read('select id from appointment where ends_at is null')
    const [{ id: closed } = {}] = read('select id from account where closed_at is not null')
    force(
      `UPDATE appointment SET ends_at = null WHERE id = '${ended}'`,
      `UPDATE appointment SET ends_at = '2027-01-11T00:00:00.000Z' WHERE id = '${running}'`,
      `UPDATE account SET closed_at = null WHERE id = '${closed}'`,
    )
    const differing = [`appointment/${ended}`, `appointment/${running}`, `account/${closed}`]
    expect((await faults()).sort(byRow)).toEqual(differing.map((row) => ({ code: 'end-differs', row }) as const).sort(byRow))
  })

  test('an act that seals changed words once more', async () => {
    const id = first('publication')
    force(`UPDATE publication SET note = 'Other' WHERE id = '${id}'`)
    const chain = acts()
    const original = sealedIn(`publication/${id}`)
    rewrite([...chain, { ...EMPTY_ACT, refs: { [`publication/${id}`]: 'sha256-forged' } }])
    expect(await faults()).toEqual([
      { code: 'sealed-again', seq: chain.length + 1, row: `publication/${id}` },
      { code: 'words-changed', seq: original, row: `publication/${id}` },
    ])
  })
})

describe('a record cut short or written anew is found by what was noted elsewhere', () => {
  test('the last twenty rows gone', async () => {
    const head = await noted()
    // What they made is gone too, or it would be found by that.
    rewrite(acts().slice(0, -20))
    expect((await faults()).filter(({ code }) => code === 'cut-short')).toEqual([])
    expect(await faults(head)).toContainEqual({ code: 'cut-short', seq: head.seq, end: head.seq - 20 })
  })

  test('a row changed, and every hash after it made anew', async () => {
    const head = await noted()
    rewrite(acts().map((act) => (act.seq === 40 ? { ...act, accountId: 'somebody else' } : act)))
    expect(await faults()).toEqual([])
    expect(await faults(head)).toEqual([{ code: 'other-than-noted', seq: head.seq }])
  })

  test('by the dossier of a handover, which says where the record ended', async () => {
    const admin = await claimOf('admin@demo.example')
    const incoming = await openFor('tj@test.example', 'organiser:state:TJ')
    const terms = { effectiveOn: '2027-03-01', overlapFrom: '2027-03-01', ceremonyOn: '', ceremonySlot: '' }
    const { id: handoverId } = await expectDone(prepareHandover(admin, { incoming: 'TJ', ...terms }))
    await expectDone(confirmHandover(await claimOf('chair@demo.example'), { handoverId, terms: '1', state: 'KZ' }))
    await expectDone(confirmHandover(incoming, { handoverId, terms: '1', state: 'TJ' }))
    const { seq } = await noted()
    clock.set('2027-03-02T00:00:00.000Z')
    const { accountId } = await claimOf('delegate.kg@demo.example')
    await expectDone(appoint(admin, { accountId, appointment: 'delegate:state:TJ' }))
    expect(await faults()).toEqual([])
    rewrite(acts().map((act) => (act.seq === 40 ? { ...act, accountId: 'somebody else' } : act)))
    expect(await faults()).toEqual([{ code: 'other-than-noted', seq }])
  })
})

describe('a record of a release that sealed nothing', () => {
  beforeEach(() => rewrite(acts().map((act) => ({ ...act, refs: unsealed(act.refs) }))))

  test('is told apart, and each row still has its act', async () => {
    const { sealed, beforeSeals, faults: found } = await verifyRecord(client().reader)
    expect([sealed, beforeSeals > 20, found]).toEqual([0, true, []])
  })

  test('a row with no act, and an act whose row is gone, are found', async () => {
    const { accountId } = await claimOf('delegate.kg@demo.example')
    force(
      `INSERT INTO appointment (id, account_id, role, scope, begins_at) VALUES ('forged', '${accountId}', 'admin', 'process', '2027-01-01')`,
    )
    const [{ id } = {}] = read('select id from proposal order by rowid desc')
    const [{ seq } = {}] = read(`select seq from activity where act = 'statement.proposed' and object_id = '${id}'`)
    force(`DELETE FROM proposal WHERE id = '${id}'`)
    expect((await faults()).map(({ code }) => code).sort()).toEqual(['no-act', 'no-row'])
    expect(await faults()).toContainEqual({ code: 'no-row', seq: Number(seq), act: 'statement.proposed' } satisfies Fault)
  })

  test('goes on in this one: what is done now is sealed, and an act that seals nothing is found', async () => {
    const admin = await claimOf('admin@demo.example')
    const { accountId } = await claimOf('delegate.kg@demo.example')
    await expectDone(appoint(admin, { accountId, appointment: 'delegate:state:TJ' }))
    expect(await verifyRecord(client().reader)).toMatchObject({ sealed: 1, faults: [] })
    const chain = acts()
    rewrite([...chain, EMPTY_ACT])
    expect(await faults()).toEqual([{ code: 'nothing-sealed', seq: chain.length + 1, act: 'publication.published' }])
  })
})

type ActRow = Omit<Parameters<typeof chainHash>[0], 'previousHash'>

const EMPTY_ACT: ActRow = {
  seq: 0,
  at: '2027-01-11T00:00:00.000Z',
  accountId: null,
  act: 'publication.published',
  objectKind: 'publication',
  objectId: 'forged',
  meetingId: null,
  fields: [],
  refs: {},
}

const byRow = (a: Fault, b: Fault) => JSON.stringify(a).localeCompare(JSON.stringify(b))
const unsealed = (refs: Record<string, string>) => Object.fromEntries(Object.entries(refs).filter(([name]) => !name.includes('/')))

async function noted() {
  const head = await headOfRecord(client().reader)
  if (head === null) throw new Error('an empty record')
  return head
}

function acts(): ActRow[] {
  return read('select * from activity order by seq').map(({ account_id, object_kind, object_id, meeting_id, fields, refs, ...row }) => ({
    seq: Number(row.seq),
    at: String(row.at),
    act: String(row.act),
    accountId: textOrNull(account_id),
    objectKind: String(object_kind),
    objectId: String(object_id),
    meetingId: textOrNull(meeting_id),
    fields: JSON.parse(String(fields)),
    refs: JSON.parse(String(refs)),
  }))
}

function textOrNull(value: unknown): string | null {
  return value === null ? null : String(value)
}

/** Writes the record anew, each row with the hash it would have had. */
function rewrite(rows: readonly ActRow[]): void {
  const raw = opened()
  try {
    raw.exec('DELETE FROM activity')
    let previousHash = CHAIN_START
    const insert = raw.prepare('INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    for (const [at, row] of rows.entries()) {
      const hashed = { ...row, seq: at + 1, previousHash }
      const hash = chainHash(hashed)
      const { accountId, objectKind, objectId, meetingId, fields, refs, act } = hashed
      const values = [accountId, act, objectKind, objectId, meetingId, JSON.stringify(fields), JSON.stringify(refs)]
      insert.run(at + 1, row.at, ...values, previousHash, hash)
      previousHash = hash
    }
  } finally {
    raw.close()
  }
}

/** Changes the file as somebody could who may write to it. */
function force(...statements: string[]): void {
  const raw = opened()
  try {
    for (const statement of statements) raw.exec(statement)
  } finally {
    raw.close()
  }
}

function opened(): SQLite.Database {
  const raw = new SQLite(databaseFile(dataFolder()))
  raw.pragma('foreign_keys = OFF')
  raw.pragma('ignore_check_constraints = ON')
  for (const name of raw.prepare(`select name from sqlite_master where type = 'trigger'`).pluck().all()) raw.exec(`DROP TRIGGER "${name}"`)
  return raw
}
