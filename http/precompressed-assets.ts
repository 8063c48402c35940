import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import sirv from 'sirv'

const folderOf = (build: string) => join(build, 'pressed')

/** Presses a build's scripts and styles with brotli, once and as small as they go: Next itself gzips them anew for everybody. */
export function compressAssets(build: string): void {
  rmSync(folderOf(build), { recursive: true, force: true })
  for (const file of globSync('static/**/*.{js,css}', { cwd: build })) {
    const pressed = join(folderOf(build), '_next', `${file}.br`)
    mkdirSync(dirname(pressed), { recursive: true })
    writeFileSync(pressed, brotliCompressSync(readFileSync(join(build, file))))
  }
}

/** Answers requests for pressed files by those who read brotli, and leaves every other one to what comes next. */
export function precompressedAssets(build: string): ReturnType<typeof sirv> {
  // A build made without ours has none pressed.
  if (!existsSync(folderOf(build))) return (_request, _response, next) => void next?.()
  return sirv(folderOf(build), { brotli: true, extensions: [], etag: true, immutable: true, maxAge: 31_536_000 })
}
