import { useMutation } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { refreshAll } from '../query_client'
import { Button } from './button'
import { Dialog } from './dialog'
import { FormProblem } from './states'

interface FormDialogProps<T> {
  title: string
  description: ReactNode
  confirm: string
  look?: 'primary' | 'danger'
  /** Sends what the form holds. */
  send: (form: FormData) => Promise<T>
  onDone: (result: T) => void
  onClose: () => void
  children?: ReactNode
}

/** Asks, sends, and stays open with the server's words when it refuses. */
export function FormDialog<T>({
  title, description, confirm, look = 'primary', send, onDone, onClose, children,
}: FormDialogProps<T>) {
  const command = useMutation({
    mutationFn: send,
    onSuccess: (result) => {
      onDone(result)
      return refreshAll()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    command.mutate(new FormData(event.currentTarget))
  }
  return (
    <Dialog onClose={onClose} title={title} description={description}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        {children}
        <FormProblem problem={command.error} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Keep as it is</Button>
          <Button type="submit" look={look} busyWords={command.isPending ? 'Working' : undefined}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** A field's text without blanks around it; undefined when it was left empty. */
export function textOf(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
