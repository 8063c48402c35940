import { randomUUID } from 'node:crypto'
import { Agent } from 'node:http'
import { z } from 'zod'
import { cookieOf } from '#harness/sign-in'
import { exchange } from './exchange.ts'
import { percentile } from './figures.ts'

// Twenty editors of one meeting, each on its own item and its own kept connection, all with one sign-in. They save once a second for
// ten seconds, three times; then as fast as they are answered, for ten seconds.

const EDITORS = 20
const SECONDS = 10
const PACED_ROUNDS = 3
/** Upper limit of saves in the flat-out part, however fast the server is. */
const MOST_SAVES = 50_000

const [url = ''] = process.argv.slice(2)
const cookie = await cookieOf(url, 'chair organiser')
if (cookie === '') throw new Error('the chair organiser cannot sign in')

const draftSchema = z.object({
  value: z.object({ draft: z.object({ meeting: z.object({ id: z.string() }), days: z.array(z.object({ id: z.string() })).min(1) }) }),
})
const savedSchema = z.object({
  ok: z.literal(true),
  value: z.object({ items: z.tuple([z.object({ id: z.string(), version: z.number() })]) }),
})

type Editor = { agent: Agent; itemId: string; version: number; saves: number }
type Save = { milliseconds: number; acknowledged: boolean }

const { draft } = draftSchema.parse(await json(await exchange(`${url}/api/agenda-draft/practice`, { headers: { cookie } }))).value
const editors: Editor[] = []
for (let index = 0; index < EDITORS; index++) editors.push(await newItem(index))

const paced: Save[][] = []
for (let round = 0; round < PACED_ROUNDS; round++) paced.push((await Promise.all(editors.map(onceASecond))).flat())
const flatOutBegan = performance.now()
const flatOut = (await Promise.all(editors.map(flatOutFor))).flat()
const flatOutTook = (performance.now() - flatOutBegan) / 1000
for (const { agent } of editors) agent.destroy()
console.log(JSON.stringify({ paced: paced.map((round) => figuresOf(round, SECONDS)), flatOut: figuresOf(flatOut, flatOutTook) }))

async function newItem(index: number): Promise<Editor> {
  const body = {
    meetingId: draft.meeting.id,
    id: randomUUID(),
    dayId: draft.days[index % draft.days.length]?.id,
    itemId: randomUUID(),
    start: `${String(8 + Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}`,
    end: null,
    kind: 'session',
    title: { en: `Item of editor ${index}` },
  }
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const [item] = savedSchema.parse(await json(await post(agent, 'add-slot', body))).value.items
  return { agent, itemId: item.id, version: item.version, saves: 0 }
}

// Each editor starts at its own moment within the second, the same in every run. A save is timed from when it was due, so waiting
// for the save before it counts.
async function onceASecond(editor: Editor, index: number): Promise<Save[]> {
  const saves: Save[] = []
  const began = performance.now() + ((index * 0.618_034) % 1) * 1000
  for (let second = 0; second < SECONDS; second++) {
    const due = began + second * 1000
    await new Promise((done) => setTimeout(done, Math.max(0, due - performance.now())))
    const { acknowledged } = await save(editor)
    saves.push({ acknowledged, milliseconds: performance.now() - due })
  }
  return saves
}

async function flatOutFor(editor: Editor): Promise<Save[]> {
  const saves: Save[] = []
  const until = performance.now() + SECONDS * 1000
  while (performance.now() < until && saves.length < MOST_SAVES / EDITORS) saves.push(await save(editor))
  return saves
}

async function save(editor: Editor): Promise<Save> {
  const turn = ++editor.saves
  const answer = await post(editor.agent, 'edit-item', {
    meetingId: draft.meeting.id,
    id: editor.itemId,
    version: editor.version,
    title: { en: `Legal pathways of labour migration in the region, as worded for the ${turn}th time` },
    abstract: { en: `Wording ${turn}. ${'The session takes stock of what was agreed and looks at what is left to do. '.repeat(6)}` },
  })
  const saved = answer.status === 200 ? savedSchema.parse(await json(answer)) : null
  if (saved) editor.version = saved.value.items[0].version
  return { acknowledged: saved !== null, milliseconds: answer.milliseconds }
}

function post(agent: Agent, verb: string, body: unknown) {
  const headers = { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() }
  return exchange(`${url}/api/agenda/${verb}`, { agent, method: 'POST', headers, body: JSON.stringify(body) })
}

async function json({ status, body }: { status: number; body: Buffer }): Promise<unknown> {
  if (status !== 200) throw new Error(`answered ${status}: ${body.toString('utf8').slice(0, 200)}`)
  return JSON.parse(body.toString('utf8'))
}

function figuresOf(saves: readonly Save[], seconds: number) {
  const times = saves.filter((saved) => saved.acknowledged).map((saved) => saved.milliseconds)
  return {
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    acknowledged: times.length,
    refused: saves.length - times.length,
  }
}
