/** What a slot is for. On the page breaks are quiet and sessions stand out. */
export const SLOT_KINDS = [
  'registration',
  'opening',
  'session',
  'discussion',
  'break',
  'meal',
  'photo',
  'closing',
  'ceremony',
  'reception',
  'logistics',
  'other',
] as const
export type SlotKind = (typeof SLOT_KINDS)[number]

/** Slots shown as one quiet line. `logistics`: arrivals, transfers, press points, excursions. */
export const QUIET_KINDS: ReadonlySet<SlotKind> = new Set(['registration', 'break', 'meal', 'photo', 'logistics'])

/** Slots of which people and times are said, and words about them as a rule are not. */
export const UNWORDED_KINDS: ReadonlySet<SlotKind> = new Set([...QUIET_KINDS, 'opening', 'closing', 'ceremony', 'reception'])

/** Slots that are expected to have a moderator. */
export const MODERATED_KINDS: ReadonlySet<SlotKind> = new Set(['session', 'discussion'])

/** Why an item is on the agenda. Delegations prepare differently for each purpose. */
export const PURPOSES = ['information', 'discussion', 'decision'] as const
export type Purpose = (typeof PURPOSES)[number]

/** How somebody appears in a slot or part. A `line` is plain text and names nobody. */
export const ROLES = [
  'presenter',
  'moderator',
  'welcome',
  'closing',
  'chair',
  'panelist',
  'discussant',
  'rapporteur',
  'host',
  'line',
] as const
export type Role = (typeof ROLES)[number]

export const STATUSES = ['invited', 'tbc', 'confirmed', 'declined'] as const
export type Status = (typeof STATUSES)[number]

/** What a published agenda says of an appearance: who is invited is still to be confirmed, who declined is not printed. */
export const PUBLISHED_STATUSES = ['tbc', 'confirmed'] as const
export type PublishedStatus = (typeof PUBLISHED_STATUSES)[number]

export const ATTENDANCES = ['in-person', 'video'] as const
export type Attendance = (typeof ATTENDANCES)[number]

/** Who may read a publication. */
export const AUDIENCES = ['public', 'participants'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Who may enter. Null in an agenda where it says nothing. */
export const ACCESSES = ['open', 'closed', 'invitation', 'media'] as const
export type Access = (typeof ACCESSES)[number]

/** What a published version is to the meeting: a text before it, the text it adopted, or a record of how it went. */
export const STANDINGS = ['provisional', 'draft', 'adopted', 'final', 'as-held'] as const
export type StandingCode = (typeof STANDINGS)[number]
