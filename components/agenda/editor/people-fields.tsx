'use client'

import { useState } from 'react'
import { AnswerNote } from '#components/agenda/editor/answer-note'
import { ContributionFields } from '#components/agenda/editor/contribution-fields'
import { type Add, PersonFinder } from '#components/agenda/editor/person-finder'
import { ProtocolOrder } from '#components/agenda/editor/protocol-order'
import { RowButtons } from '#components/agenda/editor/row-buttons'
import { SelectField } from '#components/agenda/editor/select-field'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { useRole } from '#components/agenda/editor/use-role.ts'
import { STATUS_COLOR } from '#components/agenda/status-color.ts'
import { PersonDetail, PersonName } from '#components/people/person-lines'
import { LinkButton } from '#components/ui/button'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution, EntryKind } from '#domain/agenda/agenda-draft'
import { ROLES } from '#domain/agenda/agenda-terms'
import { joinsAbove } from '#domain/agenda/appearance-groups'
import { contributionsIn, partsOfSlot } from '#domain/agenda/draft-order'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import type { Known } from '#domain/agenda/filled-place'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

type Props = {
  agenda: Agenda
  slotId: string
  partId: string | null
  beside: Locale
  choices: EditorChoicesView
  onRemove: (kind: EntryKind, id: string, name: string) => void
}

/** The people who appear in a slot or part, and the field that adds the next one. */
export function PeopleFields({ agenda, slotId, partId, beside, choices, onRemove }: Props) {
  const { locale, t } = useTranslations()
  const [open, setOpen] = useState<string | null>(null)
  const [naming, setNaming] = useState(false)
  const people = contributionsIn(agenda.draft, slotId, partId)
  const kind = agenda.draft.slots.find(({ id }) => id === slotId)?.kind ?? 'other'
  const ofSlot = agenda.draft.contributions.filter((person) => person.slotId === slotId)
  const [role, setRole] = useRole(agenda.draft.meeting.id, kind, ofSlot)
  const partNumber = partsOfSlot(agenda.draft, slotId).findIndex(({ id }) => id === partId) + 1
  const part = partNumber > 0 ? t('editor.part', { number: partNumber }) : ''
  const add: Add = (input, shown) => agenda.change('add-contribution', crypto.randomUUID(), { slotId, partId, role, ...input }, { shown })
  const addPerson = ({ id: personId, honorific, name, position, state, organizationId }: Known) =>
    add({ personId }, { honorific, name, position, state, organizationId })
  const move = (id: string, index: number) => agenda.change('move-entry', id, { kind: 'contribution', partId, index })

  return (
    <fieldset className="mt-7 min-w-0 border-t border-line" aria-label={t('editor.people')}>
      <h3 className="sr-only">{t('editor.people')}</h3>
      <ul aria-label={t('editor.people')}>
        {people.map((person, index) => {
          const printed = inTwoLines(printedAppearance(person, locale, choices.names))
          const name = (person.role === 'line' ? words(person.text, locale) || '—' : printed.name) || t('agenda.somebody')
          const role = words(person.roleLabel, locale) || t(`agenda.roles.${person.role}`)
          // Of whom, in what role and where: no two buttons of a form are called the same.
          const called = [name, role, part, numberAmong(people, index)].filter(Boolean).join(', ')
          return (
            <li key={person.id} className="border-b border-line py-2.5" data-field={person.id}>
              <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-3.5 md:grid-cols-[110px_minmax(0,1fr)_auto]">
                <span className="col-span-full pt-0.75 text-soft md:col-auto">
                  {joinsAbove(people, index) ? t('editor.jointly', { role }) : role}
                </span>
                {/* The status stands beside the name where there is room for both, and else beneath it. */}
                <div className="flex min-w-0 flex-wrap items-baseline gap-x-3.5">
                  <div className="min-w-0 flex-[1_1_12rem]">
                    <button
                      type="button"
                      className="group/person min-h-6.5 cursor-pointer text-left"
                      aria-expanded={open === person.id}
                      aria-label={open === person.id ? t('editor.close', { name: called }) : t('editor.edit', { name: called })}
                      onClick={() => {
                        setNaming(false)
                        setOpen(open === person.id ? null : person.id)
                      }}
                    >
                      <PersonName name={name} />
                    </button>
                    {/* Beside the button, whose name is what is to be seen in it. */}
                    <PersonDetail detail={person.role === 'line' ? '' : printed.detail} />
                    {isPlace(person) && open !== person.id ? (
                      <LinkButton
                        className="block"
                        aria-label={t('editor.nameSpeakerOf', { place: called })}
                        onClick={() => {
                          setNaming(true)
                          setOpen(person.id)
                        }}
                      >
                        {t('editor.nameSpeaker')}
                      </LinkButton>
                    ) : null}
                  </div>
                  <span className={`pt-1 text-sm font-medium ${STATUS_COLOR[person.status]}`}>
                    {person.role === 'line' ? null : t(`agenda.statuses.${person.status}`)}
                    {person.attendance === 'video' ? `, ${t('agenda.attendances.video')}` : null}
                    {person.minutes === null ? null : `, ${t('agenda.minutes', { length: person.minutes })}`}
                  </span>
                </div>
                <RowButtons
                  name={called}
                  index={index}
                  count={people.length}
                  onMove={(to) => move(person.id, to)}
                  onRemove={() => onRemove('contribution', person.id, name)}
                />
              </div>
              {person.role === 'line' ? null : (
                <div className="md:pl-31">
                  <AnswerNote agenda={agenda} contribution={person} name={name} names={choices.names} />
                </div>
              )}
              {open === person.id ? (
                <ContributionFields agenda={agenda} contribution={person} name={name} beside={beside} choices={choices} naming={naming} />
              ) : null}
            </li>
          )
        })}
      </ul>
      <ProtocolOrder agenda={agenda} slotId={slotId} partId={partId} people={people} names={choices.names} />
      <div className="grid-cols-[150px_minmax(0,1fr)] gap-x-6 md:grid">
        <SelectField
          label={t('editor.role')}
          value={role}
          options={ROLES.map((option) => [option, t(`agenda.roles.${option}`)])}
          onChoose={(chosen) => setRole(ROLES.find((option) => option === chosen) ?? role)}
        />
        <PersonFinder
          role={role}
          home={agenda.draft.meeting.title.original}
          choices={choices}
          onPerson={addPerson}
          onAdd={add}
          list={{ agenda, slotId, partId }}
        />
      </div>
    </fieldset>
  )
}

// What a State, an organisation or a post holds until somebody is named; one that speaks as itself, confirmed, waits for nobody.
function isPlace({ role, name, personId, status }: DraftContribution): boolean {
  return role !== 'line' && name === null && personId === null && (status === 'invited' || status === 'tbc')
}

// Tells apart those of one name and role: the second is “2”.
function numberAmong(people: readonly DraftContribution[], index: number): string {
  const key = ({ role, name, personId, state, organizationId, position }: DraftContribution) =>
    JSON.stringify([role, personId, name?.original, name?.[name.original], state, organizationId, position])
  const own = people[index]
  const before = own === undefined ? 0 : people.slice(0, index).filter((other) => key(other) === key(own)).length
  return before === 0 ? '' : String(before + 1)
}
