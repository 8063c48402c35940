import { type RefObject, useEffect } from 'react'

/** Makes the browser ask before somebody leaves a form with typed text that was not saved: not sent yet, or refused. */
export function useLeaveWarning(form: RefObject<HTMLFormElement | null>, formState: { problems: Record<string, string> }): void {
  useEffect(() => {
    const element = form.current
    let typed = Object.keys(formState.problems).length > 0
    const type = () => {
      typed = true
    }
    const send = () => {
      typed = false
    }
    const leave = (event: BeforeUnloadEvent) => {
      if (typed) event.preventDefault()
    }
    element?.addEventListener('input', type)
    element?.addEventListener('submit', send)
    window.addEventListener('beforeunload', leave)
    return () => {
      element?.removeEventListener('input', type)
      element?.removeEventListener('submit', send)
      window.removeEventListener('beforeunload', leave)
    }
  }, [form, formState])
}
