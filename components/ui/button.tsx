import type { ComponentProps } from 'react'

type ButtonProps = { lead?: boolean } & (ComponentProps<'button'> | (ComponentProps<'a'> & { href: string }))

/** A button in a frame; with `href`, a link that looks like one. `lead` is the act that a page is there for. */
export function Button({ lead = false, className = '', ...rest }: ButtonProps) {
  const colours = lead ? 'border-accent bg-accent text-on-accent hover:brightness-108' : 'border-field text-ink hover:border-ink'
  const look = `inline-block cursor-pointer rounded-md border px-3.75 py-1.75 font-sans text-base/snug font-medium hover:no-underline disabled:cursor-default disabled:opacity-55 aria-disabled:cursor-default aria-disabled:opacity-55 ${colours} ${className}`
  return 'href' in rest ? <a className={look} {...rest} /> : <button type="button" className={look} {...rest} />
}

/** The look of a button without a frame, for what cannot be a `LinkButton`, such as a `summary`. */
export const linkButtonLook = 'min-h-6.5 cursor-pointer py-0.5 font-sans text-base/snug font-medium hover:underline underline-offset-3'

/** A button that looks like a link. */
export function LinkButton({ danger = false, className = '', ...rest }: ComponentProps<'button'> & { danger?: boolean }) {
  return <button type="button" className={`${linkButtonLook} ${danger ? 'text-error' : 'text-accent'} ${className}`} {...rest} />
}

/** The row of buttons beneath a form. */
export function Actions({ className = 'mt-7', ...rest }: ComponentProps<'div'>) {
  return <div className={`flex flex-wrap items-center gap-x-4.5 gap-y-3 ${className}`} {...rest} />
}
