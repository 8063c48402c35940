import type { WordChange } from '#domain/statement/compare'

const SIGNS = { same: '=', deleted: '-', added: '+' } as const

/** A comparison as it is kept: the lengths of its stretches, `=12-5+7`, and none of its words. */
export function asLengths(changes: readonly WordChange[]): string {
  return changes.map(({ kind, text }) => SIGNS[kind] + text.length).join('')
}

/** The comparison of two wordings from its lengths; null if they are not of these two. */
export function fromLengths(lengths: string, before: string, after: string): WordChange[] | null {
  const changes: WordChange[] = []
  let [was, now] = [0, 0]
  for (const [, sign, digits] of lengths.matchAll(/([=+-])(\d+)/g)) {
    const length = Number(digits)
    if (sign === '-') changes.push({ kind: 'deleted', text: before.slice(was, was + length) })
    else changes.push({ kind: sign === '+' ? 'added' : 'same', text: after.slice(now, now + length) })
    if (sign !== '+') was += length
    if (sign !== '-') now += length
  }
  return was === before.length && now === after.length ? changes : null
}
