import { IssuedChanges } from '#components/statement/issued-changes'
import { FileLinks } from '#components/ui/file-links'
import { Prose } from '#components/ui/text'
import { agreedSentence } from '#domain/statement/agreed-sentence'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import type { IssuanceView, IssuedStatementView } from '#domain/statement/issued-view'
import { isLocale, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDate } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** Who issued a text and when, in which languages, its corrections, and how anyone can verify the wording. */
export function IssueNote({
  read,
  shown,
  as,
  locale,
  t,
}: {
  read: IssuedStatementView
  shown: IssuedLanguage
  /** The correction number of the issue shown, when it is not the newest. */
  as: number | null
  locale: Locale
  t: Translator
}) {
  const first = read.issuances.at(-1)
  const place = read.issuances[0]?.place
  const address = `/${locale}/meetings/${read.slug}`
  const own = read.newest ? [] : [`no=${read.number}`]
  const query = (...parts: string[]) => ([...parts, ...own].length === 0 ? '' : `?${[...parts, ...own].join('&')}`)
  const file = (kind: string, ...parts: string[]) => `/${shown.locale}/meetings/${read.slug}/statement.${kind}${query(...parts)}`
  const after = as === null ? [] : [`as=${as}`]
  // Of a withdrawn text there are the files as it was issued.
  const wording = read.withdrawal === null ? after : ['as=issued']
  const files = [
    { href: file('pdf', ...wording), label: t('files.pdf') },
    { href: file('docx', ...wording), label: t('files.word') },
    { href: file('txt', ...wording), label: t(read.withdrawal === null ? 'statement.textFile' : 'statement.asIssued') },
    { href: file('json', ...after), label: t('files.json') },
    ...read.languages.flatMap(({ locale: other }) =>
      read.withdrawal === null && other !== shown.locale
        ? { href: file('pdf', ...after, `with=${other}`), label: t('papers.besidePaper', { language: other }) }
        : [],
    ),
  ]
  const presiding = ({ chairperson, position }: IssuanceView) =>
    [words(chairperson, locale), words(position, locale)].filter(Boolean).join(', ')
  return (
    <footer className="mt-12 border-t border-ink pt-4 leading-[1.65] text-soft [&_a]:underline [&_a]:decoration-1 [&_a]:underline-offset-3">
      {first === undefined ? null : read.demonstration ? (
        <p>
          <strong className="text-ink">{t('statement.demonstration')}.</strong>{' '}
          {t('statement.demonstrationNote', { date: formatDate(first.day, locale) })}
        </p>
      ) : (
        <p>
          <strong className="text-ink">{t('statement.issued')}</strong>{' '}
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
        {read.languages.map((language, at) => (
          <span key={language.locale}>
            {at === 0 ? '' : ', '}
            {language.locale === shown.locale ? (
              t(`languages.${language.locale}`)
            ) : (
              <a href={`/${language.locale}/meetings/${read.slug}/statement${query()}`} lang={language.locale} hrefLang={language.locale}>
                {t(`languages.${language.locale}`)}
              </a>
            )}
            {read.demonstration ? null : ` (${t(`statement.standings.${language.standing}`)})`}
          </span>
        ))}
        . <FileLinks files={files} />
        {read.can.toDesk ? (
          <>
            {' '}
            · <a href={`/${locale}/desk/meetings/${read.slug}/statement/consult`}>{t('schedule.toDesk')}</a>
          </>
        ) : null}
      </p>
      {read.demonstration && read.issuances.length === 1 && read.withdrawal === null && read.undone.length === 0 ? null : (
        <>
          <h2 className="sr-only">{t('statement.versions')}</h2>
          <ul className="mt-2">
            {read.withdrawal === null ? null : (
              <li>
                {t('statement.withdrawnOn', { date: formatDate(read.withdrawal.day, locale) })}{' '}
                <span dir="auto">{read.withdrawal.reason}</span>
              </li>
            )}
            {read.undone.map(({ day, reason }) => (
              <li key={`${day} ${reason}`}>
                {t('statement.putBack', { date: formatDate(day, locale) })} <span dir="auto">{reason}</span>
              </li>
            ))}
            {read.issuances.map((issuance, at) => (
              <li key={issuance.correction}>
                <a href={`${address}/statement${at === 0 ? query() : query(`as=${issuance.correction}`)}`}>
                  {issuance.correction === 0 ? t('statement.firstIssue') : t('statement.corr', { number: issuance.correction })}
                </a>
                , {formatDate(issuance.day, locale)}
                {issuance.correction === 0 ? null : (
                  <>
                    {' ('}
                    {issuance.corrected.map((code) => (isLocale(code) ? t(`languages.${code}`) : code)).join(', ')}
                    {') '}
                    {t('statement.correctedBy', { state: issuance.chairName, chairperson: presiding(issuance) })}.{' '}
                    <span dir="auto">{issuance.reason}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <CorrectedWords read={read} shown={shown} as={as} t={t} />
      <details className="mt-2">
        <summary className="min-h-6.5 w-fit cursor-pointer text-accent print:list-none">
          <code className="text-soft">{`${shown.contentHash.slice(0, 15)}…${shown.contentHash.slice(-6)}`}</code> {t('statement.verify')}
        </summary>
        <Prose className="mt-2">{t(read.demonstration ? 'statement.verifyHowDemonstration' : 'statement.verifyHow')}</Prose>
        <pre className="mt-2">
          <code>{'sha256sum statement.txt'}</code>
        </pre>
        <p className="tabular-nums mt-2 break-all">
          <code>{shown.contentHash}</code>
        </p>
        {place == null ? null : (
          <>
            <Prose className="mt-2">{t('statement.onRecord', { row: place.seq })}</Prose>
            <p className="tabular-nums mt-2 break-all">
              <code>{`${place.seq}:${place.hash}`}</code>
            </p>
          </>
        )}
      </details>
    </footer>
  )
}

/** What the correction shown changed in this language, against the issue before it. */
function CorrectedWords({ read, shown, as, t }: { read: IssuedStatementView; shown: IssuedLanguage; as: number | null; t: Translator }) {
  const number = as ?? read.issuances[0]?.correction ?? 0
  const changes = read.earlier.find(({ correction }) => correction === number - 1)?.changed[shown.locale]
  if (changes === undefined) return null
  return (
    <details className="mt-2">
      <summary className="min-h-6.5 w-fit cursor-pointer text-accent">{t('statement.changedBy', { number })}</summary>
      <IssuedChanges changes={changes} locale={shown.locale} t={t} />
    </details>
  )
}

function AgreedLine({ read, locale, t }: { read: IssuedStatementView; locale: Locale; t: Translator }) {
  const sentence = agreedSentence(read, locale)
  if (sentence === null) return null
  const agreed = t(sentence.code, sentence.values)
  return <p>{sentence.before ? t('statement.agreedBefore', { agreed }) : agreed}</p>
}
