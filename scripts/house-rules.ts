import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brokenCitations } from './broken-citations.ts'
import { brokenRefusals, serverSources } from './command-refusals.ts'
import { fail } from './environment.ts'
import { listOf, read, textOf, treeOf, walk } from './syntax-tree.ts'
import { typedSources, typedTwice } from './typed-twice.ts'

// Checks no linter makes: sentences only in messages/, no unused message, portable Drizzle only, nothing left behind.

const broken: string[] = []

const screens = globSync('{app,components}/**/*.tsx')
for (const file of screens) for (const text of sentencesIn(file)) broken.push(`${file}: a sentence outside messages/: “${text}”`)

for (const key of unusedMessages()) broken.push(`messages/en.json: no source uses “${key}”`)

const serverFiles = globSync('server/**/*.ts').filter((file) => !file.endsWith('.test.ts'))
for (const file of serverFiles)
  for (const line of linesOf(file)) if (/\.(get|all|run)\(\)/.test(line)) broken.push(`${file}: not portable Drizzle: ${line.trim()}`)

const LEFT = new RegExp(
  `\\b(${['TO', 'DO|FIX', 'ME'].join('')}|X{3})\\b|\\b(it|test|describe)\\.(skip|only|todo)\\b|@ts-(ignore|nocheck|expect-error)`,
)
const sources = globSync('{app,components,domain,server,db,messages,http,config,scripts,e2e,bench}/**/*.{ts,tsx,css}')
for (const file of sources) for (const line of linesOf(file)) if (LEFT.test(line)) broken.push(`${file}: left behind: ${line.trim()}`)

