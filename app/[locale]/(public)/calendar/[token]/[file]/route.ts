import { filesAt } from '#app/files/registry'

export const GET = filesAt('calendar')
