'use client'

import { type FocusEvent, type KeyboardEvent, useId } from 'react'
import { languageBeside, textName } from '#components/agenda/languages/text-name.ts'
import { ActFields } from '#components/ui/act-fields'
import type { Action } from '#components/ui/action-form'
import { FieldLabel, TextArea } from '#components/ui/field-parts'
import { FormAnswer } from '#components/ui/form-answer'
import { Hint, Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { useFormAct } from '#components/ui/use-form-act.ts'
import { useLeaveWarning } from '#components/ui/use-leave-warning.ts'
import type { ProgrammeText } from '#domain/agenda/languages/programme-texts'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { Locale } from '#domain/text/locale'
import { byLanguage } from '#domain/text/text-input'

type Props = {
  text: ProgrammeText
  to: Locale
  meeting: MeetingFacts
  version: number
  action: Action
  onNext: (key: string) => void
}

/** A text about the meeting. It is kept with the meeting's details: a form of its own sends it when its field is left. */
export function MeetingText({ text, to, meeting, version, action, onNext }: Props) {
  const { locale, t } = useTranslations()
  const beside = languageBeside(text, to)
  const name = textName(text, locale, t)
  return (
    <div data-text={text.key} className="grid gap-x-7 gap-y-1 border-t border-line py-2.5 sm:grid-cols-2">
      <div className="min-w-0">
        <p className="text-sm text-faint">{name}</p>
        {beside === null ? null : (
          <p className="font-serif text-lg/snug wrap-anywhere whitespace-pre-line" lang={beside} dir="auto">
            {text.text[beside]}
          </p>
        )}
      </div>
      <Words
        field={`${text.field}.${to}`}
        label={t('texts.fieldIn', {
          field: name,
          language: t(`languages.${to}`),
          words: (beside === null ? '' : (text.text[beside] ?? '')).slice(0, 80),
        })}
        lang={to}
        hidden={{ id: meeting.id, version: String(version), ...detailsOf(meeting) }}
        action={action}
        onEnter={() => onNext(text.key)}
      />
    </div>
  )
}

function Words({
  field,
  label,
  lang,
  hidden,
  action,
  onEnter,
}: {
  /** The name of the field in the form of the details. */
  field: string
  label: string
  lang: Locale
  /** All that the form of the details sends. */
  hidden: Record<string, string>
  action: Action
  onEnter: () => void
}) {
  const { t } = useTranslations()
  const id = useId()
  const { state, round, bind } = useFormAct(action, `meeting-text/${hidden.id}/${field}`)
  useLeaveWarning(bind.ref, state)
  const { [field]: saved = '', ...others } = hidden
  const problem = state.problems[field]
  const theirs = state.theirs?.[field]
  const leave = (event: FocusEvent<HTMLTextAreaElement>) => {
    if (event.target.value !== saved) event.target.form?.requestSubmit()
  }
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <form {...bind} className="min-w-0 sm:pt-3.5" noValidate>
      <ActFields />
      {Object.entries(others).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={state.theirs?.[name] ?? value} />
      ))}
      <FieldLabel htmlFor={id} className="sr-only">
        {label}
      </FieldLabel>
      <TextArea
        key={`${round} ${saved}`}
        id={id}
        name={field}
        lang={lang}
        dir="auto"
        rows={1}
        defaultValue={state.typed[field] ?? saved}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onBlur={leave}
        onKeyDown={enter}
      />
      {problem ? <Problem id={`${id}-problem`}>{problem}</Problem> : null}
      {theirs === undefined ? null : (
        <Hint lang={lang}>
          {t('form.now')} {theirs}
        </Hint>
      )}
      <FormAnswer state={state} form={bind.ref.current} />
    </form>
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
