import { inTwoLines, type Line, printedAppearance } from '#domain/agenda/printed-appearance'
import type { DirectoryEntryView } from '#domain/people/directory-view'
import type { SideNamesView } from '#domain/people/side-names-view'
import type { Locale } from '#domain/text/locale'

type Entry = Pick<DirectoryEntryView, 'name' | 'honorific' | 'position' | 'state' | 'organizationId'>

/** An entry's name as a programme prints it. */
export function entryName(entry: Entry, locale: Locale, names: SideNamesView): string {
  return inTwoLines(printedAppearance({ ...entry, status: 'confirmed' }, locale, names)).name
}

/** What tells an entry from others: the position, and the State and organisation unless the position says them. */
export function EntryDetail({ entry, locale, names }: { entry: Entry; locale: Locale; names: SideNamesView }) {
  const { position, sides } = printedAppearance({ ...entry, status: 'confirmed' }, locale, names)
  const lines: Line[] = [...(position === null ? [] : [position]), ...sides]
  return (
    <>
      {lines.map(({ text, lang }, at) => (
        <span key={text} lang={lang === locale ? undefined : lang} dir="auto">
          {at === 0 ? text : `, ${text}`}
        </span>
      ))}
    </>
  )
}
