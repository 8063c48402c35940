import { revisionField } from '#components/statement/revision-field.ts'
import { revisionName } from '#components/statement/revision-name.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import type { ActChoicesView } from '#domain/statement/statement-desk-view'
import { ADOPTIONS } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'
import { formatDates } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** The form that records what the meeting did with one revision, named in the box that confirms it. */
export function AdoptionForm({
  statementId,
  chosen,
  days,
  locale,
  t,
  action,
}: {
  statementId: string
  chosen: ActChoicesView['revisions'][number]
  days: { startsOn: CalendarDate; endsOn: CalendarDate }
  locale: Locale
  t: Translator
  action: Action
}) {
  const { brackets } = chosen.open
  if (brackets > 0) return <p className="mt-[10.5px] text-warning">{t('problems.brackets-open', { count: brackets })}</p>
  const named = { title: words(chosen.document.title, locale), revision: revisionName(chosen.number, t) }
  return (
    <ActionForm
      key={chosen.id}
      action={action}
      hidden={{ statementId }}
      lead={false}
      rows={[
        [revisionField(chosen, t)],
        [
          {
            name: 'act',
            label: t('statement.adoptionAct'),
            type: 'radio',
            options: ADOPTIONS.map((act) => ({ value: act, label: t(`statement.adoptions.${act}`) })),
          },
        ],
        [
          {
            name: 'adoptedOn',
            label: t('statement.adoptedOn'),
            type: 'date',
            value: days.startsOn === days.endsOn ? days.endsOn : '',
            hint: t('statement.adoptionHint', { dates: formatDates(days.startsOn, days.endsOn, locale) }),
          },
        ],
        [
          {
            name: 'confirmed',
            label: t('statement.adoptionConfirm'),
            type: 'box',
            options: [{ value: chosen.id, label: t('statement.adoptionConfirmBox', named) }],
          },
        ],
      ]}
      submit={t('statement.adoptionDo')}
    />
  )
}
