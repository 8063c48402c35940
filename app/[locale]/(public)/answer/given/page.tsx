import type { Metadata } from 'next'
import { closedHead } from '#app/page-head'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { translator } from '#messages/translator'
import { pageLocale } from '#server/web/page'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return closedHead(translator(await pageLocale(params))('answerLink.given'))
}

export default async function AnswerGivenPage({ params }: Props) {
  const t = translator(await pageLocale(params))
  return (
    <Page>
      <h1>{t('answerLink.given')}</h1>
      <Prose className="mt-3.5">{t('answerLink.givenWhat')}</Prose>
    </Page>
  )
}
