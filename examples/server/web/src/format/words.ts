// The words of the domain as people read them. Every table is total over its enumeration: a new enumerator in the API
// stops the build until it has a word.
import type {
  Access, AttemptReason, AttemptState, BlockSource, ContactRole, DeclineClass, DeliveryState, DocumentKind, DocumentLabel,
  DunningAction, DunningCaseState, DunningStepResult, EndReason, EventKind, IntervalUnit, LineKind, MethodKind, MethodState,
  NotificationKind, NotificationState, OperatorCaseReason, OperatorFinding, RoundingMode, SubscriptionLabel,
} from '../api/records'

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'quiet'

export interface Label {
  words: string
  tone: Tone
}

export const subscriptionLabels: Record<SubscriptionLabel, Label> = {
  scheduled: { words: 'Scheduled', tone: 'info' },
  trial: { words: 'Trial', tone: 'info' },
  active: { words: 'Active', tone: 'good' },
  grace: { words: 'Grace period', tone: 'warn' },
  suspended: { words: 'Suspended', tone: 'bad' },
  paused: { words: 'Paused', tone: 'warn' },
  expired: { words: 'Expired', tone: 'quiet' },
}

export const documentLabels: Record<DocumentLabel, Label> = {
  draft: { words: 'Draft', tone: 'quiet' },
  open: { words: 'Open', tone: 'info' },
  processing: { words: 'Payment processing', tone: 'warn' },
  partially_paid: { words: 'Partly paid', tone: 'warn' },
  paid: { words: 'Paid', tone: 'good' },
  overdue: { words: 'Overdue', tone: 'bad' },
  credited: { words: 'Credited', tone: 'quiet' },
  voided: { words: 'Void', tone: 'quiet' },
  skipped: { words: 'Not issued', tone: 'quiet' },
  received: { words: 'Received', tone: 'good' },
  returned: { words: 'Given back', tone: 'quiet' },
  written_off: { words: 'Written off', tone: 'bad' },
}

export const documentKinds: Record<DocumentKind, string> = {
  invoice: 'Invoice',
  credit_note: 'Credit note',
  receipt_voucher: 'Receipt voucher',
  refund_voucher: 'Refund voucher',
}

export const lineKinds: Record<LineKind, string> = {
  recurring: 'Plan',
  seat: 'Seats',
  usage: 'Usage',
  unused_time_credit: 'Credit for unused time',
  manual: 'Added by hand',
  credited: 'Given back',
  top_up: 'Prepaid credit',
  late_usage: 'Late usage',
  commitment: 'Commitment',
  one_off: 'Once',
  advance: 'Advance',
  advance_refund: 'Advance given back',
}

export const accessLabels: Record<Access, Label> = {
  full: { words: 'Full access', tone: 'good' },
  limited: { words: 'Limited access', tone: 'warn' },
  read_only: { words: 'Read only', tone: 'warn' },
  blocked: { words: 'Blocked', tone: 'bad' },
}

export const blockSources: Record<BlockSource, string> = {
  dunning: 'Overdue payment',
  staff: 'Our staff',
  security: 'Security',
}

export const attemptLabels: Record<AttemptState, Label> = {
  created: { words: 'Prepared', tone: 'info' },
  submitted: { words: 'Sent to the provider', tone: 'info' },
  pending: { words: 'Processing at the provider', tone: 'warn' },
  requires_action: { words: 'Waits for your confirmation', tone: 'warn' },
  unknown: { words: 'Outcome unknown', tone: 'warn' },
  succeeded: { words: 'Succeeded', tone: 'good' },
  declined: { words: 'Declined', tone: 'bad' },
  not_sent: { words: 'Not sent', tone: 'quiet' },
  canceled: { words: 'Canceled', tone: 'quiet' },
  reversed: { words: 'Reversed', tone: 'bad' },
}

export const attemptReasons: Record<AttemptReason, string> = {
  automatic: 'Automatic collection',
  dunning: 'Retry of an overdue payment',
  customer: 'Pay now',
  fallback: 'Next payment method',
}

export const declineClasses: Record<DeclineClass, string> = {
  retry: 'It may work with the same method later.',
  needs_customer: 'The holder of the method has to act first.',
  never: 'This method will not be charged again.',
}

