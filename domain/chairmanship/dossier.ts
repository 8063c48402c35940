import { z } from 'zod'
import { frozenText, type Lift, lifted } from '#domain/documents/frozen-document'

const named = z.object({ slug: z.string(), title: frozenText })
const team = z.array(z.object({ accountId: z.string(), name: z.string() }))

const handedOver = z.object({
  drafts: z.array(named.extend({ startsOn: z.string(), publishedVersion: z.number().nullable() })),
  statements: z.array(named.extend({ state: z.string(), revision: z.number().nullable() })),
  silences: z.array(named.extend({ expiresAt: z.string() })),
  /** The meeting's title; `text` says whether its outcome text is meant or its programme. */
  missing: z.array(named.extend({ text: z.boolean(), locales: z.array(z.string()) })),
  /** Names of those whose powers end, and of those whose powers begin, at the instant. */
  teams: z.object({ outgoing: team, incoming: team }),
})

const schema = z.object({
  format: z.literal(2),
  handover: z.string(),
  outgoing: z.string(),
  incoming: z.string(),
  effectiveAt: z.string(),
  effectiveOn: z.string(),
  overlapFrom: z.string(),
  ceremonyOn: z.string().nullable(),
  ceremonySlot: z.string().nullable(),
  prepared: z.object({ at: z.string(), by: z.string().nullable() }),
  acts: z.array(
    z.object({ act: z.string(), state: z.string().nullable(), at: z.string(), terms: z.number().nullable(), by: z.string().nullable() }),
  ),
  handedOver,
  /** Where the activity record ended; null in a dossier sealed before it was noted. */
  record: z.object({ seq: z.number(), hash: z.string() }).nullable(),
})

/** Everything that passes with the chairmanship, as it is at an instant. */
export type HandedOver = z.output<typeof handedOver>

/** The content of a sealed dossier. A change of shape needs a new format. */
export type Dossier = z.output<typeof schema>

/** Format 1 is what was sealed before formats had numbers, plus the number. */
const LIFTS: readonly Lift[] = [(older) => older, (older) => ({ ...older, record: null })]

/** A sealed dossier in today's format. Throws if it is not one. */
export function readDossier(json: unknown): Dossier {
  return schema.parse(lifted(json, LIFTS))
}
