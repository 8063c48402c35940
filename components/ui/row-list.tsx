import type { ComponentProps, ElementType } from 'react'

/** Short rows with a line beneath each, what can be done with a row at its end. */
export function RowList({ as: Tag = 'ul', className = 'mt-4.5', ...rest }: ComponentProps<'ul'> & { as?: ElementType }) {
  return <Tag className={`max-w-list ${className}`} {...rest} />
}

export function Row({ className = '', ...rest }: ComponentProps<'li'>) {
  return <li className={`flex flex-wrap justify-between gap-x-5 gap-y-1 border-b border-line py-2 text-md ${className}`} {...rest} />
}
