import type { Metadata } from 'next'
import { closedHead } from '#app/page-head'
import { AnswerForms } from '#components/people/answer-forms'
import { AskedFacts, AskedTitle } from '#components/people/asked-facts'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Eyebrow, Hint, Prose } from '#components/ui/text'
import { VisitorsForms } from '#components/ui/visitors-forms'
import { formatDates } from '#domain/time/format'
import { translator } from '#messages/translator'
import { readAnswerLink } from '#server/web/answer-link'
import { pageLocale } from '#server/web/page'
import { answerByLinkAction } from './actions'

type Props = { params: Promise<{ locale: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return closedHead(translator(await pageLocale(params))('asked.page'))
}

export default async function AnswerLinkPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { token } = await params
  const { appearance, askedBy, names } = await readAnswerLink(token)
  const { meeting } = appearance
  return (
    <Page>
      <Eyebrow className="text-soft tabular-nums">
        <Localized text={meeting.title} locale={locale} />, {formatDates(meeting.startsOn, meeting.endsOn, locale)}
      </Eyebrow>
      <h1>
        <AskedTitle appearance={appearance} locale={locale} t={t} />
      </h1>
      <Prose className="mt-3.5">{t('answerLink.who', { who: askedBy })}</Prose>
      <div className="mt-3.5">
        <AskedFacts appearance={appearance} names={names} locale={locale} t={t} />
      </div>
      <Hint className="mt-3.5">{t('answerLink.once')}</Hint>
      <VisitorsForms locale={locale} byLink>
        <AnswerForms action={answerByLinkAction} hidden={{ token }} appearance={appearance} locale={locale} t={t} />
      </VisitorsForms>
    </Page>
  )
}
