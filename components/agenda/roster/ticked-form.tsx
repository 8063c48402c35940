'use client'

import { useId } from 'react'
import { ActFields } from '#components/ui/act-fields'
import type { Action } from '#components/ui/action-form'
import { Actions, Button } from '#components/ui/button'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { FormAnswer } from '#components/ui/form-answer'
import { Hint, Problem } from '#components/ui/text'
import { useFormAct } from '#components/ui/use-form-act.ts'
import type { Status } from '#domain/agenda/agenda-terms'

/** The form that the boxes of the list belong to, wherever they stand on the page. */
export const TICKED_FORM = 'ticked'

type Props = {
  action: Action
  meetingId: string
  legend: string
  choices: { status: Status; label: string }[]
  due: { label: string; hint: string; submit: string }
}

/** What all ticked appearances get: a status, or the day by which they are to be settled. */
export function TickedForm({ action, meetingId, legend, choices, due }: Props) {
  const id = useId()
  const { state, pending, bind } = useFormAct(action, `${meetingId}/ticked`)
  return (
    <form {...bind} id={TICKED_FORM} className="print:hidden" noValidate>
      <ActFields />
      <input type="hidden" name="meetingId" value={meetingId} />
      {/* Enter in the field of the day presses the first button of the form: it sets the day, and confirms nobody. */}
      <button type="submit" name="to" value="due" className="sr-only" tabIndex={-1} aria-hidden="true" />
      <fieldset className="min-w-0">
        <legend className="text-sm font-medium text-soft">{legend}</legend>
        <Actions className="mt-2">
          {choices.map(({ status, label }) => (
            <Button key={status} lead={status === 'confirmed'} type="submit" name="to" value={status} aria-disabled={pending}>
              {label}
            </Button>
          ))}
        </Actions>
        <div className="mt-3.5 flex flex-wrap items-end gap-x-4.5 gap-y-2">
          <div className="w-44">
            <FieldLabel htmlFor={id}>{due.label}</FieldLabel>
            <Input
              id={id}
              name="dueOn"
              defaultValue={state.typed.dueOn ?? ''}
              autoComplete="off"
              aria-invalid={state.problems.dueOn ? true : undefined}
              aria-describedby={`${id}-hint`}
            />
          </div>
          <Button type="submit" name="to" value="due" aria-disabled={pending}>
            {due.submit}
          </Button>
        </div>
        {state.problems.dueOn ? <Problem id={`${id}-hint`}>{state.problems.dueOn}</Problem> : <Hint id={`${id}-hint`}>{due.hint}</Hint>}
      </fieldset>
      <FormAnswer state={state} />
    </form>
  )
}
