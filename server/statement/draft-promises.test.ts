import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { client } from '#db/client'
import { paragraph, statement } from '#db/schema/statement'
import type { ActWord, FIELD_NAMES } from '#domain/record/acts'
import type { StatementDelta } from '#domain/statement/statement-draft'
import { expectAct, expectNothingWritten } from '#harness/expect-act'
import { opening, openText, type TextUnderTest } from '#harness/statement-text'
import { claimOf, read, testWorld } from '#harness/test-world'
import type { Command } from '#server/command/define-command'
import type { Claim } from '#server/command/viewer'
import { Denied, refuse, refuseField } from '#server/core/outcome'
import { expectDone } from '#server/demo/expect-done'
import { createMeeting } from '#server/meeting/create-meeting'
import { withdrawAgenda } from '#server/publication/withdraw-agenda'
import { addParagraph } from '#server/statement/add-paragraph'
import { editParagraph } from '#server/statement/edit-paragraph'
import { editTitle } from '#server/statement/edit-title'
import { makeRevision } from '#server/statement/make-revision'
import { moveParagraph } from '#server/statement/move-paragraph'
import { openStatement } from '#server/statement/open-statement'
import { statementDesk } from '#server/statement/queries/statement-desk'
import { removeParagraph } from '#server/statement/remove-paragraph'
import { restoreParagraph } from '#server/statement/restore-paragraph'

// What the commands on the draft of an outcome text promise.

const NEW = randomUUID()
let chair: Claim
let support: Claim
let text: TextUnderTest
let other: TextUnderTest

testWorld({
  more: async () => {
    const by = await claimOf('chair@demo.example')
    text = await openText(by, { slug: 'one', kind: 'communique', words: [{ en: 'First.' }, { en: 'Second.' }, { en: 'Third.' }] })
    other = await openText(by, { slug: 'other', kind: 'communique' })
  },
})
beforeEach(async () => {
  chair = await claimOf('chair@demo.example')
  support = await claimOf('support@demo.example')
})

const statementId = () => text.statementId
const onText = () => ({ objectKind: 'statement', objectId: text.statementId, meetingId: text.meetingId }) as const
const first = () => text.paragraphs[0]
const orderVersion = () => Number(read(`select version from statement where id = '${text.statementId}'`)[0]?.version)

