'use client'

import type { Ref } from 'react'
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { PersonLines } from '#components/people/person-lines'
import type { Option } from '#components/people/person-options.ts'
import { controlLook, controlText } from '#components/ui/field-parts'

type Props = {
  ref?: Ref<HTMLInputElement>
  label: string
  placeholder: string
  text: string
  options: Option[]
  /** Whether the list is there while it is empty, and what then stands in it. */
  isOpen: boolean
  empty: string
  wanted: boolean
  /** Whether nothing is added to the list while it is open. */
  isFixed?: boolean
  invalid?: boolean
  /** Where it is said what is wrong with it. */
  describedBy?: string | undefined
  onText: (text: string) => void
  onChoose: (key: string) => void
  /** Enter while no option is in hand. */
  onEnter: () => void
  /** Whether pasted text was taken, so that it does not go into the field. */
  onPaste: (text: string) => boolean
  onLeave?: () => void
}

/** The field of a finder with the list of what its text may mean. */
export function PersonBox({
  ref,
  label,
  placeholder,
  text,
  options,
  isOpen,
  empty,
  wanted,
  isFixed = false,
  invalid = false,
  describedBy,
  ...on
}: Props) {
  return (
    <ComboBox
      items={options}
      inputValue={text}
      onInputChange={on.onText}
      selectedKey={null}
      onSelectionChange={(key) => key !== null && on.onChoose(String(key))}
      allowsCustomValue
      // Open as soon as something is typed, before the first answer; closed when the field is empty.
      allowsEmptyCollection={isOpen}
      menuTrigger="input"
      isInvalid={invalid}
    >
      <Label className="block text-sm font-medium text-soft">{label}</Label>
      <Input
        ref={ref}
        className={`${controlLook} ${controlText}`}
        autoFocus={wanted}
        data-field="person"
        {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
        placeholder={placeholder}
        dir="auto"
        onPaste={(event) => {
          if (on.onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return
          event.preventDefault()
          on.onEnter()
        }}
        onBlur={() => on.onLeave?.()}
      />
      {/* The room for a whole list is taken from the first: more are found while a hand goes for an option, which must not move. Above its
          field the list fills that room; it stands above the label too, which says what is looked for. */}
      <Popover
        className={`group/list pointer-events-none flex w-(--trigger-width) max-w-[40em] flex-col data-[placement=top]:-translate-y-5 ${isFixed ? '' : 'h-85'}`}
      >
        <ListBox
          className="pointer-events-auto min-h-0 overflow-auto border border-line bg-paper p-1 shadow-[0_8px_24px_rgb(0_0_0/14%)] outline-none group-data-[placement=top]/list:grow"
          renderEmptyState={() => <p className="px-2.5 py-1.75 text-soft">{empty}</p>}
        >
          {(option: Option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.title}
              className="cursor-pointer rounded-sm px-2.5 py-1.75 outline-none data-focused:bg-accent-wash"
            >
              <PersonLines name={option.title} detail={option.detail} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
