import type { Metadata } from 'next'
import { SideBySide } from '#components/agenda/languages/side-by-side'
import { filterIn } from '#domain/agenda/languages/text-filter'
import { words } from '#domain/text/localized-text'
import { formatDay } from '#domain/time/format'
import { messagesFor, translator } from '#messages/translator'
import { ownAccount } from '#server/account/queries/own-account'
import { sideBySide } from '#server/desk/queries/side-by-side'
import { participantChoices } from '#server/meeting/queries/participant-choices'
import { pageLocale, readDesk } from '#server/web/page'
import { writeMeetingTextAction } from '../../actions'
import { MeetingBar } from '../meeting-bar'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug } = await params
  return { locale, slug, view: await readDesk(sideBySide, { slug }, locale) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, view } = await read(params)
  return { title: `${translator(locale)('texts.title')} – ${words(view.draft.meeting.title, locale)}` }
}

export default async function LanguagesPage({ params, searchParams }: Props) {
  const { locale, slug, view } = await read(params)
  const own = await readDesk(ownAccount, {}, locale)
  const { title } = view.draft.meeting
  return (
    <>
      <MeetingBar slug={slug} title={title} current="languages" locale={locale} />
      <SideBySide
        view={view}
        slug={slug}
        accountId={own.id}
        filter={filterIn(await searchParams, locale, title.original)}
        locale={locale}
        messages={messagesFor(locale)}
        days={Object.fromEntries(view.draft.days.map(({ date }) => [date, formatDay(date, locale)]))}
        choices={await readDesk(participantChoices, { slug, locale }, locale)}
        action={writeMeetingTextAction}
      />
    </>
  )
}
