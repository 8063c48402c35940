'use client'

import { Fragment, type ReactNode, useEffect } from 'react'
import { ActFields } from '#components/ui/act-fields'
import { Actions, Button, LinkButton, linkButtonLook } from '#components/ui/button'
import { Fold } from '#components/ui/disclosure'
import { FieldRow, LanguageRow } from '#components/ui/field-parts'
import { FormAnswer } from '#components/ui/form-answer'
import { type Field, FormField } from '#components/ui/form-field'
import { useForms } from '#components/ui/forms'
import type { Action } from '#components/ui/send-form.ts'
import { Hint } from '#components/ui/text'
import { useFormAct } from '#components/ui/use-form-act.ts'
import { useLeaveWarning } from '#components/ui/use-leave-warning.ts'

export type { Action } from '#components/ui/send-form.ts'

/** A short form: rows of fields and one button. It works without its script. */
export function ActionForm({
  action,
  rows,
  hidden = {},
  submit,
  lead = true,
  wide = false,
  now = '',
  follows,
  sure,
  keepAs,
  again,
  folded = [],
  keeps,
  below = {},
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
  /** What follows from the act and for whom, said before the button. */
  follows?: string
  /** The same for an act that takes something away or cannot be undone: the act then takes a second press. */
  sure?: string
  /** Name under which this tab keeps the words until the server has them, where what the form is about does not tell it from others. */
  keepAs?: string
  /** For an act that can be done again. Once done, the form is replaced by this link, so that nothing is sent twice. */
  again?: { label: string; href: string }
  /** Further rows, folded away beneath the others; what is wrong in one opens it. */
  folded?: { label: string; rows: Field[][] }[]
  /** For a form that is sent time and again: a field that then starts with what was sent, unless another was filled in. The focus goes back to its first field. */
  keeps?: { field: string; unless: string }
  /** What stands beneath a row, by the name of its first field. */
  below?: Record<string, ReactNode>
}) {
  const { sentences } = useForms()
  const { state, pending, round, sent, restored, startOver, bind } = useFormAct(action, keepAs ?? nameOf(submit, rows, hidden))
  useLeaveWarning(bind.ref, state)
  const repeats = keeps !== undefined
  useEffect(() => {
    if (repeats && round > 0) bind.ref.current?.querySelector<HTMLElement>('input:not([type="hidden"]), select, textarea')?.focus()
  }, [repeats, round, bind.ref])
  const kept = (field: Field) =>
    keeps?.field === field.name && sent !== null && !sent[keeps.unless] ? { ...field, value: sent[field.name] ?? '' } : field
  const setRow = (row: Field[]) => {
    const RowBox = row.length === 3 ? LanguageRow : row.length > 1 ? FieldRow : 'div'
    return (
      <Fragment key={`${row[0]?.name} ${round}`}>
        <RowBox>
          {row.map((field) => (
            <FormField key={field.name} field={kept(field)} state={state} now={now} />
          ))}
        </RowBox>
        {below[row[0]?.name ?? '']}
      </Fragment>
    )
  }
  if (state.done && again !== undefined)
    return (
      <>
        <FormAnswer state={state} />
        <p>
          <a href={again.href}>{again.label}</a>
        </p>
      </>
    )
  return (
    <form {...bind} className={wide ? undefined : 'max-w-form'} noValidate>
      <ActFields />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={state.theirs?.[name] ?? value} />
      ))}
      {restored ? (
        <Hint as="div" className="mt-3.5" role="status">
          {sentences.restored} <LinkButton onClick={startOver}>{sentences.startOver}</LinkButton>
        </Hint>
      ) : null}
      {rows.map(setRow)}
      {folded.map(({ label, rows: inside }) => (
        <Fold key={label} className="mt-7" title={label} open={inside.flat().some(({ name }) => state.problems[name] !== undefined)}>
          {inside.map(setRow)}
        </Fold>
      ))}
      {follows === undefined ? null : <Hint className="mt-5.25">{follows}</Hint>}
      {sure === undefined ? (
        <Actions>
          <Button lead={lead} type="submit" aria-disabled={pending}>
            {submit}
          </Button>
        </Actions>
      ) : (
        <Sure label={submit} sure={sure} className="mt-7">
          <Button type="submit" className="mt-2" aria-disabled={pending}>
            {submit}
          </Button>
        </Sure>
      )}
      <FormAnswer state={state} form={bind.ref.current} />
    </form>
  )
}

// What tells a form from others at the same address, on this page and on the next visit: versions and marks change.
function nameOf(submit: string, rows: Field[][], hidden: Record<string, string>): string {
  const about = Object.entries(hidden).flatMap(([name, value]) => (/version|mark/i.test(name) ? [] : [value]))
  return [...rows.flat().map(({ name }) => name), ...about, submit].join('/')
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
  const { state, pending, bind } = useFormAct(action, Object.values(hidden).join('/'))
  const button = (
    <LinkButton danger={danger} type="submit" aria-disabled={pending}>
      {label}
      {about === undefined ? null : <span className="sr-only"> {about}</span>}
    </LinkButton>
  )
  return (
    <form {...bind} className="inline">
      <ActFields />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {sure === undefined ? (
        button
      ) : (
        <Sure label={label} about={about} sure={sure} danger={danger}>
          {button}
        </Sure>
      )}
      <FormAnswer state={state} />
    </form>
  )
}

/** The second press: what follows is read before the button can be reached. */
function Sure({
  label,
  about,
  sure,
  danger = false,
  className,
  children,
}: {
  label: string
  about?: string | undefined
  sure: string
  danger?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <details className={className}>
      <summary
        className={`${linkButtonLook} inline-block list-none [&::-webkit-details-marker]:hidden [[open]>&]:text-soft ${danger ? 'text-error' : 'text-accent'}`}
      >
        {label} …{about === undefined ? null : <span className="sr-only"> {about}</span>}
      </summary>
      <p className="max-w-form text-base text-soft">{sure}</p>
      {children}
    </details>
  )
}
