import type { Role } from '#domain/agenda/agenda-terms'
import { saysBody } from '#domain/agenda/reading/affiliation'
import type { LineUse } from '#domain/agenda/reading/agenda-reading'
import {
  beginsWithHonorific,
  bracketed,
  ITS_POST,
  isOfSide,
  looksLikePerson,
  nameBeforeComma,
  readPerson,
  topicOf,
} from '#domain/agenda/reading/read-person'
import { type Label, labelOf, roleSentence } from '#domain/agenda/reading/role-words'
import { addPeople, type Blocks, type Reader, unitOf } from '#domain/agenda/reading/slot-reader'
import { isProse, type TextBlock } from '#domain/agenda/reading/text-blocks'

// Blocks that say who appears in a slot: by a label, in a sentence, with what they speak to, or by their look.

/** What somebody corrected to be a person. */
export function asSaid(reader: Reader, block: TextBlock): LineUse | null {
  const label = block.said === 'person' ? labelOf(block.text) : null
  if (block.said === undefined || (label !== null && label.rest === '')) return null
  addPeople(reader, label?.rest ?? block.text, label?.role ?? reader.role, label === null ? reader.roleLabel : label.word)
  return 'person'
}

/** “Moderator: Ms …”, “Speakers:”. */
export function asLabel(reader: Reader, block: TextBlock, blocks: Blocks, index: number): LineUse | null {
  const label = block.is === 'label' ? labelTwice(labelOf(block.text)) : null
  if (label === null) return null
  const [first = '', ...others] = block.text.split(NEXT_LABEL)
  if (others.length > 0 && others.every((text) => labelOf(text) !== null)) {
    for (const text of [first, ...others]) asLabel(reader, { ...block, text }, blocks, index)
    return 'person'
  }
  if (isTopicOfNext(block, label.rest, blocks[index + 1])) {
    reader.topic = label.rest
    reader.role = label.role
    return 'topic'
  }
  const before = block.text.slice(0, block.text.length - label.rest.length)
  reader.isLed = label.rest !== '' && LEADS.has(label.role) && !OF_SEVERAL.test(before)
  // «Презентации стран (по 10 минут):» says more than in which role they speak.
  if (/\([^()]{4,}\)/u.test(before)) unitOf(reader).abstract.push(before.replace(/[\s:：]+$/u, ''))
  reader.role = reader.isLed ? null : label.role
  reader.roleLabel = reader.isLed ? null : label.word
  if (label.rest === '') return 'label'
  addPeople(reader, label.rest, label.role, label.word, OF_SEVERAL.test(before))
  return 'person'
}

// “Moderator: Ms … / Модератор: г-жа …”
function labelTwice(label: Label | null): Label | null {
  const [one = '', other = '', more] = label?.rest.split(' / ') ?? []
  const second = more === undefined && /[:：]/.test(other) ? labelOf(other) : null
  return label === null || second?.role !== label.role ? label : { ...label, rest: `${one} / ${second.rest}` }
}

/** “Chair: Ms …; Speakers: Mr …” */
const NEXT_LABEL = /[;.]\s+(?=\p{Lu}[\p{L}-]{2,20}(?:\s\p{L}+)?[:：]\s)/u

// “Presentation: Returns in practice” above who gives it.
function isTopicOfNext(block: TextBlock, rest: string, next: TextBlock | undefined): boolean {
  const isTalk = /^(?:presentations?|keynote|talk|доклад|презентация|выступление|баяндама)\s*[:：]/iu.test(block.text)
  return isTalk && rest !== '' && next?.is === 'text' && beginsWithHonorific(next.text) && !looksLikePerson(rest, false)
}

const LEADS: ReadonlySet<Role> = new Set(['moderator', 'chair'])
/** “Speakers:”, «Модераторы:», “co-chairs” */
const OF_SEVERAL = /(?:(?<!ceremonie)(?<=\p{L})s|[ыи]|лар|лер|chaired by|докл\.|выст\.)\s*(?:\([^)]*\)\s*)?[:：]?\s*$/iu

