'use client'

import type { ReactNode } from 'react'
import { NameFields } from '#components/agenda/editor/name-fields'
import { PlacePerson } from '#components/agenda/editor/place-person'
import { SelectField } from '#components/agenda/editor/select-field'
import { ShortFields } from '#components/agenda/editor/short-fields'
import { keyOfSide, sideOf, sideOptions } from '#components/agenda/editor/side-options.ts'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { TextPair } from '#components/saving/text-pair'
import { ValueField } from '#components/saving/value-field'
import { Choice } from '#components/ui/field-parts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import { ATTENDANCES, ROLES, STATUSES } from '#domain/agenda/agenda-terms'
import { joinsAbove } from '#domain/agenda/appearance-groups'
import { contributionsIn, partsOfSlot } from '#domain/agenda/draft-order'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import { dayInField, readTypedDay } from '#domain/meeting/typed-day'
import { problemsOf, typedInto } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'

/** The fields of one appearance, as it will be printed. The directory does not change with them. */
export function ContributionFields({
  agenda,
  contribution,
  name,
  beside,
  choices,
  naming = false,
}: {
  agenda: Agenda
  contribution: DraftContribution
  /** Whose appearance it is: the name of this group of fields. */
  name: string
  beside: Locale
  choices: EditorChoicesView
  /** Opened to name who takes the place. */
  naming?: boolean
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
  const above = contributionsIn(agenda.draft, contribution.slotId, contribution.partId)
  const canJoin = joinsAbove(
    above.map((one) => (one.id === contribution.id ? { ...one, joins: true } : one)),
    above.findIndex(({ id }) => id === contribution.id),
  )
  const typedMinutes = typedInto(agenda.queue, contribution.id, 'minutes') ?? contribution.minutes ?? ''
  return (
    <Indented name={name}>
      <PlacePerson agenda={agenda} contribution={contribution} choices={choices} wanted={naming} />
      <ShortFields>
        <SelectField
          label={t('editor.role')}
          value={contribution.role}
          options={ROLES.filter((role) => role !== 'line').map((role) => [role, t(`agenda.roles.${role}`)])}
          onChoose={(role) => set({ role })}
        />
        <SelectField
          field="status"
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
          value={keyOfSide(contribution)}
          options={sideOptions(choices, t('editor.noSide'))}
          onChoose={(key) => set(sideOf(key))}
        />
        <ValueField
          field="minutes"
          label={t('editor.minutes')}
          value={String(typedMinutes)}
          entry={agenda.savedEntry(contribution.id)}
          problem={problems?.minutes}
          onTake={(text, began) => agenda.change('edit-contribution', contribution.id, { minutes: minutesIn(text) }, { began })}
          onTaken={agenda.flush}
        />
        <ValueField
          label={t('editor.dueOn')}
          value={dayInField(String(typedInto(agenda.queue, contribution.id, 'dueOn') ?? contribution.dueOn ?? ''))}
          hint={t('meeting.dayHint')}
          entry={agenda.savedEntry(contribution.id)}
          problem={problems?.dueOn}
          onTake={(text, began) => agenda.change('edit-contribution', contribution.id, { dueOn: readTypedDay(text) ?? text }, { began })}
          onTaken={agenda.flush}
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
      <Hint>{t('editor.sideMissing')}</Hint>
      <TextPair
        {...pair}
        field="roleLabel"
        labelKey="roleLabelIn"
        text={contribution.roleLabel}
        onType={(roleLabel) => set({ roleLabel })}
      />
      <TextPair
        {...pair}
        field="honorific"
        labelKey="honorificIn"
        text={contribution.honorific}
        onType={(honorific) => set({ honorific })}
      />
      <NameFields agenda={agenda} contribution={contribution} pair={pair} />
      <TextPair {...pair} field="position" labelKey="positionIn" text={contribution.position} onType={(position) => set({ position })} />
      {canJoin ? (
        <Choice
          type="checkbox"
          className="mt-5"
          label={t('editor.joins')}
          checked={contribution.joins}
          onChange={(event) => set({ joins: event.target.checked })}
        />
      ) : null}
      {canJoin && contribution.joins ? null : (
        <TextPair {...pair} field="topic" labelKey="topicIn" text={contribution.topic} onType={(topic) => set({ topic })} />
      )}
    </Indented>
  )
}

// What is no number is sent as it was typed, and refused beside the field.
function minutesIn(text: string): number | string | null {
  const typed = text.trim()
  if (typed === '') return null
  return /^\d+$/.test(typed) ? Number(typed) : typed
}

function Indented({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0 pb-3.5 md:pl-31" aria-label={name}>
      {children}
    </fieldset>
  )
}
