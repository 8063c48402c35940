import type { StandingScheduleView } from '#domain/agenda/schedule-view'
import type { ListedMeetingView } from '#domain/record/listed-meeting-view'
import type { DatePrecision } from '#domain/record/register-terms'
import type { IssuedStatementView } from '#domain/statement/issued-view'
import type { Locale } from '#domain/text/locale'
import { type LocalizedText, words } from '#domain/text/localized-text'

/** What a page says to machines, in the words of schema.org. */
export type StructuredData = { '@context': 'https://schema.org'; '@type': string } & Record<string, unknown>

/** Whose page it is: the Process by its name, the public address of this installation, and the reader's language. */
type Of = { site: LocalizedText; base: string; locale: Locale }

const CONTEXT = 'https://schema.org'

/** How exact a date of schema.org is: not more than it is known. */
const FIGURES: Record<DatePrecision, number> = { day: 10, month: 7, year: 4 }

/** The Process itself. */
export function organizationData(of: Of & { fullName: string; description: string }): StructuredData {
  return {
    '@context': CONTEXT,
    ...organization(of),
    alternateName: of.fullName,
    description: of.description,
    logo: `${of.base}/icon-512.png`,
  }
}

/** A meeting of the register. Null where its programme was withdrawn: then only its title and year are told. */
export function meetingData(entry: ListedMeetingView, venue: LocalizedText | null, of: Of): StructuredData | null {
  const { status, precision, startsOn, endsOn, external } = entry
  if (status === 'withdrawn') return null
  const at = `${of.base}/${of.locale}/meetings/${entry.slug}`
  const theme = words(entry.theme, of.locale)
  return {
    '@context': CONTEXT,
    '@type': 'Event',
    name: words(entry.title, of.locale),
    ...(theme ? { description: theme } : {}),
    startDate: startsOn.slice(0, FIGURES[precision]),
    endDate: endsOn.slice(0, FIGURES[precision]),
    eventStatus: `${CONTEXT}/${status === 'postponed' ? 'EventPostponed' : status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    ...placeOf(venue, entry, of.locale),
    ...(external ? {} : { organizer: organization(of) }),
    url: at,
    image: `${at}/card.png`,
    inLanguage: of.locale,
  }
}

/** A published programme, as the meeting that it is of. */
export function programmeData(
  { document: { meeting } }: StandingScheduleView,
  status: ListedMeetingView['status'],
  of: Of,
): StructuredData | null {
  return meetingData({ ...meeting, precision: 'day', external: false, status }, meeting.venue, of)
}

/** An issued text. Null for a demonstration: nobody issued it. */
export function issuedData(read: IssuedStatementView, of: Of): StructuredData | null {
  if (read.demonstration) return null
  const shown = read.languages.find(({ locale }) => locale === of.locale) ?? read.languages[0]
  const meeting = `${of.base}/${of.locale}/meetings/${read.slug}`
  return {
    '@context': CONTEXT,
    '@type': read.kind === 'declaration' ? 'Legislation' : 'Report',
    name: shown?.title,
    url: `${meeting}/statement${read.newest ? '' : `?no=${read.number}`}`,
    inLanguage: shown?.locale,
    datePublished: read.issuances.at(-1)?.day,
    dateModified: read.withdrawal?.day ?? read.issuances[0]?.day,
    creativeWorkStatus: read.status,
    publisher: organization(of),
    about: { '@type': 'Event', name: words(read.meeting.title, of.locale), startDate: read.meeting.startsOn, url: meeting },
    ...(shown === undefined ? {} : { identifier: shown.contentHash }),
  }
}

function organization({ site, base, locale }: Of): { '@type': 'Organization'; name: string; url: string } {
  return { '@type': 'Organization', name: words(site, locale), url: `${base}/${locale}` }
}

function placeOf(venue: LocalizedText | null, { city, country }: ListedMeetingView, locale: Locale): { location?: unknown } {
  const [place, town, land] = [words(venue, locale), words(city, locale), words(country, locale)]
  if (!(place || town || land)) return {}
  const address = {
    '@type': 'PostalAddress',
    ...(town ? { addressLocality: town } : {}),
    ...(land ? { addressCountry: land } : {}),
  }
  return { location: { '@type': 'Place', name: place || town || land, ...(town || land ? { address } : {}) } }
}
