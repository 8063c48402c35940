import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const SYSTEM = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
]

/** Finds LibreOffice: `SOFFICE_PATH`, or the system's; else, as root, installs the Debian package. Throws when there is none. */
export function findOffice(): string {
  const here = present()
  if (here) return here
  if (process.getuid?.() === 0) {
    console.log('No LibreOffice found; installing it …')
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'libreoffice-writer'], { stdio: 'ignore' })
  }
  const installed = present()
  if (installed) return installed
  throw new Error('The proof of Word files needs LibreOffice: install it, or name it in SOFFICE_PATH.')
}

function present(): string | null {
  return [process.env.SOFFICE_PATH, ...SYSTEM].find((path) => path !== undefined && existsSync(path)) ?? null
}

/** Opens a file in LibreOffice, without a window, and saves it in another format (`docx`, `pdf`); answers with where. Throws if it cannot. */
export function savedByOffice(file: string, format: 'docx' | 'pdf'): string {
  const folder = mkdtempSync(join(tmpdir(), 'gavel-office-'))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const ran = spawnSync(findOffice(), [profile, '--headless', '--convert-to', format, '--outdir', folder, file], {
    timeout: 120_000,
    encoding: 'utf8',
  })
  const saved = join(folder, `${basename(file).replace(/\.\w+$/, '')}.${format}`)
  if (ran.status !== 0 || !existsSync(saved)) throw new Error(`LibreOffice did not open ${file}: ${ran.stderr}`)
  return saved
}
