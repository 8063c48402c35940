import { describe, expect, test } from 'vitest'
import { comparedPaper } from '#domain/documents/compared-paper'
import { compilationPaper } from '#domain/documents/compilation-paper'
import type { Run } from '#domain/documents/paper'
import { silenceNotice } from '#domain/documents/silence-notice'
import { textPaper } from '#domain/documents/text-paper'
import type { MeetingFacts } from '#domain/meeting/meeting-terms'
import type { ComparedProposal } from '#domain/statement/proposal-view'
import type { RevisionView } from '#domain/statement/revision-view'
import type { StatementDeskView, StatementTextView } from '#domain/statement/statement-desk-view'
import type { StatementDocument } from '#domain/statement/statement-document'
import { original } from '#domain/text/localized-text'
import { paperWords } from '#messages/paper-words'

const meeting: MeetingFacts = {
  id: 'meeting',
  slug: 'a-som',
  type: 'som',
  ordinal: null,
  title: original('en', 'A meeting'),
  theme: null,
  startsOn: '2027-01-08',
  endsOn: '2027-01-09',
  timeZone: 'Asia/Almaty',
  city: original('en', 'Almaty'),
  country: null,
  venue: null,
  preamble: null,
  alsoZones: [],
}
const document: StatementDocument = {
  format: 1,
  kind: 'communique',
  title: { original: 'en', en: 'A text', ru: 'Текст' },
  authoritative: 'en',
  demonstration: false,
  paragraphs: [
    { id: 'p1', heading: null, text: { original: 'en', en: 'We met.', ru: 'Мы встретились.', renders: { ru: 'We met early.' } } },
    { id: 'p2', heading: { original: 'en', en: 'Data', ru: 'Данные' }, text: original('en', 'We counted.') },
  ],
}
const en = (text: string, look?: Run['look']): Run => (look === undefined ? { text, lang: 'en' } : { text, lang: 'en', look })
const ru = (text: string): Run => ({ text, lang: 'ru' })
const words = paperWords('en')
const unissued = { meeting, document, name: 'Rev.1', at: '2027-01-10T04:00:00.000Z', note: 'After the first reading.' }
const head = (beneath: Run[][]) => ({
  kind: 'head',
  above: [en('A meeting'), en(', '), en('Almaty'), en(', '), en('8–9 January 2027')],
  title: [en('A text')],
  beneath,
})

describe('a revision', () => {
  test('is a draft on every page, and says which revision it is, of which instant', () => {
    const { blocks, ...rest } = textPaper(unissued, 'en', words, null)
    expect(rest).toMatchObject({
      language: 'en',
      title: 'A text, Rev.1 – A meeting',
      foot: 'A text. A meeting',
      version: 'Rev.1, 10 January 2027, 09:00 Almaty time',
      marks: ['Draft'],
      at: '2027-01-10T04:00:00.000Z',
      landscape: false,
    })
    expect(blocks).toEqual([
      head([[en('Rev.1')], [en('Communiqué')]]),
      { kind: 'text', look: 'quiet', runs: [en('After the first reading.')] },
      { kind: 'list', look: 'paragraphs', entries: [{ id: 'p1', label: '1', blocks: [{ kind: 'text', runs: [en('We met.')] }] }] },
      { kind: 'heading', level: 1, runs: [en('Data')] },
      { kind: 'list', look: 'paragraphs', entries: [{ id: 'p2', label: '2', blocks: [{ kind: 'text', runs: [en('We counted.')] }] }] },
    ])
  })

  test('in another language says where it is older than the deciding words, and where it is not translated', () => {
    const lists = textPaper(unissued, 'ru', paperWords('ru'), null).blocks.filter(({ kind }) => kind === 'list')
    expect(lists.flatMap((list) => (list.kind === 'list' ? list.entries.map(({ blocks }) => blocks) : []))).toEqual([
      [
        { kind: 'text', runs: [ru('Мы встретились.')] },
        { kind: 'text', look: 'quiet', runs: [ru('Этот перевод старше аутентичного текста.')] },
      ],
      [
        { kind: 'text', runs: [en('We counted.')] },
        { kind: 'text', look: 'quiet', runs: [ru('перевода ещё нет')] },
      ],
    ])
  })

  test('beside another language leaves a gap where that has no words, and fills it from no third', () => {
    expect(textPaper(unissued, 'en', words, 'ru').blocks.at(-1)).toEqual({
      kind: 'columns',
      heads: [[en('English (authoritative)')], [en('Russian')]],
      rows: [
        { label: '1', cells: [[en('We met.')], [ru('Мы встретились.')]] },
        { label: null, cells: [[en('Data', 'strong')], [{ text: 'Данные', lang: 'ru', look: 'strong' }]] },
        { label: '2', cells: [[en('We counted.')], []] },
      ],
    })
  })
})

