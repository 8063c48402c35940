import type { StatementKind, StatementState } from '#domain/statement/statement-terms'

/** Everything that can be done to an outcome text. Nobody does `silence-ends`: time does. */
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
  'strike-adoption',
  'issue',
  'correct',
  'withdraw',
  'undo-withdrawal',
] as const
export type StatementAct = (typeof STATEMENT_ACTS)[number]

/**
 * Who acts: those who draft (the Chair's organisers and the Support Unit), the Chair alone, a delegation the text was sent to, one
 * entitled to object, or time.
 */
export type Actor = 'drafter' | 'chair' | 'recipient' | 'entitled' | 'time'

export type StateRule = {
  act: StatementAct
  kinds: readonly StatementKind[]
  from: readonly StatementState[]
  actor: Actor
  /** The state after the act; null: unchanged. */
  to: StatementState | null
}

const ALL: readonly StatementKind[] = ['chairs-statement', 'chairs-summary', 'communique', 'declaration']
const CONSULTED: readonly StatementKind[] = ['chairs-statement', 'communique', 'declaration']
/** Texts of all participating States must be agreed, not only consulted on. */
const AGREED: readonly StatementKind[] = ['communique', 'declaration']
const CHAIRS: readonly StatementKind[] = ['chairs-statement', 'chairs-summary']

/**
 * The one table of acts: for which kinds, from which states, by whom, and to which state. Commands, screens, tests and
 * docs/statement-states.md read it. A Chair's Statement is never adopted: silence that holds means "no objection"
 * (docs/how-such-meetings-work.md, “Outcome papers”).
 */
export const STATE_TABLE: readonly StateRule[] = [
  { act: 'draft', kinds: ALL, from: ['drafting', 'consulting', 'silence', 'settled', 'issued'], actor: 'drafter', to: null },
  { act: 'revise', kinds: ALL, from: ['drafting', 'consulting', 'silence', 'settled', 'issued'], actor: 'drafter', to: null },
  { act: 'circulate', kinds: CONSULTED, from: ['drafting', 'consulting'], actor: 'chair', to: 'consulting' },
  { act: 'circulate', kinds: ['chairs-statement'], from: ['settled'], actor: 'chair', to: 'consulting' },
  { act: 'comment', kinds: CONSULTED, from: ['consulting', 'silence'], actor: 'recipient', to: null },
  { act: 'propose', kinds: CONSULTED, from: ['consulting'], actor: 'recipient', to: null },
  { act: 'answer', kinds: CONSULTED, from: ['drafting', 'consulting', 'silence', 'settled'], actor: 'chair', to: null },
  { act: 'open-silence', kinds: CONSULTED, from: ['drafting', 'consulting'], actor: 'chair', to: 'silence' },
  { act: 'break-silence', kinds: CONSULTED, from: ['silence'], actor: 'entitled', to: 'consulting' },
  // The first breaks it. Whatever has become of the text since, each objection before the expiry is put on file, and a late one as late.
  { act: 'break-silence', kinds: CONSULTED, from: ['consulting', 'settled', 'issued', 'withdrawn'], actor: 'entitled', to: null },
  { act: 'withdraw-silence', kinds: CONSULTED, from: ['silence'], actor: 'chair', to: 'consulting' },
  { act: 'silence-ends', kinds: CONSULTED, from: ['silence'], actor: 'time', to: 'settled' },
  { act: 'record-adoption', kinds: AGREED, from: ['drafting', 'consulting'], actor: 'chair', to: 'settled' },
  // The text then stands where its other rows put it: in the draft, or in consultation.
  { act: 'strike-adoption', kinds: AGREED, from: ['settled'], actor: 'chair', to: null },
  { act: 'issue', kinds: CHAIRS, from: ['drafting', 'consulting', 'settled'], actor: 'chair', to: 'issued' },
  { act: 'issue', kinds: AGREED, from: ['settled'], actor: 'chair', to: 'issued' },
  { act: 'correct', kinds: ALL, from: ['issued'], actor: 'chair', to: 'issued' },
  { act: 'withdraw', kinds: ALL, from: ['issued'], actor: 'chair', to: 'withdrawn' },
  { act: 'undo-withdrawal', kinds: ALL, from: ['withdrawn'], actor: 'chair', to: 'issued' },
]

/** The rule that allows an act on a text now; null if there is none. */
export function ruleFor(kind: StatementKind, state: StatementState, act: StatementAct): StateRule | null {
  return STATE_TABLE.find((rule) => rule.act === act && rule.kinds.includes(kind) && rule.from.includes(state)) ?? null
}

/** Who does an act. All rules of an act name the same actor. */
export function actorOf(act: StatementAct): Actor {
  return STATE_TABLE.find((rule) => rule.act === act)?.actor ?? 'time'
}

/** Whether an act exists for this kind and state, whoever asks. */
export function isOpenTo(kind: StatementKind, state: StatementState, act: StatementAct): boolean {
  return ruleFor(kind, state, act) !== null
}

/** Whether a text of this kind must be agreed before it is issued. */
export function mustBeAgreed(kind: StatementKind): boolean {
  return AGREED.includes(kind)
}
