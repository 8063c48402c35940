import { expect, test } from 'vitest'
import { withHonorific } from '#domain/people/names'

test('an honorific stands before the name; Kazakh says “Mr” and “Ms” after it', () => {
  const named = (honorific: string | null) => withHonorific(honorific, 'A. Name')
  expect([null, '', 'Ms.', 'Е. П. г-н', 'генерал-лейтенант'].map(named)).toEqual([
    'A. Name',
    'A. Name',
    'Ms. A. Name',
    'Е. П. г-н A. Name',
    'генерал-лейтенант A. Name',
  ])
  expect(['мырза', 'ханым', 'Жоғары мәртебелі мырза', 'мырзабек'].map(named)).toEqual([
    'A. Name мырза',
    'A. Name ханым',
    'Жоғары мәртебелі A. Name мырза',
    'мырзабек A. Name',
  ])
})
