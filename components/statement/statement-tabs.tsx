import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

const PAGES = [
  ['draft', ''],
  ['consult', '/consult'],
  ['compare', '/compare'],
  ['record', '/record'],
] as const

/** The pages of a text's desk, beneath the meeting's. */
export function StatementTabs({
  slug,
  current,
  locale,
  t,
}: {
  slug: string
  current: (typeof PAGES)[number][0]
  locale: Locale
  t: Translator
}) {
  return (
    <nav className="sub-tabs" aria-label={t('statement.pages')}>
      {PAGES.map(([page, end]) => (
        <a key={page} href={`/${locale}/desk/meetings/${slug}/statement${end}`} aria-current={page === current ? 'page' : undefined}>
          {t(`statement.tabs.${page}`)}
        </a>
      ))}
    </nav>
  )
}
