'use client'

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { Hint, Problem } from '#components/ui/text'
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
  hint,
  className = 'mt-5',
  labelClassName = '',
  wanted = false,
  field,
  onTake,
  onTaken,
}: {
  label: string
  value: string
  /** The entry the value belongs to, as it is now. */
  entry: E
  problem?: FieldProblem | undefined
  /** What the value means, beneath the field. */
  hint?: string | undefined
  /** The margin of the field. */
  className?: string
  labelClassName?: string
  /** Takes the focus when it appears, because the person has just added it. */
  wanted?: boolean
  /** The name under which it is saved. */
  field?: string | undefined
  onTake: (text: string, began: E) => void
  /** After the value was taken, to have it sent at once. */
  onTaken: () => void
}) {
  const { t } = useTranslations()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (wanted) input.current?.focus()
  }, [])
  const [typing, setTyping] = useState<{ text: string; began: E } | null>(null)
  // A value that follows another field while Tab leads here, as an end its start: what is typed replaces it, as it would have.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the value changes, and only then
  useLayoutEffect(() => {
    if (typing === null && input.current !== null && document.activeElement === input.current) input.current.select()
  }, [value])
  const take = () => {
    if (typing !== null && typing.text.trim() !== value) {
      onTake(typing.text, typing.began)
      onTaken()
    }
    setTyping(null)
  }
  return (
    <div className={className} data-field={field}>
      <FieldLabel htmlFor={id} className={labelClassName}>
        {label}
      </FieldLabel>
      <Input
        id={id}
        ref={input}
        value={typing?.text ?? value}
        dir="auto"
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={[problem ? `${id}-problem` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ') || undefined}
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
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
    </div>
  )
}
