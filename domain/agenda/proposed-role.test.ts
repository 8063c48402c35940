import { expect, test } from 'vitest'
import { proposedRole } from '#domain/agenda/proposed-role'

test('an opening proposes words of welcome, a session its moderator and then presenters, and a choice holds for slots of that kind', () => {
  const with_ = (role: 'moderator' | 'chair' | 'presenter') => [{ role }]
  expect(proposedRole('opening', [], null)).toBe('welcome')
  expect(proposedRole('closing', with_('moderator'), null)).toBe('closing')
  expect([[], with_('presenter'), with_('moderator'), with_('chair')].map((people) => proposedRole('session', people, null))).toEqual([
    'moderator',
    'moderator',
    'presenter',
    'presenter',
  ])
  expect(proposedRole('session', [], 'panelist')).toBe('panelist')
  expect(proposedRole('session', with_('moderator'), 'moderator')).toBe('presenter')
  expect(proposedRole('break', [], null)).toBe('presenter')
})
