import type { Metadata } from 'next'
import { endParticipationAction, joinTeamAction, leaveTeamAction, setParticipationAction } from '#app/[locale]/desk/meetings/actions'
import { ActionButton, ActionForm } from '#components/ui/action-form'
import { MEETING_CAPACITIES } from '#domain/meeting/meeting-terms'
import { translator } from '#messages/translator'
import { meetingDetails } from '#server/meeting/queries/meeting-details'
import { participantChoices } from '#server/meeting/queries/participant-choices'
import { pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../meeting-bar'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('meeting.tabs.people') }
}

export default async function MeetingPeoplePage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { slug } = await params
  const path = `/desk/meetings/${slug}/people`
  const { meeting, team, participants, organisers } = await readDesk(meetingDetails, { slug }, locale, path)
  const { states, organizations } = await readDesk(participantChoices, { slug, locale }, locale, path)
  const nameOf = (row: (typeof participants)[number]) => states.find((one) => one.code === row.state)?.name ?? row.organization ?? ''
  return (
    <>
      <MeetingBar slug={slug} title={meeting.title} current="people" locale={locale} />
      <div className="page">
        <h1>{t('meeting.tabs.people')}</h1>
        <section className="mt-10">
          <h2>{t('participation.title')}</h2>
          <p className="prose mt-2 text-soft">{t('participation.what')}</p>
          {MEETING_CAPACITIES.map((capacity) => {
            const rows = participants.filter((row) => row.capacity === capacity)
            if (rows.length === 0) return null
            return (
              <div key={capacity} className="roll">
                <h3 className="label">
                  {t('participation.count', { capacity: t(`participation.capacities.${capacity}`), count: rows.length })}
                </h3>
                <ul>
                  {rows.map((row) => (
                    <li key={row.id}>
                      <span>{nameOf(row)}</span>
                      <ActionButton
                        action={endParticipationAction}
                        hidden={{ meetingId: meeting.id, participationId: row.id }}
                        label={t('participation.remove')}
                        about={nameOf(row)}
                      />
                    </li>
                  ))}
                </ul>
              </div>
            )
          })}
          <ActionForm
            action={setParticipationAction}
            hidden={{ meetingId: meeting.id }}
            lead={false}
            rows={[
              [
                {
                  name: 'participant',
                  label: t('participation.who'),
                  type: 'select',
                  options: [
                    { value: '', label: t('form.choose') },
                    ...states.map((one) => ({ value: `state:${one.code}`, label: one.name, group: t('participation.states') })),
                    ...organizations.map((one) => ({
                      value: `organization:${one.id}`,
                      label: one.shortName,
                      group: t('participation.organizations'),
                    })),
                  ],
                },
                {
                  name: 'capacity',
                  label: t('participation.capacity'),
                  type: 'select',
                  value: 'member',
                  options: MEETING_CAPACITIES.map((one) => ({ value: one, label: t(`participation.capacities.${one}`) })),
                },
              ],
            ]}
            submit={t('participation.add')}
          />
        </section>
        <section className="mt-14">
          <h2>{t('team.title')}</h2>
          <p className="prose mt-2 text-soft">
            {t(team.length === 0 ? 'team.nobody' : team.some((one) => one.standing) ? 'team.what' : 'team.lapsed')}
          </p>
          <ul className="roll">
            {team.map((one) => (
              <li key={one.accountId}>
                <span>
                  {one.name}
                  {one.standing ? null : <span className="hint"> {t('team.notNow')}</span>}
                </span>
                <ActionButton
                  action={leaveTeamAction}
                  hidden={{ meetingId: meeting.id, accountId: one.accountId }}
                  label={t('team.remove')}
                  about={one.name}
                />
              </li>
            ))}
          </ul>
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
                    ...organisers.map((one) => ({ value: one.accountId, label: one.name })),
                  ],
                },
              ],
            ]}
            submit={t('team.add')}
          />
        </section>
      </div>
    </>
  )
}
