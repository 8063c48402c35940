/** A piece of text: plain, or in square brackets with pieces inside. */
export type Stretch = { kind: 'plain'; text: string } | { kind: 'bracketed'; inside: Stretch[] }

/** A text split at its brackets. `unmatched` counts brackets without a partner; they stay in the text as plain characters. */
export type Bracketed = { stretches: Stretch[]; unmatched: number }

/**
 * Reads square brackets, nested to any depth, without losing a character. Their meaning in a text under negotiation:
 * docs/how-such-meetings-work.md, “Negotiation texts”.
 */
export function readBrackets(text: string): Bracketed {
  return { stretches: stretchesIn(text, 0, text.length, partners(text)), unmatched: unmatchedIn(text).length }
}

/**
 * Questions from brackets without a partner in their own text, matched across the texts in order: one that opens in paragraph 3 and
 * closes in paragraph 5 is one question, and so is one that never closes, or was never opened.
 */
export function openAcross(texts: readonly string[]): number {
  let open = 0
  let questions = 0
  for (const text of texts)
    for (const sign of unmatchedIn(text)) {
      if (sign === '[') open += 1
      else if (open > 0) {
        open -= 1
        questions += 1
      } else questions += 1
    }
  return questions + open
}

function unmatchedIn(text: string): string[] {
  const partner = partners(text)
  return text.split('').filter((sign, at) => (sign === '[' || sign === ']') && !partner.has(at))
}

/**
 * How many questions a text leaves open. A bracket is one; alternatives side by side, `[members] [participating States]`, are one
 * together; brackets inside a bracket count separately.
 */
export function openQuestions(text: string): number {
  return countIn(readBrackets(text).stretches)
}

/** How many brackets of a text say only that words are still to be written: nobody contests them. */
export function placeholders(text: string): number {
  return bracketsIn(readBrackets(text).stretches).filter((inside) => PLACEHOLDER.test(inside)).length
}

// As the first draft says it, and as people write it, in the three languages.
const PLACEHOLDER =
  /\bto be (?:written|added|completed|confirmed)\b|будет написан|будут написаны|уточня[ею]тся|подлежит подтверждению|жазылады|нақтылануда/iu

function bracketsIn(stretches: readonly Stretch[]): string[] {
  return stretches.flatMap((stretch) =>
    stretch.kind === 'plain'
      ? []
      : [stretch.inside.map((part) => (part.kind === 'plain' ? part.text : '')).join(''), ...bracketsIn(stretch.inside)],
  )
}

function countIn(stretches: readonly Stretch[]): number {
  let count = 0
  let beside = false
  for (const stretch of stretches) {
    if (stretch.kind === 'plain') {
      if (stretch.text.trim() !== '') beside = false
      continue
    }
    count += (beside ? 0 : 1) + countIn(stretch.inside)
    beside = true
  }
  return count
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

function stretchesIn(text: string, from: number, to: number, partner: ReadonlyMap<number, number>): Stretch[] {
  const stretches: Stretch[] = []
  let plain = from
  const close = (end: number) => {
    if (end > plain) stretches.push({ kind: 'plain', text: text.slice(plain, end) })
  }
  for (let at = from; at < to; at++) {
    const end = text[at] === '[' ? partner.get(at) : undefined
    if (end === undefined) continue
    close(at)
    stretches.push({ kind: 'bracketed', inside: stretchesIn(text, at + 1, end, partner) })
    at = end
    plain = end + 1
  }
  close(to)
  return stretches
}
