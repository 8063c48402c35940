import { Button } from '#components/ui/button'
import { FieldLabel, Select } from '#components/ui/field-parts'
import type { MessagesView } from '#domain/outbox/message-view'
import { MESSAGE_STATES, type MessageState } from '#domain/outbox/sending-rule'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

type Props = {
  view: MessagesView
  here: string
  state: MessageState | null
  meeting: string | null
  locale: Locale
  t: Translator
}

/** How many messages stand in each state, as links that narrow the list; and the meeting, by a plain form that works without scripts. */
export function MessageFilter({ view: { counts, meetings, messages }, here, state, meeting, locale, t }: Props) {
  const narrowedTo = (narrowed: { state: MessageState | null; meeting: string | null }) => {
    const asked = Object.entries(narrowed).filter((entry): entry is [string, string] => entry[1] !== null)
    return asked.length === 0 ? here : `${here}?${new URLSearchParams(asked)}`
  }
  const counted = (known: MessageState) => t('messages.count', { state: t(`messages.states.${known}`), count: counts[known] ?? 0 })
  return (
    <div className="mt-5 print:hidden">
      {meetings.length === 0 ? null : (
        <form action={here} method="get" className="flex max-w-form flex-wrap items-end gap-x-4.5 gap-y-2">
          {state === null ? null : <input type="hidden" name="state" value={state} />}
          <div className="min-w-0 grow">
            <FieldLabel htmlFor="meeting">{t('messages.byMeeting')}</FieldLabel>
            <Select id="meeting" name="meeting" defaultValue={meeting ?? ''} key={meeting}>
              <option value="">{t('messages.allMeetings')}</option>
              {meetings.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {words(title, locale)}
                </option>
              ))}
            </Select>
          </div>
          <Button type="submit">{t('messages.show')}</Button>
        </form>
      )}
      <nav className="mt-4.5" aria-label={t('messages.byState')}>
        <ul className="flex flex-wrap gap-x-5 gap-y-1 tabular-nums">
          {MESSAGE_STATES.filter((known) => counts[known]).map((known) => (
            <li key={known}>
              {messages === null ? (
                counted(known)
              ) : (
                <a
                  href={narrowedTo({ state: state === known ? null : known, meeting })}
                  aria-current={state === known ? 'true' : undefined}
                  className="aria-[current]:text-ink"
                >
                  {counted(known)}
                </a>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
