/** Who is told what, in short: the account before the sign of its address, and the kind. */
export function toldInShort(sent: readonly { to: string; kind: string }[]): (string | undefined)[][] {
  return sent.map(({ to, kind }) => [to.split('@')[0], kind])
}
