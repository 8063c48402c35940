/** What a Word file says, as it was read (`server/files/word-document.ts`): its words in order, whose changes they are, and what is said of them. */
export type WordContent = {
  /** The language of the whole, as the file names it (`ru-RU`); null where it does not. */
  language: string | null
  blocks: WordBlock[]
  comments: WordComment[]
  /** What a file that Gavel wrote keeps beside its words (ADR 0032); null in any other. As untrusted as the rest. */
  kept: unknown
}

export type WordBlock = WordParagraph | WordTable

export type WordParagraph = {
  kind: 'paragraph'
  /** The name of its style (“heading 1”, “List Paragraph”); null for the one that everything has. */
  style: string | null
  /** Its place in the outline, 1 to 9; null where it is no heading. */
  level: number | null
  /** The number, letter or bullet that Word prints before it, as printed: “3.”, “a)”, “•”. Null where it has none. */
  label: string | null
  /** Names of the bookmarks that begin in it. */
  bookmarks: string[]
  runs: WordRun[]
  /** Set where the whole paragraph came or went: with it went the break that parts it from the next. */
  change: WordChange | null
}

/** Words of one look. A line break is `\n`, a tab `\t`. */
export type WordRun = {
  text: string
  language: string | null
  /** The name of its character style; null where it has none. */
  style: string | null
  strong: boolean
  italic: boolean
  /** Null for words that are kept as they were. */
  change: WordChange | null
  /** Where the words lead, if they are a link. */
  href: string | null
  /** The ids of the comments that stand at these words. */
  comments: string[]
}

/** A change that somebody tracked. `at` is as the file gives it. */
export type WordChange = { kind: 'inserted' | 'deleted'; author: string; at: string | null }

/** A row that the head of a table repeats has `head`. What is merged over rows stands in the first of them. */
export type WordTable = { kind: 'table'; rows: { head: boolean; change: WordChange | null; cells: WordBlock[][] }[] }

/** `words` are the words it stands at, deleted ones too; empty where it stands at a point. */
export type WordComment = { id: string; author: string; at: string | null; text: string; words: string }

/**
 * Why a file cannot be read: it is no Word file; it is one of Word before 2007; it is locked by a password; it is larger, or nested
 * deeper, than anything a person writes; it is broken.
 */
export const WORD_FILE_FAULTS = ['not-word', 'old-word', 'locked', 'too-large', 'too-deep', 'broken'] as const

export type WordFileFault = (typeof WORD_FILE_FAULTS)[number]

export type WordReading = { ok: true; content: WordContent } | { ok: false; code: WordFileFault }
