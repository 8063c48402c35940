import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { kindBeside } from '#components/statement/kind-beside.ts'
import { Fact, Facts } from '#components/ui/facts'
import { Localized } from '#components/ui/localized'
import { Eyebrow, Subtitle } from '#components/ui/text'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import type { IssuedStatementView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDate, formatDates } from '#domain/time/format'
import { type Translator, translator } from '#messages/translator'

type Props = { read: IssuedStatementView; shown: IssuedLanguage; locale: Locale; t: Translator }

/** The head of an issued text: of which meeting, what it is called, and in one line where and when, under which number, in which standing. */
export function IssuedHead({ read, shown, locale, t }: Props) {
  const { meeting } = read
  const kind = kindBeside(read.kind, shown.title, locale, t)
  const first = read.issuances.at(-1)
  const city = words(meeting.city, locale)
  return (
    <header>
      <Eyebrow className="text-soft sm:text-md">
        {read.hasSchedule ? (
          <a href={`/${locale}/meetings/${read.slug}`}>
            <Localized text={meeting.title} locale={locale} />
          </a>
        ) : (
          <Localized text={meeting.title} locale={locale} />
        )}
      </Eyebrow>
      <h1 lang={shown.locale} dir="auto">
        {shown.title}
        {read.demonstration ? <DemonstrationMark t={translator(shown.locale)} /> : null}
      </h1>
      {kind === null ? null : <Subtitle>{kind}</Subtitle>}
      <Facts>
        <Fact>
          {city === '' ? null : <strong>{city}, </strong>}
          <strong>{formatDates(meeting.startsOn, meeting.endsOn, locale)}</strong>
        </Fact>
        {read.demonstration || first === undefined ? null : (
          <Fact>{t('papers.issuedOn', { number: read.number, date: formatDate(first.day, locale) })}</Fact>
        )}
        <Fact>
          {t(`languages.${shown.locale}`)}
          {read.demonstration ? null : `, ${t(`statement.standings.${shown.standing}`)}`}
        </Fact>
      </Facts>
    </header>
  )
}