test('two revisions compared show what was added and taken out, what moved, and a paragraph that is gone', () => {
  const made = comparedPaper(
    {
      meeting,
      document,
      locale: 'en',
      from: 0,
      to: 1,
      madeAt: '2027-01-10T04:00:00.000Z',
      readable: [0, 1],
      titleChanges: [{ kind: 'same', text: 'A text' }],
      changes: [
        {
          id: 'p1',
          before: 2,
          after: 1,
          moved: true,
          heading: [],
          text: [
            { kind: 'same', text: 'We ' },
            { kind: 'deleted', text: 'meet' },
            { kind: 'added', text: 'met' },
          ],
        },
        { id: 'gone', before: 1, after: null, moved: false, heading: [], text: [{ kind: 'deleted', text: 'Nothing.' }] },
      ],
    },
    'en',
    words,
  )
  expect(made.version).toBe('Zero draft → Rev.1, 10 January 2027, 09:00 Almaty time')
  expect(made.blocks).toEqual([
    head([[en('Zero draft → Rev.1')]]),
    { kind: 'text', look: 'small', runs: [en('added', 'inserted'), en(' · '), en('taken out', 'deleted')] },
    {
      kind: 'list',
      look: 'paragraphs',
      entries: [
        {
          label: '1',
          blocks: [
            { kind: 'text', runs: [en('We '), en('meet', 'deleted'), en('met', 'inserted')] },
            { kind: 'text', look: 'quiet', runs: [en('(was paragraph 2)')] },
          ],
        },
        { label: '–', blocks: [{ kind: 'text', runs: [en('Nothing.', 'deleted')] }] },
      ],
    },
  ])
})