describe('a paragraph', () => {
  type Promised = {
    command: Command<StatementDelta>
    input: () => Record<string, unknown>
    act: ActWord
    fields?: (typeof FIELD_NAMES)[number][]
    /** The refusal when sent again from an old page. */
    again: 'stale' | 'removed' | 'already-there'
  }
  const COMMANDS: Record<string, Promised> = {
    added: {
      command: addParagraph,
      input: () => ({ id: NEW, after: first(), text: { en: 'Between.' } }),
      act: 'statement.paragraph-added',
      again: 'already-there',
    },
    worded: {
      command: editParagraph,
      input: () => ({ id: first(), version: 1, heading: { en: 'Opening' }, text: { ru: 'Первое.' } }),
      act: 'statement.paragraph-edited',
      fields: ['heading', 'text'],
      again: 'stale',
    },
    moved: {
      command: moveParagraph,
      input: () => ({ id: first(), orderVersion: orderVersion(), after: text.paragraphs[2] }),
      act: 'statement.paragraph-moved',
      again: 'stale',
    },
    'taken out': {
      command: removeParagraph,
      input: () => ({ id: first(), version: 1 }),
      act: 'statement.paragraph-removed',
      again: 'removed',
    },
    'put back': {
      command: restoreParagraph,
      input: () => ({ id: first() }),
      act: 'statement.paragraph-restored',
      again: 'already-there',
    },
  }

  test.each(Object.entries(COMMANDS))(
    'is %s once, on record; stale: an old page writes nothing and is shown the current paragraph',
    async (what, promised) => {
      const { command, input, act, fields = [], again } = promised
      if (what === 'put back') await expectDone(removeParagraph(chair, { statementId: statementId(), id: first(), version: 1 }))
      const sent: Record<string, unknown> = { statementId: statementId(), ...input() }
      const on = { objectKind: 'paragraph', objectId: sent.id, meetingId: text.meetingId, fields } as const
      const delta = await expectAct(chair, () => command(chair, sent), { ...on, act })
      await expectNothingWritten(async () => {
        const refusal = await command(support, sent)
        expect(refusal).toMatchObject({ ok: false, code: again })
        if (again !== 'removed') expect(refusal).toMatchObject({ current: { paragraphs: expect.arrayContaining(delta.paragraphs ?? []) } })
      })
    },
  )

  test.each(Object.entries(COMMANDS))('of another text is not %s', async (_, { command, input }) => {
    const sent = { ...input(), statementId: other.statementId }
    await expectNothingWritten(async () => {
      if (command === addParagraph) expect(await command(chair, { ...sent, id: first() })).toEqual(refuseField('id', 'invalid'))
      else expect(await command(chair, sent)).toEqual(refuse('removed'))
      const nowhere = { ...sent, statementId: NEW }
      await expect(command(chair, nowhere)).rejects.toEqual(new Denied(command.commandName))
    })
  })

  test('that was removed takes no words and no place', async () => {
    await expectDone(removeParagraph(chair, { statementId: statementId(), id: first(), version: 1 }))
    await expectNothingWritten(async () => {
      for (const what of ['worded', 'moved', 'taken out']) {
        const { command, input } = COMMANDS[what] ?? COMMANDS.worded ?? {}
        expect(await command?.(chair, { statementId: statementId(), ...input?.() })).toEqual(refuse('removed'))
      }
    })
  })

  test('is not removed if somebody has edited it meanwhile (stale)', async () => {
    const written = await expectDone(editParagraph(support, { statementId: statementId(), id: first(), version: 1, text: { en: 'New.' } }))
    await expectNothingWritten(async () => {
      const removing = removeParagraph(chair, { statementId: statementId(), id: first(), version: 1 })
      expect(await removing).toEqual(refuse('stale', { current: { paragraphs: written.paragraphs } }))
    })
  })

  test('moves after another in the text, not after itself or a removed one', async () => {
    await expectDone(removeParagraph(chair, { statementId: statementId(), id: text.paragraphs[2], version: 1 }))
    await expectNothingWritten(async () => {
      for (const after of [first(), text.paragraphs[2], other.paragraphs[0], NEW]) {
        const move = { statementId: statementId(), id: first(), orderVersion: orderVersion(), after }
        expect(await moveParagraph(chair, move)).toEqual(refuse('no-neighbour'))
      }
    })
  })

  test('a text has at most four hundred of them', async () => {
    await client().transact(async (tx) => {
      for (let at = 3; at < 400; at++) await tx.insert(paragraph).values({ id: randomUUID(), statementId: statementId(), rank: 9_000 + at })
    })
    await expectNothingWritten(async () => {
      const adding = addParagraph(chair, { statementId: statementId(), id: NEW, after: null, text: { en: 'One too many.' } })
      expect(await adding).toEqual(refuse('too-many-paragraphs', { values: { max: 400 } }))
    })
  })
})

describe('a title', () => {
  const was = { en: 'A text', ru: 'Текст' }
  const wording = (title: Record<string, string>, by = chair) =>
    editTitle(by, { statementId: statementId(), title: { ...was, ...title }, was })

  test('is edited on record, never emptied, and never over another’s words', async () => {
    await expectAct(chair, () => wording({ en: 'A better title' }), { ...onText(), act: 'statement.title-edited', fields: ['title'] })
    await expectDone(wording({ kk: 'Мәтін' }))
    await expectNothingWritten(async () => {
      const current = { 'title.en': 'A better title', 'was.en': 'A better title', 'title.ru': 'Текст' }
      expect(await wording({ en: 'Mine' }, support)).toMatchObject(refuse('stale', { current }))
      const emptied = { statementId: statementId(), title: { en: '' }, was: { en: 'A better title' } }
      expect(await editTitle(chair, emptied)).toEqual(refuseField('title.en', 'required'))
      const whole = { statementId: statementId(), title: { en: '', ru: '' }, was: { en: 'A better title', ru: 'Текст' } }
      expect(await editTitle(chair, whole)).toEqual(refuseField('title.en', 'required'))
    })
  })

  test('never calls a Communiqué anything else', async () => {
    await expectNothingWritten(async () => {
      expect(await wording({ en: 'Chair’s Statement' })).toEqual(refuseField('title.en', 'names-another-kind'))
      expect(await wording({ ru: 'Декларация' })).toEqual(refuseField('title.ru', 'names-another-kind'))
    })
    await expectDone(wording({ en: 'Communiqué' }))
  })
})

