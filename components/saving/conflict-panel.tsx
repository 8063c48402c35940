'use client'

import type { ReactNode } from 'react'
import type { DraftStatus } from '#components/saving/use-draft.ts'
import { WordChanges } from '#components/statement/word-changes'
import { Actions, Button } from '#components/ui/button'
import { FieldRow } from '#components/ui/field-parts'
import { Hint, Label } from '#components/ui/text'
import { useTranslations } from '#components/ui/translations'
import { type Clash, clashes, type Save } from '#domain/saving/save-queue'
import { compareWords } from '#domain/statement/compare'
import { budgetOfOne } from '#domain/statement/comparison-budget'
import { isLocale, type Locale } from '#domain/text/locale'
import { translateCode } from '#messages/translate-code'
import type { Translator } from '#messages/translator'

type Props = {
  /** `changedBy`: who changed an entry meanwhile, by its id. */
  draft: Pick<DraftStatus, 'queue' | 'settle'> & { changedBy?: Record<string, string> | undefined }
  /** Puts back a removed entry together with the text typed for it. */
  onPutBack: (save: Save) => void
  /** Words for a value that names other entries; null where the value speaks for itself. */
  say?: (field: string, value: unknown) => string | null
}

/** Two people changed the same field: both wordings, and the choice between them. */
export function ConflictPanel({ draft, targets, ...rest }: Props & { targets: string[] }) {
  const conflicts = draft.queue.filter((save) => targets.includes(save.target) && (save.state === 'conflict' || save.state === 'gone'))
  return conflicts.map((save) => <Conflict key={save.key} draft={draft} save={save} {...rest} />)
}

function Conflict({ draft, save, onPutBack, say }: Props & { save: Save }) {
  const { t } = useTranslations()
  const { settle } = draft
  const by = draft.changedBy?.[save.target]
  const theirs = by === undefined ? t('editor.theirs') : t('editor.theirsBy', { name: by })
  if (save.state === 'gone') return <Gone draft={draft} save={save} onPutBack={onPutBack} />
  return (
    <ConflictBox title={t('editor.conflict')}>
      <Hint>{t('editor.conflictWhat')}</Hint>
      {save.theirs === undefined
        ? null
        : clashes(save, save.theirs).map((clash) => (
            <FieldRow key={`${clash.field}.${clash.locale}`} className="mt-2.5">
              <Wording label={theirs} clash={clash} value={clash.theirs} was={save.basedOn?.[clash.field]} say={say} />
              <Wording label={t('editor.yours')} clash={clash} value={clash.mine} was={save.basedOn?.[clash.field]} say={say} />
            </FieldRow>
          ))}
      <Actions className="mt-3.5">
        <Button onClick={() => settle(save.key, 'mine')}>{t('editor.keepMine')}</Button>
        <Button onClick={() => settle(save.key, 'theirs')}>{t('editor.takeTheirs')}</Button>
      </Actions>
    </ConflictBox>
  )
}

function Gone({ draft, save, onPutBack }: Props & { save: Save }) {
  const { t } = useTranslations()
  return (
    <ConflictBox title={t('editor.goneWhat')}>
      <Actions className="mt-3.5">
        <Button onClick={() => onPutBack(save)}>{t('editor.putBackMine')}</Button>
        <Button onClick={() => draft.settle(save.key, 'theirs')}>{t('editor.letGo')}</Button>
      </Actions>
    </ConflictBox>
  )
}

function ConflictBox({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mb-6 border-l-3 border-warning bg-wash px-4.5 pt-3.5 pb-4.5" role="alert">
      <h3 className="font-semibold text-warning">{title}</h3>
      {children}
    </div>
  )
}

// What each changed is marked against the words both began with.
function Wording({
  label,
  clash: { field, locale },
  value,
  was,
  say,
}: {
  label: string
  clash: Clash
  value: unknown
  was: unknown
  say: Props['say']
}) {
  const { t } = useTranslations()
  const name = translateCode(t, `editor.fields.${field}`, field)
  return (
    <div>
      <Label>
        {label}: {name}
        {isLocale(locale) ? `, ${t(`languages.${locale}`)}` : ''}
      </Label>
      <p className="font-serif text-lg/[1.45]" dir="auto">
        {isLocale(locale) && typeof value === 'string' && value !== '' ? (
          <WordChanges changes={compareWords(wordIn(was, locale), value, locale, budgetOfOne())} />
        ) : (
          (say?.(field, value) ?? wordingOf(field, value, t)) || t('editor.nothing')
        )}
      </p>
    </div>
  )
}

function wordIn(text: unknown, locale: Locale): string {
  return typeof text === 'object' && text !== null && locale in text ? valueAsText({ [locale]: Object(text)[locale] }) : ''
}

/** The fields whose values are codes, and the group of messages that words them. */
const MESSAGE_GROUPS: Record<string, string> = {
  kind: 'kinds',
  role: 'roles',
  status: 'statuses',
  attendance: 'attendances',
  purpose: 'purposes',
  access: 'accesses',
}

function wordingOf(field: string, value: unknown, t: Translator): string {
  const text = valueAsText(value)
  return field in MESSAGE_GROUPS ? translateCode(t, `agenda.${MESSAGE_GROUPS[field]}.${String(value)}`, text) : text
}

/** A value of a save as text: a localized text in all its languages, sub-items and papers one by one, anything else as a string. */
export function valueAsText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value))
    return value
      .map((entry) => [entry?.label, entry?.symbol, entry?.text, entry?.title, entry?.href].map(valueAsText).filter(Boolean).join(' '))
      .filter(Boolean)
      .join('; ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .filter(([key, wording]) => isLocale(key) && typeof wording === 'string' && wording !== '')
    .map(([, wording]) => wording)
    .join(' / ')
}
