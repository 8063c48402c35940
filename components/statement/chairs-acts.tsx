import type { ReactNode } from 'react'
import { AdoptionForm } from '#components/statement/adoption-form'
import { delegationName } from '#components/statement/delegation-name.ts'
import { IssueForm } from '#components/statement/issue-form'
import { revisionName } from '#components/statement/revision-name.ts'
import { SilenceForm } from '#components/statement/silence-form'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Disclosure } from '#components/ui/disclosure'
import type { Field } from '#components/ui/form-field'
import { Prose } from '#components/ui/text'
import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import { delegationKey } from '#domain/policy/statement-policy'
import type { ActChoicesView, StatementTextView } from '#domain/statement/statement-desk-view'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

type Actions = Record<
  | 'circulate'
  | 'openSilence'
  | 'withdrawSilence'
  | 'recordAdoption'
  | 'strikeAdoption'
  | 'issue'
  | 'correct'
  | 'withdraw'
  | 'undoWithdrawal',
  Action
>

type Props = {
  text: StatementTextView
  acts: ActChoicesView
  names: DelegationNamesView
  zone: string
  days: { startsOn: CalendarDate; endsOn: CalendarDate }
  /** The number of the revision chosen for issuing; null when none was chosen. */
  wanted: number | null
  slug: string
  locale: Locale
  t: Translator
  actions: Actions
}

/** The forms of the acts that the state table allows the Chair on a text in its present state. */
export function ChairsActs({ text, acts, names, zone, days, wanted, slug, locale, t, actions }: Props) {
  const may = (act: StatementTextView['acts'][number]) => text.acts.includes(act) && acts.revisions.length > 0
  const hidden = { statementId: text.draft.id }
  const revision: Field = {
    name: 'revisionId',
    label: t('statement.revision'),
    type: 'select',
    value: acts.revisions[0]?.id ?? '',
    options: acts.revisions.map(({ id, number }) => ({ value: id, label: revisionName(number, t) })),
  }
  const closing: Field[] = [
    { name: 'closesOn', label: t('statement.closesOn'), type: 'date' },
    { name: 'closesAt', label: t('statement.closesAt', { zone: zoneName(zone, t) }), value: '18:00' },
  ]
  const boxes = (ticked: (capacity: MeetingCapacity) => boolean, offered: (capacity: MeetingCapacity) => boolean): Field => ({
    name: 'to',
    label: t('statement.to'),
    type: 'boxes',
    value: acts.participants
      .filter(({ capacity }) => ticked(capacity))
      .map(delegationKey)
      .join(' '),
    options: acts.participants
      .filter(({ capacity }) => offered(capacity))
      .map((participant) => ({ value: delegationKey(participant), label: delegationName(participant, names) })),
  })
  const chosen = acts.revisions.find(({ number }) => number === wanted) ?? acts.revisions[0]
  const others = (act: string) => (
    <p className="mt-[10.5px] flex flex-wrap gap-x-5.25 gap-y-1.75">
      {acts.revisions
        .filter(({ id }) => id !== chosen?.id)
        .map(({ id, number }) => (
          <a key={id} href={`/${locale}/desk/meetings/${slug}/statement/consult?revision=${number}#${act}`}>
            {t('statement.chooseRevision', { revision: revisionName(number, t) })}
          </a>
        ))}
    </p>
  )
  return (
    <>
      {acts.revisions.length === 0 ? <Prose className="mt-8.75 text-soft">{t('statement.revisionFirst')}</Prose> : null}
      {may('circulate') ? (
        <Act title={t('statement.circulate')} what={t('statement.circulateWhat')}>
          <ActionForm
            action={actions.circulate}
            hidden={hidden}
            rows={[
              [revision],
              closing,
              [
                boxes(
                  (capacity) => capacity === 'member',
                  () => true,
                ),
              ],
            ]}
            submit={t('statement.circulateDo')}
          />
        </Act>
      ) : null}
      {may('open-silence') && chosen !== undefined ? (
        <Act
          id="silence"
          open={wanted !== null}
          title={t('statement.silence')}
          what={t('statement.silenceWhat', {
            hours: acts.silenceHours,
            revision: revisionName(chosen.number, t),
          })}
        >
          {others('silence')}
          <SilenceForm
            statementId={text.draft.id}
            kind={text.draft.kind}
            chosen={chosen}
            acts={acts}
            names={names}
            closing={closing}
            endsOn={days.endsOn}
            locale={locale}
            t={t}
            action={actions.openSilence}
          />
        </Act>
      ) : null}
      {may('withdraw-silence') ? (
        <Act title={t('statement.withdrawSilence')} what={t('statement.withdrawSilenceWhat')}>
          <ActionForm
            action={actions.withdrawSilence}
            hidden={hidden}
            lead={false}
            rows={[[{ name: 'reason', label: t('withdraw.reason'), type: 'textarea' }]]}
            submit={t('statement.withdrawSilence')}
          />
        </Act>
      ) : null}
      {may('record-adoption') && chosen !== undefined ? (
        <Act id="adoption" open={wanted !== null} title={t('statement.adoption')} what={t('statement.adoptionWhat')}>
          {others('adoption')}
          <AdoptionForm statementId={text.draft.id} chosen={chosen} days={days} locale={locale} t={t} action={actions.recordAdoption} />
        </Act>
      ) : null}
      {may('strike-adoption') ? (
        <Act title={t('statement.strike')} what={t('statement.strikeWhat')}>
          <ActionForm
            action={actions.strikeAdoption}
            hidden={hidden}
            lead={false}
            rows={[[{ name: 'reason', label: t('withdraw.reason'), type: 'textarea' }]]}
            submit={t('statement.strikeDo')}
          />
        </Act>
      ) : null}
      {may('issue') || may('correct') ? (
        <IssueForm
          text={text}
          acts={acts}
          zone={zone}
          endsOn={days.endsOn}
          locale={locale}
          t={t}
          issue={actions.issue}
          correct={actions.correct}
          wanted={wanted}
          slug={slug}
        />
      ) : null}
      {may('withdraw') ? (
        <Act title={t('statement.withdraw')} what={t('statement.withdrawWhat')}>
          <ActionForm
            action={actions.withdraw}
            hidden={hidden}
            lead={false}
            rows={[[{ name: 'reason', label: t('withdraw.reason'), type: 'textarea' }]]}
            submit={t('statement.withdraw')}
          />
        </Act>
      ) : null}
      {may('undo-withdrawal') && text.undoable ? (
        <Act title={t('statement.undo')} what={t('statement.undoWhat')}>
          <ActionForm
            action={actions.undoWithdrawal}
            hidden={hidden}
            lead={false}
            rows={[[{ name: 'reason', label: t('withdraw.reason'), type: 'textarea' }]]}
            submit={t('statement.undo')}
          />
        </Act>
      ) : null}
      {text.state === 'withdrawn' ? (
        <Prose className="mt-8.75">
          <a href={`/${locale}/desk/meetings/${slug}/statement`}>{t('statement.newAfter')}</a>
        </Prose>
      ) : null}
    </>
  )
}

function Act({ title, what, children, ...rest }: { title: string; what: string; id?: string; open?: boolean; children: ReactNode }) {
  return (
    <Disclosure className="mt-8.75" title={<h2>{title}</h2>} largeSign {...rest}>
      <Prose className="mt-1.75 text-soft">{what}</Prose>
      {children}
    </Disclosure>
  )
}
