import type { Metadata } from 'next'
import { Pager } from '#components/ui/pager'
import { Said } from '#components/ui/said'
import { words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import { translator } from '#messages/translator'
import { pageLocale, pageNumber, readDesk } from '#server/core/next/page'
import { preparedMeetings } from '#server/meeting/queries'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('meeting.list') }
}

export default async function DeskMeetingsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const page = pageNumber((await searchParams).page)
  const { meetings, more } = await readDesk(preparedMeetings, { page }, locale, '/desk/meetings')
  return (
    <div className="page">
      <div className="flex flex-wrap items-baseline justify-between gap-4">
        <h1>{t('meeting.list')}</h1>
        <a className="button" href={`/${locale}/desk/meetings/new`}>
          {t('meeting.new')}
        </a>
      </div>
      <ol className="record mt-8">
        {meetings.map((meeting) => (
          <li key={meeting.slug}>
            <a href={`/${locale}/desk/meetings/${meeting.slug}/agenda`}>
              <Said text={meeting.title} locale={locale} />
            </a>
            <p>
              {[
                formatDates(meeting.startsOn, meeting.endsOn, locale),
                words(meeting.city, locale),
                t(`meeting.states.${meeting.state}`),
                meeting.version === null ? t('meeting.draftOnly') : t('meeting.atVersion', { number: meeting.version }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {meetings.length === 0 ? <p className="prose mt-6 text-soft">{t('meeting.none')}</p> : null}
      <Pager address={`/${locale}/desk/meetings`} page={page} more={more} t={t} />
    </div>
  )
}
