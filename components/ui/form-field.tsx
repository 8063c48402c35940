import { type ReactNode, useId } from 'react'
import { Choice, FieldLabel, Input, Select, TextArea } from '#components/ui/field-parts'
import { useForms } from '#components/ui/forms'
import { OwnControlContext } from '#components/ui/own-control.ts'
import { Hint, Label, Problem } from '#components/ui/text'
import { dayInField } from '#domain/meeting/typed-day'

/** The answer to a form that was sent, in the reader's language: for each field, and for the whole. */
export type FormState = {
  done: boolean
  message: string | null
  problems: Record<string, string>
  typed: Record<string, string>
  /** What somebody else saved meanwhile, by field, where it differs; `version` is the version they saved. */
  theirs?: Record<string, string>
  /** A link to pass on to somebody, shown once. */
  link?: string
  /** The way on: sign in, load the page as it stands now, or copy the words that came too late. */
  offer?: 'sign-in' | 'reload' | 'copy'
  /** The page to open now. */
  open?: string
  /** What is in the form now is another act than the one that arrived. */
  renew?: boolean
}

export const EMPTY_FORM: FormState = { done: false, message: null, problems: {}, typed: {} }

export type Field = {
  name: string
  label: string
  type?: 'text' | 'email' | 'password' | 'date' | 'number' | 'textarea' | 'select' | 'radio' | 'box' | 'boxes'
  /** For boxes: the ticked values, separated by spaces. Each box is sent as `name.value`; a single box as `name`, with its value. */
  value?: string
  /** An option that `asksMore` shows the fields that are `onlyThen` while it is chosen. */
  options?: { value: string; label: string; group?: string; asksMore?: boolean }[]
  hint?: string
  autoComplete?: string
  lang?: string
  required?: boolean
  /** Shown only while an option that asks for it is chosen in the same form, or something is wrong with it. */
  onlyThen?: boolean
  readOnly?: boolean
  /** The end of an address that leads to this field: once on a page. */
  anchor?: string
  /** Stands in the empty field: what is taken if nothing is typed. */
  placeholder?: string
  /** Words offered while typing; others can be typed too. */
  suggestions?: readonly string[]
  /** Takes the focus when the page opens. */
  focused?: boolean
  /** Stands in the place of the field; `useOwnControl` tells it which. */
  control?: ReactNode
}

/** One field of a short form, with what is wrong with it beside it. */
export function FormField({ field, state, now }: { field: Field; state: FormState; now: string }) {
  const made = useId()
  const id = field.anchor ?? made
  const { choose, day } = useForms().sentences
  const hint = field.type === 'date' ? [field.hint, day].filter(Boolean).join(' ') : field.hint
  const problem = state.problems[field.name]
  const value = shown(field, state.typed[field.name] ?? field.value ?? '')
  const describedBy = [problem ? `${id}-problem` : null, hint ? `${id}-hint` : null].filter(Boolean).join(' ') || undefined
  const shared: Shared = {
    id,
    name: field.name,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy,
    'aria-required': field.required,
    autoComplete: field.autoComplete ?? 'off',
    lang: field.lang,
    autoFocus: field.focused,
  }
  return (
    <div className={`mt-5 ${hiddenUnlessAsked(field, problem)}`}>
      {field.type === 'boxes' || field.type === 'box' ? (
        <Boxes field={field} state={state} describedBy={describedBy} />
      ) : field.type === 'radio' ? (
        <Radios field={field} value={value} describedBy={describedBy} />
      ) : (
        <OwnOr
          field={field}
          value={value}
          shared={shared}
          plain={
            <>
              <FieldLabel htmlFor={id}>{field.label}</FieldLabel>
              <Written field={field} value={value} shared={shared} choose={choose} />
            </>
          }
        />
      )}
      <Notes id={id} field={field} hint={hint} state={state} now={now} />
    </div>
  )
}

type Shared = {
  id: string
  name: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
  'aria-required': boolean | undefined
  autoComplete: string
  lang: string | undefined
  autoFocus: boolean | undefined
}

function OwnOr({ field, value, shared, plain }: { field: Field; value: string; shared: Shared; plain: ReactNode }) {
  if (field.control === undefined) return plain
  const { id, name, 'aria-invalid': invalid = false, 'aria-describedby': describedBy } = shared
  const own = { id, name, label: field.label, value, options: field.options ?? [], describedBy, invalid, plain }
  return <OwnControlContext value={own}>{field.control}</OwnControlContext>
}

