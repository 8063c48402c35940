import { createHash } from 'node:crypto'
import { readStatementDocument } from '#domain/statement/read-statement-document'
import { canonicalText, type StatementDocument } from '#domain/statement/statement-document'

/** `sha256-` and the hex digest of a text's bytes in UTF-8: what anyone can compute of `statement.txt`. */
export function contentHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('hex')}`
}

/** The hash by which two revisions are the same words in the language that decides. */
export function wordingHash(document: StatementDocument): string {
  return contentHash(canonicalText(document, document.authoritative, null))
}

/**
 * What a draft is recognised by: all its words in all its languages, and their order. Read as a frozen document is, so that
 * a draft and the revision made of it have their fields in one order.
 */
export function draftMark(document: StatementDocument): string {
  return createHash('sha256')
    .update(JSON.stringify(readStatementDocument(document)))
    .digest('base64url')
}
