import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import MailComposer from 'nodemailer/lib/mail-composer'
import { environment } from '#config/environment'
import { mailTrial } from '#messages/mail-trial'
import { publicUrl } from '#server/core/public-url'
import { addressIn, messageIdOf } from '#server/outbox/mail-bytes'
import { openSmtpLine } from '#server/outbox/smtp-line'
import './checked-environment.ts'
import { fail, lineOf } from './environment.ts'

// Sends one message through SMTP_URL and says what the server answered.

const { to } = parseArgs({ options: { to: { type: 'string' } } }).values
if (to === undefined || !/^\S+@\S+$/.test(to)) fail('Say to whom: npm run mail:test -- --to somebody@state.example')
const { SMTP_URL: url, MAIL_FROM: from } = environment()
if (url === undefined || from === undefined) fail('SMTP_URL and MAIL_FROM are not set: messages stay in the outbox.')

const line = await openSmtpLine(url, { silentFor: 20_000 }).catch((cause: unknown) =>
  fail(`The mail server was not reached: ${lineOf(cause)}`),
)
const { subject, text } = mailTrial(publicUrl())
const bytes = await new MailComposer({
  from,
  to,
  subject,
  text,
  messageId: messageIdOf(randomUUID(), from),
  headers: { 'Auto-Submitted': 'auto-generated' },
})
  .compile()
  .build()
const attempt = await line.deliver({ from: addressIn(from), to }, Readable.from([bytes]), () => false)
line.close()
if (attempt.kind !== 'accepted') fail(`The mail server did not take it: ${attempt.reply.split('\n', 1)[0]}`)
console.log(`The mail server answered: ${attempt.reply}`)
