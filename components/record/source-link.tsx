import { sourceName } from '#components/record/source-name.ts'
import { hasSourceRow } from '#domain/record/sources'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The name of a source, and the way to what is known of it. */
export function SourceLink({ source, locale, t }: { source: string; locale: Locale; t: Translator }) {
  return hasSourceRow(source) ? (
    <a href={`/${locale}/sources#${source}`} className="underline">
      {sourceName(source, t)}
    </a>
  ) : (
    sourceName(source, t)
  )
}
