import type { WordChange } from '#domain/statement/compare'

/** Words that came and went, as negotiation texts show them: deletions struck, additions underlined, on paper too. */
export function WordChanges({ changes }: { changes: readonly WordChange[] }) {
  return changes.map((one, at) => {
    // Stretches of one comparison have no identity but their place.
    const key = `${at}`
    if (one.kind === 'added') return <ins key={key}>{one.text}</ins>
    if (one.kind === 'deleted') return <del key={key}>{one.text}</del>
    return <span key={key}>{one.text}</span>
  })
}
