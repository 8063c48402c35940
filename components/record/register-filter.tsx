import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

type Filter = { year: string; type: string; place: string; state: string; theme: string; text: string }
type Choices = {
  first: string
  last: string
  places: { place: string; city: LocalizedText | null }[]
  states: { code: string; name: string }[]
}

const FURTHER = ['year', 'type', 'place', 'state', 'theme'] as const

/** How the register is narrowed and searched: a plain form, whose answer has an address of its own. */
export function RegisterFilter({
  filter,
  choices,
  narrowed,
  locale,
  t,
}: {
  filter: Filter
  choices: Choices
  narrowed: boolean
  locale: Locale
  t: Translator
}) {
  const years = []
  for (let year = Number(choices.last); year >= Number(choices.first) && year > 0 && years.length < 60; year--) years.push(String(year))
  const select = (name: keyof Filter, options: [value: string, label: string][]) => (
    <div className="field">
      <label htmlFor={`by-${name}`}>{t(`record.by.${name}`)}</label>
      <select id={`by-${name}`} name={name} defaultValue={filter[name]}>
        <option value="">{t('record.any')}</option>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
  return (
    <form className="register-filter" action={`/${locale}/meetings`} method="get">
      <div className="field wide">
        <label htmlFor="by-text">{t('record.by.text')}</label>
        <input id="by-text" name="text" type="search" defaultValue={filter.text} maxLength={120} />
      </div>
      <details className="more" open={FURTHER.some((name) => filter[name] !== '')}>
        <summary className="plain">{t('record.narrow')}</summary>
        <div className="register-filter">
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
          <div className="field">
            <label htmlFor="by-theme">{t('record.by.theme')}</label>
            <input id="by-theme" name="theme" defaultValue={filter.theme} maxLength={120} />
          </div>
        </div>
      </details>
      <div className="actions">
        <button className="button" type="submit">
          {t('record.find')}
        </button>
        {narrowed ? <a href={`/${locale}/meetings`}>{t('record.all')}</a> : null}
      </div>
    </form>
  )
}
