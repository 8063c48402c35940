import type { Role } from '#domain/agenda/agenda-terms'
import { beginsWithHonorific } from '#domain/agenda/reading/read-person'
import { labelOf, roleSentence } from '#domain/agenda/reading/role-words'

/** A title and what stands on the same line: how long it lasts, who speaks, in which role; or the label of the people that follow. */
export type BesideTitle = { words: string; minutes: number | null; somebody: string | null; role: Role | null; label: Role | null }

const DURATION = /\s*[([,]\s*(\d{1,3})\s?(?:min(?:ute)?s?\.?|мин(?:ут[аы]?)?\.?|минут)\s*[)\]]?\s*(?:$|[-–—:,]\s*(.+)$)/iu
const IN_BRACKETS = /\s*[([]([^()[\]]{4,200})[)\]]\s*$/u

/** Takes apart a line such as “Overview (20 min) – Ms …”, “Welcome (Mr …)”, “Opening remarks by Ms …”, «Открытие. Вступительное слово:». */
export function besideTitle(typed: string): BesideTitle {
  const nothing = { minutes: null, somebody: null, role: null, label: null }
  const ends = endsWithLabel(typed)
  if (ends !== null) return { ...nothing, ...ends }
  const duration = DURATION.exec(typed)
  if (duration !== null && duration.index > 0)
    return { ...nothing, words: typed.slice(0, duration.index), somebody: duration[2]?.trim() ?? null, minutes: Number(duration[1]) }
  const note = IN_BRACKETS.exec(typed)
  const inside = note?.[1] ?? ''
  const label = labelOf(inside.replace(/^((?:moderated|chaired|presented|hosted|sponsored|facilitated) by)\s/iu, '$1: '))
  if (note !== null && note.index > 0 && (beginsWithHonorific(inside) || (label !== null && label.rest !== '')))
    return { ...nothing, words: typed.slice(0, note.index), somebody: label?.rest ?? inside, role: label?.role ?? null }
  return { ...nothing, ...(namedAfter(typed) ?? { words: typed }) }
}

// After a dash or “by” an honorific begins somebody. A title may hold either without one.
function namedAfter(typed: string): { words: string; somebody: string; role: Role | null } | null {
  for (const sign of typed.matchAll(/\s+[-–—]\s+|\s+by\s+|:\s+|,\s+/giu)) {
    const somebody = typed.slice(sign.index + sign[0].length)
    if (sign.index === 0 || !beginsWithHonorific(somebody)) continue
    const words = typed.slice(0, sign.index)
    const by = /(.+?),?\s+(moderated|facilitated|chaired|presided over|hosted|presented|introduced)$/iu.exec(words)
    if (by !== null) return { words: by[1] ?? '', somebody, role: labelOf(`${by[2]} by ${somebody}`)?.role ?? null }
    return { words, somebody, role: roleSentence(`${words} by ${somebody}`)?.role ?? labelOf(`${words}:`)?.role ?? null }
  }
  return null
}

function endsWithLabel(typed: string): { words: string; label: Role } | null {
  const at = typed.endsWith(':')
    ? Math.max(typed.lastIndexOf('. '), typed.lastIndexOf('; '), typed.lastIndexOf(' – '), typed.lastIndexOf(' - '))
    : -1
  if (at <= 0) return null
  const label = labelOf(typed.slice(at).replace(/^[\s.;–-]+/u, ''))
  return label === null ? null : { words: typed.slice(0, at), label: label.role }
}
