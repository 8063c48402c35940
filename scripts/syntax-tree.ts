import { parseSync } from '@swc/core'

// What our rules read of a source: its syntax tree, as plain objects whose shape they ask for.

/** The tree of a source; `file` tells whether it may hold JSX. */
export function treeOf(file: string, text: string): unknown {
  return parseSync(text, { syntax: 'typescript', tsx: file.endsWith('x') })
}

/** Every node of a tree, from the root down. */
export function walk(node: unknown, visit: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return
  if (!Array.isArray(node)) visit(Object.fromEntries(Object.entries(node)))
  for (const part of Object.values(node)) walk(part, visit)
}

export function read(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined
}

export function textOf(node: unknown, key: string): string {
  return String(read(node, key) ?? '')
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
