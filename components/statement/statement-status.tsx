import { delegationName } from '#components/statement/delegation-name.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { silenceResult } from '#components/statement/silence-result.ts'
import { Row, RowList } from '#components/ui/row-list'
import { Hint } from '#components/ui/text'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { StatementTextView } from '#domain/statement/statement-desk-view'
import type { Locale } from '#domain/text/locale'
import { formatDate, formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** The kind and state of a text, and its circulations: to whom, until when, and how silence ended. */
export function StatementStatus({
  text,
  zone,
  names,
  locale,
  t,
}: {
  text: StatementTextView
  zone: string
  names: DelegationNamesView
  locale: Locale
  t: Translator
}) {
  const time = (at: string) => formatInstant(at, locale, zone)
  return (
    <section className="mt-5.25">
      <p>
        <strong>{t(`statement.kinds.${text.draft.kind}`)}</strong>
        {' · '}
        {t(`statement.states.${text.state}`)}
        {text.adoption === null
          ? null
          : ` · ${t(`statement.agreedHow.${text.adoption.act}`, { date: formatDate(text.adoption.on, locale) })}`}
      </p>
      <Hint>{t(`statement.authority.${text.draft.kind}`)}</Hint>
      <RowList>
        {text.circulations.map((circulation) => (
          <Row key={circulation.id}>
            <span>
              <strong>{revisionName(circulation.revision, t)}</strong>{' '}
              {t(circulation.purpose === 'silence' ? 'statement.inSilence' : 'statement.forComments', {
                from: time(circulation.openedAt),
                until: time(circulation.closesAt),
                zone: zoneName(zone, t),
              })}
              {circulation.silence === null ? '' : ` · ${silenceResult(circulation.silence, text.draft.kind, t)}`}
              <Hint as="span" className="mt-1.25 block">
                {circulation.recipients.map((to) => delegationName(to, names)).join(', ')}
              </Hint>
              {circulation.withdrawal === null ? null : (
                <Hint as="span" className="mt-1.25 block" dir="auto">
                  {circulation.withdrawal.reason}
                </Hint>
              )}
              {circulation.breaks.map((silenceBreak) => (
                <span key={silenceBreak.state} className="block">
                  <strong>{delegationName({ state: silenceBreak.state, organizationId: null }, names)}</strong>
                  {`, ${time(silenceBreak.brokenAt)}: `}
                  <span dir="auto">{silenceBreak.objection}</span>{' '}
                  {silenceBreak.amendment === '' ? null : <q dir="auto">{silenceBreak.amendment}</q>}{' '}
                  <Hint as="span" className="">
                    {t('statement.toParagraphs', { numbers: numbersOf(silenceBreak.paragraphs, circulation.order) })}
                  </Hint>
                </span>
              ))}
            </span>
          </Row>
        ))}
      </RowList>
    </section>
  )
}

// The numbers as the delegation saw them: in the circulated revision.
function numbersOf(ids: readonly string[], order: readonly string[]): string {
  return ids
    .map((id) => order.indexOf(id) + 1)
    .sort((a, b) => a - b)
    .join(', ')
}
