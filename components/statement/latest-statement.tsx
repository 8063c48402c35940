import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { Localized } from '#components/ui/localized'
import type { IssuedTextView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** The outcome text last issued: what it is called, marked where it only demonstrates one, and of which meeting. */
export function LatestStatement({ text, locale, t }: { text: IssuedTextView; locale: Locale; t: Translator }) {
  return (
    <div className="border-b border-line pt-4 pb-4.5">
      <h3 className="font-serif text-2xl/tight font-title text-balance">
        <a href={`/${locale}/meetings/${text.slug}/statement${text.newest ? '' : `?no=${text.number}`}`} className="text-ink">
          <Localized text={text.title} locale={locale} />
        </a>
        {text.demonstration ? <DemonstrationMark t={t} /> : null}
      </h3>
      <p className="mt-1 text-soft">
        <Localized text={text.meeting.title} locale={locale} />
        {` · ${formatDates(text.meeting.startsOn, text.meeting.endsOn, locale)}`}
      </p>
    </div>
  )
}
