// Companies: the buyers.
#pragma once

#include <osto_billing/database.hpp>
#include <osto_billing/subscriptions.hpp>
#include <osto_billing/tax_terms.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct CreateCompany {
  std::string code, name, legal_entity, country;
  std::optional<std::string> state, tax_id, address_lines, billing_email;
  std::string zone;
  Currency currency;
  std::optional<std::int64_t> net_terms_days;
  std::optional<std::string> billing_policy;
  std::optional<std::string> dunning_policy;
  std::optional<std::int64_t> billing_day{};
  std::optional<BuyerKind> buyer_kind;
  bool tax_exempt = false, in_special_economic_zone = false;
  std::optional<std::string> place_of_supply;
  std::optional<Currency> display_currency;
  std::vector<std::string> tags;
};
struct Company {
  CompanyId company_id;
  std::string code, name, legal_entity, country, state, tax_id, address_lines, billing_email, zone;
  Currency currency;
  std::int64_t net_terms_days = 0;
  std::string billing_policy, dunning_policy;
  Access access{};
  std::optional<std::string> parked_reason;
  Instant created_at;
  std::optional<std::int64_t> billing_day{};
  std::optional<BuyerKind> buyer_kind{};
  bool tax_exempt = false, in_special_economic_zone = false;
  std::string place_of_supply{};
  std::optional<Currency> display_currency{};
  std::vector<std::string> tags{};
};
/// What is absent stays; an empty text clears.
struct UpdateCompany {
  CompanyId company_id;
  std::optional<std::string> name, country, state, tax_id, address_lines, billing_email, zone;
  std::optional<std::int64_t> net_terms_days;
  std::optional<std::string> billing_policy, dunning_policy;
  std::optional<std::int64_t> billing_day;
  std::optional<BuyerKind> buyer_kind;
  std::optional<bool> tax_exempt, in_special_economic_zone;
  std::optional<std::string> place_of_supply;
  std::optional<Currency> display_currency;
  std::vector<std::string> tags, clear;
};
struct GetCompany { CompanyId company_id; };
struct ListCompanies { std::optional<std::string> after_code; std::optional<std::int64_t> limit; };
struct CompanyPage { std::vector<Company> companies; std::optional<std::string> next_after_code; };
struct ReleaseCompany { CompanyId company_id; };

/// What is due to the seller in one currency.
struct AmountDue { Currency currency; Minor due_minor, overdue_minor, account_credit_minor; std::int64_t open_invoice_count = 0; };
/// Usage of one meter in the running window, against what the plan includes and allows.
struct UsageWindow {
  SubscriptionId subscription_id;
  std::string meter, meter_name, unit;
  Instant window_start, window_end;
  Decimal quantity, included_quantity;
  std::optional<Decimal> limit_quantity;
};
struct ModuleSubscriptions { std::string module, module_name; std::vector<Subscription> subscriptions; std::vector<UsageWindow> usage; };
struct GetOverview { CompanyId company_id; };
/// The dashboard's first page in one read.
struct CompanyOverview {
  Company company;
  Instant as_of;
  std::vector<ModuleSubscriptions> modules;
  std::vector<AmountDue> amounts_due;
};

namespace companies {
/// Errors: already_exists (/code), not_found (/legal_entity, /billing_policy, /dunning_policy), invalid_value (/billing_policy, /zone, /tax_id, /state,
/// /place_of_supply, /tags/0).
Result<Company> create(Session& session, const CreateCompany& request, const CallOptions& options = {});
/// Changes what is said, for everything from now on: finalized documents keep the buyer that they name, open dunning cases their
/// policy, drafts are added up with what holds when they are finalized. A new zone: running periods end where they were to end,
/// those that follow are counted in it, and the first of them is a full one though it begins hours before or after midnight.
/// Errors: not_found, invalid_value (/zone, /tax_id, /state, /place_of_supply, /tags/0, /clear/0), state_conflict (/display_currency).
Result<Company> update(Session& session, const UpdateCompany& request, const CallOptions& options = {});
Result<Company> get(Session& session, const GetCompany& request, const CallOptions& options = {});
Result<CompanyPage> list(Session& session, const ListCompanies& request, const CallOptions& options = {});
Result<CompanyOverview> overview(Session& session, const GetOverview& request, const CallOptions& options = {});
/// Lets a parked company's work go on. Errors: state_conflict when it is not parked.
Result<Company> release(Session& session, const ReleaseCompany& request, const CallOptions& options = {});
}  // namespace companies

