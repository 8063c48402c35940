import { MeetingProposals } from '#components/meeting/meeting-proposals'
import { type Action, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { CARRIED_PEOPLE } from '#domain/agenda/copying/copy-input'
import type { TemplateCode } from '#domain/agenda/templates/templates'
import { firstProposals } from '#domain/meeting/first-proposals'
import { MEETING_TYPES } from '#domain/meeting/meeting-terms'
import type { NewMeetingView } from '#domain/meeting/new-meeting-view'
import { typedDay } from '#domain/meeting/typed-day'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

type Props = { action: Action; view: NewMeetingView; template: TemplateCode | null; locale: Locale; t: Translator }

/**
 * The form of a new meeting: what is known is proposed, and follows kind and number while they are typed. What is left empty is filled
 * in by the server, so that it works without scripts; everything else is on the page of details later.
 */
export function NewMeetingForm({ action, view, template, locale, t }: Props) {
  const { from } = view
  const { home, type, ordinal, title, dates, length, country, zone, slug } = firstProposals(view, template, locale)
  const inLanguage = (
    name: 'title' | 'city' | 'country' | 'venue' | 'theme' | 'preamble',
    language: Locale,
    more: Partial<Field> = {},
  ): Field => ({
    name: `${name}.${language}`,
    label: t('meeting.inLanguage', { field: t(`meeting.fields.${name}`), language: t(`languages.${language}`) }),
    lang: language,
    ...more,
  })
  const others = LOCALES.filter((language) => language !== home)
  const inOthers = (name: 'title' | 'city' | 'venue', proposed: LocalizedText | null | undefined): Field[] =>
    others.map((language) =>
      inLanguage(name, language, { type: 'textarea', ...(proposed?.[language] ? { placeholder: proposed[language] } : {}) }),
    )
  const rows: Field[][] = [
    [
      {
        name: 'type',
        label: t('meeting.fields.type'),
        type: 'select',
        value: type,
        options: MEETING_TYPES.map((code) => ({ value: code, label: t(`meeting.types.${code}`) })),
        focused: length === null,
      },
      { name: 'ordinal', label: t('meeting.fields.ordinal'), value: ordinal?.toString() ?? '', hint: t('meeting.ordinalHint') },
    ],
    [inLanguage('title', home, { type: 'textarea', value: title?.[home] ?? '' })],
    [
      {
        ...{ name: 'startsOn', label: t('meeting.fields.startsOn'), value: dates === null ? '' : typedDay(dates.startsOn) },
        ...{ hint: t('meeting.dayHint'), focused: length !== null },
      },
      {
        ...{ name: 'endsOn', label: t('meeting.fields.endsOn'), value: dates === null ? '' : typedDay(dates.endsOn) },
        ...(length === null ? {} : { hint: t('meeting.start.days', { count: length }) }),
      },
    ],
    [
      inLanguage('country', home, {
        value: country,
        suggestions: view.states.flatMap(({ names }) => names[home] ?? []),
        hint: t('meeting.countryHint'),
      }),
      inLanguage('city', home, { value: from?.city?.[home] ?? '' }),
    ],
    [
      inLanguage('venue', home, { value: from?.venue?.[home] ?? '' }),
      { name: 'timeZone', label: t('meeting.fields.timeZone'), hint: t('meeting.zoneProposed'), value: zone },
    ],
    [{ name: 'slug', label: t('meeting.fields.slug'), hint: t('meeting.slugProposed'), value: slug }],
    ...carriedRows(from !== null, length !== null, t),
  ]
  const start = from !== null ? `meeting:${from.id}` : template === null ? '' : `template:${template}`
  return (
    <ActionForm
      wide
      action={action}
      hidden={{ start }}
      keepAs={`new-meeting/${start}`}
      rows={rows}
      folded={[
        {
          label: t('meeting.fold.languages'),
          rows: [inOthers('title', title), inOthers('city', from?.city), inOthers('venue', from?.venue)],
        },
        {
          label: t('meeting.fold.more'),
          rows: [
            [inLanguage('theme', home, { type: 'textarea' })],
            [inLanguage('preamble', home, { type: 'textarea', value: '' })],
            [
              {
                ...{ name: 'alsoZones', label: t('meeting.fields.alsoZones'), hint: t('meeting.alsoZonesHint') },
                value: from?.alsoZones.join(', ') ?? '',
              },
              {
                ...{ name: 'original', label: t('meeting.original'), type: 'select', value: home },
                options: LOCALES.map((language) => ({ value: language, label: t(`languages.${language}`) })),
              },
            ],
            [{ name: 'joins', label: t('meeting.onRecord'), type: 'box', options: [{ value: 'on', label: t('meeting.fields.joins') }] }],
          ],
        },
      ]}
      below={{ startsOn: <MeetingProposals view={view} home={home} length={length} /> }}
      submit={t('meeting.create')}
    />
  )
}

/** Whom and what of an earlier meeting to carry; and, asked when it comes to it, whether days may be left out. */
export function carriedRows(ofMeeting: boolean, ofDays: boolean, t: Translator): Field[][] {
  const people: Field = {
    ...{ name: 'people', label: t('meeting.start.people'), type: 'radio', value: 'places' },
    options: CARRIED_PEOPLE.map((code) => ({ value: code, label: t(`meeting.start.carried.${code}`) })),
  }
  const papers: Field = {
    ...{ name: 'papers', label: t('meeting.start.papersLegend'), type: 'box' },
    options: [{ value: 'on', label: t('meeting.start.papers') }],
  }
  const fewer: Field = {
    ...{ name: 'fewer', label: t('meeting.start.fewerLegend'), type: 'box', onlyThen: true },
    options: [{ value: 'on', label: t('meeting.start.fewer') }],
  }
  return [...(ofMeeting ? [[people], [papers]] : []), ...(ofDays ? [[fewer]] : [])]
}
