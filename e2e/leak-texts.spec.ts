import { randomUUID } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { buttonForm, formHtml, sendForm } from '#harness/forms'
import { inDays } from '#harness/in-days'
import { addresses, CRAWL_TIMEOUT, toldTo } from '#harness/planted-words'
import { ROLE_NAMES } from '#harness/roles'
import { cookieOf, fetchAs, signInAs } from '#harness/sign-in'
import { expect, test } from '#harness/test'
import { stableId } from '#server/demo/stable-id'

// Leak test of outcome texts: a word of a delegation, planted wherever it can say one, is in no answer to anybody else.

test.use({ world: 'of the words about a text' })

test('leak: what a delegation says about a text reaches nobody but itself, the Chair’s team and the Support Unit', async ({ served }) => {
  test.setTimeout(CRAWL_TIMEOUT)
  const { url } = served
  const practice = '/en/desk/meetings/practice/statement'
  const communique = '/en/desk/meetings/communique-som/statement'
  const word = (prefix: string) => `${prefix}${randomUUID().replaceAll('-', '')}`
  const words = {
    draft: word('draft'),
    tajikistan: word('tj'),
    kyrgyzstan: word('kg'),
    answer: word('answer'),
    objection: word('objection'),
    amendment: word('amendment'),
    objectionToo: word('objectiontoo'),
    late: word('late'),
    delivered: word('delivered'),
    lateAmendment: word('lateamendment'),
  }
  const raw = new SQLite(`${served.data}/gavel.sqlite`, { readonly: true })
  const firstValue = (query: string) => String(raw.prepare(query).pluck().get())
  const ids = {
    person: firstValue('select id from person limit 1'),
    account: firstValue(`select id from account where email = 'delegate.kg@demo.example'`),
  }
  const chair = await cookieOf(url, 'chair organiser')
  const kyrgyzstan = (await signInAs(url, 'delegate.kg@demo.example')) ?? ''
  const tajikistan = await cookieOf(url, 'delegate of a member')
  const pageAs = async (path: string, cookie: string) => (await fetchAs(url, path, cookie)).text()
  const save = async (verb: string, body: Record<string, unknown>) => {
    const headers = { cookie: chair, 'content-type': 'application/json' }
    expect((await fetch(`${url}/api/statement/${verb}`, { method: 'POST', headers, body: JSON.stringify(body) })).status).toBe(200)
  }

  await test.step('words are planted in the draft, by two delegations, in an answer, and in objections, one of which comes late', async () => {
    const statementId = firstValue(`select statement.id from statement join meeting on meeting.id = meeting_id where slug = 'practice'`)
    await save('add-paragraph', { statementId, id: randomUUID(), after: null, text: { en: `Draft ${words.draft}`, ru: words.draft } })
    for (const [cookie, text] of [
      [tajikistan, words.tajikistan],
      [kyrgyzstan, words.kyrgyzstan],
    ] as const) {
      const at = `${practice}?say=${stableId('practice/statement/next')}`
      expect((await sendForm(url, at, cookie, buttonForm(await pageAs(at, cookie), 'Send to the Chair'), { text })).status).toBe(200)
    }
    const at = `${practice}/consult?answer=${firstValue(`select id from proposal where text = '${words.kyrgyzstan}'`)}`
    await sendForm(url, at, chair, buttonForm(await pageAs(at, chair), 'Record the answer'), {
      decision: 'declined',
      reason: `Reason ${words.answer}`,
    })
    await sendForm(url, communique, chair, buttonForm(await pageAs(communique, chair), 'Open'), {
      kind: 'communique',
      from: 'nothing',
      'title.en': 'Communiqué',
    })
    const paragraphId = randomUUID()
    const ofCommunique = firstValue(
      `select statement.id from statement join meeting on meeting.id = meeting_id where slug = 'communique-som'`,
    )
    await save('add-paragraph', { statementId: ofCommunique, id: paragraphId, after: null, text: { en: 'We met.' } })
    const consult = `${communique}/consult`
    await sendForm(url, consult, chair, buttonForm(await pageAs(consult, chair), 'Make Zero draft of the draft'))
    const openSilence = async () =>
      sendForm(url, consult, chair, buttonForm(await pageAs(consult, chair), 'Open the silence procedure'), {
        closesOn: inDays(9),
        'to.state:PK': 'on',
        ...Object.fromEntries(['AF', 'AZ', 'TM', 'TR'].map((state) => [`without.${state}`, 'on'])),
      })
    await openSilence()
    const inTime = buttonForm(await pageAs(communique, kyrgyzstan), 'Object (breaks the silence)')
    await sendForm(url, consult, chair, buttonForm(await pageAs(consult, chair), 'Withdraw the silence procedure'), {
      reason: 'Opened too early.',
    })
    await sendForm(url, communique, kyrgyzstan, inTime, {
      objection: words.late,
      [`amendments.${paragraphId}`]: words.lateAmendment,
    })
    await openSilence()
    await sendForm(url, consult, chair, buttonForm(await pageAs(consult, chair), 'Record the delivery'), { to: words.delivered })
    expect(firstValue(`select count(*) from hand_delivery_to where name = '${words.delivered}'`)).toBe('1')
    await sendForm(url, communique, tajikistan, buttonForm(await pageAs(communique, tajikistan), 'Object (breaks the silence)'), {
      objection: words.objection,
      [`amendments.${paragraphId}`]: words.amendment,
    })
    await sendForm(url, communique, kyrgyzstan, buttonForm(await pageAs(communique, kyrgyzstan), 'Object'), {
      [`paragraphs.${paragraphId}`]: 'on',
      objection: words.objectionToo,
    })
    expect(firstValue(`select count(*) from proposal_answer where reason like '%${words.answer}%'`)).toBe('1')
    expect(
      firstValue(`select count(*) from silence_break where objection = '${words.objection}' and amendment = '${words.amendment}'`),
    ).toBe('1')
    expect(
      firstValue(`select count(*) from late_objection where objection = '${words.late}' and amendment = '${words.lateAmendment}'`),
    ).toBe('1')
  })

  const organisers = ['chair organiser', 'chair organiser off the team', 'support unit organiser']
  const ofTajikistan = [...organisers, 'delegate of a member', 'organiser of another State']
  const may: Record<keyof typeof words, string[]> = {
    draft: organisers,
    kyrgyzstan: [...organisers, 'delegate of Kyrgyzstan'],
    answer: [...organisers, 'delegate of Kyrgyzstan'],
    tajikistan: ofTajikistan,
    objection: ofTajikistan,
    objectionToo: [...organisers, 'delegate of Kyrgyzstan'],
    amendment: ofTajikistan,
    late: [...organisers, 'delegate of Kyrgyzstan'],
    lateAmendment: [...organisers, 'delegate of Kyrgyzstan'],
    delivered: organisers,
  }

  await test.step('everybody fetches every address, the other recipients of the texts too', everybodyLooks)

  await test.step('once the text is issued, the words still reach nobody else', async () => {
    const consult = `${practice}/consult`
    const html = await pageAs(consult, chair)
    const acknowledged = /name="acknowledged" value="([^"]*)"/.exec(formHtml(html, 'Issue'))?.[1] ?? ''
    const issued = await sendForm(url, consult, chair, buttonForm(html, 'Issue'), {
      audience: 'public',
      acknowledged,
      chairperson: 'The chairperson of the day',
    })
    expect(issued.headers.get('location')).toBe('/en/meetings/practice/statement')
    await everybodyLooks()
  })

  const recorded = firstValue(
    `select count(*) from activity where fields || refs || act like '%${words.tajikistan}%' or refs like '%TJ%' and act like 'statement.%'`,
  )
  raw.close()
  expect(recorded).toBe('0')
  for (const planted of Object.values(words)) expect(served.output()).not.toContain(planted)

  async function everybodyLooks(): Promise<void> {
    const found = Object.fromEntries(Object.keys(words).map((key) => [key, new Set<string>()])) as Record<keyof typeof words, Set<string>>
    const everybody: [string, string][] = [['delegate of Kyrgyzstan', kyrgyzstan]]
    for (const role of ROLE_NAMES) everybody.push([role, await cookieOf(url, role)])
    const all = addresses(ids, ['practice', 'communique-som'])
    for (const [name, cookie] of everybody) for (const key of await toldTo(url, cookie, all, words)) found[key].add(name)
    for (const key of Object.keys(found) as (keyof typeof words)[]) expect([...found[key]].sort(), key).toEqual([...may[key]].sort())
  }
})