// A day is typed day before month: a browser's own field has the order of the machine it runs on.
function shown({ type }: Field, value: string): string {
  return type === 'date' ? dayInField(value) : value
}

/** What is typed or chosen from a list. */
function Written({ field, value, shared, choose }: { field: Field; value: string; shared: Shared; choose: string }) {
  if (field.type === 'select')
    // When a form is reset, a select forgets its default. The key makes a new one with what was chosen.
    return (
      <Select key={value} {...shared} defaultValue={value}>
        <Options options={startingAt(value, field.options ?? [], choose)} />
      </Select>
    )
  if (field.type === 'textarea') return <TextArea {...shared} defaultValue={value} placeholder={field.placeholder} rows={1} dir="auto" />
  const list = field.suggestions === undefined ? undefined : `${shared.id}-list`
  return (
    <>
      <Input
        {...shared}
        type={field.type === undefined || field.type === 'date' ? 'text' : field.type}
        defaultValue={value}
        readOnly={field.readOnly}
        placeholder={field.placeholder}
        list={list}
        dir={field.type === undefined ? 'auto' : undefined}
      />
      {list === undefined ? null : (
        <datalist id={list}>
          {field.suggestions?.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      )}
    </>
  )
}

// Without scripts too: the form looks whether an option that asks for more is chosen.
function hiddenUnlessAsked({ onlyThen = false }: Field, problem: string | undefined): string {
  return onlyThen && problem === undefined ? 'hidden [form:has(option[data-asks-more]:checked)_&]:block' : ''
}

// A choice that nobody has made, and the record does not say, is not made by the order of a list.
function startingAt(value: string, options: NonNullable<Field['options']>, choose: string): NonNullable<Field['options']> {
  return options.some((option) => option.value === value) ? options : [{ value: '', label: choose }, ...options]
}

/** What is written beneath a field: what is wrong with it, what somebody else saved meanwhile, a hint. */
type NotesProps = { id: string; field: Field; hint: string | undefined; state: FormState; now: string }

function Notes({ id, field, hint, state, now }: NotesProps) {
  const problem = state.problems[field.name]
  return (
    <>
      {problem ? <Problem id={`${id}-problem`}>{problem}</Problem> : null}
      {state.theirs?.[field.name] === undefined ? null : (
        <Hint dir="auto">
          {now} {shown(field, state.theirs[field.name] ?? '') || '—'}
        </Hint>
      )}
      {hint ? <Hint id={`${id}-hint`}>{hint}</Hint> : null}
    </>
  )
}

function Radios({ field, value, describedBy }: { field: Field; value: string; describedBy: string | undefined }) {
  return (
    <fieldset aria-describedby={describedBy}>
      <Label as="legend">{field.label}</Label>
      {field.options?.map((option) => (
        <Choice
          key={option.value}
          type="radio"
          name={field.name}
          value={option.value}
          label={option.label}
          defaultChecked={option.value === value}
        />
      ))}
    </fieldset>
  )
}

function Boxes({ field, state, describedBy }: { field: Field; state: FormState; describedBy: string | undefined }) {
  const sent = Object.keys(state.typed).length > 0
  const ticked = field.value?.split(' ') ?? []
  return (
    <fieldset aria-describedby={describedBy} className={field.type === 'boxes' ? 'sm:columns-2' : undefined}>
      <Label as="legend" className="[column-span:all]">
        {field.label}
      </Label>
      {field.options?.map((option) => {
        const name = field.type === 'box' ? field.name : `${field.name}.${option.value}`
        const value = field.type === 'box' ? option.value : 'on'
        return (
          <Choice
            key={option.value}
            className={field.type === 'boxes' ? 'break-inside-avoid pt-2' : 'mt-2'}
            type="checkbox"
            name={name}
            value={value}
            label={option.label}
            defaultChecked={sent ? name in state.typed : ticked.includes(option.value)}
          />
        )
      })}
    </fieldset>
  )
}

function Options({ options }: { options: NonNullable<Field['options']> }) {
  const groups = [...new Set(options.map((option) => option.group ?? ''))]
  return groups.map((group) => {
    const items = options
      .filter((option) => (option.group ?? '') === group)
      .map((option) => (
        <option key={option.value} value={option.value} data-asks-more={option.asksMore || undefined}>
          {option.label}
        </option>
      ))
    return group === '' ? (
      items
    ) : (
      <optgroup key={group} label={group}>
        {items}
      </optgroup>
    )
  })
}
