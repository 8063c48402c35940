/** What Gavel tells people of. `messages/` has a subject and sentences for each. */
export const NEWS_KINDS = ['password-forgotten'] as const
export type NewsKind = (typeof NEWS_KINDS)[number]

/** What a message refers to, by ids and never in words. */
export type NewsFacts = { linkId?: string }

/** How long each is news, in hours: after that it is not sent any more. */
export const NEWS_FOR: Record<NewsKind, number> = { 'password-forgotten': 1 }
