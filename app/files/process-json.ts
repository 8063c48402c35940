import { fileAt } from '#app/files/file-at'
import { processJson } from '#domain/documents/process-json'
import { isCalendarDate } from '#domain/time/calendar'
import { processOn } from '#server/record/queries/process-on'

/** The Process as it stood on a day (`on`), or today, as data. */
export const processJsonFile = fileAt('process', 'process.json', {
  mediaType: 'application/json; charset=utf-8',
  query: processOn,
  args: ({ locale }, url) => {
    const on = url.searchParams.get('on')
    return on !== null && !isCalendarDate(on) ? Response.json({ error: 'no-date' }, { status: 400 }) : { locale, on }
  },
  render: (read, { locale }) => JSON.stringify(processJson(read, locale)),
})
