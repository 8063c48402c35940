import { fileAt } from '#app/files/file-at'
import { withdrawnNotice } from '#app/files/withdrawn-notice'
import { WORD, wordOf } from '#app/files/word-of'
import { issuedPaper } from '#domain/documents/issued-paper'
import { isLocale } from '#domain/text/locale'
import { paperWords } from '#messages/paper-words'
import { issuedStatement } from '#server/statement/queries/issued-statement'
import { numberIn } from '#server/web/issued-address'

/**
 * An issued text as a Word file, chosen as `statement.pdf` is. Of a withdrawn text the notice; with `as=issued` the file, marked on every
 * page.
 */
export const statementDocxFile = fileAt('meeting', 'statement.docx', {
  mediaType: WORD,
  query: issuedStatement,
  args: ({ slug, locale }, url) => ({ slug, locale, number: numberIn(url.searchParams.get('no')) }),
  render: (read, { locale, url }) => {
    const [as, beside] = [url.searchParams.get('as'), url.searchParams.get('with')]
    if (beside !== null && !isLocale(beside)) return null
    const paper = issuedPaper(read, locale, paperWords(locale), { as, beside })
    if (paper === null) return null
    return read.withdrawal === null || as === 'issued' ? wordOf(paper) : { gone: withdrawnNotice(read, locale, 'docx') }
  },
  saveAs: ({ slug, number }, locale) => `${slug}-statement-${number}-${locale}.docx`,
})
