import { ContributionList } from '#components/agenda/contribution-list'
import type { Reader } from '#components/agenda/reader.ts'
import { Localized } from '#components/ui/localized'
import { StaleNote } from '#components/ui/stale-note'
import { Hint } from '#components/ui/text'
import type { DocumentSlot } from '#domain/agenda/agenda-document'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** One slot of the programme. `#` and its id is its address. */
export function ProgrammeSlot({ slot, date, reader }: { slot: DocumentSlot; date: CalendarDate; reader: Reader }) {
  const { locale, t } = reader
  const quiet = QUIET_KINDS.has(slot.kind)
  return (
    <article
      className={`border-b border-line target:bg-accent-wash target:shadow-[-14px_0_var(--color-accent-wash),14px_0_var(--color-accent-wash)] xs:grid grid-cols-[112px_minmax(0,1fr)] xs:gap-x-7 print:grid print:gap-x-7 ${
        quiet
          ? 'flex flex-wrap gap-x-3.5 pt-2.25 pb-2.5 text-soft print:break-inside-avoid print:py-[1.5mm]'
          : 'pt-4.5 pb-5.5 xs:pt-5.5 xs:pb-7 print:py-[4mm]'
      }`}
      id={slot.id}
    >
      <p className={`text-md/normal whitespace-nowrap text-soft tabular-nums ${quiet ? '' : 'pt-0.75'}`}>
        <a href={`#${slot.id}`} className="text-inherit">
          {slot.start === null ? (
            <Localized text={slot.when} locale={locale} />
          ) : (
            <>
              <time className={quiet ? '' : 'font-semibold text-accent xs:text-ink'} dateTime={`${date}T${slot.start}`}>
                {slot.start}
              </time>
              –{slot.end === null ? null : <time dateTime={`${date}T${slot.end}`}>{slot.end}</time>}
            </>
          )}
        </a>
      </p>
      <div>
        <Localized
          as="h3"
          className={`text-balance print:has-[+*]:break-after-avoid ${quiet ? 'text-md/normal' : 'font-serif text-2xl/tight font-title'}`}
          text={slot.title}
          locale={locale}
          after={slot.continued ? ` ${t('agenda.continued')}` : null}
        />
        <StaleNote text={slot.title} locale={locale} t={t} />
        {slot.purpose === null ? null : <Hint>{t(`agenda.purposes.${slot.purpose}`)}</Hint>}
        {slot.subItems.length === 0 ? null : (
          <ol className="mt-2.5 font-serif text-lg/normal">
            {slot.subItems.map((sub, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list that is never reordered
              <li key={index} className="grid grid-cols-[1.5em_minmax(0,1fr)] text-faint">
                <span>{sub.label === null ? '•' : `${sub.label})`}</span>
                <div>
                  <Localized text={sub.text} locale={locale} />
                  <StaleNote text={sub.text} locale={locale} t={t} />
                </div>
              </li>
            ))}
          </ol>
        )}
        <Abstract text={slot.abstract} reader={reader} />
        <ContributionList contributions={slot.contributions} reader={reader} />
        {slot.parts.map((part) => (
          <section key={part.id} className="mt-5.5 border-t border-line pt-4">
            <Localized
              as="h4"
              className="font-serif text-[17.5px]/[1.35] font-title text-balance print:has-[+*]:break-after-avoid"
              text={part.title}
              locale={locale}
            />
            <StaleNote text={part.title} locale={locale} t={t} />
            <Abstract text={part.abstract} reader={reader} />
            <ContributionList contributions={part.contributions} reader={reader} />
          </section>
        ))}
      </div>
    </article>
  )
}

function Abstract({ text, reader: { locale, t } }: { text: LocalizedText | null; reader: Reader }) {
  if (text === null) return null
  return (
    <>
      <Localized
        as="p"
        className="mt-1.5 max-w-measure font-serif text-lg/relaxed whitespace-pre-line text-soft"
        text={text}
        locale={locale}
      />
      <StaleNote text={text} locale={locale} t={t} />
    </>
  )
}