/** What providers' decline codes mean; an unlisted one is shown as it came. */
const declineCodes: Record<string, string> = {
  insufficient_funds: 'There was not enough money in the account.',
  card_declined: 'The bank declined the card without saying why.',
  generic_decline: 'The bank declined without saying why.',
  do_not_honor: 'The bank declined without saying why.',
  expired_card: 'The card has expired.',
  incorrect_number: 'The card number is wrong.',
  incorrect_cvc: 'The security code is wrong.',
  lost_card: 'The card was reported lost.',
  stolen_card: 'The card was reported stolen.',
  pickup_card: 'The bank has withdrawn the card.',
  fraudulent: 'The bank suspects fraud.',
  authentication_required: 'The bank wants the payment confirmed by its holder.',
  issuer_unavailable: 'The bank could not be reached.',
  processing_error: 'The bank or provider had a technical problem.',
  try_again_later: 'The bank or provider had a technical problem.',
  card_velocity_exceeded: 'The card has reached its limit for now.',
  withdrawal_count_limit_exceeded: 'The card has reached its limit for now.',
  limit_exceeded: 'The account has reached its limit for now.',
  account_closed: 'The account is closed.',
  mandate_revoked: 'The mandate was revoked.',
  invalid_account: 'The account does not exist.',
  transaction_not_allowed: 'The account does not allow this kind of payment.',
}

export function declineWords(code: string | undefined): string {
  if (!code) return 'The provider gave no reason.'
  return declineCodes[code] ?? `The provider's reason: ${code.replaceAll('_', ' ')}.`
}

export const methodKinds: Record<MethodKind, string> = {
  card: 'Card',
  ach_debit: 'ACH debit',
  sepa_debit: 'SEPA debit',
  upi_mandate: 'UPI mandate',
  bank_transfer: 'Bank transfer',
}

/** Providers write brands in small letters: "visa" -> "Visa", "hdfc bank" -> "Hdfc Bank". */
function capitalised(words: string): string {
  return words.replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}

interface MethodFacts {
  kind: MethodKind
  brand: string
  last4: string
}

export function methodName({ kind, brand, last4 }: MethodFacts): string {
  const name = brand ? capitalised(brand) : methodKinds[kind]
  return last4 ? `${name} ending in ${last4}` : name
}

/** An attempt's label holds kind, brand and last four digits: "upi_mandate hdfc 0011" -> "UPI mandate Hdfc 0011". */
export function methodLabelWords(label: string): string {
  const [kind = '', ...rest] = label.split(' ')
  const kindWords = kind in methodKinds ? methodKinds[kind as MethodKind] : capitalised(kind)
  return [kindWords, capitalised(rest.join(' '))].filter(Boolean).join(' ')
}

/** Why access was restricted. The reason of a dunning block says it all; others name who placed it. */
export function blockWords({ source, reason }: { source: BlockSource; reason: string }): string {
  const shown = reason.charAt(0).toUpperCase() + reason.slice(1)
  return source === 'dunning' ? shown : `${blockSources[source]}: ${shown}`
}

export const methodStates: Record<MethodState, Label> = {
  pending_verification: { words: 'Waits for verification', tone: 'warn' },
  valid: { words: 'Ready', tone: 'good' },
  expiring: { words: 'Expires soon', tone: 'warn' },
  expired: { words: 'Expired', tone: 'bad' },
  invalid: { words: 'Refused by the bank', tone: 'bad' },
  removed: { words: 'Removed', tone: 'quiet' },
}

export const dunningStates: Record<DunningCaseState, Label> = {
  open: { words: 'Open', tone: 'warn' },
  paused: { words: 'Paused', tone: 'info' },
  recovered: { words: 'Recovered', tone: 'good' },
  exhausted: { words: 'Exhausted', tone: 'bad' },
  canceled: { words: 'Canceled', tone: 'quiet' },
  written_off: { words: 'Written off', tone: 'bad' },
}

/** Why a retry was not made; nothing of a step that was taken. */
export const dunningResults: Record<DunningStepResult, string> = {
  taken: '',
  capped: 'not made: the card scheme allows no more',
  no_method: 'not made: no method can be charged',
  attempt_open: 'not made: a charge had no answer yet',
}

export const dunningActions: Record<DunningAction, string> = {
  retry: 'Retry the payment',
  notify: 'Notify',
  limit: 'Limit access',
  suspend: 'Suspend',
  end: 'End the subscription',
  write_off: 'Write off',
}

export const endReasons: Record<EndReason, string> = {
  canceled: 'Canceled',
  nonpayment: 'Ended for non-payment',
  expired: 'Ran out',
  transferred: 'Goes on at another company',
}

