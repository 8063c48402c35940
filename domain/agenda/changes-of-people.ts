import { contributionsOf, type DocumentContribution, type DocumentSlot } from '#domain/agenda/agenda-document'
import { type Change, changeOf, type Subject } from '#domain/agenda/change'
import { quoted, textChanges, valueChanges } from '#domain/agenda/changes-of-text'
import type { Difference } from '#domain/agenda/difference'

type Of<Kind extends Difference['kind']> = Extract<Difference, { kind: Kind }>
type Altered = Of<'contribution-field'>

/** What is told by saying who appears instead of whom. */
const OF_THE_PERSON: ReadonlySet<string> = new Set(['personId', 'state', 'organizationId', 'organization', 'honorific', 'name', 'position'])

/** What changed in who appears in a slot: came, other than before, in another part, in another order, gone. */
export function peopleChanges(subject: Subject, was: DocumentSlot, differences: readonly Difference[]): Change[] {
  const old = new Map(contributionsOf(was).map((contribution) => [contribution.id, contribution]))
  const said = { added: [], altered: [], moved: [], order: [], gone: [] } as Record<
    'added' | 'altered' | 'moved' | 'order' | 'gone',
    Change[]
  >
  const fields = new Map<string, Altered[]>()
  const instead = successors(was, differences)
  const succeeded = new Set(instead.values())
  for (const difference of differences) {
    if (difference.kind === 'contribution-added') {
      const before = instead.get(difference.contribution)
      said.added.push(
        before === undefined
          ? changeOf(subject, 'person-added', personValues(difference.contribution))
          : replacedBy(subject, before, difference.contribution),
      )
    }
    if (difference.kind === 'contribution-removed' && !succeeded.has(difference.contribution))
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

/**
 * How a sentence names an appearance, as its page does: by the words of a line, a name, a post, an organisation or a State. `of` is the
 * State somebody named speaks for, `ofOrganization` their organisation.
 */
export function personValues(contribution: DocumentContribution): Record<string, string> {
  const { role, roleLabel, text, name, organization, state, position } = contribution
  const called = role === 'line' ? quoted(text) : quoted(name) || quoted(position) || (organization ?? '')
  return {
    role,
    name: called,
    ...(called === '' && state !== null ? { state } : {}),
    ...sideValues(called, contribution),
    ...(quoted(roleLabel) === '' ? {} : { roleLabel: quoted(roleLabel) }),
  }
}

function sideValues(called: string, { role, state, organization }: DocumentContribution): Record<string, string> {
  if (role === 'line' || called === '') return {}
  return {
    ...(state === null ? {} : { of: state }),
    ...(organization === null || organization === called ? {} : { ofOrganization: organization }),
  }
}

function replacedBy(slot: Subject, was: DocumentContribution, now: DocumentContribution): Change {
  const before = personValues(was)
  return changeOf(slot, 'person-replaced', {
    ...personValues(now),
    before: before.name ?? '',
    ...(before.state ? { beforeState: before.state } : {}),
    ...(before.of ? { beforeOf: before.of } : {}),
    ...(before.ofOrganization ? { beforeOfOrganization: before.ofOrganization } : {}),
  })
}

type Successors = ReadonlyMap<DocumentContribution, DocumentContribution>

/**
 * Who came instead of whom: somebody new in the part and role of somebody gone, for the same State or organisation, or where one came and
 * one went.
 */
function successors(was: DocumentSlot, differences: readonly Difference[]): Successors {
  const holder = new Map(was.parts.flatMap((part) => part.contributions.map(({ id }) => [id, part.id] as const)))
  const came = differences.flatMap((one) =>
    one.kind === 'contribution-added' ? [{ entry: one.contribution, seat: seatOf(one.contribution, one.to.in) }] : [],
  )
  const gone = differences.flatMap((one) =>
    one.kind === 'contribution-removed'
      ? [{ entry: one.contribution, seat: seatOf(one.contribution, holder.get(one.contribution.id) ?? null) }]
      : [],
  )
  const found = new Map<DocumentContribution, DocumentContribution>()
  const pair = (alike: (now: DocumentContribution, before: DocumentContribution) => boolean) => {
    for (const { entry, seat } of came) {
      const taken = new Set(found.values())
      const options = gone.filter((one) => one.seat === seat && !taken.has(one.entry) && alike(entry, one.entry))
      const rivals = came.filter((one) => one.seat === seat && !found.has(one.entry) && alike(one.entry, options[0]?.entry ?? entry))
      const [only] = options
      if (!found.has(entry) && only !== undefined && options.length === 1 && rivals.length === 1) found.set(entry, only.entry)
    }
  }
  pair((now, before) => sideOf(now) !== '' && sideOf(now) === sideOf(before))
  pair(() => true)
  return found
}

// A line names nobody, and nobody comes in its place.
function seatOf({ id, role, roleLabel }: DocumentContribution, part: string | null): string {
  return role === 'line' ? id : [part ?? '', role, quoted(roleLabel)].join('\n')
}

function sideOf({ state, organizationId }: DocumentContribution): string {
  return state ?? organizationId ?? ''
}

function personChanges(slot: Subject, was: DocumentContribution, now: DocumentContribution, altered: readonly Altered[]): Change[] {
  const person: Subject = { slotId: slot.slotId, values: { ...slot.values, where: 'person', ...personValues(now) } }
  const replaced = now.role !== 'line' && was.role !== 'line' && quoted(was.name) !== quoted(now.name)
  const isTold = (field: string) => altered.some((other) => other.field === field)
  return [
    ...(replaced ? [replacedBy(slot, was, now)] : []),
    ...altered
      .filter(({ field }) => !(replaced && OF_THE_PERSON.has(field)))
      // The printed name of another organisation says it.
      .filter(({ field }) => !(field === 'organizationId' && isTold('organization')))
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
    case 'status':
      return [
        changeOf(slot, difference.after === 'confirmed' ? 'person-confirmed' : 'person-unconfirmed', personValues(difference.contribution)),
      ]
    case 'role':
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
