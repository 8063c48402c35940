import { expect, test } from 'vitest'
import { type Dossier, readDossier } from '#domain/chairmanship/dossier'
import { inEnglish } from '#harness/sample-agenda'

const named = { slug: 'som-6', title: inEnglish('6th SOM') }
const dossier: Dossier = {
  format: 2,
  handover: 'h',
  outgoing: 'KZ',
  incoming: 'TJ',
  effectiveAt: '2027-02-28T19:00:00.000Z',
  effectiveOn: '2027-03-01',
  overlapFrom: '2027-02-01',
  ceremonyOn: '2027-02-27',
  ceremonySlot: 'som-6#closing',
  prepared: { at: '2027-01-10T06:00:00.000Z', by: 'Admin' },
  acts: [
    { act: 'confirm', state: 'KZ', at: '2027-01-11T06:00:00.000Z', terms: 1, by: 'Chair' },
    { act: 'call-off', state: null, at: '2027-01-12T06:00:00.000Z', terms: null, by: null },
  ],
  handedOver: {
    drafts: [{ ...named, startsOn: '2027-10-05', publishedVersion: 2 }],
    statements: [{ ...named, state: 'consulting', revision: null }],
    silences: [{ ...named, expiresAt: '2027-03-04T06:00:00.000Z' }],
    missing: [{ ...named, text: true, locales: ['ru'] }],
    teams: { outgoing: [{ accountId: 'a', name: 'Chair' }], incoming: [{ accountId: 'b', name: 'Next' }] },
  },
  record: { seq: 140, hash: 'f'.repeat(64) },
}
const stored = (what: unknown): unknown => JSON.parse(JSON.stringify(what))

test('a sealed dossier is read unchanged; one of an earlier release names no place in the record', () => {
  expect(readDossier(stored(dossier))).toEqual(dossier)
  const { format: _, record: _none, ...older } = dossier
  for (const earlier of [older, { ...older, format: 1 }]) expect(readDossier(stored(earlier))).toEqual({ ...dossier, record: null })
})

test('anything that is no dossier, or comes from a newer release, is refused', () => {
  for (const change of [{ format: 3 }, { outgoing: null }, { acts: undefined }, { handedOver: { ...dossier.handedOver, teams: {} } }])
    expect(() => readDossier(stored({ ...dossier, ...change })), JSON.stringify(change)).toThrow()
})
