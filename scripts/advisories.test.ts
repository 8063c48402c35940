import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

// What the advisories step says to the answers of a registry.

const folder = mkdtempSync(join(tmpdir(), 'gavel-advisories-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  [
    'an advisory ends it with an error',
    { vulnerabilities: { tar: { name: 'tar', severity: 'high', range: '<8', via: ['tar'] } } },
    1,
    'high: tar <8',
  ],
  ['none: it passes', { vulnerabilities: {} }, 0, 'Advisories: none'],
  ['a registry that gives no advisories: it says so and passes', { message: '405 Method Not Allowed' }, 0, 'the registry was not reached'],
])('%s', (_what, answer, status, said) => {
  const npm = join(folder, 'npm')
  writeFileSync(npm, `#!/bin/sh\ncat <<'END'\n${JSON.stringify(answer)}\nEND\n`)
  chmodSync(npm, 0o755)
  const run = spawnSync(process.execPath, ['scripts/advisories.ts'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
  })
  expect([run.status, `${run.stdout}${run.stderr}`]).toEqual([status, expect.stringContaining(said)])
})
