import { expect, test } from 'vitest'
import type { SealedView } from '#domain/chairmanship/sealed-view'
import { dossierPaper } from '#domain/documents/dossier-paper'
import type { Block, Runs } from '#domain/documents/paper'
import type { Locale } from '#domain/text/locale'
import { original } from '#domain/text/localized-text'
import { paperWords } from '#messages/paper-words'

const sealed: SealedView = {
  dossier: {
    format: 2,
    handover: 'handover',
    outgoing: 'KZ',
    incoming: 'TJ',
    effectiveAt: '2027-02-28T19:00:00.000Z',
    effectiveOn: '2027-03-01',
    overlapFrom: '2027-02-01',
    ceremonyOn: null,
    ceremonySlot: null,
    prepared: { at: '2027-01-10T04:00:00.000Z', by: 'An administrator' },
    acts: [
      { act: 'confirm', state: 'KZ', at: '2027-01-11T04:00:00.000Z', terms: 1, by: 'The Chair' },
      { act: 'confirm', state: 'TJ', at: '2027-01-12T04:00:00.000Z', terms: 1, by: null },
    ],
    handedOver: {
      drafts: [{ slug: 'a-som', title: original('en', 'A meeting'), startsOn: '2027-05-01', publishedVersion: 2 }],
      statements: [{ slug: 'a-som', title: original('en', 'A meeting'), state: 'consulting', revision: 1 }],
      silences: [],
      missing: [{ slug: 'a-som', title: original('en', 'A meeting'), text: false, locales: ['kk'] }],
      teams: { outgoing: [{ accountId: 'a', name: 'The Chair' }], incoming: [] },
    },
    record: { seq: 42, hash: 'abc' },
  },
  fileHash: 'sha256-def',
  states: { KZ: 'Kazakhstan', TJ: 'Tajikistan' },
  zone: 'Asia/Almaty',
}

const said = (runs: Runs) => runs.map(({ text }) => text).join('')

/** Every word of a block that a reader sees, cell by cell. */
function shown(block: Block): unknown {
  if (block.kind === 'heading') return `# ${said(block.runs)}`
  if (block.kind === 'text') return said(block.runs)
  if (block.kind === 'table') return [block.head.map(said), ...block.rows.map((row) => row.map(said))]
  if (block.kind === 'facts') return block.rows.map(({ label, values }) => [said(label), ...values.map(said)])
  if (block.kind === 'list') return block.entries.map(({ blocks }) => blocks.map(shown))
  return block.kind
}

const made = (locale: Locale) => dossierPaper(sealed, locale, paperWords(locale))

test('a dossier is printed with both Chairs, who confirmed, all that passed, the teams, and how to verify it', () => {
  expect(made('en')).toMatchObject({
    title: 'Dossier: Kazakhstan → Tajikistan',
    version: 'Sealed as of 1 March 2027, 00:00 Almaty time',
    marks: [],
    at: '2027-02-28T19:00:00.000Z',
  })
  expect(made('en').blocks.map(shown)).toEqual([
    'head',
    [
      ['Outgoing Chair', 'Kazakhstan'],
      ['Incoming Chair', 'Tajikistan'],
      ['Takes effect on', '1 March 2027, 00:00 Almaty time'],
      ['Overlap', 'from 1 February 2027: drafts readable'],
    ],
    '# Who prepared and confirmed it',
    [
      ['What was done', 'State or organisation', 'Account', 'When'],
      ['handover prepared', '', 'An administrator', '10 January 2027, 09:00 Almaty time'],
      ['handover confirmed', 'Kazakhstan', 'The Chair', '11 January 2027, 09:00 Almaty time'],
      ['handover confirmed', 'Tajikistan', '', '12 January 2027, 09:00 Almaty time'],
    ],
    '# Drafts open',
    [
      ['Meeting', 'Begins', 'Published'],
      ['A meeting', '1 May 2027', 'version 2'],
    ],
    '# Texts in consultation',
    [
      ['Meeting', 'State of the text'],
      ['A meeting', 'Rev.1, in consultation'],
    ],
    '# Silence procedures running',
    'none',
    '# Publications missing a language',
    [
      ['Meeting', 'Lacks'],
      ['A meeting: Agenda', 'Kazakh'],
    ],
    '# The Chair’s powers end for',
    [['The Chair']],
    '# The Chair’s powers begin for',
    'Nobody is appointed yet.',
    '# How to verify',
    'Hash of the sealed file',
    'sha256-def',
    'End of the activity record',
    '42:abc',
  ])
})

test('a dossier from before the record was noted says nothing of it; a word that no release knows stands as it was sealed', () => {
  const { dossier } = sealed
  const [text] = dossier.handedOver.statements
  const older: SealedView = {
    ...sealed,
    states: {},
    dossier: { ...dossier, record: null, handedOver: { ...dossier.handedOver, statements: text ? [{ ...text, state: 'pending' }] : [] } },
  }
  const words = dossierPaper(older, 'en', paperWords('en')).blocks.map(shown)
  expect(words.at(-1)).toBe('sha256-def')
  expect(words).toContainEqual([
    ['Meeting', 'State of the text'],
    ['A meeting', 'Rev.1, pending'],
  ])
  expect(dossierPaper(older, 'en', paperWords('en')).foot).toBe('Dossier: KZ → TJ')
})
