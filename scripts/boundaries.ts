import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { fail } from './environment.ts'

// The law of the house, checked on the import graph. With TypeScript 7 dependency-cruiser can read nothing and pass
// without a word, so the number of modules it read is checked too.

const FEWEST_MODULES = 180

const { default: rules } = await import('../.dependency-cruiser.mjs')
const { output } = await cruise(
  ['app', 'components', 'domain', 'server', 'db', 'messages', 'http', 'scripts', 'e2e', 'bench', 'proxy.ts'],
  { ...(rules.options ?? {}), ruleSet: ruleSetOf(rules), validate: true },
  rules.options?.enhancedResolveOptions,
)
const { summary } = resultOf(output)
for (const one of summary.violations) console.log(`${one.rule.name}: ${one.from} → ${one.to}`)
if (summary.totalCruised < FEWEST_MODULES) fail(`Only ${summary.totalCruised} modules were read: the check looked at too little.`)
if (summary.violations.length > 0) fail(`${summary.violations.length} imports break the law of the house.`)
console.log(`${summary.totalCruised} modules keep the law.`)

// The rules are written without types, in the tool's own form; what is wrong in them the tool itself refuses.
function ruleSetOf(config: object): IFlattenedRuleSet {
  return config as IFlattenedRuleSet
}

function resultOf(result: ICruiseResult | string): ICruiseResult {
  return typeof result === 'string' ? fail('The import graph could not be read.') : result
}
