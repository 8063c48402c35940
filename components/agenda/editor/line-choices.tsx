import type { KeyboardEvent, Ref } from 'react'
import { LineReading } from '#components/agenda/editor/line-reading'
import type { SlotLine } from '#domain/agenda/slot-line'

type Props = {
  ref: Ref<HTMLUListElement>
  labelledBy: string
  readings: SlotLine[]
  onChoose: (reading: SlotLine) => void
  /** Leaves the question without an answer. */
  onBack: () => void
}

/** The readings of a typed line to choose from. Arrows move between them, Escape leaves them. */
export function LineChoices({ ref, labelledBy, readings, onChoose, onBack }: Props) {
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = event.target instanceof HTMLButtonElement ? buttons.indexOf(event.target) : -1
    if (event.key === 'Escape') return onBack()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]
    if (next) next.focus()
    else if (event.key === 'ArrowUp') onBack()
  }
  return (
    <ul
      ref={ref}
      aria-labelledby={labelledBy}
      className="-mx-1 mt-1 mb-2 divide-y divide-line border-b border-line text-sm"
      onKeyDown={move}
    >
      {readings.map((reading) => (
        <li key={JSON.stringify(reading)}>
          <button
            type="button"
            className="w-full cursor-pointer px-1 py-1.75 text-left text-soft hover:bg-accent-wash focus-visible:bg-accent-wash"
            onClick={() => onChoose(reading)}
          >
            <LineReading reading={reading} />
          </button>
        </li>
      ))}
    </ul>
  )
}
