import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

type Place = { line: number; column: number }
type Mutant = { fileName: string; location: { start: Place; end: Place }; mutatorName: string; replacement?: string | undefined }

const sources = new Map<string, string[]>()

/**
 * Identifies a mutant even after its line has moved: `file | the line | what goes → what comes`. Stryker counts lines and columns
 * from 0 while it runs, and from 1 in its results.
 */
export function mutantKey({ fileName, location: { start, end }, mutatorName, replacement }: Mutant, first: 0 | 1): string {
  const lines = sources.get(fileName) ?? readFileSync(fileName, 'utf8').split('\n')
  sources.set(fileName, lines)
  const line = lines[start.line - first] ?? ''
  const removed = start.line === end.line ? line.slice(start.column - first, end.column - first) : `${line.slice(start.column - first)}…`
  return `${relative('.', fileName)} | ${line.trim()} | ${removed} → ${(replacement ?? mutatorName).replaceAll(/\s+/g, ' ')}`
}