export const intervals: Record<IntervalUnit, { per: string; adjective: string }> = {
  day: { per: 'day', adjective: 'Daily' },
  week: { per: 'week', adjective: 'Weekly' },
  month: { per: 'month', adjective: 'Monthly' },
  year: { per: 'year', adjective: 'Yearly' },
  quarter: { per: 'quarter', adjective: 'Quarterly' },
  half_year: { per: 'half-year', adjective: 'Half-yearly' },
}

export const roundingModes: Record<RoundingMode, string> = {
  half_up: 'to the nearest, halves away from zero',
  half_even: 'to the nearest, halves to the even neighbour',
  half_down: 'to the nearest, halves toward zero',
  up: 'away from zero',
  down: 'toward zero',
  ceiling: 'up',
  floor: 'down',
}

export type EventGroup = 'company' | 'subscriptions' | 'documents' | 'payments' | 'access'

export const eventGroups: Record<EventGroup, string> = {
  subscriptions: 'Subscriptions and usage',
  documents: 'Invoices',
  payments: 'Payments',
  access: 'Overdue and access',
  company: 'Company',
}

export interface EventWords {
  words: string
  group: EventGroup
  tone: Tone
}

export const eventWords: Record<EventKind, EventWords> = {
  company_created: { words: 'Company created', group: 'company', tone: 'quiet' },
  company_parked: { words: 'Work for the company stopped', group: 'company', tone: 'bad' },
  company_released: { words: 'Work for the company goes on', group: 'company', tone: 'good' },
  subscription_created: { words: 'Subscription created', group: 'subscriptions', tone: 'info' },
  subscription_started: { words: 'Subscription started', group: 'subscriptions', tone: 'good' },
  subscription_trial_ended: { words: 'Trial ended', group: 'subscriptions', tone: 'quiet' },
  subscription_changed: { words: 'Plan, interval or seats changed', group: 'subscriptions', tone: 'info' },
  subscription_change_scheduled: { words: 'Change scheduled', group: 'subscriptions', tone: 'info' },
  subscription_change_undone: { words: 'Scheduled change undone', group: 'subscriptions', tone: 'quiet' },
  subscription_paused: { words: 'Subscription paused', group: 'subscriptions', tone: 'warn' },
  subscription_resumed: { words: 'Subscription resumed', group: 'subscriptions', tone: 'good' },
  subscription_renewed: { words: 'Subscription renewed', group: 'subscriptions', tone: 'quiet' },
  subscription_transferred: { words: 'Went to another company', group: 'subscriptions', tone: 'info' },
  subscription_version_kept: { words: 'Kept its version of the plan', group: 'subscriptions', tone: 'info' },
  subscription_ended: { words: 'Subscription ended', group: 'subscriptions', tone: 'warn' },
  usage_closed: { words: 'Usage of the period counted', group: 'subscriptions', tone: 'quiet' },
  usage_corrected: { words: 'Usage event corrected', group: 'subscriptions', tone: 'info' },
  usage_undone: { words: 'Usage event taken back', group: 'subscriptions', tone: 'info' },
  usage_rated_again: { words: 'Usage of a closed period rated again', group: 'subscriptions', tone: 'info' },
  document_finalized: { words: 'Document issued', group: 'documents', tone: 'info' },
  document_paid: { words: 'Document paid', group: 'documents', tone: 'good' },
  method_added: { words: 'Payment method added', group: 'payments', tone: 'quiet' },
  method_expiring: { words: 'Payment method expires soon', group: 'payments', tone: 'warn' },
  method_expired: { words: 'Payment method expired', group: 'payments', tone: 'bad' },
  method_invalidated: { words: 'Payment method refused for good', group: 'payments', tone: 'bad' },
  method_removed: { words: 'Payment method removed', group: 'payments', tone: 'quiet' },
  attempt_created: { words: 'Payment prepared', group: 'payments', tone: 'quiet' },
  attempt_submitted: { words: 'Payment sent to the provider', group: 'payments', tone: 'quiet' },
  attempt_succeeded: { words: 'Payment succeeded', group: 'payments', tone: 'good' },
  attempt_declined: { words: 'Payment declined', group: 'payments', tone: 'bad' },
  attempt_pending: { words: 'Payment is processing', group: 'payments', tone: 'warn' },
  attempt_requires_action: { words: 'Payment waits for confirmation', group: 'payments', tone: 'warn' },
  attempt_unknown: { words: 'Payment outcome unknown, looking it up', group: 'payments', tone: 'warn' },
  attempt_not_sent: { words: 'Payment was not sent', group: 'payments', tone: 'quiet' },
  attempt_canceled: { words: 'Payment canceled', group: 'payments', tone: 'quiet' },
  attempt_reversed: { words: 'Payment reversed', group: 'payments', tone: 'bad' },
  payment_received: { words: 'Money received', group: 'payments', tone: 'good' },
  dunning_opened: { words: 'Collection of an overdue invoice began', group: 'access', tone: 'warn' },
  dunning_step_taken: { words: 'Collection step taken', group: 'access', tone: 'warn' },
  dunning_recovered: { words: 'Overdue invoice recovered', group: 'access', tone: 'good' },
  dunning_exhausted: { words: 'Collection steps exhausted', group: 'access', tone: 'bad' },
  dunning_canceled: { words: 'Collection canceled', group: 'access', tone: 'quiet' },
  dunning_paused: { words: 'Collection held', group: 'access', tone: 'info' },
  dunning_resumed: { words: 'Collection goes on', group: 'access', tone: 'warn' },
  dunning_promised: { words: 'Payment promised', group: 'access', tone: 'info' },
  dunning_promise_broken: { words: 'Promised payment did not come', group: 'access', tone: 'bad' },
  dunning_policy_changed: { words: 'Collection moved to another policy', group: 'access', tone: 'info' },
  dunning_written_off: { words: 'Collection given up', group: 'access', tone: 'quiet' },
  document_written_off: { words: 'Debt written off', group: 'documents', tone: 'bad' },
  block_placed: { words: 'Access restricted', group: 'access', tone: 'bad' },
  block_lifted: { words: 'Access restored', group: 'access', tone: 'good' },
  document_skipped: { words: 'Document of nothing not issued', group: 'documents', tone: 'quiet' },
  document_voided: { words: 'Invoice voided', group: 'documents', tone: 'warn' },
  document_credited: { words: 'Credit note made of an invoice', group: 'documents', tone: 'info' },
  document_withheld: { words: 'Withheld tax recorded', group: 'documents', tone: 'info' },
  line_added: { words: 'Line added by hand', group: 'documents', tone: 'quiet' },
  coupon_applied: { words: 'Coupon redeemed', group: 'documents', tone: 'info' },
  coupon_removed: { words: 'Coupon removed', group: 'documents', tone: 'quiet' },
  taxes_requested: { words: 'Taxes asked of the outside engine', group: 'documents', tone: 'info' },
  taxes_answered: { words: 'Taxes answered', group: 'documents', tone: 'good' },
  credit_topped_up: { words: 'Prepaid credit topped up', group: 'payments', tone: 'good' },
  credit_granted: { words: 'Prepaid credit granted', group: 'payments', tone: 'good' },
  credit_voided: { words: 'Prepaid credit voided', group: 'payments', tone: 'warn' },
  credit_expired: { words: 'Prepaid credit expired', group: 'payments', tone: 'warn' },
  subscription_phase_began: { words: 'Next phase of the plan began', group: 'subscriptions', tone: 'info' },
  company_updated: { words: 'Company details changed', group: 'company', tone: 'quiet' },
  refund_created: { words: 'Refund prepared', group: 'payments', tone: 'quiet' },
  refund_submitted: { words: 'Refund sent to the provider', group: 'payments', tone: 'quiet' },
  refund_pending: { words: 'Refund is processing', group: 'payments', tone: 'warn' },
  refund_unknown: { words: 'Refund outcome unknown, looking it up', group: 'payments', tone: 'warn' },
  refund_succeeded: { words: 'Refund paid out', group: 'payments', tone: 'good' },
  refund_failed: { words: 'Refund failed: the amount is credit', group: 'payments', tone: 'bad' },
  refund_canceled: { words: 'Refund canceled: the amount is credit', group: 'payments', tone: 'quiet' },
  payment_reversed: { words: 'Bank took a payment back', group: 'payments', tone: 'bad' },
  dispute_opened: { words: 'Payment disputed', group: 'payments', tone: 'bad' },
  dispute_under_review: { words: 'Dispute under review', group: 'payments', tone: 'warn' },
  dispute_won: { words: 'Dispute won', group: 'payments', tone: 'good' },
  dispute_lost: { words: 'Dispute lost', group: 'payments', tone: 'bad' },
  dispute_withdrawn: { words: 'Dispute withdrawn', group: 'payments', tone: 'good' },
  advance_adjusted: { words: 'Tax paid on an advance taken back by its invoice', group: 'documents', tone: 'info' },
  method_updated: { words: 'Payment method changed or renewed', group: 'payments', tone: 'info' },
  method_default_set: { words: 'Payment method of a subscription chosen', group: 'payments', tone: 'quiet' },
  method_expires_before_charge: { words: 'Card ends before the next charge', group: 'payments', tone: 'warn' },
  operator_case_opened: { words: 'Nobody knows of the money: somebody has to look', group: 'payments', tone: 'bad' },
  operator_case_closed: { words: 'Somebody found out about the money', group: 'payments', tone: 'good' },
  usage_threshold_reached: { words: 'Usage reached a threshold of its limit', group: 'subscriptions', tone: 'warn' },
}

