import { eq } from 'drizzle-orm'
import { client } from '#db/client'
import { setting } from '#db/schema/setting'

/** Whether this data folder holds the demo record and its accounts. */
export async function demoIsLoaded(): Promise<boolean> {
  return (await client().reader.select().from(setting).where(eq(setting.key, 'demo-record'))).length > 0
}
