import {
  ACCESSES,
  type Access,
  type Attendance,
  PURPOSES,
  type PublishedStatus,
  type Purpose,
  ROLES,
  type Role,
} from '#domain/agenda/agenda-terms'
import type { PaperWords } from '#domain/documents/paper-words'
import type { PrintedPaper, PrintedSubItem } from '#domain/documents/printed-agenda'

/** The purpose whose word that is; null if there is none. */
export function readPurpose(words: string | undefined, { say }: PaperWords): Purpose | null {
  return PURPOSES.find((purpose) => isSaid(words, say(`agenda.purposes.${purpose}`))) ?? null
}

/** The access whose word that is; null if there is none. */
export function readAccess(words: string | undefined, { say }: PaperWords): Access | null {
  return ACCESSES.find((access) => isSaid(words, say(`agenda.accesses.${access}`))) ?? null
}

/** The role whose word that is, of one or of several; any other word is a label. A person without a word presents. */
export function readRole(words: string | undefined, { say }: PaperWords): { role: Role; roleLabel: string | null } {
  if (words === undefined || words === '') return { role: 'presenter', roleLabel: null }
  for (const role of ROLES)
    if (role !== 'line' && [1, 2, 5].some((count) => isSaid(words, say(`agenda.roleLabels.${role}`, { count }))))
      return { role, roleLabel: null }
  return { role: 'presenter', roleLabel: words }
}

/** What the marks beside a name say, one a line. */
export function readMarks(words: string, { say }: PaperWords): { status: PublishedStatus; attendance: Attendance; minutes: number | null } {
  const marks = words.split('\n')
  const minutes = marks.flatMap((mark) => {
    const length = Number(/\d+/.exec(mark)?.[0] ?? 0)
    return length > 0 && isSaid(mark, say('agenda.minutes', { length })) ? [length] : []
  })
  return {
    status: marks.some((mark) => isSaid(mark, say('agenda.statuses.tbc'))) ? 'tbc' : 'confirmed',
    attendance: marks.some((mark) => isSaid(mark, say('agenda.attendances.video'))) ? 'video' : 'in-person',
    minutes: minutes[0] ?? null,
  }
}

function isSaid(words: string | undefined, said: string): boolean {
  return words !== undefined && words.trim().toLowerCase() === said.trim().toLowerCase()
}

/** Times as somebody typed them in the place of printed ones: “9.30–10:00”, “15:00–”, or words in the place of a time. */
export function readTimes(words: string): { start: string | null; end: string | null; when: string | null } {
  const [whole, hour, minute, endHour, endMinute] =
    /^(\d{1,2})[:.](\d\d)(?:\s*[–—-]\s*(?:(\d{1,2})[:.](\d\d))?)?(?:\s*\+1)?$/.exec(words.trim()) ?? []
  const start = clock(hour, minute)
  const end = clock(endHour, endMinute)
  const isTime = whole !== undefined && start !== null && (endHour === undefined || end !== null)
  return isTime ? { start, end, when: null } : { start: null, end: null, when: words.trim() || null }
}

function clock(hour: string | undefined, minute: string | undefined): string | null {
  return hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59
    ? null
    : `${hour.padStart(2, '0')}:${minute}`
}

type SubItem = { label: string | null; text: string }

/** Sub-items: those that stand as they were printed are what they were; those that are not printed stay, after the others. */
export function readSubItems(kept: readonly SubItem[], then: readonly PrintedSubItem[], now: readonly PrintedSubItem[]): SubItem[] {
  return readList(kept, then, now, ({ label, words }) => ({ label: label.replace(/^([\p{L}\p{N}]+)\)$/u, '$1') || null, text: words }))
}

type Paper = { symbol: string | null; title: string | null; href: string | null }

/** Papers, as sub-items. */
export function readPapers(kept: readonly Paper[], then: readonly PrintedPaper[], now: readonly PrintedPaper[]): Paper[] {
  return readList(kept, then, now, ({ symbol, words, href }) => ({ symbol: symbol || null, title: words || null, href }))
}

function readList<K, P extends object>(kept: readonly K[], then: readonly P[], now: readonly P[], read: (entry: P) => K): K[] {
  const left = then.map((entry, at) => ({ said: JSON.stringify(entry), kept: kept[at] }))
  const list = now.map((entry) => {
    const at = left.findIndex(({ said }) => said === JSON.stringify(entry))
    const [found] = at < 0 ? [] : left.splice(at, 1)
    return found?.kept ?? read(entry)
  })
  return [...list, ...kept.slice(then.length)]
}
