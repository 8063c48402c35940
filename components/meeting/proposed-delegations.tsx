import { type Action, ActionForm } from '#components/ui/action-form'
import { Hint, Prose } from '#components/ui/text'
import { MEETING_CAPACITIES } from '#domain/meeting/meeting-terms'
import type { ProposedDelegationView } from '#domain/meeting/proposed-delegation-view'
import type { Locale } from '#domain/text/locale'
import { byName } from '#domain/text/name-order'
import type { Translator } from '#messages/translator'

/** Delegations that may be missing, all ticked: one press adds those left ticked. */
export function ProposedDelegations({
  action,
  meetingId,
  proposed,
  locale,
  t,
}: {
  action: Action
  meetingId: string
  proposed: readonly (ProposedDelegationView & { name: string })[]
  locale: Locale
  t: Translator
}) {
  if (proposed.length === 0) return null
  const place = ({ capacity }: ProposedDelegationView) => MEETING_CAPACITIES.indexOf(capacity)
  const rows = [...proposed].sort((a, b) => place(a) - place(b) || byName(locale)(a.name, b.name))
  return (
    <section className="mt-7 max-w-list border-t border-line pt-3.5">
      <h3>{t('participation.proposed')}</h3>
      <Prose className="mt-1.75 text-soft">{t('participation.proposedWhat')}</Prose>
      {rows.some(({ capacity }) => capacity === 'member') ? <Hint>{t('participation.missing')}</Hint> : null}
      <ActionForm
        key={rows.map(({ key }) => key).join()}
        action={action}
        hidden={{ meetingId }}
        keepAs={`proposed/${meetingId}`}
        wide
        rows={[
          [
            {
              name: 'who',
              label: t('participation.title'),
              type: 'boxes',
              value: rows.map(({ key }) => key).join(' '),
              options: rows.map(({ key, name, capacity, appears }) => ({
                value: key,
                label: t(appears ? 'participation.proposedAppears' : 'participation.proposedOne', {
                  name,
                  capacity: t(`participation.as.${capacity}`),
                }),
              })),
            },
          ],
        ]}
        submit={t('participation.addProposed')}
      />
    </section>
  )
}
