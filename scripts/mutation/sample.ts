import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check'
import type { Mutant } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { ACCEPTED } from './accepted.ts'
import { mutantKey } from './mutant-key.ts'

/** Why a mutant counts as living without a trial. */
export const ACCEPTED_UNTRIED = 'accepted'

/** Where trying every mutant takes hours, one in this many is tried. A command's mutant costs a test with a database. */
const ONE_IN = { 'domain/agenda/': 20, 'server/': 8 }

/** Changing it draws another sample, as is due once tests were written against the survivors of the last: it says nothing of the rest then. */
const SEED = 'third'

/** The mutants that a log of an earlier run says live: named by `--again`, they alone are tried. */
const again = process.env.GAVEL_MUTATION_AGAIN
const lived = again === undefined ? null : new Set(Array.from(readFileSync(again, 'utf8').matchAll(/^lives: (.+)$/gm), ([, key]) => key))

/** Those known to live: each would run all of its tests to the last one. `--all` and `--again` try them. */
const accepted = new Set(ACCEPTED.flatMap(({ mutants }) => mutants))

/** Stryker asks a checker whether to run a mutant. The choice depends only on the mutant's words, so every run draws the same sample. */
class Sample implements Checker {
  async init(): Promise<void> {}

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdictOn(mutant)]))
  }
}

function verdictOn(mutant: Mutant): CheckResult {
  if (!isDrawn(mutant)) return { status: CheckStatus.CompileError, reason: 'not drawn' }
  if (lived === null && accepted.has(mutantKey(mutant, 0))) return { status: CheckStatus.CompileError, reason: ACCEPTED_UNTRIED }
  return { status: CheckStatus.Passed }
}

function isDrawn(mutant: Mutant): boolean {
  if (lived !== null) return lived.has(mutantKey(mutant, 0))
  const file = relative('.', mutant.fileName)
  const oneIn = Object.entries(ONE_IN).find(([folder]) => file.startsWith(folder))?.[1] ?? 1
  return (
    createHash('sha256')
      .update(`${SEED} ${mutantKey(mutant, 0)}`)
      .digest()
      .readUInt32BE(0) %
      oneIn ===
    0
  )
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)]
