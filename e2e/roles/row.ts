import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { buttonForm, type Form, formWith, sendForm } from '#harness/forms'
import type { RoleName } from '#harness/roles'
import { type Cookie, cookieOf, fetchAs, saveAs } from '#harness/sign-in'

export type World = {
  url: string
  /** The data folder of the server. */
  data: string
  cookies: Record<RoleName, Cookie>
  ids: {
    team: string
    teamDay: string
    teamParticipation: string
    chairAccount: string
    otherAccount: string
    linkAccount: string
    closedAccount: string
    linkAppointment: string
    linkToken: string
    /** The practice meeting's statement, in consultation with Kyrgyzstan and Tajikistan. */
    statement: string
    paragraph: string
    proposal: string
    /** The zero draft of the communiqué. */
    communique: string
    /** A handover from Kazakhstan to Tajikistan that waits for both teams. */
    handover: string
    /** An organisation that runs the Support Unit; and IOM, which takes part in meetings. */
    organization: string
    iom: string
    /** News of the Chair's organiser; and the token of a link that ends messages to another. */
    news: string
    unsubscribe: string
    /** Tajikistan’s place in the practice meeting’s draft. */
    place: string
    /** A note of the practice meeting, and a message that was sent. */
    note: string
    sentMessage: string
    /** A link by which a place of Kazakhstan is answered. */
    answerToken: string
  }
}

type Attempt = ((world: World, role: RoleName) => Promise<Response>) & {
  form?: FilledForm
  /** Makes what the form is about, where an earlier sending may have taken it away. */
  before?: (world: World) => void
}

/** A form of a page: who is shown it, how it is found, and what is typed into it. */
export type FilledForm = {
  shownTo: RoleName
  path: string
  typed: Typed
  found: { field: string; value?: string | undefined } | { label: string; place: number }
}

/** What is typed or sent. In texts `{statement}` stands for that id of the world, and `{new}` for a new one in each attempt. */
type Values = Record<string, unknown>
type Typed = Record<string, string>

export type Row = {
  act: string
  may: readonly RoleName[]
  try: Attempt
  /** What this row tries: pages, routes and actions by their file in app/ (without `[locale]/`), commands and queries by name. */
  covers: readonly string[]
  /** Those who may are refused for the content (400 or 409), so that later rows find things unchanged. For all others it is a 404. */
  changesNothing?: boolean
}

export function row(act: string, may: readonly RoleName[], attempt: Attempt, covers: readonly string[]): Row {
  return { act, may, try: attempt, covers }
}

export function rowWithoutChange(act: string, may: readonly RoleName[], attempt: Attempt, covers: readonly string[]): Row {
  return { ...row(act, may, attempt, covers), changesNothing: true }
}

export function get(path: string): Attempt {
  return ({ url, cookies, ids }, role) => fetchAs(url, fillText(path, ids), cookies[role])
}

/** A save of the agenda editor, in the meeting whose draft a team prepares. */
export function save(verb: string, body: Values): Attempt {
  return ({ url, cookies, ids }, role) => saveAs(url, verb, cookies[role], { meetingId: ids.team, ...fillValues(body, ids) })
}

/** A save of the statement editor, in the practice meeting's statement. */
export function saveStatement(verb: string, body: Values): Attempt {
  return post(`/api/statement/${verb}`, { statementId: '{statement}', ...body })
}

/** A file sent to be read: its bytes are the body. */
export function fileOf(path: string, text: string): Attempt {
  return ({ url, cookies }, role) =>
    fetchAs(url, path, cookies[role], { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: text })
}

/** What a mail program sends for its reader: a form of no page of ours, from no page at all. */
export function form(path: string, body: string): Attempt {
  return ({ url, cookies }, role) =>
    fetchAs(url, path, cookies[role], { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body })
}

export function post(path: string, body: Values): Attempt {
  return ({ url, cookies, ids }, role) =>
    fetchAs(url, path, cookies[role], {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(fillValues(body, ids)),
    })
}

/** Submits the form with this field (and value, if given) that the page shows to `shownTo`, as somebody who perhaps may not. */
export function send(shownTo: RoleName, path: string, field: string, typed: Typed, value?: string): Attempt {
  return submit({ shownTo, path, typed, found: { field, value } }, (html, world) =>
    formWith(html, field, value === undefined ? value : fillText(value, world.ids)),
  )
}

