import type { ReactNode } from 'react'
import { delegationName, type Names } from '#components/statement/delegation-name.ts'
import type { ActChoices, DeskText } from '#components/statement/desk-text.ts'
import { IssueForm } from '#components/statement/issue-form'
import { revisionName } from '#components/statement/revision-name.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { delegationKey } from '#domain/policy/statement-policy'
import { ADOPTIONS } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

type Actions = Record<'circulate' | 'openSilence' | 'withdrawSilence' | 'recordAdoption' | 'issue' | 'correct' | 'withdraw', Action>

type Props = {
  text: DeskText
  acts: ActChoices
  names: Names
  zone: string
  endsOn: string
  /** The revision that is to be issued, where somebody chose one. */
  wanted: number | null
  slug: string
  locale: Locale
  t: Translator
  actions: Actions
}

/** What the Chair can do to a text as it stands: the acts the state table has for it, each with its form. */
export function ChairsActs({ text, acts, names, zone, endsOn, wanted, slug, locale, t, actions }: Props) {
  const may = (act: DeskText['acts'][number]) => text.acts.includes(act) && acts.revisions.length > 0
  const hidden = { statementId: text.draft.id }
  const revision: Field = {
    name: 'revisionId',
    label: t('statement.revision'),
    type: 'select',
    value: acts.revisions[0]?.id ?? '',
    options: acts.revisions.map((one) => ({ value: one.id, label: revisionName(one.number, t) })),
  }
  const closing: Field[] = [
    { name: 'closesOn', label: t('statement.closesOn'), type: 'date' },
    { name: 'closesAt', label: t('statement.closesAt', { zone }), value: '18:00' },
  ]
  const boxes = (ticked: (capacity: string) => boolean, offered: (capacity: string) => boolean): Field => ({
    name: 'to',
    label: t('statement.to'),
    type: 'boxes',
    value: acts.participants
      .filter((one) => ticked(one.capacity))
      .map(delegationKey)
      .join(' '),
    options: acts.participants
      .filter((one) => offered(one.capacity))
      .map((one) => ({ value: delegationKey(one), label: delegationName(one, names) })),
  })
  const others = acts.participants.some((one) => one.capacity !== 'member')
  return (
    <>
      {acts.revisions.length === 0 ? <p className="prose mt-10 text-soft">{t('statement.revisionFirst')}</p> : null}
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
    <details className="act mt-10">
      <summary>
        <h2>{title}</h2>
      </summary>
      <p className="prose mt-2 text-soft">{what}</p>
      {children}
    </details>
  )
}
