import type { Metadata } from 'next'
import { ReadingDesk } from '#components/agenda/reading/reading-desk'
import { Page } from '#components/ui/page'
import { words } from '#domain/text/localized-text'
import { addDays, daysFrom } from '#domain/time/calendar'
import { formatDay, formatInstant } from '#domain/time/format'
import { messagesFor, translator } from '#messages/translator'
import { readingDesk } from '#server/agenda/queries/reading-desk'
import { participantChoices } from '#server/meeting/queries/participant-choices'
import { pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../meeting-bar'

type Props = { params: Promise<{ locale: string; slug: string }> }

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug } = await params
  return { locale, slug, desk: await readDesk(readingDesk, { slug }, locale) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, desk } = await read(params)
  return { title: `${translator(locale)('reading.title')} – ${words(desk.draft.meeting.title, locale)}` }
}

export default async function ReadInPage({ params }: Props) {
  const { locale, slug, desk } = await read(params)
  const t = translator(locale)
  const choices = await readDesk(participantChoices, { slug, locale }, locale)
  const { meeting, days } = desk.draft
  const around = daysFrom(addDays(meeting.startsOn, -NAMED_AROUND), addDays(meeting.endsOn, NAMED_AROUND))
  return (
    <>
      <MeetingBar slug={slug} title={meeting.title} current="agenda" locale={locale} />
      <Page>
        <h1>{t('reading.title')}</h1>
        <ReadingDesk
          desk={desk}
          readAt={desk.undo === null ? null : formatInstant(desk.undo.readAt, locale, meeting.timeZone)}
          choices={choices}
          locale={locale}
          messages={messagesFor(locale)}
          days={Object.fromEntries([...around, ...days.map(({ date }) => date)].map((date) => [date, formatDay(date, locale)]))}
        />
      </Page>
    </>
  )
}

const NAMED_AROUND = 31
