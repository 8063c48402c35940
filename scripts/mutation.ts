import { availableParallelism } from 'node:os'
import { relative } from 'node:path'
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { fail } from './environment.ts'
import { ACCEPTED } from './mutation/accepted.ts'
import { mutantKey } from './mutation/mutant-key.ts'
import { SAMPLE } from './mutation/sample.ts'

// Mutation test: makes small harmful changes to the code, one at a time, and runs the tests. A change that no test notices is
// behaviour that no test protects. `npm run mutation`, or for one folder `npm run mutation -- domain/policy`; `--all` tries every
// mutant of the commands.

/** Percentage of a folder's mutants. */
const FEWEST_KILLED = 85

const DOMAIN = ['domain/policy', 'domain/chairmanship', 'domain/statement', 'domain/agenda']
const COMMANDS = ['people', 'record', 'agenda', 'meeting', 'publication', 'statement', 'account', 'handover', 'command'].map(
  (folder) => `server/${folder}`,
)
const NO_PRODUCT = ['!**/*.test.ts', '!domain/policy/policy-{cast,table}.ts']

const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const all = process.argv.includes('--all')
const wanted = (folders: string[]) =>
  folders.filter((folder) => named.length === 0 || named.some((name) => `${folder}/`.startsWith(`${name}/`)))

const ordinary: PartialStrykerOptions = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/sample.ts'],
  coverageAnalysis: 'perTest',
  concurrency: availableParallelism(),
  reporters: ['progress-append-only', 'html'],
  tempDirName: '.mutation/sandbox',
  cleanTempDir: 'always',
  ignorePatterns: ['.next*', '.mutation', '.test', 'data'],
  // On a busy machine tests are slow; a slow test must not count as a killed mutant.
  timeoutMS: 30_000,
  disableTypeChecks: false,
  // Stryker rewrites it with TypeScript's own parser, which TypeScript 7 no longer has; nothing here reads it.
  tsconfigFile: 'no-tsconfig.json',
}

const broken: string[] = []
const domain = wanted(DOMAIN)
if (domain.length > 0) {
  const results = await mutate(domain, 'domain', {})
  for (const folder of domain)
    judge(
      folder,
      results.filter((mutant) => isIn(mutant, folder)),
    )
  report(results)
}
const commands = wanted(COMMANDS)
if (commands.length > 0) {
  // Code that runs when a file is loaded would need the whole suite for each mutant.
  const results = await mutate(commands, 'server', { ignoreStatic: true, ...(all ? {} : { checkers: ['sample'] }) })
  for (const folder of commands)
    console.log(
      figures(
        folder,
        results.filter((mutant) => isIn(mutant, folder)),
      ),
    )
  judge(all ? 'the commands' : `the commands (one mutant in ${SAMPLE})`, results)
  report(results)
}
if (domain.length + commands.length === 0) fail(`No such folder. There are ${[...DOMAIN, ...COMMANDS].join(', ')}.`)
if (broken.length > 0) fail(broken.join('\n'))

function mutate(folders: string[], dir: string, more: PartialStrykerOptions): Promise<MutantResult[]> {
  return new Stryker({
    ...ordinary,
    ...more,
    mutate: [...folders.map((folder) => `${folder}/*.ts`), ...NO_PRODUCT],
    vitest: { configFile: `scripts/mutation/vitest.${dir}.ts`, dir },
    htmlReporter: { fileName: `.mutation/${dir}.html` },
  }).runMutationTest()
}

function isIn(mutant: MutantResult, folder: string): boolean {
  return relative('.', mutant.fileName).startsWith(`${folder}/`)
}

function counted(results: MutantResult[]): { killed: number; living: MutantResult[]; score: number } {
  const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  const living = results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
  return { killed, living, score: (killed / Math.max(1, killed + living.length)) * 100 }
}

function figures(name: string, results: MutantResult[]): string {
  const { killed, living, score } = counted(results)
  return `${name}: ${killed} of ${killed + living.length} killed, ${score.toFixed(1)} %`
}

function judge(name: string, results: MutantResult[]): void {
  const { killed, score } = counted(results)
  console.log(figures(name, results))
  if (killed === 0) broken.push(`${name}: no mutant was killed; the run looked at nothing.`)
  else if (score < FEWEST_KILLED) broken.push(`${name}: fewer than ${FEWEST_KILLED} % of its mutants are killed.`)
}

/** Prints the mutants that live without a reason, and the reasons whose mutants are killed or no longer there. */
function report(results: MutantResult[]): void {
  const keysOf = (mutants: MutantResult[]) => new Set(mutants.map((mutant) => mutantKey(mutant, 1)))
  const [all, living] = [keysOf(results), keysOf(counted(results).living)]
  const killed = keysOf(results.filter(({ status }) => status === 'Killed' || status === 'Timeout'))
  const files = new Set(results.map((mutant) => relative('.', mutant.fileName)))
  const accepted = ACCEPTED.flatMap(({ mutants }) => mutants).filter((key) => files.has(key.split(' | ')[0] ?? ''))
  const unknown = [...living].filter((key) => !accepted.includes(key))
  for (const key of unknown) console.log(`lives: ${key}`)
  for (const key of accepted) if (!living.has(key) && (killed.has(key) || !all.has(key))) console.log(`no longer lives: ${key}`)
  console.log(`${unknown.length} live without a reason in scripts/mutation/accepted.ts.`)
}
