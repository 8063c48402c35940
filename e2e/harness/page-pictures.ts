import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The part of a page that one sign of its picture stands for, in points: a sign is twice as high as wide. */
const CELL = { width: 7, height: 14 }
/** Pixels to a point. */
const FINENESS = 2
/** From paper to ink. */
const SHADES = ' .:-=+*#%@'
/** Ink that fills a cell of text to a third is as dark as text gets. */
const DARKEST = 0.45

/** How far two pictures of one page may differ: another machine rounds a few cells to the next shade. */
const SHADES_APART = 1
const SHARE_APART = 0.005

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
        for (let x = column * wide; x < (column + 1) * wide; x++) {
          const at = (y * width + x) * 4
          for (const colour of data.subarray(at, at + 3)) ink += 255 - colour
        }
      const share = ink / (3 * 255 * wide * high)
      return SHADES[Math.min(SHADES.length - 1, Math.ceil((share / DARKEST) * (SHADES.length - 1)))] ?? ' '
    })
      .join('')
      .trimEnd(),
  )
}

/** Whether two pictures show the same pages: of the cells of each page with ink, all but a few in a thousand are alike, and those a shade apart. */
export function looksAlike(one: string, other: string): boolean {
  const [pages, others] = [pagesOf(one), pagesOf(other)]
  return pages.length === others.length && pages.every((page, at) => isPageAlike(page, others[at] ?? []))
}

function pagesOf(picture: string): string[][] {
  return picture.split(/^page \d+ of \d+$/mu).map((page) => page.split('\n'))
}

function isPageAlike(page: readonly string[], other: readonly string[]): boolean {
  if (page.length !== other.length) return false
  let [inked, apart] = [0, 0]
  for (const [at, line] of page.entries()) {
    const beside = other[at] ?? ''
    for (let column = 0; column < Math.max(line.length, beside.length); column++) {
      const [shade = 0, next = 0] = [line, beside].map((of) => SHADES.indexOf(of[column] ?? ' '))
      if (Math.abs(shade - next) > SHADES_APART) return false
      if (shade > 0 || next > 0) inked += 1
      if (shade !== next) apart += 1
    }
  }
  return apart <= inked * SHARE_APART
}
