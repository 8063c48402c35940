import { z } from 'zod'
import type { PresidingView, ProcessView, StateStandingView } from '#domain/record/process-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

const presiding = z.strictObject({ name: z.string(), position: z.string() })
const state = z.strictObject({ state: z.string().length(2), name: z.string(), officialName: z.string() })

/** The schema of `process.json`. Others rely on it: it changes only by an issue. */
export const processJsonSchema = z.strictObject({
  on: z.iso.date(),
  // Only for a day to come: the day as of which the Process is recorded.
  recordedOn: z.iso.date().exactOptional(),
  name: z.string(),
  chair: z
    .strictObject({
      state: z.string().length(2),
      name: z.string(),
      since: z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/),
      chairpersons: z.array(presiding),
      // Only where nobody is known to preside: who last did, and the last day a source names them.
      lastKnown: presiding.extend({ on: z.iso.date() }).exactOptional(),
    })
    .nullable(),
  members: z.array(state),
  observers: z.array(state),
  supportUnit: z.array(z.string()),
})

export type ProcessJson = z.infer<typeof processJsonSchema>

/** The Process on a day as `process.json` in one language. A term known to the month begins in that month. */
export function processJson(process: ProcessView, locale: Locale): ProcessJson {
  const { chair } = process
  const presidingJson = ({ name, position }: PresidingView) => ({ name: words(name, locale), position: words(position, locale) })
  const stateJson = ({ code, name, officialName }: StateStandingView) => ({ state: code, name, officialName })
  return {
    on: process.on,
    ...(process.recordedOn === null ? {} : { recordedOn: process.recordedOn }),
    name: words(process.name, locale),
    chair: chair && {
      state: chair.state,
      name: chair.name,
      since: chair.precision === 'month' ? chair.effectiveOn.slice(0, 7) : chair.effectiveOn,
      chairpersons: chair.chairpersons.map(presidingJson),
      ...(chair.lastKnown === null ? {} : { lastKnown: { ...presidingJson(chair.lastKnown), on: chair.lastKnown.on } }),
    },
    members: process.members.map(stateJson),
    observers: process.observers.map(stateJson),
    supportUnit: [...process.supportUnit],
  }
}
