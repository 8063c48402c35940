import { expect, test } from 'vitest'
import { client } from '#db/client'
import { firstDraft } from '#domain/statement/first-draft'
import { testWorld } from '#harness/test-world'
import { momentAt } from '#server/chair/moment'
import { now } from '#server/core/clock'
import { preparedMeetingBySlug } from '#server/meeting/rows/prepared-meeting'
import { lastPublication } from '#server/publication/rows/last-publication'

testWorld()

test('a first draft of the 5th SOM has an opening, a paragraph for each session, and a closing; a continued session has one', async () => {
  const found = await preparedMeetingBySlug(client().reader, 'som-5', momentAt(client().reader, now()))
  const published = await lastPublication(client().reader, found?.meeting.id ?? '')
  if (!published) throw new Error('the 5th SOM is not published')
  const phrases = {
    opening: '{title} was held in {city} on {dates}.',
    session: 'On “{title}”:',
    discussion: '',
    presenters: 'SPOKE {names}.',
    unconfirmed: '[{names}]',
    items: 'items {items};',
    closing: 'Closed.',
  }
  const draft = firstDraft(published.document, '27–28 September 2018', 'en', phrases)
  expect(draft.map((paragraph) => paragraph.heading)).toEqual([
    null,
    'Global IOM Approaches in Promotion of Orderly, Safe and Regular Migration',
    'Emergency response preparedness for refugee situations: Case study of Tajikistan',
    'Q&A open floor discussion with government and non-government participants',
    'Dialogue of Senior Officials on the Role of the Almaty Process and Future Prospects for Development',
    'Vulnerabilities of migrants and families affected by migration in Central Asia. Overview of IOM regional research in 2018.',
    'The rights of refugees and asylum seekers',
    null,
  ])
  expect(draft[0]?.text).toBe('The 5th Almaty Process Senior Officials Meeting (SOM) was held in Bishkek on 27–28 September 2018.')
  expect(draft.at(-1)).toEqual({ heading: null, text: 'Closed.' })
  // Five presenters of the first slot and three of its continuation; lettered sub-items; each name once.
  expect(draft[4]?.text).toContain('items a) Raising the status of the Almaty process as a subject of international relations; b) ')
  expect(draft[4]?.text.split('SPOKE ')[1]?.split('; ')).toHaveLength(8)
  // Whom the agenda has as still to be confirmed.
  expect(draft[2]?.text).not.toContain('SPOKE Lieutenant General Rustam Nazarzoda')
  expect(draft[2]?.text).toMatch(/\[.*Rustam Nazarzoda/)
  // People of parts belong to their session.
  expect(draft[5]?.text).toContain('Ms Halina Turina')
  expect(draft[5]?.text).toContain('Ms. Gulnora Beknazarova')
})
