import { once } from 'node:events'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

/** A password from standard input: typed at a terminal it is asked for and not shown, otherwise it is all that comes, without the last line end. */
export async function readPassword(): Promise<string> {
  if (!process.stdin.isTTY) return (await text(process.stdin)).replace(/\r?\n$/, '')
  process.stderr.write('Password (it is not shown), then Enter: ')
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const typed = await Promise.race([terminal.question(''), once(terminal, 'close').then(() => '')])
  terminal.close()
  process.stderr.write('\n')
  return typed
}
