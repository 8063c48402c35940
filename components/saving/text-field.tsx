'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useTranslations } from '#components/ui/translations'
import type { Problem } from '#domain/refusal/refusal-codes'
import { cleanText } from '#domain/text/localized-text'
import { problemSentence } from '#messages/problem-sentence'

/**
 * A field set as it will be read. While it is being typed in it shows just what was typed; otherwise what stands.
 * It grows with its text, and says beside itself what is wrong.
 */
export function TextField({
  label,
  value,
  onType,
  onLeave,
  lang,
  problem,
  className,
  note,
  multiline = true,
  wanted = false,
  onPaste,
}: {
  label: string
  value: string
  onType: (text: string) => void
  onLeave: () => void
  lang?: string | undefined
  problem?: Problem | undefined
  className?: string | undefined
  note?: React.ReactNode
  multiline?: boolean
  /** Takes the focus when it appears: somebody has just asked for it. */
  wanted?: boolean
  onPaste?: ((event: React.ClipboardEvent) => void) | undefined
}) {
  const { t } = useTranslations()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it appears
  useEffect(() => {
    if (wanted) area.current?.focus()
  }, [])
  const [typing, setTyping] = useState<string | null>(null)
  const shown = typing ?? value

  // Somebody else's words came in under the typing: they are shown, so that nobody writes over what they did not see.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what counts is that the value changed, not the typing
  useEffect(() => {
    if (multiline && typing !== null && cleanText(typing) !== value) setTyping(null)
  }, [value])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the words shown
  useEffect(() => {
    if (area.current === null || CSS.supports('field-sizing', 'content')) return
    area.current.style.height = 'auto'
    area.current.style.height = `${area.current.scrollHeight}px`
  }, [shown])

  const shared = {
    id,
    value: shown,
    lang,
    dir: 'auto' as const,
    onPaste,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
    onBlur: () => {
      setTyping(null)
      onLeave()
    },
    onChange: (event: React.ChangeEvent<HTMLTextAreaElement | HTMLInputElement>) => {
      setTyping(event.target.value)
      onType(event.target.value)
    },
  }
  return (
    <div className={`field ${className ?? ''}`}>
      <label htmlFor={id}>{label}</label>
      {note}
      {multiline ? <textarea {...shared} ref={area} rows={1} /> : <input {...shared} autoComplete="off" />}
      {problem ? (
        <p className="problem" id={`${id}-problem`}>
          {problemSentence(t, problem)}
        </p>
      ) : null}
    </div>
  )
}
