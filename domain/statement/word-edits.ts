import { diffArrays } from 'diff'

/** One change of a text in words: those from `from` to `to` of the earlier one are gone, `put` stands at `at` of the later one. */
export type WordEdit = { from: number; to: number; at: number; put: readonly string[] }

/** The changes from one text to another, in order; words deleted and added at one place are one change. */
export function wordEdits(before: readonly string[], after: readonly string[]): WordEdit[] {
  const found: WordEdit[] = []
  let [from, at] = [0, 0]
  let edit: { from: number; to: number; at: number; put: string[] } | null = null
  for (const part of diffArrays([...before], [...after])) {
    if (!part.added && !part.removed) {
      from += part.value.length
      at += part.value.length
      edit = null
      continue
    }
    if (edit === null) {
      edit = { from, to: from, at, put: [] }
      found.push(edit)
    }
    if (part.removed) edit.to = from += part.value.length
    else {
      edit.put.push(...part.value)
      at += part.value.length
    }
  }
  return found
}
