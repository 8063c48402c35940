import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { letterCounts, sample } from './fonts/advances.ts'
import { cutFont, FACES } from './fonts/faces.ts'
import { fallbackRules } from './fonts/fallback-rules.ts'
import { fallbacksOf } from './fonts/fallbacks.ts'
import { PARTS } from './fonts/letters.ts'
import { standInsOf } from './fonts/stand-ins.ts'

// Makes our web fonts from those of the npm packages, with their `@font-face` rules and those of the fallbacks. Both the
// build and the development server run this first; Next then names each file by its contents.

const FOLDER = '.fonts'
const STAMP = join(FOLDER, 'made-from')

const texts = sample()
const inputs = inputsHash()
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== inputs) await makeFonts()

async function makeFonts(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER)
  const rules: string[] = []
  const counts = letterCounts(texts)
  for (const face of FACES) {
    for (const part of PARTS) {
      const range = face.letters[part]
      if (range === undefined) continue
      const file = `${face.name}-${part}.woff2`
      writeFileSync(join(FOLDER, file), await cutFont(face, part, 'woff2'))
      rules.push(
        `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};font-display:swap;src:url("./${file}")format("woff2");unicode-range:${range}}`,
      )
    }
    const standIns = await standInsOf(face, texts)
    for (const fallback of fallbacksOf(face)) rules.push(...fallbackRules(fallback, standIns, counts))
  }
  writeFileSync(join(FOLDER, 'faces.css'), `${rules.join('\n')}\n`)
  writeFileSync(STAMP, inputs)
}

/** Everything the fonts are made from. The packages' versions are in the lock file. */
function inputsHash(): string {
  const hash = createHash('sha256')
  const sources = ['package-lock.json', 'scripts/make-fonts.ts', ...globSync('scripts/fonts/*.{ts,json}').sort()]
  for (const source of sources) hash.update(readFileSync(source))
  for (const text of texts) hash.update(text)
  return hash.digest('hex')
}
