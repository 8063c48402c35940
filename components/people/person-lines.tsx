/** A name, and beneath it the position or what else tells this person from others. */
export function PersonLines({ name, detail }: { name: string; detail: string }) {
  return (
    <>
      <PersonName name={name} />
      <PersonDetail detail={detail} />
    </>
  )
}

export function PersonName({ name }: { name: string }) {
  return <span className="font-serif text-lg/snug font-semibold group-hover/person:text-accent">{name}</span>
}

export function PersonDetail({ detail }: { detail: string }) {
  return detail ? <span className="block max-w-measure leading-[1.45] text-soft">{detail}</span> : null
}
