import type { Compare } from '#domain/statement/compare'
import type { ComparedProposal, ProposalView } from '#domain/statement/proposal-view'
import type { Locale } from '#domain/text/locale'

/** Proposals with what they change, and what their answers changed, in the deciding language. */
export function comparedProposals(proposals: readonly ProposalView[], home: Locale, compare: Compare): ComparedProposal[] {
  return proposals.map((proposal) => {
    const { kind, language, against, text, answer } = proposal
    return {
      ...proposal,
      changes: kind === 'wording' && language === home ? compare(against, text, home) : null,
      adapted: answer === null || answer.wording === null || answer.decision === 'taken' ? null : compare(against, answer.wording, home),
    }
  })
}
