import { randomUUID } from 'node:crypto'
import { type Form, formWith, sendForm } from '#harness/forms'
import type { RoleName } from '#harness/roles'
import { ROLE_NAMES } from '#harness/roles'
import { type Cookie, fetchAs, saveAs } from '#harness/sign-in'
import { stableId } from '#server/demo/stable-id'

// The role table: docs/why-the-model.md, “Who may do what”, by role, object and act. Each row is tried against the real server over
// HTTP. A route, command or query that no row names fails the tests.

export type World = {
  url: string
  cookies: Record<RoleName, Cookie>
  ids: {
    practice: string
    team: string
    teamDay: string
    teamParticipation: string
    chairAccount: string
    otherAccount: string
    linkAccount: string
    linkAppointment: string
    linkToken: string
    /** The practice meeting's statement, in consultation with Kyrgyzstan and Tajikistan; and a communiqué. */
    statement: string
    paragraph: string
    proposal: string
    communique: string
    /** A handover from Kazakhstan to Tajikistan that waits for both teams. */
    handover: string
    /** An organisation that runs the Support Unit; and IOM, which takes part in meetings. */
    organization: string
    iom: string
  }
}

export type Row = {
  act: string
  /** What this row tries: routes by file, commands and queries by name. */
  covers: string[]
  may: readonly RoleName[]
  try: (world: World, role: RoleName) => Promise<Response>
}

const EVERYBODY = ROLE_NAMES
const SIGNED_IN = ROLE_NAMES.filter((role) => role !== 'visitor' && role !== 'closed account')
const SUPPORT: RoleName = 'support unit organiser'
/** For a meeting without a team: every organiser of the Chair. */
const CHAIR: RoleName[] = [SUPPORT, 'chair organiser', 'chair organiser off the team']
/** For a meeting whose team is one of them. */
const TEAM: RoleName[] = [SUPPORT, 'chair organiser']
/** Powers of the Chair alone, which the Support Unit does not have. */
const CHAIR_ALONE: RoleName[] = ['chair organiser', 'chair organiser off the team']
/** Organisers of either State of the handover. */
const ANSWERING: RoleName[] = [...CHAIR_ALONE, 'organiser of another State']
const HANDOVER: RoleName[] = [...ANSWERING, SUPPORT, 'admin']
/** Those who speak for Tajikistan. */
const TAJIKISTAN: RoleName[] = ['delegate of a member', 'organiser of another State']
const ADMIN: RoleName[] = ['admin']
/** Those who may look people up for an agenda, and the admin, who records chairpersons and coordinators. */
const DIRECTORY: RoleName[] = [...CHAIR, 'admin']
/** For a meeting for participants only. Tajikistan, Pakistan and IOM take part; all organisers of the Chair, and admins, may read. */
const PARTICIPANTS: RoleName[] = [
  ...CHAIR,
  'admin',
  'delegate of a member',
  'delegate of an observer',
  'organiser of another State',
  'delegate of an organisation',
]

const get =
  (path: string): Row['try'] =>
  ({ url, cookies }, role) =>
    fetchAs(url, path, cookies[role])

const save =
  (verb: string, body: (world: World) => Record<string, unknown>): Row['try'] =>
  (world, role) =>
    saveAs(world.url, verb, world.cookies[role], { meetingId: world.ids.team, ...body(world) })

/** Sends the form that a page shows to somebody who may, as somebody who perhaps may not. */
const send =
  (
    shownTo: RoleName,
    path: (world: World) => string,
    field: string,
    typed: (world: World) => Record<string, string>,
    value?: (world: World) => string,
  ): Row['try'] =>
  async (world, role) => {
    const page = path(world)
    const key = `${world.url}${page} ${field} ${value?.(world)}`
    const form = FORMS.get(key) ?? formWith(await (await fetchAs(world.url, page, world.cookies[shownTo])).text(), field, value?.(world))
    FORMS.set(key, form)
    return sendForm(world.url, page, world.cookies[role], form, typed(world))
  }

// A form is read once, before anybody sends it: who comes later may no longer be shown it.
const FORMS = new Map<string, Form>()

/** The same by the label of the form's button, where several forms have the same fields. */
const press =
  (
    shownTo: RoleName,
    path: (world: World) => string,
    label: string,
    typed: (world: World) => Record<string, string>,
    /** Which of several forms with such a button. */
    place = 0,
  ): Row['try'] =>
  async (world, role) => {
    const page = path(world)
    const key = `${world.url}${page} ${label} ${place}`
    const form = FORMS.get(key) ?? buttonForm(await (await fetchAs(world.url, page, world.cookies[shownTo])).text(), label, place)
    FORMS.set(key, form)
    return sendForm(world.url, page, world.cookies[role], form, typed(world))
  }

const uzbekistan = () => '/en/desk/process/states/UZ'
const processPage = () => '/en/desk/process'
const terms = () => '/en/desk/process/chairmanship'
const organizationPage = ({ ids }: World) => `/en/desk/process/organizations/${ids.organization}`

