'use client'

import { type FormEvent, useState } from 'react'
import { ActFields } from '#components/ui/act-fields'
import { LinkButton } from '#components/ui/button'
import { FormAnswer } from '#components/ui/form-answer'
import { useForms } from '#components/ui/forms'
import { forgetAll, unsentOf } from '#components/ui/kept-words.ts'
import type { Action } from '#components/ui/send-form.ts'
import { useFormAct } from '#components/ui/use-form-act.ts'

type Labels = { signOut: string; ask: string; go: string; stay: string }

/** Ends the sign-in of this browser and leaves nothing of the account in it. Where something was not sent, it asks first. */
export function SignOut({ action, labels }: { action: Action; labels: Labels }) {
  const { account } = useForms()
  const { state, pending, bind } = useFormAct(action, 'sign-out')
  const [asking, setAsking] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (!asking && unsentOf(account) > 0) {
      event.preventDefault()
      setAsking(true)
      return
    }
    forgetAll(account)
    bind.onSubmit(event)
  }
  return (
    <form {...bind} onSubmit={onSubmit} className="inline">
      <ActFields />
      {asking ? (
        <span role="alert" className="mr-3 inline-block max-w-64 align-bottom text-sm/snug whitespace-normal text-warning">
          {labels.ask}
        </span>
      ) : null}
      <LinkButton type="submit" danger={asking} aria-disabled={pending}>
        {asking ? labels.go : labels.signOut}
      </LinkButton>
      {asking ? (
        <LinkButton className="ml-3" onClick={() => setAsking(false)}>
          {labels.stay}
        </LinkButton>
      ) : null}
      <FormAnswer state={state} />
    </form>
  )
}
