#include "core/prepaid/burn_timeline.hpp"

#include "core/calendar/interval_cycle.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace osto::billing {
namespace {

constexpr std::size_t kMaxRecurrences = 10'000;

/// Where the timeline ends: `until`, or the last instant that the request names.
Instant horizon_of(const BurnCredit& request) {
  if (request.until) return *request.until;
  Instant last = request.since.value_or(Instant());
  for (const CreditBurn& burn : request.burns) last = std::max(last, burn.at.value_or(Instant()));
  for (const CreditReset& reset : request.resets) last = std::max(last, reset.at);
  for (const CreditVoid& voided : request.voids) last = std::max(last, voided.at.value_or(Instant()));
  for (const Instant at : request.balances_at) last = std::max(last, at);
  return last;
}

/// The first instant at which the grant can no longer be burned; empty when there is none.
Instant end_of(const CreditGrant& grant) {
  if (!grant.expires_at) return grant.voided_at.value_or(Instant());
  return std::min(*grant.expires_at, grant.voided_at.value_or(*grant.expires_at));
}

Result<void> add_recurrences(const BurnCredit& request, std::size_t position, const Zone& zone, Instant horizon,
                             std::vector<CreditHappening>& timeline) {
  const CreditGrant& grant = request.grants[position];
  const CreditRecurrence& recurrence = *grant.recurrence;
  const Instant anchor = recurrence.anchor ? *recurrence.anchor : *grant.effective_at;
  const Instant start = std::max(grant.effective_at.value_or(anchor), request.since.value_or(Instant()));
  const Instant end = end_of(grant);
  const Cycle cycle = cycle_of(recurrence.interval_unit, recurrence.interval_count);
  OSTO_TRY(std::int64_t index, boundary_index_at(zone, anchor, cycle, start));
  for (std::size_t count = 0;; ++index) {
    OSTO_TRY(const Instant at, boundary(zone, anchor, cycle, index));
    if (at > horizon || (!end.is_empty() && at >= end)) return {};
    // At its first instant the grant comes with its full amount anyhow.
    if (at <= start) continue;
    if (++count > kMaxRecurrences) {
      return fail(ErrorCode::out_of_range, "recurs more than 10000 times until the end",
                  "/grants/" + std::to_string(position) + "/recurrence");
    }
    timeline.push_back({at, CreditMoment::recurrence, position});
    timeline.push_back({at, CreditMoment::settlement, 0});
  }
}

Result<void> add_grant(const BurnCredit& request, std::size_t position, const Zone& zone, Instant horizon,
                       std::vector<CreditHappening>& timeline) {
  const CreditGrant& grant = request.grants[position];
  const Instant start = std::max(grant.effective_at.value_or(Instant()), request.since.value_or(Instant()));
  const Instant end = end_of(grant);
  if (!end.is_empty() && end <= start) return {};
  if (start > horizon) return {};
  timeline.push_back({start, CreditMoment::start, position});
  timeline.push_back({start, CreditMoment::settlement, 0});
  const bool voided = grant.voided_at && *grant.voided_at == end;
  if (!end.is_empty() && end <= horizon) {
    timeline.push_back({end, voided ? CreditMoment::voiding : CreditMoment::expiry, position});
  }
  if (grant.recurrence) OSTO_CHECK(add_recurrences(request, position, zone, horizon, timeline));
  return {};
}

Failure refuse(std::string field, std::string message) { return fail(ErrorCode::invalid_value, std::move(message), std::move(field)); }

Result<void> check_not_negative(const Decimal& amount, const std::string& field) {
  if (amount.is_negative()) return refuse(field, "is " + amount.to_string() + ", at least 0 is allowed");
  return {};
}

Result<void> check_grant(const BurnCredit& request, const CreditGrant& grant, const std::string& field) {
  OSTO_CHECK(check_not_negative(grant.amount, field + "/amount"));
  if (grant.balance) OSTO_CHECK(check_not_negative(*grant.balance, field + "/balance"));
  if (grant.reset_rollover_max < grant.reset_rollover_min) {
    return refuse(field + "/reset_rollover_max", "is less than reset_rollover_min");
  }
  if (grant.expires_at && grant.effective_at && *grant.expires_at < *grant.effective_at) {
    return refuse(field + "/expires_at", "is before effective_at: a grant ends after it starts");
  }
  if (grant.rate && !(*grant.rate > Decimal())) return refuse(field + "/rate", "a credit costs more than 0");
  if (grant.rate && !request.currency) return refuse("/currency", "is needed: a grant with a rate is burned in its minor units");
  if (!grant.recurrence) return {};
  if (!grant.recurrence->anchor && !grant.effective_at) {
    return refuse(field + "/recurrence/anchor", "is needed when the grant has no effective_at");
  }
  if (grant.recurrence->rollover_max < grant.recurrence->rollover_min) {
    return refuse(field + "/recurrence/rollover_max", "is less than rollover_min");
  }
  return {};
}

Result<void> check_burn(const CreditBurn& burn, const std::string& field) {
  if (burn.amount.has_value() == !burn.parts.empty()) {
    return refuse(field + "/amount", "either the amount is given or parts, and not both");
  }
  if (burn.amount) OSTO_CHECK(check_not_negative(*burn.amount, field + "/amount"));
  for (std::size_t i = 0; i < burn.parts.size(); ++i) {
    OSTO_CHECK(check_not_negative(burn.parts[i].amount, field + "/parts/" + std::to_string(i) + "/amount"));
  }
  return {};
}

Result<void> check_voids(const BurnCredit& request, const std::set<std::string>& grant_ids) {
  for (std::size_t i = 0; i < request.voids.size(); ++i) {
    const std::string field = "/voids/" + std::to_string(i);
    if (!grant_ids.contains(request.voids[i].grant_id)) return refuse(field + "/grant_id", "no grant has that id");
    if (request.voids[i].amount) OSTO_CHECK(check_not_negative(*request.voids[i].amount, field + "/amount"));
  }
  return {};
}

}  // namespace

