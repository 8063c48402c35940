/** The hidden fields that every form sends: the key of the act, and the account that filled it in. */
export const ACT_KEY = 'act-key'
export const ACT_BY = 'act-by'
