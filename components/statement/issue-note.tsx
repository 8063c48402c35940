import type { Agreed, IssuedLanguage } from '#domain/statement/issued-language'
import type { StatementKind } from '#domain/statement/statement-terms'
import { isLocale, type Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatDate } from '#domain/time/format'
import type { Translator } from '#messages/translator'

export type IssuedRead = {
  slug: string
  kind: StatementKind
  number: number
  agreed: Agreed | null
  /** How the words first issued were agreed, where those shown are not the same any more. */
  agreedBefore: Agreed | null
  languages: readonly IssuedLanguage[]
  withdrawal: { reason: string; day: string } | null
  issuances: readonly {
    correction: number
    day: string
    reason: string
    corrected: readonly string[]
    chairName: string
    chairperson: LocalizedText
    position: LocalizedText | null
  }[]
  can: { toDesk: boolean }
}

/** Who issued a text and when, in which languages, what was corrected since, and how anyone checks that these are its words. */
export function IssueNote({
  read,
  shown,
  as,
  locale,
  t,
}: {
  read: IssuedRead
  shown: IssuedLanguage
  /** The issue that is shown where it is an earlier one. */
  as: number | null
  locale: Locale
  t: Translator
}) {
  const first = read.issuances.at(-1)
  const address = `/${locale}/meetings/${read.slug}`
  const file = (kind: string) => `/${shown.locale}/meetings/${read.slug}/statement.${kind}${as === null ? '' : `?as=${as}`}`
  const presiding = (one: { chairperson: LocalizedText; position: LocalizedText | null }) =>
    [words(one.chairperson, locale), words(one.position, locale)].filter(Boolean).join(', ')
  return (
    <footer className="issue-note">
      {first === undefined ? null : (
        <p>
          <strong>{t('statement.issued')}</strong>{' '}
          {t('statement.issuedBy', {
            number: read.number,
            state: first.chairName,
            date: formatDate(first.day, locale),
            chairperson: presiding(first),
          })}
        </p>
      )}
      <AgreedLine read={read} locale={locale} t={t} />
      <p>
        {read.languages.map((one, at) => (
          <span key={one.locale}>
            {at === 0 ? '' : ', '}
            {one.locale === shown.locale ? (
              t(`languages.${one.locale}`)
            ) : (
              <a href={`/${one.locale}/meetings/${read.slug}/statement`} lang={one.locale} hrefLang={one.locale}>
                {t(`languages.${one.locale}`)}
              </a>
            )}{' '}
            ({t(`statement.standings.${one.standing}`)})
          </span>
        ))}
        . <a href={file('txt')}>{t('statement.textFile')}</a> · <a href={file('json')}>JSON</a>
        {read.can.toDesk ? (
          <>
            {' '}
            · <a href={`/${locale}/desk/meetings/${read.slug}/statement/consult`}>{t('schedule.toDesk')}</a>
          </>
        ) : null}
      </p>
      <h2 className="aloud">{t('statement.versions')}</h2>
      <ul className="issuances">
        {read.withdrawal === null ? null : (
          <li>
            {t('statement.withdrawnOn', { date: formatDate(read.withdrawal.day, locale) })} <span dir="auto">{read.withdrawal.reason}</span>
          </li>
        )}
        {read.issuances.map((one, at) => (
          <li key={one.correction}>
            <a href={at === 0 ? `${address}/statement` : `${address}/statement?as=${one.correction}`}>
              {one.correction === 0 ? t('statement.firstIssue') : t('statement.corr', { number: one.correction })}
            </a>
            , {formatDate(one.day, locale)}
            {one.correction === 0 ? null : (
              <>
                {' ('}
                {one.corrected.map((code) => (isLocale(code) ? t(`languages.${code}`) : code)).join(', ')}
                {') '}
                {t('statement.correctedBy', { state: one.chairName, chairperson: presiding(one) })}. <span dir="auto">{one.reason}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <details className="verify">
        <summary>
          <code>{`${shown.contentHash.slice(0, 15)}…${shown.contentHash.slice(-6)}`}</code> {t('statement.verify')}
        </summary>
        <p className="prose">{t('statement.verifyHow')}</p>
        <pre>
          <code>{'sha256sum statement.txt'}</code>
        </pre>
        <p className="figures break-all">
          <code>{shown.contentHash}</code>
        </p>
      </details>
    </footer>
  )
}

function AgreedLine({ read: { agreed, agreedBefore }, locale, t }: { read: IssuedRead; locale: Locale; t: Translator }) {
  const how = agreed ?? agreedBefore
  if (how === null) return null
  const said = t(`statement.agreedHow.${how.how}`, { date: formatDate(how.on, locale) })
  return <p>{agreed === null ? t('statement.agreedBefore', { agreed: said }) : said}</p>
}
