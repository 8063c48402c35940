import { expect, type Page } from '@playwright/test'
import { unfold } from '#harness/fold'
import { inDays } from '#harness/in-days'

// The communiqué of the meeting that is made for it: what its Chair does, up to a silence procedure.

export const COMMUNIQUE = '/en/desk/meetings/communique-som/statement'
/** Member States of the Process that take no part in this meeting. */
export const WITHOUT_VOICE = ['Afghanistan', 'Azerbaijan', 'Turkmenistan', 'Türkiye']

/**
 * Who is told of it and whose mail is taken: Kyrgyzstan has one account beside them; the Chair's State and Tajikistan have organisers of
 * theirs too.
 */
export const RECIPIENTS = [
  'chair.other@test.example',
  'chair.third@test.example',
  'delegate.tj@demo.example',
  'observer.pk@demo.example',
  'organiser.tj@test.example',
]

/** Opens the communiqué with one paragraph, and makes its zero draft. */
export async function writeCommunique(chair: Page, text: string): Promise<void> {
  await chair.goto(COMMUNIQUE)
  await chair.getByLabel('Communiqué').check()
  await chair.getByLabel('Begin with').selectOption('nothing')
  await chair.getByLabel('Title, English').fill('Communiqué')
  await chair.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(chair.getByRole('button', { name: 'Add a paragraph at the beginning' })).toBeVisible()
  await chair.getByRole('button', { name: 'Add a paragraph at the beginning' }).click()
  await chair.getByLabel('Paragraph 1, English (authoritative)', { exact: true }).fill(text)
  await chair.keyboard.press('Tab')
  await expect(chair.getByRole('status')).toContainText(/Saved/)
  await chair.goto(`${COMMUNIQUE}/consult`)
  await chair.getByRole('button', { name: 'Make Zero draft of the draft' }).click()
  await expect(chair.getByText('The draft says the same as Zero draft.')).toBeVisible()
}

/** Sends the revision to every member and to Pakistan, for comments in four days. */
export async function circulateCommunique(chair: Page): Promise<void> {
  const form = await unfold(chair, 'Circulate for comments')
  await form.getByLabel('Until (day)').fill(inDays(4))
  await form.getByLabel('Pakistan').check()
  await form.getByRole('button', { name: 'Circulate' }).click()
  await expect(chair.getByText('Sent to the delegations.')).toBeVisible()
}

/** Opens a silence of five days to all members and to Pakistan, an observer. */
export async function openSilence(chair: Page): Promise<void> {
  const form = await unfold(chair, 'Silence procedure')
  await form.getByLabel('Until (day)').fill(inDays(5))
  await form.getByLabel('Pakistan (observer)').check()
  for (const state of WITHOUT_VOICE) await form.getByLabel(`${state} does not receive the text`).check()
  await form.getByRole('button', { name: 'Open the silence procedure' }).click()
  await expect(chair.getByText(/^Silence runs until/)).toBeVisible()
}

/** Records that Kyrgyzstan, which its mail did not reach, was given the text by note verbale. */
export async function recordDelivery(chair: Page): Promise<void> {
  const form = await unfold(chair, 'Record a delivery by hand')
  await expect(form.getByLabel('Delegation')).toHaveValue('state:KG')
  await form.getByLabel('How').selectOption('note-verbale')
  await form.getByLabel('To whom').fill('The Embassy of Kyrgyzstan')
  await form.getByRole('button', { name: 'Record the delivery' }).click()
  await expect(toldRow(chair, 'Kyrgyzstan')).toContainText('delivered by hand')
}

/** Where the Chair reads who was told. */
export const toldSection = (chair: Page) => chair.getByRole('region', { name: 'Who was told' })
export const toldRow = (chair: Page, delegation: string) => toldSection(chair).getByRole('row').filter({ hasText: delegation })
