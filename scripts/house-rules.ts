import { globSync, readFileSync } from 'node:fs'
import { parseSync } from '@swc/core'
import { fail } from './environment.ts'

// What no linter knows of: no sentence on a screen outside messages/, one database language, nothing left behind.

const broken: string[] = []

const screens = globSync('{app,components}/**/*.tsx')
for (const file of screens) for (const text of sentencesIn(file)) broken.push(`${file}: a sentence outside messages/: “${text}”`)

const serverFiles = globSync('server/**/*.ts').filter((file) => !file.endsWith('.test.ts'))
for (const file of serverFiles)
  for (const line of linesOf(file)) if (/\.(get|all|run)\(\)/.test(line)) broken.push(`${file}: the driver's own dialect: ${line.trim()}`)

const LEFT = new RegExp(
  `\\b(${['TO', 'DO|FIX', 'ME'].join('')}|X{3})\\b|\\b(it|test|describe)\\.(skip|only|todo)\\b|@ts-(ignore|nocheck|expect-error)`,
)
const sources = globSync('{app,components,domain,server,db,messages,scripts,e2e,bench}/**/*.{ts,tsx,css}')
for (const file of sources) for (const line of linesOf(file)) if (LEFT.test(line)) broken.push(`${file}: left behind: ${line.trim()}`)

// One verb a file, named as it is: no drawer for everything.
for (const file of sources) if (/(^|\/)(utils?|helpers?|manager|index)\.tsx?$/.test(file)) broken.push(`${file}: a drawer, not a thought`)

if (screens.length < 40 || serverFiles.length < 40) fail('The rules of the house looked at too few files.')
for (const line of broken) console.log(line)
if (broken.length > 0) fail(`${broken.length} rules of the house are broken.`)

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n')
}

/** Words a reader would see: text between tags, and attributes that are read out. */
function sentencesIn(file: string): string[] {
  const found: string[] = []
  walk(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: true }), (node) => {
    if (node.type === 'JSXText' && isWords(node.value)) found.push(String(node.value).trim())
    if (node.type !== 'JSXAttribute') return
    const name = textOf(node.name, 'value')
    if (['aria-label', 'title', 'placeholder', 'alt', 'label'].includes(name) && isWords(textOf(node.value, 'value')))
      found.push(textOf(node.value, 'value'))
  })
  return found.filter((text) => text !== 'JSON')
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && /\p{L}{2,}/u.test(value)
}

function textOf(node: unknown, key: string): string {
  return typeof node === 'object' && node !== null && key in node ? String(Reflect.get(node, key)) : ''
}

function walk(node: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) visit(Object.fromEntries(Object.entries(node)))
  for (const part of Object.values(node)) walk(part, visit)
}
