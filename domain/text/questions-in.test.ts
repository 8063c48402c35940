import { expect, test } from 'vitest'
import { questionsIn } from '#domain/text/questions-in'

test('the questions of an abstract are its sentences with a question mark, in any of the languages', () => {
  expect(questionsIn('The session looks at data. Who collects it? Mr. Sidorov asks: “Why so late?” An answer follows.', 'en')).toEqual([
    'Who collects it?',
    'Mr. Sidorov asks: “Why so late?”',
  ])
  expect(questionsIn('– Какие меры нужны?\n– Кто за них отвечает?\nИтоги подводятся в конце.', 'ru')).toEqual([
    'Какие меры нужны?',
    'Кто за них отвечает?',
  ])
  expect(questionsIn('Қандай шаралар қажет? Сессия екі бөлімнен тұрады.', 'kk')).toEqual(['Қандай шаралар қажет?'])
})

test('a text without a question has none', () => {
  expect(questionsIn('A summary of what was said.', 'en')).toEqual([])
  expect(questionsIn('', 'en')).toEqual([])
})
