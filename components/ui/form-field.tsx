import { useId } from 'react'

/** What a form says after it was sent, in the reader's language: beside fields, and for the whole. */
export type FormState = {
  done: boolean
  message: string | null
  problems: Record<string, string>
  typed: Record<string, string>
  /** What somebody else saved meanwhile, by field, where it differs; with the version it stands at. */
  theirs?: Record<string, string>
  /** A link to hand on, shown once. */
  link?: string
}

export const EMPTY_FORM: FormState = { done: false, message: null, problems: {}, typed: {} }

export type Field = {
  name: string
  label: string
  type?: 'text' | 'email' | 'password' | 'date' | 'number' | 'textarea' | 'select' | 'radio' | 'box' | 'boxes'
  /** For boxes: the values that are ticked, separated by blanks. Boxes are sent as `name.value` each; a single box as `name`, with its value. */
  value?: string
  options?: { value: string; label: string; group?: string }[]
  hint?: string
  autoComplete?: string
  lang?: string
  required?: boolean
}

/** One field of a short form, with what is wrong with it beside it. */
export function FormField({ field, said, now }: { field: Field; said: FormState; now: string }) {
  const id = useId()
  const problem = said.problems[field.name]
  const value = said.typed[field.name] ?? field.value ?? ''
  const describedBy = [problem ? `${id}-problem` : null, field.hint ? `${id}-hint` : null].filter(Boolean).join(' ') || undefined
  const shared = {
    id,
    name: field.name,
    'aria-invalid': problem ? true : undefined,
    'aria-describedby': describedBy,
    'aria-required': field.required,
    autoComplete: field.autoComplete ?? 'off',
    lang: field.lang,
  }
  return (
    <div className="field">
      {field.type === 'boxes' || field.type === 'box' ? (
        <Boxes field={field} said={said} describedBy={describedBy} />
      ) : field.type === 'radio' ? (
        <Radios field={field} value={value} describedBy={describedBy} />
      ) : (
        <>
          <label htmlFor={id}>{field.label}</label>
          {field.type === 'select' ? (
            // A form's reset forgets a select's default, so it is made anew with what was chosen.
            <select key={value} {...shared} defaultValue={value}>
              <Options options={field.options ?? []} />
            </select>
          ) : field.type === 'textarea' ? (
            <textarea {...shared} defaultValue={value} rows={1} dir="auto" />
          ) : (
            <input {...shared} type={field.type ?? 'text'} defaultValue={value} dir={field.type === undefined ? 'auto' : undefined} />
          )}
        </>
      )}
      <Notes id={id} field={field} said={said} now={now} />
    </div>
  )
}

/** What is said beneath a field: what is wrong with it, what somebody else saved meanwhile, a hint. */
function Notes({ id, field, said, now }: { id: string; field: Field; said: FormState; now: string }) {
  const problem = said.problems[field.name]
  return (
    <>
      {problem ? (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
      {said.theirs?.[field.name] === undefined ? null : (
        <p className="hint" dir="auto">
          {now} {said.theirs[field.name] || '—'}
        </p>
      )}
      {field.hint ? (
        <p className="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      ) : null}
    </>
  )
}

function Radios({ field, value, describedBy }: { field: Field; value: string; describedBy: string | undefined }) {
  return (
    <fieldset aria-describedby={describedBy}>
      <legend className="label">{field.label}</legend>
      {field.options?.map((option) => (
        <label key={option.value} className="choice">
          <input type="radio" name={field.name} value={option.value} defaultChecked={option.value === value} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

function Boxes({ field, said, describedBy }: { field: Field; said: FormState; describedBy: string | undefined }) {
  const sent = Object.keys(said.typed).length > 0
  const ticked = field.value?.split(' ') ?? []
  return (
    <fieldset aria-describedby={describedBy} className={field.type === 'boxes' ? 'boxes' : undefined}>
      <legend className="label">{field.label}</legend>
      {field.options?.map((option) => {
        const name = field.type === 'box' ? field.name : `${field.name}.${option.value}`
        const value = field.type === 'box' ? option.value : 'on'
        return (
          <label key={option.value} className="choice">
            <input type="checkbox" name={name} value={value} defaultChecked={sent ? name in said.typed : ticked.includes(option.value)} />
            <span dir="auto">{option.label}</span>
          </label>
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
        <option key={option.value} value={option.value}>
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
