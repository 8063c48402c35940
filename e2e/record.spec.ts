import { meetingsJsonSchema } from '#domain/documents/meetings-json'
import { processJsonSchema } from '#domain/documents/process-json'
import { choosePerson } from '#harness/choose-person'
import { unfold } from '#harness/fold'
import { expect, test } from '#harness/test'

// The record of the Process on any date, compared with the sources.

const MEMBERS_EN = ['Afghanistan', 'Azerbaijan', 'Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Türkiye', 'Turkmenistan']
const MEMBERS_RU = ['Азербайджан', 'Афганистан', 'Казахстан', 'Кыргызстан', 'Таджикистан', 'Туркменистан', 'Турция']

const REGISTER = {
  'conference-2011': '2011-03-15 2011-03-16 day conference',
  'coordinators-2012': '2012-09-07 2012-09-07 day coordinators',
  'ministerial-2013': '2013-06-05 2013-06-05 day ministerial',
  'som-1': '2014-11-21 2014-11-21 day som',
  'national-workshops-2015': '2015-02-01 2015-04-30 month workshop',
  'workshop-astana-2015': '2015-02-23 2015-02-24 day workshop',
  'workshop-bishkek-2015': '2015-02-26 2015-02-27 day workshop',
  'training-migration-management-2015': '2015-03-30 2015-04-01 day training',
  'workshop-dushanbe-2015': '2015-04-23 2015-04-25 day workshop',
  'workshop-ashgabat-2015': '2015-04-29 2015-04-30 day workshop',
  'forum-ashgabat-2015': '2015-06-17 2015-06-18 day forum',
  'ambassadors-2015': '2015-07-14 2015-07-14 day briefing',
  'trainings-of-trainers-2015': '2015-09-01 2015-10-31 month training',
  'training-disaster-risk-2015': '2015-09-14 2015-09-15 day training',
  'som-2': '2015-09-22 2015-09-22 day som',
  'rcp-cairo-2015': '2015-10-21 2015-10-22 day other',
  'border-conference-2015': '2015-12-04 2015-12-04 day conference',
  'humanitarian-summit-2016': '2016-05-26 2016-05-27 day other',
  'experts-2016': '2016-06-01 2016-11-30 month expert',
  'som-3': '2016-09-19 2016-09-20 day som',
  'guidelines-presented-2016': '2016-11-29 2016-11-29 day presentation',
  'som-4': '2017-01-01 2017-12-31 year som',
  'simulation-tajikistan-2018': '2018-04-10 2018-04-12 day other',
  'som-5': '2018-09-27 2018-09-28 day som',
}

test('who chaired, and which States were members, on days since 2011', async ({ served }) => {
  const on = async (day: string, locale = 'en') =>
    processJsonSchema.parse(await (await fetch(`${served.url}/${locale}/process.json?on=${day}`)).json())
  const days = [
    '2011-03-15',
    '2013-06-04',
    '2013-06-05',
    '2015-07-14',
    '2016-10-31',
    '2016-11-01',
    '2018-09-28',
    '2018-10-31',
    '2018-11-01',
    '2020-12-31',
    '2021-01-01',
    '2023-03-27',
    '2023-03-28',
    '2025-04-23',
    '2025-04-24',
  ]
  const codes = (states: readonly { state: string }[]) => states.map((state) => state.state).join(' ')
  const found: Record<string, [string | null, string, string]> = {}
  for (const day of days) {
    const { chair, members, observers } = await on(day)
    found[day] = [chair?.state ?? null, codes(members), codes(observers)]
    // The same States on every day in every language, each in its own protocol order.
    if (members.length === 0) continue
    expect([day, codes((await on(day, 'ru')).members), codes((await on(day, 'kk')).members)]).toEqual([
      day,
      'AZ AF KZ KG TJ TM TR',
      'AF AZ KZ KG TJ TR TM',
    ])
  }
  const [all, seen] = ['AF AZ KZ KG TJ TR TM', 'IR PK']
  expect(found).toEqual({
    '2011-03-15': [null, '', ''],
    '2013-06-04': [null, '', ''],
    '2013-06-05': ['KZ', all, seen],
    '2015-07-14': ['KZ', all, seen],
    '2016-10-31': ['KZ', all, seen],
    '2016-11-01': ['KG', all, seen],
    '2018-09-28': ['KG', all, seen],
    '2018-10-31': ['KG', all, seen],
    '2018-11-01': ['TJ', all, seen],
    '2020-12-31': ['TJ', all, seen],
    '2021-01-01': ['TR', all, seen],
    '2023-03-27': ['TR', all, seen],
    '2023-03-28': ['AZ', all, seen],
    '2025-04-23': ['AZ', all, seen],
    '2025-04-24': ['KZ', all, seen],
  })
  expect((await on('2026-01-01')).members.map((member) => member.name)).toEqual(MEMBERS_EN)
  expect((await on('2026-01-01', 'ru')).members.map((member) => member.name)).toEqual(MEMBERS_RU)
  expect((await on('2026-01-01')).observers.map((observer) => observer.name)).toEqual(['Iran (Islamic Republic of)', 'Pakistan'])
  expect((await on('2015-07-14')).chair).toEqual({
    state: 'KZ',
    name: 'Kazakhstan',
    since: '2013-06',
    chairpersons: [{ name: 'Birzhan Nurymbetov', position: 'Vice-Minister of Labor and Social Protection of Population' }],
  })
})

