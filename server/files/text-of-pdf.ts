import type { FileFault } from '#domain/documents/file-text'
import { pdfLines } from '#domain/documents/pdf-lines'

/** No programme has more pages. */
const MOST_PAGES = 100

type Pdf = { ok: true; text: string } | { ok: false; code: FileFault }

/**
 * The text layer of a PDF, line by line. Stops once there are more signs than `most` (`file-too-long`). Runs in a worker: what a hostile
 * file takes is bounded there.
 */
export async function textOfPdf(bytes: Uint8Array, most: number): Promise<Pdf> {
  if (pagesSaid(bytes) > MOST_PAGES) return { ok: false, code: 'file-too-long' }
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const loading = getDocument({ data: bytes, disableFontFace: true, useSystemFonts: false, verbosity: 0 })
  try {
    const document = await loading.promise
    if (document.numPages > MOST_PAGES) return { ok: false, code: 'file-too-long' }
    const lines: string[] = []
    let length = 0
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      const runs = items.flatMap((item) =>
        'str' in item
          ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width, height: item.height }]
          : [],
      )
      const found = pdfLines(runs)
      length += found.reduce((sum, line) => sum + line.length + 1, 0)
      if (length > most) return { ok: false, code: 'file-too-long' }
      lines.push(...(lines.length > 0 ? [''] : []), ...found)
      page.cleanup()
    }
    const text = lines.join('\n')
    return text.trim() === '' ? { ok: false, code: 'file-no-text' } : { ok: true, text }
  } catch (cause) {
    return { ok: false, code: cause instanceof Error && cause.name === 'PasswordException' ? 'file-locked' : 'file-broken' }
  } finally {
    await loading.destroy()
  }
}

// Pages that lie open in the file are counted before any of it is read; others are counted by the reader.
function pagesSaid(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0
  )
}
