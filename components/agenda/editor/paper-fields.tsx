'use client'

import { useState } from 'react'
import { RowButtons } from '#components/agenda/editor/row-buttons'
import type { Agenda } from '#components/agenda/editor/use-agenda.ts'
import { StaleNote } from '#components/saving/stale-note'
import { TextField } from '#components/saving/text-field'
import { ValueField } from '#components/saving/value-field'
import { LinkButton } from '#components/ui/button'
import { FieldRow } from '#components/ui/field-parts'
import { Label } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import type { DraftItem, Paper } from '#domain/agenda/agenda-draft'
import { type PaperTyped, papersToSend } from '#domain/agenda/lists-to-send'
import { moved } from '#domain/agenda/moved'
import type { Save } from '#domain/saving/save-queue'
import type { Locale } from '#domain/text/locale'
import { isStale } from '#domain/text/localized-text'

type Began = { item: ReturnType<Agenda['savedEntry']>; shown: string | null }
type Typed = PaperTyped & { id: string }

/** The papers of an item: symbol, title in two languages, address. */
export function PaperFields({
  agenda,
  item,
  beside,
  problems,
}: {
  agenda: Agenda
  item: DraftItem
  beside: Locale
  problems: Save['problems']
}) {
  const { t } = useTranslations()
  const [added, setAdded] = useState<string | null>(null)
  const home = agenda.draft.meeting.title.original
  const languages = home === beside ? [home] : [home, beside]
  const send = (papers: readonly Paper[], typed?: Typed, began = agenda.savedEntry(item.id)) =>
    agenda.change(
      'edit-item',
      item.id,
      { papers: papersToSend(agenda.queue, item.id, papers, new Map(typed === undefined ? [] : [[typed.id, typed]])) },
      { began },
    )

  const add = () => {
    const id = crypto.randomUUID()
    setAdded(id)
    send([...item.papers, { id, symbol: null, title: null, href: null }])
  }

  return (
    <div className="mt-5">
      {item.papers.length === 0 ? null : <Label as="h3">{t('editor.papers')}</Label>}
      {item.papers.map((paper, index) => {
        const name = paper.symbol ?? t('editor.paper', { number: index + 1 })
        // Saves of other fields of this list are one's own. Only if this very value has changed since typing began was it not seen.
        const taken = (field: 'symbol' | 'href') => ({
          className: 'mt-2',
          value: paper[field] ?? '',
          entry: { item: agenda.savedEntry(item.id), shown: paper[field] },
          problem: problems?.[`papers.${index}.${field}`],
          onTake: (text: string, began: Began) =>
            send(item.papers, { id: paper.id, [field]: text }, began.shown === paper[field] ? undefined : began.item),
          onTaken: agenda.flush,
        })
        return (
          <fieldset
            key={paper.id}
            aria-label={name}
            className="grid min-w-0 grid-cols-[minmax(0,1fr)_auto] items-start gap-x-1.5 border-b border-line pb-3.5"
          >
            <div>
              <FieldRow>
                <ValueField {...taken('symbol')} label={t('editor.paperSymbol')} wanted={paper.id === added} />
                <ValueField {...taken('href')} label={t('editor.paperAddress')} />
              </FieldRow>
              <FieldRow>
                {languages.map((language) => (
                  <TextField
                    key={language}
                    className="mt-2"
                    lang={language}
                    label={t('editor.paperTitleIn', { language: t(`languages.${language}`) })}
                    value={paper.title?.[language] ?? ''}
                    onType={(wording) => send(item.papers, { id: paper.id, title: { [language]: wording } })}
                    onLeave={agenda.flush}
                    problem={problems?.[`papers.${index}.title.${language}`]}
                    note={isStale(paper.title, language) ? <StaleNote /> : null}
                  />
                ))}
              </FieldRow>
            </div>
            <RowButtons
              name={name}
              index={index}
              count={item.papers.length}
              onMove={(to) => send(moved(item.papers, index, to))}
              onRemove={() => send(item.papers.filter(({ id }) => id !== paper.id))}
            />
          </fieldset>
        )
      })}
      <LinkButton className="mt-[10.5px]" onClick={add}>
        {t('editor.addPaper')}
      </LinkButton>
    </div>
  )
}
