import type { ShownProposal } from '#components/statement/proposal-list'
import type { Delegation } from '#domain/policy/statement-policy'
import type { OpenMatters } from '#domain/statement/open-matters'
import type { SilenceState } from '#domain/statement/silence'
import type { StatementAct } from '#domain/statement/state-table'
import type { StatementDocument } from '#domain/statement/statement-document'
import type { StatementDraft } from '#domain/statement/statement-draft'
import type { Adoption, CirculationPurpose, StatementState } from '#domain/statement/statement-terms'
import type { LocalizedText } from '#domain/text/localized-text'

/** A text as the drafting pages show it. */
export type DeskText = {
  draft: StatementDraft
  mark: string
  unchanged: boolean
  state: StatementState
  revisions: { id: string; number: number; note: string; madeAt: string; wordingHash: string }[]
  agreed: string | null
  circulations: {
    id: string
    revision: number
    purpose: CirculationPurpose
    /** The ids of the paragraphs of the circulated revision, in its order. */
    order: string[]
    openedAt: string
    closesAt: string
    /** Whether delegations can still comment. */
    running: boolean
    recipients: Delegation[]
    silence: SilenceState | null
    breaks: { state: string; paragraphs: string[]; objection: string; amendment: string; brokenAt: string }[]
    withdrawal: { reason: string; at: string } | null
  }[]
  adoption: { act: Adoption; on: string } | null
  issuances: { correction: number; number: number; issuedAt: string; locales: string[] }[]
  proposals: (ShownProposal & { paragraphId: string })[]
  acts: StatementAct[]
}

/** What the forms of the Chair's acts offer as choices. */
export type ActChoices = {
  participants: (Delegation & { capacity: string })[]
  silenceHours: number
  presiding: { name: LocalizedText; position: LocalizedText } | null
  revisions: { id: string; number: number; document: StatementDocument; open: OpenMatters }[]
}
