import { SourceLink } from '#components/record/source-link'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

// The sources of a page are numbered in the order in which it names them, and listed once at its foot.

/** The numbers of the sources that say what stands before them. */
export function SourceMarks({ sources, listed, t }: { sources: readonly string[]; listed: readonly string[]; t: Translator }) {
  return (
    <sup className="ml-0.5 font-sans text-[11px] whitespace-nowrap">
      {sources.map((source) => {
        const number = listed.indexOf(source) + 1
        return (
          <a key={source} href={`#source-${number}`} className="px-0.75 py-1 text-accent" aria-label={t('record.sourceNumber', { number })}>
            {number}
          </a>
        )
      })}
    </sup>
  )
}

/** The sources of a page under their numbers. */
export function SourceList({ listed, locale, t }: { listed: readonly string[]; locale: Locale; t: Translator }) {
  if (listed.length === 0) return null
  return (
    <section className="mt-7">
      <h3>{t('record.sources')}</h3>
      <ol className="mt-2 max-w-measure list-decimal pl-[1.6em] text-sm text-soft [&>li]:mt-0.75">
        {listed.map((source, at) => (
          <li key={source} id={`source-${at + 1}`} className="target:bg-accent-wash">
            <SourceLink source={source} locale={locale} t={t} />
          </li>
        ))}
      </ol>
    </section>
  )
}
