import type { AgendaDocument, DocumentItem } from '#domain/agenda/agenda-document'
import { QUIET_KINDS } from '#domain/agenda/agenda-terms'
import { type Block, type Paper, run, runsOf } from '#domain/documents/paper'
import type { Setting } from '#domain/documents/paper-setting'
import type { PaperWords } from '#domain/documents/paper-words'
import { paperList, quiet, subItemList } from '#domain/documents/programme-items'
import { type AgendaVersion, factsOf, frameOf, heading, headOf } from '#domain/documents/programme-paper'
import type { Locale } from '#domain/text/locale'

type Business = Pick<DocumentItem, 'number' | 'title' | 'abstract' | 'purpose' | 'papers'> & { subItems: DocumentItem['subItems'] }

/**
 * The agenda proper: its items with their papers, then what is said of each. Where the meeting has no list of items, its business is
 * what the programme deals with, numbered in order. Only an agenda that is not settled yet is called provisional.
 */
export function provisionalAgendaPaper(version: AgendaVersion, locale: Locale, words: PaperWords): Paper {
  const { document, sides } = version
  const setting: Setting = { document, locale, words, sides, abstracts: true }
  const settled = document.standing !== null && document.standing.code !== 'provisional' && document.standing.code !== 'draft'
  const business = businessOf(document)
  const annotated = business.filter(({ abstract }) => runsOf(abstract, locale).length > 0)
  return {
    ...frameOf(version, locale, words),
    blocks: [
      headOf(version, words.say(settled ? 'agenda.list' : 'agenda.standings.provisional'), locale),
      { kind: 'facts', rows: factsOf(version, locale, words) },
      ...(business.length === 0 ? [] : [heading(1, words.say('agenda.list'), locale), listOf(business, setting)]),
      ...(annotated.length === 0 ? [] : [heading(1, words.say('papers.annotations'), locale)]),
      ...annotated.flatMap((item) => annotationOf(item, setting)),
    ],
  }
}

function businessOf({ items, days }: AgendaDocument): Business[] {
  if (items.length > 0) return items
  const slots = days.flatMap((day) => day.slots).filter((slot) => !QUIET_KINDS.has(slot.kind) && !slot.continued)
  // Numbers that some slots were given say nothing of the others.
  const numbered = slots.every(({ number }) => number !== null)
  return slots.map(({ number, title, abstract, purpose, papers, subItems }, at) => ({
    number: numbered ? number : String(at + 1),
    title,
    abstract,
    purpose,
    papers,
    subItems: subItems.map((subItem, index) => ({ id: `${index}`, ...subItem })),
  }))
}

function listOf(business: readonly Business[], setting: Setting): Block {
  const { locale, words } = setting
  return {
    kind: 'list',
    look: 'items',
    entries: business.map(({ number, title, purpose, subItems, papers }) => ({
      label: number ?? '',
      blocks: [
        { kind: 'text', runs: runsOf(title, locale) },
        ...(purpose === null ? [] : [quiet(words.say(`agenda.purposes.${purpose}`), setting)]),
        ...subItemList(subItems, setting),
        ...paperList(papers, setting),
      ],
    })),
  }
}

function annotationOf({ number, title, abstract }: Business, { locale }: Setting): Block[] {
  const before = number === null ? [] : [run(`${number}\u2002`, locale)]
  return [
    { kind: 'heading', level: 3, runs: [...before, ...runsOf(title, locale)] },
    { kind: 'text', runs: runsOf(abstract, locale) },
  ]
}