// clang-format off
template <> struct Description<CreateCompany> {
  static constexpr std::string_view name = "CreateCompany", doc = "A new buyer.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Unique code of the host's choice", .min = 1, .max_length = 64}), field<&R::name>({.doc = "Registered name", .min = 1}),
      field<&R::legal_entity>({.doc = "Code of the seller", .max_length = 64}), field<&R::country>({.doc = "ISO 3166-1 alpha-2", .min = 1, .max_length = 2}),
      field<&R::state>({.doc = "State or province", .max_length = 64}), field<&R::tax_id>({.doc = "Tax registration: of India a GSTIN, of EU members a VAT number; both are checked", .max_length = 64}),
      field<&R::address_lines>({.doc = "Postal address", .max_length = 1000}), field<&R::billing_email>({.doc = "Where documents go"}),
      field<&R::zone>({.doc = "IANA zone of service periods and due dates", .max_length = 64}), field<&R::currency>({.doc = "Billing currency"}),
      field<&R::net_terms_days>({.doc = "Days from issue to due; absent: 0", .unit = "days", .min = 0, .max = 365}),
      field<&R::billing_policy>({.doc = "Code of a billing policy; absent: the legal entity's", .max_length = 64}), field<&R::dunning_policy>({.doc = "Code of a dunning policy; absent: the first that is looked up for what is overdue", .max_length = 64}),
      field<&R::billing_day>({.doc = "Day of the month on which periods of its subscriptions begin, unless they have their own; absent: the day each starts", .min = 1, .max = 31}),
      field<&R::buyer_kind>({.doc = "Absent: a business when it has a tax_id"}), field<&R::tax_exempt>({.doc = "Buys without tax by a certificate; absent: false", .may_be_absent = true}),
      field<&R::in_special_economic_zone>({.doc = "India: unit or developer of a special economic zone, zero-rated; absent: false", .may_be_absent = true}),
      field<&R::place_of_supply>({.doc = "State of India, or country, whose tax it is; absent: the buyer's", .max_length = 64}),
      field<&R::display_currency>({.doc = "Documents show their total in this currency too, by the catalogue's rate of their day"}),
      field<&R::tags>({.doc = "Words by which policies are looked up", .max_length = 50})};
};
template <> struct Description<Company> {
  static constexpr std::string_view name = "Company", doc = "A buyer.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Id"}), field<&R::code>({.doc = "Code"}), field<&R::name>({.doc = "Registered name"}), field<&R::legal_entity>({.doc = "Code of the seller"}),
      field<&R::country>({.doc = "Country"}), field<&R::state>({.doc = "State or province"}), field<&R::tax_id>({.doc = "Tax registration"}), field<&R::address_lines>({.doc = "Postal address", .max_length = 1000}),
      field<&R::billing_email>({.doc = "Where documents go"}), field<&R::zone>({.doc = "IANA zone"}), field<&R::currency>({.doc = "Billing currency"}), field<&R::net_terms_days>({.doc = "Net terms", .unit = "days"}),
      field<&R::billing_policy>({.doc = "Billing policy"}), field<&R::dunning_policy>({.doc = "Dunning policy; empty: the first that is looked up for what is overdue"}), field<&R::access>({.doc = "Access after account-wide blocks"}),
      field<&R::parked_reason>({.doc = "Why its work is stopped", .max_length = 1000}), field<&R::created_at>({.doc = "Created"}),
      field<&R::billing_day>({.doc = "Day of the month on which periods of its subscriptions begin"}),
      field<&R::buyer_kind>({.doc = "When it was said"}), field<&R::tax_exempt>({.doc = "Buys without tax"}), field<&R::in_special_economic_zone>({.doc = "In a special economic zone of India"}),
      field<&R::place_of_supply>({.doc = "When it is not the buyer's place"}),
      field<&R::display_currency>({.doc = "In which documents show their total too"}), field<&R::tags>({.doc = "Words by which policies are looked up"})};
};
template <> struct Description<UpdateCompany> {
  static constexpr std::string_view name = "UpdateCompany", doc = "What changes of a buyer; what is absent stays, an empty text clears.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::name>({.doc = "Registered name", .min = 1}),
      field<&R::country>({.doc = "ISO 3166-1 alpha-2", .min = 1, .max_length = 2}), field<&R::state>({.doc = "State or province", .max_length = 64}),
      field<&R::tax_id>({.doc = "Tax registration: of India a GSTIN, of EU members a VAT number; both are checked", .max_length = 64}),
      field<&R::address_lines>({.doc = "Postal address", .max_length = 1000}), field<&R::billing_email>({.doc = "Where documents go"}),
      field<&R::zone>({.doc = "IANA zone of service periods and due dates, from the next boundary of each subscription on", .min = 1, .max_length = 64}),
      field<&R::net_terms_days>({.doc = "Days from issue to due", .unit = "days", .min = 0, .max = 365}),
      field<&R::billing_policy>({.doc = "Code of a billing policy: its newest version", .max_length = 64}), field<&R::dunning_policy>({.doc = "Code of a dunning policy: its newest version", .max_length = 64}),
      field<&R::billing_day>({.doc = "Day of the month on which periods of subscriptions to come begin", .min = 1, .max = 31}),
      field<&R::buyer_kind>({.doc = "Business or consumer"}), field<&R::tax_exempt>({.doc = "Buys without tax by a certificate"}),
      field<&R::in_special_economic_zone>({.doc = "India: unit or developer of a special economic zone"}),
      field<&R::place_of_supply>({.doc = "State of India, or country, whose tax it is", .max_length = 64}),
      field<&R::display_currency>({.doc = "Documents show their total in this currency too"}), field<&R::tags>({.doc = "In place of all that there are; empty: they stay", .max_length = 50}),
      field<&R::clear>({.doc = "Fields to have no more: billing_day, buyer_kind, display_currency, dunning_policy, tags", .max_length = 5})};
};
template <> struct Description<GetCompany> {
  static constexpr std::string_view name = "GetCompany", doc = "Which company.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<ListCompanies> {
  static constexpr std::string_view name = "ListCompanies", doc = "A page of companies.";
  template <class R> static constexpr Field fields[] = {field<&R::after_code>({.doc = "Start after this code"}), field<&R::limit>({.doc = "At most; absent: 50", .min = 1, .max = 200})};
};
template <> struct Description<CompanyPage> {
  static constexpr std::string_view name = "CompanyPage", doc = "Companies by code.";
  template <class R> static constexpr Field fields[] = {field<&R::companies>({.doc = "The companies"}), field<&R::next_after_code>({.doc = "Present when there is more"})};
};
template <> struct Description<ReleaseCompany> {
  static constexpr std::string_view name = "ReleaseCompany", doc = "Which parked company.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<AmountDue> {
  static constexpr std::string_view name = "AmountDue", doc = "What is due in one currency.";
  template <class R> static constexpr Field fields[] = {field<&R::currency>({.doc = "Currency"}), field<&R::due_minor>({.doc = "Open, overdue included"}), field<&R::overdue_minor>({.doc = "Past its due date"}),
      field<&R::account_credit_minor>({.doc = "Credit the company holds"}), field<&R::open_invoice_count>({.doc = "Invoices not fully paid"})};
};
template <> struct Description<UsageWindow> {
  static constexpr std::string_view name = "UsageWindow", doc = "Usage of a meter in the running window.";
  template <class R> static constexpr Field fields[] = {field<&R::subscription_id>({.doc = "Subscription"}), field<&R::meter>({.doc = "Meter code"}), field<&R::meter_name>({.doc = "Meter name"}), field<&R::unit>({.doc = "Unit"}),
      field<&R::window_start>({.doc = "From, inclusive"}), field<&R::window_end>({.doc = "To, exclusive"}), field<&R::quantity>({.doc = "Used so far"}),
      field<&R::included_quantity>({.doc = "Free of charge"}), field<&R::limit_quantity>({.doc = "Allowed by the plan"})};
};
template <> struct Description<ModuleSubscriptions> {
  static constexpr std::string_view name = "ModuleSubscriptions", doc = "A company's subscriptions of one module.";
  template <class R> static constexpr Field fields[] = {field<&R::module>({.doc = "Module code"}), field<&R::module_name>({.doc = "Module name"}),
      field<&R::subscriptions>({.doc = "Newest first"}), field<&R::usage>({.doc = "Usage of the current ones"})};
};
template <> struct Description<GetOverview> {
  static constexpr std::string_view name = "GetOverview", doc = "Which company.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<CompanyOverview> {
  static constexpr std::string_view name = "CompanyOverview", doc = "A company's modules, usage and amounts due.";
  template <class R> static constexpr Field fields[] = {field<&R::company>({.doc = "The company"}), field<&R::as_of>({.doc = "When this was true"}), field<&R::modules>({.doc = "Every module of the catalogue, in order"}),
      field<&R::amounts_due>({.doc = "Per currency"})};
};
// clang-format on

}  // namespace osto::billing
