import type { StructuredData as Data } from '#domain/documents/structured-data'

/** What a page says to machines, beside what it says to people. It is data, and runs nowhere. */
export function StructuredData({ data }: { data: Data | null }) {
  if (data === null) return null
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: no sign in it can end the element or begin another
      dangerouslySetInnerHTML={{ __html: asScript(data) }}
    />
  )
}

function asScript(data: Data): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
