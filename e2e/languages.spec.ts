import { formWith, sendForm } from '#harness/forms'
import { addSlot, newMeeting } from '#harness/new-meeting'
import { cookieOf, fetchAs, saveAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'

// What readers of Russian and Kazakh are told of translations that are missing or out of date.

test.use({ world: 'languages' })

test('a translation older than its original is marked on the public programme, with the original beside it', async ({ served, page }) => {
  const { url } = served
  const chair = await cookieOf(url, 'chair organiser')
  const pageAs = async (path: string) => (await fetchAs(url, path, chair)).text()
  const slug = 'hall-som'
  const draft = await newMeeting(url, chair, slug)
  const { itemId } = await addSlot(url, chair, draft, 'opening', { en: 'Opening', ru: 'Открытие' })
  const moved = { en: 'Opening moved to the Small Hall' }
  expect((await saveAs(url, 'edit-item', chair, { meetingId: draft.meeting.id, id: itemId, version: 1, title: moved })).status).toBe(200)
  const publish = `/en/desk/meetings/${slug}/publish`
  await sendForm(url, publish, chair, formWith(await pageAs(publish), 'draftMark'), { audience: 'public', standing: 'final', note: '' })

  await page.goto(`/ru/meetings/${slug}`)
  const opening = page.getByRole('article').filter({ hasText: 'Открытие' })
  await expect(opening).toContainText('Текст на английском языке новее: Opening moved to the Small Hall')
  await expect(opening.locator('q')).toHaveAttribute('lang', 'en')
  await page.goto(`/en/meetings/${slug}`)
  await expect(page.getByRole('article').first()).not.toContainText('newer')

  await page.goto(`/kk/meetings/${slug}`)
  await expect(page.getByText('Бұл беттің көп бөлігі тек ағылшын тілінде бар.')).toHaveCount(1)
})

test('the programme of the 5th SOM is in each reader’s language, and does not say that it is in another', async ({ page }) => {
  const programmes = [
    ['en', 'Most of this page', 'Dialogue of Senior Officials on the Role of the Almaty Process'],
    ['ru', 'Большая часть этой страницы', 'Диалог старших должностных лиц о роли Алматинского процесса'],
    ['kk', 'Бұл беттің көп бөлігі', 'Аға лауазымды тұлғалардың Алматы процесінің рөлі'],
  ] as const
  for (const [locale, note, session] of programmes) {
    await page.goto(`/${locale}/meetings/som-5`)
    await expect(page.getByRole('heading', { name: session }).first()).toBeVisible()
    await expect(page.getByText(note)).toHaveCount(0)
  }
})

test('people of a programme have honorific and position in Russian and Kazakh, and their name as printed, in its own language', async ({
  page,
}) => {
  await page.goto('/ru/meetings/som-5')
  const welcome = page.getByRole('article').filter({ hasText: 'приветственное слово' }).first()
  await expect(welcome).toContainText('г-жа Yasuko Oda')
  await expect(welcome).toContainText('Региональный представитель УВКБ ООН в Центральной Азии')
  await expect(welcome.getByText('Yasuko Oda', { exact: true })).toHaveAttribute('lang', 'en')
  await page.goto('/kk/meetings/som-5')
  const opening = page.getByRole('article').filter({ hasText: 'құттықтау сөз' }).first()
  await expect(opening).toContainText('Yasuko Oda ханым')
  await expect(opening).toContainText('БҰҰ БЖКБ-ның Орталық Азиядағы өңірлік өкілі')
  await expect(opening.getByText('Yasuko Oda', { exact: true })).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('article').filter({ hasText: 'Azeez' })).toContainText('Жоғары мәртебелі Aliyr Lebbe Abdul Azeez мырза')
})

test('dates and beginnings are worded as each language does', async ({ page }) => {
  await page.goto('/kk')
  await expect(page.getByText('2025 жылғы 24 сәуірден бері')).toBeVisible()
  await page.goto('/kk/states?on=2018-09-27')
  await expect(page.getByText('2018 жылғы 27 қыркүйектегі жағдай бойынша')).toBeVisible()
  await page.goto('/ru?on=2011-03-15')
  await expect(page.getByText('По данным реестра, на эту дату председательства не было')).toBeVisible()
  await page.goto('/ru/meetings/experts-2016')
  await expect(page.getByText('июнь – ноябрь 2016 г.').first()).toBeVisible()
})

for (const locale of ['en', 'ru', 'kk'])
  test(`at 390 px the head of /${locale} takes two rows`, async ({ pageOf }) => {
    const phone = await pageOf(undefined, { viewport: { width: 390, height: 800 } })
    await phone.goto(`/${locale}`)
    const rows = await phone
      .getByRole('banner')
      .getByRole('link')
      .evaluateAll((links) => new Set(links.map((link) => Math.round(link.getBoundingClientRect().bottom / 8))).size)
    expect(rows).toBeLessThanOrEqual(2)
  })