/** The same by the form's button, where several forms have the same fields; `place` says which of several such buttons. */
export function press(shownTo: RoleName, path: string, label: string, typed: Typed, place = 0): Attempt {
  return submit({ shownTo, path, typed, found: { label, place } }, (html) => buttonForm(html, label, place))
}

function submit(filled: FilledForm, formIn: (html: string, world: World) => Form): Attempt {
  const { shownTo, path, typed } = filled
  // Read once in each world, before anybody submits it: later the page may no longer show the form.
  const read = new WeakMap<World, Form>()
  const attempt = async (world: World, role: RoleName) => {
    const page = fillText(path, world.ids)
    const form = read.get(world) ?? formIn(await (await fetchAs(world.url, page, world.cookies[shownTo])).text(), world)
    read.set(world, form)
    return sendForm(world.url, page, world.cookies[role], form, fillTyped(typed, world.ids))
  }
  return Object.assign(attempt, { form: filled })
}

/** The same, each time by a sign-in of its own, which it may end: the cookies of the world are needed by later rows. */
export function bySignInOfItsOwn(attempt: Attempt): Attempt {
  const tried = async (world: World, role: RoleName) =>
    attempt({ ...world, cookies: { ...world.cookies, [role]: await cookieOf(world.url, role) } }, role)
  return Object.assign(tried, attempt.form === undefined ? {} : { form: attempt.form })
}

/** The same for an account (by its address) that has a second factor, whose secret nobody knows. */
export function withSecondFactor(email: string, attempt: Attempt): Attempt {
  const before = (world: World) => giveSecondFactor(world.data, email)
  const tried = async (world: World, role: RoleName) => {
    before(world)
    return attempt(world, role)
  }
  return Object.assign(tried, { before, ...(attempt.form === undefined ? {} : { form: attempt.form }) })
}

/** The same for an account (by its address) that has a private calendar, whose address nobody knows. */
export function withCalendar(email: string, attempt: Attempt): Attempt {
  const before = ({ data }: World) => {
    const raw = new SQLite(`${data}/gavel.sqlite`)
    raw
      .prepare(
        `insert or ignore into calendar_address (account_id, secret_hash, made_at)
          select id, ?, '2026-01-01T00:00:00.000Z' from account where email = ?`,
      )
      .run(randomUUID(), email)
    raw.close()
  }
  const tried = async (world: World, role: RoleName) => {
    before(world)
    return attempt(world, role)
  }
  return Object.assign(tried, { before, ...(attempt.form === undefined ? {} : { form: attempt.form }) })
}

/** The same about Tajikistan’s place in a draft, for which it was asked. */
export function onceAsked(attempt: Attempt): Attempt {
  const before = ({ data, ids }: World) => {
    const raw = new SQLite(`${data}/gavel.sqlite`)
    raw
      .prepare(
        `insert into appearance_asking (id, meeting_id, contribution_id, state_code, asked_at, asked_by)
          select ?, meeting_id, id, state_code, '2026-01-01T00:00:00.000Z', ? from contribution
          where id = ? and id not in (select contribution_id from appearance_asking)`,
      )
      .run(randomUUID(), ids.chairAccount, ids.place)
    raw.close()
  }
  const tried = async (world: World, role: RoleName) => {
    before(world)
    return attempt(world, role)
  }
  return Object.assign(tried, { before, ...(attempt.form === undefined ? {} : { form: attempt.form }) })
}

/** The same, about an entry of the directory that is made first. */
export function withEntry(id: string, attempt: Attempt): Attempt {
  const before = ({ data }: World) => {
    const raw = new SQLite(`${data}/gavel.sqlite`)
    raw
      .prepare(
        `insert or ignore into person (id, name, sort_name, search_name, created_at)
          values (?, '{"original":"en","en":"Somebody of the walk"}', 'Somebody', 'somebody of the walk', '2026-01-01T00:00:00.000Z')`,
      )
      .run(id)
    raw.close()
  }
  return Object.assign((world: World, role: RoleName) => attempt(world, role), { before, ...(attempt.form ? { form: attempt.form } : {}) })
}

