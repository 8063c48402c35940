import { contributionsOf, type DocumentContribution, type DocumentSlot } from '#domain/agenda/agenda-document'
import { type Change, changeOf, type Subject } from '#domain/agenda/change'
import { quoted, textChanges, valueChanges } from '#domain/agenda/changes-of-text'
import type { Difference } from '#domain/agenda/difference'

type Of<Kind extends Difference['kind']> = Extract<Difference, { kind: Kind }>
type Altered = Of<'contribution-field'>

/** What is told by saying who appears instead of whom. */
const OF_THE_PERSON: ReadonlySet<string> = new Set(['personId', 'organizationId', 'honorific', 'name', 'position'])

/** What changed in who appears in a slot: came, other than before, in another part, in another order, gone. */
export function peopleChanges(subject: Subject, was: DocumentSlot, differences: readonly Difference[]): Change[] {
  const old = new Map(contributionsOf(was).map((contribution) => [contribution.id, contribution]))
  const said = { added: [], altered: [], moved: [], order: [], gone: [] } as Record<
    'added' | 'altered' | 'moved' | 'order' | 'gone',
    Change[]
  >
  const fields = new Map<string, Altered[]>()
  for (const difference of differences) {
    if (difference.kind === 'contribution-added') said.added.push(changeOf(subject, 'person-added', personValues(difference.contribution)))
    if (difference.kind === 'contribution-removed')
      said.gone.push(changeOf(subject, 'person-removed', personValues(difference.contribution)))
    if (difference.kind === 'contribution-moved') {
      const { from, to, contribution } = difference
      if (from.in !== to.in) said.moved.push(changeOf(subject, 'person-moved', personValues(contribution)))
      else if (said.order.length === 0) said.order.push(changeOf(subject, 'order-changed'))
    }
    if (difference.kind === 'contribution-field') {
      const { id } = difference.contribution
      fields.set(id, [...(fields.get(id) ?? []), difference])
    }
  }
  for (const altered of fields.values()) {
    const now = altered[0]?.contribution
    const before = now && old.get(now.id)
    if (now && before) said.altered.push(...personChanges(subject, before, now, altered))
  }
  return [...said.added, ...said.altered, ...said.moved, ...said.order, ...said.gone]
}

/** How a sentence names an appearance, as its page does: by the words of a line, a name, a post, an organisation or a State. */
export function personValues(contribution: DocumentContribution): Record<string, string> {
  const { role, roleLabel, text, name, organization, state, position } = contribution
  const called = role === 'line' ? quoted(text) : quoted(name) || quoted(position) || (organization ?? '')
  return {
    role,
    name: called,
    ...(called === '' && state !== null ? { state } : {}),
    ...(quoted(roleLabel) === '' ? {} : { roleLabel: quoted(roleLabel) }),
  }
}

function personChanges(slot: Subject, was: DocumentContribution, now: DocumentContribution, altered: readonly Altered[]): Change[] {
  const person: Subject = { slotId: slot.slotId, values: { ...slot.values, where: 'person', ...personValues(now) } }
  const [before, after] = [personValues(was), personValues(now)]
  const replaced = now.role !== 'line' && was.role !== 'line' && quoted(was.name) !== quoted(now.name)
  const instead = { before: before.name ?? '', ...(before.state ? { beforeState: before.state } : {}) }
  return [
    ...(replaced ? [changeOf(slot, 'person-replaced', { ...after, ...instead })] : []),
    ...altered
      .filter(({ field }) => !(replaced && OF_THE_PERSON.has(field)))
      .flatMap((difference) => fieldChanges(slot, person, difference)),
  ]
}

function fieldChanges(slot: Subject, person: Subject, difference: Altered): Change[] {
  switch (difference.field) {
    case 'position': {
      // Whoever is named by a post is named here as before it changed.
      const values = { ...person.values, ...personValues({ ...difference.contribution, position: difference.before }) }
      return textChanges({ ...person, values }, 'position', difference.before, difference.after)
    }
    case 'name':
    case 'honorific':
    case 'topic':
    case 'text':
    case 'roleLabel':
      return textChanges(person, difference.field, difference.before, difference.after)
    case 'role':
    case 'status':
    case 'attendance':
    case 'state':
    case 'organization':
      return valueChanges(person, difference.field, difference.before ?? '', difference.after ?? '')
    case 'minutes':
      return valueChanges(person, 'minutes', String(difference.before ?? ''), String(difference.after ?? ''))
    case 'joins':
      return [changeOf(slot, difference.after ? 'person-joined' : 'person-parted', personValues(difference.contribution))]
    case 'personId':
    case 'organizationId':
      return [changeOf(person, 'text-reworded', { field: 'entry' })]
  }
}