// A query is in `<noun>/queries/`, in a file of its own name.
const queries = globSync('server/**/*.ts').filter((file) => !file.endsWith('.test.ts') && file !== 'server/command/define-query.ts')
for (const file of queries) {
  const named = [...readFileSync(file, 'utf8').matchAll(/export const (\w+) = defineQuery\(/g)].map(([, name = '']) => kebabCase(name))
  const expected = /^server\/\w+\/queries\/([\w-]+)\.ts$/.exec(file)?.[1]
  if (named.join() !== (expected ?? '')) broken.push(`${file}: a query belongs in queries/, alone in a file of its name: ${named.join()}`)
}

// Tests hold on any day: the clock is frozen in one place, before a world is made.
for (const file of sources.filter((file) => !file.startsWith('e2e/harness/')))
  for (const line of linesOf(file))
    if (/useFakeTimers\(|setSystemTime\(/.test(line)) broken.push(`${file}: fake timers outside e2e/harness/: ${line.trim()}`)

// A setting that the schema does not know is not checked at the start. Next itself replaces NODE_ENV in what it builds.
const product = sources.filter((file) => /^(app|components|domain|server|db|messages|http)\//.test(file) && !file.endsWith('.test.ts'))
for (const file of [...product, 'proxy.ts', 'next.config.ts'])
  for (const line of linesOf(file))
    if (/process\.env(?!\.NODE_ENV)/.test(line)) broken.push(`${file}: reads the environment outside config/: ${line.trim()}`)

const run = new Set(testFilesRun())
for (const file of globSync('**/*.test.ts', { exclude: ['node_modules', '.*', 'data'] }))
  if (!run.has(file)) broken.push(`${file}: a test that nothing runs`)

// A file that is not text is there by accident, or belongs where it is served, shown or tested.
const files = globSync('**/*', { exclude: ['node_modules', 'data', '.*', 'public', 'docs', 'e2e/data'], withFileTypes: true })
for (const file of files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)))
  if (readFileSync(file).subarray(0, 8_192).includes(0)) broken.push(`${file}: a binary outside public/, docs/ and e2e/data/`)

// What a command refuses, what its comment says it refuses, and what its tests expect are the same.
broken.push(...brokenRefusals(serverSources()))

// What a query answers and a screen takes has one type, in domain/.
broken.push(...typedTwice(typedSources()))

// One thought a file: no vague file names.
for (const file of sources) if (/(^|\/)(utils?|helpers?|manager|index)\.tsx?$/.test(file)) broken.push(`${file}: a vague file name`)

// A reason that nobody can look up is worth nothing: what a comment or a page of docs/ cites must be in this repository.
const papers = globSync('{*.md,docs/**/*.md}')
for (const file of [...sources, ...papers])
  for (const cited of brokenCitations(file)) broken.push(`${file}: cites what is not in the repository: ${cited}`)
for (const file of papers)
  for (const line of linesOf(file)) if (line.length > 140 && !line.startsWith('|')) broken.push(`${file}: a line over 140: ${line}`)

if (screens.length < 40 || serverFiles.length < 40) fail('The house rules looked at too few files.')
for (const line of broken) console.log(line)
if (broken.length > 0) fail(`${broken.length} house rules are broken.`)

/** The test files that vitest itself finds. */
function testFilesRun(): string[] {
  const { stdout, error } = spawnSync('vitest', ['list', '--filesOnly'], { encoding: 'utf8', shell: process.platform === 'win32' })
  if (error) fail(`vitest was not found: run this by npx -c 'node scripts/house-rules.ts', or with the others by npm run check.`)
  return stdout.split('\n').filter((line) => line.endsWith('.test.ts'))
}

function kebabCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n')
}

/** Words a reader would see: text between tags, and attributes that are read out. */
function sentencesIn(file: string): string[] {
  const found: string[] = []
  walk(treeOf(file, readFileSync(file, 'utf8')), (node) => {
    if (node.type === 'JSXText') found.push(String(node.value).trim())
    // Text in <code> is not a sentence.
    const tag = node.type === 'JSXElement' ? textOf(read(node.opening, 'name'), 'value') : ''
    if ((node.type === 'JSXElement' && tag !== 'code') || node.type === 'JSXFragment')
      for (const child of listOf(node.children)) found.push(...shown(child))
    if (node.type === 'JSXAttribute' && ['aria-label', 'title', 'placeholder', 'alt', 'label'].includes(textOf(node.name, 'value')))
      found.push(...shown(node.value))
  })
  return found.filter((text) => isWords(text) && text !== 'JSON')
}

/** The strings an expression can show: literals, also inside a template, a condition or a sum. */
function shown(node: unknown): string[] {
  const at = (key: string) => read(node, key)
  if (at('type') === 'StringLiteral') return [textOf(node, 'value')]
  if (at('type') === 'TemplateLiteral') return listOf(at('quasis')).map((part) => textOf(part, 'raw'))
  if (at('type') === 'ConditionalExpression') return [...shown(at('consequent')), ...shown(at('alternate'))]
  if (at('type') === 'BinaryExpression') return [...(at('operator') === '&&' ? [] : shown(at('left'))), ...shown(at('right'))]
  if (at('type') === 'JSXExpressionContainer' || at('type') === 'ParenthesisExpression') return shown(at('expression'))
  return []
}

/** Messages that no source uses, neither by their whole key nor by a key composed of words in the sources. */
function unusedMessages(): string[] {
  const words = new Set<string>()
  const patterns: RegExp[] = []
  const groups: string[] = []
  for (const file of globSync('{app,components,domain,server,messages,db}/**/*.{ts,tsx}').filter((path) => !path.includes('.test.')))
    walk(treeOf(file, readFileSync(file, 'utf8')), (node) => {
      if (node.type === 'StringLiteral') words.add(String(node.value))
      if (node.type === 'KeyValueProperty' || node.type === 'TsPropertySignature') words.add(textOf(node.key, 'value'))
      if (node.type === 'MemberExpression') groups.push(groupOf(node))
      if (node.type !== 'TemplateLiteral') return
      const parts = listOf(node.quasis).map((part) => textOf(part, 'raw'))
      if (/^[a-zA-Z][a-zA-Z.-]*$/.test(parts.join('')))
        patterns.push(new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('([a-zA-Z0-9.-]+)')}$`))
    })
  const asked = (key: string): boolean =>
    words.has(key) ||
    groups.some((group) => group.includes('.') && `${key}.`.startsWith(`${group}.`)) ||
    patterns.some((pattern) => {
      const [, ...filled] = pattern.exec(key) ?? []
      return filled.length > 0 && filled.every((word) => asked(word))
    })
  return keysOf(JSON.parse(readFileSync('messages/en.json', 'utf8')), '').filter((key) => !asked(key))
}

/** The message, or the group of messages used whole, that is read from messagesFor(…): messagesFor(…).statement.firstDraft. */
function groupOf(node: unknown): string {
  const from = read(node, 'object')
  const name = textOf(read(node, 'property'), 'value')
  if (read(from, 'type') === 'CallExpression') return textOf(read(from, 'callee'), 'value') === 'messagesFor' ? name : ''
  const outer = read(from, 'type') === 'MemberExpression' ? groupOf(from) : ''
  return outer === '' ? '' : `${outer}.${name}`
}

function keysOf(messages: object, under: string): string[] {
  return Object.entries(messages).flatMap(([key, message]) =>
    typeof message === 'object' ? keysOf(message, `${under}${key}.`) : `${under}${key}`,
  )
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}{2,}/u.test(value)
}
