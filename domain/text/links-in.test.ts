import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linksIn } from '#domain/text/links-in'
import { isWebAddress } from '#domain/text/web-address'

const linked = (text: string) => linksIn(text).flatMap(({ text: words, href }) => (href === null ? [] : [[words, href]]))
const same = (address: string) => [[address, address]]

test('addresses typed in a text become links, the signs about them do not', () => {
  expect(linked('Join at https://meet.example.org/room?id=7#now.')).toEqual(same('https://meet.example.org/room?id=7#now'))
  expect(linked('(see http://example.org/a_(b))')).toEqual(same('http://example.org/a_(b)'))
  expect(linked('«https://example.org/ru», далее')).toEqual(same('https://example.org/ru'))
  expect(linked('www.example.org, and more')).toEqual([['www.example.org', 'https://www.example.org']])
  expect(linked('https://пример.kz/құжат және')).toEqual(same('https://пример.kz/құжат'))
  expect(linked('First https://a.example/1; then https://b.example/2!')).toEqual([
    ...same('https://a.example/1'),
    ...same('https://b.example/2'),
  ])
})

test('nothing else becomes a link', () => {
  const texts = [
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'post@www.example.org',
    'https://',
    'http://localhost/x',
    'https://user:secret@example.org/',
    'at 10.30 in hall 2.1',
    'ftp://example.org',
  ]
  expect(texts.flatMap(linked)).toEqual([])
})

test('no sign of a text is lost, and a link leads to the web alone', () => {
  const piece = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('www.', 'https://', '(', ')', '.', '<script>', '"', 'javascript:'))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      const runs = linksIn(text)
      expect(runs.map((run) => run.text).join('')).toBe(text)
      for (const { href } of runs) if (href !== null) expect(isWebAddress(href)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
