import { useEffect, useId, useState } from 'react'
import { FieldLabel, Select } from '#components/ui/field-parts'
import { sendJson } from '#components/ui/send.ts'
import { Hint } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { KnownPerson } from '#domain/agenda/accepting/accepted'
import type { NamedPeopleView } from '#domain/agenda/accepting/reading-desk-view'
import { words } from '#domain/text/localized-text'

/** Who of the directory has a name of the text, and whom the reader chose: the only one of that name, until somebody says otherwise. */
export function usePeopleFound(names: readonly string[]) {
  const [found, setFound] = useState<NamedPeopleView>([])
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const asked = JSON.stringify([...new Set(names)].slice(0, 500).sort())
  useEffect(() => {
    let isLate = false
    const timer = setTimeout(async () => {
      const answer = asked === '[]' ? null : await sendJson<NamedPeopleView>('/api/people-named', { names: namesIn(asked) })
      if (!isLate) setFound(answer?.ok ? answer.value : [])
    }, 300)
    return () => {
      isLate = true
      clearTimeout(timer)
    }
  }, [asked])
  const people = new Map<string, KnownPerson>()
  for (const { name, people: same, near } of found) {
    const id = chosen.get(name) ?? (same.length === 1 ? same[0]?.id : undefined)
    const person = [...same, ...near].find((entry) => entry.id === id)
    if (person !== undefined) people.set(name, { id: person.id, state: person.state, organizationId: person.organizationId })
  }
  return { found, people, choose: (name: string, id: string) => setChosen(new Map([...chosen, [name, id]])) }
}

// It was made of names right above.
function namesIn(asked: string): string[] {
  return JSON.parse(asked) as string[]
}

/** For each name that the directory knows, a choice of who is meant. */
export function PeopleFound({ found, people, choose }: ReturnType<typeof usePeopleFound>) {
  const { t, locale } = useTranslations()
  const id = useId()
  if (found.length === 0) return null
  return (
    <section className="mt-10 max-w-list" aria-labelledby={id}>
      <h2 id={id}>{t('reading.people')}</h2>
      <Hint>{t('reading.peopleWhat')}</Hint>
      <ul className="mt-2.5">
        {found.map(({ name, people: same, near }, at) => (
          <li key={name} className="grid items-baseline gap-x-5 border-t border-line py-2 sm:grid-cols-2">
            <FieldLabel htmlFor={`${id}-${at}`}>{name}</FieldLabel>
            <Select id={`${id}-${at}`} value={people.get(name)?.id ?? ''} onChange={(event) => choose(name, event.target.value)}>
              <option value="">{t('reading.nobody')}</option>
              {[...same, ...near].map((person) => (
                <option key={person.id} value={person.id}>
                  {[words(person.printed, locale), words(person.position, locale)].filter(Boolean).join(', ')}
                </option>
              ))}
            </Select>
          </li>
        ))}
      </ul>
    </section>
  )
}
