// Prepaid credit as data: grants (wallets), what burns them, the rules that top them up. The calculations that take these
// records are in calculate_prepaid.hpp; the rules are in src/core/prepaid.
//
// Amounts are exact decimals of one unit, chosen by the caller for a whole request: minor units of money, credits, or units
// of usage. A grant with a `rate` is kept in credits and burned in minor units of the request's currency.
#pragma once

#include <osto_billing/policies.hpp>
#include <osto_billing/scalars.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

enum class CreditKind { paid, promotional };
enum class CreditEventKind { granted, recurred, rolled_over, expired, voided, burned, overage_settled };

/// Credit that comes again: at each boundary the balance becomes amount + min(rollover_max, max(rollover_min, balance)).
struct CreditRecurrence {
  IntervalUnit interval_unit{};
  std::int64_t interval_count = 1;
  std::optional<Instant> anchor;
  std::optional<Decimal> amount;
  Decimal rollover_min, rollover_max;
};

struct CreditGrant {
  std::string grant_id;
  Decimal amount;
  std::int64_t priority = 1;
  CreditKind kind = CreditKind::paid;
  std::optional<Instant> effective_at, expires_at, voided_at, created_at;
  std::vector<std::string> scopes;
  std::optional<Decimal> rate;
  std::optional<CreditRecurrence> recurrence;
  Decimal reset_rollover_min, reset_rollover_max;
  std::optional<Decimal> balance;
};

struct BurnPart {
  Decimal amount;
  std::vector<std::string> scopes;
};

struct CreditBurn {
  std::string burn_id;
  std::optional<Instant> at;
  std::optional<Decimal> amount;
  std::vector<std::string> scopes;
  std::vector<BurnPart> parts;
};

struct CreditVoid {
  std::string grant_id;
  std::optional<Instant> at;
  std::optional<Decimal> amount;
};

struct CreditReset {
  Instant at;
  bool preserve_overage = false;
};

struct BurnCredit {
  BillingPolicy policy;
  std::optional<Currency> currency;
  std::string zone = "UTC";
  std::optional<Instant> since, until;
  std::vector<CreditGrant> grants;
  std::vector<CreditBurn> burns;
  std::vector<CreditVoid> voids;
  std::vector<CreditReset> resets;
  Decimal account_credit, overage;
  std::vector<Instant> balances_at;
};

struct CreditTaken {
  std::string grant_id;
  CreditKind kind{};
  Decimal amount, balance_after;
  std::optional<Decimal> credits;
  std::optional<std::string> credits_exact;
};

struct BurnOutcome {
  std::string burn_id;
  std::optional<Instant> at;
  Decimal amount;
  bool counted = true, refused = false;
  std::vector<CreditTaken> taken;
  Decimal prepaid, promotional, paid, account_credit, overage, invoiced;
  std::string words;
};

struct CreditEvent {
  CreditEventKind kind{};
  std::optional<Instant> at;
  std::string grant_id;
  Decimal amount, balance_after, total_balance, overage;
};

struct GrantBalance {
  std::string grant_id;
  Decimal balance;
  bool active = false;
  std::optional<Decimal> credits;
};

struct CreditSnapshot {
  Instant at;
  std::vector<GrantBalance> balances;
  Decimal total_balance, overage, usage_since_reset;
};

struct CreditBurned {
  std::vector<BurnOutcome> burns;
  std::vector<CreditEvent> events;
  std::vector<GrantBalance> balances;
  std::vector<CreditSnapshot> snapshots;
  Decimal total_balance, overage, account_credit, prepaid, invoiced, usage;
};

// ---- topping up -----------------------------------------------------------------------------------------------------

enum class TopUpTrigger { threshold, interval };
enum class TopUpMethod { fixed, target };
/// Pending: its invoice is not paid; the credit that it buys counts towards the threshold already.
enum class TopUpState { pending, paid, dropped };

struct TopUpRule {
  TopUpTrigger trigger{};
  TopUpMethod method = TopUpMethod::fixed;
  std::optional<Decimal> threshold_credits, target_credits;
  Decimal paid_credits, granted_credits;
  std::optional<IntervalUnit> interval_unit;
  std::int64_t interval_count = 1;
  std::optional<Instant> started_at, expires_at;
  std::optional<Decimal> min_paid_credits, max_paid_credits;
  bool ignore_limits = false, grants_target = false;
};

struct CreditUse {
  Instant at;
  Decimal credits;
};

