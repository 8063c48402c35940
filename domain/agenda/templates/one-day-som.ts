import { type AgendaTemplate, STANDING, WELCOME } from '#domain/agenda/templates/agenda-template'

/** A Senior Officials Meeting of one day: statements before lunch, the work plan after it. */
export const ONE_DAY_SOM: AgendaTemplate = {
  type: 'som',
  days: [
    [
      { start: '08:30', end: '09:00', kind: 'registration', title: STANDING.registration },
      { start: '09:00', end: '09:30', kind: 'opening', title: STANDING.opening, people: WELCOME },
      { start: '09:30', end: '09:45', kind: 'photo', title: STANDING.photo },
      {
        start: '09:45',
        end: '10:00',
        kind: 'session',
        title: STANDING.adoption,
        purpose: 'decision',
        people: [{ role: 'chair', of: 'chair' }],
      },
      {
        ...{ start: '10:00', end: '11:30', kind: 'session', title: STANDING.dialogue, purpose: 'discussion' },
        people: [
          { role: 'moderator', of: 'chair' },
          { role: 'presenter', of: 'members' },
        ],
      },
      { start: '11:30', end: '12:00', kind: 'break', title: STANDING.coffee },
      { start: '12:00', end: '13:00', kind: 'session', title: STANDING.session(1), purpose: 'information' },
      { start: '13:00', end: '14:00', kind: 'meal', title: STANDING.lunch },
      {
        start: '14:00',
        end: '15:30',
        kind: 'session',
        title: STANDING.workPlan,
        purpose: 'decision',
        people: [{ role: 'presenter', of: 'support-unit' }],
      },
      { start: '15:30', end: '16:00', kind: 'break', title: STANDING.coffee },
      { start: '16:00', end: '17:00', kind: 'discussion', title: STANDING.openFloor },
      { start: '17:00', end: '17:30', kind: 'closing', title: STANDING.closing, people: [{ role: 'closing', of: 'chair' }] },
      { start: '18:00', end: null, kind: 'reception', title: STANDING.reception },
    ],
  ],
}
