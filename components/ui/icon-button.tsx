'use client'

/** A small act at the end of a row, named in words for those who do not see its sign. */
export function IconButton({ label, sign, onPress }: { label: string; sign: string; onPress: () => void }) {
  return (
    <button type="button" className="row-act" aria-label={label} title={label} onClick={onPress}>
      {sign}
    </button>
  )
}
