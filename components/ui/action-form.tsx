'use client'

import { useActionState, useEffect } from 'react'
import { EMPTY_FORM, type Field, FormField, type FormState } from '#components/ui/form-field'
import { useFormBackup } from '#components/ui/use-form-backup.ts'
import { useLeaveWarning } from '#components/ui/use-leave-warning.ts'

export type Action = (before: FormState, form: FormData) => Promise<FormState>

/** A short form: rows of fields, one act. It works before its script has loaded, and without it. */
export function ActionForm({
  action,
  rows,
  hidden = {},
  submit,
  lead = true,
  now = '',
  keepAs,
  again,
}: {
  action: Action
  rows: Field[][]
  hidden?: Record<string, string>
  submit: string
  lead?: boolean
  /** What stands before somebody else's words, where they came in meanwhile. */
  now?: string
  /** Under what name long words are kept in this tab until they are acknowledged. */
  keepAs?: string
  /** Where the act can be done once more; done, the form then closes, so that nothing is sent twice. */
  again?: { label: string; href: string }
}) {
  const [said, send, pending] = useActionState(action, EMPTY_FORM)
  const form = useFormBackup(keepAs, said.done)
  useLeaveWarning(form, said)
  useEffect(() => {
    if (!said.done) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [said, form])
  if (said.done && again !== undefined)
    return (
      <>
        <Answer said={said} />
        <p>
          <a href={again.href}>{again.label}</a>
        </p>
      </>
    )
  return (
    <form action={send} className="form" noValidate ref={form}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={said.theirs?.[name] ?? value} />
      ))}
      {rows.map((row) => (
        <div key={row[0]?.name} className={row.length > 1 ? 'pair' : undefined}>
          {row.map((field) => (
            <FormField key={field.name} field={field} said={said} now={now} />
          ))}
        </div>
      ))}
      <div className="actions">
        <button className={lead ? 'button lead' : 'button'} type="submit" aria-disabled={pending}>
          {submit}
        </button>
      </div>
      <Answer said={said} />
    </form>
  )
}

/** One act by one button, for what needs nothing typed. */
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
  /** What the button is about, where the eye sees it beside: read aloud only. */
  about?: string
  danger?: boolean
  /** What follows from it, for an act that cannot be undone: it then takes a second press. */
  sure?: string
}) {
  const [said, send, pending] = useActionState(action, EMPTY_FORM)
  const button = (
    <button className={danger ? 'plain danger' : 'plain'} type="submit" aria-disabled={pending}>
      {label}
      {about === undefined ? null : <span className="aloud"> {about}</span>}
    </button>
  )
  return (
    <form action={send} className="inline">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {sure === undefined ? (
        button
      ) : (
        <details className="sure">
          <summary className={danger ? 'plain danger' : 'plain'}>
            {label} …{about === undefined ? null : <span className="aloud"> {about}</span>}
          </summary>
          <p>{sure}</p>
          {button}
        </details>
      )}
      <Answer said={said} />
    </form>
  )
}

function Answer({ said }: { said: FormState }) {
  return (
    <div aria-live="polite">
      {said.message === null ? null : <p className={said.done ? 'said' : 'problem'}>{said.message}</p>}
      {said.link === undefined ? null : (
        <p className="figures mt-2 break-all select-all">
          <code>{said.link}</code>
        </p>
      )}
    </div>
  )
}
