import { readBrackets, type Stretch } from '#domain/statement/brackets'

/** A text with its open questions marked: the words in square brackets, also nested ones. */
export function BracketedText({ text }: { text: string }) {
  return <Stretches stretches={readBrackets(text).stretches} />
}

function Stretches({ stretches }: { stretches: readonly Stretch[] }) {
  return stretches.map((stretch, at) =>
    stretch.kind === 'plain' ? (
      stretch.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a stretch of a text has no id, only its place
      <mark key={at} className="bg-warning-wash text-inherit">
        [<Stretches stretches={stretch.inside} />]
      </mark>
    ),
  )
}
