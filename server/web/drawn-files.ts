/** Bytes of drawn files that are held for the next reader, in all. */
const HELD = 24 * 1024 * 1024

const held = new Map<string, Uint8Array>()
const underWay = new Map<string, Promise<Uint8Array>>()

/** Draws a file, or gives it as it was drawn for another reader. Whoever asks for it meanwhile waits for the same drawing. */
export async function drawOnce(tag: string, draw: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  const known = held.get(tag)
  if (known !== undefined) return known
  const drawing = underWay.get(tag)
  if (drawing !== undefined) return drawing
  const begun = Promise.resolve().then(draw)
  underWay.set(tag, begun)
  try {
    const drawn = await begun
    keep(tag, drawn)
    return drawn
  } finally {
    underWay.delete(tag)
  }
}

// The oldest go first.
function keep(tag: string, drawn: Uint8Array): void {
  held.set(tag, drawn)
  let size = [...held.values()].reduce((sum, { byteLength }) => sum + byteLength, 0)
  for (const [oldest, { byteLength }] of held) {
    if (size <= HELD) return
    held.delete(oldest)
    size -= byteLength
  }
}
