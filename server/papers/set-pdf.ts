import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Paper } from '#domain/documents/paper'

/** The cuts that papers are set in, as TTF, for Typst reads no WOFF2 (ADR 0031). */
const FONTS = [
  'source-serif-4/400Regular',
  'source-serif-4/400Regular_Italic',
  'source-serif-4/600SemiBold',
  'ibm-plex-sans/400Regular',
  'ibm-plex-sans/600SemiBold',
]

const TEMPLATE = join(process.cwd(), 'server/papers/paper.typ')

let compiler: NodeCompiler | undefined

/** What sets papers and cards, made once: reading the fonts costs more than setting a paper. */
export function compilerOnce(): NodeCompiler {
  compiler ??= NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontPaths: FONTS.map(folderOf) }] })
  return compiler
}

function folderOf(font: string): string {
  const [family = '', cut = ''] = font.split('/')
  const require = createRequire(join(process.cwd(), 'package.json'))
  return join(dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)), cut)
}

/**
 * A paper as PDF/UA-1: tagged, with its language and title, its fonts embedded. The same paper gives the same bytes. It takes this thread
 * until it is done, so the server sets papers in another (`draw-pdf.ts`).
 */
export function setPdf(paper: Paper): Uint8Array {
  const drawn = compilerOnce().pdf(
    { mainFilePath: TEMPLATE, inputs: { paper: JSON.stringify(paper) } },
    { pdfStandard: 'ua-1', creationTimestamp: Math.floor(Date.parse(paper.at) / 1000) },
  )
  // What was computed for this paper is of no use to the next.
  compilerOnce().evictCache(10)
  return drawn
}
