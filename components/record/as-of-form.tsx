import { LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import { formatDate } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** Asks for the day on which the Process is shown, and says when that day is still to come. A plain GET form: every day has an address. */
export function AsOfForm({
  path,
  on,
  past,
  recordedOn,
  locale,
  t,
}: {
  path: string
  on: string
  past: boolean
  recordedOn: CalendarDate | null
  locale: Locale
  t: Translator
}) {
  // The browser's own field: what it sends is a part of a public address, in which a day has one spelling and any other word no page.
  return (
    <form className="mt-4.5 flex flex-wrap items-baseline gap-x-3.5 gap-y-1.5 text-soft" action={`/${locale}${path}`} method="get">
      <label htmlFor="as-of">{t('asOf.label')}</label>
      <input id="as-of" type="date" name="on" defaultValue={on} className="border-b border-field py-1 text-ink" />
      <LinkButton type="submit">{t('asOf.show')}</LinkButton>
      {past ? <a href={`/${locale}${path}`}>{t('asOf.today')}</a> : null}
      {recordedOn === null ? null : <Hint className="basis-full">{t('asOf.future', { date: formatDate(recordedOn, locale) })}</Hint>}
    </form>
  )
}
