'use client'

import { useEffect, useState } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import type { Choices } from '#components/agenda/editor/choices.ts'
import { NewPerson } from '#components/agenda/editor/new-person'
import { useTranslations } from '#components/ui/translations'
import type { Role } from '#domain/agenda/agenda-terms'
import { fold, withHonorific } from '#domain/people/names'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'

type Found = {
  id: string
  name: LocalizedText
  honorific: LocalizedText | null
  position: LocalizedText | null
  state: string | null
  organizationId: string | null
}

type Add = (input: Record<string, unknown>, shown?: Record<string, unknown>) => void
type Option = { id: string; title: string; detail: string }

/**
 * Finds whom to put to a slot: somebody of the directory, or a State or organisation whose speaker is not named
 * yet; adds a new person, or, in the role of a line, the text itself. All by keyboard.
 */
export function PersonFinder({ role, home, choices, onAdd }: { role: Role; home: Locale; choices: Choices; onAdd: Add }) {
  const { locale, t } = useTranslations()
  const [text, setText] = useState('')
  const [people, setPeople] = useState<Found[]>([])
  // The words the people found are an answer to.
  const [found, setFound] = useState('')
  const [adding, setAdding] = useState<string | null>(null)
  const [back, setBack] = useState(false)

  useEffect(() => {
    if (text.trim().length < 2 || role === 'line') return setPeople([])
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      const response = await fetch(`/api/people?text=${encodeURIComponent(text)}`, { signal: stop.signal }).catch(() => null)
      if (!response?.ok) return
      setPeople(peopleOf(await response.json()))
      setFound(text)
    }, 120)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text, role])

  const options =
    role === 'line'
      ? lineOptions(text, t('editor.addLine', { text }))
      : [
          ...people.map(
            (one): Option => ({
              id: `person:${one.id}`,
              title: withHonorific(words(one.honorific, locale) || null, words(one.name, locale)),
              detail: words(one.position, locale),
            }),
          ),
          ...sides(choices, text).map((one): Option => ({ ...one, detail: t('agenda.toBeNamed', { delegation: one.title }) })),
          ...(text.trim() === '' ? [] : [{ id: 'new', title: t('editor.addNew', { name: text.trim() }), detail: '' }]),
        ]

  const choose = (key: string) => {
    const [kind, id] = key.split(/:(.*)/)
    const person = people.find((one) => one.id === id)
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
      className="field finder"
      items={options}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      allowsCustomValue
      // Open as soon as something is typed, before the first answer; closed again when the line is empty.
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
    >
      <Label>{role === 'line' ? t('agenda.roles.line') : t('editor.findPerson')}</Label>
      <Input
        autoFocus={back}
        placeholder={role === 'line' ? '' : t('editor.findHint')}
        dir="auto"
        onKeyDown={(event) => {
          // Enter takes what stands first, once the answer to just these words is there.
          const [first] = options
          if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant') || !first) return
          event.preventDefault()
          if (role === 'line' || found === text) choose(first.id)
        }}
        onBlur={() => {
          // A line is words of the agenda: leaving the field loses none.
          if (role === 'line' && text.trim() !== '') choose('line')
        }}
      />
      <Popover className="finder-popover">
        <ListBox className="finder-list">
          {(option: Option) => (
            <ListBoxItem id={option.id} textValue={option.title} className="finder-option">
              <span className="name">{option.title}</span>
              {option.detail ? <span className="post">{option.detail}</span> : null}
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

function sides({ states, organizations }: Choices, text: string): { id: string; title: string }[] {
  const sought = fold(text.trim())
  if (sought.length < 2) return []
  return [
    ...states.map((one) => ({ id: `state:${one.code}`, title: one.name })),
    ...organizations.map((one) => ({ id: `organization:${one.id}`, title: one.shortName })),
  ].filter((one) => fold(one.title).includes(sought))
}

// The answer of /api/people, whose shape the query gives.
function peopleOf(json: unknown): Found[] {
  return (json as { value?: { people: Found[] } }).value?.people ?? []
}