export const contactRoles: Record<ContactRole, string> = {
  billing: 'Billing',
  secondary: 'Secondary',
  finance: 'Finance',
  technical: 'Technical',
  management: 'Management',
}

export const notificationKinds: Record<NotificationKind, string> = {
  invoice_finalized: 'Invoice issued',
  credit_note_finalized: 'Credit note issued',
  payment_received: 'Receipt',
  payment_failed: 'Payment failed',
  payment_action_required: 'Payment to be confirmed',
  payment_returned: 'Payment taken back',
  dunning_step: 'Reminder',
  access_restricted: 'Access restricted',
  access_restored: 'Access restored',
  method_expiring: 'Card expires soon',
  method_expired: 'Card expired',
  trial_ended: 'Trial ended',
  refund_paid: 'Refund paid',
  usage_threshold: 'Limit nearly used',
}

export const notificationStates: Record<NotificationState, Label> = {
  queued: { words: 'Waits', tone: 'info' },
  failed: { words: 'Tried, comes again', tone: 'warn' },
  sent: { words: 'Sent', tone: 'good' },
  given_up: { words: 'Not sent', tone: 'quiet' },
}

export const deliveryStates: Record<DeliveryState, Label> = {
  pending: { words: 'On its way', tone: 'info' },
  delivered: { words: 'Delivered', tone: 'good' },
  given_up: { words: 'Given up', tone: 'bad' },
}

