import { globSync, readFileSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { buttonForm, formWith, sendForm } from '#harness/forms'
import { inDays } from '#harness/in-days'
import { ROLE_NAMES, ROLES, type RoleName } from '#harness/roles'
import { cookieOf } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { stableId } from '#server/demo/stable-id'
import { ROLE_TABLE } from './role-table'
import type { World } from './roles/row'

test.describe.configure({ mode: 'serial' })

let world: World
let record: SQLite.Database

test.use({ world: 'of the role table' })

test.beforeAll(async ({ served }) => {
  const cookies = {} as Record<RoleName, string>
  for (const role of ROLE_NAMES) cookies[role] = await cookieOf(served.url, role)
  record = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  const meeting = (slug: string) => firstValue(`select id from meeting where slug = '${slug}'`)
  const ids = {
    team: meeting('team-som'),
    teamDay: firstValue(`select id from meeting_day where meeting_id = '${meeting('team-som')}'`),
    teamParticipation: firstValue(`select id from participation where meeting_id = '${meeting('team-som')}'`),
    chairAccount: firstValue(`select id from account where email = 'chair@demo.example'`),
    otherAccount: firstValue(`select id from account where email = 'chair.third@test.example'`),
    linkAccount: '',
    linkAppointment: '',
    linkToken: '',
    statement: firstValue(`select id from statement where meeting_id = '${meeting('practice')}'`),
    paragraph: stableId('practice/statement/next'),
    proposal: firstValue(
      `select proposal.id from proposal left join proposal_answer on proposal_id = proposal.id where proposal_id is null limit 1`,
    ),
    handover: '',
    organization: firstValue('select organization_id from support_unit_member limit 1'),
    iom: firstValue(`select organization_id from organization_name where json_extract(short_name, '$.en') = 'IOM'`),
  }
  const page = await fetch(`${served.url}/en/desk/accounts`, { headers: { cookie: cookies.admin } })
  const form = formWith(await page.text(), 'email')
  const made = await sendForm(served.url, '/en/desk/accounts', cookies.admin, form, {
    email: 'link@test.example',
    displayName: 'Holder of a link',
    appointment: 'delegate:state:KG',
  })
  ids.linkToken = /set-password\/([\w-]{20,})/.exec(await made.text())?.[1] ?? ''
  ids.linkAccount = firstValue(`select id from account where email = 'link@test.example'`)
  ids.linkAppointment = firstValue(`select id from appointment where account_id = '${ids.linkAccount}'`)
  await openCommunique(served.url, cookies['chair organiser'])
  await prepareHandover(served.url, cookies.admin)
  ids.handover = firstValue('select id from handover')
  world = { url: served.url, cookies, ids }
})

/** A communiqué with a zero draft, so that there is something to agree on. */
async function openCommunique(url: string, chair: string): Promise<void> {
  const path = '/en/desk/meetings/communique-som/statement'
  const pageAt = async (at: string) => (await fetch(url + at, { headers: { cookie: chair } })).text()
  await sendForm(url, path, chair, buttonForm(await pageAt(path), 'Open'), {
    kind: 'communique',
    from: 'nothing',
    'title.en': 'Communiqué',
  })
  const statementId = firstValue(`select statement.id from statement join meeting on meeting.id = meeting_id where slug = 'communique-som'`)
  const body = JSON.stringify({ statementId, id: stableId('communique/p'), after: null, text: { en: 'We meet every year.' } })
  const headers = { cookie: chair, 'content-type': 'application/json' }
  await fetch(`${url}/api/statement/add-paragraph`, { method: 'POST', headers, body })
  await sendForm(url, `${path}/consult`, chair, buttonForm(await pageAt(`${path}/consult`), 'Make Zero draft of the draft'))
}

/** A handover to Tajikistan that nobody has confirmed yet. */
async function prepareHandover(url: string, admin: string): Promise<void> {
  const path = '/en/desk/handover'
  const form = buttonForm(await (await fetch(url + path, { headers: { cookie: admin } })).text(), 'Prepare')
  await sendForm(url, path, admin, form, { incoming: 'TJ', effectiveOn: inDays(60), overlapFrom: inDays(50) })
}

test.afterAll(() => record.close())

function firstValue(query: string): string {
  return String(record.prepare(query).pluck().get())
}

/** How many acts of somebody are on record; acts of a visitor would have no account. */
function actsOf(role: RoleName): number {
  const email = world.cookies[role] ? ROLES[role] : null
  return email === null
    ? Number(firstValue('select count(*) from activity where account_id is null'))
    : Number(firstValue(`select count(*) from activity join account on account.id = account_id where email = '${email}'`))
}

for (const row of ROLE_TABLE) {
  test(`who ${row.act}`, async () => {
    const may = ROLE_NAMES.filter((role) => row.may.includes(role))
    // Those who may not try first, while there is still something to do: if one got through, the record would show it.
    for (const role of ROLE_NAMES.filter((name) => !may.includes(name))) {
      const before = actsOf(role)
      const letIn = await allowed(await row.try(world, role), role)
      expect({ role, letIn, acts: actsOf(role) - before }).toEqual({ role, letIn: false, acts: 0 })
    }
    const did: RoleName[] = []
    const before = Number(firstValue('select count(*) from activity'))
    for (const role of may) if (await allowed(await row.try(world, role), role)) did.push(role)
    expect(did).toEqual(may)
    // If nobody was seen to carry out the command, refusing the others proves nothing.
    if (may.length > 0 && row.covers.some((name) => COMMANDS.has(name)) && !row.changesNothing)
      expect(Number(firstValue('select count(*) from activity')) - before).toBeGreaterThan(0)
  })
}

/** Whether somebody was let in. 404 is a no, and so is a redirect to sign-in. A refusal by field is a yes. */
async function allowed(response: Response, role: RoleName): Promise<boolean> {
  const turnedAway = response.headers.get('location')?.includes('/sign-in?next=') ?? false
  if (turnedAway) expect(['visitor', 'closed account']).toContain(role)
  expect(response.status, await response.clone().text()).toBeLessThan(500)
  return response.status !== 404 && !turnedAway
}

const SOURCES = globSync('server/**/*.ts').filter((file) => !file.endsWith('.test.ts'))

/** The names of commands and queries in the sources. */
function namesOf(kinds: string): string[] {
  const made = new RegExp(`(?:${kinds})\\(\\{\\s*name: '([^']+)'`, 'g')
  return SOURCES.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(made)]).map((match) => String(match[1]))
}

