import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const STAMP = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}$/

/**
 * Names one of a series of backups: the day and time in UTC go before the ending of `file`. Once it is written, `older` removes all but
 * the newest `keep` of the series and answers how many it removed. With `keep` null the name is the file's own and nothing is removed.
 */
export function keepNewest(file: string, keep: number | null, at = new Date()): { target: string; older: () => number } {
  if (keep === null) return { target: file, older: () => 0 }
  const [stem = '', ...endings] = basename(file).split('.')
  const ending = endings.length > 0 ? `.${endings.join('.')}` : ''
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '-')
  const isOne = (name: string) =>
    name.startsWith(`${stem}-`) && name.endsWith(ending) && STAMP.test(name.slice(stem.length + 1, name.length - ending.length))
  const older = () => {
    const names = readdirSync(dirname(file)).filter(isOne)
    const gone = names.sort().reverse().slice(keep)
    for (const name of gone) rmSync(join(dirname(file), name))
    return gone.length
  }
  return { target: join(dirname(file), `${stem}-${stamp}${ending}`), older }
}
