import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { Db } from '#db/client'
import { acknowledgedSave } from '#db/schema/acknowledged-save'
import type { Instant } from '#domain/time/calendar'
import { type Outcome, refuse } from '#server/core/outcome'

/** What was sent under a key: by whom (nobody: an empty text), to which command, and a print of its input. */
export type SentAct = {
  accountId: string
  key: string
  command: string
  inputHash: string
  /** The key as it may stand in the table: it is one key for all commands, secret or not. */
  names: string[]
  /** Opens a sealed outcome. Known to the page that sent the act, never to the database. */
  seal: string | null
}

/**
 * Tells acts apart by the key their form or save carries. `secret`: the answer is shown once and the input may hold a password, so that
 * neither may be read from the database: the key is kept as its hash, the input is hashed with it, the answer is sealed with it.
 */
export function sentAct(accountId: string | null, key: string, command: string, raw: unknown, secret = false): SentAct {
  const content = JSON.stringify(raw)
  const of = { accountId: accountId ?? '', command, names: [key, sha256(key)] }
  return secret
    ? { ...of, key: sha256(key), inputHash: createHmac('sha256', key).update(content).digest('hex'), seal: key }
    : { ...of, key, inputHash: sha256(content), seal: null }
}

/** The first answer to an act, marked as `earlier`; null if it is new. Refuses `key-reused` for other content under the same key. */
export async function firstAnswer<V>(tx: Db, act: SentAct): Promise<Outcome<V> | null> {
  const [row] = await tx
    .select({ command: acknowledgedSave.command, inputHash: acknowledgedSave.inputHash, outcome: acknowledgedSave.outcome })
    .from(acknowledgedSave)
    .where(and(eq(acknowledgedSave.accountId, act.accountId), inArray(acknowledgedSave.key, act.names)))
  if (!row) return null
  if (row.command !== act.command || row.inputHash !== act.inputHash) return refuse('key-reused')
  const outcome = outcomeFromRow<V>(act.seal === null ? row.outcome : unsealed(String(row.outcome), act.seal))
  return outcome.ok ? { ...outcome, earlier: true } : outcome
}

/** Keeps the answer to an act, in its transaction. */
export async function keepAnswer(tx: Db, { seal, names: _, ...act }: SentAct, outcome: Outcome<unknown>, savedAt: Instant): Promise<void> {
  await tx.insert(acknowledgedSave).values({ ...act, outcome: seal === null ? outcome : sealed(outcome, seal), savedAt })
}

// The same command wrote this row, from a value of this type.
function outcomeFromRow<V>(outcome: unknown): Outcome<V> {
  return outcome as Outcome<V>
}

function sealed(outcome: unknown, key: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyFrom(key), iv)
  const body = Buffer.concat([cipher.update(JSON.stringify(outcome), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

function unsealed(text: string, key: string): unknown {
  const bytes = Buffer.from(text, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(key), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8'))
}

function keyFrom(key: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', 'acknowledged act', 32))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
