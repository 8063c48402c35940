'use client'

import { type KeyboardEvent, type Ref, useEffect, useId, useImperativeHandle, useRef, useState } from 'react'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { useNamesFound } from '#components/agenda/editor/use-names-found.ts'
import { PersonLines } from '#components/people/person-lines'
import { Actions, Button, LinkButton } from '#components/ui/button'
import { Choice, Select } from '#components/ui/field-parts'
import { sendJson } from '#components/ui/send.ts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { NamedPerson } from '#domain/agenda/accepting/reading-desk-view'
import type { Role } from '#domain/agenda/agenda-terms'
import type { EditorChoicesView } from '#domain/agenda/editor-view'
import type { Known } from '#domain/agenda/filled-place'
import { pastedPeople } from '#domain/agenda/pasting/pasted-people'
import type { PastedPerson } from '#domain/agenda/pasting/pasted-person'
import { type Added, peopleSaves, positionOf, sideOf } from '#domain/agenda/pasting/people-saves'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import type { Locale } from '#domain/text/locale'
import { original } from '#domain/text/localized-text'

/** Whoever types Enter in the field above the list wants it added, or to be asked what is not clear. */
export type PastedHandle = { enter: () => void }

type Props = {
  ref?: Ref<PastedHandle>
  text: string
  role: Role
  agenda: Agenda
  slotId: string
  partId: string | null
  choices: EditorChoicesView
  /** Takes the focus: the text was pasted. Typed text keeps it in its field. */
  wanted: boolean
  onAdded: () => void
  /** Puts all back as text. */
  onBack: () => void
}

const SOMEBODY_ELSE = 'new'

/**
 * People of a list before they are added: each taken apart, with whom of the directory they are. Whoever may be one of several is
 * asked about first. One press adds all, and one undo takes them out.
 */
export function PastePeople({ ref, text, role, agenda, slotId, partId, choices, wanted, onAdded, onBack }: Props) {
  const { locale, t } = useTranslations()
  const id = useId()
  const home = agenda.draft.meeting.title.original
  const people = pastedPeople(text, role)
  const found = useNamesFound(people.flatMap(({ name }) => name ?? []))
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [isKept, setIsKept] = useState(true)
  const [entered, setEntered] = useState(false)
  const [busy, setBusy] = useState(false)
  const list = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)

  const rows = people.map((person) => rowOf(person, found, chosen))
  const questions = rows.filter(({ isAsked }) => isAsked).length
  const fresh = rows.filter(({ person, known, isAsked }) => person.name !== null && known === null && !isAsked)
  const isReady = found !== null && questions === 0 && people.length > 0

  const add = async () => {
    if (busy) return
    setBusy(true)
    const added: Added[] = []
    for (const row of rows) {
      const isNew = isKept && found !== 'unreachable' && fresh.includes(row)
      added.push({ person: row.person, known: isNew ? await addedToDirectory(row.person, home, choices) : row.known })
    }
    const into = { slotId, partId, home, names: choices.names, newId: () => crypto.randomUUID() }
    agenda.together({ code: 'people-pasted', count: added.length }, peopleSaves(added, into), { words: true })
    onAdded()
  }
  const enter = () => {
    if (isReady) void add()
    else setEntered(true)
  }
  useImperativeHandle(ref, () => ({ enter }))
  // Enter before the directory has answered waits for it; then it adds, or goes to the first question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is added is what stands when the answer has come
  useEffect(() => {
    if (!entered || found === null) return
    setEntered(false)
    if (isReady) void add()
    else list.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [entered, found])
  useEffect(() => {
    if (wanted) button.current?.focus()
  }, [wanted])

  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onBack()
  }

  return (
    <section ref={list} className="mt-3 border-l-3 border-accent pl-4.5" aria-labelledby={`${id}-head`} onKeyDown={leave}>
      <h4 id={`${id}-head`} className="text-sm font-medium text-soft">
        {t('editor.pastedPeople', { count: people.length })}
      </h4>
      <ul className="mt-1.5 border-b border-line">
        {rows.map((row, at) => (
          // Two lines of a list may be the same.
          // biome-ignore lint/suspicious/noArrayIndexKey: a list is replaced as a whole
          <li key={at} className="grid gap-x-3.5 border-t border-line py-2 sm:grid-cols-[110px_minmax(0,1fr)]">
            <span className="pt-0.75 text-soft">{row.person.roleLabel ?? t(`agenda.roles.${row.person.role}`)}</span>
            <div className="min-w-0">
              <Person {...row} home={home} choices={choices} />
              {row.candidates.length === 0 ? (
                <span className="block text-sm text-faint">{newWords(row, found === 'unreachable', t)}</span>
              ) : (
                <Select
                  className="text-base"
                  aria-label={t('editor.whoIsMeant', { name: row.person.name ?? row.person.said })}
                  aria-invalid={row.isAsked ? true : undefined}
                  value={row.choice}
                  onChange={(event) => setChosen(new Map([...chosen, [row.person.said, event.target.value]]))}
                >
                  <option value="">{t('editor.whoIsMeant', { name: row.person.name ?? row.person.said })}</option>
                  {row.candidates.map((candidate) => (
                    <option key={candidate.id} value={candidate.id}>
                      {told(candidate, choices, locale)}
                    </option>
                  ))}
                  <option value={SOMEBODY_ELSE}>{t('editor.somebodyElse')}</option>
                </Select>
              )}
            </div>
          </li>
        ))}
      </ul>
      {found === 'unreachable' ? <Hint className="mt-2">{t('editor.searchOffline')}</Hint> : null}
      {fresh.length > 0 && found !== 'unreachable' && found !== null ? (
        <Choice
          type="checkbox"
          label={t('editor.keepNew', { count: fresh.length })}
          checked={isKept}
          onChange={(event) => setIsKept(event.target.checked)}
        />
      ) : null}
      <p className="mt-2 text-sm text-warning" role="status">
        {questions === 0 ? null : t('editor.whoAsked', { count: questions })}
      </p>
      <Actions className="mt-2">
        <Button ref={button} lead onClick={enter} aria-disabled={busy}>
          {t('editor.addPeople', { count: people.length })}
        </Button>
        <LinkButton onClick={onBack}>{t('editor.backToText')}</LinkButton>
      </Actions>
    </section>
  )
}

