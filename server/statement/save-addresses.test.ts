import { expect, test } from 'vitest'
import { STATEMENT_VERBS } from '#server/statement/verbs'

test('each save of an outcome text has an address of its own, which open pages go on sending to', () => {
  expect([...STATEMENT_VERBS].map(([verb, command]) => [verb, command.commandName])).toEqual(
    ['add', 'edit', 'move', 'remove', 'restore'].map((verb) => [`${verb}-paragraph`, `statement.${verb}-paragraph`]),
  )
})
