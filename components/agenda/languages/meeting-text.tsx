'use client'

import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { languageBeside, textName } from '#components/agenda/languages/text-name.ts'
import { ActFields } from '#components/ui/act-fields'
import type { Action } from '#components/ui/action-form'
import { FieldLabel, TextArea } from '#components/ui/field-parts'
import { FormAnswer } from '#components/ui/form-answer'
import { Hint, Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { type FormAct, useFormAct } from '#components/ui/use-form-act.ts'
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
        text={text.field}
        lang={to}
        saved={text.text[to] ?? ''}
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
  text: ProgrammeText['field']
  lang: Locale
  saved: string
  label: string
  action: Action
  onEnter: () => void
}

function Words({ meetingId, text, lang, saved, label, action, onEnter }: WordsProps) {
  const { t } = useTranslations()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const act = useFormAct(action, `meeting-text/${meetingId}/${text}.${lang}`)
  const { state, bind } = act
  useLeaveWarning(bind.ref, state)
  const seen = useSeen(field, saved, act)
  const problem = state.problems.words
  const theirs = state.theirs?.words
  const leave = (event: FocusEvent<HTMLTextAreaElement>) => {
    if (event.target.value !== seen) event.target.form?.requestSubmit()
  }
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter()
  }
  return (
    <form {...bind} className="min-w-0 sm:pt-3.5" noValidate>
      <ActFields />
      {Object.entries({ id: meetingId, text, language: lang, seen }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
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
        defaultValue={state.typed.words ?? saved}
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

/**
 * The words that what is typed takes the place of: those the page came with, the writer's own last ones, or those of somebody else once
 * they were shown. Words typed while earlier ones are on their way follow them.
 */
function useSeen(ref: RefObject<HTMLTextAreaElement | null>, saved: string, { state, sent }: FormAct): string {
  const [seen, setSeen] = useState(state.theirs?.words ?? saved)
  const theirs = state.theirs?.words
  useEffect(() => {
    if (theirs !== undefined) setSeen(theirs)
  }, [theirs])
  useEffect(() => {
    if (sent !== null) setSeen(sent.words ?? '')
  }, [sent])
  // What nobody is writing over is shown as it stands now.
  const before = useRef(seen)
  useEffect(() => {
    const field = ref.current
    if (field === null || (field.value !== before.current && field.value !== saved)) return
    field.value = saved
    setSeen(saved)
  }, [ref, saved])
  useEffect(() => {
    before.current = seen
    const field = ref.current
    const isKept = state.done && seen === sent?.words
    if (isKept && field !== null && field.value !== seen && field !== document.activeElement) field.form?.requestSubmit()
  }, [ref, seen, sent, state])
  return seen
}
