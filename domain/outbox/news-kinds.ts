import type { ActWord } from '#domain/record/acts'
import type { CalendarDate } from '#domain/time/calendar'

/** What Gavel tells people of. `messages/` has a subject and sentences for each. */
export const NEWS_KINDS = [
  'password-forgotten',
  'agenda-published',
  'agenda-withdrawn',
  'text-circulated',
  'silence-opened',
  'silence-broken',
  'silence-withdrawn',
  'text-issued',
  'text-corrected',
  'text-withdrawn',
  'handover-prepared',
  'handover-confirmed',
  'handover-sealed',
  'note',
  'revision-circulated',
  'text-answered',
  'proposal-answered',
  'silence-reminder',
  'silence-ended',
  'handover-agreed',
  'handover-declined',
  'handover-postponed',
  'handover-called-off',
  'sign-in-changed',
  'account-closed',
  'digest',
  'place-asked',
  'place-reminder',
  'place-due',
  'account-invited',
] as const
export type NewsKind = (typeof NEWS_KINDS)[number]

/** What changed of how somebody signs in. */
export const SIGN_IN_CHANGES = [
  'password-changed',
  'password-set',
  'second-factor-set',
  'second-factor-removed',
  'second-factor-reset',
] as const
export type SignInChange = (typeof SIGN_IN_CHANGES)[number]

/** What a message refers to, by ids and never in words. */
export type NewsFacts = {
  linkId?: string
  publicationId?: string
  circulationId?: string
  statementId?: string
  handoverId?: string
  noteId?: string
  againOf?: string
  proposalId?: string
  accountId?: string
  signIn?: SignInChange
  /** Of whom appearances are asked (`state:KG`), and the day by which, in a reminder. */
  side?: string
  dueOn?: CalendarDate
}

/** Who is told of an act on a meeting or handover; the policy of what is told of is asked again before a message leaves. */
export type Told =
  /** The delegations that take part, and the accounts of those who appear. */
  | 'participants'
  /** The delegations that a text was sent to. */
  | 'recipients'
  /** The teams of the outgoing and the incoming Chair, and the admins. */
  | 'both-teams'
  /** The teams that draft: the Chair's and the Support Unit's. */
  | 'drafters'
  /** The delegations that a text was sent to, and the teams that draft. */
  | 'recipients-and-drafters'
  /** The delegation whose proposal it is. */
  | 'proposer'
  /** Whose account it is, though they did it themselves. */
  | 'holder'
  /** The accounts of the delegation, or the person, that was asked. Whoever has none is sent a link by the asking itself. */
  | 'asked'

/** The table of what is told to whom: by its act. What is not in it is told to nobody. */
export const TOLD_OF: Partial<Record<ActWord, { kind: NewsKind; to: Told }>> = {
  'publication.published': { kind: 'agenda-published', to: 'participants' },
  'publication.withdrawn': { kind: 'agenda-withdrawn', to: 'participants' },
  'statement.circulated': { kind: 'text-circulated', to: 'recipients' },
  'statement.silence-opened': { kind: 'silence-opened', to: 'recipients' },
  'statement.silence-broken': { kind: 'silence-broken', to: 'recipients-and-drafters' },
  'statement.silence-withdrawn': { kind: 'silence-withdrawn', to: 'recipients' },
  'statement.issued': { kind: 'text-issued', to: 'participants' },
  'statement.corrected': { kind: 'text-corrected', to: 'participants' },
  'statement.withdrawn': { kind: 'text-withdrawn', to: 'participants' },
  'handover.prepared': { kind: 'handover-prepared', to: 'both-teams' },
  'handover.confirmed': { kind: 'handover-confirmed', to: 'both-teams' },
  'handover.sealed': { kind: 'handover-sealed', to: 'both-teams' },
  'handover.declined': { kind: 'handover-declined', to: 'both-teams' },
  'handover.postponed': { kind: 'handover-postponed', to: 'both-teams' },
  'handover.called-off': { kind: 'handover-called-off', to: 'both-teams' },
  'statement.proposed': { kind: 'text-answered', to: 'drafters' },
  'statement.objected': { kind: 'text-answered', to: 'drafters' },
  'statement.objected-late': { kind: 'text-answered', to: 'drafters' },
  'statement.proposal-taken': { kind: 'proposal-answered', to: 'proposer' },
  'statement.proposal-adapted': { kind: 'proposal-answered', to: 'proposer' },
  'statement.proposal-noted': { kind: 'proposal-answered', to: 'proposer' },
  'statement.proposal-declined': { kind: 'proposal-answered', to: 'proposer' },
  'statement.proposal-upheld': { kind: 'proposal-answered', to: 'proposer' },
  'account.password-changed': { kind: 'sign-in-changed', to: 'holder' },
  'account.password-set': { kind: 'sign-in-changed', to: 'holder' },
  'account.second-factor-set': { kind: 'sign-in-changed', to: 'holder' },
  'account.second-factor-removed': { kind: 'sign-in-changed', to: 'holder' },
  'account.second-factor-reset': { kind: 'sign-in-changed', to: 'holder' },
  'account.closed': { kind: 'account-closed', to: 'holder' },
  'agenda.asked': { kind: 'place-asked', to: 'asked' },
}

/** What tells a delegation that a text was sent to it. */
export const CIRCULATED_NEWS: readonly NewsKind[] = ['text-circulated', 'revision-circulated', 'silence-opened']

/** How long each is news, in hours: after that it is not sent any more. */
export const NEWS_FOR: Record<NewsKind, number> = {
  'password-forgotten': 1,
  'agenda-published': 48,
  'agenda-withdrawn': 48,
  'text-circulated': 72,
  'silence-opened': 72,
  'silence-broken': 72,
  'silence-withdrawn': 72,
  'text-issued': 168,
  'text-corrected': 168,
  'text-withdrawn': 168,
  'handover-prepared': 72,
  'handover-confirmed': 72,
  'handover-sealed': 72,
  note: 72,
  'revision-circulated': 72,
  'text-answered': 72,
  'proposal-answered': 72,
  'silence-reminder': 24,
  'silence-ended': 72,
  'handover-agreed': 72,
  'handover-declined': 72,
  'handover-postponed': 72,
  'handover-called-off': 72,
  'sign-in-changed': 72,
  'account-closed': 72,
  digest: 24,
  'place-asked': 168,
  'place-reminder': 48,
  'place-due': 24,
  // As long as its link works.
  'account-invited': 168,
}

/** How long a message waits for others of its kind that say more, in minutes: five publications in ten minutes are told of once. */
export const WAITS_FOR_MORE: Partial<Record<NewsKind, number>> = { 'agenda-published': 10, 'text-answered': 10, 'proposal-answered': 10 }

/** What says something of a draft: its words are read by those alone who may read that draft. */
export const OF_A_DRAFT: ReadonlySet<NewsKind> = new Set<NewsKind>(['note', 'place-asked', 'place-reminder', 'place-due'])
