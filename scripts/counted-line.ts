/** At most one line in this many milliseconds, however often something happens: a log that anybody can fill hides what matters. */
const APART = 10_000

/** Writes how often something has happened since the last line. */
export function countedLine(write: (count: number) => void): () => void {
  let count = 0
  let waiting = false
  const say = () => {
    waiting = count > 0
    if (count > 0) write(count)
    count = 0
    if (waiting) setTimeout(say, APART).unref()
  }
  return () => {
    count += 1
    if (!waiting) say()
  }
}
