import type { StatementKind, StatementState } from '#domain/statement/statement-terms'

/** Everything that can be done to an outcome text. `silence-ends` is done by nobody: time does it. */
export const STATEMENT_ACTS = [
  'draft',
  'revise',
  'circulate',
  'comment',
  'propose',
  'answer',
  'open-silence',
  'break-silence',
  'withdraw-silence',
  'silence-ends',
  'record-adoption',
  'issue',
  'correct',
  'withdraw',
] as const
export type StatementAct = (typeof STATEMENT_ACTS)[number]

/** Who acts: whoever drafts (the Chair's organisers and the Support Unit), the Chair alone, a delegation the text went to,
 * one that is entitled to object, or time. */
export type Actor = 'drafter' | 'chair' | 'recipient' | 'entitled' | 'time'

export type StateRule = {
  act: StatementAct
  kinds: readonly StatementKind[]
  from: readonly StatementState[]
  who: Actor
  /** Where the text stands after; null: where it stood. */
  to: StatementState | null
}

const ALL: readonly StatementKind[] = ['chairs-statement', 'chairs-summary', 'communique', 'declaration']
const CONSULTED: readonly StatementKind[] = ['chairs-statement', 'communique', 'declaration']
/** Texts of all participating States: they are agreed, not only consulted. */
const AGREED: readonly StatementKind[] = ['communique', 'declaration']
const CHAIRS: readonly StatementKind[] = ['chairs-statement', 'chairs-summary']

/**
 * Which acts exist for a kind, from which state, by whom, and where they lead. The one table: commands, screens, tests and
 * docs/statement-states.md read it. A Chair's Statement is never adopted: its unbroken silence is "no objection"
 * (docs/how-such-meetings-work.md, “Outcome papers”).
 */
export const STATE_TABLE: readonly StateRule[] = [
  { act: 'draft', kinds: ALL, from: ['drafting', 'consulting', 'silence', 'settled', 'issued'], who: 'drafter', to: null },
  { act: 'revise', kinds: ALL, from: ['drafting', 'consulting', 'silence', 'settled', 'issued'], who: 'drafter', to: null },
  { act: 'circulate', kinds: CONSULTED, from: ['drafting', 'consulting'], who: 'chair', to: 'consulting' },
  { act: 'circulate', kinds: ['chairs-statement'], from: ['settled'], who: 'chair', to: 'consulting' },
  { act: 'comment', kinds: CONSULTED, from: ['consulting', 'silence'], who: 'recipient', to: null },
  { act: 'propose', kinds: CONSULTED, from: ['consulting'], who: 'recipient', to: null },
  { act: 'answer', kinds: CONSULTED, from: ['drafting', 'consulting', 'silence', 'settled'], who: 'chair', to: null },
  { act: 'open-silence', kinds: CONSULTED, from: ['drafting', 'consulting'], who: 'chair', to: 'silence' },
  { act: 'break-silence', kinds: CONSULTED, from: ['silence'], who: 'entitled', to: 'consulting' },
  { act: 'withdraw-silence', kinds: CONSULTED, from: ['silence'], who: 'chair', to: 'consulting' },
  { act: 'silence-ends', kinds: CONSULTED, from: ['silence'], who: 'time', to: 'settled' },
  { act: 'record-adoption', kinds: AGREED, from: ['drafting', 'consulting'], who: 'chair', to: 'settled' },
  { act: 'issue', kinds: CHAIRS, from: ['drafting', 'consulting', 'settled'], who: 'chair', to: 'issued' },
  { act: 'issue', kinds: AGREED, from: ['settled'], who: 'chair', to: 'issued' },
  { act: 'correct', kinds: ALL, from: ['issued'], who: 'chair', to: 'issued' },
  { act: 'withdraw', kinds: ALL, from: ['issued'], who: 'chair', to: 'withdrawn' },
]

/** The rule by which an act can be done to a text now; null when there is none. */
export function ruleFor(kind: StatementKind, state: StatementState, act: StatementAct): StateRule | null {
  return STATE_TABLE.find((rule) => rule.act === act && rule.kinds.includes(kind) && rule.from.includes(state)) ?? null
}

/** Who does an act, whatever the kind and the state: every rule of an act names the same actor. */
export function actorOf(act: StatementAct): Actor {
  return STATE_TABLE.find((rule) => rule.act === act)?.who ?? 'time'
}

/** Whether an act exists for a text of this kind in this state, whoever asks. */
export function isOpenTo(kind: StatementKind, state: StatementState, act: StatementAct): boolean {
  return ruleFor(kind, state, act) !== null
}

/** Whether a text of this kind must have been agreed before it is issued. */
export function mustBeAgreed(kind: StatementKind): boolean {
  return AGREED.includes(kind)
}
