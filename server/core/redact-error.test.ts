import '#server/due-work'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { client } from '#db/client'
import { migrate } from '#db/migrate'
import { setting } from '#db/schema/setting'
import { noViewer } from '#domain/policy/account-policy'
import { defineCommand, done } from '#server/command/define-command'
import { OPERATOR } from '#server/core/operator'

const folder = mkdtempSync(join(tmpdir(), 'gavel-'))
const before = process.env.GAVEL_DATA

beforeAll(async () => {
  process.env.GAVEL_DATA = folder
  await migrate(folder)
})

afterAll(() => {
  client().close()
  globalThis.gavelClient = undefined
  if (before === undefined) delete process.env.GAVEL_DATA
  else process.env.GAVEL_DATA = before
  rmSync(folder, { recursive: true })
})

test('leak: the error of a command that fails in the database contains none of its input', async () => {
  const keepTwice = defineCommand({
    name: 'test.keep-twice',
    input: z.strictObject({ words: z.string() }),
    load: async () => ({}),
    can: noViewer,
    run: async ({ tx, input }) => {
      for (let time = 0; time < 2; time++) await tx.insert(setting).values({ key: input.words, value: input.words })
      return done(null, { act: 'meeting.edited', objectKind: 'meeting', objectId: 'test' })
    },
  })
  const failure = await keepTwice(OPERATOR, { words: 'a secret wording' }).catch((cause: unknown) => cause)
  expect(failure).toBeInstanceOf(Error)
  const report = failure instanceof Error ? [failure.message, failure.stack ?? '', String(failure.cause ?? '')].join('\n') : ''
  expect(report).toContain('test.keep-twice failed')
  expect(report).toContain('SQLITE_CONSTRAINT_PRIMARYKEY')
  expect(report).not.toContain('secret wording')
})
