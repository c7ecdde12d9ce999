// Unique counts: a set of values that events join and leave.
#include "core/metering/aggregate.hpp"

#include <algorithm>
#include <map>

namespace osto::billing {
namespace {

struct Membership {
  bool is_in = false;
  Instant since;
  std::int64_t counted_until_day = 0;
  Rational held;                       ///< share of the full period, of memberships that are over
};

class SetRun final : public MeterRun {
 public:
  SetRun(const BillingPolicy& policy, const std::optional<TimeShare>& share, const MeterWindow& window) : policy_(policy), share_(share), window_(window) {}

  void carry(const std::vector<std::string>& values) {
    for (const std::string& value : values) enter(members_[value], share_ ? share_->start() : Instant());
  }

  Result<void> add(const MeterEvent& event) override {
    OSTO_TRY(const std::string value, value_of(event));
    Membership& member = members_[value];
    Instant at;
    if (share_) {
      OSTO_TRY(at, instant_of(event));
    }
    if (event.operation == SetOperation::add && !member.is_in) enter(member, at);
    if (event.operation == SetOperation::remove && member.is_in) OSTO_CHECK(leave(member, at, false));
    peak_ = std::max(peak_, size_);
    if (!window_.start || !event.occurred_at || *event.occurred_at >= *window_.start) ++event_count_;
    return {};
  }

  Result<MeteredGroup> close() override {
    MeteredGroup group;
    group.event_count = event_count_;
    OSTO_CHECK(answer(group));
    group.quantity = group.exact;
    if (share_) {
      OSTO_TRY(group.quantity, round_prorated(policy_, group.exact));
    }
    return group;
  }

 private:
  Result<void> answer(MeteredGroup& group) {
    group.full_quantity = Rational(size_);
    for (auto& [value, member] : members_) {
      if (!member.is_in) continue;
      group.values.push_back(value);
      if (share_) OSTO_CHECK(leave(member, share_->end(), true));
    }
    group.exact = group.full_quantity;
    group.peak = Rational(std::max(peak_, size_));
    if (!share_) return {};
    group.exact = Rational();
    for (const auto& [value, member] : members_) {
      OSTO_TRY(group.exact, billing::add(group.exact, member.held));
    }
    return {};
  }

  void enter(Membership& member, Instant at) {
    member.is_in = true;
    member.since = at;
    ++size_;
  }

  Result<void> leave(Membership& member, Instant at, bool is_open) {
    if (share_ && at > share_->start()) {
      OSTO_TRY(const Rational held, share_->active(member.since, at, is_open, member.counted_until_day));
      OSTO_TRY(member.held, billing::add(member.held, held));
    }
    if (is_open) return {};
    member.is_in = false;
    --size_;
    return {};
  }

  const BillingPolicy& policy_;
  std::optional<TimeShare> share_;
  MeterWindow window_;
  std::map<std::string, Membership> members_;
  std::int64_t size_ = 0, peak_ = 0, event_count_ = 0;
};

}  // namespace

std::unique_ptr<MeterRun> make_unique_count(const BillingPolicy& policy, const MeterRule& rule, const std::optional<TimeShare>& share,
                                            const MeterWindow& window, const CarriedLevel& carried) {
  auto run = std::make_unique<SetRun>(policy, share, window);
  if (rule.is_recurring) run->carry(carried.values);
  return run;
}

}  // namespace osto::billing
