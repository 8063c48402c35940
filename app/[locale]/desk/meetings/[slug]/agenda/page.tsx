import type { Metadata } from 'next'
import { AgendaEditor } from '#components/agenda/editor/agenda-editor'
import { Programme } from '#components/agenda/programme'
import { Localized } from '#components/ui/localized'
import { Page } from '#components/ui/page'
import { Eyebrow } from '#components/ui/text'
import type { AgendaDraft } from '#domain/agenda/agenda-draft'
import { compose } from '#domain/agenda/compose'
import { completeness } from '#domain/agenda/languages/completeness'
import { words } from '#domain/text/localized-text'
import { addDays, type CalendarDate, daysFrom } from '#domain/time/calendar'
import { formatDay } from '#domain/time/format'
import { messagesFor, translator } from '#messages/translator'
import { ownAccount } from '#server/account/queries/own-account'
import { agendaCheck } from '#server/agenda/queries/agenda-check'
import { agendaDraft } from '#server/agenda/queries/agenda-draft'
import { participantChoices } from '#server/meeting/queries/participant-choices'
import { pageLocale, readDesk } from '#server/web/page'
import { MeetingBar } from '../meeting-bar'

type Props = { params: Promise<{ locale: string; slug: string }> }

async function read(params: Props['params']) {
  const locale = await pageLocale(params)
  const { slug } = await params
  return { locale, slug, agenda: await readDesk(agendaDraft, { slug }, locale) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, agenda } = await read(params)
  return { title: `${translator(locale)('editor.title')} – ${words(agenda.draft.meeting.title, locale)}` }
}

export default async function AgendaPage({ params }: Props) {
  const { locale, slug, agenda } = await read(params)
  const t = translator(locale)
  const own = await readDesk(ownAccount, {}, locale)
  const choices = await readDesk(participantChoices, { slug, locale }, locale)
  if (!agenda.can.edit) {
    // The incoming team may read what will be handed over, but not edit it.
    const document = compose(agenda.draft, new Map(choices.organizations.map(({ id, shortName }) => [id, shortName])))
    return (
      <>
        <MeetingBar slug={slug} title={document.meeting.title} current="agenda" locale={locale} />
        <Page>
          <Eyebrow>{t('handover.readOnly')}</Eyebrow>
          <Localized as="h1" className="mb-8.75" text={document.meeting.title} locale={locale} />
          <Programme
            document={document}
            reader={{
              locale,
              t,
              isMine: () => null,
              sides: choices.names,
            }}
          />
        </Page>
      </>
    )
  }
  return (
    <>
      <MeetingBar slug={slug} title={agenda.draft.meeting.title} current="agenda" locale={locale} languages={completeness(agenda.draft)} />
      <h1 className="sr-only">
        {t('editor.title')} – {words(agenda.draft.meeting.title, locale)}
      </h1>
      <AgendaEditor
        initial={agenda.draft}
        takenOut={agenda.removed}
        slug={slug}
        accountId={own.id}
        locale={locale}
        messages={messagesFor(locale)}
        days={Object.fromEntries(datesAround(agenda.draft).map((date) => [date, formatDay(date, locale)]))}
        choices={choices}
        check={await readDesk(agendaCheck, { slug }, locale)}
      />
    </>
  )
}

// The meeting's days, and those that somebody may add to it.
function datesAround({ meeting, days }: AgendaDraft): CalendarDate[] {
  const around = daysFrom(addDays(meeting.startsOn, -NAMED_AROUND), addDays(meeting.endsOn, NAMED_AROUND))
  return [...new Set([...around, ...days.map(({ date }) => date)])]
}

const NAMED_AROUND = 31