const COMMAND_KINDS = 'defineCommand|draftCommand|statementCommand|paragraphCommand|handoverCommand'
const COMMANDS = new Set(namesOf(COMMAND_KINDS))

// For operators at the machine: no address leads to them (an import rule checks that).
const OPERATORS = ['account.open', 'statement.record-issued']

test('every route, action, command and query of the product is in a row of the role table', async () => {
  const covered = new Set(ROLE_TABLE.flatMap((row) => row.covers))
  const routes = globSync('app/**/{page.tsx,route.ts}')
  const acting = globSync('{app,components,server}/**/*.{ts,tsx}').filter((file) => /^\s*'use server'/m.test(readFileSync(file, 'utf8')))
  const actions = acting.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/export (?:async function|const) (\w+)/g)].map((match) => `${file}#${match[1]}`),
  )
  // An action inside a page file has no name that a row could give.
  expect(acting.filter((file) => !file.endsWith('/actions.ts'))).toEqual([])
  const names = namesOf(`${COMMAND_KINDS}|defineQuery`).filter((name) => !OPERATORS.includes(name))
  expect(routes.length).toBeGreaterThan(20)
  expect(names.length).toBeGreaterThan(40)
  const coverable = [...[...routes, ...actions].map((file) => file.replace(/^app\/(\[locale\]\/)?/, '')), ...names]
  expect([...covered].toSorted()).toEqual([...new Set(coverable)].toSorted())
})
