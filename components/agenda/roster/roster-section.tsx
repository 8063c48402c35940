import { namedGroups } from '#components/agenda/roster/named-groups.ts'
import { DueOn, nameOf, type RosterReader, RosterRow } from '#components/agenda/roster/roster-row'
import { TickAll } from '#components/agenda/roster/tick-all'
import { TICKED_FORM, TickedForm } from '#components/agenda/roster/ticked-form'
import { Clocks } from '#components/agenda/slot-times'
import { Label, Prose } from '#components/ui/text'
import { STATUSES } from '#domain/agenda/agenda-terms'
import { ROSTER_ORDERS, type RosterEntry, type RosterOrder } from '#domain/agenda/roster'
import type { RosterView } from '#domain/agenda/roster-view'
import { delegationOf } from '#domain/documents/reminder-text'
import { words } from '#domain/text/localized-text'
import { formatDay } from '#domain/time/format'

type Props = { roster: RosterView; by: RosterOrder; reader: RosterReader }

/** Everybody of a meeting: the places to fill, then all in groups, with what can be done to several at once. */
export function RosterSection({ roster, by, reader }: Props) {
  const { meeting, locale, t } = reader
  const { entries } = roster
  const here = `/${locale}/desk/meetings/${meeting.slug}/people`
  return (
    <section className="mt-8.75" aria-labelledby="who-appears">
      <h2 id="who-appears">{t('roster.title')}</h2>
      {entries.length === 0 ? (
        <Prose className="mt-1.75 text-soft">{t('roster.nobody')}</Prose>
      ) : (
        <>
          <Prose className="mt-1.75 text-soft">{t('roster.what')}</Prose>
          <p className="mt-2 flex flex-wrap gap-x-4.5 text-soft tabular-nums">
            {STATUSES.map((status) => {
              const count = entries.filter(({ contribution }) => contribution.status === status).length
              return count === 0 ? null : (
                <span key={status}>{t('roster.statusCount', { status: t(`agenda.statuses.${status}`), count })}</span>
              )
            })}
          </p>
          <PlacesToFill entries={entries} here={here} reader={reader} />
          <div className="mt-7 border-y border-line py-3.5 print:hidden">
            <TickedForm
              action={reader.edit}
              meetingId={meeting.id}
              legend={t('roster.changeTicked')}
              choices={(['confirmed', 'tbc', 'invited', 'declined'] as const).map((status) => ({
                status,
                label: t(`roster.set.${status}`),
              }))}
              due={{ label: t('roster.dueLabel'), hint: `${t('roster.dueHint')} ${t('meeting.dayHint')}`, submit: t('roster.setDue') }}
            />
            <p className="mt-2 flex flex-wrap gap-x-4.5">
              <TickAll form={TICKED_FORM} label={t('roster.tickAll')} />
              <TickAll form={TICKED_FORM} only="unsettled" label={t('roster.tickUnsettled')} />
              <TickAll form={TICKED_FORM} untick label={t('roster.untick')} />
            </p>
          </div>
          <nav aria-label={t('roster.order')} className="mt-5 flex flex-wrap gap-x-4.5 gap-y-1.5 print:hidden">
            {ROSTER_ORDERS.map((order) => (
              <a
                key={order}
                href={`${here}?by=${order}#who-appears`}
                aria-current={order === by ? 'true' : undefined}
                className="aria-[current]:text-ink"
              >
                {t(`roster.orders.${order}`)}
              </a>
            ))}
          </nav>
          {namedGroups(entries, by, reader).map(({ key, name, entries: group }) => (
            <section key={key} className="mt-5" aria-label={name}>
              <div className="flex flex-wrap items-baseline justify-between gap-x-4.5 border-b border-line pb-1">
                <Label as="h3">{t('roster.statusCount', { status: name, count: group.length })}</Label>
                <span className="flex flex-wrap items-baseline gap-x-4.5 print:hidden">
                  {by === 'delegation' && key !== '' && group.some(({ wants }) => wants !== null) ? (
                    <>
                      <TickAll form={TICKED_FORM} only={key} label={t('roster.tickAll')} about={name} />
                      <a href={reminderAt(here, key)} aria-label={t('roster.reminderTo', { name })}>
                        {t('roster.remind')}
                      </a>
                    </>
                  ) : null}
                </span>
              </div>
              <ul>
                {group.map((entry) => (
                  <RosterRow
                    key={entry.contribution.id}
                    entry={entry}
                    answer={roster.answers.find(({ contributionId }) => contributionId === entry.contribution.id)}
                    asking={roster.askings.find(({ contributionId }) => contributionId === entry.contribution.id)}
                    reader={reader}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </section>
  )
}

function PlacesToFill({ entries, here, reader }: { entries: readonly RosterEntry[]; here: string; reader: RosterReader }) {
  const { locale, t } = reader
  const dueOn = ({ contribution }: RosterEntry) => contribution.dueOn ?? '9999'
  const places = entries.filter(({ wants }) => wants === 'speaker').sort((a, b) => (dueOn(a) < dueOn(b) ? -1 : dueOn(a) > dueOn(b) ? 1 : 0))
  if (places.length === 0) return null
  return (
    <div className="mt-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4.5 border-b border-line pb-1">
        <Label as="h3">{t('roster.statusCount', { status: t('roster.places'), count: places.length })}</Label>
        <span className="print:hidden">
          <TickAll form={TICKED_FORM} only="speaker" label={t('roster.tickPlaces')} />
        </span>
      </div>
      <ul>
        {places.map((entry) => (
          <li
            key={entry.contribution.id}
            className="flex flex-wrap justify-between gap-x-5 gap-y-0.5 border-b border-line py-2 tabular-nums"
          >
            <span>
              <span className="font-serif text-lg/snug font-semibold">{nameOf(entry, reader)}</span>
              {entry.contribution.dueOn === null ? null : ', '}
              <DueOn entry={entry} locale={locale} t={t} />
              <span className="block text-base text-soft">
                {words(entry.contribution.roleLabel, locale) || t(`agenda.roles.${entry.contribution.role}`)}
                {' · '}
                {formatDay(entry.date, locale)}
                {entry.times.start === null ? null : ', '}
                <Clocks times={entry.times} date={entry.date} t={t} />
                {' · '}
                {words(entry.title, locale) || t('agenda.untitled')}
              </span>
            </span>
            {entry.side === '' ? null : (
              <a
                className="print:hidden"
                href={reminderAt(here, entry.side)}
                aria-label={t('roster.reminderTo', { name: delegationOf(entry, reader.names, locale) })}
              >
                {t('roster.remind')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function reminderAt(here: string, side: string): string {
  return `${here}?remind=${encodeURIComponent(side)}#reminder`
}
