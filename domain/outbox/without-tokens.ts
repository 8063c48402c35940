/** Addresses that let in whoever holds them, by their place in a link. */
const SECRET = /\/(set-password|answer)\/[\w-]{20,}/g

/**
 * The words of a message as they are kept and shown to others than its recipient: links that open something by themselves have lost their
 * token, and nobody who reads messages can use them.
 */
export function withoutTokens(text: string): string {
  return text.replace(SECRET, '/$1/…')
}
