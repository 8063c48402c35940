'use client'

import { type KeyboardEvent, useId } from 'react'
import { languageBeside, textName } from '#components/agenda/languages/text-name.ts'
import { useWords } from '#components/agenda/languages/use-words.ts'
import { ActFields } from '#components/ui/act-fields'
import type { Action } from '#components/ui/action-form'
import { FieldLabel, TextArea } from '#components/ui/field-parts'
import { FormAnswer } from '#components/ui/form-answer'
import { Hint, Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { useFormAct } from '#components/ui/use-form-act.ts'
import { useLeaveWarning } from '#components/ui/use-leave-warning.ts'
import type { ProgrammeText } from '#domain/agenda/languages/programme-texts'
import type { Locale } from '#domain/text/locale'

type Props = {
  text: ProgrammeText
  to: Locale
  meetingId: string
  action: Action
  onNext: (key: string) => void
}

/** A text about the meeting. It is kept with the meeting's details: a form of its own sends it when its field is left. */
export function MeetingText({ text, to, meetingId, action, onNext }: Props) {
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
        key={to}
        meetingId={meetingId}
        text={text}
        lang={to}
        label={t('texts.fieldIn', {
          field: name,
          language: t(`languages.${to}`),
          words: (beside === null ? '' : (text.text[beside] ?? '')).slice(0, 80),
        })}
        action={action}
        onEnter={() => onNext(text.key)}
      />
    </div>
  )
}

type WordsProps = {
  meetingId: string
  text: ProgrammeText
  lang: Locale
  label: string
  action: Action
  onEnter: () => void
}

function Words({ meetingId, text: { field: text, text: words }, lang, label, action, onEnter }: WordsProps) {
  const { t } = useTranslations()
  const id = useId()
  const saved = words[lang] ?? ''
  const act = useFormAct(action, `meeting-text/${meetingId}/${text}.${lang}`)
  const { state, bind, restored } = act
  useLeaveWarning(bind.ref, state)
  const { field, seen, seenInput } = useWords(saved, act)
  const problem = state.problems.words
  // Words brought back from an earlier visit may stand over newer ones of somebody else.
  const now = state.theirs?.words ?? (restored ? saved : null)
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <form {...bind} className="min-w-0 sm:pt-3.5" noValidate>
      <ActFields />
      {Object.entries({ id: meetingId, text, language: lang, original: words[words.original] ?? '' }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input ref={seenInput} type="hidden" name="seen" value={seen} />
      <FieldLabel htmlFor={id} className="sr-only">
        {label}
      </FieldLabel>
      <TextArea
        ref={field}
        id={id}
        name="words"
        lang={lang}
        dir="auto"
        rows={1}
        defaultValue={saved}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onBlur={(event) => {
          // What is on its way comes first: the words of now follow it.
          if (!act.pending && event.target.value !== seen) event.target.form?.requestSubmit()
        }}
        onKeyDown={enter}
      />
      {problem ? <Problem id={`${id}-problem`}>{problem}</Problem> : null}
      {now === null ? null : (
        <Hint lang={lang}>
          {t('form.now')} {now || '—'}
        </Hint>
      )}
      <FormAnswer state={state} form={bind.ref.current} />
    </form>
  )
}
