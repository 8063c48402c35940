import { useEffect, useRef, useState } from 'react'
import type { FormAct } from '#components/ui/use-form-act.ts'
import { wordsAfterAnswer } from '#domain/saving/words-after-answer'

/**
 * The field, and the words that what is typed into it takes the place of: those the page came with, the writer's own last ones, or those
 * of somebody else once they are shown. Words typed while earlier ones are on their way follow them.
 */
export function useWords(saved: string, { state, sent, pending }: FormAct) {
  const field = useRef<HTMLTextAreaElement>(null)
  const seenInput = useRef<HTMLInputElement>(null)
  const [seen, setSeen] = useState(saved)
  const known = useRef({ saved, state })
  useEffect(() => {
    if (pending || field.current === null || seenInput.current === null) return
    const [before, typed] = [known.current, field.current.value.toWellFormed()]
    known.current = { saved, state }
    const isAnswered = state !== before.state
    const told = state.done ? sent?.words : state.theirs?.words
    const stood = (isAnswered ? told : undefined) ?? seen
    const after = wordsAfterAnswer({ typed, stood, saved, savedBefore: before.saved })
    setSeen(after.seen)
    if (after.shown !== typed) field.current.value = after.shown
    if (!isAnswered || !state.done || after.shown === after.seen) return
    // Kept in this tab again, since what was sent is kept no more.
    field.current.dispatchEvent(new Event('input', { bubbles: true }))
    if (field.current === document.activeElement && document.hasFocus()) return
    seenInput.current.value = after.seen
    field.current.form?.requestSubmit()
  }, [saved, seen, state, sent, pending])
  return { field, seen, seenInput }
}
