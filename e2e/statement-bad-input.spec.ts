import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { buttonForm, sendForm } from '#harness/forms'
import { cookieOf, fetchAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { stableId } from '#server/demo/stable-id'

// Bad input about a statement: every refusal is proper, and nothing is half-saved.

const DESK = '/en/desk/meetings/practice/statement'
const PARAGRAPH = stableId('practice/statement/opening')

let url: string
let chair: string
let delegate: string
let statementId: string
let file: string

test.beforeAll(async ({ served }) => {
  url = served.url
  file = `${served.data}/gavel.sqlite`
  chair = await cookieOf(url, 'chair organiser')
  delegate = await cookieOf(url, 'delegate of a member')
  statementId = String(read(`select statement.id from statement join meeting on meeting.id = meeting_id where slug = 'practice'`))
})

function read(query: string): unknown {
  const raw = new SQLite(file, { readonly: true })
  const value = raw.prepare(query).pluck().get()
  raw.close()
  return value
}

async function save(verb: string, body: Record<string, unknown>) {
  const response = await fetchAs(url, `/api/statement/${verb}`, chair, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ statementId, ...body }),
  })
  return { status: response.status, ...((await response.json()) as Record<string, unknown>) }
}

test('a paragraph that is far too long is refused with its limit, and stays as it was', async () => {
  const before = read(`select text from paragraph where id = '${PARAGRAPH}'`)
  expect(await save('edit-paragraph', { id: PARAGRAPH, version: 1, text: { en: 'x'.repeat(20_001) } })).toEqual({
    status: 400,
    ok: false,
    code: 'invalid',
    fields: { 'text.en': { code: 'too-long', values: { max: 20_000 } } },
  })
  expect(
    (
      await fetchAs(url, '/api/statement/edit-paragraph', chair, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ statementId, id: PARAGRAPH, version: 1, text: { en: 'x'.repeat(300_000) } }),
      })
    ).status,
  ).toBe(413)
  expect(read(`select text from paragraph where id = '${PARAGRAPH}'`)).toBe(before)
})

test('stale save: answered 409 with the current paragraph, and overwrites nothing', async () => {
  const answer = await save('edit-paragraph', { id: PARAGRAPH, version: 9_999, text: { en: 'Over it' } })
  expect(answer).toMatchObject({ status: 409, code: 'stale', current: { paragraphs: [{ id: PARAGRAPH }] } })
  expect(read(`select count(*) from paragraph where text like '%Over it%'`)).toBe(0)
})

test('control characters are removed; mixed scripts, right-to-left text and emoji are saved as written', async () => {
  const id = randomUUID()
  const written = 'Kазақ ‏مرحبا 🕊 <script>alert(1)</script> Ωmega'
  expect((await save('add-paragraph', { id, after: null, text: { en: `\u0000\u0007 ${written}\u001b` } })).status).toBe(200)
  expect(JSON.parse(String(read(`select text from paragraph where id = '${id}'`))).en).toBe(written)
  const page = await (await fetchAs(url, DESK, chair)).text()
  expect(page).not.toContain('<script>alert(1)</script>')
})

test('a paragraph of another text, an unknown verb and a body cut short are refused', async () => {
  expect((await save('edit-paragraph', { id: randomUUID(), version: 1, text: { en: 'x' } })).status).toBe(409)
  expect((await fetchAs(url, '/api/statement/eat-paragraph', chair, { method: 'POST' })).status).toBe(404)
  const cut = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"statementId":' }
  expect((await fetchAs(url, '/api/statement/edit-paragraph', chair, cut)).status).toBe(400)
})

test('a closing time in the past, no delegation and a day that does not exist are refused beside the field', async () => {
  const sent = read('select count(*) from circulation')
  const path = `${DESK}/consult`
  const form = buttonForm(await (await fetchAs(url, path, chair)).text(), 'Circulate')
  const answerTo = async (typed: Record<string, string>) => (await sendForm(url, path, chair, form, typed)).text()
  expect(await answerTo({ closesOn: '2020-01-01' })).toContain('This moment is past.')
  expect(await answerTo({ closesOn: '2027-02-30' })).toContain('This day does not exist.')
  expect(await answerTo({ closesOn: '2099-01-01', closesAt: '25:00' })).toContain('This is no time.')
  for (const name of [...form.keys()]) if (name.startsWith('to.')) form.delete(name)
  expect(await answerTo({ closesOn: '2099-01-01' })).toContain('Choose at least one delegation.')
  expect(read('select count(*) from circulation')).toBe(sent)
})

test('an empty proposal, one for another delegation and one to no paragraph are refused; the typed text comes back', async () => {
  const before = read('select count(*) from proposal')
  const path = `${DESK}?say=${PARAGRAPH}`
  const form = buttonForm(await (await fetchAs(url, path, delegate)).text(), 'Send to the Chair')
  const answer = async (typed: Record<string, string>) => (await sendForm(url, path, delegate, form, typed)).text()
  expect(await answer({ text: '  ' })).toContain('This is needed.')
  expect(await answer({ text: 'For somebody else', delegation: 'state:KG' })).toContain('This can’t be used here.')
  expect(await answer({ text: 'To no paragraph', paragraphId: randomUUID() })).toContain('This revision has no such paragraph.')
  expect(read('select count(*) from proposal')).toBe(before)
})

test('frozen rows: the database refuses to change or delete a revision, proposal, answer or issued text', () => {
  const raw = new SQLite(file)
  for (const table of ['revision', 'circulation', 'circulation_recipient', 'proposal', 'proposal_answer', 'issuance']) {
    expect(() => raw.exec(`delete from ${table}`), table).toThrow('frozen')
    expect(() => raw.exec(`update ${table} set id = id`), table).toThrow('frozen')
    expect(() => raw.exec(`insert or replace into ${table} select * from ${table} limit 1`), table).toThrow('frozen')
  }
  raw.close()
})
