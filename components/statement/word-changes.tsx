import type { WordChange } from '#domain/statement/compare'

/** Added and deleted words as negotiation texts show them: additions underlined, deletions struck through, also on paper. */
export function WordChanges({ changes }: { changes: readonly WordChange[] }) {
  return changes.map((change, at) => {
    // A change has no id, only its place.
    const key = `${at}`
    if (change.kind === 'added')
      return (
        <ins key={key} className="text-good underline decoration-1 underline-offset-3 print:text-inherit">
          {change.text}
        </ins>
      )
    if (change.kind === 'deleted')
      return (
        <del key={key} className="text-error print:text-inherit">
          {change.text}
        </del>
      )
    return <span key={key}>{change.text}</span>
  })
}
