/** How far the publishing of a meeting's agenda has come, wherever those who prepare it find it named. */
export type PublishedStateView = {
  /** The newest version. */
  number: number
  withdrawn: boolean
  /** In how many sentences the draft differs from the last version that stands; null where none stands, or the reader may not read the draft. */
  changes: number | null
}
