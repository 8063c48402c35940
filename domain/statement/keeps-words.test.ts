import { describe, expect, test } from 'vitest'
import { keepsWords } from '#domain/statement/keeps-words'

/** Whether the draft `now` still says what was changed when `before` became `after`. */
const keeps = (before: string, after: string, now: string) => keepsWords(before, after, now, 'en')
/** The same of several later drafts. */
const kept = (before: string, after: string, ...later: string[]) => later.map((now) => keeps(before, after, now))

const BASE = 'The delegations welcomed the report of the Unit.'
const WARMLY = 'The delegations warmly welcomed the report of the Unit.'
const NOTED = 'The delegations noted the report of the Unit.'

describe('words that were added', () => {
  test('are still there while the word on one side of them is, whatever became of the other', () => {
    expect(
      kept(
        BASE,
        WARMLY,
        'The States warmly welcomed the report of the Unit.',
        'The delegations warmly greeted the report of the Unit.',
        'The delegations of all States then warmly welcomed the report of the Unit.',
        'The States warmly greeted the report of the Unit.',
      ),
    ).toEqual([true, true, true, false])
  })

  test('at the beginning and at the end of a text stand beside its edge', () => {
    expect(kept('delegations met', 'all delegations met', 'all States met', 'today all States met')).toEqual([true, false])
    expect(kept('We met', 'We met again', 'They dined again', 'They dined again in Almaty')).toEqual([true, false])
  })

  test('of several words stay together', () => {
    const after = 'The delegations warmly and with thanks welcomed the report of the Unit.'
    expect(
      kept(
        BASE,
        after,
        after.replace('Unit', 'Chair'),
        after.replace('warmly and', 'warmly, and'),
        after.replace('with thanks', 'with many thanks'),
      ),
    ).toEqual([true, false, false])
  })
})

describe('words that were replaced', () => {
  test('are not back while they stand elsewhere in the text only', () => {
    const text = (middle: string, more = '') => `They welcomed the host, ${middle} the ${more}report of the Unit, and welcomed the date.`
    expect(
      kept(text('welcomed'), text('noted'), text('noted', 'long '), text('noted, with the Unit,'), text('noted and thereby welcomed')),
    ).toEqual([true, true, false])
    expect(
      kept(
        'We welcomed the report; they welcomed us.',
        'We noted the report; they welcomed us.',
        'We noted this report; they welcomed us.',
      ),
    ).toEqual([true])
  })

  test('are back where they stand beside the new ones, before them or after', () => {
    expect(
      kept(
        BASE,
        NOTED,
        BASE.replace('welcomed', 'welcomed and noted'),
        BASE.replace('welcomed', 'noted and welcomed'),
        BASE.replace('welcomed', 'noted and discussed'),
      ),
    ).toEqual([false, false, true])
    expect(kept('Delegations met.', 'States met.', 'Delegations and States met.', 'Ministers and States met.')).toEqual([false, true])
    expect(kept('They met in Almaty', 'They met in Bishkek', 'They met in Bishkek and Almaty', 'They met in Bishkek and Osh')).toEqual([
      false,
      true,
    ])
  })

  test('do not count as back by an equal word beside them that stood there all the time', () => {
    expect(
      kept('a very very good text', 'a very rather good text', 'a very rather good long text', 'a very much rather good text'),
    ).toEqual([true, true])
    expect(kept('a good very very long text', 'a good rather very long text', 'a good rather very long plain text')).toEqual([true])
  })

  test('a comma among them does not count, unless only marks were replaced', () => {
    const before = 'The delegations, all of them, met.'
    expect(kept(before, 'The States met.', 'The States, and the Unit, met.', 'The States, all of them, met.')).toEqual([true, false])
    expect(kept('We met, we agreed.', 'We met; we agreed.', 'We met;, we agreed.', 'We met; then we agreed.')).toEqual([false, true])
  })
})

describe('words that were only deleted', () => {
  test('stay out while the words on both sides still meet', () => {
    expect(kept('Welcomed noted the report.', 'Welcomed the report.', 'Heard the report.', 'Welcomed the long report.')).toEqual([
      false,
      true,
    ])
    expect(kept('Dear all, we met.', 'we met.', 'we met again.', 'So we met.')).toEqual([true, false])
    expect(kept('We met at last', 'We met', 'All of us met', 'We met today')).toEqual([true, false])
  })

  test('among equal ones: nobody can tell which was deleted, and none may be parted from its neighbours', () => {
    const [before, after] = ['We met, met and met again.', 'We met and met again.']
    expect(
      kept(
        before,
        after,
        'We met and met again in May.',
        'We today met and met again.',
        'We met today and met again.',
        'We all met and met again.',
      ),
    ).toEqual([true, false, false, false])
    const [twice, once] = ['to meet again and again and rest', 'to meet again and rest']
    expect(
      kept(
        twice,
        once,
        'to meet again and rest a while',
        'to meet soon again and rest',
        'to meet again soon and rest',
        'to meet again and soon rest',
      ),
    ).toEqual([true, false, false, false])
  })
})

test('changes that touch are one: its words stand together, and none that it deleted is back', () => {
  expect(
    kept(
      'They came, came and went.',
      'States came and went.',
      'States came happily and went.',
      'States came, came and went.',
      'States soon came and went.',
    ),
  ).toEqual([true, false, false])
})

describe('in doubt', () => {
  const many = (sign: string) => Array.from({ length: 3_300 }, (_, at) => `${sign}${(at * 7919) % 9973}`).join(';')
  const [long, other] = [many('a').slice(0, 19_000), many('b').slice(0, 19_000)]

  test('the answer is no: the text was rewritten by the change, or since', () => {
    expect(kept(long, other, `${other} again`)).toEqual([false])
    expect(kept(long, `${long} again`, other)).toEqual([false])
  })

  test('it is yes where nothing but white space differs since, however much the change rewrote', () => {
    expect(kept(long, other, other, `${other}\n`, ` ${other.replaceAll(';', '; ')}`)).toEqual([true, true, true])
  })

  test('texts too long to look at say no, unless they are equal', () => {
    const word = 'a'.repeat(200_000)
    expect(kept(word, `${word} again`, `${word} again`, `${word} again today`)).toEqual([true, false])
  })
})

test('white space does not count: neither how much, nor of which kind', () => {
  expect(
    kept(
      BASE,
      WARMLY,
      'The  delegations\nwarmly   welcomed the report of the Chair.',
      '\tThe delegations warmly\n\nwelcomed the report of the Unit. ',
    ),
  ).toEqual([true, true])
})
