import { askAction, editPeopleAction, makeAnswerLinkAction } from '#app/[locale]/desk/meetings/actions'
import { ReminderSection, type WantedByLink } from '#components/agenda/roster/reminder-section'
import { RosterSection } from '#components/agenda/roster/roster-section'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import { ROSTER_ORDERS, type RosterEntry } from '#domain/agenda/roster'
import type { RosterView } from '#domain/agenda/roster-view'
import { delegationOf, reminderText } from '#domain/documents/reminder-text'
import { isLocale, type Locale } from '#domain/text/locale'
import { words } from '#domain/text/localized-text'
import { formatDay } from '#domain/time/format'
import { paperWords } from '#messages/paper-words'
import type { Translator } from '#messages/translator'
import { roster as rosterQuery } from '#server/agenda/queries/roster'
import { publicUrl } from '#server/core/public-url'
import { readDesk } from '#server/web/page'

type Props = {
  slug: string
  asked: Partial<Record<'by' | 'remind' | 'in', string | string[]>>
  locale: Locale
  t: Translator
}

/** Everybody who appears at a meeting, and before them the reminder that was asked for. */
export async function WhoAppears({ slug, asked, locale, t }: Props) {
  const roster = await readDesk(rosterQuery, { slug }, locale)
  const by = ROSTER_ORDERS.find((order) => order === asked.by) ?? 'delegation'
  const reader = { meeting: roster.meeting, names: roster.names, edit: editPeopleAction, locale, t }
  return (
    <>
      {typeof asked.remind === 'string' ? (
        <ReminderTo
          roster={roster}
          side={asked.remind}
          language={typeof asked.in === 'string' && isLocale(asked.in) ? asked.in : locale}
          locale={locale}
          t={t}
        />
      ) : null}
      <RosterSection roster={roster} by={by} reader={reader} />
      {roster.entries.length === 0 ? null : (
        <p className="mt-5 print:hidden">
          <a href={`/${locale}/desk/meetings/${slug}/notes`}>{t('notes.link')}</a>
        </p>
      )}
    </>
  )
}

type ReminderProps = { roster: RosterView; side: string; language: Locale; locale: Locale; t: Translator }

function ReminderTo({ roster, side, language, locale, t }: ReminderProps) {
  const { meeting, names, stamps, askings, ended } = roster
  const theirs = roster.entries.filter((entry) => entry.side === side)
  const [first] = theirs
  if (first === undefined || side === '') return null
  const entries = theirs.filter(({ wants }) => wants !== null)
  const address = `${publicUrl()}/${language}/desk`
  const ids = new Set(theirs.map(({ contribution }) => contribution.id))
  const asked = askings.filter(({ contributionId }) => ids.has(contributionId)).map(({ askedAt }) => askedAt)
  return (
    <ReminderSection
      meeting={meeting}
      side={side}
      name={delegationOf(first, names, locale)}
      reminder={entries.length === 0 ? null : reminderText({ meeting, entries, names, address }, language, paperWords(language))}
      language={language}
      seen={stamps[side] ?? ''}
      askedAt={asked.sort().at(-1) ?? null}
      ended={ended}
      ask={askAction}
      address={roster.addresses[side] ?? ''}
      links={side === '' ? [] : entries.map((entry) => wantedByLink(entry, roster, locale))}
      makeLink={makeAnswerLinkAction}
      locale={locale}
      t={t}
    />
  )
}

// The session, with its day and time, and who is printed there.
function wantedByLink({ contribution, date, times, title, part }: RosterEntry, { names }: RosterView, locale: Locale): WantedByLink {
  const { name } = inTwoLines(printedAppearance(contribution, locale, names))
  const clock = times.start === null ? null : [times.start, times.end].filter((time) => time !== null).join('–')
  const session = [words(title, locale), words(part, locale)].filter(Boolean).join(': ')
  return {
    id: contribution.id,
    version: contribution.version,
    label: [formatDay(date, locale), clock, session, name].filter(Boolean).join(', '),
  }
}
