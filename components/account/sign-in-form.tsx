'use client'

import { type FormEvent, useState } from 'react'
import { ActFields } from '#components/ui/act-fields'
import { Actions, Button } from '#components/ui/button'
import { FormAnswer } from '#components/ui/form-answer'
import { FormField } from '#components/ui/form-field'
import { othersAreUnsent } from '#components/ui/kept-words.ts'
import { Notice } from '#components/ui/notice'
import type { Action } from '#components/ui/send-form.ts'
import { useFormAct } from '#components/ui/use-form-act.ts'

type Labels = { email: string; password: string; submit: string; othersUnsent: string; goOn: string; notMe: string }

/** The sign-in form. It works without its script. Before another account's unsent texts are deleted from this browser, it asks. */
export function SignInForm({ next, action, labels }: { next: string; action: Action; labels: Labels }) {
  const { state, pending, bind } = useFormAct(action, 'sign-in')
  const [asking, setAsking] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const email = String(new FormData(event.currentTarget).get('email') ?? '')
    if (asking || !othersAreUnsent(email)) return bind.onSubmit(event)
    event.preventDefault()
    setAsking(true)
  }
  return (
    <form {...bind} onSubmit={onSubmit} className="max-w-form" noValidate>
      <ActFields />
      <input type="hidden" name="next" value={next} />
      <FormField
        field={{ name: 'email', label: labels.email, type: 'email', autoComplete: 'username', focused: true }}
        state={state}
        now=""
      />
      <FormField
        field={{ name: 'password', label: labels.password, type: 'password', autoComplete: 'current-password' }}
        state={state}
        now=""
      />
      {asking ? (
        <>
          <Notice className="mt-5.25" role="status">
            {labels.othersUnsent}
          </Notice>
          <Actions>
            <Button type="submit" aria-disabled={pending}>
              {labels.goOn}
            </Button>
            <Button onClick={() => setAsking(false)}>{labels.notMe}</Button>
          </Actions>
        </>
      ) : (
        <Actions>
          <Button lead type="submit" aria-disabled={pending}>
            {labels.submit}
          </Button>
        </Actions>
      )}
      <FormAnswer state={state} />
    </form>
  )
}