export const operatorCaseReasons: Record<OperatorCaseReason, { words: string; question: string }> = {
  unknown_charge: { words: 'Charge of unknown outcome', question: 'Did the provider charge it?' },
  unknown_refund: { words: 'Refund of unknown outcome', question: 'Did the provider pay it out?' },
  charged_after_all: { words: 'Charged after it was settled', question: 'Was the money sent back, or recorded?' },
  refunded_after_all: { words: 'Refund went through after it failed', question: 'Was the money asked back?' },
  unsettled_charge: { words: 'Charge that never settles', question: 'Did the provider charge it?' },
  unsettled_refund: { words: 'Refund that never settles', question: 'Did the provider pay it out?' },
  provider_absent: { words: 'Nobody opens the provider', question: 'Did the provider ever see it?' },
  provider_unreachable: { words: 'Provider cannot be reached', question: 'Does the provider answer again?' },
}

export const operatorFindings: Record<OperatorFinding, string> = {
  money_moved: 'The money moved',
  nothing_moved: 'Nothing moved',
  handled: 'It is handled',
}

/** What a person may find out about a case: `handled` is for money that certainly moved, and for a provider that is back. */
export const findingsOf: Record<OperatorCaseReason, readonly OperatorFinding[]> = {
  unknown_charge: ['money_moved', 'nothing_moved'],
  unknown_refund: ['money_moved', 'nothing_moved'],
  charged_after_all: ['handled'],
  refunded_after_all: ['handled'],
  unsettled_charge: ['money_moved', 'nothing_moved'],
  unsettled_refund: ['money_moved', 'nothing_moved'],
  provider_absent: ['money_moved', 'nothing_moved'],
  provider_unreachable: ['handled'],
}

/** What an attempt's events say in its timeline, where the look-up's answer is the news. */
export function attemptEventWords(kind: EventKind, wasUnknown: boolean): string {
  if (wasUnknown && kind === 'attempt_succeeded') return 'Found at the provider: it had succeeded'
  if (wasUnknown && kind === 'attempt_declined') return 'Found at the provider: it had been declined'
  if (wasUnknown && kind === 'attempt_not_sent') return 'Found at the provider: it had never arrived'
  if (kind === 'attempt_unknown') return 'Outcome unknown: no answer came. No new charge until it is looked up'
  return eventWords[kind].words
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' })

export function countryName(code: string): string {
  try {
    return countryNames.of(code) ?? code
  } catch {
    return code
  }
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many
}
