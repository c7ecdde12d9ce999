// Publishing and reading the catalogue.
#pragma once

#include <osto_billing/catalog_document.hpp>
#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct PublishedPlan { std::string plan; std::int64_t version = 1; PlanVersionId plan_version_id; bool newly_published{}; };
struct CatalogPublished {
  std::vector<PublishedPlan> plans;
  std::int64_t new_version_count = 0;
};

struct ListPlans { std::optional<std::string> module; };
struct Plan {
  std::string code, name, module, module_name;
  std::int64_t version = 1, trial_days = 0;
  PlanVersionId plan_version_id;
  std::vector<ChargeEntry> charges;
  std::vector<PhaseEntry> phases{};
  std::optional<std::string> billing_policy{};
};
struct PlanList { std::vector<Plan> plans; };

struct ListCurrencies {};
struct CurrencyEntry { Currency code; std::string name; std::int64_t minor_units = 0, numeric_code = 0; };
struct CurrencyList { std::vector<CurrencyEntry> currencies; };

namespace catalog {
/// Publishes what is new or changed in the document; what it does not name stays as it is. A plan or policy whose content
/// changed gets a new version; subscribers keep theirs.
Result<CatalogPublished> publish(Session& session, const CatalogDocument& request, const CallOptions& options = {});
/// The newest version of every plan, in catalogue order.
Result<PlanList> list_plans(Session& session, const ListPlans& request, const CallOptions& options = {});
/// Every active ISO 4217 currency.
Result<CurrencyList> list_currencies(Session& session, const ListCurrencies& request, const CallOptions& options = {});
}  // namespace catalog

// clang-format off
template <> struct Description<PublishedPlan> {
  static constexpr std::string_view name = "PublishedPlan", doc = "The version of a plan after publishing.";
  static constexpr Field fields[] = {field<&PublishedPlan::plan>({.doc = "Plan code"}), field<&PublishedPlan::version>({.doc = "Newest version"}), field<&PublishedPlan::plan_version_id>({.doc = "Its id"}),
      field<&PublishedPlan::newly_published>({.doc = "Whether this call made it"})};
};
template <> struct Description<CatalogPublished> {
  static constexpr std::string_view name = "CatalogPublished", doc = "What publishing did.";
  static constexpr Field fields[] = {field<&CatalogPublished::plans>({.doc = "Every plan of the document"}), field<&CatalogPublished::new_version_count>({.doc = "How many versions are new"})};
};
template <> struct Description<ListPlans> {
  static constexpr std::string_view name = "ListPlans", doc = "Which plans to list.";
  static constexpr Field fields[] = {field<&ListPlans::module>({.doc = "Only this module's", .max_length = 64})};
};
template <> struct Description<Plan> {
  static constexpr std::string_view name = "Plan", doc = "The newest version of a plan.";
  static constexpr Field fields[] = {field<&Plan::code>({.doc = "Code"}), field<&Plan::name>({.doc = "Name"}), field<&Plan::module>({.doc = "Module code"}), field<&Plan::module_name>({.doc = "Module name"}),
      field<&Plan::version>({.doc = "Version"}), field<&Plan::trial_days>({.doc = "Trial", .unit = "days"}), field<&Plan::plan_version_id>({.doc = "Id of the version"}), field<&Plan::charges>({.doc = "What it charges for; of a plan with phases none: each phase has its own"}),
      field<&Plan::phases>({.doc = "Its phases, each with the charges that it bills, discounts taken off"}), field<&Plan::billing_policy>({.doc = "The billing policy of its subscriptions, when it has one"})};
};
template <> struct Description<PlanList> {
  static constexpr std::string_view name = "PlanList", doc = "Plans in catalogue order.";
  static constexpr Field fields[] = {field<&PlanList::plans>({.doc = "The plans"})};
};
template <> struct Description<ListCurrencies> {
  static constexpr std::string_view name = "ListCurrencies", doc = "All currencies.";
  static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<CurrencyEntry> {
  static constexpr std::string_view name = "CurrencyEntry", doc = "A currency.";
  static constexpr Field fields[] = {field<&CurrencyEntry::code>({.doc = "ISO 4217 code"}), field<&CurrencyEntry::name>({.doc = "English name"}), field<&CurrencyEntry::minor_units>({.doc = "Decimal places of its minor unit"}),
      field<&CurrencyEntry::numeric_code>({.doc = "ISO 4217 numeric code"})};
};
template <> struct Description<CurrencyList> {
  static constexpr std::string_view name = "CurrencyList", doc = "Currencies by code.";
  static constexpr Field fields[] = {field<&CurrencyList::currencies>({.doc = "The currencies"})};
};
// clang-format on

}  // namespace osto::billing
