#include "core/dunning/segment.hpp"

#include "base/text_list.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

bool contains(const std::vector<std::string>& codes, std::string_view wanted) {
  return std::find(codes.begin(), codes.end(), wanted) != codes.end();
}

bool is_within(const DunningPolicyAmountRow& range, const SegmentFacts& facts) {
  return range.currency == facts.currency && (!range.from_minor || facts.due_minor >= *range.from_minor) &&
         (!range.below_minor || facts.due_minor < *range.below_minor);
}

}  // namespace

bool is_in_segment(const SegmentedPolicy& policy, const SegmentFacts& facts) {
  const DunningPolicyRow& row = policy.policy;
  const std::vector<std::string> currencies = split_list(row.segment_currencies), countries = split_list(row.segment_countries),
                                 modules = split_list(row.segment_modules), tags = split_list(row.segment_tags);
  const bool has_amount = policy.amounts.empty() ||
      std::any_of(policy.amounts.begin(), policy.amounts.end(), [&](const DunningPolicyAmountRow& range) { return is_within(range, facts); });
  const bool has_module = modules.empty() || std::any_of(facts.modules.begin(), facts.modules.end(), [&](const std::string& code) { return contains(modules, code); });
  const bool has_tags = std::all_of(tags.begin(), tags.end(), [&](const std::string& tag) { return contains(facts.tags, tag); });
  return has_amount && has_module && has_tags && (currencies.empty() || contains(currencies, facts.currency.code())) &&
         (countries.empty() || contains(countries, facts.country)) && facts.customer_days >= row.segment_age_days;
}

const DunningPolicyRow* first_match(std::span<const SegmentedPolicy> policies, const SegmentFacts& facts) {
  const auto found = std::find_if(policies.begin(), policies.end(), [&](const SegmentedPolicy& policy) { return is_in_segment(policy, facts); });
  return found == policies.end() ? nullptr : &found->policy;
}

}  // namespace osto::billing