test('Turkey until 31 May 2022, Türkiye since, in the same place of the list', async ({ served }) => {
  const named = async (day: string) => {
    const { members } = await (await fetch(`${served.url}/en/process.json?on=${day}`)).json()
    return members
      .map((member: { state: string; name: string; officialName: string }, at: number) =>
        member.state === 'TR' ? [at, member.name, member.officialName] : null,
      )
      .filter(Boolean)
  }
  expect([await named('2022-05-31'), await named('2022-06-01')]).toEqual([
    [[5, 'Turkey', 'Republic of Turkey']],
    [[5, 'Türkiye', 'Republic of Türkiye']],
  ])
})

test('a date that does not exist is a 400 as data and a 404 as a page, and an unknown language a 404', async ({ served }) => {
  const status = async (path: string) => (await fetch(served.url + path)).status
  expect([
    await status('/en/process.json?on=2015-02-30'),
    await status('/en/process.json?on=yesterday'),
    await status('/fr/process.json'),
    await status('/en/process.json'),
    ...(await Promise.all(['', '/states', '/chairmanship'].map((page) => status(`/en${page}?on=2015-02-30`)))),
    await status('/en/states?on=2015-02-28'),
  ]).toEqual([400, 400, 404, 200, 404, 404, 404, 200])
})

test('the register holds all twenty events and series, each date as exactly as it is known, and merges no two', async ({ served }) => {
  const { meetings } = meetingsJsonSchema.parse(await (await fetch(`${served.url}/en/meetings.json`)).json())
  const bySlug = new Map(meetings.map((entry) => [entry.slug, entry]))
  expect(bySlug.get('som-4')).toEqual({
    slug: 'som-4',
    type: 'som',
    ordinal: 4,
    title: '4th Almaty Process Senior Officials Meeting (SOM)',
    startsOn: '2017-01-01',
    endsOn: '2017-12-31',
    datePrecision: 'year',
    city: null,
    country: null,
  })
  expect([bySlug.get('workshop-astana-2015'), bySlug.get('workshop-bishkek-2015')]).toEqual([
    expect.objectContaining({ startsOn: '2015-02-23', endsOn: '2015-02-24', city: 'Astana' }),
    expect.objectContaining({ startsOn: '2015-02-26', endsOn: '2015-02-27', city: 'Bishkek' }),
  ])
  // Other tests add meetings to this server. The entries that come from sources must be unchanged among them.
  const found = Object.keys(REGISTER).map((slug) => {
    const entry = bySlug.get(slug)
    return [slug, entry && `${entry.startsOn} ${entry.endsOn} ${entry.datePrecision} ${entry.type}`]
  })
  expect(Object.fromEntries(found)).toEqual(REGISTER)
  expect(new Set(meetings.map((entry) => entry.slug)).size).toBe(meetings.length)
})

