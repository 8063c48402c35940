import { globSync, readFileSync } from 'node:fs'
import type { Source } from './command-refusals.ts'
import { listOf, read, textOf, treeOf, walk } from './syntax-tree.ts'

/** The sources that `typedTwice` compares. */
export function typedSources(): Source[] {
  const files = globSync('{app,components,domain,server}/**/*.{ts,tsx}').filter((file) => !file.endsWith('.test.ts'))
  return files.map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }))
}

/**
 * Read models that are declared a second time: in a page or component an object type all of whose fields one type of a `-view.ts` has,
 * in `server/` one with exactly those fields. Two fields (`id` and `name`) say too little to tell.
 */
export function typedTwice(sources: readonly Source[]): string[] {
  const views = sources.filter(({ file }) => file.endsWith('-view.ts')).flatMap(fieldsIn)
  return sources
    .filter(({ file }) => !file.startsWith('domain/'))
    .flatMap((source) => {
      const whole = source.file.startsWith('server/')
      return fieldsIn(source).flatMap(({ names }) => {
        const view = views.find((known) => [...names].every((name) => known.names.has(name)) && (!whole || names.size === known.names.size))
        return view === undefined ? [] : `${source.file}: typed twice, use the type of ${view.file}: ${[...names].join(', ')}`
      })
    })
}

/** The object types of a source with at least three fields, by the names of these. */
function fieldsIn({ file, text }: Source): { file: string; names: Set<string> }[] {
  const found: { file: string; names: Set<string> }[] = []
  walk(treeOf(file, text), (node) => {
    if (node.type !== 'TsTypeLiteral') return
    const names = new Set(listOf(node.members).map((member) => textOf(read(member, 'key'), 'value')))
    if (names.size >= 3) found.push({ file, names })
  })
  return found
}
