import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailtoOf } from '#domain/outbox/mailto'

// A message as a link to one's own mail program.

test('subject and text arrive as they were written: Cyrillic, line breaks as mail has them, and what would end the address', () => {
  const message = { to: 'delegate.tj@state.example', subject: 'Зал 2 & 3?', text: 'Первая строка\nВторая: 100% #1\n\n“Қазақша” + ещё' }
  const { href, whole } = mailtoOf(message)
  expect(href).toMatch(/^mailto:delegate\.tj@state\.example\?subject=[\w%.'()*!~-]+&body=[\w%.'()*!~-]+$/)
  const asked = new URL(href).searchParams
  expect([whole, asked.get('subject'), asked.get('body')]).toEqual([true, message.subject, message.text.replaceAll('\n', '\r\n')])
})

test('an address cannot add a recipient, a subject or a line', () => {
  const { href } = mailtoOf({ to: 'a@b.example?cc=c@d.example,e@f.example', subject: 'A\r\nBcc: x@y.example', text: '' })
  const { pathname, searchParams } = new URL(href)
  expect(pathname).not.toContain(',')
  expect([...searchParams]).toEqual([
    ['subject', 'A Bcc: x@y.example'],
    ['body', ''],
  ])
})

test('a text that some program would cut is left out whole, and says so', () => {
  const of = (letters: number) => mailtoOf({ to: 'a@b.example', subject: 'Программа', text: 'ж'.repeat(letters) })
  expect(of(300).whole).toBe(true)
  expect(of(400)).toEqual({ href: `mailto:a@b.example?subject=${encodeURIComponent('Программа')}`, whole: false })
})

test('whatever is written, the link is no longer than programs take, and holds the whole text or none of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 900 }), (subject, text) => {
      const { href, whole } = mailtoOf({ to: 'a@b.example', subject, text })
      const body = new URL(href).searchParams.get('body')
      expect(body).toBe(whole ? text.toWellFormed().replace(/\r\n?|\n/g, '\r\n') : null)
      if (whole) expect(href.length).toBeLessThanOrEqual(2_000)
    }),
  )
})
