import { type Action, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { MEETING_TYPES, type MeetingFacts } from '#domain/meeting/meeting-terms'
import { LOCALES, type Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

/** The fields of a meeting that are written in three languages. */
const TEXTS = ['title', 'theme', 'city', 'country', 'venue', 'preamble'] as const

/** The form for a new meeting, or for an existing one with its version. */
export function MeetingForm({
  action,
  meeting,
  version,
  locale,
  t,
}: {
  action: Action
  meeting?: MeetingFacts
  version?: number
  locale: Locale
  t: Translator
}) {
  const languages = (name: (typeof TEXTS)[number]): Field[] =>
    LOCALES.map((language) => ({
      name: `${name}.${language}`,
      label: t('meeting.inLanguage', {
        field: t(`meeting.fields.${name}`),
        language:
          language === meeting?.title.original
            ? t('editor.original', { language: t(`languages.${language}`) })
            : t(`languages.${language}`),
      }),
      type: 'textarea',
      value: textOf(meeting?.[name] ?? null, language),
      lang: language,
    }))
  const identity: Field[][] = meeting
    ? []
    : [
        [
          { name: 'slug', label: t('meeting.fields.slug'), hint: t('meeting.slugHint') },
          {
            name: 'original',
            label: t('meeting.original'),
            type: 'select',
            value: locale,
            options: LOCALES.map((language) => ({ value: language, label: t(`languages.${language}`) })),
          },
        ],
        [{ name: 'joins', label: t('meeting.onRecord'), type: 'box', options: [{ value: 'on', label: t('meeting.fields.joins') }] }],
      ]
  const rows: Field[][] = [
    [
      {
        name: 'type',
        label: t('meeting.fields.type'),
        type: 'select',
        value: meeting?.type ?? 'som',
        options: MEETING_TYPES.map((type) => ({ value: type, label: t(`meeting.types.${type}`) })),
      },
      { name: 'ordinal', label: t('meeting.fields.ordinal'), value: meeting?.ordinal?.toString() ?? '', hint: t('meeting.ordinalHint') },
    ],
    languages('title'),
    languages('theme'),
    [
      { name: 'startsOn', label: t('meeting.fields.startsOn'), type: 'date', value: meeting?.startsOn ?? '' },
      { name: 'endsOn', label: t('meeting.fields.endsOn'), type: 'date', value: meeting?.endsOn ?? '' },
      { name: 'timeZone', label: t('meeting.fields.timeZone'), value: meeting?.timeZone ?? 'Asia/Almaty', hint: t('meeting.zoneHint') },
    ],
    [
      {
        name: 'alsoZones',
        label: t('meeting.fields.alsoZones'),
        value: meeting?.alsoZones.join(', ') ?? '',
        hint: t('meeting.alsoZonesHint'),
      },
    ],
    languages('city'),
    languages('country'),
    languages('venue'),
    languages('preamble'),
    ...identity,
  ]
  return (
    <ActionForm
      wide
      action={action}
      hidden={meeting ? { id: meeting.id, version: String(version ?? 1) } : {}}
      // The check leads to what of a meeting stands over its programme.
      rows={meeting ? rows.map((row) => row.map((field) => ({ ...field, anchor: field.name }))) : rows}
      now={t('form.now')}
      submit={meeting ? t('meeting.save') : t('meeting.create')}
    />
  )
}

function textOf(text: LocalizedText | null, locale: Locale): string {
  return text?.[locale] ?? ''
}
