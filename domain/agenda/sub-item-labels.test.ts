import { expect, test } from 'vitest'
import { moved } from '#domain/agenda/moved'
import { labelsOf, withLabels } from '#domain/agenda/sub-item-labels'
import { inEnglish } from '#harness/sample-agenda'

const lettered = ['x', 'y'].map((id) => ({ id, text: inEnglish(id) }))
const bulleted = lettered.map((sub) => ({ ...sub, label: null }))
const typed = lettered.map((sub, index) => ({ ...sub, label: ['i', '6.2'][index] ?? '' }))

test('sub-items have letters, bullets or labels as typed; a mixture is as typed', () => {
  expect([lettered, bulleted, typed, [...lettered, ...bulleted], []].map(labelsOf)).toEqual([
    'letters',
    'bullets',
    'typed',
    'typed',
    'letters',
  ])
})

test('told apart another way they keep their words; typed labels begin with the one there is, or with the letter', () => {
  expect([withLabels(typed, 'letters'), withLabels(lettered, 'bullets'), withLabels(typed, 'typed')]).toEqual([lettered, bulleted, typed])
  expect([lettered, bulleted].map((subs) => withLabels(subs, 'typed').map(({ label }) => label))).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ])
})

test('an entry moves to the place that was said, and the others keep their order', () => {
  expect([moved(['a', 'b', 'c'], 0, 1), moved(['a', 'b', 'c'], 2, 0), moved(['a', 'b', 'c'], 1, 1)]).toEqual([
    ['b', 'a', 'c'],
    ['c', 'a', 'b'],
    ['a', 'b', 'c'],
  ])
})
