import type { Field } from '#components/ui/form-field'
import { Mark } from '#components/ui/text'
import type { AppointmentView } from '#domain/people/appointment-view'
import type { AppointmentChoicesView } from '#domain/people/delegation-names-view'
import type { Locale } from '#domain/text/locale'
import { dateIn, type Instant } from '#domain/time/calendar'
import { formatDateSince, formatInstantDay } from '#domain/time/format'
import type { Translator } from '#messages/translator'

/** What an appointment is, in words: the role, of whom, since when and until when. */
export function AppointmentWords({
  row,
  choices,
  locale,
  t,
}: {
  row: AppointmentView
  choices: AppointmentChoicesView
  locale: Locale
  t: Translator
}) {
  const of =
    row.scope === 'support-unit'
      ? t('account.supportUnit')
      : (choices.states.find((state) => state.code === row.state)?.name ?? row.organization ?? '')
  const day = (instant: Instant) => formatInstantDay(instant, locale, choices.zone)
  return (
    <span className={row.endsAt === null ? undefined : 'text-faint'}>
      {t(`account.roles.${row.role}`)}
      {of ? `, ${of}` : ''}
      <Mark>
        {row.endsAt === null
          ? t('account.since', { date: formatDateSince(dateIn(choices.zone, row.beginsAt), locale) })
          : t('account.until', { from: day(row.beginsAt), until: day(row.endsAt) })}
      </Mark>
    </span>
  )
}

/** The field that chooses what somebody is appointed to. */
export function appointmentField(choices: AppointmentChoicesView, t: Translator): Field {
  return {
    name: 'appointment',
    label: t('account.appointment'),
    type: 'select',
    options: [
      { value: '', label: t('form.choose') },
      { value: 'admin', label: t('account.roles.admin') },
      { value: 'organiser:support-unit', label: `${t('account.roles.organiser')}, ${t('account.supportUnit')}` },
      ...choices.states.map((state) => ({ value: `organiser:state:${state.code}`, label: state.name, group: t('account.organisersOf') })),
      ...choices.states.map((state) => ({ value: `delegate:state:${state.code}`, label: state.name, group: t('account.delegatesOf') })),
      ...choices.organizations.map((organization) => ({
        value: `delegate:organization:${organization.id}`,
        label: organization.shortName,
        group: t('account.delegatesOfOrganization'),
      })),
    ],
  }
}
