import type { ComponentProps } from 'react'
import { MeetingTabs } from '#components/meeting/meeting-tabs'
import { translator } from '#messages/translator'
import { openPages } from '#server/desk/queries/open-pages'
import { mayRead } from '#server/web/page'

/** `MeetingTabs` with the pages that this reader may open, and how far publishing has come. */
export async function MeetingBar(props: Omit<ComponentProps<typeof MeetingTabs>, 'open' | 'published' | 't'>) {
  const desk = await mayRead(openPages, { slug: props.slug })
  return <MeetingTabs {...props} open={desk?.pages ?? []} published={desk?.published ?? null} t={translator(props.locale)} />
}
