import { randomUUID } from 'node:crypto'
import { eq, notExists } from 'drizzle-orm'
import { client, type Db } from '#db/client'
import { paper, registerClaim, registerEntry, registerLink, registerState, registerWord } from '#db/schema/register'
import { setting } from '#db/schema/setting'
import { REGISTER } from '#db/seed/register'
import type { LocalizedText } from '#domain/text/localized-text'
import { record } from '#server/core/activity-chain'
import { now } from '#server/core/clock'
import { indexWords, writeEntry } from '#server/record/rows/register-words'

type Event = ReturnType<typeof REGISTER>['events'][number]
type Given = { en: string; ru?: string | undefined; kk?: string | undefined }

/** Loads the register of meetings from its sources into an empty register. A second run does nothing. */
export async function loadRegister(): Promise<void> {
  const { events, links, papers, objectives, areas, beginnings, keyAreas, chairRole, differences } = REGISTER()
  await client().transact(async (tx) => {
    const [known] = await tx.select({ id: registerClaim.id }).from(registerClaim).limit(1)
    if (known) return
    const ids = new Map<string, string>()
    for (const event of events) ids.set(event.slug, await loadEvent(tx, event, ids))
    for (const link of links)
      await tx
        .insert(registerLink)
        .values({ fromId: ids.get(link.from) ?? '', toId: ids.get(link.to) ?? '', text: text(link.text), source: link.source })
    for (const { title, ...document } of papers)
      await tx.insert(paper).values({ id: randomUUID(), entryId: null, title: text(title), ...document })
    for (const [key, { items, ...given }] of [
      ['process-objectives', objectives],
      ['process-areas', areas],
      ['process-beginnings', beginnings],
      ['process-key-areas', keyAreas],
      ['process-chair-role', chairRole],
    ] as const)
      await tx.insert(setting).values({ key, value: { ...given, items: items.map(text) } })
    const differing = differences.map(({ about, kind, versions, treatment }) => ({
      about: text(about),
      kind,
      versions: versions.map((version) => ({ text: text(version.text), source: version.source })),
      treatment: text(treatment),
    }))
    await tx.insert(setting).values({ key: 'process-differences', value: differing })
    await record(tx, [{ act: 'record.register-loaded', objectKind: 'process', objectId: 'register' }], null, now())
  })
}

async function loadEvent(tx: Db, given: Event, ids: ReadonlyMap<string, string>): Promise<string> {
  const { slug, claims, states, papers: named, series, summary, evidence: _, ...event } = given
  const [known] = await tx.select().from(registerEntry).where(eq(registerEntry.slug, slug))
  const id = known?.id ?? randomUUID()
  const summed = { summary: text(summary.text), summarySources: summary.sources }
  // An entry published here keeps its own facts.
  if (known) await tx.update(registerEntry).set(summed).where(eq(registerEntry.id, id))
  else
    await writeEntry(tx, {
      ...event,
      id,
      slug,
      audience: 'public',
      title: text(event.title),
      theme: event.theme && text(event.theme),
      city: event.city && text(event.city),
      country: event.country && text(event.country),
      seriesId: series === null ? null : (ids.get(series) ?? null),
      ...summed,
    })
  for (const [rank, { text: claim, disputed = false, ...source }] of claims.entries())
    await tx.insert(registerClaim).values({ id: randomUUID(), entryId: id, rank, disputed, text: text(claim), ...source })
  for (const { state: stateCode, ...participation } of states)
    await tx.insert(registerState).values({ entryId: id, stateCode, ...participation })
  for (const { title, ...document } of named)
    await tx.insert(paper).values({ id: randomUUID(), entryId: id, title: text(title), ...document })
  await indexWords(tx, id)
  return id
}

/** Indexes the words of entries that have none, from before there was an index. Run at every start. */
export async function indexRegister(): Promise<void> {
  await client().transact(async (tx) => {
    const bare = await tx
      .select({ id: registerEntry.id })
      .from(registerEntry)
      .where(notExists(tx.select({ word: registerWord.word }).from(registerWord).where(eq(registerWord.entryId, registerEntry.id))))
    for (const { id } of bare) await indexWords(tx, id)
  })
}

function text({ en, ru, kk }: Given): LocalizedText {
  const renders = { ...(ru ? { ru: en } : {}), ...(kk ? { kk: en } : {}) }
  return { original: 'en', en, ...(ru ? { ru } : {}), ...(kk ? { kk } : {}), ...(ru || kk ? { renders } : {}) }
}
