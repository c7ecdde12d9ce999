import { useId, type ComponentProps, type ReactNode } from 'react'

interface Named {
  label: string
  note?: ReactNode
}

/** A text field with its label; the note says what is allowed. */
export function TextField({ label, note, ...rest }: ComponentProps<'input'> & Named) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input {...rest} id={id} aria-describedby={note ? `${id}-note` : undefined} className="field" />
      {note && (
        <p id={`${id}-note`} className="text-[0.8125rem] text-soft">
          {note}
        </p>
      )}
    </div>
  )
}

export function SelectField({ label, note, children, ...rest }: ComponentProps<'select'> & Named) {
  const id = useId()
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <select {...rest} id={id} aria-describedby={note ? `${id}-note` : undefined} className="field">
        {children}
      </select>
      {note && (
        <p id={`${id}-note`} className="text-[0.8125rem] text-soft">
          {note}
        </p>
      )}
    </div>
  )
}
