import type { Metadata } from 'next'
import { PreparedList } from '#components/meeting/prepared-list'
import { Button } from '#components/ui/button'
import { Page } from '#components/ui/page'
import { Pager } from '#components/ui/pager'
import { Prose } from '#components/ui/text'
import { translator } from '#messages/translator'
import { preparedMeetings } from '#server/desk/queries/prepared-meetings'
import { pageLocale, pageNumber, readDesk } from '#server/web/page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ page?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('meeting.list') }
}

export default async function DeskMeetingsPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const page = pageNumber((await searchParams).page)
  const { meetings, more } = await readDesk(preparedMeetings, { page }, locale)
  return (
    <Page>
      <div className="flex flex-wrap items-baseline justify-between gap-3.5">
        <h1>{t('meeting.list')}</h1>
        <Button href={`/${locale}/desk/meetings/new`}>{t('meeting.new')}</Button>
      </div>
      <div className="mt-7">
        <PreparedList meetings={meetings} locale={locale} t={t} />
      </div>
      {meetings.length === 0 ? <Prose className="mt-5.25 text-soft">{t('meeting.none')}</Prose> : null}
      <Pager address={`/${locale}/desk/meetings`} page={page} more={more} t={t} />
    </Page>
  )
}
