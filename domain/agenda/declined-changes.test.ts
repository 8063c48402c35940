import { expect, test } from 'vitest'
import { changesBetween } from '#domain/agenda/changes'
import { withoutChangesOfDeclined } from '#domain/agenda/declined-changes'
import { agenda, inEnglish, slot, somebody } from '#harness/sample-agenda'

// A version of today that follows one of an earlier release, which printed who had declined: all that changed is told.

test('somebody who came or went is still told of, by a name, a post, an organisation or a State', () => {
  const people = [
    somebody('a'),
    somebody('b', { name: null, position: inEnglish('Deputy Minister of Health'), state: 'KG' }),
    somebody('c', { name: null, organization: 'IOM' }),
    somebody('d', { name: null, state: 'TJ' }),
  ]
  const [none, all] = [agenda(slot('s', '09:00', '10:00')), agenda(slot('s', '09:00', '10:00', { contributions: people }))]
  for (const [before, after] of [
    [none, all],
    [all, none],
  ] as const) {
    const changes = changesBetween(before, after)
    expect(changes).toHaveLength(4)
    expect(withoutChangesOfDeclined(changes, after, before)).toEqual(changes)
  }
})
