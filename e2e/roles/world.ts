import type SQLite from 'better-sqlite3'
import { buttonForm, formWith, sendForm } from '#harness/forms'
import { inDays } from '#harness/in-days'
import { linkTokenOf } from '#harness/link-token'
import { ROLE_NAMES, type RoleName } from '#harness/roles'
import type { Served } from '#harness/server'
import { cookieOf } from '#harness/sign-in'
import { unsubscribeLink } from '#harness/unsubscribe-link'
import { stableId } from '#server/demo/stable-id'
import type { World } from './row'

type Reading = (query: string) => string

/** What the rows of the role table are tried in: everybody signed in, and something of each kind to act on. */
export async function worldOf(served: Served, record: SQLite.Database): Promise<World> {
  const value: Reading = (query) => String(record.prepare(query).pluck().get())
  const cookies = {} as Record<RoleName, string>
  for (const role of ROLE_NAMES) cookies[role] = await cookieOf(served.url, role)
  // Once more, so that there is another sign-in to end.
  for (const role of ['admin', 'chair organiser'] as const) await cookieOf(served.url, role)
  const meeting = (slug: string) => value(`select id from meeting where slug = '${slug}'`)
  // To a delegate whom no row changes: what waits for a corrected address is taken back.
  const messageTo = (order: 'asc' | 'desc') =>
    value(
      `select outbox_message.id from outbox_message join account on account.id = account_id
       where meeting_id is not null and email = 'delegate.kg@demo.example' order by outbox_message.created_at ${order} limit 1`,
    )
  const ids = {
    team: meeting('team-som'),
    teamDay: value(`select id from meeting_day where meeting_id = '${meeting('team-som')}'`),
    teamParticipation: value(`select id from participation where meeting_id = '${meeting('team-som')}'`),
    chairAccount: value(`select id from account where email = 'chair@demo.example'`),
    otherAccount: value(`select id from account where email = 'chair.third@test.example'`),
    linkAccount: '',
    closedAccount: value(`select id from account where email = 'closed@test.example'`),
    linkAppointment: '',
    linkToken: '',
    statement: value(`select id from statement where meeting_id = '${meeting('practice')}'`),
    paragraph: stableId('practice/statement/next'),
    proposal: value(
      `select proposal.id from proposal left join proposal_answer on proposal_id = proposal.id where proposal_id is null limit 1`,
    ),
    message: messageTo('desc'),
    note: stableId('A note to everybody who appears'),
    sentMessage: messageTo('asc'),
    communique: '',
    news: '',
    unsubscribe: '',
    handover: '',
    organization: value('select organization_id from support_unit_member limit 1'),
    place: value(`select id from contribution where meeting_id = '${meeting('practice')}' and state_code = 'TJ'`),
    answerToken: '',
    iom: value(`select organization_id from organization_name where json_extract(short_name, '$.en') = 'IOM'`),
  }
  const page = await fetch(`${served.url}/en/desk/accounts`, { headers: { cookie: cookies.admin } })
  const form = formWith(await page.text(), 'email')
  await sendForm(served.url, '/en/desk/accounts', cookies.admin, form, {
    email: 'link@test.example',
    displayName: 'Holder of a link',
    appointment: 'delegate:state:KG',
  })
  ids.linkAccount = value(`select id from account where email = 'link@test.example'`)
  ids.linkToken = await linkTokenOf(served.url, cookies.admin, ids.linkAccount)
  ids.linkAppointment = value(`select id from appointment where account_id = '${ids.linkAccount}'`)
  await openCommunique(value, served.url, cookies['chair organiser'])
  ids.communique = value(
    `select revision.id from revision join statement on statement.id = statement_id where statement.kind = 'communique'`,
  )
  ids.answerToken = await answerTokenOf(served.url, cookies['chair organiser'], 'KZ')
  await prepareHandover(served.url, cookies.admin)
  ids.handover = value('select id from handover')
  ids.news = value(`select id from outbox_message where account_id = '${ids.chairAccount}' and kind = 'handover-prepared'`)
  ids.unsubscribe = unsubscribeLink(ids.otherAccount, 'programmes')
  return { url: served.url, data: served.data, cookies, ids }
}

/** A communiqué with a zero draft, so that there is something to agree on. */
async function openCommunique(value: Reading, url: string, chair: string): Promise<void> {
  const path = '/en/desk/meetings/communique-som/statement'
  const pageAt = async (at: string) => (await fetch(url + at, { headers: { cookie: chair } })).text()
  await sendForm(url, path, chair, buttonForm(await pageAt(path), 'Open'), {
    kind: 'communique',
    from: 'nothing',
    'title.en': 'Communiqué',
  })
  const statementId = value(`select statement.id from statement join meeting on meeting.id = meeting_id where slug = 'communique-som'`)
  const body = JSON.stringify({ statementId, id: stableId('communique/p'), after: null, text: { en: 'We meet every year.' } })
  const headers = { cookie: chair, 'content-type': 'application/json' }
  await fetch(`${url}/api/statement/add-paragraph`, { method: 'POST', headers, body })
  await sendForm(url, `${path}/consult`, chair, buttonForm(await pageAt(`${path}/consult`), 'Make Zero draft of the draft'))
}

/** A handover to Tajikistan that nobody has confirmed yet. */
async function prepareHandover(url: string, admin: string): Promise<void> {
  const path = '/en/desk/handover'
  const form = buttonForm(await (await fetch(url + path, { headers: { cookie: admin } })).text(), 'Prepare')
  await sendForm(url, path, admin, form, { incoming: 'TJ', effectiveOn: inDays(60), overlapFrom: inDays(50) })
}

/** The token of a link that the Chair’s organiser makes for a State’s place in the practice meeting. */
export async function answerTokenOf(url: string, chair: string, state: string): Promise<string> {
  const path = `/en/desk/meetings/practice/people?remind=state:${state}`
  const form = buttonForm(await (await fetch(url + path, { headers: { cookie: chair } })).text(), 'Make a link')
  const made = await (await sendForm(url, path, chair, form)).text()
  return /\/en\/answer\/([\w-]{43})/.exec(made)?.[1] ?? ''
}
