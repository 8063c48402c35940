import type { ReactNode } from 'react'
import { Localized } from '#components/ui/localized'
import type { Locale } from '#domain/text/locale'
import type { LocalizedText } from '#domain/text/localized-text'
import type { Translator } from '#messages/translator'

const TABS = [
  ['agenda', '/agenda'],
  ['people', '/people'],
  ['details', ''],
  ['publish', '/publish'],
  ['statement', '/statement'],
] as const

export type MeetingTab = (typeof TABS)[number][0]

/** The line above every page of a meeting's desk: which meeting, and those of its pages that the reader may open. */
export function MeetingTabs({
  slug,
  title,
  current,
  open,
  locale,
  t,
  end,
}: {
  slug: string
  title: LocalizedText
  current: MeetingTab
  open: readonly MeetingTab[]
  locale: Locale
  t: Translator
  end?: ReactNode
}) {
  return (
    <div className="meeting-bar">
      <Localized as="p" className="meeting-name" text={title} locale={locale} />
      <nav aria-label={t('meeting.pages')}>
        {TABS.filter(([tab]) => open.includes(tab)).map(([tab, end]) => (
          <a key={tab} href={`/${locale}/desk/meetings/${slug}${end}`} aria-current={tab === current ? 'page' : undefined}>
            {t(`meeting.tabs.${tab}`)}
          </a>
        ))}
      </nav>
      {end}
    </div>
  )
}
