import type { ReactNode } from 'react'
import { sourceName } from '#components/record/source-name.ts'
import { ALWAYS, type Dated } from '#domain/record/dated-rows'
import type { Locale } from '#domain/text/locale'
import { addDays } from '#domain/time/calendar'
import { formatDate, formatInstant } from '#domain/time/format'
import { formatBeginning, formatSince } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

type Row = Dated & { id: string; precision?: 'day' | 'month'; source?: string; replacedAt: string | null }

/** What the record says of something, row by row with the days it holds; what it said before is folded away beneath, not gone. */
export function DatedList<T extends Row>({
  rows,
  says,
  act,
  zone,
  locale,
  t,
}: {
  rows: readonly T[]
  says: (row: T) => ReactNode
  act?: (row: T) => ReactNode
  zone: string
  locale: Locale
  t: Translator
}) {
  const standing = rows.filter((row) => row.replacedAt === null)
  const replaced = rows.filter((row) => row.replacedAt !== null)
  return (
    <>
      {standing.length === 0 ? <p className="prose mt-2 text-soft">{t('process.nothingSaid')}</p> : null}
      <ul className="dated-list">
        {standing.map((row) => (
          <li key={row.id}>
            <p className="dated-when">{period(row, locale, t)}</p>
            <div>
              {says(row)}
              {row.source ? <p className="hint">{sourceName(row.source, t)}</p> : null}
              {act?.(row)}
            </div>
          </li>
        ))}
      </ul>
      {replaced.length === 0 ? null : (
        <details className="mt-3">
          <summary className="plain">{t('process.saidBefore', { count: replaced.length })}</summary>
          <ul className="dated-list replaced">
            {replaced.map((row) => (
              <li key={row.id}>
                <p className="dated-when">{period(row, locale, t)}</p>
                <div>
                  {says(row)}
                  <p className="hint">
                    {row.source ? `${sourceName(row.source, t)} · ` : ''}
                    {t('process.replacedAt', { time: formatInstant(row.replacedAt ?? '', locale, zone) })}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function period({ validFrom, validUntil, precision = 'day' }: Row, locale: Locale, t: Translator): string {
  // The day it ends is not its own: a reader is told the last one that is.
  const until = validUntil === null ? null : formatDate(addDays(validUntil, -1), locale)
  if (validFrom === ALWAYS) return until === null ? t('process.always') : t('process.untilDay', { until })
  if (until === null) return t('process.sinceDay', { from: formatSince(validFrom, precision, locale) })
  return t('process.fromUntil', { from: formatBeginning(validFrom, precision, locale), until })
}
