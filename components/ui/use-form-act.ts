import { type FormEvent, type RefObject, startTransition, useActionState, useEffect, useRef, useState } from 'react'
import { EMPTY_FORM, type FormState } from '#components/ui/form-field'
import { useForms } from '#components/ui/forms'
import { type Action, sendForm } from '#components/ui/send-form.ts'
import { renewKey, useKeptForm } from '#components/ui/use-kept-form.ts'

/** A form being filled in and sent. */
export type FormAct = {
  state: FormState
  pending: boolean
  /** How often it was done: a form that was done begins anew. */
  round: number
  /** What was sent when it was last done; null before. */
  sent: Record<string, string> | null
  /** Whether words of an earlier visit were brought back. */
  restored: boolean
  startOver: () => void
  /** For the `form` element: `action` sends it before its script has come, `onSubmit` afterwards. */
  bind: {
    ref: RefObject<HTMLFormElement | null>
    action: (form: FormData) => void
    onSubmit: (event: FormEvent<HTMLFormElement>) => void
  }
}

/**
 * Does a form's act once: while it is under way, submitting again is swallowed, and the key it carries lets the server know it when it
 * comes again. A fault of the line leaves the form as it stands.
 */
export function useFormAct(action: Action, name: string): FormAct {
  const { account, sentences } = useForms()
  const [posted, post] = useActionState(action, EMPTY_FORM)
  const [answer, setAnswer] = useState<FormState | null>(null)
  const [pending, setPending] = useState(false)
  const [round, setRound] = useState(0)
  const [sent, setSent] = useState<FormAct['sent']>(null)
  const ref = useRef<HTMLFormElement>(null)
  const busy = useRef(false)
  const { restored, forget } = useKeptForm(account, name, ref)
  const state = answer ?? posted

  // Not from another form, where somebody types by now.
  useEffect(() => {
    const [form, held] = [ref.current, document.activeElement]
    if (state.done || form === null || (held !== null && held !== document.body && !form.contains(held))) return
    form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state])

  // Sent before its script had come, a form is answered here.
  useEffect(() => {
    if (posted.open !== undefined) location.assign(posted.open)
  }, [posted])

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    setPending(true)
    const form = new FormData(event.currentTarget, submitterOf(event))
    startTransition(async () => {
      const given = await sendForm(action, state, form, sentences)
      // The page that opens takes this one's place: until then nothing more is sent from it.
      if (given === 'leaving') return forget()
      busy.current = false
      if (given.done) forget()
      if (given.done || given.renew) renewKey(ref.current)
      startTransition(() => {
        setAnswer(given)
        setPending(false)
        if (!given.done) return
        setSent(Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))))
        setRound((before) => before + 1)
      })
    })
  }

  const startOver = () => {
    forget()
    renewKey(ref.current)
    ref.current?.reset()
  }
  return { state, pending, round, sent, restored, startOver, bind: { ref, action: post, onSubmit } }
}

// The button that was pressed may say what is to be done: it is sent along, as it is without scripts.
function submitterOf({ nativeEvent }: FormEvent<HTMLFormElement>): HTMLElement | null {
  return nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
}
