import { stableId } from '#server/demo/stable-id'
import { fileOf, get, onceAsked, post, press, type Row, row, rowWithoutChange, save, send } from './row'
import { CHAIR, EVERYBODY, PARTICIPANTS, TAJIKISTAN, TEAM } from './who-may'

const SLOT = stableId('Opening of the team’s meeting/slot')
const ITEM = stableId('Opening of the team’s meeting/item')
const PART = stableId('Opening of the team’s meeting/part')
const RULE_OFF = stableId('A rule that one of the team switches off')
const WHO = stableId('Opening of the team’s meeting/who')
/** A version no entry has, so that the save is refused as stale. */
const FAR = 9_999

/** Drafts of a meeting without a team, and of one with a team; publishing and withdrawing. */
export const MEETING: Row[] = [
  row('lists the meetings to prepare', CHAIR, get('/en/desk/meetings'), ['desk/meetings/page.tsx', 'meeting.prepared']),
  row('opens the form of a new meeting', CHAIR, get('/en/desk/meetings/new'), ['desk/meetings/new/page.tsx', 'meeting.new']),
  row(
    'creates a meeting',
    CHAIR,
    send('chair organiser', '/en/desk/meetings/new', 'slug', {
      slug: 'm-{new}',
      'title.en': 'A meeting',
      type: 'som',
      original: 'en',
      startsOn: '2028-01-10',
      endsOn: '2028-01-10',
    }),
    ['desk/meetings/actions.ts#createMeetingAction', 'meeting.create'],
  ),
  row(
    'begins a meeting with the draft of a team',
    TEAM,
    send('chair organiser', '/en/desk/meetings/new?from=team-som', 'slug', {
      slug: 'c-{new}',
      'title.en': 'A meeting',
      startsOn: '10.01.2028',
      endsOn: '10.01.2028',
    }),
    ['desk/meetings/actions.ts#createMeetingAction', 'meeting.create'],
  ),
  row('opens what the empty draft of a team can begin with', TEAM, get('/en/desk/meetings/empty-som/start'), [
    'desk/meetings/[slug]/start/page.tsx',
    'agenda.start-choices',
  ]),
  row(
    'fills the empty draft of a team',
    TEAM,
    send('chair organiser', '/en/desk/meetings/empty-som/start', 'start', { start: 'template:som-one-day' }),
    ['desk/meetings/actions.ts#fillAgendaAction', 'agenda.fill'],
  ),
  row('opens the draft of a meeting without a team', CHAIR, get('/en/desk/meetings/practice/agenda'), [
    'desk/meetings/[slug]/agenda/page.tsx',
    'agenda.draft',
    'meeting.participant-choices',
    'meeting.open-pages',
  ]),
  row('opens the draft of a team', TEAM, get('/en/desk/meetings/team-som/agenda'), [
    'desk/meetings/[slug]/agenda/page.tsx',
    'agenda.draft',
  ]),
  row('opens all texts of a team’s draft side by side', TEAM, get('/en/desk/meetings/team-som/languages'), [
    'desk/meetings/[slug]/languages/page.tsx',
    'agenda.side-by-side',
  ]),
  row('reads the draft of a team again, as the editor does', TEAM, get('/api/agenda-draft/team-som'), [
    'api/agenda-draft/[slug]/route.ts',
    'agenda.draft',
  ]),
  row(
    'sees who else has a team’s draft open',
    TEAM,
    post('/api/agenda-others', { slug: 'team-som', page: '{new}', entry: null, asks: [] }),
    ['api/agenda-others/route.ts', 'agenda.other-organisers'],
  ),
  row('reads what can be undone in a team’s draft', TEAM, get('/api/agenda-history/team-som'), [
    'api/agenda-history/[slug]/route.ts',
    'agenda.draft-history',
  ]),
  rowWithoutChange('undoes an act on a draft', TEAM, save('undo-act', { id: '{new}', act: null }), ['agenda.undo-act']),
  rowWithoutChange('does an act on a draft again', TEAM, save('redo-act', { id: '{new}', act: null }), ['agenda.redo-act']),
  rowWithoutChange(
    'changes several entries of a draft in one act',
    TEAM,
    save('together', {
      id: '{new}',
      name: { code: 'several-edited', count: 1 },
      saves: [{ verb: 'edit-slot', body: { meetingId: '{team}', id: SLOT, version: FAR, end: '12:00' } }],
      holds: {},
    }),
    ['agenda.together'],
  ),
  rowWithoutChange(
    'carries somebody to another slot of a draft',
    TEAM,
    save('carry-entry', { kind: 'contribution', id: WHO, version: FAR, slotId: SLOT, partId: null }),
    ['agenda.carry-entry'],
  ),
  row('opens the reading of a text into a team’s draft', TEAM, get('/en/desk/meetings/team-som/read-in'), [
    'desk/meetings/[slug]/read-in/page.tsx',
    'agenda.reading-desk',
  ]),
  row('has a file read for a team’s draft', TEAM, fileOf('/api/file-text/team-som', '10 May 2027\n09:00 Opening\n'), [
    'api/file-text/[slug]/route.ts',
    'agenda.reading-desk',
  ]),
  rowWithoutChange(
    'accepts a text into a draft',
    TEAM,
    save('accept-text', { text: 'Dear all', corrections: [], dates: 'as-written', people: [], seen: '' }),
    ['agenda.accept-text'],
  ),
  row('reads what the check of a team’s draft knows', TEAM, get('/api/agenda-check/team-som'), [
    'api/agenda-check/[slug]/route.ts',
    'agenda.check',
  ]),
  row('switches a rule of the check off', TEAM, save('switch-off-rule', { id: RULE_OFF, rule: 'no-break', reason: 'One long tour' }), [
    'agenda.switch-off-rule',
  ]),
  row('switches a rule of the check on again', TEAM, save('switch-on-rule', { id: RULE_OFF }), ['agenda.switch-on-rule']),
  rowWithoutChange('undoes the reading of a text', TEAM, save('undo-text', {}), ['agenda.undo-text']),
  row('opens the details of a team’s meeting', TEAM, get('/en/desk/meetings/team-som'), [
    'desk/meetings/[slug]/page.tsx',
    'meeting.details',
  ]),
  row('opens the people of a team’s meeting, and its delegations', TEAM, get('/en/desk/meetings/team-som/people'), [
    'desk/meetings/[slug]/people/page.tsx',
    'agenda.roster',
  ]),
  row('reads what was answered about a team’s draft, as the editor does', TEAM, get('/api/agenda-answers/team-som'), [
    'api/agenda-answers/[slug]/route.ts',
    'agenda.answers',
  ]),
  row('prints the name plates of a team’s meeting', TEAM, get('/en/desk/meetings/team-som/papers/name-plates.pdf'), [
    'file desk-meeting/name-plates.pdf',
    'agenda.papers',
  ]),
  row('prints the seating list of a team’s meeting', TEAM, get('/en/desk/meetings/team-som/papers/seating.pdf'), [
    'file desk-meeting/seating.pdf',
  ]),
  row('prints the cards of a team’s moderators', TEAM, get('/en/desk/meetings/team-som/papers/moderators.pdf'), [
    'file desk-meeting/moderators.pdf',
  ]),
  row('prints who has confirmed to speak at a team’s meeting', TEAM, get('/en/desk/meetings/team-som/papers/presenters.pdf'), [
    'file desk-meeting/presenters.pdf',
  ]),
  row('opens the publishing of a draft never published', TEAM, get('/en/desk/meetings/team-som/publish'), [
    'desk/meetings/[slug]/publish/page.tsx',
    'publication.desk',
    'publication.preview',
  ]),
  row('opens the publishing of a published meeting', CHAIR, get('/en/desk/meetings/som-5/publish'), ['publication.desk']),
  row(
    'adds a slot',
    TEAM,
    save('add-slot', {
      id: '{new}',
      itemId: '{new}',
      dayId: '{teamDay}',
      start: '11:00',
      end: '11:30',
      kind: 'break',
      title: { en: 'Coffee' },
    }),
    ['api/agenda/[verb]/route.ts', 'agenda.add-slot'],
  ),
  rowWithoutChange('changes the time of a slot', TEAM, save('edit-slot', { id: SLOT, version: FAR, start: '10:05' }), ['agenda.edit-slot']),
  rowWithoutChange('edits an item', TEAM, save('edit-item', { id: ITEM, version: FAR, title: { en: 'Opening' } }), ['agenda.edit-item']),
  row('adds an item to the list', TEAM, save('add-item', { id: '{new}', title: { en: 'Other business' }, number: '9' }), [
    'agenda.add-item',
  ]),
  row('puts a slot’s item on the list', TEAM, save('list-item', { id: ITEM }), ['agenda.list-item']),
  rowWithoutChange('moves an item of the list', TEAM, save('move-item', { id: ITEM, before: null, order: [] }), ['agenda.move-item']),
  rowWithoutChange('takes an item off the list', TEAM, save('remove-item', { id: ITEM, version: FAR }), ['agenda.remove-item']),
  row('adds a day', TEAM, save('add-day', { id: '{new}', date: '2027-09-13' }), ['agenda.add-day']),
  rowWithoutChange('edits the heading of a day', TEAM, save('edit-day', { id: '{teamDay}', version: FAR, title: { en: 'First day' } }), [
    'agenda.edit-day',
  ]),
  rowWithoutChange('takes a day out', TEAM, save('remove-day', { id: '{teamDay}', version: FAR }), ['agenda.remove-day']),
  row('adds a part', TEAM, save('add-part', { id: '{new}', slotId: SLOT, title: { en: 'Another part' } }), ['agenda.add-part']),
  rowWithoutChange('edits a part', TEAM, save('edit-part', { id: PART, version: FAR, title: { en: 'Part' } }), ['agenda.edit-part']),
  row('adds an appearance', TEAM, save('add-contribution', { id: '{new}', slotId: SLOT, partId: null, role: 'presenter', state: 'KG' }), [
    'agenda.add-contribution',
  ]),
  rowWithoutChange('changes an appearance', TEAM, save('edit-contribution', { id: WHO, version: FAR, status: 'tbc' }), [
    'agenda.edit-contribution',
  ]),
  rowWithoutChange(
    'moves an appearance',
    TEAM,
    save('move-entry', { kind: 'contribution', id: WHO, slotVersion: FAR, partId: null, index: 0 }),
    ['agenda.move-entry'],
  ),
  rowWithoutChange('puts States in protocol order', TEAM, save('order-by-protocol', { id: SLOT, slotVersion: FAR, partId: null }), [
    'agenda.order-by-protocol',
  ]),
  rowWithoutChange('removes an appearance', TEAM, save('remove-entry', { kind: 'contribution', id: WHO, version: FAR }), [
    'agenda.remove-entry',
  ]),
  rowWithoutChange('restores an appearance', TEAM, save('restore-entry', { kind: 'contribution', id: WHO }), ['agenda.restore-entry']),
  row(
    'says of people of a team’s draft that they are to be confirmed',
    TEAM,
    send('chair organiser', '/en/desk/meetings/team-som/people', `which.${WHO}`, { to: 'tbc' }),
    ['desk/meetings/actions.ts#editPeopleAction', 'agenda.edit-people'],
  ),
  row(
    'records that a delegation was asked',
    CHAIR,
    press('chair organiser', '/en/desk/meetings/practice/people?remind=state:KG', 'Record as asked', {}),
    ['desk/meetings/actions.ts#askAction', 'agenda.ask'],
  ),
  row(
    'makes a link to answer, to hand over',
    CHAIR,
    press('chair organiser', '/en/desk/meetings/practice/people?remind=state:AZ', 'Make a link', {}),
    ['desk/meetings/actions.ts#makeAnswerLinkAction', 'agenda.make-answer-link'],
  ),
  row('opens a link to answer', EVERYBODY, get('/en/answer/{answerToken}'), ['(public)/answer/[token]/page.tsx', 'agenda.answer-link']),
  row('opens a link to answer that was never made', [], get('/en/answer/none'), ['agenda.answer-link']),
  row('answers by a link', EVERYBODY, press('visitor', '/en/answer/{answerToken}', 'Decline', { note: 'Nobody can come.' }), [
    '(public)/answer/[token]/actions.ts#answerByLinkAction',
    'agenda.answer-by-link',
  ]),
  row('reads that an answer has arrived', EVERYBODY, get('/en/answer/given'), ['(public)/answer/given/page.tsx']),
  row('opens what a delegation was asked for', TAJIKISTAN, onceAsked(get('/en/desk/asked/{place}')), [
    'desk/asked/[id]/page.tsx',
    'agenda.asked-appearance',
  ]),
  row(
    'answers what a delegation was asked for',
    TAJIKISTAN,
    onceAsked(press('delegate of a member', '/en/desk/asked/{place}', 'Decline', { note: 'Nobody can come.' })),
    ['desk/asked/actions.ts#answerAction', 'agenda.answer'],
  ),
  rowWithoutChange(
    'takes an answer that waits into a draft',
    TEAM,
    save('settle-answer', { id: WHO, version: FAR, answerId: '{new}', how: 'take' }),
    ['agenda.settle-answer'],
  ),
  row(
    'edits the details of a team’s meeting',
    TEAM,
    send('chair organiser', '/en/desk/meetings/team-som', 'startsOn', { 'venue.en': 'A hall' }),
    ['desk/meetings/actions.ts#editMeetingAction', 'meeting.edit'],
  ),
  row(
    'writes a text about a team’s meeting in another language',
    TEAM,
    send('chair organiser', '/en/desk/meetings/team-som/languages?to=ru', 'words', { words: 'Слова' }),
    ['desk/meetings/actions.ts#writeMeetingTextAction', 'meeting.write-text'],
  ),
  row(
    'moves a team’s meeting as a whole',
    TEAM,
    press('chair organiser', '/en/desk/meetings/team-som?move=2027-09-21', 'Move the meeting', {}),
    ['desk/meetings/actions.ts#moveMeetingAction', 'meeting.move'],
  ),
  row('records that a meeting is convened', TEAM, send('chair organiser', '/en/desk/meetings/team-som', 'decision', {}, 'convened'), [
    'desk/meetings/actions.ts#decideConvocationAction',
    'meeting.decide-convocation',
  ]),
  row(
    'adds those who appear in a draft',
    TEAM,
    press('chair organiser', '/en/desk/meetings/team-som/publish', 'Add them in their standing capacity', {}),
    ['desk/meetings/actions.ts#addProposedAction', 'meeting.add-proposed'],
  ),
  row(
    'puts a State on the list of a team’s meeting',
    TEAM,
    send('chair organiser', '/en/desk/meetings/team-som/people', 'participant', { participant: 'state:KG', capacity: 'member' }),
    ['desk/meetings/actions.ts#setParticipationAction', 'meeting.set-participation'],
  ),
  row(
    'puts the proposed delegations on the list of a team’s meeting',
    TEAM,
    press('chair organiser', '/en/desk/meetings/team-som/people', 'Add those ticked', {}),
    ['desk/meetings/actions.ts#addProposedAction', 'meeting.add-proposed'],
  ),
  row(
    'takes a State off the list of a team’s meeting',
    TEAM,
    send('chair organiser', '/en/desk/meetings/team-som/people', 'participationId', { participationId: '{teamParticipation}' }),
    ['desk/meetings/actions.ts#endParticipationAction', 'meeting.end-participation'],
  ),
  row(
    'puts an organiser on the team',
    TEAM,
    send('chair organiser', '/en/desk/meetings/team-som/people', 'accountId', { accountId: '{otherAccount}' }, ''),
    ['desk/meetings/actions.ts#joinTeamAction', 'meeting.join-team'],
  ),
  row(
    'takes an organiser off the team',
    TEAM,
    send('chair organiser', '/en/desk/meetings/team-som/people', 'accountId', { accountId: '{otherAccount}' }, '{chairAccount}'),
    ['desk/meetings/actions.ts#leaveTeamAction', 'meeting.leave-team'],
  ),
  row(
    'publishes the draft of a team',
    TEAM,
    send('chair organiser', '/en/desk/meetings/team-som/publish', 'draftMark', { audience: 'participants', standing: 'provisional' }),
    ['desk/meetings/actions.ts#publishAction', 'publication.publish'],
  ),
  row('sees the draft of a team as it will be', TEAM, get('/en/desk/meetings/team-som/preview'), [
    'desk/meetings/[slug]/preview/page.tsx',
    'publication.draft-paper',
  ]),
  row('looks at what would change if a version were made the draft', CHAIR, get('/en/desk/meetings/practice-conference/versions/1'), [
    'desk/meetings/[slug]/versions/[number]/page.tsx',
    'agenda.version-as-draft',
  ]),
  row(
    'makes a version the draft',
    CHAIR,
    press('chair organiser', '/en/desk/meetings/practice-conference/versions/1', 'Make version 1 the draft', {}),
    ['desk/meetings/actions.ts#makeVersionDraftAction', 'agenda.make-version-draft'],
  ),
  row(
    'withdraws what is published',
    CHAIR,
    send('chair organiser', '/en/desk/meetings/closed-som/publish', 'reason', { reason: 'To see who may' }),
    ['desk/meetings/actions.ts#withdrawAction', 'publication.withdraw'],
  ),

  // Withdrawn: whoever could read it now gets a notice; its file is gone.
  row('reads the notice of what was withdrawn', PARTICIPANTS, get('/en/meetings/closed-som'), ['publication.schedule']),
  row('lists the versions of what was withdrawn', PARTICIPANTS, get('/en/meetings/closed-som/versions'), ['publication.versions']),
  row('reads the notice in the place of the file of what was withdrawn', PARTICIPANTS, get('/en/meetings/closed-som/agenda.json'), [
    'publication.schedule',
  ]),
  row(
    'undoes the withdrawal of a programme',
    CHAIR,
    press('chair organiser', '/en/desk/meetings/closed-som/publish', 'Undo the withdrawal', { reason: 'To see who may' }),
    ['desk/meetings/actions.ts#undoWithdrawalAction', 'publication.undo-withdrawal'],
  ),
]
