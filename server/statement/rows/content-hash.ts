import { createHash } from 'node:crypto'
import { readStatementDocument } from '#domain/statement/read-statement-document'
import { canonicalText, type StatementDocument } from '#domain/statement/statement-document'

/** `sha256-` and the hex digest of a text's UTF-8 bytes, which anyone can recompute from `statement.txt`. */
export function contentHash(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('hex')}`
}

/** Equal for revisions with the same words in the deciding language. */
export function wordingHash(document: StatementDocument): string {
  return contentHash(canonicalText(document, document.authoritative, null))
}

/**
 * Identifies a draft by all its words in all languages, and their order. Read like a frozen document, so that a draft and the revision
 * made of it have their fields in one order.
 */
export function draftMark(document: StatementDocument): string {
  return createHash('sha256')
    .update(JSON.stringify(readStatementDocument(document)))
    .digest('base64url')
}
