'use client'

import type { Choices } from '#components/agenda/editor/choices.ts'
import { Choice } from '#components/agenda/editor/select-field'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { TextPair } from '#components/saving/text-pair'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import { ATTENDANCES, ROLES, STATUSES } from '#domain/agenda/agenda-terms'
import { partsOfSlot } from '#domain/agenda/draft-order'
import { problemsOf } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'

/** An appearance as it will print, field by field; the directory is not touched by it. */
export function ContributionFields({
  agenda,
  one,
  beside,
  choices,
}: {
  agenda: Agenda
  one: DraftContribution
  beside: Locale
  choices: Choices
}) {
  const { t } = useTranslations()
  const home = agenda.draft.meeting.title.original
  const problems = problemsOf(agenda.queue, one.id)
  const parts = partsOfSlot(agenda.draft, one.slotId)
  const set = (input: Record<string, unknown>) => agenda.change('edit-contribution', one.id, input)
  const pair = { home, beside, problems, onLeave: agenda.flush }
  if (one.role === 'line')
    return (
      <div className="person-fields">
        <TextPair {...pair} field="text" labelKey="textIn" text={one.text} onType={(text) => set({ text })} />
      </div>
    )
  const side = one.state ? `state:${one.state}` : one.organizationId ? `organization:${one.organizationId}` : ''
  return (
    <div className="person-fields">
      <div className="slot-when">
        <Choice
          label={t('editor.role')}
          value={one.role}
          options={ROLES.filter((role) => role !== 'line').map((role) => [role, t(`agenda.roles.${role}`)])}
          onChoose={(role) => set({ role })}
        />
        <Choice
          label={t('editor.status')}
          value={one.status}
          options={STATUSES.map((status) => [status, t(`agenda.statuses.${status}`)])}
          onChoose={(status) => set({ status })}
        />
        <Choice
          label={t('editor.attendance')}
          value={one.attendance}
          options={ATTENDANCES.map((way) => [way, t(`agenda.attendances.${way}`)])}
          onChoose={(attendance) => set({ attendance })}
        />
        <Choice
          label={t('editor.side')}
          value={side}
          options={sideOptions(choices, t('editor.noSide'))}
          onChoose={(word) => set(sideOf(word))}
        />
        {parts.length === 0 ? null : (
          <Choice
            label={t('editor.appearsIn')}
            value={one.partId ?? ''}
            options={[
              ['', t('editor.wholeSlot')],
              ...parts.map((part, index) => [part.id, t('editor.part', { number: index + 1 })] as const),
            ]}
            onChoose={(id) => agenda.change('move-entry', one.id, { kind: 'contribution', partId: id || null, index: 1_000 })}
          />
        )}
      </div>
      <TextPair {...pair} field="honorific" labelKey="honorificIn" text={one.honorific} onType={(honorific) => set({ honorific })} />
      <TextPair {...pair} field="name" labelKey="nameIn" text={one.name} onType={(name) => set({ name })} />
      <TextPair {...pair} field="position" labelKey="positionIn" text={one.position} onType={(position) => set({ position })} />
      <TextPair {...pair} field="topic" labelKey="topicIn" text={one.topic} onType={(topic) => set({ topic })} />
    </div>
  )
}

/** The States and organisations somebody may come from, as words of a choice. */
export function sideOptions({ states, organizations }: Choices, none: string): (readonly [string, string])[] {
  return [
    ['', none],
    ...states.map((one) => [`state:${one.code}`, one.name] as const),
    ...organizations.map((one) => [`organization:${one.id}`, one.shortName] as const),
  ]
}

/** The fields a word of that choice stands for. */
export function sideOf(word: string): { state: string | null; organizationId: string | null } {
  const [kind, key = ''] = word.split(':')
  return { state: kind === 'state' ? key : null, organizationId: kind === 'organization' ? key : null }
}
