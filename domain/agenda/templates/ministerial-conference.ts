import { type AgendaTemplate, STANDING, WELCOME } from '#domain/agenda/templates/agenda-template'

const STATEMENTS = ['Statements by heads of delegation', 'Выступления глав делегаций', 'Делегация басшыларының сөздері'] as const

/** A ministerial conference of one day: an opening before the media, statements, and the outcome document adopted at the end. */
export const MINISTERIAL_CONFERENCE: AgendaTemplate = {
  type: 'ministerial',
  days: [
    [
      { start: '08:30', end: '09:30', kind: 'registration', title: STANDING.registration },
      { start: '09:30', end: '10:15', kind: 'opening', title: STANDING.opening, access: 'media', people: WELCOME },
      { start: '10:15', end: '10:30', kind: 'photo', title: STANDING.photo, access: 'media' },
      { start: '10:30', end: '11:00', kind: 'break', title: STANDING.coffee },
      {
        start: '11:00',
        end: '11:10',
        kind: 'session',
        title: STANDING.adoption,
        purpose: 'decision',
        people: [{ role: 'chair', of: 'chair' }],
      },
      {
        ...{ start: '11:10', end: '13:00', kind: 'session', title: STATEMENTS, access: 'closed' },
        people: [
          { role: 'chair', of: 'chair' },
          { role: 'presenter', of: 'members' },
        ],
      },
      { start: '13:00', end: '14:30', kind: 'meal', title: STANDING.lunch },
      {
        ...{ start: '14:30', end: '15:45', kind: 'session', title: STATEMENTS, access: 'closed', continued: true },
        people: [
          { role: 'chair', of: 'chair' },
          { role: 'presenter', of: 'observers' },
          { role: 'presenter', of: 'support-unit' },
        ],
      },
      { start: '15:45', end: '16:15', kind: 'break', title: STANDING.coffee },
      {
        ...{ start: '16:15', end: '17:00', kind: 'session', purpose: 'decision', access: 'closed' },
        title: ['Adoption of the outcome document', 'Принятие итогового документа', 'Қорытынды құжатты қабылдау'],
        people: [{ role: 'chair', of: 'chair' }],
      },
      {
        start: '17:00',
        end: '17:30',
        kind: 'closing',
        title: STANDING.closing,
        access: 'media',
        people: [{ role: 'closing', of: 'chair' }],
      },
      { start: '19:00', end: null, kind: 'reception', title: STANDING.reception, access: 'invitation' },
    ],
  ],
}
