import { globSync, readFileSync } from 'node:fs'

/** A top-level declaration of a file under `server/`, with what this rule needs to know. */
type Declaration = { file: string; name: string; exported: boolean; comment: string; text: string; imports: ReadonlyMap<string, string> }

/** The path and text of a source file or a test. */
export type Source = { file: string; text: string }

const MAKER = /^[a-z]\w*Command$/

/** The sources and tests that `brokenRefusals` compares. */
export function serverSources(): Source[] {
  return globSync('server/**/*.ts').map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
}

/**
 * Compares what commands refuse, what their comments say they refuse, and what tests expect. A command answers for all code it reaches;
 * what its maker refuses is named by the maker.
 */
export function brokenRefusals(sources: readonly Source[]): string[] {
  const tests = sources.filter(({ file }) => file.endsWith('.test.ts'))
  const declared = sources.filter(({ file }) => !file.endsWith('.test.ts')).flatMap(declarationsOf)
  const known = new Map(declared.map((entry) => [`${entry.file}#${entry.name}`, entry]))
  const commands = declared.filter((entry) => isCommand(entry) || isMaker(entry))
  const commandsOf = (maker: Declaration) => declared.filter((entry) => isCommand(entry) && reachedBy(entry, known, () => true).has(maker))
  return [
    ...declared.flatMap(({ file, text }) => unreadable(text).map((call) => `${file}: a refusal whose code cannot be read: ${call}`)),
    ...declared.flatMap((entry) => {
      const refused = codesOf(reachedBy(entry, known, (next) => isMaker(entry) || !isMaker(next)))
      return minus(namedIn(entry.comment), refused).map(
        (code) => `${entry.file}: ${entry.name} never refuses \`${code}\`, as its comment says`,
      )
    }),
    ...commands.flatMap((command) => {
      // What another command refuses is named there.
      const refused = codesOf(reachedBy(command, known, (entry) => !isMaker(entry) && (entry === command || !isCommand(entry))))
      const named = namedIn(command.comment)
      const importers = isMaker(command) ? commandsOf(command) : [command]
      const expected = tests.filter(({ text }) => importers.some(({ file }) => text.includes(`'${specifierOf(file)}'`)))
      return [
        ...minus(refused, named).map((code) => `${command.file}: the comment of ${command.name} does not say that it refuses \`${code}\``),
        ...refused
          .filter((code) => !expected.some(({ text }) => text.includes(`'${code}'`)))
          .map(
            (code) =>
              `${command.file}: no test of ${command.name} expects '${code}': say it in a *.test.ts under server/ that imports the command`,
          ),
      ]
    }),
  ]
}

function isMaker({ name, text }: Declaration): boolean {
  return MAKER.test(name) && /^(export )?function /.test(text)
}

/** A command is made by a maker of commands, or has the type `Command`. */
function isCommand({ exported, text }: Declaration): boolean {
  return exported && (/^export const \w+ = [a-z]\w*Command\(/.test(text) || /^export const \w+: Command</.test(text))
}

/** Everything a declaration names, directly or through declarations that `follow` allows. */
function reachedBy(start: Declaration, known: ReadonlyMap<string, Declaration>, follow: (entry: Declaration) => boolean): Set<Declaration> {
  const found = new Set([start])
  for (const { file, text, imports } of found)
    for (const [word] of text.matchAll(/\b[a-zA-Z]\w*\b/g)) {
      const next = known.get(`${imports.get(word) ?? file}#${word}`)
      if (next !== undefined && follow(next)) found.add(next)
    }
  return found
}

function codesOf(declarations: Iterable<Declaration>): string[] {
  const codes = [...declarations].flatMap(({ text }) => [...text.matchAll(REFUSAL)].map(([, code, field]) => code ?? field ?? ''))
  return [...new Set(codes)].sort()
}

const FIELD = /(?:'[^']*'|`[^`]*`|\w+)/.source
const REFUSAL = new RegExp(`\\brefuse\\(\\s*'([a-z-]+)'|\\brefuseField\\(\\s*${FIELD},\\s*'([a-z-]+)'`, 'g')

/** Refusals whose code is not a plain string, so that this rule cannot read it. */
function unreadable(text: string): string[] {
  if (/^export function refuse/.test(text)) return []
  return [...text.matchAll(/\brefuse(Field)?\(/g)]
    .map(({ index }) => text.slice(index, index + 80))
    .filter((call) => call.search(REFUSAL) !== 0)
}

/** The codes that a comment names from the word “Refuses” on. */
function namedIn(comment: string): string[] {
  const [, ...sentences] = comment.split(/\bRefuses\b/)
  return [...sentences.join(' ').matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, code = '']) => code)
}

/** The top-level declarations, each with the comment above it. They begin at the left margin: the formatter puts them there. */
function declarationsOf({ file, text }: Source): Declaration[] {
  const imports = new Map(
    [...text.matchAll(/^import (?:type )?\{([^}]*)\} from '(#server\/[^']+)'/gm)].flatMap(([, names = '', from = '']) =>
      names.split(',').map((name) => [name.replace(/^\s*type /, '').trim(), `${from.slice(1)}.ts`] as const),
    ),
  )
  const starts = [...text.matchAll(/^(export )?(?:async )?(?:const|function) (\w+)/gm)]
  return starts.map(({ index, 1: exported, 2: name = '' }, at) => ({
    file,
    name,
    exported: exported !== undefined,
    comment: /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(text.slice(0, index))?.[0] ?? '',
    text: withoutComments(text.slice(index, starts[at + 1]?.index)),
    imports,
  }))
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
}

function specifierOf(file: string): string {
  return `#${file.replace(/\.ts$/, '')}`
}

function minus(all: readonly string[], others: readonly string[]): string[] {
  return all.filter((code) => !others.includes(code))
}
