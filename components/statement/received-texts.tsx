import { revisionName } from '#components/statement/revision-name.ts'
import { silenceResult } from '#components/statement/silence-result.ts'
import { Localized } from '#components/ui/localized'
import type { SilenceState } from '#domain/statement/silence'
import type { StatementKind, StatementState } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Text = {
  slug: string
  meeting: LocalizedText
  title: LocalizedText
  kind: StatementKind
  revision: number
  closesAt: string
  timeZone: string
  state: StatementState
  open: boolean
  silence: SilenceState | null
}

/** The texts sent to one's delegation, with how long they are open and how silence on them stands. */
export function ReceivedTexts({ texts, locale, t }: { texts: readonly Text[]; locale: Locale; t: Translator }) {
  if (texts.length === 0) return null
  return (
    <section className="mt-12">
      <h2>{t('statement.received')}</h2>
      <ul className="roll">
        {texts.map((one) => {
          const time = formatInstant(one.closesAt, locale, one.timeZone)
          const until =
            one.silence === 'open'
              ? 'statement.silenceUntil'
              : one.state === 'consulting'
                ? 'statement.openUntil'
                : 'statement.commentsUntil'
          return (
            <li key={one.slug}>
              <span>
                <a href={`/${locale}/desk/meetings/${one.slug}/statement`}>
                  <Localized text={one.title} locale={locale} />, {revisionName(one.revision, t)}
                </a>
                {' – '}
                <Localized text={one.meeting} locale={locale} />
                <span className="hint block">
                  {one.open ? t(until, { time, zone: one.timeZone }) : ''}{' '}
                  {one.silence === null || one.silence === 'open'
                    ? t(`statement.states.${one.state}`)
                    : `${silenceResult(one.silence, one.kind, t)}${one.state === 'settled' ? '' : ` · ${t(`statement.states.${one.state}`)}`}`}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
