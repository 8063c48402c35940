'use client'

import { Button } from '#components/ui/button'
import { FieldLabel, Input } from '#components/ui/field-parts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { Completeness } from '#domain/agenda/languages/completeness'
import { SHOWN } from '#domain/agenda/languages/programme-texts'
import type { TextFilter } from '#domain/agenda/languages/text-filter'

/** How complete each language is, which of them is written, which texts are shown, and what can be done with many at once. */
export function TextsHead({
  counts,
  filter,
  onFilter,
  fillable,
  onFill,
  shownStale,
  onAllRight,
  said,
}: {
  counts: readonly Completeness[]
  filter: TextFilter
  onFilter: (more: Partial<TextFilter>) => void
  /** How many texts can be filled with known words. */
  fillable: number
  onFill: () => void
  /** How many of the texts shown are out of date. */
  shownStale: number
  onAllRight: () => void
  /** What was just done, for those who hear it. */
  said: string
}) {
  const { t } = useTranslations()
  const own = counts.find(({ locale }) => locale === filter.to)
  const count = { all: own?.texts ?? 0, missing: (own?.texts ?? 0) - (own?.written ?? 0), stale: own?.stale ?? 0 }
  return (
    <div className="print:hidden">
      <fieldset className="grid min-w-0 gap-x-7 gap-y-2.5 sm:grid-cols-3">
        <legend className="sr-only">{t('texts.language')}</legend>
        {counts.map(({ locale, texts, written, stale }) => (
          <label key={locale} className="block cursor-pointer py-1.5">
            <input
              type="radio"
              name="to"
              className="peer sr-only"
              checked={locale === filter.to}
              onChange={() => onFilter({ to: locale })}
            />
            <span className="flex flex-wrap gap-x-1.5 font-medium text-soft tabular-nums peer-checked:text-ink peer-focus-visible:underline">
              {t('texts.written', { language: locale, written, texts })}
              {stale === 0 ? null : <span className="text-warning">· {t('texts.outOfDate', { count: stale })}</span>}
            </span>
            <span aria-hidden="true" className="mt-1.5 block h-0.5 bg-line text-faint peer-checked:text-accent">
              <span className="block h-0.5 bg-current" style={{ width: `${texts === 0 ? 0 : (100 * written) / texts}%` }} />
            </span>
          </label>
        ))}
      </fieldset>
      <div className="mt-5 flex flex-wrap items-end gap-x-7 gap-y-3.5">
        <fieldset className="flex min-w-0 flex-wrap gap-x-5">
          <legend className="sr-only">{t('texts.show')}</legend>
          {SHOWN.map((show) => (
            <label
              key={show}
              className="cursor-pointer py-1.5 font-medium text-soft tabular-nums has-checked:text-ink has-checked:shadow-[0_2px_var(--color-accent)] has-focus-visible:underline"
            >
              <input type="radio" name="show" className="sr-only" checked={show === filter.show} onChange={() => onFilter({ show })} />
              {t(`texts.shows.${show}`)} {count[show]}
            </label>
          ))}
        </fieldset>
        <div className="min-w-48 flex-1 sm:max-w-80">
          <FieldLabel htmlFor="find-text">{t('texts.find')}</FieldLabel>
          <Input
            id="find-text"
            type="search"
            autoComplete="off"
            value={filter.find}
            onChange={(event) => onFilter({ find: event.target.value })}
          />
        </div>
        {fillable === 0 ? null : <Button onClick={onFill}>{t('texts.fill', { count: fillable })}</Button>}
        {filter.show === 'stale' && shownStale > 0 ? (
          <Button onClick={onAllRight}>{t('texts.allRight', { count: shownStale })}</Button>
        ) : null}
      </div>
      <Hint className="mt-2.5">{t('texts.hint')}</Hint>
      <p role="status" className="mt-1 min-h-5 text-sm text-good">
        {said}
      </p>
    </div>
  )
}
