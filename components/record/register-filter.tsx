import { Button } from '#components/ui/button'
import { Fold } from '#components/ui/disclosure'
import { FieldLabel, Input, Select } from '#components/ui/field-parts'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import type { RegisterChoicesView, RegisterFilter } from '#domain/record/register-view'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

const FURTHER = ['year', 'type', 'place', 'state'] as const

/** Narrows and searches the register. A plain GET form: every selection has an address. */
export function RegisterFilterForm({
  filter,
  choices,
  locale,
  t,
}: {
  filter: RegisterFilter
  choices: RegisterChoicesView
  locale: Locale
  t: Translator
}) {
  const years = []
  for (let year = Number(choices.last); year >= Number(choices.first) && year > 0 && years.length < 60; year--) years.push(String(year))
  const select = (name: keyof RegisterFilter, options: [value: string, label: string][]) => (
    <div className="mt-5">
      <FieldLabel htmlFor={`by-${name}`}>{t(`record.by.${name}`)}</FieldLabel>
      <Select id={`by-${name}`} name={name} defaultValue={filter[name]}>
        <option value="">{t('record.any')}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  )
  return (
    <form className="mt-6" action={`/${locale}/meetings`} method="get">
      <div className="flex max-w-form items-end gap-x-4">
        <div className="min-w-0 grow">
          <FieldLabel htmlFor="by-text">{t('record.by.text')}</FieldLabel>
          <Input id="by-text" name="text" type="search" defaultValue={filter.text} maxLength={120} />
        </div>
        <Button type="submit">{t('record.find')}</Button>
      </div>
      <Fold className="mt-3" title={t('record.narrow')} open={FURTHER.some((name) => filter[name] !== '')}>
        <div className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-x-6">
          {select(
            'year',
            years.map((year) => [year, year]),
          )}
          {select(
            'type',
            MEETING_TYPES.map((type) => [type, t(`meeting.types.${type}`)]),
          )}
          {select(
            'place',
            choices.places.map(({ place, city }) => [place, words(city, locale) || place]),
          )}
          {select(
            'state',
            choices.states.map(({ code, name }) => [code, name]),
          )}
        </div>
      </Fold>
    </form>
  )
}
