'use client'

import { useState } from 'react'
import { PersonFinder } from '#components/agenda/editor/person-finder'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { Actions, Button, LinkButton } from '#components/ui/button'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { type Known, withPerson } from '#domain/agenda/filled-place'
import { sideName } from '#domain/agenda/printed-appearance'
import { words } from '#domain/text/localized-text'

type Props = {
  agenda: Agenda
  contribution: DraftContribution
  choices: EditorChoicesView
  /** The field of the place takes the focus. */
  wanted?: boolean
}

/**
 * Whose appearance it is: the person of the directory, who can be taken out, or the field that puts somebody into the place that a State,
 * an organisation or a post holds, or finds in the directory who was only typed. Somebody of another State is asked about.
 */
export function PlacePerson({ agenda, contribution, choices, wanted = false }: Props) {
  const { locale, t } = useTranslations()
  const [asked, setAsked] = useState<Known | null>(null)
  // Whoever was just put in or taken out: the focus stays beside the place.
  const [changed, setChanged] = useState(wanted)
  const held = sideName(contribution, locale, choices.names)
  const sideOf = (person: Known) => sideName({ ...person, status: 'confirmed' }, locale, choices.names)

  const put = (person: Known, side: Partial<Known> = {}) => {
    const { honorific, name, position, state, organizationId } = { ...withPerson(contribution, person), ...side }
    const input = { personId: person.id, state, organizationId }
    const shown = { honorific, name, position, state, organizationId }
    if (contribution.name !== null) agenda.change('edit-contribution', contribution.id, input, { shown })
    else
      agenda.together({ code: 'speaker-named', about: contribution.id }, [
        { verb: 'edit-contribution', target: contribution.id, basedOn: agenda.savedEntry(contribution.id), input, shown },
      ])
    setAsked(null)
    setChanged(true)
  }
  const choose = (person: Known) => {
    const another = held !== null && (person.state !== null || person.organizationId !== null) && sideOf(person) !== held
    if (another) setAsked(person)
    else put(person)
  }

  if (contribution.personId !== null)
    return (
      <Actions className="mt-5">
        <LinkButton
          autoFocus={changed}
          onClick={() => {
            agenda.change('edit-contribution', contribution.id, { personId: null }, { shown: { honorific: null, name: null } })
            setChanged(true)
          }}
        >
          {t('editor.takePersonOut', { name: words(contribution.name, locale) || t('agenda.somebody') })}
        </LinkButton>
      </Actions>
    )
  if (asked !== null)
    return (
      <div className="mt-5 border-l-3 border-warning pl-4.5" role="alert">
        <p className="font-serif text-lg/snug">
          {t('editor.anotherSide', { name: words(asked.name, locale), own: sideOf(asked) ?? '', held: held ?? '' })}
        </p>
        <Actions className="mt-3">
          <Button onClick={() => put(asked)}>{t('editor.speaksFor', { side: held ?? '' })}</Button>
          <Button onClick={() => put(asked, { state: asked.state, organizationId: asked.organizationId })}>
            {t('editor.speaksFor', { side: sideOf(asked) ?? '' })}
          </Button>
          <LinkButton onClick={() => setAsked(null)}>{t('editor.cancel')}</LinkButton>
        </Actions>
      </div>
    )
  return (
    <>
      <PersonFinder
        role={contribution.role}
        home={agenda.draft.meeting.title.original}
        choices={choices}
        place={contribution}
        onPerson={choose}
        wanted={changed}
        begin={words(contribution.name, locale)}
      />
      {contribution.name !== null ? (
        <Hint>{t('editor.linkHint')}</Hint>
      ) : held === null ? null : (
        <Hint>{t('editor.fillPlaceHint', { side: held })}</Hint>
      )}
    </>
  )
}
