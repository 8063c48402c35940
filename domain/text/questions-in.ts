import type { Locale } from '#domain/text/locale'

/** The questions of a text, in order: its sentences that end in a question mark, perhaps within quotation marks. */
export function questionsIn(text: string, locale: Locale): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' })
  return text
    .split('\n')
    .flatMap((line) => whole([...segmenter.segment(line)].map(({ segment }) => segment)))
    .filter((sentence) => /\?[”»"’)]*$/u.test(sentence))
    .map((sentence) => sentence.replace(/^[-–•·*\s]+/u, ''))
}

const ABBREVIATED = /(^|\s)(\p{Lu}\p{L}{0,2}|г|гг|т|ст|см|проф|prof|no)\.\s*$/u

// A sentence does not end at “Mr.” or «г.»: what was cut there is put together.
function whole(pieces: readonly string[]): string[] {
  const sentences: string[] = []
  for (const piece of pieces) {
    const last = sentences.at(-1)
    if (last !== undefined && ABBREVIATED.test(last)) sentences[sentences.length - 1] = last + piece
    else sentences.push(piece)
  }
  return sentences.map((sentence) => sentence.trim())
}
