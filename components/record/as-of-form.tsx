import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** Asks for the day on which the Process is to be seen; a plain form, whose answer has an address of its own. */
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
    <form className="as-of" action={`/${locale}${path}`} method="get">
      <label htmlFor="as-of">{t('asOf.label')}</label>
      <input
        id="as-of"
        type="date"
        name="on"
        defaultValue={on}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'as-of-problem' : undefined}
      />
      <button className="plain" type="submit">
        {t('asOf.show')}
      </button>
      {past ? <a href={`/${locale}${path}`}>{t('asOf.today')}</a> : null}
      {wrong ? (
        <p className="problem" id="as-of-problem">
          {t('problems.no-date')}
        </p>
      ) : null}
    </form>
  )
}
