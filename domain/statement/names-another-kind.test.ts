import { expect, test } from 'vitest'
import { namesAnotherKind } from '#domain/statement/names-another-kind'
import { STATEMENT_KINDS } from '#domain/statement/statement-terms'
import { LOCALES } from '#domain/text/locale'
import { translator } from '#messages/translator'

test('the name of each kind in each language is that kind’s and no other’s', () => {
  for (const locale of LOCALES)
    for (const named of STATEMENT_KINDS) {
      const title = { original: locale, [locale]: `${translator(locale)(`statement.kinds.${named}`)}: Almaty, 2027` }
      const refusedBy = STATEMENT_KINDS.filter((kind) => namesAnotherKind(title, kind).length > 0)
      expect([locale, named, refusedBy]).toEqual([locale, named, STATEMENT_KINDS.filter((kind) => kind !== named)])
    }
})

test('the first kind a title names counts, in each of its languages; one that names none is free', () => {
  const title = { original: 'en', en: 'Chair’s Statement on the Almaty Declaration', ru: 'Коммюнике встречи' } as const
  expect(namesAnotherKind(title, 'chairs-statement')).toEqual(['ru'])
  expect(namesAnotherKind(title, 'communique')).toEqual(['en'])
  const turned = { original: 'en', en: 'Declaration on the Chair’s Statement', kk: 'Декларация туралы мәлімдеме' } as const
  expect(namesAnotherKind(turned, 'declaration')).toEqual([])
  expect(namesAnotherKind(turned, 'chairs-statement')).toEqual(['en', 'kk'])
  expect(namesAnotherKind({ en: 'What the 6th meeting agreed' }, 'declaration')).toEqual([])
})
