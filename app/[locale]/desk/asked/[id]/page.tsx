import type { Metadata } from 'next'
import { answerAction } from '#app/[locale]/desk/asked/actions'
import { AnswerLine } from '#components/agenda/answer-line'
import { AnswerForms } from '#components/people/answer-forms'
import { AskedFacts, AskedTitle } from '#components/people/asked-facts'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Eyebrow, Hint, Prose } from '#components/ui/text'
import { formatDates } from '#domain/time/format'
import { translator } from '#messages/translator'
import { askedAppearance } from '#server/agenda/queries/asked-appearance'
import { pageLocale, readDesk } from '#server/web/page'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('asked.page') }
}

export default async function AskedPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { id } = await params
  const { appearance, names } = await readDesk(askedAppearance, { id }, locale)
  const { meeting, answer, ended } = appearance
  return (
    <Page>
      <p className="mb-3.5">
        <a href={`/${locale}/desk`}>{t('desk.title')}</a>
      </p>
      <Eyebrow className="text-soft tabular-nums">
        <Localized text={meeting.title} locale={locale} />, {formatDates(meeting.startsOn, meeting.endsOn, locale)}
      </Eyebrow>
      <h1>
        <AskedTitle appearance={appearance} locale={locale} t={t} />
      </h1>
      <div className="mt-3.5">
        <AskedFacts appearance={appearance} names={names} locale={locale} t={t} />
      </div>
      {answer === null ? null : (
        <section className="mt-7">
          <h2>{t('asked.yours')}</h2>
          <AnswerLine answer={{ ...answer, waits: false }} names={names} timeZone={meeting.timeZone} locale={locale} t={t} />
          {answer.waits && !answer.applied ? <Prose className="mt-1.75 text-warning">{t('asked.waits')}</Prose> : null}
          {ended === null ? <Hint>{t('asked.another')}</Hint> : null}
        </section>
      )}
      {ended !== null ? (
        <Prose className="mt-7 text-soft">{t(`asked.ended.${ended}`)}</Prose>
      ) : (
        <AnswerForms action={answerAction} hidden={{ contributionId: appearance.id }} appearance={appearance} locale={locale} t={t} />
      )}
    </Page>
  )
}
