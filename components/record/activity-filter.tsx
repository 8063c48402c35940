import { OBJECT_KINDS } from '#domain/record/acts'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

type Filter = { who: string; about: string; from: string; until: string }

/** How the activity record is narrowed: a plain form, whose answer has an address of its own. */
export function ActivityFilterForm({
  filter,
  actors,
  locale,
  t,
}: {
  filter: Filter
  actors: readonly { id: string; name: string }[]
  locale: Locale
  t: Translator
}) {
  const kinds = OBJECT_KINDS.map((kind) => ({ kind, label: t(`activity.kinds.${kind}`) })).sort((a, b) =>
    a.label.localeCompare(b.label, locale),
  )
  return (
    <form className="register-filter" action={`/${locale}/desk/activity`} method="get">
      <div className="field">
        <label htmlFor="by-who">{t('activity.who')}</label>
        <select id="by-who" name="who" defaultValue={filter.who}>
          <option value="">{t('record.any')}</option>
          <option value="machine">{t('activity.machine')}</option>
          {actors.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="by-about">{t('activity.about')}</label>
        <select id="by-about" name="about" defaultValue={filter.about}>
          <option value="">{t('record.any')}</option>
          {kinds.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </div>
      {(['from', 'until'] as const).map((name) => (
        <div key={name} className="field">
          <label htmlFor={`by-${name}`}>{t(`activity.${name}`)}</label>
          <input id={`by-${name}`} name={name} type="date" defaultValue={filter[name]} />
        </div>
      ))}
      <div className="actions">
        <button className="button" type="submit">
          {t('record.find')}
        </button>
        {Object.values(filter).some((value) => value !== '') ? <a href={`/${locale}/desk/activity`}>{t('record.all')}</a> : null}
      </div>
    </form>
  )
}
