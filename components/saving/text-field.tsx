'use client'

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { controlText, FieldLabel, Input, TextArea } from '#components/ui/field-parts'
import { Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { Problem as FieldProblem } from '#domain/refusal/refusal-codes'
import { cleanText } from '#domain/text/localized-text'
import { problemSentence } from '#messages/problem-sentence'

/**
 * A text field that grows with its text and shows its problem beneath. While somebody types in it, it shows exactly
 * what was typed; otherwise the value of the draft.
 */
export function TextField({
  label,
  value,
  onType,
  onLeave,
  lang,
  problem,
  className = 'mt-5',
  labelClassName,
  letters = controlText,
  note,
  wanted = false,
  onPaste,
  onKeyDown,
  placeholder,
  suggestions,
}: {
  label: string
  value: string
  onType: (text: string) => void
  onLeave: () => void
  lang?: string | undefined
  problem?: FieldProblem | undefined
  /** The margin of the field. */
  className?: string
  labelClassName?: string
  /** The classes of the letters, as the text will be read. */
  letters?: string
  note?: React.ReactNode
  /** Takes the focus when it appears, because the person has just added it. */
  wanted?: boolean
  onPaste?: ((event: React.ClipboardEvent) => void) | undefined
  onKeyDown?: ((event: React.KeyboardEvent) => void) | undefined
  /** Words that would be taken, shown while the field is empty. */
  placeholder?: string | undefined
  /** Words used before, to choose from: the field is then one line. */
  suggestions?: readonly string[] | undefined
}) {
  const { t } = useTranslations()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it appears
  useEffect(() => {
    if (wanted) area.current?.focus()
  }, [])
  const [typing, setTyping] = useState<string | null>(null)
  const shown = typing ?? value

  // Another person's text arrived during typing: show it, so that nobody overwrites what they have not seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the value changes, not at each keystroke
  useEffect(() => {
    if (typing === null || cleanText(typing) === value) return
    setTyping(null)
    const control = area.current
    if (control !== null) caret.current = caretIn(value, typing, control.selectionStart)
  }, [value])
  // Where somebody was typing when the other's words came.
  const caret = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (typing !== null || caret.current === null) return
    area.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  }, [typing])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height depends on the text shown
  useEffect(() => {
    if (area.current === null || CSS.supports('field-sizing', 'content')) return
    area.current.style.height = 'auto'
    area.current.style.height = `${area.current.scrollHeight}px`
  }, [shown])

  const control = {
    id,
    value: shown,
    lang,
    dir: 'auto',
    className: letters,
    placeholder,
    onKeyDown,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onBlur: () => {
      setTyping(null)
      onLeave()
    },
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setTyping(event.target.value)
      onType(event.target.value)
    },
  }

  return (
    <div className={className}>
      <FieldLabel htmlFor={id} className={labelClassName ?? ''}>
        {label}
      </FieldLabel>
      {note}
      {suggestions === undefined ? (
        <TextArea {...control} ref={area} rows={1} onPaste={onPaste} />
      ) : (
        <>
          <Input {...control} list={`${id}-known`} autoComplete="off" />
          <datalist id={`${id}-known`}>
            {suggestions.map((words) => (
              <option key={words} value={words} />
            ))}
          </datalist>
        </>
      )}
      {problem ? <Problem id={`${id}-problem`}>{problemSentence(t, problem)}</Problem> : null}
    </div>
  )
}

// The words behind the caret stay behind it; where they are others now, those before it stay before it.
function caretIn(now: string, before: string, at: number): number {
  const behind = before.slice(at)
  return behind !== '' && now.endsWith(behind) ? now.length - behind.length : Math.min(at, now.length)
}
