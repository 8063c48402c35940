'use client'

import { useEffect, useState } from 'react'
import { PersonBox } from '#components/people/person-box'
import { surelyMeant } from '#components/people/person-options.ts'
import { usePeopleFound } from '#components/people/use-people-found.ts'
import { type OwnControl, useOwnControl } from '#components/ui/own-control.ts'
import { inTwoLines, printedAppearance } from '#domain/agenda/printed-appearance'
import type { Locale } from '#domain/text/locale'

/** What was typed and names nobody yet; no id, so that it is refused and never taken for nobody. */
const UNDECIDED = 'undecided'

/** What stands in the empty field, and in the list while nobody is in it. */
type Says = { empty: string; seeking: string; none: string; offline: string }

/**
 * Finds a person of the directory for a field of a short form, as the agenda does: words in any order, in either alphabet. Enter takes
 * nobody of whom there is a doubt. Without scripts the field is the list of all names.
 */
export function PersonChoice(props: { locale: Locale; says: Says }) {
  const control = useOwnControl()
  const { id, value } = control
  // What somebody had chosen from the list before the scripts came, of the field as it was then.
  const [early, setEarly] = useState<{ of: string; chosen: string } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is there once
  useEffect(() => {
    const list = document.getElementById(id)
    setEarly({ of: value, chosen: list instanceof HTMLSelectElement ? list.value : value })
  }, [])
  if (early === null) return control.plain
  return <Finder key={value} {...props} control={control} start={early.of === value ? early.chosen : value} />
}

function Finder({ locale, says, control, start }: { locale: Locale; says: Says; control: OwnControl; start: string }) {
  const known = start === '' ? undefined : control.options.find(({ value }) => value === start)
  const [text, setText] = useState(known?.label ?? '')
  const [chosen, setChosen] = useState(start)
  const sought = chosen === UNDECIDED ? text : ''
  const { people, names, isAnswered: answered, unreachable } = usePeopleFound(sought, locale)
  const options = (chosen === UNDECIDED ? people : []).map((person) => {
    const { name, detail } = inTwoLines(printedAppearance({ ...person, status: 'confirmed' }, locale, names))
    return { id: person.id, title: name, detail }
  })
  const choose = (id: string) => {
    const option = options.find((found) => found.id === id)
    if (option === undefined) return
    setChosen(id)
    setText(option.title)
  }
  const take = () => {
    const isNamed = (found: string | null) => found === 'name' || found === 'inside'
    const named = people.filter(({ found }) => isNamed(found))
    const sure = answered ? surelyMeant({ named, sides: [], others: people.filter(({ found }) => !isNamed(found)) }, false) : null
    if (sure !== null) choose(sure.replace('person:', ''))
  }
  return (
    <>
      <input type="hidden" name={control.name} value={chosen} />
      <PersonBox
        label={control.label}
        placeholder={says.empty}
        text={text}
        options={options}
        isOpen={sought !== ''}
        empty={unreachable ? says.offline : answered && sought.trim().length > 1 ? says.none : says.seeking}
        wanted={false}
        invalid={control.invalid}
        describedBy={control.describedBy}
        onText={(typed) => {
          if (typed === text) return
          setText(typed)
          setChosen(typed.trim() === '' ? '' : UNDECIDED)
        }}
        onChoose={choose}
        onEnter={take}
        onPaste={() => false}
      />
    </>
  )
}
