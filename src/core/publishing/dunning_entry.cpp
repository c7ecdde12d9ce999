#include "core/publishing/dunning_entry.hpp"

#include "base/text_list.hpp"
#include "core/company/tags.hpp"
#include "core/dunning/local_window.hpp"
#include "core/dunning/timeline_policies.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure refuse(std::string pointer, std::string rule) { return fail(ErrorCode::invalid_value, std::move(rule), std::move(pointer)); }

/// A policy acts as a timeline does: the two spell their actions alike.
TimelineAction timeline_action(DunningAction action) { return *find_enumerator<TimelineAction>(enumerator_name(action)); }
DunningAction dunning_action(TimelineAction action) { return *find_enumerator<DunningAction>(enumerator_name(action)); }

/// What the entry says, and what its preset says where it says nothing.
TimelinePolicy filled_in_entry(const DunningPolicyEntry& entry) {
  TimelinePolicy policy;
  policy.preset = entry.preset;
  for (const DunningStepEntry& step : entry.steps) policy.steps.push_back({step.offset_days, timeline_action(step.action)});
  policy.retries = entry.retries;
  policy.caps = entry.caps;
  if (entry.after_retries) policy.after_retries = timeline_action(*entry.after_retries);
  policy.payment_grace_days = entry.payment_grace_days;
  return filled_in(policy);
}

std::string text_of_days(const std::vector<std::int64_t>& days) {
  std::vector<std::string> texts;
  for (const std::int64_t day : days) texts.push_back(std::to_string(day));
  return join_list(texts);
}

void add_window(const std::optional<LocalWindow>& window, DunningPolicyRow& row) {
  if (!window) return;
  row.window_opens = window->opens;
  row.window_closes = window->closes;
  std::vector<std::string> weekdays;
  for (const WeekStart weekday : window->weekdays) weekdays.emplace_back(enumerator_name(weekday));
  row.window_weekdays = join_list(weekdays);
}

Result<void> check_amounts(const std::vector<DunningAmountRange>& amounts, const std::string& pointer) {
  for (std::size_t i = 0; i < amounts.size(); ++i) {
    const DunningAmountRange& range = amounts[i];
    const std::string path = pointer + "/" + std::to_string(i);
    if (range.from_minor && range.from_minor->is_negative()) return refuse(path + "/from_minor", "is negative, at least 0 is allowed");
    const Minor from = range.from_minor.value_or(Minor{});
    if (range.below_minor && *range.below_minor <= from) return refuse(path + "/below_minor", "is not above from_minor: no amount is in the range");
    for (std::size_t k = 0; k < i; ++k) {
      if (amounts[k].currency == range.currency) return refuse(path + "/currency", "stands twice");
    }
  }
  return {};
}

bool is_country(const std::string& code) {
  return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

Result<void> check_segment(const DunningPolicyEntry& entry, const std::string& pointer) {
  const DunningSegment& segment = entry.segment;
  const bool says_something = !segment.amounts.empty() || !segment.currencies.empty() || !segment.countries.empty() || !segment.modules.empty() ||
                              !segment.tags.empty() || segment.minimum_age_days > 0;
  if (says_something && !entry.priority) return refuse(pointer, "needs a priority: a policy without one is not looked up");
  OSTO_CHECK(check_amounts(segment.amounts, pointer + "/amounts"));
  for (std::size_t i = 0; i < segment.countries.size(); ++i) {
    if (!is_country(segment.countries[i])) return refuse(pointer + "/countries/" + std::to_string(i), "is no country code of two capital letters");
  }
  return check_tags(segment.tags, pointer + "/tags");
}

void add_segment(const DunningPolicyEntry& entry, DunningPolicyRows& rows) {
  DunningPolicyRow& row = rows.terms.policy;
  std::vector<std::string> currencies;
  for (const Currency& currency : entry.segment.currencies) currencies.emplace_back(currency.code());
  row.priority = entry.priority;
  row.segment_currencies = join_list(currencies);
  row.segment_countries = join_list(entry.segment.countries);
  row.segment_modules = join_list(entry.segment.modules);
  row.segment_tags = join_list(entry.segment.tags);
  row.segment_age_days = entry.segment.minimum_age_days;
  for (const DunningAmountRange& range : entry.segment.amounts) rows.amounts.push_back({row.id, range.currency, range.from_minor, range.below_minor});
}

}  // namespace

