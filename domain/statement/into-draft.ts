import { mergeWords } from '#domain/statement/merge-words'
import type { ProposalView } from '#domain/statement/proposal-view'
import type { Decision } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'

/**
 * What taking a proposal would do to the draft as it stands: `merges` with the words that result; or why it cannot be taken as it is:
 * a comment, a paragraph no longer there, another language, or the same words changed meanwhile.
 */
export type IntoDraft = { how: 'merges'; text: string } | { how: 'comment' | 'gone' | 'language' | 'collides' }

/** How a proposal goes into a paragraph of the draft, `now` in the deciding language; null where the draft no longer has it. */
export function intoDraft(
  { kind, text, against, language }: Pick<ProposalView, 'kind' | 'text' | 'against' | 'language'>,
  now: string | null,
  home: Locale,
): IntoDraft {
  if (now === null) return { how: 'gone' }
  if (kind === 'comment') return { how: 'comment' }
  if (language !== home) return { how: 'language' }
  const merge = mergeWords(against, text, now, home)
  return merge.collides ? { how: 'collides' } : { how: 'merges', text: merge.text }
}

/** The decisions the Chair can make on a proposal now. */
export function decisionsOn({ kind, answer }: Pick<ProposalView, 'kind' | 'answer'>, into: IntoDraft): Decision[] {
  return [
    ...(answer?.overwritten ? (['upheld'] as const) : []),
    ...(into.how === 'merges' ? (['taken'] as const) : []),
    ...(into.how === 'gone' ? [] : (['adapted'] as const)),
    ...(kind === 'comment' ? (['noted'] as const) : []),
    'declined',
  ]
}
