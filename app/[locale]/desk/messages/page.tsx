import type { Metadata } from 'next'
import { MessageList } from '#components/outbox/message-list'
import { Notice } from '#components/ui/notice'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { MESSAGE_STATES } from '#domain/outbox/sending-rule'
import { translator } from '#messages/translator'
import { messages } from '#server/outbox/queries/messages'
import { pageLocale, readDesk } from '#server/web/page'
import { sendsMail } from '#server/web/sends-mail'
import { steerMessageAction } from './actions'

type Asked = { state?: string | string[]; before?: string | string[] }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('messages.title') }
}

export default async function MessagesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const asked = await searchParams
  const state = MESSAGE_STATES.find((known) => known === asked.state) ?? null
  const before = typeof asked.before === 'string' && /^[\dTZ:.-]{1,30}$/.test(asked.before) ? asked.before : null
  const { counts, messages: shown, next, zone } = await readDesk(messages, { state, before }, locale)
  const here = `/${locale}/desk/messages`
  return (
    <Page>
      <h1>{t('messages.title')}</h1>
      <Prose className="mt-3.5 text-soft">{t('messages.what')}</Prose>
      {sendsMail() ? null : <Notice className="mt-5">{t('messages.noMail')}</Notice>}
      <nav className="mt-5" aria-label={t('messages.byState')}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {MESSAGE_STATES.filter((known) => counts[known]).map((known) => (
            <li key={known}>
              {shown === null ? (
                t('messages.count', { state: t(`messages.states.${known}`), count: counts[known] ?? 0 })
              ) : (
                <a href={state === known ? here : `${here}?state=${known}`} aria-current={state === known ? 'true' : undefined}>
                  {t('messages.count', { state: t(`messages.states.${known}`), count: counts[known] ?? 0 })}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {shown === null ? null : shown.length === 0 ? (
        <Prose className="mt-7">{t('messages.none')}</Prose>
      ) : (
        <MessageList messages={shown} sends={sendsMail()} zone={zone} steer={steerMessageAction} locale={locale} t={t} />
      )}
      {next === null ? null : (
        <p className="mt-7">
          <a rel="next" href={`${here}?${new URLSearchParams({ ...(state === null ? {} : { state }), before: next })}`}>
            {t('activity.earlier')}
          </a>
        </p>
      )}
    </Page>
  )
}
