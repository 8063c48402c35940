import { fileAt } from '#app/files/file-at'
import { withSite } from '#app/files/with-site'
import { meetingCard } from '#domain/documents/card'
import { words } from '#domain/text/localized-text'
import { translator } from '#messages/translator'
import { drawCard } from '#server/papers/draw-card'
import { lookOfPapers } from '#server/papers/look-of-papers'
import { registerDetails } from '#server/record/queries/register-details'

const named = withSite(registerDetails)

/** The picture of a meeting that is in everybody's register. */
export const meetingCardFile = fileAt('meeting', 'card.png', {
  mediaType: 'image/png',
  forVisitors: true,
  query: named,
  args: ({ slug, locale }) => ({ slug, locale }),
  render: ({ read, site }, { locale }) => {
    const mark = read.status === null ? null : translator(locale)(`record.standing.${read.status}`)
    const card = meetingCard(read, { site: words(site, locale), mark, locale })
    return { from: [lookOfPapers(), card], draw: () => drawCard(card) }
  },
})
