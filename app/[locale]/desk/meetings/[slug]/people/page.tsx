import type { Metadata } from 'next'
import {
  addProposedAction,
  endParticipationAction,
  joinTeamAction,
  leaveTeamAction,
  setParticipationAction,
} from '#app/[locale]/desk/meetings/actions'
import { OrganisersPapers } from '#components/meeting/organisers-papers'
import { ProposedDelegations } from '#components/meeting/proposed-delegations'
import { ActionButton, ActionForm } from '#components/ui/action-form'
import { Page } from '#components/ui/page'
import { Row, RowList } from '#components/ui/row-list'
import { Hint, Label, Prose } from '#components/ui/text'
import { MEETING_CAPACITIES } from '#domain/meeting/meeting-terms'
import { byName } from '#domain/text/name-order'
import { translator } from '#messages/translator'
import { meetingDetails } from '#server/meeting/queries/meeting-details'
import { participantChoices } from '#server/meeting/queries/participant-choices'
import { pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../meeting-bar'
import { WhoAppears } from './who-appears'

type Asked = Partial<Record<'by' | 'remind' | 'in', string | string[]>>
type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('meeting.tabs.people') }
}

export default async function MeetingPeoplePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const { meeting, team, participants, organisers, standing, proposed } = await readDesk(meetingDetails, { slug }, locale)
  const { states, organizations } = await readDesk(participantChoices, { slug, locale }, locale)
  const nameOf = (row: (typeof participants)[number]) => states.find((state) => state.code === row.state)?.name ?? row.organization ?? ''
  // The standing capacity stands beside each name, so that the choice below it can begin with it, also without a script.
  const choice = (value: string, name: string, group: string) => ({
    value,
    label: t('participation.withStanding', {
      name,
      standing: t(`participation.as.${standing.get(value) ?? (value.startsWith('organization:') ? 'organization' : 'none')}`),
    }),
    group,
  })
  return (
    <>
      <MeetingBar slug={slug} title={meeting.title} current="people" locale={locale} />
      <Page>
        <h1>{t('meeting.tabs.people')}</h1>
        <WhoAppears slug={slug} asked={await searchParams} locale={locale} t={t} />
        <section className="mt-12.25">
          <h2>{t('participation.title')}</h2>
          <Prose className="mt-1.75 text-soft">{t('participation.what')}</Prose>
          {MEETING_CAPACITIES.map((capacity) => {
            const rows = participants.filter((row) => row.capacity === capacity).sort((a, b) => byName(locale)(nameOf(a), nameOf(b)))
            if (rows.length === 0) return null
            return (
              <RowList as="div" key={capacity}>
                <Label as="h3">
                  {t('participation.count', { capacity: t(`participation.capacities.${capacity}`), count: rows.length })}
                </Label>
                <ul>
                  {rows.map((row) => (
                    <Row key={row.id}>
                      <span>
                        {nameOf(row)}
                        {row.reason === null ? null : (
                          <Hint as="span" className="block">
                            {t('participation.otherwise', { reason: row.reason })}
                          </Hint>
                        )}
                      </span>
                      <ActionButton
                        action={endParticipationAction}
                        hidden={{ meetingId: meeting.id, participationId: row.id }}
                        label={t('participation.remove')}
                        about={nameOf(row)}
                      />
                    </Row>
                  ))}
                </ul>
              </RowList>
            )
          })}
          <ProposedDelegations
            action={addProposedAction}
            meetingId={meeting.id}
            proposed={proposed.map(({ stateCode, organizationId, ...row }) => ({
              ...row,
              name:
                states.find(({ code }) => code === stateCode)?.name ??
                organizations.find(({ id }) => id === organizationId)?.shortName ??
                '',
            }))}
            locale={locale}
            t={t}
          />
          <ActionForm
            action={setParticipationAction}
            hidden={{ meetingId: meeting.id }}
            lead={false}
            keeps={{ field: 'capacity', unless: 'reason' }}
            rows={[
              [
                {
                  name: 'participant',
                  label: t('participation.who'),
                  type: 'select',
                  options: [
                    { value: '', label: t('form.choose') },
                    ...states.map(({ code, name }) => choice(`state:${code}`, name, t('participation.states'))),
                    ...organizations.map(({ id, shortName }) => choice(`organization:${id}`, shortName, t('participation.organizations'))),
                  ],
                },
                {
                  name: 'capacity',
                  label: t('participation.capacity'),
                  type: 'select',
                  options: [
                    { value: '', label: t('participation.asStanding') },
                    ...MEETING_CAPACITIES.map((capacity) => ({ value: capacity, label: t(`participation.as.${capacity}`) })),
                  ],
                },
              ],
              [{ name: 'reason', label: t('participation.reason') }],
            ]}
            submit={t('participation.add')}
          />
        </section>
        <section className="mt-12.25">
          <h2>{t('team.title')}</h2>
          <Prose className="mt-1.75 text-soft">
            {t(team.length === 0 ? 'team.nobody' : team.some((member) => member.active) ? 'team.what' : 'team.lapsed')}
          </Prose>
          <RowList>
            {[...team]
              .sort((a, b) => byName(locale)(a.name, b.name))
              .map((member) => (
                <Row key={member.accountId}>
                  <span>
                    {member.name}
                    {member.active ? null : <span className="text-sm text-faint"> {t('team.notNow')}</span>}
                  </span>
                  <ActionButton
                    action={leaveTeamAction}
                    hidden={{ meetingId: meeting.id, accountId: member.accountId }}
                    label={t('team.remove')}
                    about={member.name}
                  />
                </Row>
              ))}
          </RowList>
          <ActionForm
            action={joinTeamAction}
            hidden={{ meetingId: meeting.id }}
            lead={false}
            rows={[
              [
                {
                  name: 'accountId',
                  label: t('team.who'),
                  type: 'select',
                  options: [
                    { value: '', label: t('form.choose') },
                    ...[...organisers]
                      .sort((a, b) => byName(locale)(a.name, b.name))
                      .map(({ accountId, name }) => ({ value: accountId, label: name })),
                  ],
                },
              ],
            ]}
            submit={t('team.add')}
          />
        </section>
        <OrganisersPapers slug={slug} locale={locale} t={t} />
      </Page>
    </>
  )
}
