'use client'

import { ActFields } from '#components/ui/act-fields'
import type { Action } from '#components/ui/action-form'
import { LinkButton } from '#components/ui/button'
import { FormAnswer } from '#components/ui/form-answer'
import { useFormAct } from '#components/ui/use-form-act.ts'
import type { Status } from '#domain/agenda/agenda-terms'

type Props = {
  action: Action
  hidden: Record<string, string>
  /** The other statuses, with the words of their buttons. */
  choices: { status: Status; label: string }[]
  /** Whose status it is: read aloud only, for it can be seen beside the buttons. */
  about: string
}

/** Buttons that give one appearance another status. */
export function RowStatus({ action, hidden, choices, about }: Props) {
  const { state, pending, bind } = useFormAct(action, Object.values(hidden).join('/'))
  return (
    <form {...bind} className="flex flex-wrap gap-x-3.5">
      <ActFields />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices.map(({ status, label }) => (
        <LinkButton key={status} type="submit" name="to" value={status} aria-disabled={pending}>
          {label}
          <span className="sr-only"> {about}</span>
        </LinkButton>
      ))}
      <FormAnswer state={state} />
    </form>
  )
}
