import { WordChanges } from '#components/statement/word-changes'
import type { IssuedChange } from '#domain/statement/compare'
import type { Locale } from '#domain/text/locale'
import type { Translator } from '#messages/translator'

/** The paragraphs of one language that differ between two issues, word by word. */
export function IssuedChanges({ changes, locale, t }: { changes: readonly IssuedChange[]; locale: Locale; t: Translator }) {
  return (
    <div className="font-serif" lang={locale} dir="auto">
      {changes.map(({ key, number, heading, text }) => (
        <p key={key} className="mt-2 whitespace-pre-line">
          <span className="font-sans text-sm text-faint" lang={undefined}>
            {number === 0 ? t('statement.titleBracket') : t('statement.paragraph', { number })}{' '}
          </span>
          <WordChanges changes={heading} /> <WordChanges changes={text} />
        </p>
      ))}
    </div>
  )
}