describe('the compilation', () => {
  const proposal = (id: string, state: string, more: Partial<ComparedProposal> = {}): ComparedProposal => ({
    id,
    paragraphId: 'p1',
    delegation: { state, organizationId: null },
    kind: 'comment',
    text: `${id} says so.`,
    language: 'en',
    against: 'We met.',
    revision: 1,
    number: 1,
    madeAt: '2027-01-11T04:00:00.000Z',
    during: null,
    objection: null,
    madeBy: 'account',
    by: 'An account',
    replaced: [],
    answer: null,
    changes: null,
    adapted: null,
    ...more,
  })
  const recipient = (state: string) => ({ state, organizationId: null, capacity: 'member' as const })
  const text: Pick<StatementTextView, 'draft' | 'changedAt' | 'circulations' | 'proposals'> = {
    draft: {
      id: 'statement',
      version: 1,
      meetingId: 'meeting',
      kind: 'communique',
      title: document.title,
      authoritative: 'en',
      demonstration: false,
      paragraphs: document.paragraphs.map((paragraph, rank) => ({ ...paragraph, version: 1, rank })),
    },
    changedAt: '2027-01-10T04:00:00.000Z',
    circulations: [
      {
        id: 'circulation',
        revision: 1,
        purpose: 'comments',
        order: ['p1', 'p2'],
        openedAt: '2027-01-10T04:00:00.000Z',
        closesAt: '2027-01-12T04:00:00.000Z',
        running: true,
        recipients: [recipient('KG'), recipient('TJ')],
        silence: null,
        endedAt: '2027-01-12T04:00:00.000Z',
        breaks: [],
        late: [],
        acknowledged: null,
        withdrawal: null,
      },
    ],
    proposals: [
      proposal('tajikistan', 'TJ', {
        kind: 'wording',
        changes: [
          { kind: 'same', text: 'We met' },
          { kind: 'added', text: ' in Almaty' },
        ],
        answer: {
          decision: 'taken',
          reason: 'More exact.',
          answeredAt: '2027-01-11T09:00:00.000Z',
          answeredBy: 'An account',
          wording: null,
          inRevision: null,
          overwritten: false,
        },
      }),
      proposal('kyrgyzstan', 'KG'),
      proposal('gone', 'KG', { paragraphId: 'p9', number: 9 }),
    ],
  }
  const desk: StatementDeskView = {
    meeting,
    names: { states: { KG: 'Kyrgyzstan', TJ: 'Tajikistan' }, organizations: {} },
    hasAgenda: true,
    accountId: 'account',
    can: { draft: true, proposals: true },
    text: {
      mark: '',
      unchanged: false,
      state: 'consulting',
      revisions: [],
      agreed: null,
      withdrawal: null,
      undoable: false,
      adoption: null,
      struck: [],
      issuances: [],
      acts: [],
      ...text,
    },
  }
  const said = (who: string, did: string, number: number) => ({
    kind: 'text',
    look: 'small',
    runs: [en(who, 'strong'), en(` ${did}`), en(' · '), en(`to paragraph ${number} of Rev.1`)],
  })

  test('has what delegations said beneath each paragraph, in protocol order, with the answers; what is about no paragraph comes last', () => {
    const made = compilationPaper(desk, 'en', words)
    expect([made?.marks, made?.at]).toEqual([['Draft', 'For the Chair’s team and the Support Unit only'], '2027-01-11T09:00:00.000Z'])
    const quiet = (sentence: string) => ({ kind: 'text', look: 'quiet', runs: [en(sentence)] })
    expect(made?.blocks.slice(2)).toEqual([
      {
        kind: 'list',
        look: 'paragraphs',
        entries: [
          {
            id: 'p1',
            label: '1',
            blocks: [
              { kind: 'text', runs: [en('We met.')] },
              {
                kind: 'list',
                look: 'sub-items',
                entries: [
                  {
                    label: null,
                    blocks: [
                      said('Kyrgyzstan', 'comments', 1),
                      { kind: 'text', runs: [en('kyrgyzstan says so.')] },
                      quiet('Not answered yet'),
                    ],
                  },
                  {
                    label: null,
                    blocks: [
                      said('Tajikistan', 'proposes', 1),
                      { kind: 'text', runs: [en('We met'), en(' in Almaty', 'inserted')] },
                      quiet('Taken: More exact.'),
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      { kind: 'heading', level: 1, runs: [en('Data')] },
      { kind: 'list', look: 'paragraphs', entries: [{ id: 'p2', label: '2', blocks: [{ kind: 'text', runs: [en('We counted.')] }] }] },
      { kind: 'heading', level: 1, runs: [en('A paragraph that is no longer in the draft')] },
      {
        kind: 'list',
        look: 'sub-items',
        entries: [
          {
            label: null,
            blocks: [said('Kyrgyzstan', 'comments', 9), { kind: 'text', runs: [en('gone says so.')] }, quiet('Not answered yet')],
          },
        ],
      },
    ])
  })

  test('is made for nobody who may not read what delegations said, and of no text', () => {
    expect(compilationPaper({ ...desk, can: { draft: false, proposals: false } }, 'en', words)).toBeNull()
    expect(compilationPaper({ ...desk, text: null }, 'en', words)).toBeNull()
  })
})

describe('the notice of a silence procedure', () => {
  const silence = {
    state: 'open' as const,
    openedAt: '2027-01-10T04:00:00.000Z',
    expiresAt: '2027-01-13T13:00:00.000Z',
    endedAt: '2027-01-13T13:00:00.000Z',
    reason: null,
  }
  const read: RevisionView = { meeting, number: 1, note: '', madeAt: '2027-01-10T04:00:00.000Z', document, silence, sent: null }

  test('says on which text, from when until when in two zones, and what it means to say nothing; the text follows on its own page', () => {
    const made = silenceNotice(read, 'en', words)
    expect(made?.version).toBe('Notice of a silence procedure, Rev.1, 10 January 2027, 09:00 Almaty time')
    expect(made?.blocks).toEqual([
      { ...head([[en('A text'), en(' · Rev.1')]]), title: [en('Notice of a silence procedure')] },
      {
        kind: 'facts',
        rows: [
          { label: [en('Text')], values: [[en('A text'), en(', Rev.1')]] },
          { label: [en('Opened')], values: [[en('10 January 2027, 09:00 Almaty time')]] },
          {
            label: [en('Expires')],
            values: [[en('13 January 2027, 18:00 Almaty time', 'strong')], [en('13 January 2027, 13:00 UTC')]],
          },
        ],
      },
      {
        kind: 'text',
        look: 'lead',
        runs: [
          en(
            'Unless a member objects in writing before 13 January 2027, 18:00 (Almaty time), the text is adopted by all members it went to: a member that says nothing agrees. An objection names the paragraphs it is about; one objection breaks the silence for all, and one that comes at that instant or later does not count.',
          ),
        ],
      },
      { kind: 'page' },
      { kind: 'heading', level: 1, runs: [en('A text'), en(', Rev.1')] },
      { kind: 'list', look: 'paragraphs', entries: [{ id: 'p1', label: '1', blocks: [{ kind: 'text', runs: [en('We met.')] }] }] },
      { kind: 'heading', level: 2, runs: [en('Data')] },
      { kind: 'list', look: 'paragraphs', entries: [{ id: 'p2', label: '2', blocks: [{ kind: 'text', runs: [en('We counted.')] }] }] },
    ])
  })

  test('says how the silence ended, and never who ended it', () => {
    const ended = (state: 'broken' | 'unbroken', endedAt = silence.endedAt) =>
      silenceNotice({ ...read, silence: { ...silence, state, endedAt } }, 'en', words)?.blocks.slice(3, -5)
    const lead = (sentence: string) => ({ kind: 'text', look: 'lead', runs: [en(sentence, 'strong')] })
    expect(ended('unbroken')).toEqual([lead('No member objected by 13 January 2027, 18:00 (Almaty time). The text is adopted.')])
    expect(ended('broken', '2027-01-11T04:00:00.000Z')).toEqual([lead('Silence was broken: 11 January 2027, 09:00 (Almaty time).')])
    const withdrawn = { ...silence, state: 'withdrawn' as const, endedAt: '2027-01-11T04:00:00.000Z', reason: 'To be reworded.' }
    expect(silenceNotice({ ...read, silence: withdrawn }, 'en', words)?.blocks.slice(3, 5)).toEqual([
      lead('The Chair withdrew the silence procedure: 11 January 2027, 09:00 (Almaty time).'),
      { kind: 'text', look: 'quiet', runs: [en('To be reworded.')] },
    ])
  })

  test('is made of no revision that was under no silence', () => {
    expect(silenceNotice({ ...read, silence: null }, 'en', words)).toBeNull()
  })
})
