import type { ComponentProps, ReactNode } from 'react'

// The parts of a field. A field is a line of text, not a box; what is wrong is written beneath it.

/** The look of a control without its font. For a control of a library; otherwise use the components below. */
export const controlLook =
  'block w-full border-b border-field bg-transparent py-1.5 focus:border-accent focus:shadow-[0_1px_var(--color-accent)] focus:outline-none not-focus:aria-[invalid=true]:border-error'

/** The font of a control, unless a form asks for another. */
export const controlText = 'font-serif text-lg/snug text-ink'

/** The label of one control. Give it `sr-only` where the eye can see from its place what the field is. */
export function FieldLabel({ htmlFor, className = '', children }: { htmlFor: string; className?: string; children: ReactNode }) {
  return (
    <label htmlFor={htmlFor} className={`block text-sm font-medium text-soft ${className}`}>
      {children}
    </label>
  )
}

/** `className` is the font: what a call gives replaces the default. */
export function Input({ className = controlText, ...rest }: ComponentProps<'input'>) {
  return <input className={`${controlLook} ${className}`} {...rest} />
}

/** Grows with what is typed. */
export function TextArea({ className = controlText, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={`${controlLook} resize-none overflow-hidden field-sizing-content ${className}`} {...rest} />
}

export function Select({ className = controlText, ...rest }: ComponentProps<'select'>) {
  return <select className={`${controlLook} h-9.25 text-ellipsis [&_option]:bg-paper [&_option]:text-ink ${className}`} {...rest} />
}

/** A radio button or a checkbox with its label after it. */
export function Choice({ label, className = 'mt-2', ...rest }: ComponentProps<'input'> & { type: 'radio' | 'checkbox'; label: string }) {
  return (
    <label className={`flex items-baseline gap-2.5 font-serif text-lg/snug text-soft ${className}`}>
      <input className="accent-accent" {...rest} />
      <span dir="auto">{label}</span>
    </label>
  )
}

/** Fields side by side, as many as there is room for. */
export function FieldRow({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div className={`grid grid-cols-[repeat(auto-fit,minmax(min(220px,100%),1fr))] gap-x-7 ${className}`} {...rest} />
}

/** The three languages of a text side by side, or one beneath the other: never two and one left over. */
export function LanguageRow(props: ComponentProps<'div'>) {
  return <div className="grid gap-x-7 sm:grid-cols-3 sm:items-end" {...props} />
}