/** The same, about a note of the practice meeting that is not sent yet. */
export function withNote(attempt: Attempt): Attempt {
  return afterSql(attempt, ({ note, chairAccount }) => [
    [
      `insert or replace into meeting_note (id, meeting_id, to_group, to_group_of, subject, text, written_at, written_by, by_hand)
        select ?, id, 'everybody', '', '{"original":"en","en":"Rooms"}', '{"original":"en","en":"We meet in the large hall."}',
          '2026-01-01T00:00:00.000Z', ?, '[]' from meeting where slug = 'practice'`,
      [note, chairAccount],
    ],
    // As if it had not been sent by an earlier row.
    ['delete from outbox_message where key >= ? and key < ?', [`${note} `, `${note}!`]],
  ])
}

/** The same, about a note that was sent, and whose message waits. */
export function withSentNote(attempt: Attempt): Attempt {
  return afterSql(attempt, ({ note, chairAccount }) => [
    [
      `insert or replace into meeting_note (id, meeting_id, to_group, to_group_of, subject, text, written_at, written_by, sent_at, sent_by, by_hand)
        select ?, id, 'everybody', '', '{"original":"en","en":"Rooms"}', '{"original":"en","en":"We meet in the large hall."}',
          '2026-01-01T00:00:00.000Z', ?, '2026-01-01T00:00:00.000Z', ?, '[]' from meeting where slug = 'practice'`,
      [note, chairAccount, chairAccount],
    ],
    [
      `insert or replace into outbox_message (id, key, kind, account_id, locale, meeting_id, facts, state, created_at, due_at, expires_at)
        select ?, ?, 'note', ?, 'en', id, json_object('noteId', ?), 'held', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z',
          '2036-01-01T00:00:00.000Z' from meeting where slug = 'practice'`,
      [note, `${note} note ${chairAccount}`, chairAccount, note],
    ],
  ])
}

/** The same, about a message that was sent, and not again yet. */
export function withSentMessage(attempt: Attempt): Attempt {
  return afterSql(attempt, ({ sentMessage }) => [
    [`update outbox_message set state = 'sent', sent_at = '2026-01-01T00:00:00.000Z' where id = ?`, [sentMessage]],
    [`delete from outbox_message where key >= ? and key < ?`, [`again ${sentMessage} `, `again ${sentMessage}!`]],
  ])
}

function afterSql(attempt: Attempt, statements: (ids: World['ids']) => [sql: string, values: string[]][]): Attempt {
  const before = ({ data, ids }: World) => {
    const raw = new SQLite(`${data}/gavel.sqlite`)
    for (const [sql, values] of statements(ids)) raw.prepare(sql).run(...values)
    raw.close()
  }
  const tried = async (world: World, role: RoleName) => {
    before(world)
    return attempt(world, role)
  }
  return Object.assign(tried, { before, ...(attempt.form === undefined ? {} : { form: attempt.form }) })
}

function giveSecondFactor(data: string, email: string): void {
  const raw = new SQLite(`${data}/gavel.sqlite`)
  raw
    .prepare(
      `insert into second_factor (id, account_id, secret, set_at, last_step)
        select ?, id, '', '2026-01-01T00:00:00.000Z', 0 from account
        where email = ? and id not in (select account_id from second_factor where ended_at is null)`,
    )
    .run(randomUUID(), email)
  raw.close()
}

export function fillText(text: string, ids: World['ids']): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    if (name === 'new') return randomUUID()
    const [, id] = Object.entries(ids).find(([known]) => known === name) ?? []
    if (id === undefined) throw new Error(`the world has no id ${name}`)
    return id
  })
}

export function fillTyped(typed: Typed, ids: World['ids']): Typed {
  return Object.fromEntries(Object.entries(typed).map(([name, text]) => [fillText(name, ids), fillText(text, ids)]))
}

function fillValues(values: Values, ids: World['ids']): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filled(value, ids)]))
}

// However deep the names of ids stand.
function filled(value: unknown, ids: World['ids']): unknown {
  if (typeof value === 'string') return fillText(value, ids)
  if (Array.isArray(value)) return value.map((one) => filled(one, ids))
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, ids)]))
    : value
}
