import type { Metadata } from 'next'
import { MeetingForm } from '#components/meeting/meeting-form'
import { MoveMeeting } from '#components/meeting/move-meeting'
import { ActionButton } from '#components/ui/action-form'
import { Page } from '#components/ui/page'
import { CONVOCATIONS } from '#domain/meeting/meeting-terms'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { meetingDetails } from '#server/meeting/queries/meeting-details'
import { pageLocale, readDesk } from '#server/web/page'
import { decideConvocationAction, editMeetingAction, moveMeetingAction } from '../actions'
import { MeetingBar } from './meeting-bar'

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<{ move?: string | string[] }> }

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug } = await params
  return { locale, slug, details: await readDesk(meetingDetails, { slug }, locale) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, details } = await read(params)
  return { title: words(details.meeting.title, locale) }
}

export default async function MeetingPage({ params, searchParams }: Props) {
  const { locale, slug, details } = await read(params)
  const t = translator(locale)
  const { meeting, version, contactEmail, days, state, can } = details
  const { move } = await searchParams
  return (
    <>
      <MeetingBar slug={slug} title={meeting.title} current="details" locale={locale} />
      <Page>
        <h1>{t('meeting.tabs.details')}</h1>
        <p className="mt-[10.5px] text-soft">{t('meeting.stands', { state: t(`meeting.states.${state}`) })}</p>
        <MeetingForm action={editMeetingAction} meeting={meeting} contactEmail={contactEmail} version={version} t={t} />
        <MoveMeeting
          action={moveMeetingAction}
          meeting={meeting}
          version={version}
          days={days}
          to={typeof move === 'string' ? move : null}
          locale={locale}
          t={t}
        />
        {can.decide ? (
          <section className="mt-14">
            <h2>{t('meeting.held')}</h2>
            <div className="mt-1.75 flex flex-wrap gap-x-5.25">
              {CONVOCATIONS.filter((decision) => decision === 'convened' || decision !== state).map((decision) => (
                <ActionButton
                  key={`${decision} ${state}`}
                  action={decideConvocationAction}
                  hidden={{ meetingId: meeting.id, decision }}
                  label={t(`meeting.decide.${decision}`)}
                  {...(decision === 'convened' ? {} : { sure: t('meeting.decideSure'), danger: true })}
                />
              ))}
            </div>
          </section>
        ) : null}
      </Page>
    </>
  )
}
