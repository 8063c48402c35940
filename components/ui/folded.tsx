import type { ComponentProps, ReactNode } from 'react'

type Props = Omit<ComponentProps<'details'>, 'title'> & { title: string; count: number; aside?: ReactNode }

/** Several of a kind folded away under their number and what they are. The number stands first: a column of figures is read at a glance. */
export function Folded({ title, count, aside, children, ...rest }: Props) {
  return (
    <details className="group/fold border-t border-line" {...rest}>
      <summary className="flex min-h-6.5 cursor-pointer list-none items-baseline gap-2 py-2 after:ml-auto after:text-accent after:content-['+'] [[open]>&]:after:content-['–'] [&::-webkit-details-marker]:hidden">
        <span className="min-w-5 font-semibold tabular-nums">{count}</span>
        <span>
          {title}
          {aside}
        </span>
      </summary>
      <div className="pb-2.5 pl-7">{children}</div>
    </details>
  )
}