struct TopUpCredit {
  BillingPolicy policy;
  Currency currency;
  Decimal rate = Decimal::from_integer(1);
  std::string zone = "UTC";
  Decimal balance_credits, pending_credits;
  Instant since;
  std::optional<Instant> until;
  TopUpRule rule;
  std::vector<CreditUse> uses;
};

struct TopUp {
  Instant at;
  Decimal balance_before, paid_credits, granted_credits, balance_after;
  Minor paid_minor, granted_minor, invoiced_minor;
  std::string paid_exact, words;
};

struct ToppedUp {
  std::vector<TopUp> top_ups;
  Decimal balance_credits;
  Minor invoiced_minor;
};

// ---- credits and money ----------------------------------------------------------------------------------------------

struct ConvertCredits {
  BillingPolicy policy;
  Currency currency;
  Decimal rate = Decimal::from_integer(1);
  std::optional<Decimal> credits, amount;
  std::optional<Minor> amount_minor;
  bool whole_minor_units = true;
};

struct CreditsConverted {
  Decimal credits;
  Minor amount_minor;
  std::string credits_exact, amount_exact, residue, words;
};

// clang-format off
template <> struct Names<CreditKind> { static constexpr std::string_view name = "CreditKind", doc = "Whether credit was bought or given."; };
template <> struct Names<CreditEventKind> { static constexpr std::string_view name = "CreditEventKind", doc = "What changed the balance of a grant."; };
template <> struct Names<TopUpTrigger> { static constexpr std::string_view name = "TopUpTrigger", doc = "What makes a top-up: a low balance, or the calendar."; };
template <> struct Names<TopUpState> { static constexpr std::string_view name = "TopUpState", doc = "What became of bought credit: its invoice is open, is paid, or was voided."; };
template <> struct Names<TopUpMethod> { static constexpr std::string_view name = "TopUpMethod", doc = "How much is topped up: a fixed amount, or what is missing to a target balance."; };

