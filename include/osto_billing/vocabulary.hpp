// The words of the domain that appear on every face: states, kinds, policies' values.
// One spelling: an enumerator is its own wire name ("period_end") and its name in every binding.
// Enumerators are never reordered, renamed or reused; new ones go to the end.
#pragma once

#include <osto_billing/describe.hpp>
#include <osto_billing/money.hpp>

namespace osto::billing {

// ---- subscription ---------------------------------------------------------------------------------------------------
enum class SubscriptionState { scheduled, incomplete, trialing, active, paused, ended };
enum class EndReason { canceled, nonpayment, expired, transferred };
/// What people call the subscription; derived on read from state, blocks and overdue documents.
enum class SubscriptionLabel { scheduled, trial, active, grace, suspended, paused, expired };
enum class ChangeTiming { now, period_end, date };
enum class IntervalUnit { day, week, month, year, quarter, half_year };
/// What a scheduled change will do when it falls due.
enum class ScheduledAction { change_plan, cancel, resume };
/// What time that is billed and not used becomes at a change or cancellation, and whether a cancellation still bills.
enum class UnusedTime { credit, refund, nothing };
enum class FinalInvoice { make, skip };

// ---- catalogue ------------------------------------------------------------------------------------------------------
/// A base plan stands alone; an add-on goes with a subscription of a base plan and ends with it.
enum class PlanKind { base, add_on };
/// What a new version of a plan means to those who have an earlier one: nothing, a change at their next renewal, or one at once.
enum class PlanSubscribers { keep, renewal, now };
/// A commitment bounds what the other charges of the plan cost in a period.
enum class ChargeKind { recurring, seat, usage, commitment, one_off };
enum class PriceModel {
  per_unit, graduated, flat, volume, tiered, package, stairstep, percentage, graduated_percentage, dynamic
};
enum class Aggregation { sum, count, max, latest, unique_count, time_weighted_sum, min, average };
/// What a part of a price is for.
enum class PricePart {
  units, flat_fee, package, percentage, fixed_fee, event_limit, given_amount, discount, maximum, minimum
};
/// Which of the lines that bill one period, piece by piece, a line is.
enum class LinePosition { only, first, middle, last };
enum class ConversionOperation { multiply, divide };
/// What happens beyond a limit of the plan: a hard one refuses seats and reservations, a soft one lets them be counted.
enum class LimitKind { soft, hard };
/// What an event does to the set that a unique count counts.
enum class SetOperation { add, remove };
/// What a record of the usage log is: an event, the event that replaces another one, or the word that one does not count.
enum class UsageRecordKind { reported, correction, undo };
/// What late or corrected usage leads to.
enum class RerateOutcome { unchanged, charge, credit, unrefunded };
enum class TaxPlace { same_state, other_state, abroad, anywhere };
/// How many of a company's documents a coupon lowers.
enum class CouponDuration { once, periods, forever };

// ---- policies -------------------------------------------------------------------------------------------------------
enum class ProrationUnit { second, day, none, month_fraction, fixed_days, thirty_360, full };
enum class ProrationBilling { now, next_document };

// ---- documents ------------------------------------------------------------------------------------------------------
/// Vouchers are of money that comes ahead of its invoice: for its receipt, and for what of it goes back.
enum class DocumentKind { invoice, credit_note, receipt_voucher, refund_voucher };
/// Skipped: came to nothing, and documents of nothing are not issued.
enum class DocumentState { draft, finalized, voided, skipped };
/// Derived on read from state, balance, due date and live attempts.
enum class DocumentLabel { draft, open, processing, partially_paid, paid, overdue, credited, voided, skipped, received, returned, written_off };
/// Manual: added by hand; credited: of a credit note, what it gives back of an invoice's line; top_up: prepaid credit bought by a rule;
/// advance: of a receipt voucher, the money received; advance_refund: of a refund voucher, what goes back of one.
enum class LineKind { recurring, seat, usage, unused_time_credit, late_usage, commitment, one_off, manual, credited, top_up, advance, advance_refund };
enum class NumberDisposition { used, voided };

// ---- payments -------------------------------------------------------------------------------------------------------
enum class MethodKind { card, ach_debit, sepa_debit, upi_mandate, bank_transfer };
enum class MethodState { pending_verification, valid, expiring, expired, invalid, removed };
enum class AttemptState {
  created, submitted, pending, requires_action, unknown,  // live
  succeeded, declined, not_sent, canceled, reversed       // settled
};
/// What a decline means for the next try: the same method later, only with the customer's help, never with that method.
enum class DeclineClass { retry, needs_customer, never };
enum class AttemptReason { automatic, dunning, customer, fallback };
enum class RefundState { created, submitted, pending, unknown, succeeded, failed, canceled };
/// Why a person has to find out about money. Unknown: no look-up told; after_all: what was settled without money has moved some; unsettled:
/// it waits for longer than any bank takes; provider_absent: no process asks its provider; provider_unreachable: it was not reached again and again.
enum class OperatorCaseReason {
  unknown_charge, unknown_refund, charged_after_all, refunded_after_all, unsettled_charge, unsettled_refund, provider_absent, provider_unreachable
};
enum class OperatorCaseState { open, closed };
/// What a person found out. Handled: what moved was recorded or sent back by hand.
enum class OperatorFinding { money_moved, nothing_moved, handled };
enum class DisputeState { opened, under_review, won, lost, withdrawn };

// ---- dunning and access ---------------------------------------------------------------------------------------------
enum class DunningCaseState { open, paused, recovered, exhausted, canceled, written_off };
enum class DunningAction { retry, notify, limit, suspend, end, write_off };
enum class DunningScope { account, subscription, module };
/// A retry that was not made: the card scheme allows no more, no method could be charged, or an attempt had no answer yet.
enum class DunningStepResult { taken, capped, no_method, attempt_open };
enum class PaidTime { stays_on, may_be_restricted };
enum class SuspendedBilling { goes_on, stops };
enum class DunningClosing { leave, end, write_off };
enum class Access { full, limited, read_only, blocked };
enum class BlockSource { dunning, staff, security };

// ---- time -----------------------------------------------------------------------------------------------------------
enum class ClockKind { system, test };
/// Due work, in the order in which work of one company at one instant is done.
enum class DueKind {
  cancel, resume, start, trial_end, migrate, change, phase_end, renew, close_usage, finalize, attempt, look_up, look_up_refund, open_dunning,
  dunning_step, method_expiry, expire_credit, top_up, method_warning, dunning_restrict
};

// ---- book -----------------------------------------------------------------------------------------------------------
enum class LedgerAccount {
  receivable, revenue, deferred_revenue, tax_payable, cash_clearing, unapplied_cash, customer_credit, wallet_paid,
  wallet_promo, bad_debt, refunds, disputes, rounding, tds_receivable, fx_clearing, fx_gain_loss, provider_fees,
  promotions, advance_tax
};
enum class EventKind {
  company_created, company_parked, company_released,
  subscription_created, subscription_started, subscription_trial_ended, subscription_changed,
  subscription_change_scheduled, subscription_change_undone, subscription_paused, subscription_resumed,
  subscription_renewed, subscription_ended, usage_closed,
  document_finalized, document_paid,
  method_added, method_expiring, method_expired, method_invalidated, method_removed,
  attempt_created, attempt_submitted, attempt_succeeded, attempt_declined, attempt_pending, attempt_requires_action,
  attempt_unknown, attempt_not_sent, attempt_canceled, attempt_reversed, payment_received,
  dunning_opened, dunning_step_taken, dunning_recovered, dunning_exhausted, dunning_canceled,
  block_placed, block_lifted,
  usage_corrected, usage_undone, usage_rated_again,
  document_skipped, document_voided, document_credited, document_withheld, line_added,
  coupon_applied, coupon_removed, credit_granted, credit_voided, credit_expired,
  subscription_phase_began, subscription_transferred, taxes_requested, taxes_answered, credit_topped_up, company_updated,
  subscription_version_kept,
  refund_created, refund_submitted, refund_pending, refund_unknown, refund_succeeded, refund_failed, refund_canceled,
  payment_reversed, dispute_opened, dispute_under_review, dispute_won, dispute_lost, dispute_withdrawn, advance_adjusted,
  method_updated, method_default_set, method_expires_before_charge, operator_case_opened, operator_case_closed,
  usage_threshold_reached,
  dunning_paused, dunning_resumed, dunning_promised, dunning_promise_broken, dunning_policy_changed, dunning_written_off, document_written_off
};

// clang-format off
template <> struct Names<SubscriptionState> { static constexpr std::string_view name = "SubscriptionState", doc = "Where a subscription is in its life."; };
template <> struct Names<EndReason> { static constexpr std::string_view name = "EndReason", doc = "Why a subscription ended."; };
template <> struct Names<SubscriptionLabel> { static constexpr std::string_view name = "SubscriptionLabel", doc = "What people call the subscription's condition; derived from its state, blocks and overdue documents."; };
template <> struct Names<ChangeTiming> { static constexpr std::string_view name = "ChangeTiming", doc = "When a change takes effect."; };
template <> struct Names<IntervalUnit> { static constexpr std::string_view name = "IntervalUnit", doc = "Unit of a billing interval."; };
template <> struct Names<UnusedTime> { static constexpr std::string_view name = "UnusedTime", doc = "What billed, unused time becomes."; };
template <> struct Names<FinalInvoice> { static constexpr std::string_view name = "FinalInvoice", doc = "Whether a cancellation credits and bills what is open."; };
template <> struct Names<ScheduledAction> { static constexpr std::string_view name = "ScheduledAction", doc = "What a scheduled change will do."; };
template <> struct Names<PlanKind> { static constexpr std::string_view name = "PlanKind", doc = "Whether a plan stands alone or goes with another."; };
template <> struct Names<PlanSubscribers> { static constexpr std::string_view name = "PlanSubscribers", doc = "What a new version of a plan means to those who have an earlier one."; };
template <> struct Names<ChargeKind> { static constexpr std::string_view name = "ChargeKind", doc = "What a charge counts: the period itself, seats, or metered usage; a commitment bounds what the others cost; one_off is billed once."; };
template <> struct Names<PriceModel> { static constexpr std::string_view name = "PriceModel", doc = "How a quantity becomes an amount."; };
template <> struct Names<Aggregation> { static constexpr std::string_view name = "Aggregation", doc = "How a meter turns events into a quantity."; };
template <> struct Names<PricePart> { static constexpr std::string_view name = "PricePart", doc = "What a part of a price is for."; };
template <> struct Names<LinePosition> { static constexpr std::string_view name = "LinePosition", doc = "Which of the lines that bill one period, piece by piece, a line is."; };
template <> struct Names<ConversionOperation> { static constexpr std::string_view name = "ConversionOperation", doc = "How metered units become billing units."; };
template <> struct Names<LimitKind> { static constexpr std::string_view name = "LimitKind", doc = "What happens beyond a limit of the plan: a hard one refuses seats and reservations; a soft one lets them be counted, as far as its overshoot."; };
template <> struct Names<SetOperation> { static constexpr std::string_view name = "SetOperation", doc = "What an event does to the set that a unique count counts."; };
template <> struct Names<UsageRecordKind> { static constexpr std::string_view name = "UsageRecordKind", doc = "What a record of the usage log is."; };
template <> struct Names<RerateOutcome> { static constexpr std::string_view name = "RerateOutcome", doc = "What late or corrected usage leads to."; };
template <> struct Names<TaxPlace> { static constexpr std::string_view name = "TaxPlace", doc = "Where the buyer is, seen from the seller."; };
template <> struct Names<CouponDuration> { static constexpr std::string_view name = "CouponDuration", doc = "How many of a company's documents a coupon lowers."; };
template <> struct Names<ProrationUnit> { static constexpr std::string_view name = "ProrationUnit", doc = "What a partial period is counted in."; };
template <> struct Names<ProrationBilling> { static constexpr std::string_view name = "ProrationBilling", doc = "When prorated lines are billed."; };
template <> struct Names<RoundingMode> { static constexpr std::string_view name = "RoundingMode", doc = "How an exact amount becomes whole minor units."; };
template <> struct Names<DocumentKind> { static constexpr std::string_view name = "DocumentKind", doc = "Invoice, credit note, or voucher of an advance: of its receipt, or of what of it goes back."; };
template <> struct Names<DocumentState> { static constexpr std::string_view name = "DocumentState", doc = "A finalized document never changes; skipped: it came to nothing and was not issued."; };
template <> struct Names<DocumentLabel> { static constexpr std::string_view name = "DocumentLabel", doc = "Condition of a document, derived from its balance, due date and attempts."; };
template <> struct Names<LineKind> { static constexpr std::string_view name = "LineKind", doc = "What a document line is for."; };
template <> struct Names<NumberDisposition> { static constexpr std::string_view name = "NumberDisposition", doc = "What became of a document number."; };
template <> struct Names<MethodKind> { static constexpr std::string_view name = "MethodKind", doc = "Kind of payment method."; };
template <> struct Names<MethodState> { static constexpr std::string_view name = "MethodState", doc = "Whether a payment method can be charged."; };
template <> struct Names<AttemptState> { static constexpr std::string_view name = "AttemptState", doc = "Where a payment attempt is; unknown means that money may have moved."; };
template <> struct Names<DeclineClass> { static constexpr std::string_view name = "DeclineClass", doc = "What a decline means for the next try."; };
template <> struct Names<AttemptReason> { static constexpr std::string_view name = "AttemptReason", doc = "What caused an attempt."; };
template <> struct Names<RefundState> { static constexpr std::string_view name = "RefundState", doc = "Where a refund is."; };
template <> struct Names<OperatorCaseReason> { static constexpr std::string_view name = "OperatorCaseReason", doc = "Why a person has to find out about money."; };
template <> struct Names<OperatorCaseState> { static constexpr std::string_view name = "OperatorCaseState", doc = "Whether somebody still has to find out."; };
template <> struct Names<OperatorFinding> { static constexpr std::string_view name = "OperatorFinding", doc = "What a person found out at the provider."; };
template <> struct Names<DisputeState> { static constexpr std::string_view name = "DisputeState", doc = "Where a dispute is."; };
template <> struct Names<DunningCaseState> { static constexpr std::string_view name = "DunningCaseState", doc = "Where the collection of an overdue document is."; };
template <> struct Names<DunningAction> { static constexpr std::string_view name = "DunningAction", doc = "What a dunning step does."; };
template <> struct Names<DunningScope> { static constexpr std::string_view name = "DunningScope", doc = "What a dunning policy may restrict: everything, the subscriptions that the document bills, or those of the modules that it bills."; };
template <> struct Names<DunningStepResult> { static constexpr std::string_view name = "DunningStepResult", doc = "What became of a dunning step: taken, or a retry that was not made because the card scheme allows no more, no method could be charged, or an attempt had no answer yet."; };
template <> struct Names<PaidTime> { static constexpr std::string_view name = "PaidTime", doc = "Whether dunning leaves on what is paid for, through the time that is paid."; };
template <> struct Names<SuspendedBilling> { static constexpr std::string_view name = "SuspendedBilling", doc = "Whether a subscription that dunning suspended is billed on, or paused until it is paid."; };
template <> struct Names<DunningClosing> { static constexpr std::string_view name = "DunningClosing", doc = "How staff close a case: leave the debt as it is, end what the policy covers, or write the debt off."; };
template <> struct Names<Access> { static constexpr std::string_view name = "Access", doc = "What the customer may do with the service."; };
template <> struct Names<BlockSource> { static constexpr std::string_view name = "BlockSource", doc = "Who placed a block."; };
template <> struct Names<ClockKind> { static constexpr std::string_view name = "ClockKind", doc = "Whose time the database follows."; };
template <> struct Names<DueKind> { static constexpr std::string_view name = "DueKind", doc = "Work that falls due; listed in the order of execution at one instant."; };
template <> struct Names<LedgerAccount> { static constexpr std::string_view name = "LedgerAccount", doc = "Account of the journal."; };
template <> struct Names<EventKind> { static constexpr std::string_view name = "EventKind", doc = "What happened."; };
// clang-format on

}  // namespace osto::billing
