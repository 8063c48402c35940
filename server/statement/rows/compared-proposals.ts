import { setImmediate } from 'node:timers/promises'
import type { Compare } from '#domain/statement/compare'
import type { ComparedProposal, ProposalView } from '#domain/statement/proposal-view'
import type { Locale } from '#domain/text/locale'

/** How long, in milliseconds, others wait at most before they get their turn. */
const AT_A_STRETCH = 20

/** Proposals with what they change, and what their answers changed, in the deciding language. */
export async function comparedProposals(proposals: readonly ProposalView[], home: Locale, compare: Compare): Promise<ComparedProposal[]> {
  const compared: ComparedProposal[] = []
  let began = performance.now()
  for (const proposal of proposals) {
    const { kind, language, against, text, answer } = proposal
    compared.push({
      ...proposal,
      changes: kind === 'wording' && language === home ? compare(against, text, home) : null,
      adapted: answer === null || answer.wording === null || answer.decision === 'taken' ? null : compare(against, answer.wording, home),
    })
    if (performance.now() - began < AT_A_STRETCH) continue
    await setImmediate()
    began = performance.now()
  }
  return compared
}
