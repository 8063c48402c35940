import { addressIn } from '#app/files/calendar-words'
import { fileAt } from '#app/files/file-at'
import { withdrawnAgenda } from '#app/files/withdrawn-agenda'
import { scheduleXml } from '#domain/documents/schedule-xml'
import { paperWords } from '#messages/paper-words'
import { schedule } from '#server/publication/queries/schedule'

/** The published programme as the schedule.xml that conference apps read. */
export const agendaXmlFile = fileAt('meeting', 'agenda.xml', {
  mediaType: 'application/vnd.c3voc.schedule+xml',
  query: schedule,
  args: ({ slug, locale }) => ({ slug, locale }),
  render: (read, { locale }) =>
    read.state === 'withdrawn'
      ? withdrawnAgenda(read, locale)
      : scheduleXml({ ...read, marks: [] }, locale, paperWords(locale), addressIn(locale)(`/meetings/${read.slug}`)),
})
