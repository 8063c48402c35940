'use client'

import type { Standing } from '#components/saving/use-draft.ts'
import { useTranslations } from '#components/ui/translations'
import { clashes, type Save } from '#domain/saving/save-queue'
import { isLocale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

type Props = {
  desk: Standing
  /** Puts back an entry that is gone, and the words typed for it. */
  onPutBack: (save: Save) => void
}

/** Where two people wrote the same thing differently: both wordings, and the choice between them. */
export function ConflictPanel({ desk, targets, onPutBack }: Props & { targets: string[] }) {
  const held = desk.queue.filter((save) => targets.includes(save.target) && (save.state === 'conflict' || save.state === 'gone'))
  return held.map((save) => <Conflict key={save.key} desk={desk} save={save} onPutBack={onPutBack} />)
}

function Conflict({ desk, save, onPutBack }: Props & { save: Save }) {
  const { t } = useTranslations()
  const { settle } = desk
  if (save.state === 'gone') return <Gone desk={desk} save={save} onPutBack={onPutBack} />
  return (
    <div className="conflict" role="alert">
      <h3>{t('editor.conflict')}</h3>
      <p className="hint">{t('editor.conflictWhat')}</p>
      {save.theirs === undefined
        ? null
        : clashes(save, save.theirs).map((clash) => (
            <div key={`${clash.field}.${clash.locale}`} className="pair">
              <Wording label={t('editor.theirs')} field={clash.field} locale={clash.locale} value={clash.theirs} />
              <Wording label={t('editor.yours')} field={clash.field} locale={clash.locale} value={clash.mine} />
            </div>
          ))}
      <div className="actions">
        <button type="button" className="button" onClick={() => settle(save.key, 'mine')}>
          {t('editor.keepMine')}
        </button>
        <button type="button" className="button" onClick={() => settle(save.key, 'theirs')}>
          {t('editor.takeTheirs')}
        </button>
      </div>
    </div>
  )
}

function Gone({ desk, save, onPutBack }: Props & { save: Save }) {
  const { t } = useTranslations()
  return (
    <div className="conflict" role="alert">
      <h3>{t('editor.goneWhat')}</h3>
      <div className="actions">
        <button type="button" className="button" onClick={() => onPutBack(save)}>
          {t('editor.putBackMine')}
        </button>
        <button type="button" className="button" onClick={() => desk.settle(save.key, 'theirs')}>
          {t('editor.letGo')}
        </button>
      </div>
    </div>
  )
}

function Wording({ label, field, locale, value }: { label: string; field: string; locale: string | null; value: unknown }) {
  const { t } = useTranslations()
  const name = t.has(`editor.fields.${field}` as never) ? t(`editor.fields.${field}` as never) : field
  return (
    <div>
      <p className="label">
        {label}: {name}
        {isLocale(locale) ? `, ${t(`languages.${locale}`)}` : ''}
      </p>
      <p className="line-text" dir="auto">
        {coded(field, value, t) || t('editor.nothing')}
      </p>
    </div>
  )
}

const CODED: Record<string, string> = { kind: 'kinds', role: 'roles', status: 'statuses', attendance: 'attendances', purpose: 'purposes' }

function coded(field: string, value: unknown, t: Translator): string {
  const key = `agenda.${CODED[field]}.${String(value)}`
  return field in CODED && t.has(key as never) ? t(key as never) : said(value)
}

/** A value of a save as words: a text in its languages, sub-items one by one, everything else as it is written. */
export function said(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value))
    return value
      .map((one) => said(one?.text))
      .filter(Boolean)
      .join('; ')
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .filter(([key, wording]) => isLocale(key) && typeof wording === 'string' && wording !== '')
    .map(([, wording]) => wording)
    .join(' / ')
}
