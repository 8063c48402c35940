import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

// A real mail server for tests, that goes wrong where it is told to.

/** What the server does with the next message to an address: refuses it, puts it off, is slow, hangs up within its text, or takes it and says nothing. */
export type Fault = 'full' | 'later' | 'busy' | 'slow' | 'cut' | 'no-reply'

export type MailServer = {
  url: string
  /** What the server took, in order; with a lost reply too. */
  taken: ParsedMail[]
  /** The next messages to these addresses go wrong, each so often. */
  fail: (address: string, fault: Fault, times?: number) => void
  close: () => Promise<void>
}

const REPLIES: Record<'full' | 'later' | 'busy', [number, string]> = {
  full: [550, 'mailbox unavailable'],
  later: [451, 'try again later'],
  busy: [421, 'too many connections'],
}

/**
 * Starts a mail server on this machine; with `user` and `password`, it asks for both. With a certificate it is `localhost`, and speaks TLS from
 * the start or when it is asked to.
 */
export async function mailServer({
  user,
  password = '',
  slow = 1_500,
  tls,
}: {
  user?: string
  password?: string
  slow?: number
  tls?: { key: string; cert: string; from: 'start' | 'starttls' }
} = {}): Promise<MailServer> {
  const taken: ParsedMail[] = []
  const faults = new Map<string, { fault: Fault; times: number }>()
  const faultOf = (address: string) => {
    const found = faults.get(address)
    if (found === undefined) return null
    found.times -= 1
    if (found.times <= 0) faults.delete(address)
    return found.fault
  }
  const refusal = (fault: keyof typeof REPLIES) => Object.assign(new Error(REPLIES[fault][1]), { responseCode: REPLIES[fault][0] })
  const planned = new WeakMap<object, Fault | null>()
  const server = new SMTPServer({
    authOptional: user === undefined,
    ...(tls === undefined ? {} : { key: tls.key, cert: tls.cert, secure: tls.from === 'start' }),
    disabledCommands: [...(user === undefined ? ['AUTH'] : []), ...(tls === undefined ? ['STARTTLS'] : [])],
    allowInsecureAuth: true,
    logger: false,
    onAuth: (auth, _session, callback) =>
      auth.username === user && auth.password === password
        ? callback(null, { user })
        : callback(Object.assign(new Error('wrong name or password'), { responseCode: 535 })),
    onRcptTo: ({ address }, session, callback) => {
      const fault = faultOf(address)
      planned.set(session, fault)
      callback(fault !== null && fault in REPLIES ? refusal(fault as keyof typeof REPLIES) : null)
    },
    onData: (stream, session, callback) => {
      const fault = planned.get(session) ?? null
      if (fault === 'cut') {
        // Within the text: nothing of it is taken.
        stream.once('data', () => hangUp(session.id))
        stream.resume()
        return
      }
      simpleParser(stream)
        .then(async (mail) => {
          if (fault === 'slow') await sleep(slow)
          taken.push(mail)
          if (fault === 'no-reply') hangUp(session.id)
          else callback(null, 'taken')
        })
        .catch(callback)
    },
  })
  const hangUp = (id: string) => {
    for (const connection of connectionsOf(server)) if (connection.id === id) connection._socket.destroy()
  }
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = addressOf(server)
  const signIn = user === undefined ? '' : `${encodeURIComponent(user)}:${encodeURIComponent(password)}@`
  return {
    url: `${tls?.from === 'start' ? 'smtps' : 'smtp'}://${signIn}${tls === undefined ? '127.0.0.1' : 'localhost'}:${port}`,
    taken,
    fail: (address, fault, times = 1) => void faults.set(address, { fault, times }),
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

type Held = { id: string; _socket: { destroy: () => void } }

// The cast holds: smtp-server keeps its connections in a set that its types do not name.
function connectionsOf(server: SMTPServer): Iterable<Held> {
  return (server as unknown as { connections: Iterable<Held> }).connections
}

// The cast holds: it listens on a port.
function addressOf(server: SMTPServer): AddressInfo {
  return server.server.address() as AddressInfo
}

/** To whom messages went, in the order of the alphabet. */
export function recipientsOf(messages: readonly ParsedMail[]): string[] {
  return messages
    .flatMap(({ to }) => to ?? [])
    .map(({ text }) => text)
    .sort()
}
