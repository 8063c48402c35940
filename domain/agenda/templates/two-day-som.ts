import { type AgendaTemplate, STANDING, WELCOME } from '#domain/agenda/templates/agenda-template'

/** A Senior Officials Meeting over two days: experts in the afternoon of arrival, senior officials the day after. */
export const TWO_DAY_SOM: AgendaTemplate = {
  type: 'som',
  days: [
    [
      { start: '12:30', end: '13:00', kind: 'registration', title: STANDING.registration },
      { start: '13:00', end: '14:00', kind: 'meal', title: STANDING.lunch },
      { start: '14:00', end: '14:30', kind: 'opening', title: STANDING.opening, people: WELCOME },
      { start: '14:30', end: '15:00', kind: 'photo', title: STANDING.photo },
      {
        start: '15:00',
        end: '16:00',
        kind: 'session',
        title: STANDING.session(1),
        purpose: 'information',
        people: [{ role: 'presenter', of: 'support-unit' }],
      },
      { start: '16:00', end: '16:30', kind: 'break', title: STANDING.coffee },
      { start: '16:30', end: '17:30', kind: 'session', title: STANDING.session(2), purpose: 'discussion' },
      { start: '17:30', end: '18:00', kind: 'discussion', title: STANDING.openFloor },
    ],
    [
      { start: '08:30', end: '09:00', kind: 'registration', title: STANDING.registration },
      { start: '09:00', end: '09:30', kind: 'opening', title: STANDING.opening, people: [{ role: 'welcome', of: 'chair' }] },
      {
        start: '09:30',
        end: '09:45',
        kind: 'session',
        title: STANDING.adoption,
        purpose: 'decision',
        people: [{ role: 'chair', of: 'chair' }],
      },
      {
        ...{ start: '09:45', end: '11:00', kind: 'session', title: STANDING.dialogue, purpose: 'discussion' },
        people: [
          { role: 'moderator', of: 'chair' },
          { role: 'presenter', of: 'members' },
        ],
      },
      { start: '11:00', end: '11:30', kind: 'break', title: STANDING.coffee },
      {
        ...{ start: '11:30', end: '13:00', kind: 'session', title: STANDING.dialogue, continued: true },
        people: [
          { role: 'moderator', of: 'chair' },
          { role: 'presenter', of: 'observers' },
        ],
      },
      { start: '13:00', end: '14:00', kind: 'meal', title: STANDING.lunch },
      {
        start: '14:00',
        end: '16:00',
        kind: 'session',
        title: STANDING.workPlan,
        purpose: 'decision',
        people: [{ role: 'presenter', of: 'support-unit' }],
      },
      { start: '16:00', end: '16:30', kind: 'break', title: STANDING.coffee },
      { start: '16:30', end: '17:30', kind: 'session', title: STANDING.session(3), purpose: 'discussion' },
      { start: '17:30', end: '18:00', kind: 'closing', title: STANDING.closing, people: [{ role: 'closing', of: 'chair' }] },
      { start: '18:30', end: null, kind: 'reception', title: STANDING.reception },
    ],
  ],
}
