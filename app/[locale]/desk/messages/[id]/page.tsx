import type { Metadata } from 'next'
import { MessageWords } from '#components/outbox/message-words'
import { Crumbs, Page } from '#components/ui/page'
import { translator } from '#messages/translator'
import { sendsMail } from '#server/core/sends-mail'
import { message as messageQuery } from '#server/outbox/queries/message'
import { pageLocale, readDesk } from '#server/web/page'
import { repeatMessageAction, steerMessageAction } from '../actions'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('messages.title') }
}

export default async function MessagePage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const message = await readDesk(messageQuery, { messageId: (await params).id }, locale)
  return (
    <Page>
      <Crumbs>
        <a href={`/${locale}/desk/messages?${new URLSearchParams({ meeting: message.meeting.slug })}`}>{t('messages.title')}</a>
      </Crumbs>
      <MessageWords message={message} sends={sendsMail()} steer={steerMessageAction} repeat={repeatMessageAction} locale={locale} t={t} />
    </Page>
  )
}
