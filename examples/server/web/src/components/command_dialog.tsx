import { useMutation, useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { newIdempotencyKey } from '../api/client'
import { callSubscription, type SubscriptionCommand } from '../api/commands'
import type { ChangeTiming, Subscription } from '../api/records'
import { refreshAll } from '../query_client'
import { Button } from './button'
import { FromQuery } from './card'
import { ChangePreview } from './change_preview'
import { Dialog } from './dialog'
import { Bone, FormProblem } from './states'
import { toast } from './toaster'

export type SimpleCommand = 'cancel' | 'pause' | 'resume' | 'undo'

const words: Record<SimpleCommand, { title: string; confirm: string; done: string; look: 'primary' | 'danger' }> = {
  cancel: { title: 'Cancel the subscription', confirm: 'Cancel it', done: 'canceled', look: 'danger' },
  pause: { title: 'Pause the subscription', confirm: 'Pause it', done: 'paused', look: 'primary' },
  resume: { title: 'Resume the subscription', confirm: 'Resume it', done: 'resumed', look: 'primary' },
  undo: { title: 'Undo the scheduled change', confirm: 'Undo it', done: 'scheduled change undone', look: 'primary' },
}

interface CommandDialogProps {
  command: SimpleCommand
  subscription: Subscription
  onClose: () => void
}

/** Shows the effect of a command as a preview of the server's own decision, then asks for the go-ahead. */
export function CommandDialog({ command, subscription, onClose }: CommandDialogProps) {
  const [timing, setTiming] = useState<ChangeTiming>('period_end')
  const intentKey = useRef(newIdempotencyKey())
  const request: SubscriptionCommand = command === 'cancel' ? { kind: command, timing } : { kind: command }
  const preview = useQuery({
    queryKey: ['preview', subscription.subscription_id, request],
    queryFn: () => callSubscription(subscription.subscription_id, request, { mode: 'preview', idempotencyKey: '' }),
    staleTime: 0,
    gcTime: 0,
  })
  const confirm = useMutation({
    mutationFn: () =>
      callSubscription(subscription.subscription_id, request, { mode: 'commit', idempotencyKey: intentKey.current }),
    onSuccess: () => {
      toast('good', `${subscription.plan_name}: ${words[command].done}.`)
      onClose()
      return refreshAll()
    },
  })
  const choose = (chosen: ChangeTiming) => {
    setTiming(chosen)
    intentKey.current = newIdempotencyKey()
    confirm.reset()
  }
  return (
    <Dialog onClose={onClose} title={words[command].title} description={`${subscription.plan_name}. Nothing happens before you confirm.`}>
      <div className="flex flex-col gap-5">
        {command === 'cancel' && <TimingChoice chosen={timing} choose={choose} />}
        <FromQuery query={preview} skeleton={<Bone className="h-28 rounded-xl" />}>
          {(changed) => <ChangePreview changed={changed} />}
        </FromQuery>
        <FormProblem problem={confirm.error} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Keep as it is</Button>
          <Button
            look={words[command].look}
            disabled={!preview.data || preview.isError}
            onClick={() => confirm.mutate()}
            busyWords={confirm.isPending ? 'Working' : undefined}
          >
            {words[command].confirm}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

const timings: { value: ChangeTiming; words: string; note: string }[] = [
  { value: 'now', words: 'Now', note: 'Unused time is settled as the billing policy says.' },
  { value: 'period_end', words: "At the period's end", note: 'What is paid for stays on until then.' },
]

export function TimingChoice({ chosen, choose }: { chosen: ChangeTiming; choose: (timing: ChangeTiming) => void }) {
  return (
    <fieldset>
      <legend className="mb-2 font-medium">When</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {timings.map((timing) => (
          <label
            key={timing.value}
            className="flex cursor-pointer items-start gap-3 rounded-xl border border-line px-4 py-3 has-checked:border-accent has-checked:bg-accent-wash"
          >
            <input
              type="radio"
              name="timing"
              value={timing.value}
              checked={chosen === timing.value}
              onChange={() => choose(timing.value)}
              className="mt-0.5 size-4 accent-accent"
            />
            <span>
              <span className="block font-medium">{timing.words}</span>
              <span className="block text-[0.8125rem] text-soft">{timing.note}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
