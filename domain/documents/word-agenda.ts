import { z } from 'zod'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import { agendaJson, agendaJsonSchema, type VersionMark } from '#domain/documents/agenda-json'
import type { PrintedLine } from '#domain/documents/printed-line'
import type { Locale } from '#domain/text/locale'

const day = agendaJsonSchema.shape.days.element
const slot = day.shape.slots.element
const part = slot.shape.parts.element
const contributions = z.array(slot.shape.contributions.element.extend({ id: z.string() }))

/** What a Word file keeps of an agenda beside its words: `agenda.json`, with the ids of parts and people; a draft has no version. */
const keptAgenda = agendaJsonSchema.extend({
  version: agendaJsonSchema.shape.version.nullable(),
  days: z.array(
    day.extend({
      slots: z.array(slot.extend({ contributions, parts: z.array(part.extend({ id: z.string(), contributions })) })),
    }),
  ),
})

export type KeptAgenda = z.infer<typeof keptAgenda>

const inline = z.record(z.string(), z.string())
const line = z.object({
  begins: z.object({ kind: z.string(), id: z.string() }).nullable(),
  field: z.string(),
  words: z.string(),
  within: inline,
  href: z.string().nullable(),
})

const kept = z.object({ agenda: keptAgenda, printed: z.array(line) })

/** An agenda as a Word file keeps it. */
export function agendaToKeep(
  document: AgendaDocument,
  version: VersionMark | null,
  locale: Locale,
  continued: string,
): { agenda: KeptAgenda } {
  const json = agendaJson(document, version ?? { number: 1, publishedAt: '1970-01-01T00:00:00Z', note: '' }, locale, continued)
  const days = json.days.map((jsonDay, d) => ({
    ...jsonDay,
    slots: jsonDay.slots.map((jsonSlot, s) => {
      const from = document.days[d]?.slots[s]
      return {
        ...jsonSlot,
        contributions: withIds(jsonSlot.contributions, from?.contributions),
        parts: withIds(jsonSlot.parts, from?.parts).map((jsonPart, p) => ({
          ...jsonPart,
          contributions: withIds(jsonPart.contributions, from?.parts[p]?.contributions),
        })),
      }
    }),
  }))
  return { agenda: { ...json, version: version === null ? null : json.version, days } }
}

function withIds<T>(entries: readonly T[], of: readonly { id: string }[] | undefined): (T & { id: string })[] {
  return entries.map((entry, at) => ({ ...entry, id: of?.[at]?.id ?? '' }))
}

/** What a file keeps, if it is an agenda of ours and whole; a file is no evidence of anything. */
export function keptIn(given: unknown): { agenda: KeptAgenda; printed: PrintedLine[] } | null {
  const read = kept.safeParse(given)
  return read.success ? { agenda: read.data.agenda, printed: linesOf(read.data.printed) } : null
}

// A cast: words of a field that there is none of print nothing, and are passed over where lines are read.
function linesOf(lines: z.infer<typeof line>[]): PrintedLine[] {
  return lines as PrintedLine[]
}
