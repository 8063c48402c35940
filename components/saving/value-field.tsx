'use client'

import { useId, useState } from 'react'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { Problem as FieldProblem } from '#domain/refusal/refusal-codes'
import { problemSentence } from '#messages/problem-sentence'

/**
 * A field of a value that is right or wrong as a whole, such as a time. It is taken when its user leaves the field or presses Enter,
 * never at a keystroke: half of `13:00` is one in the morning. Escape puts back what stood there. `onTake` gets the entry as it was when
 * typing began: what somebody else has saved since was not seen and must not be written over.
 */
export function ValueField<E>({
  label,
  value,
  entry,
  problem,
  onTake,
  onTaken,
}: {
  label: string
  value: string
  /** The entry the value belongs to, as it is now. */
  entry: E
  problem?: FieldProblem | undefined
  onTake: (text: string, began: E) => void
  /** After the value was taken, to have it sent at once. */
  onTaken: () => void
}) {
  const { t } = useTranslations()
  const id = useId()
  const [typing, setTyping] = useState<{ text: string; began: E } | null>(null)
  const take = () => {
    if (typing !== null && typing.text.trim() !== value) {
      onTake(typing.text, typing.began)
      onTaken()
    }
    setTyping(null)
  }
  return (
    <div className="mt-5">
      <FieldLabel htmlFor={id}>{label}</FieldLabel>
      <Input
        id={id}
        value={typing?.text ?? value}
        dir="auto"
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => setTyping({ text: event.target.value, began: typing?.began ?? entry })}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          if (event.key !== 'Escape' || typing === null) return
          event.stopPropagation()
          setTyping(null)
        }}
      />
      {problem ? <Problem id={`${id}-problem`}>{problemSentence(t, problem)}</Problem> : null}
    </div>
  )
}
