import type { ReactNode } from 'react'
import { delegationName } from '#components/statement/delegation-name.ts'
import { IssueForm } from '#components/statement/issue-form'
import { revisionName } from '#components/statement/revision-name.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import { Disclosure } from '#components/ui/disclosure'
import type { Field } from '#components/ui/form-field'
import { Prose } from '#components/ui/text'
import type { MeetingCapacity } from '#domain/meeting/meeting-terms'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import { delegationKey } from '#domain/policy/statement-policy'
import type { ActChoicesView, StatementTextView } from '#domain/statement/statement-desk-view'
import { ADOPTIONS } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

type Actions = Record<'circulate' | 'openSilence' | 'withdrawSilence' | 'recordAdoption' | 'issue' | 'correct' | 'withdraw', Action>

type Props = {
  text: StatementTextView
  acts: ActChoicesView
  names: DelegationNamesView
  zone: string
  endsOn: string
  /** The number of the revision chosen for issuing; null when none was chosen. */
  wanted: number | null
  slug: string
  locale: Locale
  t: Translator
  actions: Actions
}

/** The forms of the acts that the state table allows the Chair on a text in its present state. */
export function ChairsActs({ text, acts, names, zone, endsOn, wanted, slug, locale, t, actions }: Props) {
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
  const others = acts.participants.some(({ capacity }) => capacity !== 'member')
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
      {may('open-silence') ? (
        <Act
          title={t('statement.silence')}
          what={t(`statement.silenceWhat.${text.draft.kind === 'chairs-statement' ? 'statement' : 'agreed'}`, { hours: acts.silenceHours })}
        >
          <ActionForm
            action={actions.openSilence}
            hidden={hidden}
            lead={false}
            rows={[
              [revision],
              closing,
              ...(others
                ? [
                    [
                      boxes(
                        () => false,
                        (capacity) => capacity !== 'member',
                      ),
                    ],
                  ]
                : []),
            ]}
            submit={t('statement.silenceDo')}
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
      {may('record-adoption') ? (
        <Act title={t('statement.adoption')} what={t('statement.adoptionWhat')}>
          <ActionForm
            action={actions.recordAdoption}
            hidden={hidden}
            lead={false}
            rows={[
              [revision],
              [
                {
                  name: 'act',
                  label: t('statement.adoptionAct'),
                  type: 'radio',
                  value: 'adopted',
                  options: ADOPTIONS.map((act) => ({ value: act, label: t(`statement.adoptions.${act}`) })),
                },
              ],
              [{ name: 'adoptedOn', label: t('statement.adoptedOn'), type: 'date', value: endsOn }],
            ]}
            submit={t('statement.adoptionDo')}
          />
        </Act>
      ) : null}
      {may('issue') || may('correct') ? (
        <IssueForm
          text={text}
          acts={acts}
          zone={zone}
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
    </>
  )
}

function Act({ title, what, children }: { title: string; what: string; children: ReactNode }) {
  return (
    <Disclosure className="mt-8.75" title={<h2>{title}</h2>} largeSign>
      <Prose className="mt-1.75 text-soft">{what}</Prose>
      {children}
    </Disclosure>
  )
}
