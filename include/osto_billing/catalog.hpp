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

struct ExportCatalog {};
enum class CatalogChange { added, changed, removed };
/// One thing that publishing a document would change.
struct CatalogDifference {
  CatalogChange change{};
  std::string path;
  std::optional<std::string> before, after;
};
struct CatalogComparison {
  std::vector<CatalogDifference> differences;
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
  PlanKind kind{};
  std::vector<std::string> available_with{}, not_with{};
  Instant effective_from{};
  PlanSubscribers subscribers{};
};
struct PlanList { std::vector<Plan> plans; };

struct ListCurrencies {};
struct CurrencyEntry { Currency code; std::string name; std::int64_t minor_units = 0, numeric_code = 0; };
struct CurrencyList { std::vector<CurrencyEntry> currencies; };

namespace catalog {
/// Publishes what is new or changed in the document; what it does not name stays as it is. A plan or policy whose content
/// changed gets a new version; subscribers keep theirs.
Result<CatalogPublished> publish(Session& session, const CatalogDocument& request, const CallOptions& options = {});
/// The whole catalogue as one document: of plans and policies the newest version, phases with the charges that they bill. To publish
/// it again, here or in another database, changes nothing here and makes the same there.
Result<CatalogDocument> export_document(Session& session, const ExportCatalog& request, const CallOptions& options = {});
/// Validates a document as publishing would, and says what it would change; what it does not name is left out. Errors: as publish.
Result<CatalogComparison> diff(Session& session, const CatalogDocument& request, const CallOptions& options = {});
/// The version of every plan that new subscribers get now, in catalogue order; of a plan that is not in effect yet its newest.
Result<PlanList> list_plans(Session& session, const ListPlans& request, const CallOptions& options = {});
/// Every active ISO 4217 currency.
Result<CurrencyList> list_currencies(Session& session, const ListCurrencies& request, const CallOptions& options = {});
}  // namespace catalog

// clang-format off
template <> struct Description<PublishedPlan> {
  static constexpr std::string_view name = "PublishedPlan", doc = "The version of a plan after publishing.";
  template <class R> static constexpr Field fields[] = {field<&R::plan>({.doc = "Plan code"}), field<&R::version>({.doc = "Newest version"}), field<&R::plan_version_id>({.doc = "Its id"}),
      field<&R::newly_published>({.doc = "Whether this call made it"})};
};
template <> struct Description<CatalogPublished> {
  static constexpr std::string_view name = "CatalogPublished", doc = "What publishing did.";
  template <class R> static constexpr Field fields[] = {field<&R::plans>({.doc = "Every plan of the document"}), field<&R::new_version_count>({.doc = "How many versions are new"})};
};
template <> struct Names<CatalogChange> { static constexpr std::string_view name = "CatalogChange", doc = "What would become of an entry of the catalogue, or of a field of one."; };
template <> struct Description<ExportCatalog> {
  static constexpr std::string_view name = "ExportCatalog", doc = "The whole catalogue.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<CatalogDifference> {
  static constexpr std::string_view name = "CatalogDifference", doc = "What publishing would change.";
  template <class R> static constexpr Field fields[] = {field<&R::change>({.doc = "What would become of it"}), field<&R::path>({.doc = "Where, entries of lists by their code or what else names them: /plans/pro/charges/seats/prices/USD month 1/unit_price", .max_length = 2000}),
      field<&R::before>({.doc = "JSON of what is; absent when added", .max_length = 1000000}), field<&R::after>({.doc = "JSON of what would be; absent when removed", .max_length = 1000000})};
};
template <> struct Description<CatalogComparison> {
  static constexpr std::string_view name = "CatalogComparison", doc = "What publishing a document would do.";
  template <class R> static constexpr Field fields[] = {field<&R::differences>({.doc = "In the order of their paths", .max_length = 100000}), field<&R::plans>({.doc = "Every plan of the document, with the version that it has or would get"}),
      field<&R::new_version_count>({.doc = "How many versions would be new"})};
};
template <> struct Description<ListPlans> {
  static constexpr std::string_view name = "ListPlans", doc = "Which plans to list.";
  template <class R> static constexpr Field fields[] = {field<&R::module>({.doc = "Only this module's", .max_length = 64})};
};
template <> struct Description<Plan> {
  static constexpr std::string_view name = "Plan", doc = "The version of a plan that new subscribers get.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Code"}), field<&R::name>({.doc = "Name"}), field<&R::module>({.doc = "Module code"}), field<&R::module_name>({.doc = "Module name"}),
      field<&R::version>({.doc = "Version"}), field<&R::trial_days>({.doc = "Trial", .unit = "days"}), field<&R::plan_version_id>({.doc = "Id of the version"}), field<&R::charges>({.doc = "What it charges for; of a plan with phases none: each phase has its own"}),
      field<&R::phases>({.doc = "Its phases, each with the charges that it bills, discounts taken off"}), field<&R::billing_policy>({.doc = "The billing policy of its subscriptions, when it has one"}),
      field<&R::kind>({.doc = "Whether it stands alone"}), field<&R::available_with>({.doc = "Of add-ons: codes of the base plans they go with; none: all", .max_length = 200}), field<&R::not_with>({.doc = "Codes of plans that it does not stand beside", .max_length = 200}),
      field<&R::effective_from>({.doc = "From when new subscribers get this version"}), field<&R::subscribers>({.doc = "What it means to those who have an earlier one"})};
};
template <> struct Description<PlanList> {
  static constexpr std::string_view name = "PlanList", doc = "Plans in catalogue order.";
  template <class R> static constexpr Field fields[] = {field<&R::plans>({.doc = "The plans"})};
};
template <> struct Description<ListCurrencies> {
  static constexpr std::string_view name = "ListCurrencies", doc = "All currencies.";
  template <class R> static constexpr std::array<Field, 0> fields{};
};
template <> struct Description<CurrencyEntry> {
  static constexpr std::string_view name = "CurrencyEntry", doc = "A currency.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "ISO 4217 code"}), field<&R::name>({.doc = "English name"}), field<&R::minor_units>({.doc = "Decimal places of its minor unit"}),
      field<&R::numeric_code>({.doc = "ISO 4217 numeric code"})};
};
template <> struct Description<CurrencyList> {
  static constexpr std::string_view name = "CurrencyList", doc = "Currencies by code.";
  template <class R> static constexpr Field fields[] = {field<&R::currencies>({.doc = "The currencies"})};
};
// clang-format on

}  // namespace osto::billing