Result<DunningPolicyRows> dunning_policy_rows_of(const DunningPolicyEntry& entry, DunningPolicyId id, const std::string& pointer) {
  if (entry.window) OSTO_CHECK(check_window(*entry.window, pointer + "/window"));
  const TimelinePolicy filled = filled_in_entry(entry);
  DunningPolicyRows rows;
  DunningPolicyTerms& terms = rows.terms;
  terms.policy.id = id;
  terms.policy.code = entry.code;
  terms.policy.name = entry.name;
  terms.policy.payment_grace_days = entry.payment_grace_days == 0 ? filled.payment_grace_days : entry.payment_grace_days;
  terms.policy.scope = entry.scope;
  terms.policy.preset = entry.preset;
  if (filled.after_retries) terms.policy.after_retries = dunning_action(*filled.after_retries);
  add_window(entry.window, terms.policy);
  terms.policy.paid_time = entry.paid_time;
  terms.policy.suspended_billing = entry.suspended_billing;
  for (const TimelineStep& step : filled.steps) terms.steps.push_back({id, static_cast<std::int64_t>(terms.steps.size()), step.offset_days, dunning_action(step.action)});
  for (const RetryRule& rule : filled.retries) terms.retries.push_back({id, rule.decline_class, text_of_days(rule.days), rule.counted_from});
  for (const AttemptCap& cap : filled.caps) terms.caps.push_back({id, static_cast<std::int64_t>(terms.caps.size()), cap.attempt_count, cap.window_days, cap.scheme});
  if (auto valid = validate_policy(terms); !valid) {
    Error error = std::move(valid).error();
    error.field = pointer + error.field;
    return Failure(std::move(error));
  }
  OSTO_CHECK(check_segment(entry, pointer + "/segment"));
  add_segment(entry, rows);
  return rows;
}

Result<DunningPolicyEntry> dunning_entry_of(const DunningPolicyTerms& terms, const std::vector<DunningPolicyAmountRow>& amounts) {
  const DunningPolicyRow& row = terms.policy;
  DunningPolicyEntry entry;
  entry.code = row.code;
  entry.name = row.name;
  entry.payment_grace_days = row.payment_grace_days;
  entry.scope = row.scope;
  entry.preset = row.preset;
  for (const DunningPolicyStepRow& step : terms.steps) entry.steps.push_back({step.offset_days, step.action});
  for (const DunningPolicyRetryRow& rule : terms.retries) entry.retries.push_back({rule.decline_class, days_of(rule), rule.counted_from});
  for (const DunningPolicyCapRow& cap : terms.caps) entry.caps.push_back({cap.attempt_count, cap.window_days, cap.scheme});
  entry.after_retries = row.after_retries;
  entry.window = window_of(row);
  entry.paid_time = row.paid_time;
  entry.suspended_billing = row.suspended_billing;
  entry.priority = row.priority;
  for (const std::string& code : split_list(row.segment_currencies)) {
    OSTO_TRY(entry.segment.currencies.emplace_back(), Currency::parse(code));
  }
  entry.segment.countries = split_list(row.segment_countries);
  entry.segment.modules = split_list(row.segment_modules);
  entry.segment.tags = split_list(row.segment_tags);
  entry.segment.minimum_age_days = row.segment_age_days;
  for (const DunningPolicyAmountRow& range : amounts) entry.segment.amounts.push_back({range.currency, range.from_minor, range.below_minor});
  return entry;
}

}  // namespace osto::billing