bool counts(const BurnCredit& request, const CreditBurn& burn) {
  const Instant at = burn.at.value_or(Instant());
  if (request.since && burn.at && at < *request.since) return false;
  return !request.until || at < *request.until;
}

Result<void> check_burn_request(const BurnCredit& request) {
  OSTO_CHECK(check_not_negative(request.account_credit, "/account_credit"));
  OSTO_CHECK(check_not_negative(request.overage, "/overage"));
  if (request.since && request.until && *request.until < *request.since) return refuse("/until", "is before since");
  std::set<std::string> grant_ids;
  for (std::size_t i = 0; i < request.grants.size(); ++i) {
    const std::string field = "/grants/" + std::to_string(i);
    if (!grant_ids.insert(request.grants[i].grant_id).second) return refuse(field + "/grant_id", "stands twice");
    OSTO_CHECK(check_grant(request, request.grants[i], field));
  }
  for (std::size_t i = 0; i < request.burns.size(); ++i) {
    OSTO_CHECK(check_burn(request.burns[i], "/burns/" + std::to_string(i)));
  }
  return check_voids(request, grant_ids);
}

Result<std::vector<CreditHappening>> credit_timeline(const BurnCredit& request) {
  const auto zone = find_zone(request.zone);
  if (!zone.has_value()) return refuse("/zone", "is no zone of the IANA database");
  const Instant horizon = horizon_of(request);
  std::vector<CreditHappening> timeline;
  for (std::size_t i = 0; i < request.grants.size(); ++i) OSTO_CHECK(add_grant(request, i, **zone, horizon, timeline));
  const auto add = [&](Instant at, CreditMoment moment, std::size_t position) {
    const Instant from = request.since.value_or(Instant());
    if (at <= horizon && (at.is_empty() || at >= from)) timeline.push_back({std::max(at, from), moment, position});
  };
  for (std::size_t i = 0; i < request.voids.size(); ++i) {
    // Offset by the grants: a void of the request and one of the grant itself share the moment.
    add(request.voids[i].at.value_or(Instant()), CreditMoment::voiding, request.grants.size() + i);
  }
  for (std::size_t i = 0; i < request.resets.size(); ++i) add(request.resets[i].at, CreditMoment::reset, i);
  for (std::size_t i = 0; i < request.balances_at.size(); ++i) add(request.balances_at[i], CreditMoment::snapshot, i);
  for (std::size_t i = 0; i < request.burns.size(); ++i) {
    if (counts(request, request.burns[i])) add(request.burns[i].at.value_or(Instant()), CreditMoment::burn, i);
  }
  std::stable_sort(timeline.begin(), timeline.end(), [](const CreditHappening& left, const CreditHappening& right) {
    return std::tie(left.at, left.moment) < std::tie(right.at, right.moment);
  });
  return timeline;
}

}  // namespace osto::billing
