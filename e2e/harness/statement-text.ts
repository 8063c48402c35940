import { randomUUID } from 'node:crypto'
import { silenceMattersKey } from '#domain/statement/silence-matters'
import type { StatementKind } from '#domain/statement/statement-terms'
import type { Claim } from '#server/command/viewer'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'
import { setParticipation } from '#server/meeting/set-participation'
import { addParagraph } from '#server/statement/add-paragraph'
import { editParagraph } from '#server/statement/edit-paragraph'
import { makeRevision } from '#server/statement/make-revision'
import { openStatement } from '#server/statement/open-statement'
import { statementActs } from '#server/statement/queries/statement-acts'
import { statementDesk } from '#server/statement/queries/statement-desk'

/** An outcome text of a meeting of its own, as far as the acts on it need it. */
export type TextUnderTest = { slug: string; meetingId: string; statementId: string; paragraphs: string[] }

type Words = { en?: string; ru?: string; kk?: string }

/** Opens the text of a new meeting, to which these take part, with a paragraph for each wording. */
export async function openText(
  chair: Claim,
  {
    slug,
    kind,
    members = ['state:KZ', 'state:TJ'],
    observers = [],
    words = [{ en: 'We met.', ru: 'Мы встретились.' }],
    timeZone = 'Asia/Almaty',
    startsOn = '2027-01-08',
    endsOn = '2027-01-09',
  }: {
    slug: string
    kind: StatementKind
    members?: string[]
    observers?: string[]
    words?: Words[]
    timeZone?: string
    startsOn?: string
    endsOn?: string
  },
): Promise<TextUnderTest> {
  const texts = { title: { en: slug }, theme: {}, city: {}, country: {}, venue: {} }
  const days = { startsOn, endsOn, timeZone }
  const { id: meetingId } = await expectDone(createMeeting(chair, { slug, type: 'som', ordinal: '', original: 'en', ...days, ...texts }))
  for (const participant of members) await expectDone(setParticipation(chair, { meetingId, participant, capacity: 'member' }))
  for (const participant of observers) await expectDone(setParticipation(chair, { meetingId, participant, capacity: 'observer' }))
  const { id: statementId } = await expectDone(openStatement(chair, opening(meetingId, { kind })))
  const paragraphs: string[] = []
  for (const text of words) {
    const id = randomUUID()
    await expectDone(addParagraph(chair, { statementId, id, after: paragraphs.at(-1) ?? null, text }))
    paragraphs.push(id)
  }
  return { slug, meetingId, statementId, paragraphs }
}

/** What a form sends to open a meeting's text, empty. */
export function opening(meetingId: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  const phrases = { opening: '', session: '', discussion: '', presenters: '', unconfirmed: '', items: '', closing: '' }
  const title = { en: 'A text', ru: 'Текст' }
  return { meetingId, kind: 'chairs-statement', authoritative: 'en', title, from: 'nothing', phrases, dates: '', ...more }
}

/** Freezes the current draft and returns the revision's id. */
export async function revise(chair: Claim, { slug, statementId }: TextUnderTest): Promise<string> {
  const { text } = await statementDesk(chair, { slug, locale: 'en' })
  return (await expectDone(makeRevision(chair, { statementId, draftMark: text?.mark, note: '' }))).id
}

/** Edits a paragraph of the draft, whatever its version. */
export async function rewordParagraph(
  chair: Claim,
  { slug, statementId, paragraphs }: TextUnderTest,
  at: number,
  text: Words,
): Promise<void> {
  const desk = await statementDesk(chair, { slug, locale: 'en' })
  const row = desk.text?.draft.paragraphs.find((paragraph) => paragraph.id === paragraphs[at])
  await expectDone(editParagraph(chair, { statementId, id: paragraphs[at], version: row?.version, text }))
}

/** The boxes of every Member State that could not object, ticked: for the texts of a meeting of a few. */
export const EACH_WITHOUT_VOICE = { AF: 'on', AZ: 'on', KG: 'on', TJ: 'on', TM: 'on', TR: 'on', KZ: 'on' }

/** What the Chair is shown before silence on a revision, all of it acknowledged. */
export async function silenceAcknowledged(chair: Claim, slug: string, revisionId: string | undefined): Promise<Record<string, unknown>> {
  const acts = await statementActs(chair, { slug, locale: 'en' })
  const chosen = acts.revisions.find((revision) => revision.id === revisionId)
  const without = Object.fromEntries(acts.withoutVoice.map(({ state }) => [state, 'on']))
  return { without, acknowledged: chosen ? silenceMattersKey(chosen.document.kind, chosen.open) : '' }
}
