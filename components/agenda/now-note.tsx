import { Localized } from '#components/ui/localized'
import type { AgendaDocument } from '#domain/agenda/agenda-document'
import type { OnNow } from '#domain/agenda/on-now'
import type { Locale } from '#domain/text/locale'
import { formatDay } from '#domain/time/format'
import type { Translator } from '#messages/translator'
import { zoneName } from '#messages/zone-name'

type Props = { document: AgendaDocument; now: OnNow; locale: Locale; t: Translator }

/** Above a programme that is running: what is on, in every room, and what begins next, each a jump to its place. */
export function NowNote({ document, now: { date, clock, slotIds, next }, locale, t }: Props) {
  const zone = zoneName(document.meeting.timeZone, t)
  return (
    <section
      className="mb-9 max-w-form border-l-3 border-accent py-1 pl-4 text-md/relaxed lg:-mt-4 print:hidden"
      aria-label={t('schedule.onNow')}
    >
      <p>
        <strong className="font-semibold">{t('schedule.nowAt', { clock, zone })}</strong>{' '}
        {slotIds.length === 0 ? t('schedule.nothingNow') : <SlotLinks ids={slotIds} document={document} locale={locale} />}
      </p>
      {next === null ? null : (
        <p className="text-soft">
          {next.date === date
            ? t('schedule.nextAt', { clock: next.start })
            : t('schedule.nextOn', { day: formatDay(next.date, locale), clock: next.start })}{' '}
          <SlotLinks ids={next.slotIds} document={document} locale={locale} />
        </p>
      )}
    </section>
  )
}

function SlotLinks({ ids, document: { days }, locale }: { ids: readonly string[]; document: AgendaDocument; locale: Locale }) {
  const slots = days.flatMap((day) => day.slots).filter(({ id }) => ids.includes(id))
  return slots.map(({ id, title, place }, index) => (
    <span key={id}>
      {index === 0 ? null : '; '}
      <a className="text-accent underline" href={`#${id}`}>
        <Localized text={title} locale={locale} />
      </a>
      {place === null ? null : (
        <>
          , <Localized text={place} locale={locale} />
        </>
      )}
    </span>
  ))
}
