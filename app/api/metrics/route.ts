import { metricsRoute } from '#server/web/metrics-route'

export const GET = metricsRoute
