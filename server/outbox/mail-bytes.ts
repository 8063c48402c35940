import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mail } from '#domain/outbox/mail'
import type { Instant } from '#domain/time/calendar'

/** Which message of ours it is: its id, when it was written, and from whom all of them are. */
export type Letter = { id: string; createdAt: Instant; from: string }

/**
 * A message as bytes for a mail server. What is written by people stands in it as words alone: nothing of it begins a header, and `to` is
 * one address. All of one matter are a thread: each answers a message that was never sent, whose id stays the same for the matter.
 */
export function mailBytes({ to, subject, text, html, replyTo, thread, headers, attachments = [] }: Mail, letter: Letter): Promise<Buffer> {
  const host = hostOf(letter.from)
  const root = thread === undefined ? null : `<${thread}@${host}>`
  return new MailComposer({
    from: letter.from,
    to: { name: '', address: oneLine(to) },
    subject: oneLine(subject),
    text,
    html,
    messageId: messageIdOf(letter.id, letter.from),
    date: new Date(letter.createdAt),
    // The second is Exchange's own: an absence is answered to nobody by itself, what cannot be delivered still is.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply', ...headers },
    ...(root === null ? {} : { inReplyTo: root, references: root }),
    ...(replyTo === undefined ? {} : { replyTo: { name: '', address: oneLine(replyTo) } }),
    attachments: attachments.map((one) => ({ ...one, filename: oneLine(one.filename) })),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}

/** Stable for a message, however often it is sent. */
export function messageIdOf(id: string, from: string): string {
  return `<${id}@${hostOf(from)}>`
}

/** The bare address of `Name <address>`. */
export function addressIn(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()
}

function hostOf(from: string): string {
  return addressIn(from).split('@')[1] ?? 'localhost'
}

// A header is one line: what would end it is a space. What looks like an encoded word would be decoded into something else.
function oneLine(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll('=?', '= ?')
    .trim()
}
