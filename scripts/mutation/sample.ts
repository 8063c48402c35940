import { createHash } from 'node:crypto'
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check'
import type { Mutant } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { mutantKey } from './mutant-key.ts'

/** Of the commands one mutant in this many is tried, since each costs a test with a database. */
export const SAMPLE = 8

/** Changing it draws another sample. */
const SEED = 'gavel'

/** Stryker asks a checker whether to run a mutant. The choice depends only on the mutant's words, so every run draws the same sample. */
class Sample implements Checker {
  async init(): Promise<void> {}

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isDrawn(mutantKey(mutant, 0)) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not drawn' },
      ]),
    )
  }
}

function isDrawn(key: string): boolean {
  return createHash('sha256').update(`${SEED} ${key}`).digest().readUInt32BE(0) % SAMPLE === 0
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)]
