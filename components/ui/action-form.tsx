'use client'

import { useActionState, useEffect } from 'react'
import { Actions, Button, LinkButton, linkButtonLook } from '#components/ui/button'
import { FieldRow } from '#components/ui/field-parts'
import { EMPTY_FORM, type Field, FormField, type FormState } from '#components/ui/form-field'
import { Done, Problem } from '#components/ui/text'
import { useFormBackup } from '#components/ui/use-form-backup.ts'
import { useLeaveWarning } from '#components/ui/use-leave-warning.ts'

export type Action = (before: FormState, form: FormData) => Promise<FormState>

/** A short form: rows of fields and one button. It works without its script. */
export function ActionForm({
  action,
  rows,
  hidden = {},
  submit,
  lead = true,
  wide = false,
  now = '',
  keepAs,
  again,
}: {
  action: Action
  rows: Field[][]
  hidden?: Record<string, string>
  submit: string
  lead?: boolean
  /** As wide as the page, for rows of three languages. */
  wide?: boolean
  /** Written before the words of somebody else who saved meanwhile. */
  now?: string
  /** Name under which this tab keeps a long text until the server has it. */
  keepAs?: string
  /** For an act that can be done again. Once done, the form is replaced by this link, so that nothing is sent twice. */
  again?: { label: string; href: string }
}) {
  const [state, send, pending] = useActionState(action, EMPTY_FORM)
  const form = useFormBackup(keepAs, state.done)
  useLeaveWarning(form, state)
  useEffect(() => {
    if (!state.done) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [state, form])
  if (state.done && again !== undefined)
    return (
      <>
        <Answer state={state} />
        <p>
          <a href={again.href}>{again.label}</a>
        </p>
      </>
    )
  return (
    <form action={send} className={wide ? undefined : 'max-w-form'} noValidate ref={form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={state.theirs?.[name] ?? value} />
      ))}
      {rows.map((row) => {
        const RowBox = row.length > 1 ? FieldRow : 'div'
        return (
          <RowBox key={row[0]?.name}>
            {row.map((field) => (
              <FormField key={field.name} field={field} state={state} now={now} />
            ))}
          </RowBox>
        )
      })}
      <Actions>
        <Button lead={lead} type="submit" aria-disabled={pending}>
          {submit}
        </Button>
      </Actions>
      <Answer state={state} />
    </form>
  )
}

/** A form with one button, for an act that needs nothing typed. */
export function ActionButton({
  action,
  hidden,
  label,
  about,
  danger = false,
  sure,
}: {
  action: Action
  hidden: Record<string, string>
  label: string
  /** What the button is about: read aloud only, for it can be seen beside the button. */
  about?: string
  danger?: boolean
  /** What follows from an act that cannot be undone. With it, the act takes a second press. */
  sure?: string
}) {
  const [state, send, pending] = useActionState(action, EMPTY_FORM)
  const button = (
    <LinkButton danger={danger} type="submit" aria-disabled={pending}>
      {label}
      {about === undefined ? null : <span className="sr-only"> {about}</span>}
    </LinkButton>
  )
  return (
    <form action={send} className="inline">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {sure === undefined ? (
        button
      ) : (
        <details>
          <summary
            className={`${linkButtonLook} inline-block list-none [&::-webkit-details-marker]:hidden [[open]>&]:text-soft ${danger ? 'text-error' : 'text-accent'}`}
          >
            {label} …{about === undefined ? null : <span className="sr-only"> {about}</span>}
          </summary>
          <p className="max-w-form text-base text-soft">{sure}</p>
          {button}
        </details>
      )}
      <Answer state={state} />
    </form>
  )
}

function Answer({ state }: { state: FormState }) {
  return (
    <div aria-live="polite">
      {state.message === null ? null : state.done ? <Done>{state.message}</Done> : <Problem>{state.message}</Problem>}
      {state.link === undefined ? null : (
        <p className="mt-1.75 break-all tabular-nums select-all">
          <code>{state.link}</code>
        </p>
      )}
    </div>
  )
}
