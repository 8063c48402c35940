import { Fragment, type ReactNode } from 'react'
import type { Reader } from '#components/agenda/reader.ts'
import { Localized } from '#components/ui/localized'
import { Hint } from '#components/ui/text'
import { type LocalizedText, words } from '#domain/text/localized-text'

/** The quiet line beneath a title: where it is held, who may come, what it deals with. Nothing where nothing is to be said. */
export function EntryNotes({ notes }: { notes: readonly ReactNode[] }) {
  const said = notes.filter((note) => note !== null)
  if (said.length === 0) return null
  return (
    <Hint>
      {said.map((note, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: made anew from a frozen document
        <Fragment key={index}>
          {index === 0 ? null : ' · '}
          {note}
        </Fragment>
      ))}
    </Hint>
  )
}

/** A place, unless it is where one is already. */
export function placeNote(place: LocalizedText | null, known: LocalizedText | null, { locale }: Reader): ReactNode {
  if (place === null || words(place, locale) === words(known, locale)) return null
  return <Localized className="inline-block text-soft first-letter:uppercase" text={place} locale={locale} />
}
