import { expect, test } from 'vitest'
import { overtaken, refusedFor, targetsOf } from '#domain/agenda/languages/write-texts'
import type { Save } from '#domain/saving/save-queue'

// Words for several places that somebody else has overtaken: found by any of the places, and shown beside theirs.

const save = (key: string, state: Save['state'], more: Partial<Save> = {}): Save => ({
  key,
  verb: 'together',
  target: `act ${key}`,
  input: {
    name: { code: 'translated', count: 1 },
    saves: ['one', 'two'].map((target) => ({ verb: 'edit-contribution', target, input: { position: { ru: 'Министр' } } })),
  },
  basedOn: null,
  sent: null,
  state,
  ...more,
})
const alone = save('alone', 'refused', { verb: 'edit-contribution', target: 'one', input: { position: { ru: 'Иначе' } } })

test('an act is about every entry it writes, and is found by each while it is refused', () => {
  expect([targetsOf(save('a', 'refused')), targetsOf(alone)]).toEqual([['one', 'two'], ['one']])
  const queue = [save('waits', 'waiting'), save('held', 'refused'), alone]
  expect([['two'], ['one', 'three'], ['three']].map((targets) => refusedFor(queue, targets).map(({ key }) => key))).toEqual([
    ['held'],
    ['held'],
    [],
  ])
})

test('both wordings of what differs are told, in the language that is written', () => {
  const held = save('held', 'refused')
  const entry = (ru: string | undefined) => ({ id: 'one', version: 2, position: { original: 'en', en: 'Minister', ru } })
  expect(overtaken(held, 'one', entry('Замминистра'), 'ru')).toEqual([{ field: 'position', theirs: 'Замминистра', mine: 'Министр' }])
  expect(overtaken(held, 'one', entry(undefined), 'ru')).toEqual([{ field: 'position', theirs: '', mine: 'Министр' }])
  expect(overtaken(held, 'one', entry('Министр'), 'ru')).toEqual([])
  expect([overtaken(held, 'one', entry('x'), 'kk'), overtaken(held, 'three', null, 'ru')]).toEqual([[], []])
})
