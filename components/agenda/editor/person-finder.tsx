'use client'

import { useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { NewPerson } from '#components/agenda/editor/new-person'
import { PersonLines } from '#components/agenda/editor/person-lines'
import { usePeopleFound } from '#components/agenda/editor/use-people-found.ts'
import { controlLook, controlText } from '#components/ui/field-parts'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import type { Role } from '#domain/agenda/agenda-terms'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import type { Known } from '#domain/agenda/filled-place'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import { fold } from '#domain/people/names'
import type { Locale } from '#domain/text/locale'

/** Adds an appearance: what is sent, and how it will print until the answer arrives. */
export type Add = (input: Record<string, unknown>, shown?: Record<string, unknown>) => void
type Option = { id: string; title: string; detail: string }

type Props = {
  role: Role
  home: Locale
  choices: EditorChoicesView
  /** The place a person is sought for; without it, a new appearance. */
  place?: DraftContribution
  onPerson: (person: Known) => void
  /** Only for a new appearance: a State, an organisation, a post or a line. */
  onAdd?: Add
  /** Takes the focus when it appears. */
  wanted?: boolean
}

/**
 * Finds whom to put into a slot: a person of the directory; or, for a new appearance, a State or organisation, which speaks as itself or
 * whose speaker is not known yet, a post without a name, and in the role "line" the text itself. All of it works by keyboard.
 */
export function PersonFinder({ role, home, choices, place, onPerson, onAdd, wanted = false }: Props) {
  const { locale, t } = useTranslations()
  const [text, setText] = useState('')
  const { people, answeredText } = usePeopleFound(role === 'line' ? '' : text, locale)
  const [adding, setAdding] = useState<string | null>(null)
  const [back, setBack] = useState(wanted)
  const typed = text.trim()

  const persons = people.map((person): Option => {
    const { name, detail } = inTwoLines(printedAppearance({ ...person, status: 'confirmed' }, locale, choices.names))
    return { id: `person:${person.id}`, title: name, detail }
  })
  const newPerson = typed === '' ? [] : [{ id: 'new', title: t('editor.addNew', { name: typed }), detail: '' }]
  const sides = onAdd === undefined ? [] : sidesNamed(choices, text)
  const post = typed === '' || onAdd === undefined ? [] : [{ id: 'post', title: t('editor.addPost', { post: typed }), detail: '' }]
  const options =
    role === 'line'
      ? lineOptions(typed, t('editor.addLine', { text }))
      : [
          ...persons,
          ...sides.flatMap(({ id, title }): Option[] => [
            { id: `waiting:${id}`, title, detail: t('editor.toBeNamed') },
            { id: `itself:${id}`, title, detail: t('editor.asItself') },
          ]),
          ...newPerson,
          ...post,
        ]

  const choose = (key: string) => {
    const [kind, id = ''] = key.split(/:(.*)/)
    const person = people.find((found) => found.id === id)
    if (key === 'new') return setAdding(typed)
    if (key === 'line') onAdd?.({ text: { [home]: text }, status: 'confirmed' })
    else if (key === 'post') onAdd?.({ position: { [home]: typed }, status: 'tbc' })
    else if (kind === 'person' && person) onPerson(person)
    else if (kind === 'waiting' || kind === 'itself') onAdd?.({ ...sideInput(id), status: kind === 'itself' ? 'confirmed' : 'tbc' })
    setText('')
  }
  const close = () => {
    setAdding(null)
    setBack(true)
  }

  if (adding !== null)
    return (
      <NewPerson
        name={adding}
        home={home}
        choices={choices}
        side={place ?? null}
        onCancel={close}
        onAdded={(person) => {
          onPerson(person)
          close()
          setText('')
        }}
      />
    )
  return (
    <ComboBox
      className="mt-5"
      items={options}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      allowsCustomValue
      // Open as soon as something is typed, before the first answer; closed when the field is empty.
      allowsEmptyCollection={typed !== ''}
      menuTrigger="input"
    >
      <Label className="block text-sm font-medium text-soft">
        {role === 'line' ? t('agenda.roles.line') : place === undefined ? t('editor.findPerson') : t('editor.fillPlace')}
      </Label>
      <Input
        className={`${controlLook} ${controlText}`}
        autoFocus={back}
        data-field="person"
        placeholder={role === 'line' ? '' : t('editor.findHint')}
        dir="auto"
        onKeyDown={(event) => {
          // Enter takes the first option, but only when the answer to exactly this text has arrived.
          const [first] = options
          if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant') || !first) return
          event.preventDefault()
          if (role === 'line' || answeredText === text) choose(first.id)
        }}
        onBlur={() => {
          // A line is text of the agenda: leaving the field must not lose it.
          if (role === 'line' && typed !== '') choose('line')
        }}
      />
      <Popover className="w-(--trigger-width) max-w-[40em] overflow-auto border border-line bg-paper shadow-[0_8px_24px_rgb(0_0_0/14%)]">
        <ListBox className="max-h-85 overflow-auto p-1 outline-none">
          {(option: Option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.title}
              className="cursor-pointer rounded-sm px-2.5 py-1.75 outline-none data-focused:bg-accent-wash"
            >
              <PersonLines name={option.title} detail={option.detail} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function lineOptions(typed: string, title: string): Option[] {
  return typed === '' ? [] : [{ id: 'line', title, detail: '' }]
}

function sidesNamed({ states, organizations }: EditorChoicesView, text: string): { id: string; title: string }[] {
  const sought = fold(text.trim())
  if (sought.length < 2) return []
  return [
    ...states.map(({ code, name }) => ({ id: `state:${code}`, title: name })),
    ...organizations.map(({ id, shortName }) => ({ id: `organization:${id}`, title: shortName })),
  ].filter((side) => fold(side.title).includes(sought))
}

function sideInput(key: string): Record<string, string> {
  const [kind, id = ''] = key.split(/:(.*)/)
  return kind === 'state' ? { state: id } : { organizationId: id }
}
