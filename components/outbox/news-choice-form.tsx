import { type Action, ActionForm } from '#components/ui/action-form'
import { CHOSEN_GROUPS, NEWS_WAYS } from '#domain/outbox/news-groups'
import type { NewsChoicesView } from '#domain/outbox/news-view'
import type { Translator } from '#messages/translator'

/** How one's own account is told of each group: at once, once a day, or on the desk alone. */
export function NewsChoiceForm({ own, action, t }: { own: NewsChoicesView; action: Action; t: Translator }) {
  return (
    <ActionForm
      action={action}
      hidden={{ accountId: own.accountId }}
      rows={CHOSEN_GROUPS.map((group) => [
        {
          name: `way.${group}`,
          label: t(`news.groups.${group}`),
          type: 'radio',
          value: own.ways[group],
          hint: t(`news.groupsWhat.${group}`),
          options: NEWS_WAYS.map((way) => ({ value: way, label: t(`news.ways.${way}`) })),
        },
      ])}
      submit={t('news.save')}
    />
  )
}
