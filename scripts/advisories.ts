import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { fail } from './environment.ts'

// Asks the package registry for advisories on what Gavel runs with. SECURITY.md says how fast one is mended.

const report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ name: z.string(), severity: z.string(), range: z.string(), via: z.array(z.unknown()) })),
})

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0', '--fetch-timeout=20000'], {
  encoding: 'utf8',
  timeout: 60_000,
})
const read = report.safeParse(parsed(stdout))
if (!read.success) {
  console.log('Advisories: the registry was not reached, so nothing is known. Run it where there is a network.')
} else {
  const found = Object.values(read.data.vulnerabilities)
  if (found.length > 0)
    fail(`Advisories on ${found.length} packages:\n${found.map(({ severity, name, range }) => `${severity}: ${name} ${range}`).join('\n')}`)
  console.log('Advisories: none on what Gavel runs with.')
}

/** What npm answered; undefined where that is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
