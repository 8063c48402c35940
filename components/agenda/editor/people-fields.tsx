'use client'

import { useState } from 'react'
import type { Choices } from '#components/agenda/editor/choices.ts'
import { ContributionFields } from '#components/agenda/editor/contribution-fields'
import { PersonFinder } from '#components/agenda/editor/person-finder'
import { Choice } from '#components/agenda/editor/select-field'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { IconButton } from '#components/ui/icon-button'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution, EntryKind } from '#domain/agenda/agenda-draft'
import { ROLES, type Role } from '#domain/agenda/agenda-terms'
import { contributionsIn } from '#domain/agenda/draft-order'
import { withHonorific } from '#domain/people/names'
import type { Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'

type Props = {
  agenda: Agenda
  slotId: string
  partId: string | null
  beside: Locale
  choices: Choices
  onRemove: (kind: EntryKind, id: string, name: string) => void
}

/** Those who appear in a slot or part, and the line by which the next one is put to it. */
export function PeopleFields({ agenda, slotId, partId, beside, choices, onRemove }: Props) {
  const { locale, t } = useTranslations()
  const [role, setRole] = useState<Role>('presenter')
  const [open, setOpen] = useState<string | null>(null)
  const people = contributionsIn(agenda.draft, slotId, partId)
  const add = (input: Record<string, unknown>, shown?: Record<string, unknown>) =>
    agenda.change('add-contribution', crypto.randomUUID(), { slotId, partId, role, ...input }, shown)
  const move = (one: DraftContribution, index: number) => agenda.change('move-entry', one.id, { kind: 'contribution', partId, index })

  return (
    <div className="people-fields">
      <ul>
        {people.map((one, index) => {
          const name = nameOf(one, locale, choices, t('agenda.somebody'))
          return (
            <li key={one.id}>
              <div className="person-row">
                <span className="person-role">{t(`agenda.roles.${one.role}`)}</span>
                <button
                  type="button"
                  className="person-name"
                  aria-expanded={open === one.id}
                  aria-label={open === one.id ? t('editor.close', { name }) : t('editor.edit', { name })}
                  onClick={() => setOpen(open === one.id ? null : one.id)}
                >
                  <span className="name">{name}</span>
                  <span className="post">{words(one.position, locale)}</span>
                </button>
                <span className={`person-status ${one.status}`}>
                  {one.role === 'line' ? null : t(`agenda.statuses.${one.status}`)}
                  {one.attendance === 'video' ? `, ${t('agenda.attendances.video')}` : null}
                </span>
                <span className="row-acts">
                  {index > 0 ? <IconButton label={t('editor.up', { name })} sign="↑" onPress={() => move(one, index - 1)} /> : null}
                  {index < people.length - 1 ? (
                    <IconButton label={t('editor.down', { name })} sign="↓" onPress={() => move(one, index + 1)} />
                  ) : null}
                  <IconButton label={t('editor.remove', { name })} sign="×" onPress={() => onRemove('contribution', one.id, name)} />
                </span>
              </div>
              {open === one.id ? <ContributionFields agenda={agenda} one={one} beside={beside} choices={choices} /> : null}
            </li>
          )
        })}
      </ul>
      <div className="person-add">
        <Choice
          label={t('editor.role')}
          value={role}
          options={ROLES.map((word) => [word, t(`agenda.roles.${word}`)])}
          onChoose={(word) => setRole(ROLES.find((one) => one === word) ?? 'presenter')}
        />
        <PersonFinder role={role} home={agenda.draft.meeting.title.original} choices={choices} onAdd={add} />
      </div>
    </div>
  )
}

function nameOf(one: DraftContribution, locale: Locale, { states, organizations }: Choices, somebody: string): string {
  if (one.role === 'line') return words(one.text, locale) || '—'
  const name = words(one.name, locale)
  if (name) return withHonorific(words(one.honorific, locale) || null, name)
  return (
    states.find((state) => state.code === one.state)?.name ??
    organizations.find((org) => org.id === one.organizationId)?.shortName ??
    somebody
  )
}
