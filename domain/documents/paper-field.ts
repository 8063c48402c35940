/** What a paragraph of a paper prints: the names of its styles in Word, by which it is read back (ADR 0032). */
export const PAPER_FIELDS = {
  title: 'Title',
  theme: 'Subtitle',
  'fact-label': 'Fact Label',
  fact: 'Fact',
  preamble: 'Preamble',
  'item-title': 'Item Title',
  notes: 'Notes',
  'sub-item': 'Sub-item',
  abstract: 'Abstract',
  paper: 'Paper',
  'day-title': 'Day Title',
  'day-place': 'Day Place',
  'day-note': 'Day Note',
  time: 'Time',
  /** Of an entry that is held while others are held elsewhere. */
  'lane-time': 'Parallel Time',
  'time-elsewhere': 'Time Elsewhere',
  'lane-place': 'Lane Place',
  'entry-title': 'Entry Title',
  role: 'Role',
  topic: 'Topic',
  person: 'Person',
  'person-beneath': 'Person Beneath',
  paragraph: 'Numbered Paragraph',
  /** Of a day, a part or a paragraph: Word's own styles of headings, one for each level. */
  heading: 'Heading',
} as const

export type PaperField = keyof typeof PAPER_FIELDS

/** What words within a paragraph print, where it is not what the paragraph prints: the names of its character styles. */
export const INLINE_FIELDS = {
  venue: 'Venue',
  city: 'City',
  country: 'Country',
  label: 'Label',
  number: 'Number',
  continued: 'Continued',
  place: 'Place',
  access: 'Access',
  purpose: 'Purpose',
  honorific: 'Honorific',
  position: 'Position',
  side: 'Side',
  symbol: 'Symbol',
  mark: 'Mark',
  times: 'Times',
  zones: 'Time Zones',
  /** Words of the paper's own, which print no fact. */
  own: 'Own Words',
} as const

export type InlineField = keyof typeof INLINE_FIELDS