template <> struct Description<CreditRecurrence> {
  static constexpr std::string_view name = "CreditRecurrence", doc = "Credit that comes again. 100 a month, rollover_max 20: a balance of 35 becomes 100 + 20 = 120.";
  template <class R> static constexpr Field fields[] = {field<&R::interval_unit>({.doc = "Unit of the interval"}), field<&R::interval_count>({.doc = "Units per interval", .min = 1, .max = 3660, .may_be_absent = true}),
      field<&R::anchor>({.doc = "Boundaries are counted from here; absent: effective_at"}), field<&R::amount>({.doc = "What comes; absent: the amount of the grant"}),
      field<&R::rollover_min>({.doc = "At least this much of the old balance stays; absent: 0", .may_be_absent = true}), field<&R::rollover_max>({.doc = "At most this much of the old balance stays; absent: 0", .may_be_absent = true})};
};
template <> struct Description<CreditGrant> {
  static constexpr std::string_view name = "CreditGrant", doc = "Prepaid credit: a grant, or a wallet.";
  template <class R> static constexpr Field fields[] = {field<&R::grant_id>({.doc = "Name of the grant, unique in the request", .min = 1}), field<&R::amount>({.doc = "What is granted, in the unit of the burns; in credits when there is a rate"}),
      field<&R::priority>({.doc = "The lowest number is burned first; absent: 1", .may_be_absent = true}), field<&R::kind>({.doc = "Bought or given; absent: paid", .may_be_absent = true}),
      field<&R::effective_at>({.doc = "Usable from here; absent: from the beginning"}), field<&R::expires_at>({.doc = "No longer usable from here; absent: never expires"}), field<&R::voided_at>({.doc = "No longer usable from here"}), field<&R::created_at>({.doc = "For the order of equal grants, with promotional_on_tie after effective_at; absent: before all others"}),
      field<&R::scopes>({.doc = "What it may pay: modules, charges, fee types; empty: everything"}), field<&R::rate>({.doc = "Money per credit, in major units; the grant is then kept in credits"}),
      field<&R::recurrence>({.doc = "When it comes again"}), field<&R::reset_rollover_min>({.doc = "At a reset the balance becomes min(reset_rollover_max, max(reset_rollover_min, balance)); absent: 0", .may_be_absent = true}), field<&R::reset_rollover_max>({.doc = "See reset_rollover_min; absent: 0, so that nothing survives a reset", .may_be_absent = true}),
      field<&R::balance>({.doc = "Balance at `since`, when a part is used already; absent: the amount"})};
};
template <> struct Description<BurnPart> {
  static constexpr std::string_view name = "BurnPart", doc = "A part of a burn that only some grants may pay.";
  template <class R> static constexpr Field fields[] = {field<&R::amount>({.doc = "Amount of the part"}), field<&R::scopes>({.doc = "What it is for; a grant with scopes pays it when they share one"})};
};
template <> struct Description<CreditBurn> {
  static constexpr std::string_view name = "CreditBurn", doc = "Usage or an invoice that burns credit.";
  template <class R> static constexpr Field fields[] = {field<&R::burn_id>({.doc = "Name of the burn; comes back in the answer", .may_be_absent = true}), field<&R::at>({.doc = "When; absent: at the beginning, in the order of the list"}), field<&R::amount>({.doc = "How much, unless parts say it"}),
      field<&R::scopes>({.doc = "What the amount is for"}), field<&R::parts>({.doc = "Parts with scopes of their own, for example the fees of an invoice; each grant in turn pays what it may of all parts"})};
};
template <> struct Description<CreditVoid> {
  static constexpr std::string_view name = "CreditVoid", doc = "Credit taken away.";
  template <class R> static constexpr Field fields[] = {field<&R::grant_id>({.doc = "From which grant"}), field<&R::at>({.doc = "When; absent: at the beginning"}), field<&R::amount>({.doc = "How much, in credits when the grant has a rate; absent: the grant itself, which ends"})};
};
template <> struct Description<CreditReset> {
  static constexpr std::string_view name = "CreditReset", doc = "Usage starts anew: grants roll over.";
  template <class R> static constexpr Field fields[] = {field<&R::at>({.doc = "When"}), field<&R::preserve_overage>({.doc = "True: overage is taken from what rolled over; false: it is forgotten", .may_be_absent = true})};
};
template <> struct Description<BurnCredit> {
  static constexpr std::string_view name = "BurnCredit", doc = "Grants, and what burns them in time. At one instant: expiry, voids, resets, grants, recurrences, balances asked for, burns.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "prepaid_order, prepaid_kind, prepaid_overage, credit_application, credit_places, credit_rounding, rounding", .may_be_absent = true}), field<&R::currency>({.doc = "Needed when a grant has a rate; burns are then in minor units"}),
      field<&R::zone>({.doc = "Zone of recurrences; absent: UTC", .may_be_absent = true}), field<&R::since>({.doc = "What is burned before does not count"}), field<&R::until>({.doc = "What is burned here or later does not count; expiries, resets and recurrences up to and including this instant are done. Absent: the last instant of the request"}),
      field<&R::grants>({.doc = "Grants or wallets"}), field<&R::burns>({.doc = "Usage or invoices"}), field<&R::voids>({.doc = "Credit taken away"}), field<&R::resets>({.doc = "Instants at which usage starts anew"}),
      field<&R::account_credit>({.doc = "Account credit at hand; credit_application says whether it is used before grants; absent: 0", .may_be_absent = true}), field<&R::overage>({.doc = "Overage carried from before; absent: 0", .may_be_absent = true}),
      field<&R::balances_at>({.doc = "Instants whose balances are asked for, before what is burned there"})};
};
template <> struct Description<CreditTaken> {
  static constexpr std::string_view name = "CreditTaken", doc = "What one grant gave to a burn.";
  template <class R> static constexpr Field fields[] = {field<&R::grant_id>({.doc = "Grant"}), field<&R::kind>({.doc = "Bought or given"}), field<&R::amount>({.doc = "What it gave"}), field<&R::balance_after>({.doc = "What is left of it"}),
      field<&R::credits>({.doc = "The same in credits, at credit_places"}), field<&R::credits_exact>({.doc = "The same as an exact fraction"})};
};
template <> struct Description<BurnOutcome> {
  static constexpr std::string_view name = "BurnOutcome", doc = "How a burn was paid: amount = prepaid + account_credit + overage + invoiced, unless refused.";
  template <class R> static constexpr Field fields[] = {field<&R::burn_id>({.doc = "Burn"}), field<&R::at>({.doc = "When"}), field<&R::amount>({.doc = "How much was to be paid"}), field<&R::counted>({.doc = "False: outside of since and until"}), field<&R::refused>({.doc = "True: nothing was taken, because credit did not suffice"}),
      field<&R::taken>({.doc = "Grants in the order of use"}), field<&R::prepaid>({.doc = "Sum that grants gave"}), field<&R::promotional>({.doc = "Of it from given credit"}), field<&R::paid>({.doc = "Of it from bought credit"}), field<&R::account_credit>({.doc = "What account credit gave"}),
      field<&R::overage>({.doc = "What is carried to the next grant"}), field<&R::invoiced>({.doc = "What remains to be paid"}), field<&R::words>({.doc = "The same in a sentence"})};
};
template <> struct Description<CreditEvent> {
  static constexpr std::string_view name = "CreditEvent", doc = "One change of one grant.";
  template <class R> static constexpr Field fields[] = {field<&R::kind>({.doc = "What happened"}), field<&R::at>({.doc = "When"}), field<&R::grant_id>({.doc = "Grant"}), field<&R::amount>({.doc = "Change of its balance"}), field<&R::balance_after>({.doc = "Its balance after"}),
      field<&R::total_balance>({.doc = "Balance of all grants after"}), field<&R::overage>({.doc = "Overage carried after"})};
};
template <> struct Description<GrantBalance> {
  static constexpr std::string_view name = "GrantBalance", doc = "What is left of a grant.";
  template <class R> static constexpr Field fields[] = {field<&R::grant_id>({.doc = "Grant"}), field<&R::balance>({.doc = "What is left"}), field<&R::active>({.doc = "Whether it can be burned"}), field<&R::credits>({.doc = "The same in credits, at credit_places"})};
};
template <> struct Description<CreditSnapshot> {
  static constexpr std::string_view name = "CreditSnapshot", doc = "Balances at an instant that was asked for.";
  template <class R> static constexpr Field fields[] = {field<&R::at>({.doc = "When"}), field<&R::balances>({.doc = "Per grant"}), field<&R::total_balance>({.doc = "Of all grants"}), field<&R::overage>({.doc = "Overage carried"}), field<&R::usage_since_reset>({.doc = "Burned since the last reset"})};
};
template <> struct Description<CreditBurned> {
  static constexpr std::string_view name = "CreditBurned", doc = "What became of grants and burns.";
  template <class R> static constexpr Field fields[] = {field<&R::burns>({.doc = "In the order of the request"}), field<&R::events>({.doc = "Every change of every grant, in order of time"}), field<&R::balances>({.doc = "At the end, in the order of the request"}), field<&R::snapshots>({.doc = "At the instants asked for"}),
      field<&R::total_balance>({.doc = "Of all grants at the end"}), field<&R::overage>({.doc = "Carried at the end"}), field<&R::account_credit>({.doc = "Left at the end"}), field<&R::prepaid>({.doc = "Sum that grants gave to burns"}), field<&R::invoiced>({.doc = "Sum that remains to be paid"}), field<&R::usage>({.doc = "Sum of the burns that counted"})};
};
template <> struct Description<TopUpRule> {
  static constexpr std::string_view name = "TopUpRule", doc = "When and how much credit is added by itself.";
  template <class R> static constexpr Field fields[] = {field<&R::trigger>({.doc = "Threshold: when balance and pending credits fall to threshold_credits; interval: at each boundary from started_at on, or one interval after `since` without it"}), field<&R::method>({.doc = "Fixed: paid_credits and granted_credits; target: what is missing to target_credits", .may_be_absent = true}),
      field<&R::threshold_credits>({.doc = "For threshold. interval_bound of the policy says whether a balance of exactly this much is low", .unit = "credits"}), field<&R::target_credits>({.doc = "For target", .unit = "credits"}),
      field<&R::paid_credits>({.doc = "Bought each time, for fixed; absent: 0", .unit = "credits", .may_be_absent = true}), field<&R::granted_credits>({.doc = "Given each time, for fixed; absent: 0", .unit = "credits", .may_be_absent = true}),
      field<&R::interval_unit>({.doc = "For interval"}), field<&R::interval_count>({.doc = "Units per interval: {month, 3} is a quarter", .min = 1, .max = 3660, .may_be_absent = true}), field<&R::started_at>({.doc = "First instant at which the rule works, and anchor of intervals; absent: `since` of the request"}), field<&R::expires_at>({.doc = "The rule ends here"}),
      field<&R::min_paid_credits>({.doc = "Least purchase: a smaller gap to a target is raised to it, a smaller fixed amount is refused", .unit = "credits"}), field<&R::max_paid_credits>({.doc = "Largest purchase: a larger fixed amount is refused; a target is reached whatever it takes", .unit = "credits"}), field<&R::ignore_limits>({.doc = "Both limits do not hold for this rule", .may_be_absent = true}), field<&R::grants_target>({.doc = "What is missing to a target is given instead of bought; limits do not hold then", .may_be_absent = true})};
};
template <> struct Description<CreditUse> {
  static constexpr std::string_view name = "CreditUse", doc = "Credits used.";
  template <class R> static constexpr Field fields[] = {field<&R::at>({.doc = "When"}), field<&R::credits>({.doc = "How many", .unit = "credits"})};
};
template <> struct Description<TopUpCredit> {
  static constexpr std::string_view name = "TopUpCredit", doc = "A wallet, its use in time, and the rule that tops it up.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "interval_bound, rounding", .may_be_absent = true}), field<&R::currency>({.doc = "Currency of the wallet"}), field<&R::rate>({.doc = "Money per credit, in major units; absent: 1", .may_be_absent = true}), field<&R::zone>({.doc = "Zone of intervals; absent: UTC", .may_be_absent = true}),
      field<&R::balance_credits>({.doc = "Balance at `since`, less usage that is not invoiced yet", .unit = "credits", .may_be_absent = true}), field<&R::pending_credits>({.doc = "Bought but not yet paid", .unit = "credits", .may_be_absent = true}), field<&R::since>({.doc = "When it is looked at first"}), field<&R::until>({.doc = "Up to but not including; absent: `since` and the uses"}),
      field<&R::rule>({.doc = "The rule"}), field<&R::uses>({.doc = "Credits used in time; after each the threshold is looked at"})};
};
template <> struct Description<TopUp> {
  static constexpr std::string_view name = "TopUp", doc = "One top-up.";
  template <class R> static constexpr Field fields[] = {field<&R::at>({.doc = "When"}), field<&R::balance_before>({.doc = "Balance before", .unit = "credits"}), field<&R::paid_credits>({.doc = "Bought", .unit = "credits"}), field<&R::granted_credits>({.doc = "Given", .unit = "credits"}), field<&R::balance_after>({.doc = "Balance after", .unit = "credits"}),
      field<&R::paid_minor>({.doc = "Price of what was bought"}), field<&R::granted_minor>({.doc = "Worth of what was given"}), field<&R::invoiced_minor>({.doc = "On the invoice: what was bought, never what was given"}), field<&R::paid_exact>({.doc = "paid_minor before rounding, n/d"}), field<&R::words>({.doc = "The same in a sentence"})};
};
template <> struct Description<ToppedUp> {
  static constexpr std::string_view name = "ToppedUp", doc = "The top-ups, in order of time.";
  template <class R> static constexpr Field fields[] = {field<&R::top_ups>({.doc = "The top-ups"}), field<&R::balance_credits>({.doc = "Balance at the end", .unit = "credits"}), field<&R::invoiced_minor>({.doc = "Sum of their invoices"})};
};
template <> struct Description<ConvertCredits> {
  static constexpr std::string_view name = "ConvertCredits", doc = "Credits into money, or money into credits: exactly one of credits, amount and amount_minor.";
  template <class R> static constexpr Field fields[] = {field<&R::policy>({.doc = "credit_places and credit_rounding for credits, rounding for money", .may_be_absent = true}), field<&R::currency>({.doc = "Currency of the money"}), field<&R::rate>({.doc = "Money per credit, in major units; absent: 1", .may_be_absent = true}),
      field<&R::credits>({.doc = "Credits", .unit = "credits"}), field<&R::amount>({.doc = "Money in major units"}), field<&R::amount_minor>({.doc = "Money in minor units"}), field<&R::whole_minor_units>({.doc = "True: credits become what the rounded money buys, as a sale can only charge whole cents; false: they stay as given", .may_be_absent = true})};
};
template <> struct Description<CreditsConverted> {
  static constexpr std::string_view name = "CreditsConverted", doc = "Both sides of the conversion.";
  template <class R> static constexpr Field fields[] = {field<&R::credits>({.doc = "Credits, at credit_places", .unit = "credits"}), field<&R::amount_minor>({.doc = "Money, rounded"}), field<&R::credits_exact>({.doc = "Credits before rounding, n/d"}), field<&R::amount_exact>({.doc = "Money in minor units before rounding, n/d"}), field<&R::residue>({.doc = "amount_exact less amount_minor, n/d"}), field<&R::words>({.doc = "The same in a sentence"})};
};
// clang-format on

}  // namespace osto::billing
