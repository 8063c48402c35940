/** A piece of text: plain, or in square brackets with pieces inside. */
export type Stretch = { kind: 'plain'; text: string } | { kind: 'bracketed'; inside: Stretch[] }

/** The most levels of brackets in brackets that new text may have. */
export const MOST_LEVELS = 20

/** A text split at its brackets. `unmatched` counts brackets without a partner; they stay in the text as plain characters. */
export type Bracketed = { stretches: Stretch[]; unmatched: number }

/**
 * Reads square brackets without losing a character; below the deepest level that new text may have, they are plain characters. Their
 * meaning in a text under negotiation: docs/how-such-meetings-work.md, “Negotiation texts”.
 */
export function readBrackets(text: string): Bracketed {
  const partner = partners(text)
  return { stretches: stretchesIn(text, 0, text.length, partner, MOST_LEVELS), unmatched: unmatchedIn(text, partner).length }
}

/** Whether a text's brackets are nested no deeper than people read. */
export function isReadablyNested(text: string): boolean {
  const partner = partners(text)
  let levels = 0
  for (let at = 0; at < text.length; at++) {
    if (!partner.has(at)) continue
    levels += text[at] === '[' ? 1 : -1
    if (levels > MOST_LEVELS) return false
  }
  return true
}

/**
 * Questions from brackets without a partner in their own text, matched across the texts in order: one that opens in paragraph 3 and
 * closes in paragraph 5 is one question, and so is one that never closes, or was never opened.
 */
export function openAcross(texts: readonly string[]): number {
  let open = 0
  let questions = 0
  for (const text of texts)
    for (const sign of unmatchedIn(text, partners(text))) {
      if (sign === '[') open += 1
      else if (open > 0) {
        open -= 1
        questions += 1
      } else questions += 1
    }
  return questions + open
}

function unmatchedIn(text: string, partner: ReadonlyMap<number, number>): string[] {
  return text.split('').filter((sign, at) => (sign === '[' || sign === ']') && !partner.has(at))
}

/**
 * How many questions a text leaves open. A bracket is one; alternatives side by side, `[members] [participating States]`, are one
 * together; brackets inside a bracket count separately.
 */
export function openQuestions(text: string): number {
  const partner = partners(text)
  let count = 0
  // Whether what stands before the place is a whole bracket, which the next one would be an alternative to.
  let beside = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (!partner.has(at)) {
      if (sign.trim() !== '') beside = false
    } else if (sign === '[') {
      if (!beside) count += 1
      beside = false
    } else beside = true
  }
  return count
}

/** How many brackets of a text say only that words are still to be written: nobody contests them. */
export function placeholders(text: string): number {
  return wordsInBrackets(text).filter((inside) => PLACEHOLDER.test(inside)).length
}

// As the first draft says it, and as people write it, in the three languages.
const PLACEHOLDER =
  /\bto be (?:written|added|completed|confirmed)\b|будет написан|будут написаны|уточня[ею]тся|подлежит подтверждению|жазылады|нақтылануда/iu

/** The words that stand directly in each bracket, without those of brackets inside it. */
function wordsInBrackets(text: string): string[] {
  const partner = partners(text)
  const found: string[] = []
  const around: string[] = []
  let from = 0
  const take = (until: number) => {
    const inside = around.pop()
    if (inside !== undefined) around.push(inside + text.slice(from, until))
    from = until + 1
  }
  for (let at = 0; at < text.length; at++) {
    if (!partner.has(at)) continue
    take(at)
    if (text[at] === '[') around.push('')
    else found.push(around.pop() ?? '')
  }
  return found
}

// UTF-16 positions of brackets that match; the others are plain characters.
function partners(text: string): Map<number, number> {
  const found = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') open.push(at)
    const start = text[at] === ']' ? open.pop() : undefined
    if (start === undefined) continue
    found.set(start, at)
    found.set(at, start)
  }
  return found
}

function stretchesIn(text: string, from: number, to: number, partner: ReadonlyMap<number, number>, levels: number): Stretch[] {
  const stretches: Stretch[] = []
  let plain = from
  const close = (end: number) => {
    if (end > plain) stretches.push({ kind: 'plain', text: text.slice(plain, end) })
  }
  for (let at = from; at < to; at++) {
    const end = levels > 0 && text[at] === '[' ? partner.get(at) : undefined
    if (end === undefined) continue
    close(at)
    stretches.push({ kind: 'bracketed', inside: stretchesIn(text, at + 1, end, partner, levels - 1) })
    at = end
    plain = end + 1
  }
  close(to)
  return stretches
}
