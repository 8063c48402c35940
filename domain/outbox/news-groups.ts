import type { NewsKind } from '#domain/outbox/news-kinds'

/** Kinds of news that an account chooses about together. */
export const NEWS_GROUPS = ['programmes', 'texts', 'notes', 'places', 'silence', 'handover', 'account'] as const
export type NewsGroup = (typeof NEWS_GROUPS)[number]

/** The groups that an account chooses about. What waits for its answer, what binds a State and what guards an account is told at once. */
export const CHOSEN_GROUPS = ['programmes', 'texts', 'notes'] as const satisfies readonly NewsGroup[]
export type ChosenGroup = (typeof CHOSEN_GROUPS)[number]

/** The others, of which an account is always told at once. */
export const ALWAYS_AT_ONCE = ['places', 'silence', 'handover', 'account'] as const satisfies readonly Exclude<NewsGroup, ChosenGroup>[]

/** How an account is told: by a message of its own, by one a day, or on its desk alone. */
export const NEWS_WAYS = ['at-once', 'daily', 'desk'] as const
export type NewsWay = (typeof NEWS_WAYS)[number]

/** The group of each kind; null for the message that gathers others. */
const GROUP_OF: Record<NewsKind, NewsGroup | null> = {
  'password-forgotten': 'account',
  'agenda-published': 'programmes',
  'agenda-withdrawn': 'programmes',
  'text-circulated': 'texts',
  'silence-opened': 'silence',
  'silence-broken': 'silence',
  'silence-withdrawn': 'silence',
  'text-issued': 'texts',
  'text-corrected': 'texts',
  'text-withdrawn': 'texts',
  'handover-prepared': 'handover',
  'handover-confirmed': 'handover',
  'handover-sealed': 'handover',
  note: 'notes',
  'revision-circulated': 'texts',
  'text-answered': 'texts',
  'proposal-answered': 'texts',
  'silence-reminder': 'silence',
  'silence-ended': 'silence',
  'handover-agreed': 'handover',
  'handover-declined': 'handover',
  'handover-postponed': 'handover',
  'handover-called-off': 'handover',
  'sign-in-changed': 'account',
  'account-closed': 'account',
  'place-asked': 'places',
  'place-reminder': 'places',
  'place-due': 'places',
  'account-invited': 'account',
  digest: null,
}

/** What each account has chosen, by group; at once where it has not. */
export type NewsChoices = Partial<Record<ChosenGroup, NewsWay>>

/** The group that may be chosen about and that a kind belongs to; null for what is told at once, whatever was chosen. */
export function chosenGroup(kind: NewsKind): ChosenGroup | null {
  return CHOSEN_GROUPS.find((group) => group === GROUP_OF[kind]) ?? null
}

/** What no desk shows: a secret address, the message that gathers what is shown one by one, what who reads it cannot sign in to any more. */
const NOT_ON_DESK: readonly NewsKind[] = ['password-forgotten', 'account-invited', 'digest', 'account-closed']

/** Whether the desk shows it. */
export function isOnDesk(kind: NewsKind): boolean {
  return !NOT_ON_DESK.includes(kind)
}

/** How long the desk shows news, in milliseconds: ninety days, as long as the words of a message are kept. */
export const SHOWN_FOR = 90 * 24 * 60 * 60 * 1000
