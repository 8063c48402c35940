import { readFileSync } from 'node:fs'
import { z } from 'zod'

// Outcome texts of the demo record. What was discussed, by whom and when comes from the sources; the words are invented.

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
  proposals: z.array(
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

/** The practice meeting's statement: a zero draft, proposals of two delegations, and Rev.1 with one open bracket. */
export const PRACTICE_STATEMENT = () => practice.parse(read('./practice-statement.json'))

/**
 * Who presided, apart from the chairperson of the 5th SOM, with the post their source gives for that day, and the last day a source
 * names them in office. Nobody is “former” or “current”.
 */
export const CHAIRPERSONS = [
  {
    person: { key: 'birzhan-nurymbetov', name: 'Birzhan Nurymbetov', sortName: 'Nurymbetov, Birzhan', state: 'KZ', honorific: '' },
    term: '2013-06-05',
    posts: [
      {
        position: 'Vice-Minister of Labor and Social Protection of Population',
        from: '2015-07-14',
        until: '2015-09-22',
        precision: 'day',
        lastKnownOn: null,
        source: 'unhcr-kz',
      },
      {
        position: 'Vice Minister, Ministry of Health Care and Social Development',
        from: '2015-09-22',
        until: null,
        precision: 'day',
        lastKnownOn: '2015-09-22',
        source: 'talking-points',
      },
    ],
  },
  {
    person: { key: 'almazbek-asanbayev', name: 'Almazbek Asanbayev', sortName: 'Asanbayev, Almazbek', state: 'KG', honorific: 'Mr.' },
    term: '2016-11-01',
    posts: [
      // Named the new Chairperson at the 3rd SOM in September, and Chairperson on 29 November: from the beginning of the term.
      {
        position: 'Chairperson of the Almaty Process, Deputy Chair of the State Migration Service of the Kyrgyz Republic',
        from: '2016-11-01',
        until: '2018-09-27',
        precision: 'month',
        lastKnownOn: '2016-11-29',
        source: 'unhcr-kz',
      },
    ],
  },
] as const
