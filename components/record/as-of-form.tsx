import { LinkButton } from '#components/ui/button'
import { Problem } from '#components/ui/text'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** Asks for the day on which the Process is shown. A plain GET form: every day has an address. */
export function AsOfForm({
  path,
  on,
  past,
  wrong,
  locale,
  t,
}: {
  path: string
  on: string
  past: boolean
  wrong: boolean
  locale: Locale
  t: Translator
}) {
  return (
    <form className="mt-4.5 flex flex-wrap items-baseline gap-x-3.5 gap-y-1.5 text-soft" action={`/${locale}${path}`} method="get">
      <label htmlFor="as-of">{t('asOf.label')}</label>
      <input
        id="as-of"
        type="date"
        name="on"
        defaultValue={on}
        className="border-b border-field py-1 text-ink"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'as-of-problem' : undefined}
      />
      <LinkButton type="submit">{t('asOf.show')}</LinkButton>
      {past ? <a href={`/${locale}${path}`}>{t('asOf.today')}</a> : null}
      {wrong ? <Problem id="as-of-problem">{t('problems.no-date')}</Problem> : null}
    </form>
  )
}
