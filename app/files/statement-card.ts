import { fileAt } from '#app/files/file-at'
import { withSite } from '#app/files/with-site'
import { statementCard } from '#domain/documents/card'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { drawCard } from '#server/papers/draw-card'
import { lookOfPapers } from '#server/papers/look-of-papers'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { numberIn } from '#server/web/issued-address'

const named = withSite(issuedStatement)

/** The picture of an issued text that everybody may read; marked where it is a demonstration, or was withdrawn. */
export const statementCardFile = fileAt('meeting', 'statement-card.png', {
  mediaType: 'image/png',
  forVisitors: true,
  query: named,
  args: ({ slug, locale }, url) => ({ slug, locale, number: numberIn(url.searchParams.get('no')) }),
  render: ({ read, site }, { locale }) => {
    const t = translator(locale)
    const mark = read.demonstration ? t('statement.demonstrationMark') : read.withdrawal === null ? null : t('heads.withdrawn')
    const card = statementCard(read, { site: words(site, locale), mark, locale })
    return { from: [lookOfPapers(), card], draw: () => drawCard(card) }
  },
})
