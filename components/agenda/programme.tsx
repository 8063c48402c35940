import { DayTimeline } from '#components/agenda/day-timeline'
import { ItemList } from '#components/agenda/item-list'
import { ProgrammeDay } from '#components/agenda/programme-day'
import type { Reader, ReaderOf } from '#components/agenda/reader.ts'
import { Linked } from '#components/ui/linked'
import { StaleNote } from '#components/ui/stale-note'
import { Hint } from '#components/ui/text'
import type { AgendaDocument, DocumentDay } from '#domain/agenda/agenda-document'
import { hasSummaries } from '#domain/agenda/has-summaries'
import { formatShortDay } from '#domain/time/format'

/** From so many days on there is a list of them to jump to, where no pictures stand beside them. */
const MANY_DAYS = 3

/**
 * An agenda as it is read: the words before it, the list of items, and the days as a programme, each drawn beside them with its slots as
 * long as they last. What a meeting has not, has no heading: a list without times is whole, and so is a programme without a list.
 */
export function Programme({ document, reader: of }: { document: AgendaDocument; reader: ReaderOf }) {
  const { meeting, items } = document
  const reader: Reader = { ...of, meeting, items }
  const { locale, t } = reader
  const days = document.days.filter((day) => day.slots.length > 0 || day.title !== null || day.note !== null)
  const beside = days.length > 0
  return (
    <div
      className={
        beside ? 'lg:grid lg:grid-cols-[196px_minmax(0,1fr)] lg:gap-x-15 print:block print:[zoom:0.88]' : 'max-w-204 print:[zoom:0.88]'
      }
    >
      {beside ? (
        <aside className="hidden lg:row-[1/span_40] lg:block print:hidden">
          <div className={`sticky top-6 ${days.length > MANY_DAYS ? 'max-h-[calc(100vh-48px)] overflow-y-auto' : ''}`}>
            {days.map((day) => (
              <DayTimeline key={day.date} day={day} locale={locale} now={reader.now?.date === day.date ? reader.now.minutes : null} />
            ))}
          </div>
        </aside>
      ) : null}
      {hasSummaries(document) ? <Hint className="mb-5.25 max-w-measure lg:col-start-2">{t('agenda.demonstration')}</Hint> : null}
      {meeting.preamble === null ? null : (
        <div className="mb-10 lg:col-start-2 print:mb-[6mm]">
          <Linked
            as="p"
            className="max-w-measure font-serif text-lg/relaxed whitespace-pre-line"
            text={meeting.preamble}
            locale={locale}
            beside={reader.framed}
          />
          <StaleNote text={meeting.preamble} locale={locale} t={t} />
        </div>
      )}
      {items.length === 0 ? null : (
        <section aria-labelledby="agenda" className="mb-13 lg:col-start-2 print:mb-[8mm]">
          <h2 id="agenda" className="border-b-[1.5px] border-ink pb-2.5 text-4xl/tight max-sm:text-3xl/tight">
            {t('agenda.list')}
          </h2>
          <ItemList items={items} reader={reader} />
        </section>
      )}
      {items.length === 0 || days.length === 0 ? null : (
        <h2 className="mb-6 text-4xl/tight max-sm:text-3xl/tight lg:col-start-2">{t('agenda.programme')}</h2>
      )}
      {days.length < MANY_DAYS ? null : <DayLinks days={days} reader={reader} />}
      {days.map((day) => (
        <ProgrammeDay key={day.date} day={day} heading={items.length === 0 ? 2 : 3} reader={reader} />
      ))}
    </div>
  )
}

function DayLinks({ days, reader: { locale, t } }: { days: readonly DocumentDay[]; reader: Reader }) {
  return (
    <nav aria-label={t('agenda.days')} className="mb-8 lg:hidden print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-2 text-base">
        {days.map(({ date }) => (
          <li key={date}>
            <a href={`#day-${date}`}>{formatShortDay(date, locale)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