/** An act on the record of the Process: the admin's alone. The command `set-capacity` is the action `setCapacityAction`. */
function recordAct(
  act: string,
  command: string,
  path: (world: World) => string,
  place: number,
  typed: Record<string, string>,
  label = 'Record',
): Row {
  const action = `${command.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Action`
  return {
    act,
    covers: [`app/[locale]/desk/process/actions.ts#${action}`, `record.${command}`],
    may: ADMIN,
    try: press('admin', path, label, () => typed, place),
  }
}

/** The form whose button says this. */
export function buttonForm(html: string, label: string, place = 0): Form {
  const form = [...html.matchAll(/<form[^>]*>.*?<\/form>/gs)]
    .map(([whole]) => whole)
    .filter((whole) => whole.includes(`>${label}</button>`))[place]
  if (form === undefined) throw new Error(`no form with a button ${label}`)
  const [action = 'no action'] = /\$ACTION_REF_\w+/.exec(form) ?? []
  return formWith(form, action)
}

const saveStatement =
  (verb: string, body: (world: World) => Record<string, unknown>): Row['try'] =>
  ({ url, cookies, ids }, role) =>
    fetchAs(url, `/api/statement/${verb}`, cookies[role], {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ statementId: ids.statement, ...body({ url, cookies, ids }) }),
    })

const STATEMENT_DESK = '/en/desk/meetings/practice/statement'
const COMMUNIQUE_DESK = '/en/desk/meetings/communique-som/statement'
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const SLOT = stableId('Opening of the team’s meeting/slot')
const ITEM = stableId('Opening of the team’s meeting/item')
const PART = stableId('Opening of the team’s meeting/part')
const WHO = stableId('Opening of the team’s meeting/who')
const FAR = 9_999

