import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import type { Mail } from '#domain/outbox/mail'
import { LONG_FORM } from '#harness/long-form'
import { mailBytes } from '#server/outbox/mail-bytes'

// Messages as the mail server gets them, read back by a parser that was not written here: whatever people wrote is words, and no header.

const ROUNDS = LONG_FORM ? 3_000 : 150
const ID = 'a2b0a5d4-0000-4000-8000-000000000001'
const FROM = 'Almaty Process <gavel@process.example>'
const letter = { id: ID, createdAt: '2027-01-10T09:00:00.000Z', from: FROM }
const mail: Mail = {
  to: 'delegate@state.example',
  subject: 'The programme',
  text: 'Text\n',
  html: '<p>Text</p>',
  replyTo: 'support@process.example',
  thread: 'meeting-m',
  attachments: [{ filename: 'som-6.ics', contentType: 'text/calendar; charset=utf-8; method=PUBLISH', content: 'BEGIN:VCALENDAR\r\n' }],
}
const parsed = async (more: Partial<Mail> = {}, from = FROM) => {
  const bytes = await mailBytes({ ...mail, ...more }, { ...letter, from })
  const head = bytes.toString('latin1').split('\r\n\r\n', 1)[0] ?? ''
  return { head, ...(await simpleParser(bytes, { skipImageLinks: true })) }
}

const HEADERS = [
  ...['auto-submitted', 'content-type', 'date', 'from', 'in-reply-to', 'message-id', 'mime-version', 'references', 'reply-to', 'subject'],
  ...['to', 'x-auto-response-suppress'],
]

test('a message says of itself who sent it, what it answers, where answers go, and that it was written by a machine', async () => {
  const { headers, messageId, inReplyTo, references, replyTo, from, to, date, attachments } = await parsed()
  expect([...headers.keys()].toSorted()).toEqual(HEADERS)
  expect({ messageId, inReplyTo, references }).toEqual({
    messageId: `<${ID}@process.example>`,
    inReplyTo: '<meeting-m@process.example>',
    references: '<meeting-m@process.example>',
  })
  expect([headers.get('auto-submitted'), headers.get('x-auto-response-suppress')]).toEqual(['auto-generated', 'OOF, AutoReply'])
  expect([from?.value, replyTo?.value, [to].flat()[0]?.value]).toEqual([
    [{ address: 'gavel@process.example', name: 'Almaty Process' }],
    [{ address: 'support@process.example', name: '' }],
    [{ address: 'delegate@state.example', name: '' }],
  ])
  expect(date?.toISOString()).toBe(letter.createdAt)
  expect(attachments.map(({ filename, contentType, content }) => [filename, contentType, content.toString()])).toEqual([
    ['som-6.ics', 'text/calendar', 'BEGIN:VCALENDAR\r\n'],
  ])
})

test('two messages about one matter stand in one thread; without a matter, a message stands alone', async () => {
  const again = await simpleParser(await mailBytes(mail, { ...letter, id: 'another' }))
  expect([again.messageId, again.references]).toEqual(['<another@process.example>', '<meeting-m@process.example>'])
  const { thread: _, ...alone } = mail
  expect((await simpleParser(await mailBytes(alone, letter))).references).toBeUndefined()
})

/** What people write, and what an attacker would. */
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '\r\nBcc: all@state.example\r\n',
        '\n\nText of another',
        '\r',
        '\u2028',
        '=?utf-8?Q?=0D=0ABcc:_a@b.example?=',
        '"',
        ', ',
      ),
      fc.constantFrom('Ежегодное совещание', 'Құпиясөз', '<a@b.example>', 'a@b.example, c@d.example', ';', '\\', 'Group: x@y.example;'),
      fc.constant('long '.repeat(60)),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''))

const inLatin = (text: string) => text.replaceAll(/[^\p{ASCII}]/gu, '')
const printed = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .replaceAll('=?', '= ?')
    .trim()

describe('whatever people write', () => {
  test('a subject, a name of an attachment and a text add no header and no recipient, and the subject arrives in one line', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (subject, filename, text) => {
        const read = await parsed({ subject, text, attachments: [{ filename, contentType: 'text/calendar', content: 'x' }] })
        expect([...read.headers.keys()].toSorted()).toEqual(printed(subject) === '' ? expect.anything() : HEADERS)
        expect([read.bcc, read.cc, [read.to].flat().length, read.attachments.length]).toEqual([undefined, undefined, 1, 1])
        expect(printed(read.subject ?? '')).toBe(printed(subject))
      }),
      { numRuns: ROUNDS },
    )
  })

  test('no line of the head is another than one that a message has, and none is too long', async () => {
    await fc.assert(
      // An address is checked where it is typed, and has no letters but Latin ones.
      fc.asyncProperty(words, words.map(inLatin), async (subject, replyTo) => {
        const { head } = await parsed({ subject, replyTo })
        for (const line of head.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(998)
          expect(/^\s/.test(line) || /^[\w-]+: ?/.test(line)).toBe(true)
          // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is there is what is tested
          expect(/[\x00-\x08\x0a-\x1f\x7f-\xff]/.test(line)).toBe(false)
        }
        const names = head.split('\r\n').flatMap((line) => /^([\w-]+):/.exec(line)?.[1]?.toLowerCase() ?? [])
        expect(names.filter((name) => !HEADERS.includes(name))).toEqual([])
      }),
      { numRuns: ROUNDS },
    )
  })

  test('the name that all messages come from stays one name, commas, quotes and line breaks in it', async () => {
    const named = (from: string) => parsed({}, from).then((read) => read.from?.value)
    expect(await named('"Процесс, «Алматы»" <gavel@process.example>')).toEqual([
      { address: 'gavel@process.example', name: 'Процесс, «Алматы»' },
    ])
    expect((await parsed({}, '"A\r\nBcc: b@c.example" <gavel@process.example>')).bcc).toBeUndefined()
  })
})
