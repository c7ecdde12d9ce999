// What publishing a catalogue document would change, entry by entry. Lists are compared by what names their entries, not by place.
#include "operations/catalog_views.hpp"
#include "operations/run_command.hpp"

#include "core/publishing/plan_content.hpp"
#include "core/publishing/publish.hpp"
#include "engine/load.hpp"

#include <osto_billing/catalog.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace osto::billing {
namespace {

using Json = nlohmann::json;

/// What names an entry among others: its code, else the fields that are unique among entries of its kind.
constexpr std::array<std::array<const char*, 6>, 3> kNames = {{
    {"legal_entity", "code", "place", "country", "state", "valid_from"},  // tax rules
    {"base", "quote", "valid_from"},                                      // rates
    {"currency", "interval_unit", "interval_count", "dimensions"},        // prices
}};

std::string name_by(const Json& entry, const std::array<const char*, 6>& fields) {
  std::string name;
  for (const char* field : fields) {
    if (field == nullptr) break;
    const auto found = entry.find(field);
    if (found == entry.end() || found->empty()) continue;
    name += (name.empty() ? "" : " ") + (found->is_string() ? found->get<std::string>() : found->dump());
  }
  return name;
}

/// Empty: its place is its name.
std::string name_of(const Json& entry) {
  if (!entry.is_object()) return {};
  if (entry.contains("valid_from")) return name_by(entry, entry.contains("base") ? kNames[1] : kNames[0]);
  if (entry.contains("code")) return entry["code"].get<std::string>();
  if (entry.contains("interval_unit")) return name_by(entry, kNames[2]);
  if (entry.contains("amount_minor")) return entry["currency"].get<std::string>();
  return {};
}

/// Lists of named entries as objects, all the way down.
Json by_name(const Json& value) {
  Json named = value.is_array() ? Json::array() : Json::object();
  if (value.is_object()) {
    for (const auto& [key, member] : value.items()) named[key] = by_name(member);
    return named;
  }
  if (!value.is_array()) return value;
  const bool have_names = !value.empty() && std::all_of(value.begin(), value.end(), [](const Json& entry) { return !name_of(entry).empty(); });
  if (have_names) named = Json::object();
  for (const Json& entry : value) {
    if (have_names) {
      named[name_of(entry)] = by_name(entry);
    } else {
      named.push_back(by_name(entry));
    }
  }
  return named;
}

/// What the document does not name, publishing leaves alone.
void drop_unnamed(const Json& named, Json& present) {
  for (auto& [list, entries] : present.items()) {
    for (auto entry = entries.begin(); entry != entries.end();) {
      const bool is_named = named[list].is_object() && named[list].contains(entry.key());
      entry = is_named ? std::next(entry) : entries.erase(entry);
    }
  }
}

Json document_json(const CatalogDocument& document) {
  Json named = by_name(Json::parse(write_json(document)));
  for (auto& [list, entries] : named.items()) {
    if (entries.empty()) entries = Json::object();
  }
  return named;
}

std::vector<CatalogDifference> differences_between(const Json& before, const Json& after) {
  std::vector<CatalogDifference> differences;
  for (const Json& step : Json::diff(before, after)) {
    const std::string kind = step["op"].get<std::string>(), path = step["path"].get<std::string>();
    CatalogDifference difference;
    difference.path = path;
    difference.change = kind == "add" ? CatalogChange::added : kind == "remove" ? CatalogChange::removed : CatalogChange::changed;
    if (kind != "add") difference.before = before.at(Json::json_pointer(path)).dump();
    if (kind != "remove") difference.after = step["value"].dump();
    differences.push_back(std::move(difference));
  }
  return differences;
}

/// As an export would write it.
Result<CatalogDocument> content_of(CatalogDocument document) {
  for (std::size_t i = 0; i < document.plans.size(); ++i) {
    OSTO_TRY(const auto phases, published_phases(document.plans[i], "/plans/" + std::to_string(i)));
    OSTO_TRY(document.plans[i], plan_content(document.plans[i], phases));
  }
  return document;
}

}  // namespace

Result<CatalogDocument> catalog::export_document(Session& session, const ExportCatalog& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(require_staff(session));
  return session.engine().read<CatalogDocument>([](Transaction& transaction) { return view_catalog(transaction); });
}

Result<CatalogComparison> catalog::diff(Session& session, const CatalogDocument& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_CHECK(require_staff(session));
  OSTO_TRY(const Instant now, session.engine().now());
  return session.engine().read<CatalogComparison>([&](Transaction& transaction) -> Result<CatalogComparison> {
    OSTO_TRY(const CatalogFacts facts, load_catalog(transaction));
    IdMint ids(now, "catalog.diff");
    AsOf as_of{now, now, ids};
    OSTO_TRY(const Publication publication, decide_publish(facts, request, as_of));
    CatalogComparison comparison;
    for (const PlanPublication& plan : publication.plans) {
      comparison.plans.push_back({plan.plan_code, plan.version.version, plan.version.id, plan.is_new});
      if (plan.is_new) ++comparison.new_version_count;
    }
    OSTO_TRY(const CatalogDocument wanted, content_of(request));
    OSTO_TRY(const CatalogDocument present, view_catalog(transaction));
    const Json after = document_json(wanted);
    Json before = document_json(present);
    drop_unnamed(after, before);
    comparison.differences = differences_between(before, after);
    return comparison;
  });
}

}  // namespace osto::billing