test('the register is searched by words in three languages, by year, kind, place and State, without scripts', async ({ pageOf }) => {
  const page = await pageOf(undefined, { javaScriptEnabled: false })
  const found = async (query: string) => {
    await page.goto(`/en/meetings?${query}`)
    return page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link').allTextContents()
  }
  expect(await found('text=guidelines')).toHaveLength(3)
  expect(await found(`text=${encodeURIComponent('руководств')}`)).toHaveLength(3)
  expect(await found(`text=${encodeURIComponent('төраға')}`)).toContain(
    'Ambassadors’ meeting of the member and observer States of the Almaty Process',
  )
  expect(await found(`text=${encodeURIComponent('дархан')}`)).toEqual([])
  expect(await found(`text=${encodeURIComponent('кеңесі')}`)).toHaveLength(6)
  expect(await found('year=2015&type=workshop')).toHaveLength(5)
  expect(await found('place=ashgabat')).toHaveLength(2)
  expect(await found('state=UZ')).toHaveLength(3)
  expect(await found('text=zzz')).toEqual([])
  await expect(page.getByText('Nothing in the record fits.')).toBeVisible()
})

test('a fact that sources dispute shows each version with the number of its source, and what led to the one shown', async ({ page }) => {
  await page.goto('/en/meetings/conference-2011')
  await expect(page.getByRole('term').filter({ hasText: 'sources differ' })).toHaveCount(1)
  const version = page.getByRole('definition').getByRole('paragraph').filter({ hasText: '14–16 March 2011' })
  await version.getByRole('link').click()
  await expect(page.locator(':target')).toHaveText('Public reports: UNHCR')
  await page.goto('/en/meetings/border-conference-2015')
  await page.getByRole('link', { name: 'Technical Experts’ Meetings on Regional Guidelines' }).click()
  await page.getByRole('link', { name: 'Presentation of the Regional Guidelines' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Presentation of the Regional Guidelines')
})

test('public pages show the Process on a day, keep the day among them, and say when it is still to come', async ({ page }) => {
  await page.goto('/en/chairmanship?on=2015-07-14')
  await expect(page.getByRole('listitem').filter({ hasText: 'Birzhan Nurymbetov' })).toBeVisible()
  await expect(page.getByText('as of 14 July 2015')).toBeVisible()
  await page.goto('/en/states?on=2022-05-31')
  await expect(page.getByRole('list', { name: 'Member States' })).toContainText('Turkey')
  await expect(page.getByRole('list', { name: 'Observer States' })).toContainText('Iran')
  await page.getByRole('link', { name: 'Chairmanship' }).click()
  await expect(page).toHaveURL(/chairmanship\?on=2022-05-31/)
  await page.goto('/en/chairmanship?on=2016-10-15')
  await expect(page.getByRole('listitem').filter({ hasText: 'Chairperson last known in September 2015: Birzhan Nurymbetov' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Kyrgyzstan/ })).toContainText('19–20 September 2016')
  await expect(page.getByRole('row', { name: /^Tajikistan/ })).toContainText('28 September 2018 (planned)')
  await page.goto('/en/states?on=2199-01-01')
  await expect(page.getByText('This day is still to come. The Process is shown as recorded today')).toBeVisible()
})

test('an admin’s correction keeps the earlier value, and a capacity to be confirmed is not shown as membership', async ({
  pageOf,
  served,
}) => {
  const admin = await pageOf('admin@demo.example')
  await admin.goto('/en/desk/process')
  await admin.getByRole('link', { name: 'Sri Lanka' }).click()
  const form = await unfold(admin, 'Record a capacity')
  await form.getByLabel('Stands as').selectOption('tbc')
  await form.getByLabel('From').fill('2023-03-28')
  await form.getByLabel('Source').fill('Public reports')
  await form.getByRole('button', { name: 'Record' }).click()
  await expect(admin.getByRole('listitem').filter({ hasText: 'since 28 March 2023' })).toBeVisible()
  const day = await (await fetch(`${served.url}/en/process.json?on=2023-04-01`)).text()
  expect(day).not.toContain('Sri Lanka')
  await admin.goto('/en/desk/process/states/KG')
  const names = await unfold(admin, 'Record a name')
  await names.getByLabel('From').fill('2031-01-01')
  for (const [label, name] of [
    ['Short name', 'Kyrgyzstan (renamed)'],
    ['Official name', 'Kyrgyz Republic (renamed)'],
  ])
    for (const language of ['English', 'Russian', 'Kazakh']) await names.getByLabel(`${label}, ${language}`).fill(name ?? '')
  await names.getByRole('button', { name: 'Record' }).click()
  await expect(names.getByText('Saved.')).toBeVisible()
  const { members } = await (await fetch(`${served.url}/en/process.json?on=2030-12-31`)).json()
  expect(members[3]).toEqual({ state: 'KG', name: 'Kyrgyzstan', officialName: 'Kyrgyz Republic' })
  expect((await (await fetch(`${served.url}/en/process.json?on=2031-01-01`)).json()).members[3].name).toBe('Kyrgyzstan (renamed)')
  await admin.goto('/en/desk/process/states/KG')
  const english = admin.getByRole('region', { name: 'English' })
  await expect(english.getByRole('listitem').first()).toContainText('since 1 January 2031')
  await english.getByText('Said before (1)').click()
  await expect(english.getByRole('listitem').filter({ hasText: 'as far back as is known' })).toBeVisible()
})

test('an organisation is named and observes, a designation begins and ends, a deputy is named: each shows on the page of its day', async ({
  pageOf,
  served,
}) => {
  const admin = await pageOf('admin@demo.example')
  const record = async (title: string, fields: Record<string, string>, within = admin.locator('body')) => {
    const form = await unfold(within, new RegExp(`^${title}$`))
    for (const [label, value] of Object.entries(fields)) {
      const field = form.getByLabel(label, { exact: true })
      if (label === 'Person') await choosePerson(form, value)
      else if (await field.evaluate(({ tagName }) => tagName === 'SELECT')) await field.selectOption({ label: value })
      else await field.fill(value)
    }
    await form.getByRole('button').click()
  }
  const contains = async (path: string, text: string) => (await (await fetch(served.url + path)).text()).includes(text)

  await admin.goto('/en/desk/process')
  await admin.getByRole('link', { name: 'PIL' }).click()
  await record('Record a capacity', { 'Stands as': 'observer', From: '2031-02-01', Source: 'The proof' })
  await expect(admin.getByRole('listitem').filter({ hasText: 'since 1 February 2031' })).toBeVisible()
  await record('Record a name', { 'Short name, English': 'PIL Research', From: '2031-02-10' })
  await expect(admin.getByRole('listitem').filter({ hasText: 'since 10 February 2031' })).toBeVisible()
  expect([
    await contains('/en/states?on=2031-01-31', 'Observer organisations'),
    await contains('/en/states?on=2031-02-05', 'Observer organisations'),
    await contains('/en/states?on=2031-02-05', '>PIL</span>'),
    await contains('/en/states?on=2031-02-10', '>PIL Research</span>'),
  ]).toEqual([false, true, true, true])

  await admin.goto('/en/desk/process/states/TJ')
  await record('Record a designation', {
    'Designated as': 'National Coordinator',
    Person: 'Tolibdzhon Sharipov',
    From: '2031-03-01',
    Source: 'The proof',
  })
  await expect(admin.getByText('Tolibdzhon Sharipov').first()).toBeVisible()
  await record('End', { 'Ends on': '2031-04-01' })
  await expect(admin.getByRole('listitem').filter({ hasText: 'Sharipov' }).first()).toContainText('1 March 2031 – 31 March 2031')
  expect([
    await contains('/en/states?on=2031-03-31', 'Tolibdzhon Sharipov'),
    await contains('/en/states?on=2031-04-01', 'Tolibdzhon Sharipov'),
  ]).toEqual([true, false])

  await admin.goto('/en/desk/process/chairmanship')
  const term = admin.locator('main section').filter({ has: admin.getByRole('heading', { name: /^Tajikistan/ }) })
  await record(
    'Record a chairperson or deputy',
    { 'Post in the Process': 'Deputy Chairperson', Person: 'Tolibdzhon Sharipov', From: '2016-01-01', Source: 'The proof' },
    term,
  )
  await expect(term.getByText('This day is not one of the term’s.')).toBeVisible()
  await term.getByLabel('From', { exact: true }).fill('2019-01-01')
  await term.getByRole('button', { name: 'Record' }).first().click()
  await expect(term.getByRole('listitem').filter({ hasText: 'Deputy Chairperson: Tolibdzhon Sharipov' })).toBeVisible()
  expect(await contains('/en/chairmanship?on=2019-02-01', 'Deputy Chairperson: <span')).toBe(true)
  const { chair } = await (await fetch(`${served.url}/en/process.json?on=2019-02-01`)).json()
  expect(chair.chairpersons).toEqual([])
})

test('a demonstration text is marked wherever it is named, and nobody real is said to have issued it', async ({ page }) => {
  const json = await (await page.request.get('/en/meetings/som-2/statement.json')).json()
  expect([json.demonstration, json.issuedBy]).toEqual([true, { state: 'KZ', chairperson: 'Chairperson (demonstration)' }])
  for (const list of ['/en/documents', '/en/meetings']) {
    await page.goto(list)
    const section = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Demonstration texts' }) })
    await expect(section.getByRole('listitem').filter({ hasText: '22 September 2015' })).toContainText('demonstration text')
  }
  await page.goto('/en/meetings/som-2')
  await expect(page.getByRole('listitem').filter({ hasText: 'Statement' }).first()).toContainText('demonstration text')
  await page.goto('/en/meetings/som-2/statement')
  await expect(page).toHaveTitle(
    'Chair’s Statement (demonstration text) – 2nd Almaty Process Senior Officials Meeting (SOM) – Almaty Process',
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('demonstration text')
  const said = await page.getByRole('article').innerText()
  expect(said).toContain('Nobody issued this text.')
  expect(said).not.toMatch(/Nurymbetov|authoritative|official translation|Issued as/)
  for (const [locale, notice] of [
    ['en', 'Demonstration text, not the official document'],
    ['ru', 'Демонстрационный текст, не официальный документ'],
  ])
    expect(await (await page.request.get(`/${locale}/meetings/som-2/statement.txt`)).text()).toMatch(new RegExp(`^${notice}\n`))
})

test('each meeting of the record is summed up, cites its sources once by number, and says nothing of evidence before its facts', async ({
  page,
}) => {
  await page.goto('/en/meetings/som-5')
  await expect(page.getByText('put on record')).toBeVisible()
  const took = page.getByRole('definition').getByRole('paragraph')
  await expect(took.filter({ hasText: /^Afghanistan, Azerbaijan/ })).toHaveText(
    /^Afghanistan, .* Turkmenistan, United States of America \(on the agenda\)1$/,
  )
  await took
    .filter({ hasText: /^Turkey, Uzbekistan/ })
    .getByRole('link')
    .click()
  await expect(page.locator(':target')).toHaveText('Public reports')
  await expect(page.getByText('Programme published here')).toHaveCount(0)
  await page.goto('/ru/meetings/som-1')
  await expect(page.getByText(/^Совещание должно было оценить обстановку в Афганистане/)).toBeVisible()
  await expect(page.getByText('Другие названия')).toBeHidden()
  await page.getByText('Откуда это известно').click()
  await expect(page.getByText('Другие названия')).toBeVisible()
  await page.goto('/en/meetings/som-5/versions')
  await expect(page.getByRole('time')).toContainText(/^Put on record .* \(Bishkek time, UTC\+6\)$/)
})
