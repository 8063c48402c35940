'use client'

import { type ComponentProps, useState } from 'react'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { soughtPeople } from '#components/people/use-people-found.ts'
import { TextPair } from '#components/saving/text-pair'
import { Actions, Button, LinkButton } from '#components/ui/button'
import { sendJson } from '#components/ui/send.ts'
import { useTranslations } from '#components/ui/translations'
import type { DraftContribution } from '#domain/agenda/agenda-draft'
import { likeness } from '#domain/people/search/same-name'
import { typedWords } from '#domain/people/search/search-words'
import { type LocalizedText, words } from '#domain/text/localized-text'

type Props = {
  agenda: Agenda
  contribution: DraftContribution
  pair: Pick<ComponentProps<typeof TextPair>, 'home' | 'beside' | 'problems' | 'onLeave'>
}

/**
 * The name as printed. Where it is somebody's of the directory and other words are typed over it, it is asked whether another person is
 * meant, or the same one by a corrected name.
 */
export function NameFields({ agenda, contribution, pair }: Props) {
  const { t, locale } = useTranslations()
  // The name that the link to the directory was made with, as far as this page knows.
  const [linked, setLinked] = useState<{ personId: string | null; name: LocalizedText | null }>(contribution)
  const [left, setLeft] = useState(false)
  const [corrected, setCorrected] = useState<{ before: string; done: 'offered' | 'yes' | 'no' } | null>(null)
  const { id, name, personId } = contribution
  if (personId !== linked.personId) setLinked({ personId, name })
  const lang = overtypedIn(linked.name, name)
  const asks = left && personId !== null && lang !== null
  const before = lang === null ? '' : (linked.name?.[lang] ?? '')

  const another = () => {
    setLinked({ personId: null, name })
    agenda.change('edit-contribution', id, { personId: null, name: lang === null ? {} : { [lang]: name?.[lang] ?? '' } })
  }
  const same = () => {
    setLinked({ personId, name })
    setCorrected({ before, done: 'offered' })
  }
  const correct = async () => {
    const entry = (await soughtPeople(corrected?.before ?? '', locale))?.find((person) => person.id === personId)
    const typed = words(name, name?.original ?? locale)
    const body = entry && {
      id: entry.id,
      version: entry.version,
      name: { [entry.name.original]: typed },
      // The order of a list is the directory's own affair, unless it was the name itself.
      sortName: entry.sortName === words(entry.name, entry.name.original) ? typed : entry.sortName,
      honorific: {},
      position: {},
    }
    const answer = body === undefined ? null : await sendJson('/api/people/edit', body, crypto.randomUUID())
    setCorrected({ before, done: answer?.ok ? 'yes' : 'no' })
  }

  return (
    <>
      <TextPair
        {...pair}
        field="name"
        labelKey="nameIn"
        text={name}
        onType={(typed) => {
          setLeft(false)
          setCorrected(null)
          agenda.change('edit-contribution', id, { name: typed })
        }}
        onLeave={() => {
          pair.onLeave()
          setLeft(true)
        }}
      />
      {asks ? (
        <div className="mt-3 border-l-3 border-warning pl-4.5" role="alert">
          <p className="font-serif text-lg/snug">{t('editor.overtyped', { before, now: words(name, lang) })}</p>
          <Actions className="mt-2">
            <Button onClick={another}>{t('editor.anotherPerson')}</Button>
            <Button onClick={same}>{t('editor.sameCorrected')}</Button>
          </Actions>
        </div>
      ) : null}
      {corrected === null || asks ? null : (
        <Actions className="mt-2" role="status">
          {corrected.done === 'offered' ? (
            <>
              <LinkButton onClick={correct}>{t('editor.correctDirectory')}</LinkButton>
              <LinkButton onClick={() => setCorrected(null)}>{t('editor.leaveIt')}</LinkButton>
            </>
          ) : (
            t(corrected.done === 'yes' ? 'editor.directoryCorrected' : 'editor.notCorrected')
          )}
        </Actions>
      )}
    </>
  )
}

// The first language in which other words stand over a name; a translation that was added names the same person.
function overtypedIn(before: LocalizedText | null, now: LocalizedText | null) {
  return (
    (['en', 'ru', 'kk'] as const).find((lang) => {
      const [was, is] = [before?.[lang], now?.[lang]]
      return was !== undefined && is !== undefined && likeness(typedWords(was), typedWords(is)) !== 'same'
    }) ?? null
  )
}
