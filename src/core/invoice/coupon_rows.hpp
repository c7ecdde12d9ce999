// Coupons of companies: which is applied, to what, and how often it may still lower a document.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>

namespace osto::billing {

struct AppliedCouponRow {
  AppliedCouponId id;
  CompanyId company_id;
  CouponId coupon_id;
  std::optional<SubscriptionId> subscription_id;  ///< absent: everything the company is billed
  std::optional<std::int64_t> remaining_periods;  ///< documents it may still lower; absent: all
  Instant applied_at;
  std::optional<Instant> removed_at;
  std::int64_t ordinal = 1;              ///< 1 for the company's first: the order in which coupons were applied
};

// clang-format off
template <> struct Description<AppliedCouponRow> {
  static constexpr std::string_view name = "AppliedCouponRow", doc = "A coupon that a company redeemed.", table = "osto_applied_coupons", key[] = {"company_id", "id"};
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::coupon_id>({}),
      field<&R::subscription_id>({}), field<&R::remaining_periods>({}), field<&R::applied_at>({}), field<&R::removed_at>({}),
      field<&R::ordinal>({})};
};
// clang-format on

}  // namespace osto::billing
