// Unique counts: a set of values that events join and leave.
#include "core/metering/aggregate.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace osto::billing {
namespace {

Result<std::string> value_of(const MeterEvent& event) {
  if (!event.value) return fail(ErrorCode::invalid_value, "is absent; a unique count needs it", "/events/" + std::to_string(event.position) + "/value");
  return *event.value;
}

struct Membership {
  bool is_in = false;
  Instant since;
  std::int64_t counted_until_day = 0;
  Rational held;                       ///< share of the full period, of memberships that are over
};

class SetRun {
 public:
  explicit SetRun(const TimeShare* share) : share_(share) {}

  void carry(const std::vector<std::string>& values) {
    for (const std::string& value : values) enter(members_[value], share_ != nullptr ? share_->start() : Instant());
  }

  Result<void> apply(const MeterEvent& event) {
    OSTO_TRY(const std::string value, value_of(event));
    Membership& member = members_[value];
    Instant at;
    if (share_ != nullptr) {
      OSTO_TRY(at, instant_of(event));
    }
    if (event.operation == SetOperation::add && !member.is_in) enter(member, at);
    if (event.operation == SetOperation::remove && member.is_in) OSTO_CHECK(leave(member, at, false));
    peak_ = std::max(peak_, size_);
    return {};
  }

  Result<void> answer(MeteredGroup& group) {
    group.full_quantity = Rational(size_);
    for (auto& [value, member] : members_) {
      if (!member.is_in) continue;
      group.values.push_back(value);
      if (share_ != nullptr) OSTO_CHECK(leave(member, share_->end(), true));
    }
    group.exact = group.full_quantity;
    group.peak = Rational(std::max(peak_, size_));
    if (share_ == nullptr) return {};
    group.exact = Rational();
    for (const auto& [value, member] : members_) {
      OSTO_TRY(group.exact, add(group.exact, member.held));
    }
    return {};
  }

 private:
  void enter(Membership& member, Instant at) {
    member.is_in = true;
    member.since = at;
    ++size_;
  }

  Result<void> leave(Membership& member, Instant at, bool is_open) {
    if (share_ != nullptr && at > share_->start()) {
      OSTO_TRY(const Rational held, share_->active(member.since, at, is_open, member.counted_until_day));
      OSTO_TRY(member.held, add(member.held, held));
    }
    if (is_open) return {};
    member.is_in = false;
    --size_;
    return {};
  }

  const TimeShare* share_;
  std::map<std::string, Membership> members_;
  std::int64_t size_ = 0, peak_ = 0;
};

}  // namespace

Result<MeteredGroup> count_unique(const BillingPolicy& policy, const MeterRule& rule, const TimeShare* share, const MeterWindow& window,
                                  const CarriedLevel& carried, const std::vector<MeterEvent>& events) {
  SetRun run(share);
  MeteredGroup group;
  if (rule.is_recurring) run.carry(carried.values);
  for (const MeterEvent& event : events) {
    OSTO_CHECK(run.apply(event));
    if (!window.start || !event.occurred_at || *event.occurred_at >= *window.start) ++group.event_count;
  }
  OSTO_CHECK(run.answer(group));
  group.quantity = group.exact;
  if (share != nullptr) {
    OSTO_TRY(group.quantity, round_prorated(policy, group.exact));
  }
  return group;
}

Result<UniqueChanges> unique_changes(const std::vector<std::string>& carried, const std::vector<MeterEvent>& events) {
  std::set<std::string> members(carried.begin(), carried.end());
  UniqueChanges changes{Rational(static_cast<std::int64_t>(members.size())), events, {}};
  for (MeterEvent& event : changes.events) {
    OSTO_TRY(const std::string value, value_of(event));
    const bool adds = event.operation == SetOperation::add;
    const bool changed = adds ? members.insert(value).second : members.erase(value) > 0;
    event.quantity = changed ? Rational(adds ? 1 : -1) : Rational();
  }
  changes.values.assign(members.begin(), members.end());
  return changes;
}

}  // namespace osto::billing
