import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { fail } from './environment.ts'
import { ACCEPTED } from './mutation/accepted.ts'
import { mutantKey } from './mutation/mutant-key.ts'
import { ACCEPTED_UNTRIED } from './mutation/sample.ts'

// Mutation test: makes small harmful changes to the code, one at a time, and runs the tests. A change that no test notices is
// behaviour that no test protects. `npm run mutation`, or for one folder or file `npm run mutation -- domain/policy`. Of large folders
// a sample is tried (`sample.ts`) without those accepted as living; of a file, or with `--all`, every mutant. `--again=LOG` tries those
// that lived in the run of that log, and `--workers=1` leaves the machine to others.

/** Percentage of a folder's mutants. */
const FEWEST_KILLED = 85

const DOMAIN = ['domain/policy', 'domain/chairmanship', 'domain/statement']
const COMMANDS = ['people', 'record', 'agenda', 'meeting', 'publication', 'statement', 'account', 'handover', 'command'].map(
  (folder) => `server/${folder}`,
)
/** What runs when a file is loaded would need every test for each mutant: of the agenda's tables of words alone, ten thousand. */
const LOADED_ASIDE = { ignoreStatic: true }
const NO_PRODUCT = ['!**/*.test.ts', '!domain/policy/policy-{cast,table}.ts']

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, again: { type: 'string' }, workers: { type: 'string' } },
})
const files = named.filter((name) => name.endsWith('.ts'))
const whole = options.all || files.length > 0
// Workers are processes of their own, which Stryker starts.
if (options.again !== undefined) process.env.GAVEL_MUTATION_AGAIN = resolve(options.again)
const wanted = (folders: string[]) =>
  folders.filter(
    (folder) => named.length === 0 || named.some((name) => `${folder}/`.startsWith(`${name}/`) || name.startsWith(`${folder}/`)),
  )

const ordinary: PartialStrykerOptions = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/sample.ts'],
  coverageAnalysis: 'perTest',
  concurrency: Number(options.workers ?? availableParallelism()),
  checkers: whole && options.again === undefined ? [] : ['sample'],
  reporters: ['progress-append-only', 'html'],
  tempDirName: '.mutation/sandbox',
  cleanTempDir: 'always',
  ignorePatterns: ['.next*', '.mutation', '.test', '/data'],
  // On a busy machine tests are slow; a slow test must not count as a killed mutant.
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 30,
  // Which tests reach which of the agenda's 24,000 mutants is kept in memory during the first run: more than Node's own limit.
  testRunnerNodeArgs: ['--max-old-space-size=8192'],
  disableTypeChecks: false,
  // Stryker rewrites it with TypeScript's own parser, which TypeScript 7 no longer has; nothing here reads it.
  tsconfigFile: 'no-tsconfig.json',
}

const broken: string[] = []
const domain = wanted(DOMAIN)
if (domain.length > 0) judgeEach(domain, await mutate(domain, 'domain', {}))
const agenda = wanted(['domain/agenda'])
if (agenda.length > 0) judgeEach(agenda, await mutate(agenda, 'domain', LOADED_ASIDE))
const commands = wanted(COMMANDS)
if (commands.length > 0) {
  const results = await mutate(commands, 'server', LOADED_ASIDE)
  for (const folder of commands) console.log(figures(folder, inFolder(results, folder)))
  judge('the commands', results)
  report(results)
}
if (domain.length + agenda.length + commands.length === 0)
  fail(`No such folder. There are ${[...DOMAIN, 'domain/agenda', ...COMMANDS].join(', ')}.`)
if (broken.length > 0) fail(broken.join('\n'))

function mutate(folders: string[], dir: string, more: PartialStrykerOptions): Promise<MutantResult[]> {
  return new Stryker({
    ...ordinary,
    ...more,
    mutate: [...folders.flatMap((folder) => filesIn(folder)), ...NO_PRODUCT],
    vitest: { configFile: `scripts/mutation/vitest.${dir}.ts`, dir },
    htmlReporter: { fileName: `.mutation/${folders.join(' ').replaceAll('/', '-')}.html` },
  }).runMutationTest()
}

function filesIn(folder: string): string[] {
  const chosen = files.filter((file) => file.startsWith(`${folder}/`))
  if (chosen.length > 0) return chosen
  // The folders within those of commands hold queries and rows.
  return [COMMANDS.includes(folder) ? `${folder}/*.ts` : `${folder}/**/*.ts`]
}

function inFolder(results: MutantResult[], folder: string): MutantResult[] {
  return results.filter(({ fileName }) => relative('.', fileName).startsWith(`${folder}/`))
}

// A mutant that was not drawn, or is accepted, comes back as one that does not compile (`sample.ts`); no other can: nothing is compiled.
function counted(results: MutantResult[]): { killed: number; living: MutantResult[]; undrawn: number; score: number } {
  const killed = results.filter(({ status }) => status === 'Killed' || status === 'Timeout').length
  const living = results.filter((mutant) => mutant.status === 'Survived' || mutant.status === 'NoCoverage' || isAcceptedUntried(mutant))
  const undrawn = results.filter((mutant) => mutant.status === 'CompileError' && !isAcceptedUntried(mutant)).length
  return { killed, living, undrawn, score: (killed / Math.max(1, killed + living.length)) * 100 }
}

function isAcceptedUntried({ status, statusReason }: MutantResult): boolean {
  return status === 'CompileError' && statusReason === ACCEPTED_UNTRIED
}

function figures(name: string, results: MutantResult[]): string {
  const { killed, living, undrawn, score } = counted(results)
  const tried = killed + living.length
  const sample = undrawn > 0 ? ` (a sample: ${tried} of ${tried + undrawn} tried)` : ''
  return `${name}: ${killed} of ${tried} killed, ${score.toFixed(1)} %${sample}`
}

function judgeEach(folders: string[], results: MutantResult[]): void {
  for (const folder of folders) judge(folder, inFolder(results, folder))
  report(results)
}

function judge(name: string, results: MutantResult[]): void {
  const { killed, score } = counted(results)
  console.log(figures(name, results))
  if (killed === 0) broken.push(`${name}: no mutant was killed; the run looked at nothing.`)
  else if (score < FEWEST_KILLED && options.again === undefined)
    broken.push(`${name}: fewer than ${FEWEST_KILLED} % of its mutants are killed.`)
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
