'use client'

import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { keyOfSide, sideOf, sideOptions } from '#components/agenda/editor/side-options.ts'
import { Actions, Button, LinkButton } from '#components/ui/button'
import { FieldLabel, FieldRow, Input, Select } from '#components/ui/field-parts'
import { useForms } from '#components/ui/forms'
import { Hint, Label, Problem } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { useKeptForm } from '#components/ui/use-kept-form.ts'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import type { Known } from '#domain/agenda/filled-place'
import { pastedPerson } from '#domain/agenda/pasting/pasted-person'
import { positionOf, sideOf as sideRead } from '#domain/agenda/pasting/people-saves'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import type { DirectoryEntryView } from '#domain/people/directory-view'
import type { Problem as RefusalProblem } from '#domain/refusal/refusal-codes'
import type { Answer } from '#domain/saving/editing'
import type { Locale } from '#domain/text/locale'
import { original } from '#domain/text/localized-text'
import { problemSentence } from '#messages/problem-sentence'

/** `lost`: no answer came back. */
type Problems = Record<string, RefusalProblem | { code: 'lost' }>

// A proxy between browser and server may answer with something that is not JSON.
async function answerOf(response: Response): Promise<Answer<unknown>> {
  try {
    return (await response.json()) as Answer<unknown> // Our own save route wrote it.
  } catch {
    return { ok: false, code: 'failed' }
  }
}

/** Adds a person to the directory and to the slot in one step, without leaving the slot. */
export function NewPerson({
  name,
  home,
  choices,
  side: held,
  alike,
  onTake,
  onAdded,
  onCancel,
}: {
  name: string
  home: Locale
  choices: EditorChoicesView
  /** For whom the place is held that the person is to take. */
  side: { state: string | null; organizationId: string | null } | null
  /** Those of the directory whose names are like this one. */
  alike: readonly DirectoryEntryView[]
  /** One of them is meant. */
  onTake: (person: Known) => void
  onAdded: (person: Known) => void
  onCancel: () => void
}) {
  const { t, locale } = useTranslations()
  const id = useId()
  // The same words sent again after a lost answer keep the id, so that nobody is added twice. Other words get a new id.
  const sent = useRef<{ id: string; words: string } | null>(null)
  const [problems, setProblems] = useState<Problems>({})
  const { account } = useForms()
  const form = useRef<HTMLFormElement>(null)
  // A name that is there already is added only after a second thought.
  const [another, setAnother] = useState(false)
  const read = pastedPerson(name, 'presenter', null)
  const begin =
    read.name === null
      ? { honorific: '', name, position: '' }
      : { honorific: read.honorific ?? '', name: read.name, position: positionOf(read, sideRead(read, choices.names)) ?? '' }
  const side = held !== null && keyOfSide(held) !== '' ? held : sideRead(read, choices.names)
  const isThere = problems.name?.code === 'name-known'
  const there = alike.filter(({ likeness }) => likeness === 'same' || likeness === 'spelled')
  const { forget } = useKeptForm(account, `new-person/${name}`, form)

  async function add(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typedIn = (field: string) => String(form.get(field) ?? '')
    const side = sideOf(typedIn('side'))
    const typed = { original: home, name: typedIn('name'), honorific: typedIn('honorific'), position: typedIn('position'), ...side }
    const words = JSON.stringify(typed)
    if (sent.current?.words !== words) sent.current = { id: crypto.randomUUID(), words }
    const personId = sent.current.id
    const person = { id: personId, ...typed, another: another || isThere }
    const response = await fetch('/api/people', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': personId },
      body: JSON.stringify(person),
    }).catch(() => null)
    if (response === null) return setProblems({ name: { code: 'lost' } })
    const answer = await answerOf(response)
    if (!answer.ok) return setProblems(answer.fields ?? { name: { code: answer.code } })
    const text = (value: string) => (value.trim() === '' ? null : original(home, value.trim()))
    forget()
    onAdded({ id: personId, name: text(person.name), honorific: text(person.honorific), position: text(person.position), ...side })
  }

  const field = (key: 'honorific' | 'name' | 'position', value = '') => {
    const problem = problems[key]
    return (
      <div className="mt-5">
        <FieldLabel htmlFor={`${id}-${key}`}>{t(`editor.${key}`)}</FieldLabel>
        <Input
          id={`${id}-${key}`}
          name={key}
          autoFocus={key === 'honorific'}
          defaultValue={value}
          data-kept
          dir="auto"
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-${key}-problem` : undefined}
        />
        {problem ? (
          <Problem id={`${id}-${key}-problem`}>{problem.code === 'lost' ? t('editor.personLost') : problemSentence(t, problem)}</Problem>
        ) : null}
      </div>
    )
  }

  const told = (person: DirectoryEntryView) => {
    const { name, detail } = inTwoLines(printedAppearance({ ...person, status: 'confirmed' }, locale, choices.names))
    return [name, detail].filter(Boolean).join(', ')
  }

  return (
    <form className="mt-5 border-l-3 border-accent pl-4.5" ref={form} onSubmit={add} aria-label={t('editor.newPerson')}>
      <Label>{t('editor.newPerson')}</Label>
      {there.length > 0 || isThere ? (
        <div className="mt-2" role="alert">
          <p className="font-medium text-warning">{t('editor.thereAlready', { name: begin.name })}</p>
          <Actions className="mt-1.5">
            {(there.length > 0 ? there : alike).map((person) => (
              <Button key={person.id} onClick={() => onTake(person)}>
                {t('editor.takeThis', { name: told(person) })}
              </Button>
            ))}
          </Actions>
        </div>
      ) : null}
      <FieldRow>
        {field('honorific', begin.honorific)}
        {field('name', begin.name)}
      </FieldRow>
      {field('position', begin.position)}
      <div className="mt-5">
        <FieldLabel htmlFor={`${id}-side`}>{t('editor.side')}</FieldLabel>
        <Select id={`${id}-side`} name="side" defaultValue={keyOfSide(side)} onKeyDown={submitOnEnter}>
          {sideOptions(choices, t('editor.noSide')).map(([side, title]) => (
            <option key={side} value={side}>
              {title}
            </option>
          ))}
        </Select>
        <Hint>{t('editor.sideMissing')}</Hint>
      </div>
      <Actions>
        <Button type="submit" onClick={() => setAnother(there.length > 0)}>
          {t(there.length > 0 || isThere ? 'editor.addAnother' : 'editor.addPerson')}
        </Button>
        <LinkButton
          onClick={() => {
            forget()
            onCancel()
          }}
        >
          {t('editor.cancel')}
        </LinkButton>
      </Actions>
    </form>
  )
}

// A choice alone would open at Enter, or do nothing.
function submitOnEnter(event: KeyboardEvent<HTMLSelectElement>) {
  if (event.key !== 'Enter') return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
