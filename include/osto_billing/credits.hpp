// Prepaid credit of companies: bought or given, used when documents are finalized.
#pragma once

#include <osto_billing/database.hpp>
#include <osto_billing/prepaid_credit.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct GrantPrepaid {
  CompanyId company_id;
  CreditKind kind{};
  std::optional<Minor> amount_minor;
  std::optional<Decimal> credits, rate;
  std::optional<Currency> currency;
  std::optional<std::int64_t> priority;
  std::optional<Instant> expires_at;
  std::vector<std::string> modules;
  std::optional<std::string> description;
};
struct VoidPrepaid { CreditGrantId credit_grant_id; std::optional<Minor> amount_minor{}; };
struct ListPrepaid { CompanyId company_id; };
struct Prepaid {
  CreditGrantId credit_grant_id;
  CompanyId company_id;
  Currency currency;
  CreditKind kind{};
  Minor amount_minor, balance_minor;
  std::optional<Decimal> rate, credits, credits_left;
  std::int64_t priority = 1;
  std::vector<std::string> modules;
  std::string description;
  Instant granted_at;
  std::optional<Instant> expires_at, ended_at;
};
struct SetTopUp {
  CompanyId company_id;
  std::optional<Currency> currency;
  std::optional<Decimal> rate;
  TopUpRule rule;
  std::vector<std::string> modules;
};
struct RemoveTopUp { CompanyId company_id; std::optional<Currency> currency; };
/// A rule of a company, and what it has bought that is not paid.
struct PrepaidTopUp {
  CompanyId company_id;
  Currency currency;
  Decimal rate;
  TopUpRule rule;
  std::vector<std::string> modules;
  Minor pending_minor;
  std::optional<Instant> next_at;
};
struct PrepaidList { std::vector<Prepaid> grants; std::vector<PrepaidTopUp> top_ups{}; };

namespace credits {
/// Credit for the company's next documents. Bought credit is booked as received money. Under prepaid_overage carried, it first
/// pays what is due on open invoices, the oldest first, unless it is for modules only.
/// Errors: invalid_value (/amount_minor, /rate, /expires_at), not_found (/modules/0), state_conflict (no exchange rate).
Result<Prepaid> grant(Session& session, const GrantPrepaid& request, const CallOptions& options = {});
/// Ends the grant, or takes a part of it; what is taken of bought credit is to be paid back.
/// Errors: state_conflict (it has ended, or is used up), invalid_value (/amount_minor is more than is left).
Result<Prepaid> void_grant(Session& session, const VoidPrepaid& request, const CallOptions& options = {});
/// Tops credit up by itself from here on, instead of the rule before: what it buys is an invoice, and becomes credit when that is
/// paid; what it gives is credit at once. Errors: invalid_value (/rate, /rule/...), not_found (/modules/0), state_conflict (no
/// exchange rate).
Result<PrepaidTopUp> set_top_up(Session& session, const SetTopUp& request, const CallOptions& options = {});
/// What it bought stays. Answers with the rule. Errors: not_found (/currency: there is no rule).
Result<PrepaidTopUp> remove_top_up(Session& session, const RemoveTopUp& request, const CallOptions& options = {});
/// In the order of their granting, used and ended ones too.
Result<PrepaidList> list(Session& session, const ListPrepaid& request, const CallOptions& options = {});
}  // namespace credits

// clang-format off
template <> struct Description<GrantPrepaid> {
  static constexpr std::string_view name = "GrantPrepaid", doc = "Give a company prepaid credit: an amount, or credits at a rate.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::kind>({.doc = "Paid: bought, the money has been received; promotional: given"}),
      field<&R::amount_minor>({.doc = "Above 0"}), field<&R::credits>({.doc = "Instead of an amount; rounded to money by rounding of the policy"}), field<&R::rate>({.doc = "Money per credit", .unit = "major units"}),
      field<&R::currency>({.doc = "Absent: the company's"}), field<&R::priority>({.doc = "The lowest is used first, unless the policy orders otherwise; absent: 1", .min = 1, .max = 1000}),
      field<&R::expires_at>({.doc = "No longer usable from here; absent: never"}), field<&R::modules>({.doc = "Pays only these modules; none: everything", .max_length = 100}),
      field<&R::description>({.doc = "Own words", .max_length = 255})};
};
template <> struct Description<VoidPrepaid> {
  static constexpr std::string_view name = "VoidPrepaid", doc = "End prepaid credit.";
  template <class R> static constexpr Field fields[] = {field<&R::credit_grant_id>({.doc = "Credit"}), field<&R::amount_minor>({.doc = "Only so much of it, above 0; absent: all that is left, and it ends"})};
};
template <> struct Description<ListPrepaid> {
  static constexpr std::string_view name = "ListPrepaid", doc = "Whose prepaid credit.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<Prepaid> {
  static constexpr std::string_view name = "Prepaid", doc = "Prepaid credit of a company.";
  template <class R> static constexpr Field fields[] = {field<&R::credit_grant_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::currency>({.doc = "Currency"}), field<&R::kind>({.doc = "Bought or given"}),
      field<&R::amount_minor>({.doc = "Granted"}), field<&R::balance_minor>({.doc = "Left"}), field<&R::rate>({.doc = "Money per credit, when it was granted in credits", .unit = "major units"}),
      field<&R::credits>({.doc = "Granted, at credit_places of the policy"}), field<&R::credits_left>({.doc = "Left, at credit_places of the policy"}), field<&R::priority>({.doc = "The lowest is used first"}),
      field<&R::modules>({.doc = "Pays only these; none: everything"}), field<&R::description>({.doc = "Own words"}), field<&R::granted_at>({.doc = "Since when"}),
      field<&R::expires_at>({.doc = "Until when"}), field<&R::ended_at>({.doc = "When it expired or was voided"})};
};
template <> struct Description<PrepaidList> {
  static constexpr std::string_view name = "PrepaidList", doc = "Prepaid credit of a company.";
  template <class R> static constexpr Field fields[] = {field<&R::grants>({.doc = "In the order of their granting"}), field<&R::top_ups>({.doc = "Rules that top it up, by currency"})};
};
template <> struct Description<SetTopUp> {
  static constexpr std::string_view name = "SetTopUp", doc = "Have prepaid credit topped up by itself. calculate.top_up shows what a rule does.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::currency>({.doc = "Absent: the company's"}), field<&R::rate>({.doc = "Money per credit; absent: 1", .unit = "major units"}),
      field<&R::rule>({.doc = "When and how much; started_at absent: now"}), field<&R::modules>({.doc = "Looks at credit for exactly these modules, and buys such; none: at credit that pays everything", .max_length = 100})};
};
template <> struct Description<RemoveTopUp> {
  static constexpr std::string_view name = "RemoveTopUp", doc = "No longer top up.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::currency>({.doc = "Absent: the company's"})};
};
template <> struct Description<PrepaidTopUp> {
  static constexpr std::string_view name = "PrepaidTopUp", doc = "A rule that tops up prepaid credit.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::currency>({.doc = "Currency"}), field<&R::rate>({.doc = "Money per credit", .unit = "major units"}), field<&R::rule>({.doc = "When and how much"}),
      field<&R::modules>({.doc = "Of which credit; none: of credit that pays everything"}), field<&R::pending_minor>({.doc = "Bought on invoices that are not paid"}), field<&R::next_at>({.doc = "Of intervals: the next"})};
};
// clang-format on

}  // namespace osto::billing
