import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { pageStyles } from './page-styles.ts'

const build = mkdtempSync(join(tmpdir(), 'gavel-styles-'))
mkdirSync(join(build, 'static/chunks'), { recursive: true })
writeFileSync(
  join(build, 'static/chunks/a.css'),
  [
    '@font-face{font-family:S;src:url(../media/latin.woff2)format("woff2");unicode-range:U+20-7E}',
    '@font-face{font-family:S;src:url(../media/cyrillic.woff2)format("woff2");unicode-range:U+400-45F,U+490}',
    '@font-face{font-family:F;src:local(Arial);unicode-range:U+410-414,U+430;size-adjust:90%}',
    '@layer base{a{color:var(--ink)}h4{color:red}:focus-visible{outline:1px}}',
    '@layer theme{:root,:host{--ink:#111;--unused:#222}}',
    '@layer utilities{.mt-1{margin:1px}.mt-2{margin:2px}.xs\\:grid{display:grid}.before\\:content-\\[\\"\\+\\"\\]:before{--tw-content:"+";content:var(--tw-content)}}',
    '@media print{.mt-1{margin:0}.mt-2{margin:0}}',
    '@property --tw-content{syntax:"*";inherits:false}@property --tw-blur{syntax:"*";inherits:false}',
  ].join(''),
)
afterAll(() => rmSync(build, { recursive: true }))

const styles = pageStyles(build)
const fallbackRange = async (text: string) => /Arial[^;]*;unicode-range:([^;]*)/.exec(await rulesFor(`<p>${text}</p>`))?.[1]
const rulesFor = (html: string) => styles(['/_next/static/chunks/a.css'], html)

test('a page gets the rules of its elements and classes, and the fonts of its letters, from where it stands', async () => {
  expect(await rulesFor('<body><a class="mt-1 xs:grid" href="/en">Hi</a></body>')).toBe(
    '@font-face{font-family:S;src:url(/_next/static/media/latin.woff2)format("woff2");unicode-range:U+20-7E}' +
      '@layer base{a{color:var(--ink)}:focus-visible{outline:1px}}@layer theme{:root,:host{--ink:#111}}' +
      '@layer utilities{.mt-1{margin:1px}.xs\\:grid{display:grid}}@media print{.mt-1{margin:0}}',
  )
})

test('Cyrillic letters bring their font, and its fallback only where one of its letters stands', async () => {
  const facesOf = async (html: string) => (await rulesFor(html)).match(/cyrillic|Arial[^;]*;[^;]*/g)
  expect([await facesOf('<p title="А">же</p>'), await facesOf('<p>ДА, Г</p>'), await facesOf('<p>yes</p>')]).toEqual([
    ['cyrillic'],
    ['cyrillic', 'Arial);unicode-range:U+410-414'],
    null,
  ])
})

test('a range of a fallback passes over letters that the page lacks, and never over one that another rule draws', async () => {
  expect([await fallbackRange('ДА'), await fallbackRange('ДБА'), await fallbackRange('Да'), await fallbackRange('ДЕа')]).toEqual([
    'U+410-414',
    'U+410-414',
    'U+414-430',
    'U+414,U+430',
  ])
})

test('a page with a field has all our fonts: any letter can be typed into it', async () => {
  expect((await rulesFor('<input type="search"/>')).match(/cyrillic|Arial/g)).toEqual(['cyrillic'])
})

test('a class with signs that HTML escapes finds its rule, and the property it uses', async () => {
  const rules = await rulesFor('<p class="before:content-[&quot;+&quot;]">x</p>')
  expect(rules).toContain('content:var(--tw-content)')
  expect(rules.match(/@property --[\w-]+/g)).toEqual(['@property --tw-content'])
})

test('no other file than a style sheet of the build is read', async () => {
  for (const href of ['/_next/static/../../gavel.css', '/etc/passwd', 'https://evil.example/_next/static/a.css'])
    await expect(styles([href], '<p>x</p>'), href).rejects.toThrow('no style sheet of ours')
})
