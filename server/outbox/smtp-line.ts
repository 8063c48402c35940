import type { Readable } from 'node:stream'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Attempt } from '#domain/outbox/sending-rule'

// One connection to the mail server. Used directly, and not through nodemailer's pool: a pool sends a message anew by itself when a
// connection ends, without knowing whether its text had been handed over.

/** How long, in milliseconds, a server may take to be reached, to greet, and to say anything at all. */
const CONNECT_WITHIN = 15_000
const SILENT_FOR = 60_000

export type Envelope = { from: string; to: string }

export type SmtpLine = {
  /**
   * Hands over one message: `text` is read only once the server has asked for it. `isBegun` says whether any of it was. Never throws: what
   * went wrong is an attempt that was refused, deferred or unclear.
   */
  deliver: (envelope: Envelope, text: Readable, isBegun: () => boolean) => Promise<Attempt>
  /** False once the connection has ended: the next message needs another. */
  isOpen: () => boolean
  close: () => void
}

/** Opens a connection, encrypted where the server can, and signs in where the address has a name. Rejects with why it could not. */
export async function openSmtpLine(url: string, { silentFor = SILENT_FOR } = {}): Promise<SmtpLine> {
  const { auth, ...at } = parseConnectionUrl(url)
  const connection = new SMTPConnection({
    ...at,
    connectionTimeout: CONNECT_WITHIN,
    greetingTimeout: CONNECT_WITHIN,
    dnsTimeout: CONNECT_WITHIN,
    socketTimeout: silentFor,
  })
  let open = true
  // What goes wrong between two messages is told by the next one.
  connection.on('error', () => {
    open = false
  })
  connection.once('end', () => {
    open = false
  })
  const hangUp = () => {
    open = false
    connection.close()
  }
  try {
    await connected(connection)
    if (auth?.user !== undefined) await signedIn(connection, { user: auth.user, pass: auth.pass })
  } catch (cause) {
    hangUp()
    throw cause
  }
  return {
    deliver: ({ from, to }, text, isBegun) =>
      new Promise((resolve) => {
        let answered = false
        const answer = (attempt: Attempt) => {
          if (answered) return
          answered = true
          for (const event of ['error', 'end'] as const) connection.removeListener(event, ended)
          text.destroy()
          resolve(attempt)
        }
        const failed = (cause: unknown) => {
          // Ended within its text, a message is dropped by the server: the full stop that ends a text never leaves. After a refusal too the
          // next message begins anew.
          answer(attemptOf(cause, isBegun()))
          hangUp()
        }
        const ended = (cause?: unknown) => failed(cause ?? new Error('the connection ended'))
        connection.once('error', ended)
        connection.once('end', ended)
        text.once('error', failed)
        connection.send({ from, to: [to] }, text, (cause, info) => {
          if (cause) failed(cause)
          else answer({ kind: 'accepted', reply: info?.response ?? '' })
        })
      }),
    isOpen: () => open,
    close: () => {
      if (open) connection.quit()
      open = false
    },
  }
}

function connected(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject)
    connection.connect((cause) => (cause ? reject(cause) : resolve()))
  })
}

function signedIn(connection: SMTPConnection, auth: { user: string; pass: string | undefined }): Promise<void> {
  return new Promise((resolve, reject) => connection.login(auth, (cause) => (cause ? reject(cause) : resolve())))
}

/** The commands whose refusal is about the message or its recipient, and not about us. */
const ABOUT_MESSAGE = ['MAIL FROM', 'RCPT TO', 'DATA']

/** What an error of the mail server means: refused for good by a 5xx about the message, unclear when the text had been begun without a reply. */
export function attemptOf(cause: unknown, begun: boolean): Attempt {
  const { message, responseCode, response, command } = smtpError(cause)
  const reply = (response ?? message).slice(0, 500)
  if (responseCode !== undefined && responseCode >= 400) {
    const refused = responseCode >= 500 && ABOUT_MESSAGE.includes(command ?? '')
    return { kind: refused ? 'refused' : 'deferred', reply }
  }
  return { kind: begun ? 'unclear' : 'deferred', reply }
}

type SmtpError = { message: string; responseCode?: number; response?: string; command?: string }

// The cast holds: nodemailer's errors carry these fields, and each may be absent.
function smtpError(cause: unknown): SmtpError {
  return cause instanceof Error ? (cause as SmtpError) : { message: String(cause) }
}
