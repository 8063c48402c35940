import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Command } from '#server/command/define-command'

// Whatever a command accepts has an end that fits its purpose: no text, list or set of fields may be as long as a request can be.

/** The longest text of any kind, in characters; a list has at most as many entries as the longest text has paragraphs. */
const LONGEST = 100_000
const MOST_ENTRIES = 500

async function commands(): Promise<Command<unknown>[]> {
  const files = globSync('server/**/*.ts').filter(
    (file) => !file.endsWith('.test.ts') && /\b\w*[cC]ommand\(/.test(readFileSync(file, 'utf8')) && !file.startsWith('server/demo'),
  )
  const modules: Record<string, unknown>[] = await Promise.all(files.map((file) => import(/* @vite-ignore */ join(process.cwd(), file))))
  return modules.flatMap((found) => Object.values(found).filter(isCommand))
}

function isCommand(found: unknown): found is Command<unknown> {
  return typeof found === 'function' && 'commandName' in found && 'input' in found
}

/** The places in a schema that have no end. */
function endless(schema: z.core.$ZodType, at: string): string[] {
  const known = asKnown(schema)
  const { def } = known._zod
  switch (def.type) {
    case 'string':
      return isBoundedText(known) ? [] : [`${at}: a text without an end`]
    case 'object':
      return [
        ...(def.catchall?._zod.def.type === 'never' ? [] : [`${at}: takes fields it does not know`]),
        ...Object.entries(def.shape).flatMap(([name, inner]) => endless(inner, `${at}.${name}`)),
      ]
    case 'array':
      return [...(isBoundedList(known) ? [] : [`${at}: a list without an end`]), ...endless(def.element, `${at}[]`)]
    case 'record': {
      const most = z.globalRegistry.get(known)?.mostEntries
      return [
        ...(typeof most === 'number' && most <= MOST_ENTRIES ? [] : [`${at}: a set of fields without an end`]),
        ...endless(def.keyType, `${at}{key}`),
        ...endless(def.valueType, `${at}{}`),
      ]
    }
    case 'union':
      return def.options.flatMap((option, number) => endless(option, `${at}|${number}`))
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'catch':
      return endless(def.innerType, at)
    case 'pipe':
      // What is typed is cut or measured behind the first step, or must be bounded in it.
      return endless(def.in, at).length === 0 || endless(def.out, at).length === 0 ? [] : endless(def.in, at)
    case 'number':
    case 'literal':
    case 'enum':
    case 'boolean':
    case 'null':
    case 'never':
      return []
    case 'transform':
      return [`${at}: made by a function that names no end`]
    default:
      return [`${at}: ${def.type}, which this test does not know`]
  }
}

// The cast holds: each kind of schema is in the union, and those that this test does not know fail it.
function asKnown(schema: z.core.$ZodType): z.core.$ZodTypes {
  return schema as z.core.$ZodTypes
}

function isBoundedText(schema: z.core.$ZodType): boolean {
  if (mostOf(schema) <= LONGEST) return true
  return [schema._zod.def, ...checksOf(schema)].some((def) => fieldOf(def, 'format') === 'uuid' || isShortPattern(fieldOf(def, 'pattern')))
}

function isBoundedList(schema: z.core.$ZodType): boolean {
  return mostOf(schema) <= MOST_ENTRIES
}

/** The largest length that a schema's checks allow. */
function mostOf(schema: z.core.$ZodType): number {
  const limits = checksOf(schema).map((def) => fieldOf(def, 'maximum') ?? fieldOf(def, 'length'))
  return Math.min(Number.POSITIVE_INFINITY, ...limits.filter((limit) => typeof limit === 'number'))
}

function checksOf(schema: z.core.$ZodType): object[] {
  return (schema._zod.def.checks ?? []).map((check) => check._zod.def)
}

function fieldOf(def: object, name: string): unknown {
  return Object.entries(def).find(([key]) => key === name)?.[1]
}

function isShortPattern(pattern: unknown): boolean {
  return pattern instanceof RegExp && /^\^.*\$$/.test(pattern.source) && !/[*+]|,\}/.test(pattern.source)
}

test('every text, list and set of fields that a command accepts has an end', async () => {
  const found = await commands()
  expect(found.length).toBeGreaterThan(60)
  expect(found.flatMap(({ commandName, input }) => endless(input, commandName))).toEqual([])
})
