import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PurgeCSS } from 'purgecss'

type Sheet = { faces: Face[]; rules: string }
type Face = { rule: string; ranges: string; ours: boolean; covers: (sign: number) => boolean }

/** So many different looks, and sets of letters, are remembered with their rules. */
const MOST_KEPT = 200

/**
 * The rules that a page needs of a build's style sheets: those for its elements and classes, and the fonts that hold its letters. Which
 * those are is worked out once for each set of elements, classes and letters.
 */
export function pageStyles(build: string): (hrefs: string[], html: string) => Promise<string> {
  const sheets = new Map<string, Sheet>()
  const looks = new Map<string, Promise<string>>()
  const scripts = new Map<string, string>()
  return async (hrefs, html) => {
    const here = hrefs.map((href) => kept(sheets, href, () => read(build, href)))
    const used = usedIn(html)
    // Into a field any letter can be typed.
    const typed = used.includes('input') || used.includes('textarea')
    const signs = signsIn(typed ? html : html.replaceAll(/<[^>]*>/g, ''))
    const faces = kept(scripts, `${hrefs} ${typed} ${signs}`, () =>
      here
        .flatMap((sheet) => sheet.faces)
        .map((face) => (typed && face.ours ? face.rule : narrowed(face, signs)))
        .join(''),
    )
    const css = here.map((sheet) => sheet.rules).join('\n')
    return faces + (await kept(looks, `${hrefs} ${used}`, () => rulesFor(css, used)))
  }
}

function kept<V>(memory: Map<string, V>, key: string, make: () => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  for (const oldest of memory.keys()) if (memory.size > MOST_KEPT) memory.delete(oldest)
  return made
}

function read(build: string, href: string): Sheet {
  if (!/^\/_next\/static\/[\w/.-]+\.css$/.test(href) || href.includes('..')) throw new Error(`no style sheet of ours: ${href}`)
  const text = readFileSync(join(build, href.slice('/_next/'.length)), 'utf8').replaceAll(
    /url\((?!data:|#)["']?([^"')]+)["']?\)/g,
    (_, address: string) => `url(${new URL(address, `http://sheet${href}`).pathname})`,
  )
  const faces = text.match(/@font-face\{[^}]*\}/g) ?? []
  return { faces: faces.map(faceOf), rules: text.replaceAll(/@font-face\{[^}]*\}/g, '') }
}

function faceOf(rule: string): Face {
  const ranges = /unicode-range:([^;}]*)/.exec(rule)?.[1] ?? ''
  const parsed = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }
  })
  const covers = (sign: number) => ranges === '' || parsed.some(({ from, to }) => sign >= from && sign <= to)
  return { rule, ranges, ours: rule.includes('url('), covers }
}

/** A font's rule for some signs alone, empty where it has none. Our own stay whole. */
function narrowed({ rule, ranges, ours, covers }: Face, signs: readonly number[]): string {
  const own = signs.filter(covers)
  if (own.length === 0) return ''
  return ours || ranges === '' ? rule : rule.replace(ranges, rangesOf(own, signs))
}

/** Signs as ranges. A range may pass over a sign that the page does not have: that is shorter, and nobody sees it. */
function rangesOf(own: readonly number[], signs: readonly number[]): string {
  const runs: { from: number; to: number }[] = []
  const before = new Map(signs.map((sign, index) => [sign, signs[index - 1]]))
  for (const sign of own) {
    const last = runs.at(-1)
    if (last !== undefined && last.to === before.get(sign)) last.to = sign
    else runs.push({ from: sign, to: sign })
  }
  const hex = (sign: number) => sign.toString(16).toUpperCase()
  return runs.map(({ from, to }) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(',')
}

/** What the rules write themselves: counters, and the marks before and after things. */
const OF_RULES = ' 0123456789+–/'

/** The signs of a text in order, those that HTML escapes among them. */
function signsIn(text: string): number[] {
  const signs = new Set([...text, ...OF_RULES, ...'&<>"\''].map((sign) => sign.codePointAt(0) ?? 0))
  return [...signs].sort((a, b) => a - b)
}

/** The elements, attributes and classes of a page. React writes every attribute in double quotes and escapes what stands in it. */
function usedIn(html: string): string[] {
  const used = new Set<string>()
  for (const [, element = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9]*)([^>]*)>/g)) {
    used.add(element)
    for (const [, name = '', value = ''] of attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)) {
      used.add(name)
      if (name === 'class') for (const word of unescaped(value).split(/\s+/)) used.add(word)
      else if (name === 'type' || name === 'lang' || name === 'dir' || name.startsWith('aria-')) used.add(value)
    }
  }
  used.delete('')
  return [...used].sort()
}

function unescaped(value: string): string {
  return value.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

async function rulesFor(css: string, used: string[]): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: '', extension: 'html' }],
    css: [{ raw: css }],
    defaultExtractor: () => used,
    // Pseudo-classes standing alone, as `:focus-visible`, belong to every element.
    safelist: [/^:/],
    variables: true,
  })
  return withoutUnusedProperties(purged?.css ?? '')
}

/** Without registrations of custom properties that no rule left uses. */
function withoutUnusedProperties(css: string): string {
  const registration = /@property (--[\w-]+)\{[^}]*\}/g
  const rest = css.replaceAll(registration, '')
  return css.replaceAll(registration, (whole, name: string) => (rest.includes(`var(${name}`) ? whole : '')).trim()
}
