/** The outcome papers Gavel carries (docs/how-such-meetings-work.md, “Outcome papers”); who acts on each: `state-table.ts`. */
export const STATEMENT_KINDS = ['chairs-statement', 'chairs-summary', 'communique', 'declaration'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

/** Where a text stands. Computed from dated rows (`statement-state.ts`), never stored. */
export const STATEMENT_STATES = ['drafting', 'consulting', 'silence', 'settled', 'issued', 'withdrawn'] as const
export type StatementState = (typeof STATEMENT_STATES)[number]

/** What a revision is sent round for. */
export const CIRCULATION_PURPOSES = ['comments', 'silence'] as const
export type CirculationPurpose = (typeof CIRCULATION_PURPOSES)[number]

/** What a delegation says to a paragraph: a remark, or wording it proposes. */
export const CONTRIBUTION_KINDS = ['comment', 'wording'] as const

/** What the Chair's team does with a proposal. */
export const DECISIONS = ['taken', 'adapted', 'declined'] as const
export type Decision = (typeof DECISIONS)[number]

/** What a meeting does with a text in the room; four different acts in the field, of which these two settle a text. */
export const ADOPTIONS = ['adopted', 'endorsed'] as const
export type Adoption = (typeof ADOPTIONS)[number]

/** What a language version is published as (docs/how-such-meetings-work.md, “Languages”). */
export const LANGUAGE_STANDINGS = ['authoritative', 'official', 'unofficial'] as const
export type LanguageStanding = (typeof LANGUAGE_STANDINGS)[number]

/** How long silence lasts at least, in hours, until a setting says otherwise: what the UN General Assembly used in 2020. */
export const DEFAULT_SILENCE_HOURS = 72