type Row = { person: PastedPerson; candidates: NamedPerson[]; choice: string; known: Known | null; isAsked: boolean }

// The only one of that name is meant, and nobody else without a word.
function rowOf(person: PastedPerson, found: ReturnType<typeof useNamesFound>, chosen: ReadonlyMap<string, string>): Row {
  const named = Array.isArray(found) ? found.find(({ name }) => name === person.name) : undefined
  const candidates = named === undefined ? [] : [...named.people, ...named.near]
  const [only, ...others] = named?.people ?? []
  const choice = chosen.get(person.said) ?? (only !== undefined && others.length === 0 ? only.id : '')
  const meant = candidates.find((candidate) => candidate.id === choice)
  return {
    person,
    candidates,
    choice,
    known: meant === undefined ? null : knownOf(meant),
    isAsked: candidates.length > 0 && choice === '',
  }
}

function knownOf({ id, printed, honorific, position, state, organizationId }: NamedPerson): Known {
  return { id, name: printed, honorific, position, state, organizationId }
}

function Person({ person, known, home, choices }: Row & { home: Locale; choices: EditorChoicesView }) {
  const { locale, t } = useTranslations()
  const text = (said: string | null) => (said === null ? null : original(home, said))
  const side = sideOf(person, choices.names)
  const shown =
    known === null
      ? { name: text(person.name), honorific: text(person.honorific), position: text(positionOf(person, side)), ...side }
      : { ...known, position: text(positionOf(person, side)) ?? known.position }
  const { name, detail } = inTwoLines(printedAppearance({ ...shown, status: 'invited' }, locale, choices.names))
  return <PersonLines name={name || t('agenda.somebody')} detail={detail} />
}

function told(candidate: NamedPerson, choices: EditorChoicesView, locale: Locale): string {
  const { name, detail } = inTwoLines(printedAppearance({ ...knownOf(candidate), status: 'confirmed' }, locale, choices.names))
  return [name, detail].filter(Boolean).join(', ')
}

function newWords({ person }: Row, unreachable: boolean, t: ReturnType<typeof useTranslations>['t']): string {
  return person.name === null || unreachable ? '' : t('editor.notInDirectory')
}

// Whoever cannot be added appears as they were written, and can be put into the directory later.
async function addedToDirectory(person: PastedPerson, home: Locale, choices: EditorChoicesView): Promise<Known | null> {
  const side = sideOf(person, choices.names)
  const said = { name: person.name ?? '', honorific: person.honorific ?? '', position: positionOf(person, side) ?? '' }
  const id = crypto.randomUUID()
  const answer = await sendJson<{ id: string }>('/api/people', { id, original: home, ...said, another: true, ...side }, id)
  if (!answer?.ok) return null
  const text = (words: string) => (words === '' ? null : original(home, words))
  return { id, name: text(said.name), honorific: text(said.honorific), position: text(said.position), ...side }
}
