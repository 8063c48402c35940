import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { fail } from './environment.ts'

// Import rules, checked on the import graph. With TypeScript 7, dependency-cruiser may read nothing and still pass, so the number of
// modules it read is checked too.

const FEWEST_MODULES = 180

const { default: rules } = await import('../.dependency-cruiser.mjs')
const { output } = await cruise(
  ['app', 'components', 'domain', 'server', 'db', 'messages', 'http', 'config', 'scripts', 'e2e', 'bench', 'proxy.ts'],
  { ...(rules.options ?? {}), ruleSet: ruleSetOf(rules), validate: true },
  rules.options?.enhancedResolveOptions,
)
const { summary } = resultOf(output)
for (const violation of summary.violations) console.log(`${violation.rule.name}: ${violation.from} → ${violation.to}`)
if (summary.totalCruised < FEWEST_MODULES) fail(`Only ${summary.totalCruised} modules were read: the check looked at too little.`)
if (summary.violations.length > 0) fail(`${summary.violations.length} imports break the import rules (.dependency-cruiser.mjs).`)
console.log(`${summary.totalCruised} modules keep the import rules.`)

// The rules file has no types; the tool itself rejects a malformed rule.
function ruleSetOf(config: object): IFlattenedRuleSet {
  return config as IFlattenedRuleSet
}

function resultOf(result: ICruiseResult | string): ICruiseResult {
  return typeof result === 'string' ? fail('The import graph could not be read.') : result
}
