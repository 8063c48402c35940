import { Localized } from '#components/ui/localized'
import { FIELD_NAMES, isAct, isOneOf, OBJECT_KINDS } from '#domain/record/acts'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import { formatInstant } from '#domain/time/format'
import type { Translator } from '#messages/translator'

type Row = {
  seq: number
  at: string
  act: string
  objectKind: string
  about: string | null
  meeting: LocalizedText | null
  slug: string | null
  fields: readonly string[]
  who: string | null
}

/** Who did what, when, to what, which fields; in the wall clock of the Process. */
export function ActivityTable({ rows, zone, locale, t }: { rows: readonly Row[]; zone: string; locale: Locale; t: Translator }) {
  const columns = ['when', 'who', 'act', 'about', 'fields'] as const
  return (
    <div className="table-frame stack activity mt-8">
      <table>
        <caption className="aloud">{t('activity.caption', { zone })}</caption>
        <thead>
          <tr>
            <th scope="col">№</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`activity.${column}`)}
                {column === 'when' ? <span className="hint"> {zone}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.seq}>
              <td className="figures" data-label="№">
                {row.seq}
              </td>
              <td className="figures" data-label={t('activity.when')}>
                {formatInstant(row.at, locale, zone)}
              </td>
              <td data-label={t('activity.who')} dir="auto">
                {row.who ?? t('activity.machine')}
              </td>
              <td data-label={t('activity.act')}>{isAct(row.act) ? t(`activity.acts.${row.act}`) : row.act}</td>
              <td data-label={t('activity.about')}>
                <span dir="auto">
                  {row.about ?? (isOneOf(OBJECT_KINDS, row.objectKind) ? t(`activity.kinds.${row.objectKind}`) : row.objectKind)}
                </span>
                {row.meeting === null ? null : (
                  <a className="hint block" href={`/${locale}/desk/meetings/${row.slug}`}>
                    <Localized text={row.meeting} locale={locale} />
                  </a>
                )}
              </td>
              <td data-label={t('activity.fields')}>
                {row.fields.map((field) => (isOneOf(FIELD_NAMES, field) ? t(`activity.fieldNames.${field}`) : field)).join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
