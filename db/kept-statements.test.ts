import SQLite from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepStatements } from '#db/kept-statements'

let raw: SQLite.Database

beforeEach(() => {
  raw = new SQLite(':memory:')
  raw.exec('create table item (id integer); insert into item values (1)')
  keepStatements(raw)
})
afterEach(() => raw.close())

test('a select is prepared once, and sees every change of rows and of the table', () => {
  const all = () => raw.prepare('select * from item').all()
  expect(raw.prepare('select * from item')).toBe(raw.prepare('select * from item'))
  expect(all()).toEqual([{ id: 1 }])
  raw.exec(`alter table item add column title text; update item set title = 'Opening'`)
  expect(all()).toEqual([{ id: 1, title: 'Opening' }])
})

test('what writes is prepared anew, and selects are kept in a bounded number', () => {
  expect(raw.prepare('insert into item values (2)')).not.toBe(raw.prepare('insert into item values (2)'))
  const first = raw.prepare('select 1')
  for (let kind = 0; kind < 600; kind++) raw.prepare(`select ${kind} as kind`)
  expect(raw.prepare('select 1')).not.toBe(first)
})
