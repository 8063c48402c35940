import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The part of a page that one sign of its picture stands for, in points: a sign is twice as high as wide. */
const CELL = { width: 7, height: 14 }
/** Pixels to a point: a hairline still leaves its mark. */
const FINENESS = 2
/** From paper to ink. */
const SHADES = ' .:-=+*#%@'
/** Ink that fills a cell of text to a third is as dark as text gets. */
const DARKEST = 0.45

/** How far two pictures of one page may differ: fonts are drawn a shade darker on one machine than on another. */
const SHADES_APART = 1
const SHARE_APART = 0.004

/**
 * The pages of a PDF as pictures that can be read in a review: a line of signs for every 14 points, darker where there is more ink. Drawn
 * by pdf.js, which had no part in setting them.
 */
export async function pagePictures(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false })
  const document = await loading.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: FINENESS })
    const { canvas, context } = drawingOf(document.canvasFactory).create(Math.ceil(viewport.width), Math.ceil(viewport.height))
    await page.render({ canvas, canvasContext: context, viewport }).promise
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    pages.push([`page ${number} of ${document.numPages}`, ...shaded(data, width, height)].join('\n'))
  }
  await loading.destroy()
  return `${pages.join('\n')}\n`
}

type Drawing = { create: (width: number, height: number) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } }

/** pdf.js declares what makes its canvases as an object of any kind. */
function drawingOf(factory: object): Drawing {
  return factory as Drawing
}

function shaded(data: Uint8ClampedArray, width: number, height: number): string[] {
  const [wide, high] = [CELL.width * FINENESS, CELL.height * FINENESS]
  return Array.from({ length: Math.floor(height / high) }, (_, row) =>
    Array.from({ length: Math.floor(width / wide) }, (__, column) => {
      let ink = 0
      for (let y = row * high; y < (row + 1) * high; y++)
        for (let x = column * wide; x < (column + 1) * wide; x++) ink += 255 - (data[(y * width + x) * 4 + 1] ?? 255)
      const share = ink / (255 * wide * high)
      return SHADES[Math.min(SHADES.length - 1, Math.ceil((share / DARKEST) * (SHADES.length - 1)))] ?? ' '
    })
      .join('')
      .trimEnd(),
  )
}

/** Whether two pictures show the same pages: nowhere more than a shade apart, but for a few cells in a thousand. */
export function looksAlike(one: string, other: string): boolean {
  const [lines, others] = [one.split('\n'), other.split('\n')]
  if (lines.length !== others.length) return false
  let [cells, apart] = [0, 0]
  for (const [at, line] of lines.entries()) {
    const beside = others[at] ?? ''
    // A line of words between two pages is no picture.
    if (line.startsWith('page ') && line !== beside) return false
    const length = Math.max(line.length, beside.length)
    for (let column = 0; column < length; column++) {
      const [shade, next] = [line, beside].map((of) => SHADES.indexOf(of[column] ?? ' '))
      cells += 1
      if (Math.abs((shade ?? 0) - (next ?? 0)) > SHADES_APART) apart += 1
    }
  }
  return apart <= cells * SHARE_APART
}
