import { type RefObject, useEffect, useRef } from 'react'
import type { FormState } from '#components/ui/form-field'
import { controlsOf, isTyped } from '#components/ui/typed-controls.ts'

/**
 * Makes the browser ask before somebody leaves a form with typed text that was not saved: not sent yet, or sent and not done.
 * Words typed before this script came, or brought back from an earlier visit, count as typed.
 */
export function useLeaveWarning(form: RefObject<HTMLFormElement | null>, answer: FormState): void {
  const unsaved = useRef(false)
  useEffect(() => {
    const element = form.current
    if (element === null) return
    if (controlsOf(element).some(isTyped)) unsaved.current = true
    const type = () => {
      unsaved.current = true
    }
    const leave = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault()
    }
    const send = () => {
      unsaved.current = false
    }
    element.addEventListener('input', type)
    element.addEventListener('submit', send)
    window.addEventListener('beforeunload', leave)
    return () => {
      element.removeEventListener('input', type)
      element.removeEventListener('submit', send)
      window.removeEventListener('beforeunload', leave)
    }
  }, [form])
  useEffect(() => {
    if (!answer.done && (answer.message !== null || Object.keys(answer.problems).length > 0)) unsaved.current = true
  }, [answer])
}
