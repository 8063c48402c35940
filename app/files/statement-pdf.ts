import { fileAt } from '#app/files/file-at'
import { pdfOf } from '#app/files/pdf-of'
import { withdrawnNotice } from '#app/files/withdrawn-notice'
import { issuedPaper } from '#domain/documents/issued-paper'
import { isLocale } from '#domain/text/locale'
import { paperWords } from '#messages/paper-words'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { numberIn } from '#server/web/issued-address'

/**
 * An issued text as a paper, as it stands or as it was after a correction (`as`), alone or beside another of its languages (`with`). Of a
 * withdrawn text the notice; with `as=issued` the paper, marked on every page.
 */
export const statementPdfFile = fileAt('meeting', 'statement.pdf', {
  mediaType: 'application/pdf',
  query: issuedStatement,
  args: ({ slug, locale }, url) => ({ slug, locale, number: numberIn(url.searchParams.get('no')) }),
  render: (read, { locale, url }) => {
    const [as, beside] = [url.searchParams.get('as'), url.searchParams.get('with')]
    if (beside !== null && !isLocale(beside)) return null
    const paper = issuedPaper(read, locale, paperWords(locale), { as, beside })
    if (paper === null) return null
    return read.withdrawal === null || as === 'issued' ? pdfOf(paper) : { gone: withdrawnNotice(read, locale, 'pdf') }
  },
  saveAs: ({ slug, number }, locale) => `${slug}-statement-${number}-${locale}.pdf`,
})
