import type { Metadata } from 'next'
import { closedHead, pageHead } from '#app/page-head'
import type { ScheduleView } from '#domain/agenda/schedule-view'
import type { RegisterEntryView } from '#domain/record/register-entry-view'
import { asHeading } from '#domain/text/as-heading'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'
import { formatDates } from '#domain/time/format'
import { formatKnown } from '#domain/time/known-dates'
import { translator } from '#messages/translator'

/** The head of a meeting's page, with a programme or without. */
export async function meetingHead(read: ScheduleView | RegisterEntryView, locale: Locale): Promise<Metadata> {
  const title = words(read.title, locale)
  const path = `/meetings/${read.slug}`
  const card = `${path}/card.png`
  const t = translator(locale)
  if ('isPublic' in read) {
    if (!read.isPublic) return closedHead(title)
    const facts = joined([formatKnown(read, locale), words(read.city, locale), words(read.country, locale)])
    const description = `${t('heads.meeting', { facts })} ${words(read.summary, locale) || sentence(read.theme, locale)}`
    return pageHead({ locale, path, title, description, card })
  }
  if (read.audience !== 'public') return closedHead(title)
  if (read.state === 'withdrawn') return pageHead({ locale, path, title, description: t('heads.programmeWithdrawn'), card })
  const { meeting } = read.document
  const facts = joined([
    formatDates(meeting.startsOn, meeting.endsOn, locale),
    words(meeting.venue, locale),
    words(meeting.city, locale),
    words(meeting.country, locale),
  ])
  const description = `${t('heads.programme', { facts })} ${sentence(meeting.theme, locale)}`
  // Where the newest version is for participants, the register may be so too, and the meeting then has no picture.
  return pageHead({ locale, path, title, description, card: read.replaced ? '/card.png' : card })
}

// A sentence ends with it, and a Russian year with a full stop of its own.
const joined = (facts: readonly string[]) => facts.filter(Boolean).join(', ').replace(/\.$/, '')

function sentence(text: LocalizedText | null, locale: Locale): string {
  const said = words(asHeading(text), locale)
  return said === '' ? '' : `${said}.`
}
