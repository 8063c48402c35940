import type { Metadata } from 'next'
import { NewMeetingForm } from '#components/meeting/new-meeting-form'
import { StartList } from '#components/meeting/start-list'
import { Page } from '#components/ui/page'
import { TranslationsProvider } from '#components/ui/translations'
import { templateNamed } from '#domain/agenda/templates/templates'
import { messagesFor, translator } from '#messages/translator'
import { newMeeting } from '#server/meeting/queries/new-meeting'
import { pageLocale, readDesk } from '#server/web/page'
import { createMeetingAction } from '../actions'

type Query = { from?: string | string[]; template?: string | string[] }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('meeting.new') }
}

export default async function NewMeetingPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = translator(locale)
  const { from, template } = await searchParams
  const view = await readDesk(newMeeting, { from: typeof from === 'string' ? from : null }, locale)
  const code = view.from === null && typeof template === 'string' ? (templateNamed(template)?.code ?? null) : null
  return (
    <Page>
      <h1>{t('meeting.new')}</h1>
      <StartList view={view} template={code} locale={locale} t={t} />
      <TranslationsProvider locale={locale} messages={messagesFor(locale)} days={{}}>
        <NewMeetingForm key={`${from} ${code}`} action={createMeetingAction} view={view} template={code} locale={locale} t={t} />
      </TranslationsProvider>
    </Page>
  )
}
