'use client'

import { useId } from 'react'
import { FieldLabel, Select } from '#components/ui/field-parts'

/** A labelled select of a few options. */
export function SelectField({
  label,
  value,
  options,
  onChoose,
  field,
  className = '',
}: {
  label: string
  value: string
  options: (readonly [string, string])[]
  onChoose: (value: string) => void
  /** The name under which it is saved. */
  field?: string
  /** Where it stands among others. */
  className?: string
}) {
  const id = useId()
  return (
    <div className={`mt-5 ${className}`} data-field={field}>
      <FieldLabel htmlFor={id}>{label}</FieldLabel>
      <Select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  )
}
