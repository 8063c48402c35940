import { readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { advancesAlone, openFont } from './fonts/advances.ts'
import { lettersOf, MATCHED } from './fonts/letters.ts'

// Measures the letters of a fallback font (`scripts/fonts/fallbacks.ts`) and writes down their widths: node
// scripts/measure-fallback.ts "Noto Serif" NotoSerif-Regular.ttf [more files of the same font]

const FILE = 'scripts/fonts/fallback-advances.json'
const [name = '', ...files] = process.argv.slice(2)

const letters = lettersOf(MATCHED)
const fonts = []
for (const file of files)
  fonts.push(openFont(await subsetFont(readFileSync(file), undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' })))
const advances = advancesAlone(fonts, letters)
const before = JSON.parse(readFileSync(FILE, 'utf8'))
const row = [...letters].map((letter) => Math.round((advances.get(letter) ?? 0) * 1000))
writeFileSync(FILE, `${JSON.stringify({ letters, thousandths: { ...before.thousandths, [name]: row } }, null, 2)}\n`)
