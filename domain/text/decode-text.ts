/** A text from bytes: in which encoding it was, and whether some of it could not be read and stands as “�”. */
export type DecodedText = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252'; damaged: boolean }

/** What is looked at to tell encodings apart, in bytes. */
const SAMPLE = 16_384

/**
 * Reads bytes as text: by its mark, else as UTF-8, else as UTF-16 (every second byte is nought), else as the letters of Windows for
 * Cyrillic or Latin. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return decodedAs('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decodedAs('utf-16be', bytes)
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodedAs('utf-8', bytes)
  const sample = bytes.subarray(0, SAMPLE)
  const noughts = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = noughts
  // Latin letters and spaces have a nought beside them; in Cyrillic only the spaces do.
  if (even + odd > 0) {
    if (odd > 8 * even && odd * 20 > sample.length) return decodedAs('utf-16le', bytes)
    if (even > 8 * odd && even * 20 > sample.length) return decodedAs('utf-16be', bytes)
    return null
  }
  if (controlsIn(sample) * 50 > sample.length) return null
  const whole = decodedAs('utf-8', bytes)
  if (!whole.damaged) return whole
  // A few broken bytes among many good ones: a text in UTF-8 that was cut or mended badly.
  const [good, bad] = sequencesIn(sample)
  if (good > 4 * bad) return whole
  return decodedAs(cyrillicIn(sample) ? 'windows-1251' : 'windows-1252', bytes)
}

function decodedAs(encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText {
  const text = new TextDecoder(encoding).decode(bytes)
  return { text, encoding, damaged: text.includes('\uFFFD') }
}

function controlsIn(sample: Uint8Array): number {
  return sample.reduce((count, byte) => (byte < 9 || (byte > 13 && byte < 32) ? count + 1 : count), 0)
}

/** How many letters of several bytes are whole in UTF-8, and how many bytes are in none. */
function sequencesIn(sample: Uint8Array): [good: number, bad: number] {
  let good = 0
  let bad = 0
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0
    if (byte < 0x80) continue
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0
    const follows = sample.subarray(at + 1, at + 1 + more)
    const isWhole = more > 0 && byte < 0xf5 && follows.length === more && follows.every((next) => (next & 0xc0) === 0x80)
    if (isWhole) {
      good++
      at += more
    } else bad++
  }
  return [good, bad]
}

// In Windows-1251 nearly every high byte is a letter, and letters stand beside letters; in Latin texts an accent stands alone.
function cyrillicIn(sample: Uint8Array): boolean {
  let pairs = 0
  let high = 0
  for (const [at, byte] of sample.entries())
    if (byte >= 0xc0) {
      high++
      if ((sample[at + 1] ?? 0) >= 0xc0) pairs++
    }
  return pairs * 2 > high
}
