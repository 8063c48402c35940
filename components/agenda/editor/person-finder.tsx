'use client'

import { useEffect, useRef, useState } from 'react'
import { NewPerson } from '#components/agenda/editor/new-person'
import { type PastedHandle, PastePeople } from '#components/agenda/editor/paste-people'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { PersonBox } from '#components/people/person-box'
import { addOptions, isEnoughToSeek, meantBy, meantOptions, surelyMeant } from '#components/people/person-options.ts'
import { usePeopleFound } from '#components/people/use-people-found.ts'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import type { Role } from '#domain/agenda/agenda-terms'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import type { Known } from '#domain/agenda/filled-place'
import { asOneLine } from '#domain/agenda/pasting/pasted-as-text'
import { isListOfPeople } from '#domain/agenda/pasting/pasted-people'
import type { Locale } from '#domain/text/locale'

/** Adds an appearance: what is sent, and how it will print until the answer arrives. */
export type Add = (input: Record<string, unknown>, shown?: Record<string, unknown>) => void

type Props = {
  role: Role
  home: Locale
  choices: EditorChoicesView
  /** The place a person is sought for; without it, a new appearance. */
  place?: DraftContribution
  onPerson: (person: Known) => void
  /** Only for a new appearance: a State, an organisation, a post or a line. */
  onAdd?: Add
  /** Where a list of people is added to. */
  list?: { agenda: Agenda; slotId: string; partId: string | null }
  /** Takes the focus when it appears. */
  wanted?: boolean
  /** What stands in the field at first. */
  begin?: string
}

/**
 * Finds whom to put into a slot: a person of the directory; or, for a new appearance, a State or organisation, which speaks as itself or
 * whose speaker is not known yet, a post without a name, and in the role "line" the text itself. A list of people, pasted or typed in
 * one line, is taken apart. All of it works by keyboard; Enter takes nobody of whom there is a doubt.
 */
export function PersonFinder(props: Props) {
  return props.role === 'line' ? <LineField {...props} /> : <People {...props} />
}

function LineField({ home, onAdd }: Props) {
  const { t } = useTranslations()
  const [text, setText] = useState('')
  const typed = text.trim()
  const add = () => {
    if (typed !== '') onAdd?.({ text: { [home]: text }, status: 'confirmed' })
    setText('')
  }
  return (
    <div className="mt-5">
      <PersonBox
        label={t('agenda.roles.line')}
        placeholder=""
        text={text}
        options={typed === '' ? [] : [{ id: 'line', title: t('editor.addLine', { text }), detail: '' }]}
        isOpen={typed !== ''}
        empty=""
        isFixed
        wanted={false}
        onText={setText}
        onChoose={add}
        onEnter={add}
        onPaste={() => false}
        // A line is text of the agenda: leaving the field must not lose it.
        onLeave={add}
      />
    </div>
  )
}

function People({ role, home, choices, place, onPerson, onAdd, list, wanted = false, begin = '' }: Props) {
  const { locale, t } = useTranslations()
  const [text, setText] = useState(begin)
  const [touched, setTouched] = useState(wanted)
  const [pasted, setPasted] = useState<string | null>(null)
  const typedList = list !== undefined && pasted === null && isListOfPeople(text) ? text : null
  const { people, isAnswered, unreachable, isAwaited } = usePeopleFound(typedList === null && touched ? text : '', locale)
  const [adding, setAdding] = useState<string | null>(null)
  const [back, setBack] = useState(wanted)
  const [doubt, setDoubt] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const pastedList = useRef<PastedHandle>(null)
  const typed = text.trim()
  const meant = meantBy(text, people, choices)
  const isNew = onAdd !== undefined
  // What stands last is not there before everybody else is.
  const last = addOptions(isAwaited ? '' : typed, { directory: !unreachable, post: isNew }, t)
  const options = typedList !== null ? [] : [...meantOptions(meant, isNew, { locale, choices, t }), ...last]

  const choose = (key: string) => {
    const [kind, id = ''] = key.split(/:(.*)/)
    const person = people.find((found) => found.id === id)
    setDoubt(false)
    if (key === 'new') return setAdding(typed)
    if (key === 'post') onAdd?.({ position: { [home]: typed }, status: 'tbc' })
    else if (kind === 'person' && person) onPerson(person)
    else if (kind === 'waiting' || kind === 'itself') onAdd?.({ ...sideInput(id), status: kind === 'itself' ? 'confirmed' : 'tbc' })
    setText('')
  }
  const take = () => {
    const sure = surelyMeant(meant, isNew)
    if (sure !== null) return choose(sure)
    setDoubt(true)
    // As if the arrow had been pressed: the first of those to choose from is in hand.
    field.current?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
  }
  const takeAnswered = useOnceAnswered(text, isAnswered, take)

  const close = () => {
    setAdding(null)
    setBack(true)
  }
  const taken = (person: Known) => {
    onPerson(person)
    close()
    setText('')
  }
  const leaveList = (left: string) => {
    setPasted(null)
    setText(left)
    setBack(true)
    field.current?.focus()
  }

  if (adding !== null) {
    const alike = people.filter(({ likeness }) => likeness !== null)
    return <NewPerson {...{ home, choices, alike }} name={adding} side={place ?? null} onTake={taken} onAdded={taken} onCancel={close} />
  }
  const read = pasted ?? typedList
  return (
    <div className="mt-5">
      {pasted !== null ? null : (
        <PersonBox
          ref={field}
          label={t(place === undefined ? 'editor.findPerson' : place.name === null ? 'editor.fillPlace' : 'editor.linkPerson')}
          placeholder={t('editor.findHint')}
          text={text}
          options={options}
          isOpen={typed !== '' && typedList === null}
          empty={t(unreachable ? 'editor.searchOffline' : 'editor.seeking')}
          wanted={back}
          onText={(typed) => {
            setTouched(true)
            setDoubt(false)
            setText(typed)
          }}
          onChoose={choose}
          onEnter={() => {
            if (typedList !== null) pastedList.current?.enter()
            else if (isEnoughToSeek(typed)) takeAnswered()
          }}
          onPaste={(lines) => {
            const isList = list !== undefined && isListOfPeople(lines) && /[\r\n]/.test(lines.trim())
            if (isList) setPasted(lines)
            return isList
          }}
        />
      )}
      <p className="text-sm text-warning" role="status">
        {doubt ? t('editor.severalFit') : unreachable && isEnoughToSeek(typed) ? t('editor.searchOffline') : null}
      </p>
      {read !== null && list !== undefined ? (
        <PastePeople
          ref={pastedList}
          {...list}
          text={read}
          role={role}
          choices={choices}
          wanted={pasted !== null}
          onAdded={() => leaveList('')}
          onBack={() => leaveList(asOneLine(read, ' '))}
        />
      ) : null}
    </div>
  )
}

/** Acts at once where this text is answered, and otherwise when its answer comes, unless something else is typed meanwhile. */
function useOnceAnswered(text: string, isAnswered: boolean, act: () => void): () => void {
  const [waiting, setWaiting] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done is what the answer allows
  useEffect(() => {
    if (waiting === null) return
    if (waiting !== text) return setWaiting(null)
    if (!isAnswered) return
    setWaiting(null)
    act()
  }, [waiting, text, isAnswered])
  return () => (isAnswered ? act() : setWaiting(text))
}

function sideInput(key: string): Record<string, string> {
  const [kind, id = ''] = key.split(/:(.*)/)
  return kind === 'state' ? { state: id } : { organizationId: id }
}
