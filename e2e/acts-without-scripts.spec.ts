import SQLite from 'better-sqlite3'
import { buttonForm, formWith, sendForm } from '#harness/forms'
import { cookieOf } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { ROLE_TABLE } from './role-table'
import { type FormRow, formIn, MORE_FORMS } from './roles/forms'
import { fillText, fillTyped, type World } from './roles/row'
import { worldOf } from './roles/world'

// Every form again, as a browser without scripts sends it, and as a proxy repeats it: the same request twice.

test.use({ world: 'of acts without scripts' })

let world: World
let record: SQLite.Database

test.beforeAll(async ({ served }) => {
  record = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  world = await worldOf(served, record)
})

test.afterAll(() => record.close())

test('a form that arrives twice without its script is one act, and the second answer is no failure', async () => {
  test.setTimeout(420_000)
  const seen: unknown[] = []
  const expected: unknown[] = []
  for (const row of ROLE_TABLE) {
    const form = formIn(row)
    if (form === null && row.may[0] !== undefined && row.try.form === undefined) await row.try(world, row.may[0])
    for (const each of [...(form ? [form] : []), ...(MORE_FORMS[row.act] ?? [])]) {
      seen.push({ act: each.act, ...(await sendTwice(each)) })
      expected.push({ act: each.act, first: each.offRecord ? 0 : 1, second: 0, refused: each.isRefused ?? false })
    }
  }
  expect(seen).toEqual(expected)
})

/** How many acts each of two equal requests left on record (at least one counts as one), and whether the second was refused. */
async function sendTwice({
  endsSignIn,
  before: prepare,
  form: { shownTo, path, typed, found },
}: FormRow): Promise<{ first: number; second: number; refused: boolean }> {
  const page = fillText(path, world.ids)
  // What ends a sign-in is done with another, where the password is still the one of all.
  const cookie = endsSignIn ? (await cookieOf(world.url, shownTo)) || world.cookies[shownTo] : world.cookies[shownTo]
  prepare?.(world)
  const html = await (await fetch(world.url + page, { headers: { cookie } })).text()
  const form =
    'label' in found
      ? buttonForm(html, found.label, found.place)
      : formWith(html, found.field, found.value === undefined ? undefined : fillText(found.value, world.ids))
  const values = fillTyped(typed, world.ids)
  const counts = [acts()]
  let refused = false
  for (const _ of ['first', 'second']) {
    const answer = await sendForm(world.url, page, cookie, form, values)
    counts.push(acts())
    refused = answer.status >= 400 || /aria-invalid="true"/.test(await answer.text())
  }
  const [before = 0, first = 0, second = 0] = counts
  return { first: Math.min(1, first - before), second: second - first, refused }
}

function acts(): number {
  return Number(record.prepare('select count(*) from activity').pluck().get())
}
