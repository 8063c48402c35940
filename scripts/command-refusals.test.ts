import { expect, test } from 'vitest'
import { brokenRefusals } from './command-refusals.ts'

// The rule that a command's comment, code and tests name the same refusals, tried on an invented command.

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

test('a command keeps the rule if it names and tests its refusals; those of its maker are named by the maker', () => {
  expect(brokenRefusals([MAKER, ROWS, NAMED, TESTED])).toEqual([])
})

test('a refusal missing in the comment breaks the rule, even if it is made in code that the command calls', () => {
  expect(brokenRefusals([MAKER, ROWS, command('Does it when `stale`. Refuses `stale`.'), TESTED])).toEqual([
    `${at('verb')}: the comment of verb does not say that it refuses \`no-date\``,
  ])
})

test('a refusal that is named but never made breaks the rule', () => {
  expect(brokenRefusals([MAKER, ROWS, command('Refuses `stale`, `no-date` and `not-now`.'), TESTED])).toEqual([
    `${at('verb')}: verb never refuses \`not-now\`, as its comment says`,
  ])
})

test('a refusal that no test of the command expects breaks the rule', () => {
  const elsewhere = tested(`refuse('stale')`, '#server/noun/other')
  expect(brokenRefusals([MAKER, ROWS, NAMED, tested(`refuseField('day', 'no-date')`), elsewhere])).toEqual([
    `server/command/define-command.ts: no test of defineCommand expects 'invalid': say it in a *.test.ts under server/ that imports the command`,
    `${at('verb')}: no test of verb expects 'stale': say it in a *.test.ts under server/ that imports the command`,
  ])
})

test('a refusal whose code is not written as a plain string breaks the rule', () => {
  const broken = brokenRefusals([MAKER, ROWS, command('Refuses `no-date`.', 'refuse(late ? one : other)'), TESTED])
  expect(broken).toEqual([expect.stringContaining('a refusal whose code cannot be read: refuse(late ? one : other)')])
})
