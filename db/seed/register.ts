import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import { CLAIM_FIELDS, DATE_PRECISIONS, REGISTER_CAPACITIES } from '#domain/record/register-terms'

// The register from the sources: the facts entries are listed by, and what each source claims.

const text = z.object({ en: z.string(), ru: z.string().optional(), kk: z.string().optional() })
const papers = z.array(z.object({ title: text, kind: z.string(), languages: z.array(z.string()), date: z.string(), source: z.string() }))

// `since`: the day from which they are the Process's; without one, they tell of it as a paper saw it.
const texts = z.object({ source: z.string(), since: z.string().optional(), items: z.array(text) })

// Names, dates and a few words that stand in the source as they stand here, between two of its places (`until` null: to its end). Not
// loaded: a test compares claims with them, and them with the sources (db/seed/evidence.test.ts).
const evidence = z.array(z.object({ source: z.string(), from: z.string(), until: z.string().nullable(), says: z.array(z.string()) }))

const register = z.object({
  events: z.array(
    z.object({
      slug: z.string(),
      type: z.enum(MEETING_TYPES),
      ordinal: z.number().nullable(),
      startsOn: z.string(),
      endsOn: z.string(),
      precision: z.enum(DATE_PRECISIONS),
      title: text,
      theme: text.nullable(),
      city: text.nullable(),
      country: text.nullable(),
      external: z.boolean(),
      series: z.string().nullable(),
      summary: z.object({ text, sources: z.array(z.string()) }),
      claims: z.array(z.object({ field: z.enum(CLAIM_FIELDS), text, source: z.string(), disputed: z.boolean().optional() })),
      states: z.array(z.object({ state: z.string(), capacity: z.enum(REGISTER_CAPACITIES), source: z.string() })),
      papers,
      evidence,
    }),
  ),
  links: z.array(z.object({ from: z.string(), to: z.string(), text, source: z.string() })),
  papers,
  // `fact`: who, when, in what capacity; `name`: one thing under several names.
  differences: z.array(
    z.object({ about: text, kind: z.enum(['fact', 'name']), versions: z.array(z.object({ text, source: z.string() })), treatment: text }),
  ),
  objectives: texts,
  areas: texts,
  beginnings: texts,
  keyAreas: texts,
  chairRole: texts,
  evidence,
})

/** All events, links and papers of the register. */
export const REGISTER = () => register.parse(JSON.parse(readFileSync(new URL('./register.json', import.meta.url), 'utf8')))
