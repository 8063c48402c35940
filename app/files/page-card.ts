import { fileAt } from '#app/files/file-at'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { drawCard } from '#server/papers/draw-card'
import { lookOfPapers } from '#server/papers/look-of-papers'
import { processTitle } from '#server/record/queries/process-title'

/** The pages that have a picture with their own title. Every other page of the Process itself has the one with its name. */
export const CARD_PAGES = ['meetings', 'chairmanship', 'states', 'documents'] as const
export type CardPage = (typeof CARD_PAGES)[number]

/** The picture of the Process, or of one of its pages (`page`). */
export const pageCardFile = fileAt('process', 'card.png', {
  mediaType: 'image/png',
  forVisitors: true,
  query: processTitle,
  args: (_, url) => (url.searchParams.has('page') && !isCardPage(url.searchParams.get('page')) ? null : {}),
  render: (name, { locale, url }) => {
    const t = translator(locale)
    const page = url.searchParams.get('page')
    const site = words(name, locale)
    const full = t('front.fullName')
    const card = isCardPage(page)
      ? { language: locale, site, mark: null, title: t(`frame.${page}`), line: null, facts: [full] }
      : { language: locale, site: t('heads.kind'), mark: null, title: site, line: full, facts: [t('heads.record')] }
    return { from: [lookOfPapers(), card], draw: () => drawCard(card) }
  },
})

function isCardPage(page: string | null): page is CardPage {
  return CARD_PAGES.some((one) => one === page)
}
