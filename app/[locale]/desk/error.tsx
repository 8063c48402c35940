'use client'

import { FailedPage } from '#components/ui/failed-page'

export default function Failed({ error }: { error: Error & { digest?: string } }) {
  return <FailedPage id={error.digest} />
}
