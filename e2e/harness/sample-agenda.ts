import type { AgendaDocument, DocumentContribution, DocumentDay, DocumentPart, DocumentSlot } from '#domain/agenda/agenda-document'
import type { AgendaDraft, DraftContribution, DraftDay, DraftItem, DraftPart, DraftSlot } from '#domain/agenda/agenda-draft'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { LocalizedText } from '#domain/text/localized-text'

// Agendas for domain tests: each test states only what matters to it.

export const inEnglish = (en: string): LocalizedText & { en: string } => ({ original: 'en', en })

export const meeting: MeetingFacts = {
  id: 'm',
  slug: 'som-6',
  type: 'som',
  ordinal: 6,
  title: inEnglish('6th SOM'),
  theme: null,
  startsOn: '2027-10-05',
  endsOn: '2027-10-06',
  timeZone: 'Asia/Almaty',
  city: null,
  country: null,
  venue: null,
  preamble: null,
  alsoZones: [],
}

export const somebody = (id: string, more: Partial<DocumentContribution> = {}): DocumentContribution => ({
  id,
  role: 'presenter',
  roleLabel: null,
  joins: false,
  minutes: null,
  personId: null,
  state: null,
  organizationId: null,
  organization: null,
  honorific: null,
  name: inEnglish(`Name of ${id}`),
  position: null,
  status: 'confirmed',
  attendance: 'in-person',
  topic: null,
  text: null,
  ...more,
})

export const slot = (id: string, start: string | null, end: string | null, more: Partial<DocumentSlot> = {}): DocumentSlot => ({
  id,
  start,
  end,
  when: null,
  place: null,
  access: null,
  number: null,
  purpose: null,
  kind: 'break',
  itemId: `i-${id}`,
  title: inEnglish(`Slot ${id}`),
  continued: false,
  abstract: null,
  subItems: [],
  papers: [],
  deals: [],
  contributions: [],
  parts: [],
  ...more,
})

export const part = (id: string, ...contributions: DocumentContribution[]): DocumentPart => ({
  id,
  start: null,
  end: null,
  place: null,
  title: inEnglish(id),
  abstract: null,
  deals: [],
  contributions,
})

export const day = (date: string, ...slots: DocumentSlot[]): DocumentDay => ({ date, title: null, note: null, place: null, slots })

export const agenda = (...slots: DocumentSlot[]): AgendaDocument => ({
  format: 2,
  meeting,
  standing: null,
  items: [],
  days: [day('2027-10-05', ...slots)],
})

export const draftItem = (id: string, more: Partial<DraftItem> = {}): DraftItem => ({
  id,
  version: 1,
  title: inEnglish(`Item ${id}`),
  abstract: null,
  purpose: null,
  subItems: [],
  number: null,
  listRank: null,
  papers: [],
  ...more,
})

export const draftSlot = (id: string, start: string | null, end: string | null, more: Partial<DraftSlot> = {}): DraftSlot => ({
  id,
  version: 1,
  dayId: 'd1',
  rank: 0,
  start,
  end,
  when: null,
  place: null,
  access: null,
  kind: 'session',
  itemId: `i-${id}`,
  continued: false,
  subItemIds: null,
  deals: [],
  pinned: false,
  ...more,
})

export const draftPart = (id: string, slotId: string, more: Partial<DraftPart> = {}): DraftPart => ({
  id,
  version: 1,
  slotId,
  rank: 0,
  title: inEnglish(`Part ${id}`),
  abstract: null,
  start: null,
  end: null,
  place: null,
  deals: [],
  ...more,
})

function appearance(id: string) {
  const { organization: _, ...kept } = somebody(id)
  return kept
}

export const draftContribution = (id: string, slotId: string, more: Partial<DraftContribution> = {}): DraftContribution => ({
  ...appearance(id),
  version: 1,
  slotId,
  partId: null,
  rank: 0,
  dueOn: null,
  ...more,
})

export const draftDay = (id: string, date: string, more: Partial<DraftDay> = {}): DraftDay => ({
  id,
  date,
  version: 1,
  title: null,
  note: null,
  place: null,
  ...more,
})

/** The draft of a meeting of two days. */
export const draftAgenda = (more: Partial<AgendaDraft> = {}): AgendaDraft => ({
  meeting,
  days: [draftDay('d1', '2027-10-05'), draftDay('d2', '2027-10-06')],
  slots: [],
  items: [],
  parts: [],
  contributions: [],
  ...more,
})
