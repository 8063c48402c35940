import { type RefObject, useEffect } from 'react'

/** Has the browser ask before a form is left in which something was typed and not taken: not sent, or answered with what is wrong. */
export function useLeaveWarning(form: RefObject<HTMLFormElement | null>, said: { problems: Record<string, string> }): void {
  useEffect(() => {
    const element = form.current
    let typed = Object.keys(said.problems).length > 0
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
  }, [form, said])
}
