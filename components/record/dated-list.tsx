import type { ReactNode } from 'react'
import { DatedRow, DatedRows } from '#components/record/dated-rows'
import { sourceName } from '#components/record/source-name.ts'
import { Fold } from '#components/ui/disclosure'
import { Hint, Prose } from '#components/ui/text'
import { ALWAYS } from '#domain/record/dated-rows'
import type { DatedView } from '#domain/record/dated-view'
import type { Locale } from '#domain/text/locale'
import { addDays } from '#domain/time/calendar'
import { formatDate, formatInstant } from '#domain/time/format'
import { formatBeginning, formatSince } from '#domain/time/known-dates'
import type { Translator } from '#messages/translator'

/** What the record says of something, each row with the days it holds. Rows that were replaced are kept, folded away beneath. */
export function DatedList<T extends DatedView>({
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
  const current = rows.filter((row) => row.replacedAt === null)
  const replaced = rows.filter((row) => row.replacedAt !== null)
  return (
    <>
      {current.length === 0 ? <Prose className="mt-1.75 text-soft">{t('process.nothingSaid')}</Prose> : null}
      <DatedRows>
        {current.map((row) => (
          <DatedRow key={row.id} when={period(row, locale, t)}>
            {says(row)}
            {row.source ? <Hint>{sourceName(row.source, t)}</Hint> : null}
            {act?.(row)}
          </DatedRow>
        ))}
      </DatedRows>
      {replaced.length === 0 ? null : (
        <Fold className="mt-[10.5px]" title={t('process.saidBefore', { count: replaced.length })}>
          <DatedRows replaced>
            {replaced.map((row) => (
              <DatedRow key={row.id} when={period(row, locale, t)}>
                {says(row)}
                <Hint>
                  {row.source ? `${sourceName(row.source, t)} · ` : ''}
                  {t('process.replacedAt', { time: formatInstant(row.replacedAt ?? '', locale, zone) })}
                </Hint>
              </DatedRow>
            ))}
          </DatedRows>
        </Fold>
      )}
    </>
  )
}

function period({ validFrom, validUntil, precision = 'day' }: DatedView, locale: Locale, t: Translator): string {
  // `validUntil` is the first day it no longer holds; a reader is told the last day it does.
  const until = validUntil === null ? null : formatDate(addDays(validUntil, -1), locale)
  if (validFrom === ALWAYS) return until === null ? t('process.always') : t('process.untilDay', { until })
  if (until === null) return t('process.sinceDay', { from: formatSince(validFrom, precision, locale) })
  return t('process.fromUntil', { from: formatBeginning(validFrom, precision, locale), until })
}
