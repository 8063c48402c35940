import { DemonstrationMark } from '#components/statement/demonstration-mark'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

const PAGES = [
  ['draft', ''],
  ['consult', '/consult'],
  ['compare', '/compare'],
  ['record', '/record'],
] as const

/** The links to the pages of a text, beneath those of its meeting; a demonstration text is marked on each of them. */
export function StatementTabs({
  slug,
  current,
  demonstration,
  locale,
  t,
}: {
  slug: string
  current: (typeof PAGES)[number][0]
  demonstration: boolean
  locale: Locale
  t: Translator
}) {
  return (
    <nav
      className="flex flex-wrap gap-x-5.5 gap-y-1 border-b border-line px-[clamp(20px,4vw,48px)] py-2.5 print:hidden"
      aria-label={t('statement.pages')}
    >
      {PAGES.map(([page, end]) => (
        <a
          key={page}
          className="font-medium text-soft aria-[current=page]:text-ink"
          href={`/${locale}/desk/meetings/${slug}/statement${end}`}
          aria-current={page === current ? 'page' : undefined}
        >
          {t(`statement.tabs.${page}`)}
        </a>
      ))}
      {demonstration ? <DemonstrationMark t={t} /> : null}
    </nav>
  )
}
