import { expect, test } from 'vitest'
import type { Card } from '#domain/documents/card'
import { drawCard } from '#server/papers/draw-card'
import { cardDrawing } from '#server/papers/set-card'

const card: Card = {
  language: 'kk',
  site: 'Алматы процесі',
  mark: null,
  title: 'Алматы процесі аға лауазымды тұлғаларының 5-кеңесі',
  line: 'Орталық Азиядағы халықтың ұтқырлығы',
  facts: ['2018 жылғы 27–28 қыркүйек', 'Бішкек, Қырғызстан'],
}
const titled = (title: string) => cardDrawing({ ...card, title })

test('a picture is 1200 by 630 pixels, and the same words give the same picture', async () => {
  const [one, other] = [Buffer.from(await drawCard(card)), Buffer.from(await drawCard(card))]
  expect([one.toString('latin1', 1, 4), one.readUInt32BE(16), one.readUInt32BE(20)]).toEqual(['PNG', 1200, 630])
  expect(one.equals(other)).toBe(true)
})

test('every letter of Kazakh and Russian is drawn, each as itself', () => {
  const letters = [...'АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя']
  const drawn = new Set(letters.map(titled))
  expect(drawn.size).toBe(letters.length)
  // A letter that no face has: this is what a missing one would look like.
  expect(drawn.has(titled('ཀ'))).toBe(false)
})

test('what is too long is set smaller, and what is longer still is cut: nothing runs over the rule beneath', () => {
  const sizes = [1, 4, 40].map((times) => titled(`${card.title} `.repeat(times)))
  for (const drawing of sizes) expect(drawing.match(/<svg[^>]*height="630/)).not.toBeNull()
  expect(new Set(sizes).size).toBe(3)
})

test('words that look like orders to the typesetter are words', () => {
  expect(() => titled('#panic("x") $ \\ *strong* <label> @who')).not.toThrow()
})
