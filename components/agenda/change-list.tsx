import { Sentence, SentenceList } from '#components/agenda/sentence-list'
import type { Change } from '#domain/agenda/change'
import { changeSentence, type Saying } from '#messages/change-sentence'

/** What changed between two versions, one sentence for each change. */
export function ChangeList({ changes, ...saying }: { changes: Change[] } & Saying) {
  if (changes.length === 0) return null
  return (
    <SentenceList>
      {changes.map((change, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a frozen list that is never reordered
        <Sentence key={index}>{changeSentence(change, saying)}</Sentence>
      ))}
    </SentenceList>
  )
}
