import { readBrackets, type Stretch } from '#domain/statement/brackets'

/** A text with its open questions marked: what stands in square brackets, nested ones too. */
export function BracketedText({ text }: { text: string }) {
  return <Stretches stretches={readBrackets(text).stretches} />
}

function Stretches({ stretches }: { stretches: readonly Stretch[] }) {
  return stretches.map((one, at) =>
    one.kind === 'plain' ? (
      one.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: stretches of one text have no identity but their place
      <mark key={at} className="bracket">
        [<Stretches stretches={one.inside} />]
      </mark>
    ),
  )
}
