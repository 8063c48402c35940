import { delegationName, type Names } from '#components/statement/delegation-name'
import type { DeskText } from '#components/statement/desk-text'
import { revisionName } from '#components/statement/revision-name'
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
              {one.silence === null ? '' : ` – ${t(`statement.silenceStates.${one.silence}`)}`}
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
                  <span className="hint">{t('statement.toParagraphs', { numbers: numbersOf(broken.paragraphs, text) })}</span>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function numbersOf(ids: readonly string[], text: DeskText): string {
  return ids
    .map((id) => text.draft.paragraphs.findIndex((one) => one.id === id) + 1)
    .map((number) => (number === 0 ? '–' : String(number)))
    .join(', ')
}
