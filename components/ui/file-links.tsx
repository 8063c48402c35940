import { Fragment } from 'react'

/** The files of a page, in a row: “PDF · Word”. A line breaks behind the dot alone. */
export function FileLinks({ files }: { files: readonly { href: string; label: string }[] }) {
  return (
    <span>
      {files.map(({ href, label }, index) => (
        <Fragment key={href}>
          <span className="whitespace-nowrap">
            <a href={href}>{label}</a>
            {index < files.length - 1 ? ' ·' : null}
          </span>{' '}
        </Fragment>
      ))}
    </span>
  )
}
