/** The longest address that the mail programs of every system take from a link, in characters. A Cyrillic letter takes six of them. */
const LONGEST = 2_000

/**
 * A link that opens a message in one's own mail program (RFC 6068): subject and text encoded, line breaks as CRLF. A text that would make the
 * address too long for some program is left out whole, never cut: `whole` is false then, and it is copied instead.
 */
export function mailtoOf({ to, subject, text }: { to: string; subject: string; text: string }): { href: string; whole: boolean } {
  // Among what an address may hold, only these end it, or part it from the next one.
  const recipient = encodeURIComponent(to.toWellFormed()).replaceAll('%40', '@')
  const without = `mailto:${recipient}?subject=${encodeURIComponent(subject.toWellFormed().replace(/\s+/g, ' '))}`
  const body = encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n'))
  const href = `${without}&body=${body}`
  return href.length <= LONGEST ? { href, whole: true } : { href: without, whole: false }
}
