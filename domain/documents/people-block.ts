import type { DocumentContribution } from '#domain/agenda/agenda-document'
import { type AppearanceGroup, appearanceGroups, groupSize } from '#domain/agenda/appearance-groups'
import { printedAppearance } from '#domain/agenda/printed-appearance'
import { type Block, joined, type PaperPerson, printing, type Runs, run, runsOf, runsOfLine } from '#domain/documents/paper'
import type { Setting } from '#domain/documents/paper-setting'

/** Who appears in a slot or part, as a printed programme lists them; nothing where nobody does. */
export function peopleBlock(contributions: readonly DocumentContribution[], setting: Setting): Block[] {
  if (contributions.length === 0) return []
  const groups = appearanceGroups(contributions).map((group) => ({
    label: labelOf(group, setting),
    entries: group.jointly.map(({ topic, members }) => ({
      topic: runsOf(topic, setting.locale, 'italic'),
      persons: members.map((member) => personOf(member, setting)),
    })),
  }))
  return [{ kind: 'people', groups }]
}

function labelOf(group: AppearanceGroup<DocumentContribution>, { locale, words }: Setting): Runs {
  if (group.roleLabel !== null) return runsOf(group.roleLabel, locale)
  return group.role === 'line' ? [] : [run(words.say(`agenda.roleLabels.${group.role}`, { count: groupSize(group) }), locale)]
}

/** Somebody as printed: the name with its honorific, what stands beneath it, and the marks. */
export function personOf(contribution: DocumentContribution, { locale, words, sides }: Setting): PaperPerson {
  if (contribution.role === 'line') return { id: contribution.id, name: runsOf(contribution.text, locale), beneath: [], marks: [] }
  const { head, kind, before, after, position, sides: beside } = printedAppearance(contribution, locale, sides)
  const unnamed = kind === 'to-be-named'
  const name =
    unnamed && head !== null
      ? [{ ...run(words.say('agenda.toBeNamed', { delegation: head.text }), locale), field: 'side' as const }]
      : joined(
          [printing('honorific', runsOfLine(before)), headRuns(runsOfLine(head), kind), printing('honorific', runsOfLine(after))],
          ' ',
          locale,
        )
  return {
    id: contribution.id,
    name,
    beneath: joined(
      [printing('position', runsOfLine(position)), ...beside.map((side) => printing('side', runsOfLine(side)))],
      ', ',
      locale,
    ),
    marks: [
      ...(contribution.attendance === 'video' ? [words.say('agenda.attendances.video')] : []),
      ...(contribution.minutes === null ? [] : [words.say('agenda.minutes', { length: contribution.minutes })]),
      ...(contribution.status === 'tbc' && !unnamed ? [words.say('agenda.statuses.tbc')] : []),
    ],
  }
}

// What stands in the line of the name is no name where nobody is named.
function headRuns(head: Runs, kind: 'name' | 'post' | 'side' | 'to-be-named' | 'nobody'): Runs {
  return kind === 'name' ? head : printing(kind === 'post' ? 'position' : 'side', head)
}
