import { expect, test } from 'vitest'
import { errorFacts } from '#server/core/error-facts'
import { redactError } from '#server/core/redact-error'

function thrownBy(run: () => unknown): unknown {
  try {
    return run()
  } catch (cause) {
    return cause
  }
}

test('the log says of a foreign error what it is and where, and not its message, which may quote what was typed', () => {
  const facts = errorFacts(thrownBy(() => JSON.parse('words of a draft')))
  expect(facts).toEqual({ name: 'SyntaxError', at: expect.arrayContaining([expect.stringContaining('error-facts.test.ts')]) })
  expect(JSON.stringify(facts)).not.toContain('draft')
  expect(errorFacts('words of a draft')).toEqual({ name: 'string', at: [] })
})

test('of our own it says the command, the codes and the id that the user sees', () => {
  const cause = Object.assign(new TypeError('words of a draft'), { code: 'SQLITE_FULL' })
  expect(errorFacts(redactError('agenda.edit-item', cause))).toEqual({
    name: 'RedactedError',
    message: 'agenda.edit-item failed (TypeError, SQLITE_FULL)',
    id: expect.stringMatching(/^[0-9a-f]{10}$/),
    at: expect.any(Array),
  })
})
