import { expect, test } from 'vitest'
import { documentOf, NotADocument } from './document-of-page.ts'

const HEAD =
  '<meta charSet="utf-8"/><link rel="preload" href="/f.woff2" as="font" crossorigin=""/><link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n" data-precedence="next"/>' +
  '<script src="/_next/static/chunks/b.js" async="" nonce="n"></script><title>5th SOM</title>'
const DATA =
  '<script nonce="n">(self.__next_f=self.__next_f||[]).push([0])</script><script nonce="n">self.__next_f.push([1,"\\u003cscript>"])</script>'
const pageOf = (body: string, head = HEAD) =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body><div hidden=""><!--$--><!--/$--></div>${body}${DATA}</body></html>`
const read = (page: string) => documentOf(page, async (sheets) => `/*${sheets}*/`)

test('a document is the page without scripts, what announces them, and React’s marks; its styles stand in its head', async () => {
  expect(await read(pageOf('<h1>5<!-- -->th &lt;script&gt; SOM</h1>'))).toEqual({
    html:
      '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><title>5th SOM</title><style>/*/_next/static/chunks/a.css*/</style></head>' +
      '<body><h1>5th &lt;script&gt; SOM</h1></body></html>',
    style: '/*/_next/static/chunks/a.css*/',
  })
})

test('what a page says to machines stays as it is', async () => {
  const data = '<script type="application/ld+json">{"@type":"Event","name":"\\u003c/script> \\u003c!-- --> 5th SOM"}</script>'
  expect((await read(pageOf(`<h1>5th SOM</h1>${data}`))).html).toContain(`<body><h1>5th SOM</h1>${data}</body>`)
})

test.each([
  ['data for machines that could begin an element', pageOf('<script type="application/ld+json">{"name":"<b>"}</script>')],
  ['data for machines with more to it', pageOf('<script type="application/ld+json" src="https://evil.example/x.js">{}</script>')],
  ['a script of somebody else’s', pageOf('<script src="https://evil.example/x.js"></script>')],
  ['an inline script that does something', pageOf('<script>alert(1)</script>')],
  ['a script that puts a part in its place', pageOf('<div hidden="" id="S:0">late</div><script nonce="n">$RC("B:0","S:0")</script>')],
  ['a part that is still to come', pageOf('<!--$?--><template id="B:0"></template><!--/$-->')],
  ['a part that failed', pageOf('<!--$!--><p></p><!--/$-->')],
  ['a script that is not closed', `${pageOf('')}<script>alert(1)`],
  ['a page without styles', pageOf('', '<title>x</title>')],
])('a page with %s is no document', async (_, page) => {
  await expect(read(page)).rejects.toBeInstanceOf(NotADocument)
})
