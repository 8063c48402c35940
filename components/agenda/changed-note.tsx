import { Sentence, SentenceList } from '#components/agenda/sentence-list'
import { Linked } from '#components/ui/linked'
import { Prose } from '#components/ui/text'
import type { Change } from '#domain/agenda/change'
import type { LocalizedText } from '#domain/text/localized-text'
import { changeSentence, type Saying } from '#messages/change-sentence'

/** So many changes are said above a programme; the page of versions has all. */
const MOST = 6

type Props = Saying & {
  number: number
  /** The day it was published, in words. */
  date: string
  note: LocalizedText | null
  changes: readonly Change[]
  /** Where all changes stand. */
  href: string
}

/** What changed with the version that stands, quietly above its programme: the publisher's note, and the changes in words. */
export function ChangedNote({ number, date, note, changes, href, ...saying }: Props) {
  const { locale, t } = saying
  const more = changes.length - MOST
  return (
    <section className="mb-9 max-w-form border-y border-line py-3.5 lg:-mt-4 print:hidden" aria-labelledby="changed">
      <h2 id="changed" className="font-sans text-sm/normal font-semibold text-soft">
        {t('schedule.changedIn', { number, date })}
      </h2>
      <Linked as={Prose} className="mt-1.25" text={note} locale={locale} />
      <SentenceList>
        {changes.slice(0, MOST).map((change, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list that is never reordered
          <Sentence key={index}>{changeSentence(change, saying)}</Sentence>
        ))}
      </SentenceList>
      <p className="mt-1.75 text-base">
        <a href={href} className="text-accent underline">
          {more > 0 ? t('schedule.moreChanges', { count: more }) : t('schedule.allVersions')}
        </a>
      </p>
    </section>
  )
}
