import { delegationName } from '#components/statement/delegation-name.ts'
import { type Column, DataTable } from '#components/ui/data-table'
import { Hint } from '#components/ui/text'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import { delegationKey } from '#domain/policy/statement-policy'
import type { Reach } from '#domain/statement/delivery'
import type { DeliveryView, ToldAccountView, ToldDelegationView } from '#domain/statement/told-view'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

const TONES: Record<Reach, string> = {
  opened: 'text-good',
  delivered: 'text-good',
  told: 'text-good',
  own: 'text-soft',
  'on-its-way': 'text-soft',
  'not-reached': 'text-error',
}

type Props = { delegations: readonly ToldDelegationView[]; zone: string; names: DelegationNamesView; locale: Locale; t: Translator }

/** By delegation: whether it was reached, which accounts were told and when, who opened the text, and what was given by hand. */
export function ToldTable({ delegations, zone, names, locale, t }: Props) {
  const time = (at: string) => formatInstant(at, locale, zone)
  const columns: Column<ToldDelegationView>[] = [
    {
      key: 'delegation',
      label: t('told.delegation'),
      cell: (row) => (
        <>
          {delegationName(row, names)}
          <span className={`block text-sm font-medium ${TONES[row.reach]}`}>{t(`told.reaches.${row.reach}`)}</span>
        </>
      ),
      isRowHeader: true,
    },
    {
      key: 'message',
      label: t('told.message'),
      cell: ({ accounts, deliveries }) => (
        <>
          {accounts.length === 0 ? <span className="text-soft">{t('told.noAccount')}</span> : null}
          {accounts.map((account) => (
            <Message key={account.id} account={account} time={time} t={t} />
          ))}
          {deliveries.map((delivery) => (
            <ByHand key={delivery.recordedAt} delivery={delivery} time={time} t={t} />
          ))}
        </>
      ),
      className: 'tabular-nums',
    },
    {
      key: 'opened',
      label: t('told.opened'),
      cell: ({ accounts }) => {
        const opened = accounts.filter(({ openedAt }) => openedAt !== null)
        if (opened.length === 0) return <span className="text-soft">{t('told.openedNot')}</span>
        return opened.map(({ id, name, openedAt }) => (
          <span key={id} className="block">
            <span dir="auto">{name}</span>, {time(openedAt ?? '')}
          </span>
        ))
      },
      className: 'tabular-nums',
    },
  ]
  return <DataTable columns={columns} rows={delegations} keyOf={delegationKey} caption={t('told.title')} />
}

function Message({
  account: { name, message, sentAt, reply },
  time,
  t,
}: {
  account: ToldAccountView
  time: (at: string) => string
  t: Translator
}) {
  return (
    <span className="mt-1 block first:mt-0">
      <span dir="auto">{name}</span>
      {': '}
      {message === null ? (
        <span className="text-soft">{t('told.noMessage')}</span>
      ) : (
        <span className={message === 'failed' || message === 'perhaps' ? 'text-error' : message === 'sent' ? '' : 'text-soft'}>
          {t(`messages.states.${message}`)}
          {sentAt === null ? null : ` ${time(sentAt)}`}
        </span>
      )}
      {reply === null || message === 'sent' ? null : (
        <Hint as="span" className="block">
          {t('messages.reply')} <span lang="en">{reply}</span>
        </Hint>
      )}
    </span>
  )
}

function ByHand({
  delivery: { means, to, at, recordedAt, by },
  time,
  t,
}: {
  delivery: DeliveryView
  time: (at: string) => string
  t: Translator
}) {
  return (
    <span className="mt-1 block first:mt-0" dir="auto">
      {t('told.byHand', {
        means: t(`told.means.${means}`),
        to: to ?? t('told.removedName'),
        time: time(at),
        by,
        recorded: time(recordedAt),
      })}
    </span>
  )
}
