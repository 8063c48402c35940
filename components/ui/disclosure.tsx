import type { ComponentProps, ReactNode } from 'react'
import { linkButtonLook } from '#components/ui/button'

type Props = Omit<ComponentProps<'details'>, 'title'> & { title: ReactNode }

/** Something folded away under its title, with a plus before it. `title` holds the heading. `largeSign`: a plus as tall as a title. */
export function Disclosure({ title, largeSign = false, children, ...rest }: Props & { largeSign?: boolean }) {
  return (
    <details {...rest}>
      <summary
        className={`flex cursor-pointer list-none items-baseline gap-2.5 before:text-accent before:content-['+'] [[open]>&]:before:content-['–'] [&::-webkit-details-marker]:hidden ${largeSign ? 'before:font-sans before:text-[22px]/none before:font-normal' : ''}`}
      >
        {title}
      </summary>
      {children}
    </details>
  )
}

/** Something folded away under a few words that look like a link. */
export function Fold({ title, children, ...rest }: Props) {
  return (
    <details {...rest}>
      <summary className={`${linkButtonLook} text-accent`}>{title}</summary>
      {children}
    </details>
  )
}
