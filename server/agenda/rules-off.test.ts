import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { ERRORS } from '#domain/agenda/finding'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { claimOf, read, testWorld } from '#harness/test-world'
import { addContribution } from '#server/agenda/add-contribution'
import { agendaCheck } from '#server/agenda/queries/agenda-check'
import { switchOffRule } from '#server/agenda/switch-off-rule'
import { switchOnRule } from '#server/agenda/switch-on-rule'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { publicationPreview } from '#server/publication/queries/publication-preview'

// A rule of the check switched off for one meeting, and what the record knows that a draft is checked against.

const clock = testWorld()
let chair: Claim
let support: Claim
let meetingId = ''
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
  meetingId = idOf('practice')
})

const idOf = (slug: string) => String(read(`select id from meeting where slug = '${slug}'`)[0]?.id)
const check = (who: Claim, slug = 'practice') => agendaCheck(who, { slug })
const off = (who: Claim, more: Record<string, unknown> = {}) => ({
  who,
  input: { meetingId, id: randomUUID(), rule: 'no-break', reason: 'One long walk', ...more },
})
const act = (word: 'off' | 'on') =>
  ({ act: `agenda.rule-switched-${word}`, objectKind: 'meeting', objectId: meetingId, meetingId, refs: { rule: 'no-break' } }) as const

describe('a rule', () => {
  test('is switched off with a reason by one organiser and on again by another, each on record; its row stays', async () => {
    const { input } = off(chair)
    await expectAct(chair, () => switchOffRule(chair, input), act('off'))
    const { by, at, ...row } = (await check(support)).off[0] ?? {}
    expect([row, at === clock.at]).toEqual([{ id: input.id, rule: 'no-break', reason: 'One long walk' }, true])
    expect(by).toBe(read(`select display_name from account where id = '${chair.accountId}'`)[0]?.display_name)
    clock.pass(1000)
    await expectAct(support, () => switchOnRule(support, { meetingId, id: input.id }), act('on'))
    expect((await check(chair)).off).toEqual([])
    expect(read('select rule, reason, off_by, on_at is null as still from rule_off')).toEqual([
      { rule: 'no-break', reason: 'One long walk', off_by: chair.accountId, still: 0 },
    ])
    await expectDone(switchOffRule(chair, off(chair, { reason: 'Again' }).input))
    expect((await check(chair)).off.map(({ reason }) => reason)).toEqual(['Again'])
  })

  test('switched off or on by somebody meanwhile is not switched again', async () => {
    const { input } = off(chair)
    await expectDone(switchOffRule(chair, input))
    await expectNothingWritten(async () => {
      expect(await switchOffRule(support, off(support).input)).toEqual(refuse('already-there'))
      expect(await switchOffRule(support, { ...input, rule: 'overlap' })).toEqual(refuse('already-there'))
    })
    await expectDone(switchOnRule(chair, { meetingId, id: input.id }))
    await expectNothingWritten(async () => {
      expect(await switchOnRule(support, { meetingId, id: input.id })).toEqual(refuse('already-there'))
    })
  })

  test('sent twice with its key is switched once', async () => {
    const [{ input }, key] = [off(chair), randomUUID()]
    const first = await switchOffRule(chair, input, key)
    expect(await switchOffRule(chair, input, key)).toEqual({ ...first, earlier: true })
    expect(read('select id from rule_off')).toEqual([{ id: input.id }])
  })

  test('needs a reason, and is no error: what makes a version wrong is always asked', async () => {
    await expectNothingWritten(async () => {
      for (const reason of ['', ' ', 'x'.repeat(201)])
        expect(await switchOffRule(chair, off(chair, { reason }).input)).toMatchObject({ ok: false, code: 'invalid' })
      for (const rule of ERRORS)
        expect(await switchOffRule(chair, off(chair, { rule }).input)).toMatchObject({ ok: false, code: 'invalid' })
    })
  })

  test('of another meeting is another rule', async () => {
    const { input } = off(chair)
    await expectDone(switchOffRule(chair, input))
    expect((await check(chair, 'som-5')).off).toEqual([])
    await expect(switchOnRule(chair, { meetingId: idOf('som-5'), id: input.id })).rejects.toThrow(Denied)
  })

  test('is switched, and its reason read, by those alone who edit the draft', async () => {
    const { input } = off(chair)
    await expectDone(switchOffRule(chair, input))
    for (const email of ['delegate.kg@demo.example', 'observer.pk@demo.example', 'admin@demo.example']) {
      const other = await claimOf(email)
      await expectNothingWritten(async () => {
        await expect(switchOffRule(other, off(other, { rule: 'overlap' }).input)).rejects.toThrow(Denied)
        await expect(switchOnRule(other, { meetingId, id: input.id })).rejects.toThrow(Denied)
        await expect(check(other)).rejects.toThrow(Denied)
      })
    }
  })

  test('is not asked when publishing either, and says how much it would find', async () => {
    const before = (await publicationPreview(chair, { slug: 'som-5', locale: 'en' })).check
    const rule = before.rules[0]
    if (rule === undefined) throw new Error('nothing to look at in som-5')
    await expectDone(switchOffRule(chair, { meetingId: idOf('som-5'), id: randomUUID(), rule: rule.rule, reason: 'As it was held' }))
    const { check: after, off: switched } = await publicationPreview(chair, { slug: 'som-5', locale: 'en' })
    expect(after.rules).toEqual(before.rules.slice(1))
    expect([after.off, switched.map(({ reason }) => reason)]).toEqual([
      [{ rule: rule.rule, count: rule.findings.length }],
      ['As it was held'],
    ])
  })
})

describe('what a draft is checked against', () => {
  test('the Member States on the meeting’s first day', async () => {
    expect((await check(chair)).facts.members).toEqual(['AF', 'AZ', 'KG', 'KZ', 'TJ', 'TM', 'TR'])
  })

  test('the posts of those who appear, as the directory has them, while the meeting is not over', async () => {
    const { id, position } = read('select id, position from person where position is not null limit 1')[0] ?? {}
    const slotId = read(`select id from slot where meeting_id = '${meetingId}' and removed_at is null`)[0]?.id
    await expectDone(
      addContribution(chair, {
        meetingId,
        id: randomUUID(),
        slotId,
        partId: null,
        role: 'presenter',
        personId: id,
        position: { en: 'Envoy' },
      }),
    )
    const posts = async () => (await check(chair)).facts.posts[String(id)]
    expect(await posts()).toEqual(JSON.parse(String(position)))
    const endsOn = String(read(`select ends_on from meeting where id = '${meetingId}'`)[0]?.ends_on)
    clock.set(Date.parse(`${endsOn}T00:00Z`) + 3 * 86_400_000)
    expect(await posts()).toBeUndefined()
  })
})
