import { openUnsubscribe, unsubscribeByOneClick } from '#server/web/unsubscribe-route'

type Context = { params: Promise<{ locale: string; token: string }> }

/** What a person who follows the link of a header gets: the page with its button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return openUnsubscribe(await params)
}

/** What a mail provider sends for its reader's one click, from elsewhere and without cookies. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return unsubscribeByOneClick(request, await params)
}
