'use client'

import { useEffect, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { NewPerson } from '#components/agenda/editor/new-person'
import { PersonLines } from '#components/agenda/editor/person-lines'
import { controlLook, controlText } from '#components/ui/field-parts'
import { useTranslations } from '#components/ui/translations'
import type { Role } from '#domain/agenda/agenda-terms'
import type { DelegationChoicesView } from '#domain/people/delegation-names-view'
import type { DirectoryEntryView, DirectoryView } from '#domain/people/directory-view'
import { fold, withHonorific } from '#domain/people/names'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

type Add = (input: Record<string, unknown>, shown?: Record<string, unknown>) => void
type Option = { id: string; title: string; detail: string }

/**
 * Finds whom to add to a slot: a person of the directory, or a State or organisation whose speaker is not known yet.
 * It also adds a new person, and in the role "line" the text itself. All of it works by keyboard.
 */
export function PersonFinder({ role, home, choices, onAdd }: { role: Role; home: Locale; choices: DelegationChoicesView; onAdd: Add }) {
  const { locale, t } = useTranslations()
  const [text, setText] = useState('')
  const [people, setPeople] = useState<DirectoryEntryView[]>([])
  // The text for which `people` was the answer.
  const [answeredText, setAnsweredText] = useState('')
  const [adding, setAdding] = useState<string | null>(null)
  const [back, setBack] = useState(false)

  useEffect(() => {
    if (text.trim().length < 2 || role === 'line') return setPeople([])
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const response = await fetch(`/api/people?locale=${locale}&text=${encodeURIComponent(text)}`, { signal: stop.signal }).catch(
        () => null,
      )
      if (!response?.ok) return
      setPeople(peopleOf(await response.json()))
      setAnsweredText(text)
    }, 120)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text, role, locale])

  const options =
    role === 'line'
      ? lineOptions(text, t('editor.addLine', { text }))
      : [
          ...people.map(
            (person): Option => ({
              id: `person:${person.id}`,
              title: withHonorific(words(person.honorific, locale) || null, words(person.name, locale)),
              detail: words(person.position, locale),
            }),
          ),
          ...sides(choices, text).map((side): Option => ({ ...side, detail: t('agenda.toBeNamed', { delegation: side.title }) })),
          ...(text.trim() === '' ? [] : [{ id: 'new', title: t('editor.addNew', { name: text.trim() }), detail: '' }]),
        ]

  const choose = (key: string) => {
    const [kind, id] = key.split(/:(.*)/)
    const person = people.find((found) => found.id === id)
    if (key === 'new') return setAdding(text.trim())
    if (key === 'line') onAdd({ text: { [home]: text }, status: 'confirmed' })
    else if (kind === 'person' && person) {
      const { id: personId, honorific, name, position, state, organizationId } = person
      onAdd({ personId }, { honorific, name, position, state, organizationId })
    } else if (kind === 'state') onAdd({ state: id, status: 'tbc' })
    else if (kind === 'organization') onAdd({ organizationId: id, status: 'tbc' })
    setText('')
  }

  if (adding !== null)
    return (
      <NewPerson
        name={adding}
        home={home}
        choices={choices}
        onCancel={() => {
          setAdding(null)
          setBack(true)
        }}
        onAdded={(personId, shown) => {
          onAdd({ personId }, shown)
          setAdding(null)
          setBack(true)
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
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label className="block text-sm font-medium text-soft">{role === 'line' ? t('agenda.roles.line') : t('editor.findPerson')}</Label>
      <Input
        className={`${controlLook} ${controlText}`}
        autoFocus={back}
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
          if (role === 'line' && text.trim() !== '') choose('line')
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

function lineOptions(text: string, title: string): Option[] {
  return text.trim() === '' ? [] : [{ id: 'line', title, detail: '' }]
}

function sides({ states, organizations }: DelegationChoicesView, text: string): { id: string; title: string }[] {
  const sought = fold(text.trim())
  if (sought.length < 2) return []
  return [
    ...states.map(({ code, name }) => ({ id: `state:${code}`, title: name })),
    ...organizations.map(({ id, shortName }) => ({ id: `organization:${id}`, title: shortName })),
  ].filter((side) => fold(side.title).includes(sought))
}

// The cast holds: /api/people answers what its query does.
function peopleOf(json: unknown): DirectoryEntryView[] {
  return (json as { value?: DirectoryView }).value?.people ?? []
}
