/** A name, and beneath it the position or what else tells this person from others. */
export function PersonLines({ name, detail }: { name: string; detail: string }) {
  return (
    <>
      <span className="font-serif text-lg/snug font-semibold group-hover/person:text-accent">{name}</span>
      {detail ? <span className="block max-w-measure leading-[1.45] text-soft">{detail}</span> : null}
    </>
  )
}
