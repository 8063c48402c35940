import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { revisionName } from '#components/statement/revision-name.ts'
import { silenceResult } from '#components/statement/silence-result.ts'
import { Localized } from '#components/ui/localized'
import { Row, RowList } from '#components/ui/row-list'
import { Hint } from '#components/ui/text'
import type { ReceivedTextView } from '#domain/statement/consultation-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** The texts that were sent to the reader's delegation: until when each is open, and the state of its silence procedure. */
export function ReceivedTexts({ texts, locale, t }: { texts: readonly ReceivedTextView[]; locale: Locale; t: Translator }) {
  if (texts.length === 0) return null
  return (
    <section className="mt-10.5">
      <h2>{t('statement.received')}</h2>
      <RowList>
        {texts.map((text) => {
          const time = formatInstant(text.closesAt, locale, text.timeZone)
          const until =
            text.silence === 'open'
              ? 'statement.silenceUntil'
              : text.state === 'consulting'
                ? 'statement.openUntil'
                : 'statement.commentsUntil'
          return (
            <Row key={text.slug}>
              <span>
                <a href={`/${locale}/desk/meetings/${text.slug}/statement`}>
                  <Localized text={text.title} locale={locale} />, {revisionName(text.revision, t)}
                </a>
                {text.demonstration ? <DemonstrationMark t={t} /> : null}
                {' · '}
                <Localized text={text.meeting} locale={locale} />
                <Hint as="span" className="mt-1.25 block">
                  {text.silence === null || text.silence === 'open'
                    ? t(`statement.states.${text.state}`)
                    : `${silenceResult({ state: text.silence, kind: text.kind, at: text.silenceEndedAt ?? text.closesAt, zone: text.timeZone }, locale, t)}${text.state === 'settled' ? '' : ` · ${t(`statement.states.${text.state}`)}`}`}
                  {text.open ? ` · ${t(until, { time, zone: zoneName(text.timeZone, t) })}` : ''}
                </Hint>
              </span>
            </Row>
          )
        })}
      </RowList>
    </section>
  )
}
