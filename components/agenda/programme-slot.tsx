import { ContributionList } from '#components/agenda/contribution-list'
import type { Reader } from '#components/agenda/reader.ts'
import { Localized } from '#components/ui/localized'
import type { DocumentSlot } from '#domain/agenda/agenda-document'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import type { LocalizedText } from '#domain/text/localized-text'
import type { CalendarDate } from '#domain/time/calendar'

/** One slot of the programme, at an address of its own (`#` and its id). */
export function ProgrammeSlot({ slot, date, reader }: { slot: DocumentSlot; date: CalendarDate; reader: Reader }) {
  const { locale, t } = reader
  const quiet = QUIET_KINDS.has(slot.kind)
  return (
    <article className={quiet ? 'slot quiet' : 'slot'} id={slot.id}>
      <p className="when">
        <a href={`#${slot.id}`}>
          <time dateTime={`${date}T${slot.start}`}>{slot.start}</time>–
          {slot.end === null ? null : <time dateTime={`${date}T${slot.end}`}>{slot.end}</time>}
        </a>
      </p>
      <div>
        <Localized as="h3" text={slot.title} locale={locale} after={slot.continued ? ` ${t('agenda.continued')}` : null} />
        {slot.purpose === null ? null : <p className="hint">{t(`agenda.purposes.${slot.purpose}`)}</p>}
        {slot.subItems.length === 0 ? null : (
          <ol className="sub-items">
            {slot.subItems.map((sub) => (
              <li key={sub.label}>
                <span>{sub.label})</span>
                <Localized text={sub.text} locale={locale} />
              </li>
            ))}
          </ol>
        )}
        <Abstract text={slot.abstract} reader={reader} />
        <ContributionList contributions={slot.contributions} reader={reader} />
        {slot.parts.map((part) => (
          <section key={part.id} className="part">
            <Localized as="h4" text={part.title} locale={locale} />
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
      <Localized as="p" className="abstract" text={text} locale={locale} />
      {text.demonstration ? <p className="demonstration">{t('agenda.demonstration')}</p> : null}
    </>
  )
}
