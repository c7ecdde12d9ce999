#include "core/publishing/plan_kinds.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace osto::billing {
namespace {

Failure refuse(const std::string& pointer, std::string rule) { return fail(ErrorCode::invalid_value, std::move(rule), pointer); }

Result<void> check_codes(const std::vector<std::string>& codes, const PlanKinds& known, const std::string& pointer) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const std::string here = pointer + "/" + std::to_string(i);
    if (!known.contains(codes[i])) return refuse(here, "names no plan of this document or of the catalogue");
    if (!seen.insert(codes[i]).second) return refuse(here, "is named twice");
  }
  return {};
}

Result<void> check_bases(const PlanEntry& entry, const PlanKinds& known, const std::string& pointer) {
  if (entry.kind != PlanKind::add_on && !entry.available_with.empty()) return refuse(pointer, "belongs to add-ons; a base plan stands alone");
  OSTO_CHECK(check_codes(entry.available_with, known, pointer));
  for (std::size_t i = 0; i < entry.available_with.size(); ++i) {
    if (known.at(entry.available_with[i]) == PlanKind::add_on) return refuse(pointer + "/" + std::to_string(i), "is an add-on itself; base plans are allowed");
  }
  return {};
}

Result<void> check_excluded(const PlanEntry& entry, const PlanKinds& known, const std::string& pointer) {
  OSTO_CHECK(check_codes(entry.not_with, known, pointer));
  for (std::size_t i = 0; i < entry.not_with.size(); ++i) {
    const std::string here = pointer + "/" + std::to_string(i);
    const std::string& code = entry.not_with[i];
    if (code == entry.code) return refuse(here, "is the plan itself; others are allowed");
    const auto& bases = entry.available_with;
    if (std::find(bases.begin(), bases.end(), code) != bases.end()) return refuse(here, "stands in available_with too; one of the two is allowed");
  }
  return {};
}

}  // namespace

Result<void> check_plan_kind(const PlanEntry& entry, std::optional<PlanKind> published, const PlanKinds& known, const std::string& pointer) {
  if (published && *published != entry.kind) {
    return refuse(pointer + "/kind", "cannot change: the plan was published as " + std::string(enumerator_name(*published)) + " and may have subscribers");
  }
  OSTO_CHECK(check_bases(entry, known, pointer + "/available_with"));
  return check_excluded(entry, known, pointer + "/not_with");
}

}  // namespace osto::billing
