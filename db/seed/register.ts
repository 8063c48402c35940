import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import { CLAIM_FIELDS, DATE_PRECISIONS, REGISTER_CAPACITIES } from '#domain/record/register-terms'

// The register from the sources: the facts entries are listed by, and what each source claims.

const text = z.object({ en: z.string(), ru: z.string().optional(), kk: z.string().optional() })
const papers = z.array(z.object({ title: text, kind: z.string(), languages: z.array(z.string()), date: z.string(), source: z.string() }))

const texts = z.object({ source: z.string(), items: z.array(text) })

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
      claims: z.array(z.object({ field: z.enum(CLAIM_FIELDS), text, source: z.string(), disputed: z.boolean().optional() })),
      states: z.array(z.object({ state: z.string(), capacity: z.enum(REGISTER_CAPACITIES), source: z.string() })),
      papers,
    }),
  ),
  links: z.array(z.object({ from: z.string(), to: z.string(), text })),
  papers,
  differences: z.array(z.object({ about: text, versions: z.array(z.object({ text, source: z.string() })), treatment: text })),
  objectives: texts,
  areas: texts,
})

/** All events, links and papers of the register. */
export const REGISTER = () => register.parse(JSON.parse(readFileSync(new URL('./register.json', import.meta.url), 'utf8')))