export const ROLE_TABLE: Row[] = [
  // What is published.
  {
    act: 'reads the first page',
    covers: ['app/[locale]/(public)/page.tsx', 'record.front-page', 'record.title'],
    may: EVERYBODY,
    try: get('/en'),
  },
  {
    act: 'reads the record',
    covers: ['app/[locale]/(public)/meetings/page.tsx', 'record.register', 'record.register-choices', 'statement.issued-texts'],
    may: EVERYBODY,
    try: get('/en/meetings'),
  },
  {
    act: 'reads what papers say of a meeting without an agenda here',
    covers: ['app/[locale]/(public)/meetings/[slug]/page.tsx', 'record.register-entry'],
    may: EVERYBODY,
    try: get('/en/meetings/som-4'),
  },
  {
    act: 'reads the register as data',
    covers: ['app/[locale]/(public)/meetings.json/route.ts', 'record.register-file'],
    may: EVERYBODY,
    try: get('/en/meetings.json'),
  },
  {
    act: 'reads the Process on a day as data',
    covers: ['app/[locale]/(public)/process.json/route.ts', 'record.process'],
    may: EVERYBODY,
    try: get('/en/process.json?on=2015-07-14'),
  },
  {
    act: 'reads who chaired',
    covers: ['app/[locale]/(public)/chairmanship/page.tsx', 'record.chairmanships'],
    may: EVERYBODY,
    try: get('/en/chairmanship'),
  },
  {
    act: 'reads which States belong',
    covers: ['app/[locale]/(public)/states/page.tsx', 'record.designations'],
    may: EVERYBODY,
    try: get('/en/states?on=2015-07-14'),
  },
  {
    act: 'reads which papers there are',
    covers: ['app/[locale]/(public)/documents/page.tsx', 'record.papers'],
    may: EVERYBODY,
    try: get('/en/documents'),
  },
  {
    act: 'reads a public schedule',
    covers: ['app/[locale]/(public)/meetings/[slug]/page.tsx', 'publication.schedule'],
    may: EVERYBODY,
    try: get('/en/meetings/som-5'),
  },
  {
    act: 'reads the versions of a public schedule',
    covers: ['app/[locale]/(public)/meetings/[slug]/versions/page.tsx', 'publication.versions'],
    may: EVERYBODY,
    try: get('/en/meetings/som-5/versions'),
  },
  {
    act: 'reads the file of a public schedule',
    covers: ['app/[locale]/(public)/meetings/[slug]/agenda.json/route.ts'],
    may: EVERYBODY,
    try: get('/en/meetings/som-5/agenda.json'),
  },
  {
    act: 'reads a schedule for participants',
    covers: ['app/[locale]/(public)/meetings/[slug]/page.tsx', 'publication.schedule'],
    may: PARTICIPANTS,
    try: get('/en/meetings/closed-som'),
  },
  {
    act: 'reads the versions of a schedule for participants',
    covers: ['publication.versions'],
    may: PARTICIPANTS,
    try: get('/en/meetings/closed-som/versions'),
  },
  {
    act: 'reads the file of a schedule for participants',
    covers: ['app/[locale]/(public)/meetings/[slug]/agenda.json/route.ts'],
    may: PARTICIPANTS,
    try: get('/en/meetings/closed-som/agenda.json'),
  },
  { act: 'reads the address of a draft never published', covers: ['publication.schedule'], may: [], try: get('/en/meetings/team-som') },
  {
    act: 'reads the file of a draft never published',
    covers: ['publication.schedule'],
    may: [],
    try: get('/en/meetings/team-som/agenda.json'),
  },
  {
    act: 'opens the sign-in page',
    covers: ['app/[locale]/(public)/sign-in/page.tsx', 'app/api/auth/[...nextauth]/route.ts'],
    may: EVERYBODY,
    try: get('/en/sign-in'),
  },
  { act: 'asks whether the server is well', covers: ['app/api/health/route.ts'], may: EVERYBODY, try: get('/api/health') },

  // One's own desk.
  {
    act: 'opens the desk',
    covers: ['app/[locale]/desk/page.tsx', 'account.own', 'account.appearances'],
    may: SIGNED_IN,
    try: get('/en/desk'),
  },
  {
    act: 'opens the page of their own account',
    covers: ['app/[locale]/desk/account/page.tsx'],
    may: SIGNED_IN,
    try: get('/en/desk/account'),
  },
  {
    act: 'changes the password of their own account',
    covers: ['app/[locale]/desk/account/actions.ts#changePasswordAction', 'account.change-password'],
    may: SIGNED_IN,
    try: send(
      'chair organiser',
      () => '/en/desk/account',
      'current',
      () => ({ current: 'not the password', password: 'never to be the one' }),
    ),
  },
  {
    act: 'ends all sign-ins of somebody else’s account',
    covers: ['app/[locale]/desk/account/actions.ts#signOutEverywhereAction', 'account.sign-out-everywhere'],
    may: [],
    try: send(
      'chair organiser',
      () => '/en/desk/account',
      'accountId',
      ({ ids }) => ({ accountId: ids.linkAccount }),
    ),
  },

  {
    act: 'signs out of this browser',
    covers: ['app/[locale]/desk/account/actions.ts#signOutAction'],
    may: EVERYBODY,
    try: async ({ url, cookies }, role) => {
      const html = await (await fetchAs(url, '/en/desk', cookies['chair organiser'])).text()
      const action = /name="(\$ACTION_ID_\w+)"/.exec(html)?.[1] ?? 'no such form'
      return sendForm(url, '/en/desk', cookies[role], new Map([[action, '']]))
    },
  },

  // Drafts: of a meeting that names no team, and of one that does.
  {
    act: 'lists the meetings to prepare',
    covers: ['app/[locale]/desk/meetings/page.tsx', 'meeting.prepared'],
    may: CHAIR,
    try: get('/en/desk/meetings'),
  },
  {
    act: 'opens the form of a new meeting',
    covers: ['app/[locale]/desk/meetings/new/page.tsx'],
    may: CHAIR,
    try: get('/en/desk/meetings/new'),
  },
  {
    act: 'creates a meeting',
    covers: ['app/[locale]/desk/meetings/actions.ts#createMeetingAction', 'meeting.create'],
    may: CHAIR,
    try: send(
      'chair organiser',
      () => '/en/desk/meetings/new',
      'slug',
      () => ({
        slug: `m-${randomUUID()}`,
        'title.en': 'A meeting',
        type: 'som',
        original: 'en',
        startsOn: '2028-01-10',
        endsOn: '2028-01-10',
      }),
    ),
  },
  {
    act: 'opens the draft of a meeting without a team',
    covers: ['app/[locale]/desk/meetings/[slug]/agenda/page.tsx', 'agenda.draft', 'meeting.participant-choices', 'meeting.open-pages'],
    may: CHAIR,
    try: get('/en/desk/meetings/practice/agenda'),
  },
  {
    act: 'opens the draft of a team',
    covers: ['app/[locale]/desk/meetings/[slug]/agenda/page.tsx', 'agenda.draft'],
    may: TEAM,
    try: get('/en/desk/meetings/team-som/agenda'),
  },
  {
    act: 'reads the draft of a team again, as the editor does',
    covers: ['app/api/agenda-draft/[slug]/route.ts', 'agenda.draft'],
    may: TEAM,
    try: get('/api/agenda-draft/team-som'),
  },
  {
    act: 'opens the details of a team’s meeting',
    covers: ['app/[locale]/desk/meetings/[slug]/page.tsx', 'meeting.details'],
    may: TEAM,
    try: get('/en/desk/meetings/team-som'),
  },
  {
    act: 'opens the delegations of a team’s meeting',
    covers: ['app/[locale]/desk/meetings/[slug]/people/page.tsx'],
    may: TEAM,
    try: get('/en/desk/meetings/team-som/people'),
  },
  {
    act: 'opens the publishing of a draft never published',
    covers: ['app/[locale]/desk/meetings/[slug]/publish/page.tsx', 'publication.desk', 'publication.preview'],
    may: TEAM,
    try: get('/en/desk/meetings/team-som/publish'),
  },
  {
    act: 'opens the publishing of a published meeting',
    covers: ['publication.desk'],
    may: CHAIR,
    try: get('/en/desk/meetings/som-5/publish'),
  },
  {
    act: 'adds a slot',
    covers: ['app/api/agenda/[verb]/route.ts', 'agenda.add-slot'],
    may: TEAM,
    try: save('add-slot', ({ ids }) => ({
      id: randomUUID(),
      itemId: randomUUID(),
      dayId: ids.teamDay,
      start: '11:00',
      end: '11:30',
      kind: 'break',
      title: { en: 'Coffee' },
    })),
  },
  {
    act: 'retimes a slot',
    covers: ['agenda.edit-slot'],
    may: TEAM,
    try: save('edit-slot', () => ({ id: SLOT, version: FAR, start: '10:05' })),
  },
  {
    act: 'words an item',
    covers: ['agenda.edit-item'],
    may: TEAM,
    try: save('edit-item', () => ({ id: ITEM, version: FAR, title: { en: 'Opening' } })),
  },
  {
    act: 'adds a part',
    covers: ['agenda.add-part'],
    may: TEAM,
    try: save('add-part', () => ({ id: randomUUID(), slotId: SLOT, title: { en: 'Another part' } })),
  },
  {
    act: 'words a part',
    covers: ['agenda.edit-part'],
    may: TEAM,
    try: save('edit-part', () => ({ id: PART, version: FAR, title: { en: 'Part' } })),
  },
  {
    act: 'puts somebody to a slot',
    covers: ['agenda.add-contribution'],
    may: TEAM,
    try: save('add-contribution', () => ({ id: randomUUID(), slotId: SLOT, partId: null, role: 'presenter', state: 'KG' })),
  },
  {
    act: 'changes an appearance',
    covers: ['agenda.edit-contribution'],
    may: TEAM,
    try: save('edit-contribution', () => ({ id: WHO, version: FAR, status: 'tbc' })),
  },
  {
    act: 'moves an appearance',
    covers: ['agenda.move-entry'],
    may: TEAM,
    try: save('move-entry', () => ({ kind: 'contribution', id: WHO, slotVersion: FAR, partId: null, index: 0 })),
  },
  {
    act: 'takes an appearance out',
    covers: ['agenda.remove-entry'],
    may: TEAM,
    try: save('remove-entry', () => ({ kind: 'contribution', id: WHO, version: FAR })),
  },
  {
    act: 'puts an appearance back',
    covers: ['agenda.restore-entry'],
    may: TEAM,
    try: save('restore-entry', () => ({ kind: 'contribution', id: WHO })),
  },
  {
    act: 'changes what a team’s meeting is',
    covers: ['app/[locale]/desk/meetings/actions.ts#editMeetingAction', 'meeting.edit'],
    may: TEAM,
    try: send(
      'chair organiser',
      () => '/en/desk/meetings/team-som',
      'startsOn',
      () => ({ 'venue.en': 'A hall' }),
    ),
  },
  {
    act: 'records that a meeting is convened',
    covers: ['app/[locale]/desk/meetings/actions.ts#decideConvocationAction', 'meeting.decide-convocation'],
    may: TEAM,
    try: send(
      'chair organiser',
      () => '/en/desk/meetings/team-som',
      'decision',
      () => ({}),
      () => 'convened',
    ),
  },
  {
    act: 'puts a State on the list of a team’s meeting',
    covers: ['app/[locale]/desk/meetings/actions.ts#setParticipationAction', 'meeting.set-participation'],
    may: TEAM,
    try: send(
      'chair organiser',
      () => '/en/desk/meetings/team-som/people',
      'participant',
      () => ({ participant: 'state:KG', capacity: 'member' }),
    ),
  },
  {
    act: 'takes a State off the list of a team’s meeting',
    covers: ['app/[locale]/desk/meetings/actions.ts#endParticipationAction', 'meeting.end-participation'],
    may: TEAM,
    try: send(
      'chair organiser',
      () => '/en/desk/meetings/team-som/people',
      'participationId',
      ({ ids }) => ({ participationId: ids.teamParticipation }),
    ),
  },
  {
    act: 'puts an organiser on the team',
    covers: ['app/[locale]/desk/meetings/actions.ts#joinTeamAction', 'meeting.join-team'],
    may: TEAM,
    try: send(
      'chair organiser',
      () => '/en/desk/meetings/team-som/people',
      'accountId',
      ({ ids }) => ({ accountId: ids.otherAccount }),
      () => '',
    ),
  },
  {
    act: 'takes an organiser off the team',
    covers: ['app/[locale]/desk/meetings/actions.ts#leaveTeamAction', 'meeting.leave-team'],
    may: TEAM,
    try: send(
      'chair organiser',
      () => '/en/desk/meetings/team-som/people',
      'accountId',
      ({ ids }) => ({ accountId: ids.otherAccount }),
      ({ ids }) => ids.chairAccount,
    ),
  },
  {
    act: 'publishes the draft of a team',
    covers: ['app/[locale]/desk/meetings/actions.ts#publishAction', 'publication.publish'],
    may: TEAM,
    try: send(
      'chair organiser',
      () => '/en/desk/meetings/team-som/publish',
      'draftMark',
      () => ({ audience: 'participants' }),
    ),
  },
  {
    act: 'withdraws what is published',
    covers: ['app/[locale]/desk/meetings/actions.ts#withdrawAction', 'publication.withdraw'],
    may: CHAIR,
    try: send(
      'chair organiser',
      () => '/en/desk/meetings/closed-som/publish',
      'reason',
      () => ({ reason: 'To see who may' }),
    ),
  },

  // Withdrawn: whoever could read it now gets a notice; its file is gone.
  {
    act: 'reads the notice of what was withdrawn',
    covers: ['publication.schedule'],
    may: PARTICIPANTS,
    try: get('/en/meetings/closed-som'),
  },
  {
    act: 'lists the versions of what was withdrawn',
    covers: ['publication.versions'],
    may: PARTICIPANTS,
    try: get('/en/meetings/closed-som/versions'),
  },
  {
    act: 'reads the file of what was withdrawn',
    covers: ['publication.schedule'],
    may: [],
    try: get('/en/meetings/closed-som/agenda.json'),
  },

  // The directory.
  {
    act: 'opens the directory',
    covers: ['app/[locale]/desk/people/page.tsx', 'people.search'],
    may: DIRECTORY,
    try: get('/en/desk/people'),
  },
  {
    act: 'finds somebody, as the editor does',
    covers: ['app/api/people/route.ts', 'people.search'],
    may: DIRECTORY,
    try: get('/api/people?text=oda'),
  },
  {
    act: 'opens an entry of the directory',
    covers: ['app/[locale]/desk/people/[id]/page.tsx', 'people.entry'],
    may: DIRECTORY,
    try: get(`/en/desk/people/${stableId('person/yasuko-oda')}`),
  },
  {
    act: 'adds somebody to the directory',
    covers: ['app/api/people/route.ts', 'people.add-person'],
    may: DIRECTORY,
    try: ({ url, cookies }, role) =>
      fetchAs(url, '/api/people', cookies[role], {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: randomUUID(), original: 'en', name: 'Somebody of the table' }),
      }),
  },
  {
    act: 'corrects an entry of the directory',
    covers: ['app/[locale]/desk/people/actions.ts#editPersonAction', 'people.edit-person'],
    may: DIRECTORY,
    try: send(
      'chair organiser',
      () => `/en/desk/people/${stableId('person/yasuko-oda')}`,
      'sortName',
      () => ({ version: '1' }),
    ),
  },
  {
    act: 'adds an organisation to the directory',
    covers: ['app/[locale]/desk/people/actions.ts#addOrganizationAction', 'people.add-organization'],
    may: DIRECTORY,
    try: send(
      'chair organiser',
      () => '/en/desk/people',
      'shortName',
      () => ({ shortName: `O-${randomUUID()}`, name: 'An organisation' }),
    ),
  },

  // Outcome texts: one issued, one in consultation, one that must be agreed.
  {
    act: 'reads an issued text',
    covers: ['app/[locale]/(public)/meetings/[slug]/statement/page.tsx', 'statement.issued'],
    may: EVERYBODY,
    try: get('/en/meetings/som-2/statement'),
  },
  {
    act: 'reads an issued text as data',
    covers: ['app/[locale]/(public)/meetings/[slug]/statement.json/route.ts'],
    may: EVERYBODY,
    try: get('/en/meetings/som-2/statement.json'),
  },
  {
    act: 'reads the words of an issued text',
    covers: ['app/[locale]/(public)/meetings/[slug]/statement.txt/route.ts'],
    may: EVERYBODY,
    try: get('/en/meetings/som-2/statement.txt'),
  },
  { act: 'reads a text that is not issued', covers: ['statement.issued'], may: [], try: get('/en/meetings/practice/statement') },
  {
    act: 'opens a text in consultation',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/page.tsx', 'statement.desk', 'statement.consultation'],
    may: [...CHAIR, ...TAJIKISTAN],
    try: get(STATEMENT_DESK),
  },
  { act: 'opens a text that was sent to nobody', covers: ['statement.desk'], may: CHAIR, try: get(COMMUNIQUE_DESK) },
  {
    act: 'sees the texts sent to their delegation',
    covers: ['statement.received', 'meeting.in-hand'],
    may: SIGNED_IN,
    try: get('/en/desk'),
  },
  {
    act: 'opens what was said to a text',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/consult/page.tsx', 'statement.desk'],
    may: CHAIR,
    try: get(`${STATEMENT_DESK}/consult`),
  },
  {
    act: 'compares two revisions',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/compare/page.tsx', 'statement.comparison'],
    may: [...CHAIR, ...TAJIKISTAN],
    try: get(`${STATEMENT_DESK}/compare?from=0&to=1`),
  },
  {
    act: 'reads the record of a text',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/record/page.tsx', 'statement.timeline'],
    may: [...CHAIR, ...TAJIKISTAN],
    try: get(`${STATEMENT_DESK}/record`),
  },
  {
    act: 'reads the draft of a text as its editor does',
    covers: ['app/api/statement-draft/[slug]/route.ts', 'statement.draft'],
    may: CHAIR,
    try: get('/api/statement-draft/practice'),
  },
  {
    act: 'adds a paragraph',
    covers: ['app/api/statement/[verb]/route.ts', 'statement.add-paragraph'],
    may: CHAIR,
    try: saveStatement('add-paragraph', () => ({ id: randomUUID(), after: null, text: { en: 'A paragraph of the table.' } })),
  },
  {
    act: 'words a paragraph',
    covers: ['statement.edit-paragraph'],
    may: CHAIR,
    try: saveStatement('edit-paragraph', ({ ids }) => ({ id: ids.paragraph, version: FAR, text: { en: 'Worded' } })),
  },
  {
    act: 'moves a paragraph',
    covers: ['statement.move-paragraph'],
    may: CHAIR,
    try: saveStatement('move-paragraph', ({ ids }) => ({ id: ids.paragraph, orderVersion: FAR, after: null })),
  },
  {
    act: 'takes out a paragraph',
    covers: ['statement.remove-paragraph'],
    may: CHAIR,
    try: saveStatement('remove-paragraph', ({ ids }) => ({ id: ids.paragraph, version: FAR })),
  },
  {
    act: 'puts back a paragraph',
    covers: ['statement.restore-paragraph'],
    may: CHAIR,
    try: saveStatement('restore-paragraph', ({ ids }) => ({ id: ids.paragraph })),
  },
  {
    act: 'opens the text of a meeting',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#openStatementAction', 'statement.open'],
    may: CHAIR,
    try: press(
      'chair organiser',
      () => '/en/desk/meetings/statement-som/statement',
      'Open',
      () => ({ kind: 'chairs-statement' }),
    ),
  },
  {
    act: 'titles a text',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#editTitleAction', 'statement.edit-title'],
    may: CHAIR,
    try: press(
      'chair organiser',
      () => STATEMENT_DESK,
      'Save the title',
      () => ({ 'title.kk': 'Төраға мәлімдемесі' }),
    ),
  },
  {
    act: 'makes a revision',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#makeRevisionAction', 'statement.make-revision'],
    may: CHAIR,
    try: press(
      'chair organiser',
      () => `${STATEMENT_DESK}/consult`,
      'Make Rev.2 of the draft',
      () => ({}),
    ),
  },
  {
    act: 'speaks for a delegation to a paragraph',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#proposeAction', 'statement.propose'],
    may: TAJIKISTAN,
    try: press(
      'delegate of a member',
      ({ ids }) => `${STATEMENT_DESK}?say=${ids.paragraph}`,
      'Send to the Chair',
      () => ({ text: 'Said for the table.' }),
    ),
  },
  {
    act: 'answers a proposal',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#answerProposalAction', 'statement.answer-proposal'],
    may: CHAIR_ALONE,
    try: press(
      'chair organiser',
      ({ ids }) => `${STATEMENT_DESK}/consult?answer=${ids.proposal}`,
      'Record the answer',
      () => ({ decision: 'declined', reason: 'For the table.' }),
    ),
  },
  {
    act: 'circulates a revision',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#circulateAction', 'statement.circulate', 'statement.acts'],
    may: CHAIR_ALONE,
    try: press(
      'chair organiser',
      () => `${STATEMENT_DESK}/consult`,
      'Circulate',
      () => ({ closesOn: inDays(9) }),
    ),
  },
  {
    act: 'opens a silence procedure',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#openSilenceAction', 'statement.open-silence'],
    may: CHAIR_ALONE,
    try: press(
      'chair organiser',
      () => `${COMMUNIQUE_DESK}/consult`,
      'Open the silence procedure',
      // An observer and an organisation too: they receive the text and cannot break the silence.
      ({ ids }) => ({ closesOn: inDays(9), 'to.state:PK': 'on', [`to.organization:${ids.iom}`]: 'on' }),
    ),
  },
  {
    act: 'breaks silence',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#breakSilenceAction', 'statement.break-silence'],
    may: TAJIKISTAN,
    try: press(
      'delegate of a member',
      () => COMMUNIQUE_DESK,
      'Break the silence',
      // Names no paragraph: a refusal by field counts as a yes, and silence continues for the next row.
      () => ({ objection: 'For the table.' }),
    ),
  },
  {
    act: 'withdraws a silence procedure',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#withdrawSilenceAction', 'statement.withdraw-silence'],
    may: CHAIR_ALONE,
    try: press(
      'chair organiser',
      () => `${COMMUNIQUE_DESK}/consult`,
      'Withdraw the silence procedure',
      () => ({ reason: 'For the table.' }),
    ),
  },
  {
    act: 'records that the meeting adopted a text',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#recordAdoptionAction', 'statement.record-adoption'],
    may: CHAIR_ALONE,
    try: press(
      'chair organiser',
      () => `${COMMUNIQUE_DESK}/consult`,
      'Record',
      () => ({ act: 'adopted', adoptedOn: inDays(-1) }),
    ),
  },
  {
    act: 'issues a text',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#issueAction', 'statement.issue'],
    may: CHAIR_ALONE,
    try: press(
      'chair organiser',
      () => `${COMMUNIQUE_DESK}/consult`,
      'Issue',
      () => ({ audience: 'participants', chairperson: 'Somebody of the table' }),
    ),
  },
  {
    act: 'reads a text issued for participants',
    covers: ['statement.issued'],
    may: PARTICIPANTS,
    try: get('/en/meetings/communique-som/statement.txt'),
  },
  {
    act: 'corrects an issued text',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#correctAction', 'statement.correct'],
    may: CHAIR_ALONE,
    try: press(
      'chair organiser',
      () => `${COMMUNIQUE_DESK}/consult`,
      'Issue Corr.1',
      () => ({ reason: 'For the table.', chairperson: 'Somebody of the table' }),
    ),
  },
  {
    act: 'withdraws an issued text',
    covers: ['app/[locale]/desk/meetings/[slug]/statement/actions.ts#withdrawStatementAction', 'statement.withdraw'],
    may: CHAIR_ALONE,
    try: press(
      'chair organiser',
      () => `${COMMUNIQUE_DESK}/consult`,
      'Withdraw the issued text',
      () => ({ reason: 'For the table.' }),
    ),
  },

  // Handovers, the record, the activity.
  {
    act: 'opens the page of handovers',
    covers: ['app/[locale]/desk/handover/page.tsx', 'handover.desk', 'handover.to-confirm'],
    may: HANDOVER,
    try: get('/en/desk/handover'),
  },
  {
    act: 'confirms a handover',
    covers: ['app/[locale]/desk/handover/actions.ts#confirmHandoverAction', 'handover.confirm'],
    may: ANSWERING,
    try: press(
      'chair organiser',
      () => '/en/desk/handover',
      'Confirm for Kazakhstan',
      // Terms that do not exist, so that nobody's answer changes the handover for the next.
      () => ({ terms: '9999' }),
    ),
  },
  {
    act: 'declines a handover',
    covers: ['app/[locale]/desk/handover/actions.ts#declineHandoverAction', 'handover.decline'],
    may: ANSWERING,
    try: press(
      'chair organiser',
      () => '/en/desk/handover',
      'Decline',
      () => ({ terms: '9999', reason: 'For the table.' }),
    ),
  },
  {
    act: 'postpones a handover',
    covers: ['app/[locale]/desk/handover/actions.ts#postponeHandoverAction', 'handover.postpone'],
    may: ADMIN,
    try: press(
      'admin',
      () => '/en/desk/handover',
      'Postpone',
      () => ({ effectiveOn: inDays(80), overlapFrom: inDays(70), reason: 'For the table.' }),
    ),
  },
  {
    act: 'reads the dossier of a handover that has not passed',
    covers: ['app/[locale]/desk/handover/[id]/dossier/route.ts', 'handover.dossier'],
    may: [],
    try: ({ url, cookies, ids }, role) => fetchAs(url, `/en/desk/handover/${ids.handover}/dossier`, cookies[role]),
  },
  {
    act: 'calls off a handover',
    covers: ['app/[locale]/desk/handover/actions.ts#callOffHandoverAction', 'handover.call-off'],
    may: ADMIN,
    try: press(
      'admin',
      () => '/en/desk/handover',
      'Call off',
      () => ({ reason: 'For the table.' }),
    ),
  },
  {
    act: 'prepares a handover',
    covers: ['app/[locale]/desk/handover/actions.ts#prepareHandoverAction', 'handover.prepare'],
    may: ADMIN,
    try: press(
      'admin',
      () => '/en/desk/handover',
      'Prepare',
      () => ({ incoming: 'TJ', effectiveOn: inDays(60), overlapFrom: inDays(50) }),
    ),
  },
  {
    act: 'opens the record of the Process',
    covers: ['app/[locale]/desk/process/page.tsx', 'record.process-desk'],
    may: ADMIN,
    try: get('/en/desk/process'),
  },
  {
    act: 'opens the record of a State',
    covers: ['app/[locale]/desk/process/states/[code]/page.tsx', 'record.state-desk'],
    may: ADMIN,
    try: get('/en/desk/process/states/UZ'),
  },
  {
    act: 'opens the record of an organisation',
    covers: ['app/[locale]/desk/process/organizations/[id]/page.tsx', 'record.organization-desk'],
    may: ADMIN,
    try: (world, role) => fetchAs(world.url, organizationPage(world), world.cookies[role]),
  },
  {
    act: 'opens the record of the chairmanships',
    covers: ['app/[locale]/desk/process/chairmanship/page.tsx', 'record.chairmanship-desk'],
    may: ADMIN,
    try: get('/en/desk/process/chairmanship'),
  },
  ...[
    recordAct('sets the capacity of a State', 'set-capacity', uzbekistan, 0, {
      capacity: 'tbc',
      from: '2023-03-28',
      source: 'The table',
    }),
    recordAct('records a designation', 'designate', uzbekistan, 1, { from: '2023-03-28', source: 'The table' }),
    recordAct('ends a designation', 'end-designation', uzbekistan, 0, { on: '2024-03-28' }, 'End'),
    recordAct('names a State', 'name-state', uzbekistan, 2, { from: '2023-03-28' }),
    recordAct('says who runs the Support Unit', 'set-support-unit', organizationPage, 1, { runs: 'no', from: '2090-01-01' }),
    recordAct('names an organisation', 'name-organization', organizationPage, 2, { from: '2090-01-01' }),
    recordAct('names a chairperson', 'name-chairperson', terms, 0, { from: '2025-04-24', source: 'The table' }),
    recordAct('ends the time of a chairperson', 'end-chairperson', terms, 0, { on: '2099-01-01' }, 'End'),
    recordAct('corrects a term', 'correct-term', terms, 1, { effectiveOn: '2025-04-24', source: 'The table' }),
    recordAct('puts a State on record', 'add-state', processPage, 0, {
      state: 'ZZ',
      'short.en': 'Z',
      'short.ru': 'Z',
      'short.kk': 'Z',
      'official.en': 'Z',
      'official.ru': 'Z',
      'official.kk': 'Z',
    }),
    recordAct('sets how long silence lasts at least', 'set-silence-hours', processPage, 1, { hours: '72' }),
  ],
  {
    act: 'reads the activity record',
    covers: ['app/[locale]/desk/activity/page.tsx', 'activity.record', 'activity.actors'],
    may: [...CHAIR, 'admin'],
    try: get('/en/desk/activity'),
  },
  {
    act: 'exports the activity record',
    covers: ['app/[locale]/desk/activity/export/route.ts'],
    may: [...CHAIR, 'admin'],
    try: get('/en/desk/activity/export'),
  },

  // Accounts and appointments.
  {
    act: 'lists accounts',
    covers: ['app/[locale]/desk/accounts/page.tsx', 'account.list', 'account.appointment-choices'],
    may: ADMIN,
    try: get('/en/desk/accounts'),
  },
  {
    act: 'opens an account’s page',
    covers: ['app/[locale]/desk/accounts/[id]/page.tsx', 'account.details', 'people.to-link'],
    may: ADMIN,
    try: ({ url, cookies, ids }, role) => fetchAs(url, `/en/desk/accounts/${ids.chairAccount}`, cookies[role]),
  },
  {
    act: 'opens an account',
    covers: ['app/[locale]/desk/accounts/actions.ts#createAccountAction', 'account.create'],
    may: ADMIN,
    try: send(
      'admin',
      () => '/en/desk/accounts',
      'email',
      () => ({ email: `${randomUUID()}@test.example`, displayName: 'Somebody', appointment: 'delegate:state:KG' }),
    ),
  },
  {
    act: 'appoints somebody',
    covers: ['app/[locale]/desk/accounts/actions.ts#appointAction', 'account.appoint'],
    may: ADMIN,
    try: send(
      'admin',
      ({ ids }) => `/en/desk/accounts/${ids.chairAccount}`,
      'appointment',
      () => ({ appointment: 'delegate:state:UZ' }),
    ),
  },
  {
    act: 'ends an appointment',
    covers: ['app/[locale]/desk/accounts/actions.ts#endAppointmentAction', 'account.end-appointment'],
    may: ADMIN,
    try: send(
      'admin',
      ({ ids }) => `/en/desk/accounts/${ids.chairAccount}`,
      'appointmentId',
      ({ ids }) => ({ appointmentId: ids.linkAppointment }),
    ),
  },
  {
    act: 'says which person an account is',
    covers: ['app/[locale]/desk/accounts/actions.ts#linkPersonAction', 'account.link-person'],
    may: ADMIN,
    try: send(
      'admin',
      ({ ids }) => `/en/desk/accounts/${ids.chairAccount}`,
      'personId',
      () => ({ personId: '' }),
    ),
  },
  {
    act: 'issues a link to set a password',
    covers: ['app/[locale]/desk/accounts/actions.ts#issuePasswordLinkAction', 'account.issue-password-link'],
    may: ADMIN,
    try: issuingLinks('chair'),
  },
  {
    act: 'closes an account',
    covers: ['app/[locale]/desk/accounts/actions.ts#closeAccountAction', 'account.close'],
    may: ADMIN,
    try: issuingLinks('close'),
  },

  // By a link, whoever holds it.
  {
    act: 'opens a one-time link',
    covers: ['app/[locale]/(public)/set-password/[token]/page.tsx', 'account.password-link'],
    may: EVERYBODY,
    try: ({ url, cookies, ids }, role) => fetchAs(url, `/en/set-password/${ids.linkToken}`, cookies[role]),
  },
  {
    act: 'opens a link that is none',
    covers: ['account.password-link'],
    may: [],
    try: get('/en/set-password/not-a-link-that-was-ever-issued'),
  },
  {
    act: 'sets a password by a link that is none',
    covers: ['app/[locale]/(public)/set-password/[token]/actions.ts#setPasswordAction', 'account.set-password'],
    may: [],
    try: send(
      'visitor',
      ({ ids }) => `/en/set-password/${ids.linkToken}`,
      'token',
      () => ({ token: 'none', password: 'a long enough password' }),
    ),
  },
]

// Uses the page of an account made for this row, so that no role of the table is shut out.
function issuingLinks(what: 'chair' | 'close'): Row['try'] {
  return async (world, role) => {
    const page = '/en/desk/accounts'
    const admin = world.cookies.admin
    const form = formWith(await (await fetchAs(world.url, page, admin)).text(), 'email')
    const email = `${randomUUID()}@test.example`
    await sendForm(world.url, page, admin, form, { email, displayName: email, appointment: 'delegate:state:KG' })
    const list = await (await fetchAs(world.url, page, admin)).text()
    const id = new RegExp(`/desk/accounts/([0-9a-f-]{36})">${email}`).exec(list)?.[1] ?? ''
    const path = `${page}/${id}`
    const html = await (await fetchAs(world.url, path, admin)).text()
    const label = what === 'close' ? 'Close account</button>' : 'Issue a link</button>'
    const button = [...html.matchAll(/<form[^>]*>(.*?)<\/form>/gs)].find(([whole]) => whole.includes(label))?.[0] ?? ''
    return sendForm(world.url, path, world.cookies[role], formWith(button, 'accountId'))
  }
}
