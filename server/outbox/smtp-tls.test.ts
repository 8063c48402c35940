import { Readable } from 'node:stream'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type MailServer, mailServer } from '#harness/mail-server'
import { ownCertificate } from '#harness/own-certificate'
import { openSmtpLine } from '#server/outbox/smtp-line'

// A mail server with a certificate: what it is sent is encrypted, and nothing is sent to one that does not prove that it is who it says.

const known = ownCertificate('localhost')
const unknown = ownCertificate('localhost')
const ofAnother = ownCertificate('mail.other.example')
const before = getCACertificates('default')
let server: MailServer | null = null
beforeAll(() => setDefaultCACertificates([...before, known.cert, ofAnother.cert]))
afterAll(() => setDefaultCACertificates(before))
afterEach(async () => {
  await server?.close()
  server = null
})

/** What became of one message: what the server answered, or why it was not reached. */
async function sent(url: string): Promise<string> {
  const line = await openSmtpLine(url).catch((cause: Error) => cause.message)
  if (typeof line === 'string') return line
  const { reply } = await line.deliver(
    { from: 'gavel@process.example', to: 'a@state.example' },
    Readable.from(['Subject: x\r\n\r\nx\r\n']),
    () => true,
  )
  line.close()
  return reply
}

test.each(['start', 'starttls'] as const)(
  'with TLS (%s), a certificate that is good for its name is taken, and the message with it',
  async (from) => {
    server = await mailServer({ tls: { ...known, from } })
    expect(await sent(server.url)).toMatch(/^250/)
    expect(server.taken.length).toBe(1)
  },
)

test.each(['start', 'starttls'] as const)(
  'with TLS (%s), one that nobody vouches for, or of another name, is refused, and that is said',
  async (from) => {
    server = await mailServer({ tls: { ...unknown, from } })
    expect(await sent(server.url)).toMatch(/self-signed certificate/)
    expect(server.taken).toEqual([])
    await server.close()
    server = await mailServer({ tls: { ...ofAnother, from } })
    expect(await sent(server.url)).toMatch(/does not match certificate's altnames/)
    expect(server.taken).toEqual([])
  },
)

test('a server that offers no TLS is sent nothing where it is required, and what is sent with a name and password is encrypted', async () => {
  server = await mailServer()
  expect(await sent(`${server.url}?requireTLS=true`)).toMatch(/STARTTLS/i)
  expect(server.taken).toEqual([])
  await server.close()
  server = await mailServer({ user: 'gavel', password: 'p@ss word', tls: { ...known, from: 'starttls' } })
  expect(await sent(server.url)).toMatch(/^250/)
})
