import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import sirv from 'sirv'

const folderOf = (build: string) => join(build, 'pressed')

/** Compresses a build's scripts and styles with brotli, once and as small as possible. Next would gzip them anew for each request. */
export function compressAssets(build: string): void {
  rmSync(folderOf(build), { recursive: true, force: true })
  for (const file of globSync('static/**/*.{js,css}', { cwd: build })) {
    const target = join(folderOf(build), '_next', `${file}.br`)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, brotliCompressSync(readFileSync(join(build, file))))
  }
}

/** Answers requests for compressed files from browsers that accept brotli; passes all others on. */
export function precompressedAssets(build: string): ReturnType<typeof sirv> {
  // A build made by Next alone has no compressed files.
  if (!existsSync(folderOf(build))) return (_request, _response, next) => void next?.()
  return sirv(folderOf(build), { brotli: true, extensions: [], etag: true, immutable: true, maxAge: 31_536_000 })
}
