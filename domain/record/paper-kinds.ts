/** The kinds of papers the record names. */
export const PAPER_KINDS = [
  'chairs-statement',
  'code',
  'communique',
  'declaration',
  'framework',
  'guidelines',
  'instructions',
  'manual',
  'modalities',
  'plan',
  'procedures',
  'report',
] as const
export type PaperKind = (typeof PAPER_KINDS)[number]

/** Whether a stored word is a kind of paper that has a name. */
export function isPaperKind(word: string): word is PaperKind {
  return PAPER_KINDS.some((kind) => kind === word)
}
