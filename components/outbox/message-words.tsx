import { MailSheet } from '#components/outbox/mail-sheet'
import { MessageByHand } from '#components/outbox/message-by-hand'
import { MessageKind, MessageStanding } from '#components/outbox/message-state'
import { MessageSteering } from '#components/outbox/message-steering'
import { type Action, ActionButton } from '#components/ui/action-form'
import { Fact, Facts } from '#components/ui/facts'
import { Localized } from '#components/ui/localized'
import { Hint, Prose } from '#components/ui/text'
import type { MessageWordsView } from '#domain/outbox/message-view'
import type { MessageState } from '#domain/outbox/sending-rule'
import type { Locale } from '#domain/text/locale'
import { mailWords } from '#messages/mail-words'
import type { Translator } from '#messages/translator'

type Props = { message: MessageWordsView; sends: boolean; steer: Action; repeat: Action; locale: Locale; t: Translator }

const REPEATABLE: ReadonlySet<MessageState> = new Set(['sent', 'perhaps', 'failed', 'expired'])
const NOT_TAKEN: ReadonlySet<MessageState> = new Set(['failed', 'expired', 'perhaps'])

/** One message: as it was sent, or as it would be sent now; and what can be done with it. */
export function MessageWords({ message, sends, steer, repeat, locale, t }: Props) {
  const { id, to, kind, meeting, state, reply, address, zone, sent, facts, repeated } = message
  const mail = sent ?? (facts === null ? null : mailWords(facts))
  const about = `${to}, ${t(`messages.kinds.${kind}`)}`
  const open = state === 'waiting' || state === 'held'
  const byHand = NOT_TAKEN.has(state) || (open && !sends)
  return (
    <>
      <h1>{to}</h1>
      <Facts>
        <Fact>
          <MessageKind message={message} t={t} />
        </Fact>
        <Fact>
          <Localized text={meeting.title} locale={locale} />
        </Fact>
        <Fact>
          <MessageStanding message={message} zone={zone} locale={locale} t={t} />
        </Fact>
      </Facts>
      {reply === null || state === 'sent' ? null : (
        <Hint>
          {t('messages.reply')} <span lang="en">{reply}</span>
        </Hint>
      )}
      {mail === null ? (
        <Prose className="mt-5 text-soft">{t(open ? 'messages.nothing' : 'messages.forgotten')}</Prose>
      ) : (
        <>
          <h2>{t(sent === null ? 'messages.asNow' : 'messages.asSent')}</h2>
          <MailSheet subject={mail.subject} text={mail.text} language={facts?.locale ?? null} t={t} />
          {byHand ? <Hint className="mt-3">{t('messages.handOnWhat')}</Hint> : null}
          <MessageByHand to={address} subject={mail.subject} text={mail.text} t={t} />
        </>
      )}
      <div className="mt-5 flex flex-wrap gap-x-5 gap-y-2 print:hidden">
        {byHand && mail !== null ? (
          <ActionButton action={steer} hidden={{ messageId: id, how: 'hand-on' }} label={t('messages.handOn')} about={about} />
        ) : null}
        <MessageSteering message={message} sends={sends} steer={steer} t={t} />
        {repeated ? (
          <Hint>{t('messages.repeated')}</Hint>
        ) : REPEATABLE.has(state) ? (
          <ActionButton
            action={repeat}
            hidden={{ messageId: id }}
            label={t('messages.repeat')}
            about={about}
            sure={t('messages.repeatSure')}
          />
        ) : null}
      </div>
    </>
  )
}
