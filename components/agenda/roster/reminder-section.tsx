import { type Action, ActionForm } from '#components/ui/action-form'
import { Actions } from '#components/ui/button'
import { CopyButton } from '#components/ui/copy-button'
import { controlLook } from '#components/ui/field-parts'
import { Hint, Prose } from '#components/ui/text'
import type { AnsweringEnded } from '#domain/agenda/answer-view'
import type { Reminder } from '#domain/documents/reminder-text'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { Instant } from '#domain/time/calendar'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Props = {
  meeting: { id: string; slug: string; timeZone: string }
  side: string
  name: string
  /** Null where nothing is wanted any more. */
  reminder: Reminder | null
  /** The language of the reminder, which need not be the reader's. */
  language: Locale
  seen: string
  askedAt: Instant | null
  ended: AnsweringEnded | null
  ask: Action
  /** The address to which a link went last. */
  address: string
  /** What is wanted and can be asked for by a link that is handed over. */
  links: readonly WantedByLink[]
  makeLink: Action
  locale: Locale
  t: Translator
}

export type WantedByLink = { id: string; version: number; label: string }

/** What is wanted of one delegation as a text to copy, in the language of one's choice, and the record that it was asked. */
export function ReminderSection({
  meeting,
  side,
  name,
  reminder,
  language,
  seen,
  askedAt,
  ended,
  ask,
  address,
  links,
  makeLink,
  locale,
  t,
}: Props) {
  const here = `/${locale}/desk/meetings/${meeting.slug}/people`
  return (
    <section id="reminder" className="mt-8.75" aria-labelledby="reminder-to">
      <h2 id="reminder-to">{t('roster.reminderTo', { name })}</h2>
      {ended !== null ? (
        <Prose className="mt-1.75 text-soft">{t(`roster.ended.${ended}`)}</Prose>
      ) : reminder === null ? (
        <Prose className="mt-1.75 text-soft">{t('roster.nothingWanted', { name })}</Prose>
      ) : (
        <>
          <Prose className="mt-1.75 text-soft">{t('roster.reminderWhat')}</Prose>
          <nav aria-label={t('roster.reminderLanguage')} className="mt-3.5 flex flex-wrap gap-x-4.5 gap-y-1.5">
            {LOCALES.map((other) => (
              <a
                key={other}
                href={`${here}?remind=${encodeURIComponent(side)}&in=${other}#reminder`}
                aria-current={other === language ? 'true' : undefined}
                className="aria-[current]:text-ink"
              >
                {t(`languages.${other}`)}
              </a>
            ))}
          </nav>
          <textarea
            readOnly
            aria-label={t('roster.reminderText')}
            lang={language}
            dir="auto"
            value={reminder.text}
            className={`${controlLook} mt-3.5 max-w-list resize-none field-sizing-content border-t font-sans text-base/normal text-ink tabular-nums`}
          />
          <Actions className="mt-2">
            <CopyButton text={reminder.text} />
            <a href={`mailto:?subject=${encodeURIComponent(reminder.subject)}&body=${encodeURIComponent(reminder.text)}`}>
              {t('roster.mail')}
            </a>
          </Actions>
          <ActionForm
            action={ask}
            hidden={{ meetingId: meeting.id, side, seen, language }}
            rows={[[{ name: 'address', label: t('roster.askAddress'), type: 'email', hint: t('roster.askAddressHint'), value: address }]]}
            follows={t('roster.askFollows')}
            submit={t('roster.recordAsked')}
          />
          {askedAt === null ? null : (
            <Hint className="mt-2 tabular-nums">{t('roster.lastAsked', { at: formatInstant(askedAt, locale, meeting.timeZone) })}</Hint>
          )}
        </>
      )}
      {ended !== null || links.length === 0 ? null : (
        <HandLinks meetingId={meeting.id} links={links} language={language} makeLink={makeLink} t={t} />
      )}
      <p className="mt-3.5">
        <a href={`${here}#who-appears`}>{t('roster.closeReminder')}</a>
      </p>
    </section>
  )
}

type HandProps = { meetingId: string; links: readonly WantedByLink[]; language: Locale; makeLink: Action; t: Translator }

/** Links that an organiser hands over, one for each appearance. */
function HandLinks({ meetingId, links, language, makeLink, t }: HandProps) {
  return (
    <section className="mt-7">
      <h3>{t('roster.handLinks')}</h3>
      <Hint className="mt-1 max-w-measure">{t('roster.handLinksWhat')}</Hint>
      <ul>
        {links.map(({ id, version, label }) => (
          <li key={id} className="border-t border-line py-2.5">
            <p className="tabular-nums">{label}</p>
            <ActionForm
              action={makeLink}
              hidden={{ meetingId, contributionId: id, version: String(version), language }}
              rows={[]}
              submit={t('roster.makeLink')}
              lead={false}
              keepAs={`link/${id}`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
