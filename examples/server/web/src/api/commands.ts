// Changes of a subscription. Each can be previewed: the same decision by the same code, with nothing written.
import { answer, api } from './client'
import type { ChangeTiming, IntervalUnit, SubscriptionChanged } from './records'

export type CallMode = 'preview' | 'commit'

export interface CallHeaders {
  mode: CallMode
  idempotencyKey: string
}

export type SubscriptionCommand =
  | { kind: 'change'; plan?: string; interval_unit?: IntervalUnit; seat_count?: number; timing: ChangeTiming }
  | { kind: 'cancel'; timing: ChangeTiming }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'undo' }

export function callSubscription(
  subscription_id: string,
  command: SubscriptionCommand,
  { mode, idempotencyKey }: CallHeaders,
): Promise<SubscriptionChanged> {
  // A preview writes nothing, so it takes no key.
  const header = mode === 'preview' ? { 'Osto-Mode': mode } : { 'Idempotency-Key': idempotencyKey }
  const params = { path: { subscription_id }, header }
  switch (command.kind) {
    case 'change': {
      const { kind: _, ...body } = command
      return answer(api.POST('/subscriptions/{subscription_id}/upgrade', { params, body }))
    }
    case 'cancel':
      return answer(
        api.POST('/subscriptions/{subscription_id}/cancel', { params, body: { timing: command.timing } }),
      )
    case 'pause':
      return answer(api.POST('/subscriptions/{subscription_id}/pause', { params, body: {} }))
    case 'resume':
      return answer(api.POST('/subscriptions/{subscription_id}/resume', { params, body: {} }))
    case 'undo':
      return answer(api.POST('/subscriptions/{subscription_id}/undo-change', { params, body: {} }))
  }
}
