'use client'

import { type FormEvent, useId, useRef, useState } from 'react'
import type { Choices } from '#components/agenda/editor/choices.ts'
import { sideOf, sideOptions } from '#components/agenda/editor/contribution-fields'
import { useTranslations } from '#components/ui/translations'
import { forgetWords, useFormBackup } from '#components/ui/use-form-backup.ts'
import type { Problem, RefusalCode } from '#domain/refusal/refusal-codes'
import type { Locale } from '#domain/text/locale'
import { original } from '#domain/text/localized-text'
import { problemSentence } from '#messages/problem-sentence'

/** `lost`: no answer came back. */
type Problems = Record<string, Problem | { code: 'lost' }>

type Answer = { ok: true } | { ok: false; code: RefusalCode; fields?: Problems }

// What stands between us and the server may answer in a language of its own.
async function answerOf(response: Response): Promise<Answer> {
  try {
    return (await response.json()) as Answer // Written by our own save route.
  } catch {
    return { ok: false, code: 'failed' }
  }
}

/** Adds somebody to the directory and to the slot at once, without leaving it. */
export function NewPerson({
  name,
  home,
  choices,
  onAdded,
  onCancel,
}: {
  name: string
  home: Locale
  choices: Choices
  onAdded: (personId: string, shown: Record<string, unknown>) => void
  onCancel: () => void
}) {
  const { t } = useTranslations()
  const id = useId()
  // The same words sent again after a lost answer add nobody twice; other words are another person.
  const sent = useRef<{ id: string; words: string } | null>(null)
  const [problems, setProblems] = useState<Problems>({})
  const keepAs = `new-person/${name}`
  const form = useFormBackup(keepAs, false)

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const said = (field: string) => String(form.get(field) ?? '')
    const side = sideOf(said('side'))
    const typed = { original: home, name: said('name'), honorific: said('honorific'), position: said('position'), ...side }
    const words = JSON.stringify(typed)
    if (sent.current?.words !== words) sent.current = { id: crypto.randomUUID(), words }
    const personId = sent.current.id
    const person = { id: personId, ...typed }
    const response = await fetch('/api/people', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': personId },
      body: JSON.stringify(person),
    }).catch(() => null)
    if (response === null) return setProblems({ name: { code: 'lost' } })
    const answer = await answerOf(response)
    if (!answer.ok) return setProblems(answer.fields ?? { name: { code: answer.code } })
    const text = (value: string) => (value.trim() === '' ? null : original(home, value.trim()))
    forgetWords(keepAs)
    onAdded(personId, { name: text(person.name), honorific: text(person.honorific), position: text(person.position), ...side })
  }

  const field = (key: 'honorific' | 'name' | 'position', value = '') => {
    const problem = problems[key]
    return (
      <div className="field">
        <label htmlFor={`${id}-${key}`}>{t(`editor.${key}`)}</label>
        <input
          id={`${id}-${key}`}
          name={key}
          // biome-ignore lint/a11y/noAutofocus: the form has just been asked for, from the field it replaces
          autoFocus={key === 'honorific'}
          defaultValue={value}
          data-kept
          dir="auto"
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-${key}-problem` : undefined}
        />
        {problem ? (
          <p className="problem" id={`${id}-${key}-problem`}>
            {problem.code === 'lost' ? t('editor.personLost') : problemSentence(t, problem)}
          </p>
        ) : null}
      </div>
    )
  }

  return (
    <form className="new-person" ref={form} onSubmit={add} aria-label={t('editor.newPerson')}>
      <p className="label">{t('editor.newPerson')}</p>
      <div className="pair">
        {field('honorific')}
        {field('name', name)}
      </div>
      {field('position')}
      <div className="field">
        <label htmlFor={`${id}-side`}>{t('editor.side')}</label>
        <select id={`${id}-side`} name="side">
          {sideOptions(choices, t('editor.noSide')).map(([word, title]) => (
            <option key={word} value={word}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div className="actions">
        <button type="submit" className="button">
          {t('editor.addPerson')}
        </button>
        <button
          type="button"
          className="plain"
          onClick={() => {
            forgetWords(keepAs)
            onCancel()
          }}
        >
          {t('editor.cancel')}
        </button>
      </div>
    </form>
  )
}
