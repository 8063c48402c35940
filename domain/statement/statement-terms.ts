/** The outcome papers Gavel knows (docs/how-such-meetings-work.md, “Outcome papers”). Who acts on each: `state-table.ts`. */
export const STATEMENT_KINDS = ['chairs-statement', 'chairs-summary', 'communique', 'declaration'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** The state of a text. Computed from dated rows (`statement-state.ts`), never stored. */
export const STATEMENT_STATES = ['drafting', 'consulting', 'silence', 'settled', 'issued', 'withdrawn'] as const
export type StatementState = (typeof STATEMENT_STATES)[number]

/** Whether a word, as a frozen document has it, is such a state. */
export function isStatementState(word: string): word is StatementState {
  return STATEMENT_STATES.some((state) => state === word)
}

/** What a revision is circulated for. */
export const CIRCULATION_PURPOSES = ['comments', 'silence'] as const
export type CirculationPurpose = (typeof CIRCULATION_PURPOSES)[number]

/** What a delegation sends about a paragraph: a comment, or wording it proposes. */
export const CONTRIBUTION_KINDS = ['comment', 'wording'] as const
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number]

/**
 * What the Chair's team decides about a proposal. A comment can be `noted`: read, with nothing to take. `upheld`: words taken from it
 * were changed later, and the Chair holds that the draft as it stands still answers it.
 */
export const DECISIONS = ['taken', 'adapted', 'noted', 'declined', 'upheld'] as const
export type Decision = (typeof DECISIONS)[number]

/** What a meeting does with a text in the room. Of four such acts in the field, these two settle a text. */
export const ADOPTIONS = ['adopted', 'endorsed'] as const
export type Adoption = (typeof ADOPTIONS)[number]

/** As what a language version is issued (docs/how-such-meetings-work.md, “Languages”). */
export const LANGUAGE_STATUSES = ['authoritative', 'official', 'unofficial'] as const
export type LanguageStatus = (typeof LANGUAGE_STATUSES)[number]

/** What an issued text is by what came after the first issue. */
export const ISSUED_STATUSES = ['issued', 'corrected', 'withdrawn'] as const
export type IssuedStatus = (typeof ISSUED_STATUSES)[number]

/** The minimum length of silence in hours unless a setting says otherwise: as in the UN General Assembly in 2020. */
export const DEFAULT_SILENCE_HOURS = 72
