import type { Metadata } from 'next'
import { closedHead } from '#app/page-head'
import { ActionForm } from '#components/ui/action-form'
import { Page } from '#components/ui/page'
import { Hint, Prose } from '#components/ui/text'
import { VisitorsForms } from '#components/ui/visitors-forms'
import { translator } from '#messages/translator'
import { unsubscribeLink } from '#server/outbox/queries/unsubscribe-link'
import { pageLocale, readPage } from '#server/web/page'
import { unsubscribeAction } from './actions'

type Props = { params: Promise<{ locale: string; token: string }> }

// Programs that look for harm open every link of a message: opening changes nothing, pressing does.
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return closedHead(translator(await pageLocale(params))('unsubscribe.title'))
}

export default async function UnsubscribePage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { token } = await params
  const { name, of } = await readPage(unsubscribeLink, { token })
  return (
    <Page>
      <h1>{t('unsubscribe.title')}</h1>
      <Prose className="mt-3.5">
        {of === 'daily' ? t('unsubscribe.daily', { name }) : t('unsubscribe.group', { name, group: t(`news.groups.${of}`) })}
      </Prose>
      <VisitorsForms locale={locale}>
        <ActionForm action={unsubscribeAction} hidden={{ token }} rows={[]} submit={t('unsubscribe.submit')} />
      </VisitorsForms>
      <Hint className="mt-7">
        {t('unsubscribe.else')} <a href={`/${locale}/desk/account/news`}>{t('news.choose')}</a>
      </Hint>
    </Page>
  )
}
