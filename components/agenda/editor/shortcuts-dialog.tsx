'use client'

import { SHORTCUTS } from '#components/agenda/editor/shortcuts.ts'
import { Dialog } from '#components/ui/dialog'
import { useTranslations } from '#components/ui/translations'

/** The keys of the editor, each with what it does. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslations()
  return (
    <Dialog title={t('editor.shortcuts')} closeLabel={t('editor.closeDialog')} onClose={onClose}>
      {SHORTCUTS.map(({ where, keys }) => (
        <section key={where}>
          <h3 className="mt-4 text-sm font-semibold text-soft">{t(`editor.keys.where.${where}`)}</h3>
          <dl className="mt-1.5 grid grid-cols-[minmax(8rem,auto)_minmax(0,1fr)] gap-x-5 gap-y-1.5">
            {keys.map(({ does, press }) => (
              <div key={does} className="col-span-2 grid grid-cols-subgrid border-t border-line pt-1.5">
                <dt className="tabular-nums">
                  {press.map((key, index) => (
                    <span key={key}>
                      {index === 0 ? null : ', '}
                      <kbd className="font-sans font-medium">{key}</kbd>
                    </span>
                  ))}
                </dt>
                <dd className="text-soft">{t(`editor.keys.${does}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
