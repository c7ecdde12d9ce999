#include "core/metering/select_events.hpp"

#include <algorithm>

namespace osto::billing {
namespace {

Failure refuse(std::size_t position, const char* member, const char* rule) {
  return fail(ErrorCode::invalid_value, rule, "/events/" + std::to_string(position) + "/" + member);
}

/// Marks what corrections replace as undone.
Result<void> apply_corrections(std::vector<ReportedEvent>& events) {
  std::map<std::string, std::size_t> by_id;
  for (std::size_t i = 0; i < events.size(); ++i) {
    const std::string& id = events[i].event.id;
    if (!id.empty() && !by_id.emplace(id, i).second) return refuse(i, "event_id", "stands twice");
  }
  std::vector<bool> is_replaced(events.size(), false);
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (!events[i].corrects) continue;
    const auto found = by_id.find(*events[i].corrects);
    if (found == by_id.end() || found->second == i) return refuse(i, "corrects", "names no other event of the request");
    if (is_replaced[found->second]) return refuse(i, "corrects", "names an event that is corrected already");
    is_replaced[found->second] = true;
    if (!events[i].event.occurred_at) events[i].event.occurred_at = events[found->second].event.occurred_at;
  }
  for (std::size_t i = 0; i < events.size(); ++i) events[i].undone = events[i].undone || is_replaced[i];
  return {};
}

bool is_in_window(const MeterEvent& event, const MeterWindow& window, bool is_recurring) {
  if (!event.occurred_at) return true;
  if (window.end && *event.occurred_at >= *window.end) return false;
  return is_recurring || !window.start || *event.occurred_at >= *window.start;
}

void sort_by_time(std::vector<MeterEvent>& events) {
  const bool all_have_instants = std::all_of(events.begin(), events.end(), [](const MeterEvent& event) { return event.occurred_at.has_value(); });
  if (!all_have_instants) return;
  std::stable_sort(events.begin(), events.end(), [](const MeterEvent& a, const MeterEvent& b) { return *a.occurred_at < *b.occurred_at; });
}

}  // namespace

std::vector<std::string> group_of(const Dimensions& dimensions, const std::vector<std::string>& group_by) {
  std::vector<std::string> group;
  for (const std::string& name : group_by) {
    const auto found = dimensions.find(name);
    group.push_back(found == dimensions.end() ? std::string() : found->second);
  }
  return group;
}

Result<Selection> select_events(std::vector<ReportedEvent> events, const std::vector<EventFilter>& filters,
                                const std::vector<std::string>& group_by, const MeterWindow& window, bool is_recurring) {
  OSTO_CHECK(apply_corrections(events));
  Selection selection;
  if (group_by.empty()) selection.groups[{}];
  for (ReportedEvent& reported : events) {
    if (reported.undone) {
      ++selection.undone;
      continue;
    }
    if (!passes_all(reported.dimensions, filters) || !is_in_window(reported.event, window, is_recurring)) {
      ++selection.ignored;
      continue;
    }
    reported.event.group = group_of(reported.dimensions, group_by);
    selection.groups[reported.event.group].push_back(std::move(reported.event));
  }
  for (auto& [group, members] : selection.groups) sort_by_time(members);
  return selection;
}

}  // namespace osto::billing
