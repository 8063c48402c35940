/** What of `there` is not in `here`, each as often as it is there once more. */
export function beyond(there: readonly string[], here: readonly string[]): string[] {
  const left = [...here]
  return there.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