describe('a text', () => {
  const som5 = () => String(read(`select id from meeting where slug = 'som-5'`)[0]?.id)

  test('is opened once for a meeting, on record, with a title in the deciding language', async () => {
    const meetingId = som5()
    await expectNothingWritten(async () => {
      const untitled = opening(meetingId, { authoritative: 'kk' })
      expect(await openStatement(chair, untitled)).toEqual(refuseField('title.kk', 'required'))
      expect(await openStatement(chair, opening(meetingId, { title: {} }))).toEqual(refuseField('title.en', 'required'))
      expect(await openStatement(chair, opening(meetingId, { from: 'withdrawn' }))).toEqual(refuseField('from', 'invalid'))
      const misnamed = opening(meetingId, { title: { en: 'Communiqué' } })
      expect(await openStatement(chair, misnamed)).toEqual(refuseField('title.en', 'names-another-kind'))
      await expect(openStatement(chair, opening(NEW))).rejects.toEqual(new Denied('statement.open'))
    })
    await expectAct(
      chair,
      () => openStatement(chair, opening(meetingId, { from: 'agenda' })),
      ({ id }) => ({ act: 'statement.opened', objectKind: 'statement', objectId: id, meetingId }),
    )
    await expectNothingWritten(async () => {
      expect(await openStatement(support, opening(meetingId))).toEqual(refuse('already-open'))
    })
  })

  test('cannot start from an agenda that was never published, or was withdrawn', async () => {
    const texts = { title: { en: 'Never published' }, theme: {}, city: {}, country: {}, venue: {} }
    const days = { startsOn: '2027-03-01', endsOn: '2027-03-01', timeZone: 'Asia/Almaty' }
    const draft = await expectDone(createMeeting(chair, { slug: 'draft', type: 'som', ordinal: '', original: 'en', ...days, ...texts }))
    await expectDone(withdrawAgenda(chair, { meetingId: som5(), number: 1, reason: 'A slip.' }))
    await expectNothingWritten(async () => {
      for (const meetingId of [draft.id, som5()])
        expect(await openStatement(chair, opening(meetingId, { from: 'agenda' }))).toEqual(refuseField('from', 'no-agenda'))
    })
  })
})

describe('a revision', () => {
  const shown = async () => (await statementDesk(chair, { slug: 'one', locale: 'en' })).text?.mark
  const revising = async (draftMark: unknown) => makeRevision(chair, { statementId: statementId(), draftMark, note: '' })

  test('is made of the draft that was shown, once, on record, and never of an empty one', async () => {
    const mark = await shown()
    const act = { act: 'statement.revised', objectKind: 'revision', meetingId: text.meetingId, refs: { number: '0' } } as const
    await expectAct(
      chair,
      () => revising(mark),
      ({ id }) => ({ ...act, objectId: id }),
    )
    await expectNothingWritten(async () => {
      expect(await revising(mark)).toEqual(refuse('nothing-changed'))
    })
    await expectDone(editParagraph(support, { statementId: statementId(), id: first(), version: 1, text: { en: 'New words.' } }))
    await expectNothingWritten(async () => {
      expect(await revising(mark)).toEqual(refuse('draft-moved'))
    })
    for (const [at, id] of text.paragraphs.entries())
      await expectDone(removeParagraph(chair, { statementId: statementId(), id, version: at === 0 ? 2 : 1 }))
    const emptied = await shown()
    await expectNothingWritten(async () => {
      expect(await revising(emptied)).toEqual(refuse('empty-text'))
    })
  })

  test('is not made under a title of another kind, as older texts may have one', async () => {
    const title = { original: 'en', en: 'Chair’s Statement' } as const
    await client().transact(async (tx) => {
      await tx.update(statement).set({ title }).where(eq(statement.id, statementId()))
    })
    const mark = await shown()
    await expectNothingWritten(async () => expect(await revising(mark)).toEqual(refuse('names-another-kind')))
  })
})
