/** The files of a page, in a row: “PDF · Word”. They stay together where a line breaks. */
export function FileLinks({ files }: { files: readonly { href: string; label: string }[] }) {
  return (
    <span>
      {files.map(({ href, label }, index) => (
        <span key={href} className="whitespace-nowrap">
          <a href={href}>{label}</a>
          {index < files.length - 1 ? ' · ' : null}
        </span>
      ))}
    </span>
  )
}
