import { DemonstrationMark } from '#components/statement/demonstration-mark'
import { kindBeside } from '#components/statement/kind-beside.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { silenceResult } from '#components/statement/silence-result.ts'
import { WithdrawnNote } from '#components/statement/withdrawn-note'
import { Localized } from '#components/ui/localized'
import { Row, RowList } from '#components/ui/row-list'
import { Hint } from '#components/ui/text'
import type { ReceivedTextView } from '#domain/statement/consultation-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** The texts that were sent to the reader's delegation: those in consultation, and those issued or withdrawn since. */
export function ReceivedTexts({ texts, locale, t }: { texts: readonly ReceivedTextView[]; locale: Locale; t: Translator }) {
  const ended = (text: ReceivedTextView) => text.state === 'issued' || text.state === 'withdrawn'
  return (
    <>
      <List title={t('statement.received')} texts={texts.filter((text) => !ended(text))} locale={locale} t={t} />
      <List title={t('statement.receivedEnded')} texts={texts.filter(ended)} locale={locale} t={t} />
    </>
  )
}

function List({ title, texts, locale, t }: { title: string; texts: readonly ReceivedTextView[]; locale: Locale; t: Translator }) {
  if (texts.length === 0) return null
  return (
    <section className="mt-10.5">
      <h2>{title}</h2>
      <RowList>
        {texts.map((text) => {
          const time = formatInstant(text.closesAt, locale, text.timeZone)
          const kind = kindBeside(text.kind, text.title, locale, t)
          const until =
            text.silence === 'open'
              ? 'statement.silenceUntil'
              : text.state === 'consulting'
                ? 'statement.openUntil'
                : 'statement.commentsUntil'
          return (
            <Row key={text.statementId}>
              <span>
                <a
                  href={
                    text.at === 'desk' ? `/${locale}/desk/meetings/${text.slug}/statement` : `/${locale}/meetings/${text.slug}/statement`
                  }
                >
                  <Localized text={text.title} locale={locale} />, {revisionName(text.revision, t)}
                </a>
                {text.demonstration ? <DemonstrationMark t={t} /> : null}
                {kind === null ? '' : ` · ${kind}`}
                {' · '}
                <Localized text={text.meeting} locale={locale} />
                <Hint as="span" className="mt-1.25 block">
                  <WithdrawnNote withdrawal={text.withdrawal} locale={locale} t={t} />
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
