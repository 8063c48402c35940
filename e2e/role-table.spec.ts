import { globSync, readFileSync } from 'node:fs'
import SQLite from 'better-sqlite3'
import { filesOfRegistry } from '#harness/addresses'
import { ROLE_NAMES, ROLES, type RoleName } from '#harness/roles'
import { expect, test } from '#harness/test'
import { ROLE_TABLE } from './role-table'
import type { World } from './roles/row'
import { worldOf } from './roles/world'

test.describe.configure({ mode: 'serial' })

let world: World
let record: SQLite.Database

test.use({ world: 'of the role table' })

test.beforeAll(async ({ served }) => {
  record = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  world = await worldOf(served, record)
})

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
  // A route of files leads to those of the registry, each with a permission of its own.
  const routes = globSync('app/**/{page.tsx,route.ts}').filter((route) => !route.includes('[file]'))
  const files = filesOfRegistry().map(({ place, name }) => `file ${place}/${name}`)
  expect(files.length).toBeGreaterThan(6)
  const acting = globSync('{app,components,server}/**/*.{ts,tsx}').filter((file) => /^\s*'use server'/m.test(readFileSync(file, 'utf8')))
  const actions = acting.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/export (?:async function|const) (\w+)/g)].map((match) => `${file}#${match[1]}`),
  )
  // An action inside a page file has no name that a row could give.
  expect(acting.filter((file) => !file.endsWith('/actions.ts'))).toEqual([])
  const names = namesOf(`${COMMAND_KINDS}|defineQuery`).filter((name) => !OPERATORS.includes(name))
  expect(routes.length).toBeGreaterThan(20)
  expect(names.length).toBeGreaterThan(40)
  const coverable = [...[...routes, ...actions].map((file) => file.replace(/^app\/(\[locale\]\/)?/, '')), ...files, ...names]
  expect([...covered].toSorted()).toEqual([...new Set(coverable)].toSorted())
})
