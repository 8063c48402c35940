import type { Metadata } from 'next'
import { MessageFilter } from '#components/outbox/message-filter'
import { MessageList } from '#components/outbox/message-list'
import { Notice } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { readPlace } from '#domain/outbox/message-place'
import { MESSAGE_STATES } from '#domain/outbox/sending-rule'
import { translator } from '#messages/translator'
import { sendsMail } from '#server/core/sends-mail'
import { messages } from '#server/outbox/queries/messages'
import { pageLocale, readDesk } from '#server/web/page'
import { steerMessageAction } from './actions'

type Asked = Partial<Record<'state' | 'meeting' | 'before', string | string[]>>
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('messages.title') }
}

export default async function MessagesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const asked = await searchParams
  const state = MESSAGE_STATES.find((known) => known === asked.state) ?? null
  const meeting = typeof asked.meeting === 'string' && asked.meeting !== '' ? asked.meeting : null
  const view = await readDesk(messages, { state, meeting, before: readPlace(asked.before) }, locale)
  const { messages: shown, next, zone } = view
  const here = `/${locale}/desk/messages`
  const narrowed = { ...(state === null ? {} : { state }), ...(meeting === null ? {} : { meeting }) }
  return (
    <Page>
      <h1>{t('messages.title')}</h1>
      <Prose className="mt-3.5 text-soft">{t('messages.what')}</Prose>
      {sendsMail() ? null : <Notice className="mt-5">{t('messages.noMail')}</Notice>}
      <MessageFilter view={view} here={here} state={state} meeting={meeting} locale={locale} t={t} />
      {meeting === null ? null : (
        <p className="mt-4.5">
          <a href={`/${locale}/desk/meetings/${meeting}/notes`}>{t('messages.write')}</a>
        </p>
      )}
      {shown === null ? null : shown.length === 0 ? (
        <Prose className="mt-7">{t('messages.none')}</Prose>
      ) : (
        <MessageList messages={shown} sends={sendsMail()} zone={zone} steer={steerMessageAction} locale={locale} t={t} />
      )}
      {next === null ? null : (
        <p className="mt-7">
          <a rel="next" href={`${here}?${new URLSearchParams({ ...narrowed, before: next })}`}>
            {t('activity.earlier')}
          </a>
        </p>
      )}
    </Page>
  )
}
