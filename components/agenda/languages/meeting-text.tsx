'use client'

import { languageBeside, textName } from '#components/agenda/languages/text-name.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import { useTranslations } from '#components/ui/translations'
import type { ProgrammeText } from '#domain/agenda/languages/programme-texts'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Locale } from '#domain/text/locale'
import { byLanguage } from '#domain/text/text-input'

/** A text about the meeting. It is kept with the meeting's details, and so has a form of its own. */
export function MeetingText({
  text,
  to,
  meeting,
  version,
  action,
  onNext,
}: {
  text: ProgrammeText
  to: Locale
  meeting: MeetingFacts
  version: number
  action: Action
  onNext: (key: string) => void
}) {
  const { locale, t } = useTranslations()
  const beside = languageBeside(text, to)
  const name = `${text.field}.${to}`
  const { [name]: value = '', ...others } = detailsOf(meeting)
  const enter = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || !(event.target instanceof HTMLTextAreaElement)) return
    event.preventDefault()
    if (event.target.value !== value) event.target.form?.requestSubmit()
    onNext(text.key)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key is that of the field inside
    <div data-text={text.key} className="grid gap-x-7 gap-y-1 border-t border-line py-2.5 sm:grid-cols-2" onKeyDown={enter}>
      <div className="min-w-0">
        <p className="text-sm text-faint">{textName(text, locale, t)}</p>
        {beside === null ? null : (
          <p className="font-serif text-lg/snug wrap-anywhere whitespace-pre-line" lang={beside} dir="auto">
            {text.text[beside]}
          </p>
        )}
      </div>
      <ActionForm
        key={to}
        action={action}
        hidden={{ id: meeting.id, version: String(version), ...others }}
        keepAs={`meeting-text/${meeting.id}/${name}`}
        lead={false}
        rows={[
          [
            {
              name,
              label: t('meeting.inLanguage', { field: textName(text, locale, t), language: t(`languages.${to}`) }),
              type: 'textarea',
              value,
              lang: to,
            },
          ],
        ]}
        now={t('form.now')}
        submit={t('texts.save')}
      />
    </div>
  )
}

// Everything that the form of the details sends.
function detailsOf({
  type,
  ordinal,
  startsOn,
  endsOn,
  timeZone,
  alsoZones,
  title,
  theme,
  city,
  country,
  venue,
  preamble,
}: MeetingFacts): Record<string, string> {
  return {
    type,
    ordinal: ordinal === null ? '' : String(ordinal),
    startsOn,
    endsOn,
    timeZone,
    alsoZones: alsoZones.join(', '),
    ...byLanguage({ title, theme, city, country, venue, preamble }),
  }
}
