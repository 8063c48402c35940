import { filterActionsLook, filterLook } from '#components/record/filter-look.ts'
import { Actions, Button } from '#components/ui/button'
import { FieldLabel, Input, Select } from '#components/ui/field-parts'
import { Hint, Problem } from '#components/ui/text'
import { dayInField } from '#domain/meeting/typed-day'
import type { ActivityActorView, ActivityFilter } from '#domain/record/activity-view'
import { OBJECT_KINDS } from '#domain/record/acts'
import type { Locale } from '#domain/text/locale'
import { byName } from '#domain/text/name-order'
import { isCalendarDate } from '#domain/time/calendar'
import type { Translator } from '#messages/translator'

/** Narrows the activity record. A plain GET form: every selection has an address. */
export function ActivityFilterForm({
  filter,
  actors,
  locale,
  t,
}: {
  filter: ActivityFilter
  actors: readonly ActivityActorView[]
  locale: Locale
  t: Translator
}) {
  const kinds = OBJECT_KINDS.map((kind) => ({ kind, label: t(`activity.kinds.${kind}`) })).sort((a, b) => byName(locale)(a.label, b.label))
  return (
    <form className={filterLook} action={`/${locale}/desk/activity`} method="get">
      <div className="mt-5">
        <FieldLabel htmlFor="by-who">{t('activity.who')}</FieldLabel>
        <Select id="by-who" name="who" defaultValue={filter.who}>
          <option value="">{t('record.any')}</option>
          <option value="machine">{t('activity.machine')}</option>
          {[...actors]
            .sort((a, b) => byName(locale)(a.name, b.name))
            .map((actor) => (
              <option key={actor.id} value={actor.id}>
                {actor.name}
              </option>
            ))}
        </Select>
      </div>
      <div className="mt-5">
        <FieldLabel htmlFor="by-about">{t('activity.about')}</FieldLabel>
        <Select id="by-about" name="about" defaultValue={filter.about}>
          <option value="">{t('record.any')}</option>
          {kinds.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      {(['from', 'until'] as const).map((name) => (
        <div key={name} className="mt-5">
          <FieldLabel htmlFor={`by-${name}`}>{t(`activity.${name}`)}</FieldLabel>
          <Day name={name} value={filter[name]} t={t} />
        </div>
      ))}
      <Actions className={filterActionsLook}>
        <Button type="submit">{t('record.find')}</Button>
        {Object.values(filter).some((value) => value !== '') ? <a href={`/${locale}/desk/activity`}>{t('record.all')}</a> : null}
      </Actions>
    </form>
  )
}

function Day({ name, value, t }: { name: 'from' | 'until'; value: string; t: Translator }) {
  const id = `by-${name}`
  const wrong = value !== '' && !isCalendarDate(value)
  return (
    <>
      <Input
        id={id}
        name={name}
        defaultValue={dayInField(value)}
        autoComplete="off"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-problem ${id}-hint` : `${id}-hint`}
      />
      {wrong ? <Problem id={`${id}-problem`}>{t('problems.no-date')}</Problem> : null}
      <Hint id={`${id}-hint`}>{t('meeting.dayHint')}</Hint>
    </>
  )
}
