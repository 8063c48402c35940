import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

/** The one source of all icons. It has one path on a square of 32, in two colours; of them pictures take the one for light. */
const SOURCE = join(process.cwd(), 'public/favicon.svg')
const LAPIS = '#1d4f86'
const PAPER = '#fcfbf8'

/** The icon as PNG, so many pixels wide and high; `onPaper`: on ground of its own, with a margin, for systems that round its corners. */
export async function drawIcon(size: number, { onPaper }: { onPaper: boolean }): Promise<Uint8Array> {
  const path = /<path d="[^"]+"\/>/.exec(readFileSync(SOURCE, 'utf8'))?.[0]
  if (path === undefined) throw new Error('public/favicon.svg is not one path')
  const inset = onPaper ? 'transform="translate(5 5) scale(0.6875)"' : ''
  const ground = onPaper ? `<path fill="${PAPER}" d="M0 0h32v32H0z"/>` : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}<g fill="${LAPIS}" ${inset}>${path}</g></svg>`
  return (await renderAsync(svg, { fitTo: { mode: 'width', value: size } })).asPng()
}

/** A picture of 32 pixels as an ICO file of that one picture, which may be PNG. */
export function asIco(png: Uint8Array): Uint8Array {
  const head = Buffer.alloc(22)
  // Reserved, the kind (icon), how many; then width, height, colours, reserved, planes, bits, bytes, and where they begin.
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(32, 6)
  head.writeUInt8(32, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.byteLength, 14)
  head.writeUInt32LE(head.byteLength, 18)
  return Buffer.concat([head, png])
}
