import { WordChanges } from '#components/statement/word-changes'
import { compareIssued } from '#domain/statement/compare'
import type { IssuedLanguage } from '#domain/statement/issued-language'
import type { Translator } from '#messages/translator'

type Words = Pick<IssuedLanguage, 'locale' | 'title' | 'paragraphs'>

/** The paragraphs of one language that differ between two issues, word by word. */
export function IssuedChanges({ before, after, t }: { before: Words; after: Words; t: Translator }) {
  return (
    <div className="font-serif" lang={after.locale} dir="auto">
      {compareIssued(before, after).map(({ key, number, heading, text }) => (
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
