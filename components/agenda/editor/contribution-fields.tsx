'use client'

import type { ReactNode } from 'react'
import { SelectField } from '#components/agenda/editor/select-field'
import { ShortFields } from '#components/agenda/editor/short-fields'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { TextPair } from '#components/saving/text-pair'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import { ATTENDANCES, ROLES, STATUSES } from '#domain/agenda/agenda-terms'
import { partsOfSlot } from '#domain/agenda/draft-order'
import type { DelegationChoicesView } from '#domain/people/delegation-names-view'
import { problemsOf } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'

/** The fields of one appearance, as it will be printed. The directory does not change with them. */
export function ContributionFields({
  agenda,
  contribution,
  name,
  beside,
  choices,
}: {
  agenda: Agenda
  contribution: DraftContribution
  /** Whose appearance it is: the name of this group of fields. */
  name: string
  beside: Locale
  choices: DelegationChoicesView
}) {
  const { t } = useTranslations()
  const home = agenda.draft.meeting.title.original
  const problems = problemsOf(agenda.queue, contribution.id)
  const parts = partsOfSlot(agenda.draft, contribution.slotId)
  const set = (input: Record<string, unknown>) => agenda.change('edit-contribution', contribution.id, input)
  const pair = { home, beside, problems, onLeave: agenda.flush }
  if (contribution.role === 'line')
    return (
      <Indented name={name}>
        <TextPair {...pair} field="text" labelKey="textIn" text={contribution.text} onType={(text) => set({ text })} />
      </Indented>
    )
  const { state, organizationId } = contribution
  const side = state ? `state:${state}` : organizationId ? `organization:${organizationId}` : ''
  return (
    <Indented name={name}>
      <ShortFields>
        <SelectField
          label={t('editor.role')}
          value={contribution.role}
          options={ROLES.filter((role) => role !== 'line').map((role) => [role, t(`agenda.roles.${role}`)])}
          onChoose={(role) => set({ role })}
        />
        <SelectField
          label={t('editor.status')}
          value={contribution.status}
          options={STATUSES.map((status) => [status, t(`agenda.statuses.${status}`)])}
          onChoose={(status) => set({ status })}
        />
        <SelectField
          label={t('editor.attendance')}
          value={contribution.attendance}
          options={ATTENDANCES.map((attendance) => [attendance, t(`agenda.attendances.${attendance}`)])}
          onChoose={(attendance) => set({ attendance })}
        />
        <SelectField
          label={t('editor.side')}
          value={side}
          options={sideOptions(choices, t('editor.noSide'))}
          onChoose={(key) => set(sideOf(key))}
        />
        {parts.length === 0 ? null : (
          <SelectField
            label={t('editor.appearsIn')}
            value={contribution.partId ?? ''}
            options={[
              ['', t('editor.wholeSlot')],
              ...parts.map((part, index) => [part.id, t('editor.part', { number: index + 1 })] as const),
            ]}
            onChoose={(id) => agenda.change('move-entry', contribution.id, { kind: 'contribution', partId: id || null, index: 1_000 })}
          />
        )}
      </ShortFields>
      <TextPair
        {...pair}
        field="honorific"
        labelKey="honorificIn"
        text={contribution.honorific}
        onType={(honorific) => set({ honorific })}
      />
      <TextPair {...pair} field="name" labelKey="nameIn" text={contribution.name} onType={(name) => set({ name })} />
      <TextPair {...pair} field="position" labelKey="positionIn" text={contribution.position} onType={(position) => set({ position })} />
      <TextPair {...pair} field="topic" labelKey="topicIn" text={contribution.topic} onType={(topic) => set({ topic })} />
    </Indented>
  )
}

function Indented({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 pb-3.5 md:pl-31" aria-label={name}>
      {children}
    </fieldset>
  )
}

/** The States and organisations a person may come from, as options of a select. */
export function sideOptions({ states, organizations }: DelegationChoicesView, none: string): (readonly [string, string])[] {
  return [
    ['', none],
    ...states.map((state) => [`state:${state.code}`, state.name] as const),
    ...organizations.map(({ id, shortName }) => [`organization:${id}`, shortName] as const),
  ]
}

/** The fields of an appearance that a key of `sideOptions` means. */
export function sideOf(key: string): { state: string | null; organizationId: string | null } {
  const [kind, id = ''] = key.split(':')
  return { state: kind === 'state' ? id : null, organizationId: kind === 'organization' ? id : null }
}
