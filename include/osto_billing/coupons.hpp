// Coupons of companies. What a coupon takes off is in the catalogue: catalog_document.hpp.
#pragma once

#include <osto_billing/database.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct ApplyCoupon { CompanyId company_id; std::string coupon; std::optional<SubscriptionId> subscription_id; };
struct RemoveCoupon { AppliedCouponId applied_coupon_id; };
struct ListCoupons { CompanyId company_id; };
struct AppliedCoupon {
  AppliedCouponId applied_coupon_id;
  CompanyId company_id;
  std::string coupon, name;
  std::optional<SubscriptionId> subscription_id;
  std::optional<Decimal> percent;
  std::optional<Minor> amount_minor;
  CouponDuration duration{};
  std::optional<std::int64_t> remaining_periods;
  Instant applied_at;
  std::optional<Instant> removed_at;
};
struct AppliedCouponList { std::vector<AppliedCoupon> coupons; };

namespace coupons {
/// From now on the coupon lowers the company's documents, or those lines of one subscription, as they are finalized.
/// Errors: not_found (/coupon, /subscription_id), currency_mismatch (/coupon has no amount in the company's currency),
/// state_conflict (/coupon is expired or used up), already_exists (it is applied to the same already).
Result<AppliedCoupon> apply(Session& session, const ApplyCoupon& request, const CallOptions& options = {});
/// Errors: state_conflict (it was removed before).
Result<AppliedCoupon> remove(Session& session, const RemoveCoupon& request, const CallOptions& options = {});
/// In the order in which they were applied, removed and used ones too.
Result<AppliedCouponList> list(Session& session, const ListCoupons& request, const CallOptions& options = {});
}  // namespace coupons

// clang-format off
template <> struct Description<ApplyCoupon> {
  static constexpr std::string_view name = "ApplyCoupon", doc = "Redeem a coupon.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"}), field<&R::coupon>({.doc = "Coupon code", .min = 1, .max_length = 64}),
      field<&R::subscription_id>({.doc = "Only for this subscription's lines; absent: for all that the company is billed"})};
};
template <> struct Description<RemoveCoupon> {
  static constexpr std::string_view name = "RemoveCoupon", doc = "Take a coupon away; what it took off stays.";
  template <class R> static constexpr Field fields[] = {field<&R::applied_coupon_id>({.doc = "Applied coupon"})};
};
template <> struct Description<ListCoupons> {
  static constexpr std::string_view name = "ListCoupons", doc = "Whose coupons.";
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({.doc = "Company"})};
};
template <> struct Description<AppliedCoupon> {
  static constexpr std::string_view name = "AppliedCoupon", doc = "A coupon that a company redeemed.";
  template <class R> static constexpr Field fields[] = {field<&R::applied_coupon_id>({.doc = "Id"}), field<&R::company_id>({.doc = "Company"}), field<&R::coupon>({.doc = "Coupon code"}), field<&R::name>({.doc = "Words on documents"}),
      field<&R::subscription_id>({.doc = "When it is only for this subscription"}), field<&R::percent>({.doc = "What it takes off", .unit = "percent"}),
      field<&R::amount_minor>({.doc = "What it takes off a document in the company's currency"}), field<&R::duration>({.doc = "How many documents it lowers"}),
      field<&R::remaining_periods>({.doc = "Documents that it may still lower; absent: all"}), field<&R::applied_at>({.doc = "When it was applied"}), field<&R::removed_at>({.doc = "When it was removed"})};
};
template <> struct Description<AppliedCouponList> {
  static constexpr std::string_view name = "AppliedCouponList", doc = "Coupons of a company.";
  template <class R> static constexpr Field fields[] = {field<&R::coupons>({.doc = "In the order in which they were applied"})};
};
// clang-format on

}  // namespace osto::billing
