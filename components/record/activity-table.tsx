import { type Column, DataTable } from '#components/ui/data-table'
import { Localized } from '#components/ui/localized'
import { Hint } from '#components/ui/text'
import type { ActivityView } from '#domain/record/activity-view'
import { FIELD_NAMES, isAct, isOneOf, OBJECT_KINDS } from '#domain/record/acts'
import type { Locale } from '#domain/text/locale'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

/** Who did what, when, to what, which fields; in the wall clock of the Process. */
export function ActivityTable({ rows, zone, locale, t }: { rows: readonly ActivityView[]; zone: string; locale: Locale; t: Translator }) {
  // On a phone: when and who on one line, beneath it what was done, to what.
  const inLine = 'stacked:mr-2 stacked:inline stacked:text-soft'
  const columns: Column<ActivityView>[] = [
    { key: 'seq', label: '№', cell: (row) => row.seq, className: 'tabular-nums', onPhone: inLine },
    {
      key: 'when',
      label: t('activity.when'),
      head: (
        <>
          {t('activity.when')}
          <Hint as="span"> {zoneName(zone, t)}</Hint>
        </>
      ),
      cell: (row) => formatInstant(row.at, locale, zone),
      className: 'tabular-nums',
      onPhone: inLine,
    },
    {
      key: 'who',
      label: t('activity.who'),
      cell: (row) => <span dir="auto">{row.who ?? t(row.act.startsWith('agenda.answer-') ? 'activity.byLink' : 'activity.machine')}</span>,
      onPhone: inLine,
    },
    {
      key: 'act',
      label: t('activity.act'),
      cell: (row) => (isAct(row.act) ? t(`activity.acts.${row.act}`) : row.act),
      onPhone: 'stacked:mr-2 stacked:block stacked:font-medium stacked:text-ink',
    },
    {
      key: 'about',
      label: t('activity.about'),
      cell: (row) => (
        <>
          <span dir="auto">
            {row.about ?? (isOneOf(OBJECT_KINDS, row.objectKind) ? t(`activity.kinds.${row.objectKind}`) : row.objectKind)}
          </span>
          {row.meeting === null ? null : (
            <a className="mt-1.25 block text-sm text-faint" href={`/${locale}/desk/meetings/${row.slug}`}>
              <Localized text={row.meeting} locale={locale} />
            </a>
          )}
        </>
      ),
      onPhone: inLine,
    },
    {
      key: 'fields',
      label: t('activity.fields'),
      cell: (row) => row.fields.map((field) => (isOneOf(FIELD_NAMES, field) ? t(`activity.fieldNames.${field}`) : field)).join(', '),
      onPhone: inLine,
    },
  ]
  return (
    <DataTable
      className="mt-7"
      columns={columns}
      rows={rows}
      keyOf={(row) => row.seq}
      caption={t('activity.caption', { zone: zoneName(zone, t) })}
    />
  )
}
