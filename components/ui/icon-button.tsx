'use client'

/** A small button at the end of a row, with its name in words for those who cannot see its sign. */
export function IconButton({ label, sign, onPress }: { label: string; sign: string; onPress: () => void }) {
  return (
    <button
      type="button"
      className="size-6.5 cursor-pointer rounded-sm text-md/none text-soft hover:bg-wash hover:text-ink"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      {sign}
    </button>
  )
}
