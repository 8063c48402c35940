import { expect, test } from 'vitest'
import { NEWS_KINDS } from '#domain/outbox/news-kinds'
import { LOCALES } from '#domain/text/locale'
import { mailExamples } from '#harness/mail-examples'
import { mailWords } from '#messages/mail-words'

// Every message as its reader reads it, a file a language: e2e/data/mail-en.txt and its like. `vitest run messages/mail-golden.test.ts -u`
// writes them anew; what changed in them is read as a letter is.

test.each(LOCALES)('each kind of message says what it said (%s)', async (locale) => {
  const letters = NEWS_KINDS.flatMap((kind) => {
    const examples = mailExamples(kind, locale)
    expect(examples.length, `no example of the kind “${kind}”: say in e2e/harness/mail-examples.ts what it tells`).toBeGreaterThan(0)
    return examples.map((facts) => {
      const { subject, text } = mailWords(facts)
      return `=== ${kind}\n\n${subject}\n\n${text}`
    })
  })
  await expect(letters.join('\n')).toMatchFileSnapshot(`../e2e/data/mail-${locale}.txt`)
})

test('no message says a value that it was not given, none has a name in braces, and no sentence ends in two full stops', () => {
  for (const locale of LOCALES)
    for (const kind of NEWS_KINDS)
      for (const facts of mailExamples(kind, locale)) {
        const { subject, text, html } = mailWords(facts)
        expect({
          kind,
          locale,
          odd: /undefined|null|\[object|\{\w+\}|NaN|\.\./.exec(`${subject}${text}${html.replace(/<style>.*<\/style>/s, '')}`)?.[0],
        }).toEqual({
          kind,
          locale,
          odd: undefined,
        })
      }
})
