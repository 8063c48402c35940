/** So many letters may be wrong for a name to be taken for a slip. */
const MOST_WRONG = 2

/**
 * The zone of the IANA database that a misspelt name most likely means: `Asia/Almati` and `Almaty` are `Asia/Almaty`. Null if none is
 * near, or two are equally near.
 */
export function nearZone(typed: string): string | null {
  const letters = lettersOf(typed)
  const near = Intl.supportedValuesOf('timeZone')
    .map((zone) => ({ zone, wrong: Math.min(wrongLetters(letters, lettersOf(zone)), wrongLetters(letters, lettersOf(cityOf(zone)))) }))
    .sort((a, b) => a.wrong - b.wrong)
  const [first, second] = near
  if (first === undefined || first.wrong > MOST_WRONG || first.wrong === second?.wrong) return null
  return first.zone
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1)
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

// How many letters must be put in, taken out or replaced; counting stops where it no longer matters.
function wrongLetters(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST_WRONG) return MOST_WRONG + 1
  let before = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [row, letter] of [...a].entries()) {
    const now = [row + 1]
    for (const [column, other] of [...b].entries())
      now.push(Math.min((before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1, (before[column] ?? 0) + (letter === other ? 0 : 1)))
    before = now
  }
  return before[b.length] ?? 0
}
