import { readFileSync } from 'node:fs'
import { z } from 'zod'

// Outcome texts of the demo record. What was discussed, by whom and when are the sources'; the words are written for the demonstration.

const text = z.object({ en: z.string(), ru: z.string(), kk: z.string().optional() })

const som2 = z.object({
  facts: z.record(z.string(), z.unknown()),
  participants: z.array(z.tuple([z.string(), z.string()])),
  title: text,
  issuedAt: z.string(),
  paragraphs: z.array(z.object({ heading: text.optional(), text })),
})

const practice = z.object({
  title: text,
  paragraphs: z.array(z.object({ key: z.string(), en: z.string(), ru: z.string() })),
  said: z.array(
    z.object({
      by: z.string(),
      delegation: z.string(),
      to: z.string(),
      kind: z.enum(['comment', 'wording']),
      text: z.string(),
      answer: z.object({ decision: z.string(), reason: z.string(), wording: z.string().optional() }).optional(),
    }),
  ),
})

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
}

/** The 2nd SOM, Astana, 22 September 2015, with its Chair's Statement in English and Russian. */
export const SOM_2 = () => som2.parse(read('./som-2.json'))

/** The practice meeting's statement: a zero draft, what two delegations said to it, and Rev.1 with one bracket open. */
export const PRACTICE_STATEMENT = () => practice.parse(read('./practice-statement.json'))

/** Who presided over the 2nd SOM, as the talking points name him that day. */
export const SOM_2_CHAIRPERSON = {
  person: { key: 'birzhan-nurymbetov', name: 'Birzhan Nurymbetov', sortName: 'Nurymbetov, Birzhan', state: 'KZ' },
  position: 'Vice Minister, Ministry of Health Care and Social Development',
  from: '2015-09-22',
  termFrom: '2013-06-01',
  source: 'Almaty Process talking points, late 2015',
} as const
