import { delegationName } from '#components/statement/delegation-name.ts'
import { kindBeside } from '#components/statement/kind-beside.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { silenceResult } from '#components/statement/silence-result.ts'
import { WithdrawnNote } from '#components/statement/withdrawn-note'
import { Row, RowList } from '#components/ui/row-list'
import { Hint } from '#components/ui/text'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import type { SilenceState } from '#domain/statement/silence'
import type { CirculationView, ObjectionView, StatementTextView } from '#domain/statement/statement-desk-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDate, formatInstant, formatInstantDay, formatInstantToSecond } from '#domain/time/format'
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
  const second = (at: string) => formatInstantToSecond(at, locale, zone)
  const stateName = (state: string) => delegationName({ state, organizationId: null }, names)
  return (
    <section className="mt-5.25">
      <p>
        <strong>
          {[words(text.draft.title, locale), kindBeside(text.draft.kind, text.draft.title, locale, t)].filter(Boolean).join(' · ')}
        </strong>
        {' · '}
        {t(`statement.states.${text.state}`)}
        {text.adoption === null
          ? null
          : ` · ${t(`statement.agreedBy.${text.adoption.act}`, { date: formatDate(text.adoption.on, locale) })}`}
      </p>
      {text.struck.map(({ act, on, struckAt, reason }) => (
        <p key={struckAt}>
          <s>{t(`statement.agreedBy.${act}`, { date: formatDate(on, locale) })}</s>{' '}
          <span dir="auto">{t('statement.struck', { date: formatInstantDay(struckAt, locale, zone), reason })}</span>
        </p>
      ))}
      {text.withdrawal === null ? null : (
        <p>
          <WithdrawnNote withdrawal={text.withdrawal} locale={locale} t={t} />
        </p>
      )}
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
              {circulation.silence === null ? null : (
                <strong className={`mt-1.25 block ${TONES[circulation.silence]}`}>
                  {silenceResult(
                    {
                      state: circulation.silence,
                      kind: text.draft.kind,
                      at: circulation.endedAt,
                      zone,
                      by: circulation.breaks.slice(0, 1).map(({ state }) => stateName(state)),
                    },
                    locale,
                    t,
                  )}
                </strong>
              )}
              <Hint as="span" className="mt-1.25 block">
                {circulation.recipients.map((to) => delegationName(to, names)).join(', ')}
              </Hint>
              {circulation.withdrawal === null ? null : (
                <Hint as="span" className="mt-1.25 block" dir="auto">
                  {circulation.withdrawal.reason}
                </Hint>
              )}
              <Acknowledged matters={circulation.acknowledged} stateName={stateName} t={t} />
              {circulation.breaks.map((objection) => (
                <Objection
                  key={objection.state}
                  objection={objection}
                  says={`${stateName(objection.state)}, ${second(objection.at)}:`}
                  order={circulation.order}
                  t={t}
                />
              ))}
              {circulation.late.map((objection) => (
                <Objection
                  key={objection.at}
                  objection={objection}
                  says={`${stateName(objection.state)}: ${t('statement.receivedLate', { received: second(objection.at), ended: second(objection.endedAt), zone: zoneName(zone, t) })}`}
                  order={circulation.order}
                  t={t}
                />
              ))}
            </span>
          </Row>
        ))}
      </RowList>
    </section>
  )
}

const TONES: Record<SilenceState, string> = { open: '', broken: 'text-warning', unbroken: 'text-good', withdrawn: '' }

// An amendment that stands among the proposals is read and answered there.
function Objection({ objection, says, order, t }: { objection: ObjectionView; says: string; order: readonly string[]; t: Translator }) {
  return (
    <span className="mt-1.25 block">
      <strong>{says}</strong> <span dir="auto">{objection.objection}</span>{' '}
      {objection.amendment === '' || objection.amended ? null : <q dir="auto">{objection.amendment}</q>}{' '}
      <Hint as="span" className="">
        {t('statement.toParagraphs', { numbers: numbersOf(objection.paragraphs, order) })}
      </Hint>
    </span>
  )
}

function Acknowledged({
  matters,
  stateName,
  t,
}: {
  matters: CirculationView['acknowledged']
  stateName: (state: string) => string
  t: Translator
}) {
  if (matters === null) return null
  const { without, brackets, unanswered } = matters
  const said = [
    without.length > 0 ? t('statement.acknowledgedWithout', { names: without.map(({ state }) => stateName(state)).join(', ') }) : '',
    brackets > 0 ? t('statement.openBrackets', { count: brackets }) : '',
    unanswered.length > 0 ? t('statement.openProposals', { count: unanswered.length }) : '',
  ].filter((text) => text !== '')
  return (
    <Hint as="span" className="mt-1.25 block">
      {t('statement.acknowledged', { matters: said.join('; ') })}
    </Hint>
  )
}

// The numbers as the delegation saw them: in the circulated revision.
function numbersOf(ids: readonly string[], order: readonly string[]): string {
  return ids
    .map((id) => order.indexOf(id) + 1)
    .sort((a, b) => a - b)
    .join(', ')
}
