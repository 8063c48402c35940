import { PublishedState } from '#components/meeting/published-state'
import { Localized } from '#components/ui/localized'
import type { Completeness } from '#domain/agenda/languages/completeness'
import type { PublishedStateView } from '#domain/agenda/published-state-view'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

const TABS = [
  ['agenda', '/agenda'],
  ['languages', '/languages'],
  ['people', '/people'],
  ['details', ''],
  ['preview', '/preview'],
  ['publish', '/publish'],
  ['statement', '/statement'],
] as const

export type MeetingTab = (typeof TABS)[number][0]

/** The line above the pages of a meeting: its title, links to those pages that the reader may open, and how far publishing has come. */
export function MeetingTabs({
  slug,
  title,
  current,
  open,
  published,
  locale,
  t,
  languages = [],
}: {
  slug: string
  title: LocalizedText
  current: MeetingTab
  open: readonly MeetingTab[]
  published: PublishedStateView | null
  locale: Locale
  t: Translator
  /** How far the programme is written in each language, where the page has read the draft. */
  languages?: readonly Completeness[]
}) {
  return (
    <div className="flex flex-wrap items-baseline gap-x-7 gap-y-1.5 border-b border-line px-gutter py-3.25 print:mb-[8mm] print:px-0">
      <Localized as="p" className="font-serif text-[17px]/[1.35] font-semibold" text={title} locale={locale} />
      <p className="hidden text-soft print:block">{t('meeting.onPaper')}</p>
      <nav className="flex flex-wrap gap-x-5.5 gap-y-1 font-medium print:hidden" aria-label={t('meeting.pages')}>
        {TABS.filter(([tab]) => open.includes(tab)).map(([tab, end]) => (
          <a
            key={tab}
            className="text-soft aria-[current=page]:text-ink aria-[current=page]:shadow-[0_2px_var(--color-accent)]"
            href={`/${locale}/desk/meetings/${slug}${end}`}
            aria-current={tab === current ? 'page' : undefined}
          >
            {t(`meeting.tabs.${tab}`)}
            {tab === 'languages' ? <HowComplete languages={languages} t={t} /> : null}
          </a>
        ))}
      </nav>
      {published === null ? null : (
        <p className="ml-auto text-base text-soft print:hidden">
          <PublishedState
            published={published}
            links={{
              version: `/${locale}/meetings/${slug}`,
              changes: open.includes('publish') ? `/${locale}/desk/meetings/${slug}/publish` : null,
            }}
            t={t}
          />
        </p>
      )}
    </div>
  )
}

// Those that are begun and not all there: short for the eye, amber where something is out of date, in words for the ear.
function HowComplete({ languages, t }: { languages: readonly Completeness[]; t: Translator }) {
  const begun = languages.filter(({ texts, written, stale }) => written > 0 && (written < texts || stale > 0))
  return begun.map(({ locale, texts, written, stale }) => {
    const said = [
      t('texts.written', { language: locale, written, texts }),
      ...(stale === 0 ? [] : [t('texts.outOfDate', { count: stale })]),
    ].join(', ')
    return (
      <span
        key={locale}
        title={said}
        className={`ml-2 text-sm whitespace-nowrap tabular-nums ${stale > 0 ? 'text-warning' : 'text-faint'}`}
      >
        <span aria-hidden="true">
          {t(`texts.short.${locale}`)} {t('texts.share', { percent: Math.floor((100 * written) / texts) })}
        </span>
        <span className="sr-only">{said}</span>
      </span>
    )
  })
}
