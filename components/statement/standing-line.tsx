import { delegationName, type Names } from '#components/statement/delegation-name.ts'
import type { DeskText } from '#components/statement/desk-text.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { silenceResult } from '#components/statement/silence-result.ts'
import type { Locale } from '#domain/text/locale'
import { formatDate, formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** Where a text stands and how it came there: its kind, its state, what was circulated until when, and how silence ended. */
export function StandingLine({
  text,
  zone,
  names,
  locale,
  t,
}: {
  text: DeskText
  zone: string
  names: Names
  locale: Locale
  t: Translator
}) {
  const time = (at: string) => formatInstant(at, locale, zone)
  return (
    <section className="mt-6">
      <p>
        <strong>{t(`statement.kinds.${text.draft.kind}`)}</strong>
        {' · '}
        {t(`statement.states.${text.state}`)}
        {text.adoption === null
          ? null
          : ` · ${t(`statement.agreedHow.${text.adoption.act}`, { date: formatDate(text.adoption.on, locale) })}`}
      </p>
      <p className="hint">{t(`statement.authority.${text.draft.kind}`)}</p>
      <ul className="roll">
        {text.circulations.map((one) => (
          <li key={one.id}>
            <span>
              <strong>{revisionName(one.revision, t)}</strong>{' '}
              {t(one.purpose === 'silence' ? 'statement.inSilence' : 'statement.forComments', {
                from: time(one.openedAt),
                until: time(one.closesAt),
                zone,
              })}
              {one.silence === null ? '' : ` – ${silenceResult(one.silence, text.draft.kind, t)}`}
              <span className="hint block">{one.recipients.map((to) => delegationName(to, names)).join(', ')}</span>
              {one.withdrawal === null ? null : (
                <span className="hint block" dir="auto">
                  {one.withdrawal.reason}
                </span>
              )}
              {one.breaks.map((broken) => (
                <span key={broken.state} className="block">
                  <strong>{delegationName({ state: broken.state, organizationId: null }, names)}</strong>
                  {`, ${time(broken.brokenAt)}: `}
                  <span dir="auto">{broken.objection}</span> {broken.amendment === '' ? null : <q dir="auto">{broken.amendment}</q>}{' '}
                  <span className="hint">{t('statement.toParagraphs', { numbers: numbersOf(broken.paragraphs, one.order) })}</span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

// As the delegation counted them: in the revision that was sent.
function numbersOf(ids: readonly string[], order: readonly string[]): string {
  return ids
    .map((id) => order.indexOf(id) + 1)
    .sort((a, b) => a - b)
    .join(', ')
}
