import { expect, test } from 'vitest'
import { brokenRefusals } from './command-refusals.ts'

// The rule that a command's comment, its code and its tests name the same refusals, tried on a command that is not one of ours.

const at = (name: string) => `server/noun/${name}.ts`

const MAKER = {
  file: 'server/command/define-command.ts',
  text: `/** Makes a command. Refuses \`invalid\`. */
export function defineCommand(spec) {
  return refuse('invalid')
}
`,
}
const ROWS = {
  file: at('rows/checked'),
  text: `export function checked(input) {
  return refuseField('day', 'no-date')
}
export function unasked() {
  return refuse('not-now')
}
`,
}
const command = (comment: string, refusal = `refuse('stale')`) => ({
  file: at('verb'),
  text: `import { defineCommand } from '#server/command/define-command'
import { checked } from '#server/noun/rows/checked'

/** ${comment} */
export const verb = defineCommand({
  run: () => checked() ?? ${refusal},
})
`,
})
const tested = (codes: string, of = '#server/noun/verb') => ({
  file: at('noun.test'),
  text: `import { verb } from '${of}'\nexpect(await verb()).toEqual(${codes})\n`,
})
const NAMED = command('Does it. Refuses `stale` and `no-date`.')
const TESTED = tested(`refuse('stale') || refuseField('day', 'no-date') || refuse('invalid')`)

test('a command whose refusals are named and tested keeps the rule, whatever its maker refuses', () => {
  expect(brokenRefusals([MAKER, ROWS, NAMED, TESTED])).toEqual([])
})

test('a refusal that the comment does not name breaks it, be it in what the command calls', () => {
  expect(brokenRefusals([MAKER, ROWS, command('Does it when `stale`. Refuses `stale`.'), TESTED])).toEqual([
    `${at('verb')}: the comment of verb does not say that it refuses \`no-date\``,
  ])
})

test('so does one that is named and never made', () => {
  expect(brokenRefusals([MAKER, ROWS, command('Refuses `stale`, `no-date` and `not-now`.'), TESTED])).toEqual([
    `${at('verb')}: verb never refuses \`not-now\`, as its comment says`,
  ])
})

test('so does one that no test of the command expects', () => {
  const elsewhere = tested(`refuse('stale')`, '#server/noun/other')
  expect(brokenRefusals([MAKER, ROWS, NAMED, tested(`refuseField('day', 'no-date')`), elsewhere])).toEqual([
    `server/command/define-command.ts: no test of defineCommand expects 'invalid'`,
    `${at('verb')}: no test of verb expects 'stale'`,
  ])
})

test('so does one whose code is put together', () => {
  const broken = brokenRefusals([MAKER, ROWS, command('Refuses `no-date`.', 'refuse(late ? one : other)'), TESTED])
  expect(broken).toEqual([expect.stringContaining('a refusal whose code cannot be read: refuse(late ? one : other)')])
})
