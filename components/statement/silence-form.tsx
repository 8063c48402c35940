import { delegationName } from '#components/statement/delegation-name.ts'
import { MattersList } from '#components/statement/matters-list'
import { revisionField } from '#components/statement/revision-field.ts'
import { silenceMeans } from '#components/statement/silence-result.ts'
import { type Action, ActionForm } from '#components/ui/action-form'
import type { Field } from '#components/ui/form-field'
import { Prose } from '#components/ui/text'
import type { DelegationNamesView } from '#domain/people/delegation-names-view'
import { delegationKey } from '#domain/policy/statement-policy'
import { silenceMattersKey } from '#domain/statement/silence-matters'
import { mustBeAgreed } from '#domain/statement/state-table'
import type { ActChoicesView } from '#domain/statement/statement-desk-view'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Locale } from '#domain/text/locale'
import type { CalendarDate } from '#domain/time/calendar'
import type { Translator } from '#messages/translator'

type Chosen = ActChoicesView['revisions'][number]

/** The form that opens silence on one revision: who receives it, who could not object, what is open, and what its end will mean. */
export function SilenceForm({
  statementId,
  kind,
  chosen,
  acts,
  names,
  closing,
  endsOn,
  locale,
  t,
  action,
}: {
  statementId: string
  kind: StatementKind
  chosen: Chosen
  acts: ActChoicesView
  names: DelegationNamesView
  closing: Field[]
  endsOn: CalendarDate
  locale: Locale
  t: Translator
  action: Action
}) {
  const members = acts.participants.filter(({ capacity }) => capacity === 'member')
  const others = acts.participants.filter(({ capacity }) => capacity !== 'member')
  // Headings and translations are matters of the issue.
  const open = { ...chosen.open, headless: [], behind: [], ahead: false }
  const mark = silenceMattersKey(kind, open)
  const warning = chosen.broken
    ? t('problems.just-broken')
    : mustBeAgreed(kind) && open.brackets > 0
      ? t('problems.brackets-open', { count: open.brackets })
      : null
  const stateName = (state: string) => delegationName({ state, organizationId: null }, names)
  return (
    <>
      <p className="mt-[10.5px]">
        {members.length === 0
          ? t('statement.nobodyMayObject')
          : t('statement.mayObject', { names: members.map((member) => delegationName(member, names)).join(', ') })}
      </p>
      <Prose className="mt-[10.5px]">{silenceMeans(kind, t('statement.untilExpiry'), t)}</Prose>
      {open.brackets + open.unanswered.length === 0 ? null : (
        <MattersList open={open} document={chosen.document} endsOn={endsOn} locale={locale} t={t} />
      )}
      {warning === null ? (
        <ActionForm
          key={chosen.id}
          action={action}
          hidden={{ statementId }}
          lead={false}
          rows={[
            [revisionField(chosen, t)],
            closing,
            ...(others.length === 0
              ? []
              : [
                  [
                    {
                      name: 'to',
                      label: t('statement.mayComment'),
                      type: 'boxes' as const,
                      options: others.map((other) => ({
                        value: delegationKey(other),
                        label: t('participation.withStanding', {
                          name: delegationName(other, names),
                          standing: t(`participation.as.${other.capacity}`),
                        }),
                      })),
                    },
                  ],
                ]),
            ...(acts.withoutVoice.length === 0
              ? []
              : [
                  [
                    {
                      name: 'without',
                      label: t('statement.withoutVoice'),
                      type: 'boxes' as const,
                      options: acts.withoutVoice.map(({ state, as }) => ({
                        value: state,
                        label: t(as === null ? 'statement.notSentTo' : 'statement.sentWithoutVoice', { name: stateName(state) }),
                      })),
                    },
                  ],
                ]),
            ...(mark === ''
              ? []
              : [
                  [
                    {
                      name: 'acknowledged',
                      label: t('statement.acknowledge'),
                      type: 'box' as const,
                      options: [{ value: mark, label: t('statement.silenceAcknowledge') }],
                    },
                  ],
                ]),
          ]}
          submit={t('statement.silenceDo')}
        />
      ) : (
        <p className="mt-[10.5px] text-warning">{warning}</p>
      )}
    </>
  )
}
