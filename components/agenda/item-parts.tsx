import type { Reader } from '#components/agenda/reader.ts'
import { Linked } from '#components/ui/linked'
import { Localized } from '#components/ui/localized'
import { StaleNote } from '#components/ui/stale-note'
import { Mark } from '#components/ui/text'
import type { DocumentPaper, DocumentSubItem } from '#domain/agenda/agenda-document'
import { printedLabel } from '#domain/agenda/dealt-items'
import { type LocalizedText, reading } from '#domain/text/localized-text'
import { isWebAddress } from '#domain/text/web-address'

/** What is said of an item: a text in paragraphs, the addresses typed in it as links. */
export function Abstract({ text, reader: { locale, t, framed } }: { text: LocalizedText | null; reader: Reader }) {
  if (text === null) return null
  return (
    <>
      <Linked
        as="p"
        className="mt-1.5 max-w-measure font-serif text-lg/relaxed whitespace-pre-line text-soft"
        text={text}
        locale={locale}
        beside={framed}
      />
      <StaleNote text={text} locale={locale} t={t} />
    </>
  )
}

/** Sub-items with the labels they were given, or as bullets. */
export function SubItems({ subItems, reader: { locale, t } }: { subItems: readonly DocumentSubItem[]; reader: Reader }) {
  if (subItems.length === 0) return null
  const longest = Math.max(...subItems.map(({ label }) => (label === null ? 1 : printedLabel(label).length)))
  const columns =
    longest <= 3 ? 'grid-cols-[1.5em_minmax(0,1fr)]' : longest <= 5 ? 'grid-cols-[2.5em_minmax(0,1fr)]' : 'grid-cols-[5em_minmax(0,1fr)]'
  return (
    <ol className="mt-2.5 font-serif text-lg/normal">
      {subItems.map((sub, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list that is never reordered
        <li key={index} className={`grid ${columns} text-faint`}>
          <span>{sub.label === null ? '•' : printedLabel(sub.label)}</span>
          <div>
            <Localized text={sub.text} locale={locale} />
            <StaleNote text={sub.text} locale={locale} t={t} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** The papers of an item: the symbol, the title, and where it can be read. */
export function Papers({ papers, reader: { locale, t, framed } }: { papers: readonly DocumentPaper[]; reader: Reader }) {
  if (papers.length === 0) return null
  return (
    <ul aria-label={t('agenda.papers')} className="mt-2.5 max-w-measure">
      {papers.map((paper, index) => {
        const title = reading(paper.title, locale)
        const words = (
          <>
            {paper.symbol === null ? null : <span className="font-medium">{paper.symbol}</span>}
            {paper.symbol === null || title === null ? null : ' '}
            <Localized className="font-serif text-lg/snug" text={paper.title} locale={locale} />
          </>
        )
        // Whatever was stored, only an address of the web becomes a link.
        const href = paper.href !== null && isWebAddress(paper.href) ? paper.href : null
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list that is never reordered
          <li key={index} className="py-0.5">
            {href === null ? (
              words
            ) : (
              <a href={href} rel="external" target={framed ? '_blank' : undefined} className="print:after:content-['_'attr(href)]">
                {words}
              </a>
            )}
            {title === null || title.lang === locale ? null : (
              <Mark className="text-faint">{t('agenda.paperIn', { language: title.lang })}</Mark>
            )}
            <StaleNote text={paper.title} locale={locale} t={t} />
          </li>
        )
      })}
    </ul>
  )
}
