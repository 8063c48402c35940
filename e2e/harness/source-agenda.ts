/** The checked transcript of the 5th SOM's agenda, with the fields that are compared. */
type SourcePerson = { person: string; position: string; role?: string; title?: string; status?: string; attendance?: string }
type SourceUnit = {
  roles?: SourcePerson[]
  presentations?: SourcePerson[]
  presenters?: SourcePerson[]
  moderators?: SourcePerson[]
  non_person_bullets?: string[]
}
type SourceSlot = SourceUnit & {
  start: string
  end: string | null
  type: string
  title: string
  sub_items?: { letter: string; text: string }[]
  parts?: (SourceUnit & { title: string })[]
}
export type SourceAgenda = { days: { date: string | Date; slots: SourceSlot[] }[] }

/** A cast without a check: the source is kept and checked elsewhere. */
export function sourceOf(yaml: unknown): SourceAgenda {
  return yaml as SourceAgenda
}

const ROLES: Record<string, string> = { welcome_remarks: 'welcome', closing_remarks: 'closing' }

/** Renames the source's fields to those of `agenda.json`, so that the two can be compared. */
export function agendaOf(source: SourceAgenda) {
  return source.days.map((day) => ({
    date: day.date instanceof Date ? day.date.toISOString().slice(0, 10) : day.date,
    slots: day.slots.map((slot) => ({
      start: slot.start,
      end: slot.end,
      kind: slot.type === 'group_photo' ? 'photo' : slot.type,
      title: slot.title,
      subItems: (slot.sub_items ?? []).map((sub) => `${sub.letter} ${sub.text}`),
      contributions: peopleOf(slot),
      parts: (slot.parts ?? []).map((part) => ({ title: part.title, contributions: peopleOf(part) })),
    })),
  }))
}

type ReadPrinted = {
  role: string
  honorific: string | null
  name: string | null
  position: string | null
  topic: string | null
  text: string | null
  status: string
  attendance: string
}
type ReadDays = readonly {
  date: string | null
  slots: readonly {
    start: string | null
    end: string | null
    kind: string
    title: string
    subItems: readonly { label: string | null; text: string }[]
    contributions: readonly ReadPrinted[]
    parts: readonly { title: string; contributions: readonly ReadPrinted[] }[]
  }[]
}[]

/** The same of days as Gavel has them, in the fields of the source. */
export function comparedDays(days: ReadDays) {
  return days.map((day) => ({
    date: day.date,
    slots: day.slots.map((slot) => ({
      start: slot.start,
      end: slot.end,
      kind: slot.kind,
      title: slot.title,
      subItems: slot.subItems.map((sub) => `${sub.label} ${sub.text}`),
      contributions: slot.contributions.map(compared),
      parts: slot.parts.map((part) => ({ title: part.title, contributions: part.contributions.map(compared) })),
    })),
  }))
}

function compared({ role, honorific, name, position, topic, text, status, attendance }: ReadPrinted) {
  if (role === 'line') return { role, text }
  const printed = [honorific, name].filter(Boolean).join(' ')
  return { role, printed, position, topic, tbc: status === 'tbc', video: attendance === 'video' }
}

function peopleOf(unit: SourceUnit) {
  const as = (role: string) => (source: SourcePerson) => ({
    role,
    printed: source.person,
    position: source.position,
    topic: source.title ?? null,
    tbc: source.status === 'tbc',
    video: source.attendance === 'video',
  })
  return [
    ...(unit.roles ?? []).map((source) => as(ROLES[source.role ?? ''] ?? '')(source)),
    ...(unit.presentations ?? []).map(as('presenter')),
    ...(unit.presenters ?? []).map(as('presenter')),
    ...(unit.non_person_bullets ?? []).map((text) => ({ role: 'line', text })),
    ...(unit.moderators ?? []).map(as('moderator')),
  ]
}
