import { delegationName } from '#components/statement/delegation-name.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { ToldTable } from '#components/statement/told-table'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Disclosure, Fold } from '#components/ui/disclosure'
import type { Field } from '#components/ui/form-field'
import { Band } from '#components/ui/notice'
import { Hint, Prose } from '#components/ui/text'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import { delegationKey } from '#domain/policy/statement-policy'
import { DELIVERY_MEANS } from '#domain/statement/delivery'
import type { ToldCirculationView, ToldView } from '#domain/statement/told-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

type Props = { told: ToldView; names: DelegationNamesView; record: Action; locale: Locale; t: Translator }

/** Who was told of what was circulated last, whom it has not reached and what can be done, and the form for what was given by hand. */
export function ToldSection({ told, names, record, locale, t }: Props) {
  const [last, ...before] = told.circulations
  if (last === undefined) return null
  const zone = zoneName(told.timeZone, t)
  const table = (sent: ToldCirculationView) => (
    <ToldTable delegations={sent.delegations} zone={told.timeZone} names={names} locale={locale} t={t} />
  )
  const sentOn = (sent: ToldCirculationView) =>
    t('told.what', { revision: revisionName(sent.revision, t), time: formatInstant(sent.openedAt, locale, told.timeZone), zone })
  return (
    <section id="told" className="mt-8.75" aria-labelledby="told-title">
      <h2 id="told-title">{t('told.title')}</h2>
      <p className="mt-1.75 text-soft tabular-nums">{sentOn(last)}</p>
      {told.sends || !last.running ? null : <Hint>{t('told.noMail')}</Hint>}
      {last.running && last.purpose === 'silence' ? (
        <NotReached sent={last} zone={told.timeZone} names={names} locale={locale} t={t} />
      ) : null}
      {table(last)}
      <DeliveryForm told={told} sent={last} names={names} record={record} t={t} />
      {before.length === 0 ? null : (
        <Fold className="mt-5" title={t('told.older')}>
          {before.map((sent) => (
            <div key={sent.id} className="mt-5">
              <p className="text-soft tabular-nums">{sentOn(sent)}</p>
              {table(sent)}
            </div>
          ))}
        </Fold>
      )}
    </section>
  )
}

// Before the end something can still be done; afterwards the table alone says it.
function NotReached({
  sent,
  zone,
  names,
  locale,
  t,
}: {
  sent: ToldCirculationView
  zone: string
  names: DelegationNamesView
  locale: Locale
  t: Translator
}) {
  const missed = sent.delegations.filter(({ reach }) => reach === 'not-reached')
  if (missed.length === 0) return null
  return (
    <Band role="note">
      <p>
        <strong>{t('told.notReached', { count: missed.length })}.</strong>{' '}
        {t('told.notReachedBy', {
          time: formatInstant(sent.closesAt, locale, zone),
          zone: zoneName(zone, t),
          names: missed.map((delegation) => delegationName(delegation, names)).join(', '),
        })}
      </p>
      <p className="mt-1.75">{t('told.waysOut')}</p>
      <ul className="list-disc pl-5">
        <li>{t('told.ways.address')}</li>
        <li>{t('told.ways.hand')}</li>
        <li>{t('told.ways.later')}</li>
      </ul>
    </Band>
  )
}

function DeliveryForm({
  told: { statementId, timeZone, day, time },
  sent,
  names,
  record,
  t,
}: {
  told: ToldView
  sent: ToldCirculationView
  names: DelegationNamesView
  record: Action
  t: Translator
}) {
  const chosen = sent.delegations.find(({ reach }) => reach === 'not-reached') ?? sent.delegations[0]
  const delegation: Field = {
    name: 'delegation',
    label: t('told.delegation'),
    type: 'select',
    value: chosen === undefined ? '' : delegationKey(chosen),
    options: sent.delegations.map((one) => ({ value: delegationKey(one), label: delegationName(one, names) })),
  }
  const means: Field = {
    name: 'means',
    label: t('told.howGiven'),
    type: 'select',
    value: DELIVERY_MEANS[0],
    options: DELIVERY_MEANS.map((value) => ({ value, label: t(`told.means.${value}`) })),
  }
  return (
    <Disclosure className="mt-5" title={<h3>{t('told.record')}</h3>}>
      <Prose className="mt-1.75 text-soft">{t('told.recordWhat')}</Prose>
      <ActionForm
        action={record}
        hidden={{ statementId, circulationId: sent.id }}
        rows={[
          [delegation, means],
          [{ name: 'to', label: t('told.toWhom'), hint: t('told.toWhomHint') }],
          [
            { name: 'on', label: t('told.on'), type: 'date', value: day },
            { name: 'at', label: t('told.at', { zone: zoneName(timeZone, t) }), value: time },
          ],
        ]}
        submit={t('told.recordDo')}
      />
    </Disclosure>
  )
}
