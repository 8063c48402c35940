import type { Metadata } from 'next'
import { MeetingForm } from '#components/meeting/meeting-form'
import { Page } from '#components/ui/page'
import { translator } from '#messages/translator'
import { preparedMeetings } from '#server/desk/queries/prepared-meetings'
import { pageLocale, readDesk } from '#server/web/page'
import { createMeetingAction } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('meeting.new') }
}

export default async function NewMeetingPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  // Who may list the meetings they prepare may also create one.
  await readDesk(preparedMeetings, { page: 1 }, locale)
  return (
    <Page>
      <h1>{t('meeting.new')}</h1>
      <MeetingForm action={createMeetingAction} locale={locale} t={t} />
    </Page>
  )
}
