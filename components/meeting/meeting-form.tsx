import { type Action, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { MEETING_TYPES, type MeetingFacts } from '#domain/meeting/meeting-terms'
import { typedDay } from '#domain/meeting/typed-day'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** The fields of a meeting that are written in three languages. */
const TEXTS = ['title', 'theme', 'city', 'country', 'venue', 'preamble'] as const

type Props = { action: Action; meeting: MeetingFacts; contactEmail: string | null; version: number; t: Translator }

/** The form of a meeting's details, with the version it was shown in. */
export function MeetingForm({ action, meeting, contactEmail, version, t }: Props) {
  const languages = (name: (typeof TEXTS)[number]): Field[] =>
    LOCALES.map((language) => ({
      name: `${name}.${language}`,
      label: t('meeting.inLanguage', {
        field: t(`meeting.fields.${name}`),
        language:
          language === meeting.title.original ? t('editor.original', { language: t(`languages.${language}`) }) : t(`languages.${language}`),
      }),
      type: 'textarea',
      value: textOf(meeting[name], language),
      lang: language,
    }))
  const rows: Field[][] = [
    [
      {
        name: 'type',
        label: t('meeting.fields.type'),
        type: 'select',
        value: meeting.type,
        options: MEETING_TYPES.map((type) => ({ value: type, label: t(`meeting.types.${type}`) })),
      },
      { name: 'ordinal', label: t('meeting.fields.ordinal'), value: meeting.ordinal?.toString() ?? '', hint: t('meeting.ordinalHint') },
    ],
    languages('title'),
    languages('theme'),
    [
      { name: 'startsOn', label: t('meeting.fields.startsOn'), value: typedDay(meeting.startsOn), hint: t('meeting.dayHint') },
      { name: 'endsOn', label: t('meeting.fields.endsOn'), value: typedDay(meeting.endsOn) },
    ],
    [
      { name: 'timeZone', label: t('meeting.fields.timeZone'), value: meeting.timeZone, hint: t('meeting.zoneHint') },
      {
        name: 'alsoZones',
        label: t('meeting.fields.alsoZones'),
        value: meeting.alsoZones.join(', '),
        hint: t('meeting.alsoZonesHint'),
      },
    ],
    languages('city'),
    languages('country'),
    languages('venue'),
    languages('preamble'),
    [
      {
        name: 'contactEmail',
        label: t('meeting.fields.contactEmail'),
        type: 'email',
        value: contactEmail ?? '',
        hint: t('meeting.contactEmailHint'),
      },
    ],
  ]
  return (
    <ActionForm
      wide
      action={action}
      hidden={{ id: meeting.id, version: String(version) }}
      // The check leads to what of a meeting stands over its programme.
      rows={rows.map((row) => row.map((field) => ({ ...field, anchor: field.name })))}
      now={t('form.now')}
      submit={t('meeting.save')}
    />
  )
}

function textOf(text: LocalizedText | null, locale: Locale): string {
  return text?.[locale] ?? ''
}
