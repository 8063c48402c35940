import { get, press, type Row, row } from './row'
import { EVERYBODY, PARTICIPANTS, TEAM } from './who-may'

/** What is published, and the way in. */
export const PUBLISHED: Row[] = [
  row('reads the first page', EVERYBODY, get('/en'), ['(public)/page.tsx', 'record.front-page', 'record.title']),
  row('reads the record', EVERYBODY, get('/en/meetings'), [
    '(public)/meetings/page.tsx',
    'record.register',
    'record.register-choices',
    'statement.issued-texts',
  ]),
  row('reads the register entry of a meeting without an agenda here', EVERYBODY, get('/en/meetings/som-4'), [
    '(public)/meetings/[slug]/page.tsx',
    'record.register-entry',
  ]),
  row('reads the register as data', EVERYBODY, get('/en/meetings.json'), ['file process/meetings.json', 'record.register-file']),
  row('reads the Process on a day as data', EVERYBODY, get('/en/process.json?on=2015-07-14'), [
    'file process/process.json',
    'record.process',
  ]),
  row('reads who chaired', EVERYBODY, get('/en/chairmanship'), ['(public)/chairmanship/page.tsx', 'record.chairmanships']),
  row('reads which States are members', EVERYBODY, get('/en/states?on=2015-07-14'), ['(public)/states/page.tsx', 'record.designations']),
  row('lists the documents', EVERYBODY, get('/en/documents'), ['(public)/documents/page.tsx', 'record.papers']),
  row('reads where facts come from', EVERYBODY, get('/en/sources'), ['(public)/sources/page.tsx', 'record.sources']),
  row('reads a public schedule', EVERYBODY, get('/en/meetings/som-5'), ['(public)/meetings/[slug]/page.tsx', 'publication.schedule']),
  row('reads the versions of a public schedule', EVERYBODY, get('/en/meetings/som-5/versions'), [
    '(public)/meetings/[slug]/versions/page.tsx',
    'publication.versions',
  ]),
  row('reads the file of a public schedule', EVERYBODY, get('/en/meetings/som-5/agenda.json'), ['file meeting/agenda.json']),
  row('looks at a programme as other sites show it', EVERYBODY, get('/en/meetings/som-5/embed'), [
    '(embed)/meetings/[slug]/embed/page.tsx',
  ]),
  row('looks at a programme for participants as other sites would show it', [], get('/en/meetings/closed-som/embed'), [
    'publication.schedule',
  ]),
  row('looks at the picture of the Process', EVERYBODY, get('/en/card.png'), ['file process/card.png']),
  row('looks at a picture of a page that has none', [], get('/en/card.png?page=desk'), ['file process/card.png']),
  row('looks at the picture of a meeting', EVERYBODY, get('/en/meetings/som-5/card.png'), ['file meeting/card.png']),
  row('looks at the picture of a meeting for participants', [], get('/en/meetings/closed-som/card.png'), ['file meeting/card.png']),
  row('looks at the picture of an issued text', EVERYBODY, get('/en/meetings/som-2/statement-card.png'), [
    'file meeting/statement-card.png',
  ]),
  row('follows what is published', EVERYBODY, get('/en/feed.atom'), ['file process/feed.atom', 'record.feed']),
  row('reads which pages there are', EVERYBODY, get('/sitemap.xml'), ['sitemap.xml/route.ts', 'file site/sitemap.xml', 'record.site-map']),
  row('reads what search engines are to leave out', EVERYBODY, get('/robots.txt'), ['robots.txt/route.ts', 'file site/robots.txt']),
  row('reads how a phone shows the site', EVERYBODY, get('/manifest.webmanifest'), [
    'manifest.webmanifest/route.ts',
    'file site/manifest.webmanifest',
  ]),
  ...['favicon.ico', 'apple-touch-icon.png', 'icon-192.png', 'icon-512.png'].map((icon) =>
    row(`looks at the icon ${icon}`, EVERYBODY, get(`/${icon}`), [`${icon}/route.ts`, `file site/${icon}`]),
  ),
  row('reads a schedule for participants', PARTICIPANTS, get('/en/meetings/closed-som'), [
    '(public)/meetings/[slug]/page.tsx',
    'publication.schedule',
  ]),
  row('reads the versions of a schedule for participants', PARTICIPANTS, get('/en/meetings/closed-som/versions'), ['publication.versions']),
  row('reads the paper of a public schedule', EVERYBODY, get('/en/meetings/som-5/agenda.pdf'), ['file meeting/agenda.pdf']),
  row('reads the paper of a schedule for participants', PARTICIPANTS, get('/en/meetings/closed-som/agenda.pdf'), [
    'file meeting/agenda.pdf',
  ]),
  row('reads the Word file of a public schedule', EVERYBODY, get('/en/meetings/som-5/agenda.docx'), ['file meeting/agenda.docx']),
  row('reads the Word file of a schedule for participants', PARTICIPANTS, get('/en/meetings/closed-som/agenda.docx'), [
    'file meeting/agenda.docx',
  ]),
  row('reads the programme without descriptions', EVERYBODY, get('/en/meetings/som-5/programme-short.pdf'), [
    'file meeting/programme-short.pdf',
  ]),
  row('reads the programme for participants without descriptions', PARTICIPANTS, get('/en/meetings/closed-som/programme-short.pdf'), [
    'file meeting/programme-short.pdf',
  ]),
  row('reads the programme at a glance', EVERYBODY, get('/en/meetings/som-5/at-a-glance.pdf'), ['file meeting/at-a-glance.pdf']),
  row('reads the programme for participants at a glance', PARTICIPANTS, get('/en/meetings/closed-som/at-a-glance.pdf'), [
    'file meeting/at-a-glance.pdf',
  ]),
  row('reads the agenda with annotations', EVERYBODY, get('/en/meetings/practice-conference/provisional-agenda.pdf'), [
    'file meeting/provisional-agenda.pdf',
  ]),
  row('reads the agenda for participants with annotations', PARTICIPANTS, get('/en/meetings/closed-som/provisional-agenda.pdf'), [
    'file meeting/provisional-agenda.pdf',
  ]),
  row('reads the Word file of an earlier version', EVERYBODY, get('/en/meetings/practice-conference/versions/1/agenda.docx'), [
    'file version/agenda.docx',
  ]),
  row('reads the Word file of a version for participants', PARTICIPANTS, get('/en/meetings/closed-som/versions/1/agenda.docx'), [
    'file version/agenda.docx',
  ]),
  row('reads the paper of an earlier version', EVERYBODY, get('/en/meetings/practice-conference/versions/1/agenda.pdf'), [
    'file version/agenda.pdf',
    'publication.version',
  ]),
  row('reads the file of an earlier version', EVERYBODY, get('/en/meetings/practice-conference/versions/1/agenda.json'), [
    'file version/agenda.json',
  ]),
  row('reads the paper of a version for participants', PARTICIPANTS, get('/en/meetings/closed-som/versions/1/agenda.pdf'), [
    'file version/agenda.pdf',
    'publication.version',
  ]),
  row('reads the file of a version for participants', PARTICIPANTS, get('/en/meetings/closed-som/versions/1/agenda.json'), [
    'file version/agenda.json',
  ]),
  ...['csv', 'ics', 'txt', 'xml'].flatMap((kind) => [
    row(`reads the ${kind} file of an earlier version`, EVERYBODY, get(`/en/meetings/practice-conference/versions/1/agenda.${kind}`), [
      `file version/agenda.${kind}`,
      ...(kind === 'ics' ? ['publication.version-calendar'] : []),
    ]),
    row(`reads the ${kind} file of a version for participants`, PARTICIPANTS, get(`/en/meetings/closed-som/versions/1/agenda.${kind}`), [
      `file version/agenda.${kind}`,
    ]),
  ]),
  row('reads an earlier version', EVERYBODY, get('/en/meetings/practice-conference/versions/1'), [
    '(public)/meetings/[slug]/versions/[number]/page.tsx',
    'publication.version',
  ]),
  row('reads a version for participants', PARTICIPANTS, get('/en/meetings/closed-som/versions/1'), ['publication.version']),
  row('compares versions on a page', EVERYBODY, get('/en/meetings/practice-conference/versions/compare?from=1&to=2'), [
    '(public)/meetings/[slug]/versions/compare/page.tsx',
    'publication.comparison',
    'publication.versions',
  ]),
  row('compares the versions of a schedule for participants', PARTICIPANTS, get('/en/meetings/closed-som/versions/compare'), [
    'publication.versions',
  ]),
  row('reads a version that there is not', [], get('/en/meetings/som-5/versions/9/agenda.pdf'), ['publication.version']),
  row('compares two versions', EVERYBODY, get('/en/meetings/practice-conference/comparison.pdf?from=1&to=2'), [
    'file meeting/comparison.pdf',
    'publication.comparison',
  ]),
  row('compares two versions in Word', EVERYBODY, get('/en/meetings/practice-conference/comparison.docx?from=1&to=2'), [
    'file meeting/comparison.docx',
    'publication.comparison',
  ]),
  row('compares with a version that there is not', [], get('/en/meetings/practice-conference/comparison.pdf?from=2&to=3'), [
    'publication.comparison',
  ]),
  row('reads the file of a schedule for participants', PARTICIPANTS, get('/en/meetings/closed-som/agenda.json'), [
    'file meeting/agenda.json',
  ]),
  ...['csv', 'ics', 'txt', 'xml'].flatMap((kind) => [
    row(`reads the ${kind} file of a public schedule`, EVERYBODY, get(`/en/meetings/som-5/agenda.${kind}`), [
      `file meeting/agenda.${kind}`,
    ]),
    row(`reads the ${kind} file of a schedule for participants`, PARTICIPANTS, get(`/en/meetings/closed-som/agenda.${kind}`), [
      `file meeting/agenda.${kind}`,
      ...(kind === 'ics' ? ['publication.calendar'] : []),
    ]),
    row(`reads the ${kind} file of a draft never published`, [], get(`/en/meetings/team-som/agenda.${kind}`), [
      `file meeting/agenda.${kind}`,
    ]),
  ]),
  row('reads the calendar of a State', EVERYBODY, get('/en/states/KZ/agenda.ics'), ['file state/agenda.ics', 'publication.state-calendar']),
  row('reads the calendar of no State', [], get('/en/states/XX/agenda.ics'), ['publication.state-calendar']),
  row('reads the address of a draft never published', [], get('/en/meetings/team-som'), ['publication.schedule']),
  row('reads the file of a draft never published', [], get('/en/meetings/team-som/agenda.json'), ['publication.schedule']),
  row('takes the draft of a team into Word', TEAM, get('/en/desk/meetings/team-som/papers/draft.docx'), ['file desk-meeting/draft.docx']),
  row('reads the draft of a team as a paper', TEAM, get('/en/desk/meetings/team-som/papers/draft.pdf'), [
    'file desk-meeting/draft.pdf',
    'publication.draft-paper',
  ]),
  row('reads what personal data is kept', EVERYBODY, get('/en/privacy'), ['(public)/privacy/page.tsx', 'account.data-kept']),
  row('reads about the Process and whom to write to', EVERYBODY, get('/en/about'), [
    '(public)/about/page.tsx',
    'record.contact',
    'record.support-unit',
  ]),
  row('opens the sign-in page', EVERYBODY, get('/en/sign-in'), ['(public)/sign-in/page.tsx', 'api/auth/[...nextauth]/route.ts']),
  row('opens the second step of signing in', EVERYBODY, get('/en/sign-in/code'), ['(public)/sign-in/code/page.tsx']),
  row('gives a code without a password', EVERYBODY, press('visitor', '/en/sign-in/code', 'Go on', { code: '000000' }), [
    '(public)/sign-in/code/actions.ts#signInCodeAction',
  ]),
  row('asks as a program whether it is signed in, and until when', EVERYBODY, get('/api/auth/session'), ['account.sign-in-end']),
  row('signs in with a wrong password', EVERYBODY, press('visitor', '/en/sign-in', 'Sign in', { email: '{new}@test.example' }), [
    '(public)/sign-in/actions.ts#signInAction',
  ]),
  row('asks for the server’s health', EVERYBODY, get('/api/health'), ['api/health/route.ts', 'installation.state']),
  row('reads the figures for Prometheus without its token', [], get('/api/metrics'), ['api/metrics/route.ts']),
]