/** “Video message: Mr …”: a word that is no known label says what the person speaks to. */
export function asTopic(reader: Reader, block: TextBlock): LineUse | null {
  const said = /^(\p{Lu}[^:]{2,60}):\s+(.+)$/u.exec(block.text)
  const listed = block.is === 'text' ? null : /^(\p{Lu}[^:–—]{2,120}?)\s[-–—]\s+(.+)$/u.exec(block.text)
  const [, topic = '', somebody = ''] = said ?? listed ?? []
  const isNamed =
    beginsWithHonorific(somebody) || (listed !== null && (block.is === 'bullet' || block.is === 'dash') && isSpeakerOf(topic, somebody))
  if (topic === '' || !isNamed || beginsWithHonorific(topic) || isOfSide(topic)) return null
  reader.topic = topic
  addPeople(reader, somebody, reader.role, reader.roleLabel)
  return 'person'
}

// “• Skills of those who return – Ann Lee, IOM”: without an honorific, behind words that are no name.
function isSpeakerOf(topic: string, somebody: string): boolean {
  const named = nameBeforeComma(somebody)
  const isKnown = named !== null && (readPerson(somebody).organization !== null || ITS_POST.test(named.rest))
  return isKnown && /\s\p{Ll}/u.test(topic) && !SUBJECT.test(named.name) && !saysBody(named.name) && looksLikePerson(somebody, true)
}

/** “Welcome address by Ms …”. */
export function asSentence(reader: Reader, block: TextBlock): LineUse | null {
  const sentence = roleSentence(block.text)
  if (sentence === null || !(looksLikePerson(sentence.rest, true) || POST.test(sentence.rest))) return null
  addPeople(reader, sentence.rest, sentence.role, null)
  return 'person'
}

/** A post in somebody's place: “Welcome remarks – Representative of the Ministry”. */
const POST =
  /^(?:the )?(?:representatives?|heads?|minister|(?:first )?deputy|director|chair\p{L}*|ambassador|chief|host|rector|mayor|governor|представител[ьи]|глав[аы]|министр|(?:перв\p{L}+ )?заместител[ьи]|руководител[ьи]|директор|председател[ьи]|посол|вице-министр|ректор|аким|өкіл|басшы|төраға|вице)(?!\p{Ll})/iu

/** Words of a theme that a name does not have: “Labour Migration, Kazakhstan”. */
const SUBJECT =
  /(?<!\p{L})(?:\p{L}+(?:tion|sion|ment|ity|ness|ship|ance|ence|ism|ics|logy|ies|ция|ции|ние|ния|ость|ости|ство|ства)|laws?|water|sectors?|guards?|data|borders?|trade|policy|health|rights|women|youth|children|climate|energy|groups?|panel|theme|topic|session|training|sharing|вод[аы]|прав[ао]|границ[аы]|данные|сектор|служб[аы]|су|құқық)(?!\p{L})/iu
/** So many lines about one are looked at. */
const NEAR = 4

// “Ann Lee, Research Council of Finland” beside another such line: a list of people, where most of them say for whom.
function isOneOfList(blocks: Blocks, index: number): boolean {
  const isNamed = (at: number) => {
    const text = blocks[at]?.is === blocks[index]?.is ? (blocks[at]?.text ?? '') : ''
    const named = nameBeforeComma(text)
    return beginsWithHonorific(text) || (named !== null && !SUBJECT.test(named.name))
  }
  if (!isNamed(index)) return false
  let [from, to] = [index, index]
  while (from > index - NEAR && isNamed(from - 1)) from -= 1
  while (to < index + NEAR && isNamed(to + 1)) to += 1
  const listed = blocks.slice(from, to + 1)
  const known = listed.filter(({ text }) => {
    const { state, organization } = readPerson(text)
    return (state ?? organization) !== null
  })
  return listed.length > 1 && known.length * 2 >= listed.length
}

/** A block that looks like somebody. */
export function asSomebody(reader: Reader, block: TextBlock, blocks: Blocks, index: number): LineUse | null {
  // “• Jordan – Ann Lee, Water Union” says for whom somebody speaks.
  const isOfState = block.is === 'bullet' && isOfSide(block.text.split(/\s[-–—]\s/u)[0] ?? '')
  const expected = reader.role !== null || reader.topic !== null || reader.isLed || isOfState || isOneOfList(blocks, index)
  // «(Асанов К.М.)»
  const inside = bracketed(block.text) ?? ''
  const text = looksLikePerson(inside, false) ? inside : block.text
  if (block.is === 'text' && !expected && isProse(text)) return null
  if (!looksLikePerson(topicOf(text).person, expected)) return null
  addPeople(reader, text, reader.role, reader.roleLabel)
  return 'person'
}
