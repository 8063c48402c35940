import { expect, test } from 'vitest'
import { mailHtml, mailText } from '#domain/outbox/mail-frame'

const message = {
  locale: 'kk' as const,
  subject: 'Құпиясөз <жаңа>',
  blocks: [
    'A sentence that is long enough to be broken into two lines, because a line of a text message has seventy-two letters at most.',
    {
      intro: 'Where you appear:',
      lines: ['A first line that is long enough to be broken, and goes on beneath its own first word.', 'A second'],
    },
    { href: `https://process.example/kk/set-password/${'x'.repeat(60)}?a=1&b=2`, label: 'Set a password' },
  ],
  foot: ['Almaty Process', 'https://process.example'],
}

test('as text: lines of at most 72 letters, an address whole on a line of its own, the foot beneath the sign that ends a message', () => {
  expect(mailText(message)).toBe(`A sentence that is long enough to be broken into two lines, because a
line of a text message has seventy-two letters at most.

Where you appear:
- A first line that is long enough to be broken, and goes on beneath its
  own first word.
- A second

Set a password:
https://process.example/kk/set-password/${'x'.repeat(60)}?a=1&b=2

--${' '}
Almaty Process
https://process.example
`)
})

test('as HTML: in its language, with nothing that is fetched or run, no sign of a text read as markup, and each line a line', () => {
  const html = mailHtml({ ...message, blocks: [...message.blocks, '<script>alert(1)</script> & "more"', 'One line\nand another'] })
  expect(html).toContain('<html lang="kk">')
  expect(html).toContain('Құпиясөз &lt;жаңа&gt;')
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;more&quot;')
  expect(html).toContain('One line<br>and another')
  expect(html).toContain('?a=1&amp;b=2"')
  expect(html.match(/<(script|img|link|iframe)|src=|url\(|@import|@font-face/g)).toBeNull()
})

test('as HTML: a time from and to, and an ordinal of a title, are not broken at the end of a line', () => {
  const [together, end] = ['<span style="white-space:nowrap">', '</span>']
  const html = mailHtml({ ...message, subject: 'Тұлғалардың 5-кеңесі', blocks: ['5-е Совещание, 09:30–11:00'] })
  expect(html).toContain(`Тұлғалардың ${together}5-кеңесі${end}</h1>`)
  expect(html).toContain(`${together}5-е${end} Совещание, ${together}09:30–11:00${end}`)
})
