import { describe, expect, test } from 'vitest'
import { addressOf, leadsTo } from '#domain/agenda/check/leads-to'
import { sortedCheck } from '#domain/agenda/check/sorted-check'
import { ERRORS, type Finding, RULES } from '#domain/agenda/finding'
import { draftAgenda, draftContribution } from '#harness/sample-agenda'

const finding = (code: Finding['code'], more: Partial<Finding> = {}): Finding => ({
  code,
  severity: ERRORS.some((error) => error === code) ? 'error' : 'warning',
  slotId: 's',
  values: {},
  ...more,
})
const draft = draftAgenda({
  contributions: [
    draftContribution('a', 's', { state: 'KZ' }),
    draftContribution('b', 's', { organizationId: 'iom' }),
    draftContribution('c', 's', { state: 'KZ' }),
    draftContribution('d', 's'),
  ],
})

describe('the check as it is read', () => {
  test('errors come first, then what is at the same time, then the rest in the order of the rules, whatever order it was found in', () => {
    const [confirmed, overlap, error, gap, places] = [
      finding('to-be-confirmed', { entryId: 'a' }),
      finding('overlap'),
      finding('no-title'),
      finding('small-gap'),
      finding('two-places', { entryId: 'a' }),
    ]
    const sorted = sortedCheck([gap, confirmed, overlap, error, places], draft, [])
    expect(sorted.errors).toEqual([error])
    expect(sorted.conflicts).toEqual([places, overlap])
    expect(sorted.rules).toEqual([
      { rule: 'to-be-confirmed', findings: [confirmed], folds: [] },
      { rule: 'small-gap', findings: [gap], folds: [] },
    ])
  })

  test('people are folded by their delegation, and the counts add up', () => {
    const found = ['a', 'b', 'c', 'd', 'gone'].map((entryId) => finding('to-be-confirmed', { entryId }))
    const [rule] = sortedCheck(found, draft, []).rules
    expect(rule?.findings).toHaveLength(5)
    expect(rule?.folds.map(({ delegation, findings }) => [delegation, findings.map(({ entryId }) => entryId)])).toEqual([
      [{ state: 'KZ', organizationId: null }, ['a', 'c']],
      [{ state: null, organizationId: 'iom' }, ['b']],
      [{ state: null, organizationId: null }, ['d', 'gone']],
    ])
  })

  test('what is of one delegation alone is not folded again; translations are folded by language', () => {
    const one = ['a', 'c'].map((entryId) => finding('declined', { entryId }))
    expect(sortedCheck(one, draft, []).rules[0]?.folds).toEqual([])
    const stale = ['ru', 'kk', 'ru'].map((locale) => finding('translation-stale', { values: { locale } }))
    expect(sortedCheck(stale, draft, []).rules[0]?.folds.map(({ language, findings }) => [language, findings.length])).toEqual([
      ['ru', 2],
      ['kk', 1],
    ])
  })

  test('a rule switched off is not asked, and says how much it would find; an error is asked whatever is switched off', () => {
    const found = [finding('overlap'), finding('no-break'), finding('no-break'), finding('no-title')]
    const { errors, conflicts, rules, off } = sortedCheck(found, draft, ['no-break', 'overlap', 'declined'])
    expect([errors.length, conflicts, rules]).toEqual([1, [], []])
    expect(off).toEqual([
      { rule: 'overlap', count: 1 },
      { rule: 'declined', count: 0 },
      { rule: 'no-break', count: 2 },
    ])
  })
})

describe('what a finding leads to', () => {
  test('is a field of the slot, or of the part or appearance in it', () => {
    expect(leadsTo(finding('two-places', { entryId: 'a' }))).toEqual({ page: 'agenda', entry: 's', path: ['a'] })
    expect(leadsTo(finding('overlap'))).toEqual({ page: 'agenda', entry: 's', path: ['start'] })
    expect(leadsTo(finding('to-be-confirmed', { entryId: 'a', values: { named: 'yes' } }))).toEqual({
      page: 'agenda',
      entry: 's',
      path: ['a', 'status'],
    })
    expect(addressOf(finding('part-no-title', { entryId: 'p' }), '/desk')).toBe('/desk/agenda#s.p.title')
  })

  test('is the name, where a State’s place waits for its speaker', () => {
    expect(leadsTo(finding('to-be-confirmed', { entryId: 'a', values: { named: 'no' } }))).toMatchObject({ path: ['a', 'name'] })
  })

  test('is the language of a text that is out of date, and of an item or a day itself', () => {
    const stale = { field: 'topic', entryId: 'a', values: { locale: 'kk' } }
    expect(leadsTo(finding('translation-stale', stale))).toEqual({ page: 'agenda', entry: 's', path: ['a', 'topic', 'kk'] })
    expect(leadsTo(finding('translation-stale', { ...stale, slotId: null }))).toEqual({ page: 'agenda', entry: 'a', path: ['topic', 'kk'] })
  })

  test('is another page where it is set there: every rule and error leads somewhere but an empty agenda', () => {
    const meeting = { slotId: null }
    expect(addressOf(finding('city-elsewhere', meeting), '/desk')).toBe('/desk#timeZone')
    expect(addressOf(finding('city-online', { ...meeting, field: 'city.ru' }), '/desk')).toBe('/desk#city.ru')
    const theme = finding('translation-stale', { ...meeting, field: 'theme', values: { locale: 'kk' } })
    expect(addressOf(theme, '/desk')).toBe('/desk#theme.kk')
    expect(addressOf(finding('member-absent', meeting), '/desk')).toBe('/desk/people')
    const nowhere = [...ERRORS, ...RULES].filter((code) => leadsTo(finding(code, meeting)) === null)
    expect(nowhere).toEqual(['empty'])
  })
})
