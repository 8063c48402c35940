import { expect, test } from '#harness/test'

// What a visitor reads first, and the pages that say whom to write to and where facts come from.

test.use({ world: 'of the front page' })

test('the front page says what comes next, who is in the Chair and who was before, and the text last issued', async ({ page }) => {
  await page.goto('/en')
  const section = (name: string) => page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name, exact: true }) })
  await expect(section('In the Chair')).toContainText(
    /Kazakhstan.*since 24 April 2025.*No source names the chairperson\..*Before: Azerbaijan/,
  )
  await expect(section('Latest outcome text')).toContainText('demonstration text')
  const latest = section('Latest meetings').getByRole('listitem')
  await expect(latest).toHaveCount(3)
  await expect(latest.filter({ hasText: '5th Almaty Process Senior Officials Meeting' })).toContainText('27–28 September 2018')
  await expect(
    page
      .getByRole('list', { name: 'Meetings' })
      .getByRole('listitem')
      .filter({ hasText: /^SOM 4, 2017/ }),
  ).toHaveCount(1)
  await expect(page.getByLabel('The Process on')).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: 'About and contact' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About and contact')
})

test('a coming meeting for participants is on the front page of those who take part, and of nobody else', async ({ page, pageOf }) => {
  const title = page.getByRole('link', { name: 'Meeting for participants' })
  await page.goto('/en')
  await expect(page.getByRole('heading', { name: 'In the Chair' })).toBeVisible()
  await expect(title).toHaveCount(0)
  await page.goto('/en/meetings')
  await expect(title).toHaveCount(0)
  const delegate = await pageOf('delegate.tj@demo.example')
  await delegate.goto('/en')
  await expect(delegate.getByRole('link', { name: 'Meeting for participants' })).toHaveCount(1)
})

test('an admin says whom to write to: it is on the page about the Process, in every foot and beside the sign-in, until it is emptied', async ({
  page,
  pageOf,
}) => {
  const admin = await pageOf('admin@demo.example')
  const record = async (fields: Record<string, string>) => {
    await admin.goto('/en/desk/process')
    const form = admin.locator('#contact')
    for (const [label, value] of Object.entries(fields)) await form.getByLabel(label, { exact: true }).fill(value)
    await form.getByRole('button', { name: 'Record' }).click()
    await expect(form.getByText('Saved.')).toBeVisible()
  }
  await page.goto('/ru/about')
  await expect(page.getByRole('link', { name: 'iom.int/almaty-process' }).first()).toHaveAttribute(
    'href',
    'https://www.iom.int/almaty-process',
  )
  await expect(page.getByText('Для прессы')).toHaveCount(0)
  await record({
    Email: 'unit@process.example',
    'For the press, English': 'Press desk, press@process.example',
    'For the press, Russian': 'Пресс-служба',
  })
  for (const path of ['/ru/about', '/en/meetings/som-4', '/kk/nothing/here', '/en/sign-in']) {
    await page.goto(path)
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'unit@process.example' }), path).toBeVisible()
  }
  await expect(page.getByRole('main').getByRole('link', { name: 'unit@process.example' })).toHaveAttribute(
    'href',
    'mailto:unit@process.example',
  )
  await page.goto('/ru/about')
  await expect(page.getByText('Пресс-служба')).toBeVisible()
  await record({ 'For the press, English': 'Press office' })
  await page.goto('/ru/about')
  await expect(page.getByText('Press office')).toBeVisible()
  await record({ Email: '', 'On the web': '', 'For the press, English': '', 'For the press, Russian': '' })
  await page.goto('/en/about')
  await expect(page.getByRole('main').getByRole('heading', { name: 'Contact', exact: true })).toHaveCount(0)
  await page.goto('/en/sign-in')
  await expect(page.getByText('Write to')).toHaveCount(0)
})

test('meetings stand under their years with what there is to read, counted; what an address asks in vain is told', async ({ page }) => {
  await page.goto('/en/meetings')
  await expect(page.getByText(/^\d+ meetings on record$/)).toBeVisible()
  const row = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) })
  await expect(row('5th Almaty Process Senior Officials Meeting (SOM)')).toContainText(
    /27–28 September.*Senior Officials Meeting · Bishkek, Kyrgyzstan · programme/,
  )
  await expect(row('2nd Almaty Process Senior Officials Meeting (SOM)')).toContainText(/Chair’s Statement\s+demonstration text/)
  await expect(row('4th Almaty Process Senior Officials Meeting (SOM)')).toContainText('day not known')
  const series = page.getByRole('listitem').filter({ has: page.getByRole('list') })
  await expect(series.getByRole('listitem').getByRole('heading')).toHaveText([/Ashgabat/, /Dushanbe/, /Bishkek/, /Astana/])
  await page.goto('/en/meetings?type=bogus&year=abc&text=border')
  await expect(page.getByText('Not understood and left out: Year “abc”; Type “bogus”.')).toBeVisible()
  const found = await page.getByRole('main').getByRole('heading', { level: 3 }).count()
  await expect(page.getByText(`${found} meetings fit`)).toBeVisible()
  expect(await page.getByRole('searchbox').count()).toBe(1)
})

test('a document and a meeting lead to their source, which says what it is, where it is and that its text is not held', async ({
  page,
}) => {
  await page.goto('/en/documents')
  const guidelines = page.getByRole('listitem').filter({ hasText: 'Regional guidelines on how to identify' })
  await expect(guidelines).toContainText(/2016.*Guidelines · Russian, English, Kazakh/)
  await guidelines.getByRole('link', { name: /^unhcr\.kz/ }).click()
  await expect(page).toHaveURL('/en/sources#unhcr-kz')
  await expect(page.locator(':target')).toContainText(/Recent Events.*after 29 November 2016.*unhcr\.kz.*not held here/)
  await page.goto('/en/meetings/som-1')
  await page.getByRole('link', { name: 'Public reports', exact: true }).click()
  await expect(page).toHaveURL('/en/sources#public-reports')
})
