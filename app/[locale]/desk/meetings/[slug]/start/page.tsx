import type { Metadata } from 'next'
import { carriedRows } from '#components/meeting/new-meeting-form'
import { ActionForm } from '#components/ui/action-form'
import { Page } from '#components/ui/page'
import { Prose } from '#components/ui/text'
import { TEMPLATE_CODES } from '#domain/agenda/templates/templates'
import { words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import { translator } from '#messages/translator'
import { startChoices } from '#server/agenda/queries/start-choices'
import { pageLocale, readDesk } from '#server/web/page'
import { fillAgendaAction } from '../../actions'
import { MeetingBar } from '../meeting-bar'

type Props = { params: Promise<{ locale: string; slug: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLocale(params))('meeting.start.pageTitle') }
}

export default async function StartPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { slug } = await params
  const t = translator(locale)
  const { meetingId, title, isEmpty, earlier } = await readDesk(startChoices, { slug }, locale)
  return (
    <>
      <MeetingBar slug={slug} title={title} current="agenda" locale={locale} />
      <Page>
        <h1>{t('meeting.start.pageTitle')}</h1>
        {isEmpty ? (
          <ActionForm
            action={fillAgendaAction}
            hidden={{ meetingId }}
            rows={[
              [
                {
                  ...{ name: 'start', label: t('meeting.start.what'), type: 'select', hint: t('meeting.start.whatHint'), focused: true },
                  options: [
                    { value: '', label: t('form.choose') },
                    ...TEMPLATE_CODES.map((code) => ({
                      ...{ value: `template:${code}`, label: t(`meeting.start.template.${code}`) },
                      group: t('meeting.start.templates'),
                    })),
                    ...earlier.map((meeting) => ({
                      value: `meeting:${meeting.id}`,
                      label: `${words(meeting.title, locale)} · ${formatDates(meeting.startsOn, meeting.endsOn, locale)}`,
                      group: t('meeting.start.earlier'),
                    })),
                  ],
                },
              ],
              ...carriedRows(true, true, t),
            ]}
            submit={t('meeting.start.fill')}
          />
        ) : (
          <Prose className="mt-3.5 text-soft">
            {t('meeting.start.begun')} <a href={`/${locale}/desk/meetings/${slug}/agenda`}>{t('meeting.tabs.agenda')}</a>
          </Prose>
        )}
      </Page>
    </>
  )
}
