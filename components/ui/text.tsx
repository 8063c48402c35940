import type { ComponentProps, ElementType } from 'react'

// Kinds of text. `className` is for margin and colour. It replaces the default, so that no two utilities contradict each other.

type Props = ComponentProps<'p'> & { as?: ElementType }

/** Text to be read at length, in a measure that reads well. */
export function Prose({ as: Tag = 'p', className = '', ...rest }: Props) {
  return <Tag className={`max-w-measure font-serif text-lg/relaxed [&_a]:underline ${className}`} {...rest} />
}

/** A remark beneath or beside something. */
export function Hint({ as: Tag = 'p', className = 'mt-1.25', ...rest }: Props) {
  return <Tag className={`text-sm text-faint [&_a]:underline ${className}`} {...rest} />
}

/** What is wrong, beside what it is wrong with. */
export function Problem({ as: Tag = 'p', className = 'mt-1.25', ...rest }: Props) {
  return <Tag className={`text-sm font-medium text-error ${className}`} {...rest} />
}

/** The message that something was done. */
export function Done({ className = 'mt-4', ...rest }: ComponentProps<'p'>) {
  return <p className={`font-medium text-good ${className}`} {...rest} />
}

/** The name of a group of fields or of a short list, set as the label of a field is. */
export function Label({ as: Tag = 'p', className = '', ...rest }: Props) {
  return <Tag className={`block text-sm font-medium text-soft ${className}`} {...rest} />
}

/** The short line above a title that says what kind of thing it is the title of. */
export function Eyebrow({ className = 'text-soft', ...rest }: ComponentProps<'p'>) {
  return <p className={`text-sm font-semibold ${className}`} {...rest} />
}

/** The theme of a meeting, or one sentence on what a page is: the line beneath its title. */
export function Subtitle({ as: Tag = 'p', className = 'mt-3.5', ...rest }: Props) {
  return <Tag className={`max-w-form font-serif text-2xl/snug text-soft italic ${className}`} {...rest} />
}

/** A word or two after a name: a role, a doubt. A space of the text keeps them apart when read aloud or copied; it never breaks within. No link, and so not in the colour of one. */
export function Mark({ className = 'text-soft', ...rest }: ComponentProps<'span'>) {
  return (
    <>
      {' '}
      <span className={`ml-1 inline-block max-w-full font-sans text-sm/snug font-medium ${className}`} {...rest} />
    </>
  )
}
