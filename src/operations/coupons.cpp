#include "operations/run_command.hpp"

#include "engine/load.hpp"

#include <osto_billing/coupons.hpp>

#include <algorithm>

namespace osto::billing {
namespace {

Result<AppliedCoupon> view_coupon(Transaction& transaction, const AppliedCouponRow& row) {
  OSTO_TRY(const auto coupon, load_row(transaction, queries::kCoupon, {{"id", row.coupon_id}}, "coupon"));
  OSTO_TRY(const auto company, load_row(transaction, queries::kCompany, {{"company_id", row.company_id}}, "company"));
  OSTO_TRY(const auto amounts, transaction.rows(queries::kCouponAmounts, {{"coupon_id", row.coupon_id}}));
  AppliedCoupon view{row.id, row.company_id, coupon.code, coupon.name, row.subscription_id, coupon.percent, std::nullopt, coupon.duration,
                     row.remaining_periods, row.applied_at, row.removed_at};
  for (const CouponAmountRow& amount : amounts) {
    if (amount.currency == company.currency) view.amount_minor = amount.amount_minor;
  }
  return view;
}

/// Whether the coupon may be redeemed at all, and by this company.
Result<void> check_coupon(Unit& unit, const CouponRow& coupon, const BillingContext& context) {
  if (coupon.expires_on && *coupon.expires_on < context.seller_zone->local_date(unit.now())) {
    return fail(ErrorCode::state_conflict, "expired on " + coupon.expires_on->to_string(), "/coupon");
  }
  if (!coupon.percent) {
    OSTO_TRY(const auto amounts, unit.transaction().rows(queries::kCouponAmounts, {{"coupon_id", coupon.id}}));
    std::string allowed;
    for (const CouponAmountRow& amount : amounts) allowed += (allowed.empty() ? "" : ", ") + std::string(amount.currency.code());
    const bool has_amount = std::any_of(amounts.begin(), amounts.end(), [&](const CouponAmountRow& amount) { return amount.currency == context.company.currency; });
    if (!has_amount) {
      return fail(ErrorCode::currency_mismatch, "has amounts in " + allowed + ", and none in the company's " + std::string(context.company.currency.code()), "/coupon");
    }
  }
  OSTO_CHECK(unit.transaction().lock_name("coupon " + coupon.code));  // redemptions are counted on
  OSTO_TRY(const auto count, load_row(unit.transaction(), queries::kRedemptionCount, {{"coupon_id", coupon.id}}, "coupon"));
  if (coupon.max_redemptions && count.row_count >= *coupon.max_redemptions) {
    return fail(ErrorCode::state_conflict, "is used up: it was redeemed " + std::to_string(count.row_count) + " times, as often as it may be", "/coupon");
  }
  return {};
}

Result<AppliedCouponRow> redeem(Unit& unit, const ApplyCoupon& request) {
  Transaction& transaction = unit.transaction();
  OSTO_TRY(const BillingContext context, load_billing_context(transaction, request.company_id));
  OSTO_TRY(const auto coupon, transaction.first(queries::kCouponByCode, {{"code", request.coupon}}));
  if (!coupon) return fail(ErrorCode::not_found, "there is no coupon with this code", "/coupon");
  if (request.subscription_id) {
    OSTO_TRY(const auto subscription, transaction.first(queries::kSubscription, {{"company_id", request.company_id}, {"id", *request.subscription_id}}));
    if (!subscription) return fail(ErrorCode::not_found, "there is no such subscription of the company", "/subscription_id");
  }
  OSTO_TRY(const auto held, transaction.rows(queries::kUsableCouponsOf, {{"company_id", request.company_id}}));
  for (const AppliedCouponRow& row : held) {
    const bool is_same = row.coupon_id == coupon->id && row.subscription_id == request.subscription_id;
    if (is_same) return fail(ErrorCode::already_exists, "is applied to the same already", "/coupon", row.id.to_string());
  }
  OSTO_CHECK(check_coupon(unit, *coupon, context));
  AppliedCouponRow row;
  row.id = unit.as_of().ids.mint<AppliedCouponId>();
  row.company_id = request.company_id;
  row.coupon_id = coupon->id;
  row.subscription_id = request.subscription_id;
  if (coupon->duration == CouponDuration::once) row.remaining_periods = 1;
  if (coupon->duration == CouponDuration::periods) row.remaining_periods = coupon->periods;
  row.applied_at = unit.now();
  OSTO_TRY(const auto earlier, transaction.rows(queries::kAppliedCouponsOf, {{"company_id", request.company_id}}));
  row.ordinal = static_cast<std::int64_t>(earlier.size()) + 1;
  return row;
}

}  // namespace

Result<AppliedCoupon> coupons::apply(Session& session, const ApplyCoupon& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  AppliedCouponRow applied;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(applied, redeem(unit, request));
    Decision decision;
    decision.insert(applied);
    decision.event(EventKind::coupon_applied, applied.id);
    return unit.apply(std::move(decision));
  };
  return run_command<AppliedCoupon>(session, {"coupons.apply", company_id}, request, options, decide,
                                    [&](Transaction& transaction, Instant) { return view_coupon(transaction, applied); });
}

Result<AppliedCoupon> coupons::remove(Session& session, const RemoveCoupon& request, const CallOptions& options) {
  OSTO_TRY(const CompanyId company_id, owner_of_row(session, queries::kAppliedCouponOwner, request.applied_coupon_id, "applied coupon", "/applied_coupon_id"));
  AppliedCouponRow removed;
  const auto decide = [&](Unit& unit) -> Result<void> {
    OSTO_TRY(removed, load_row(unit.transaction(), queries::kAppliedCoupon, {{"company_id", company_id}, {"id", request.applied_coupon_id}}, "applied coupon"));
    if (removed.removed_at) return fail(ErrorCode::state_conflict, "was removed before", "/applied_coupon_id", removed.id.to_string());
    removed.removed_at = unit.now();
    Decision decision;
    decision.update(removed);
    decision.event(EventKind::coupon_removed, removed.id);
    return unit.apply(std::move(decision));
  };
  return run_command<AppliedCoupon>(session, {"coupons.remove", company_id}, request, options, decide,
                                    [&](Transaction& transaction, Instant) { return view_coupon(transaction, removed); });
}

Result<AppliedCouponList> coupons::list(Session& session, const ListCoupons& request, const CallOptions&) {
  OSTO_CHECK(check_request(request));
  OSTO_TRY(const CompanyId company_id, visible_company(session, request.company_id));
  return session.engine().read<AppliedCouponList>([&](Transaction& transaction) -> Result<AppliedCouponList> {
    AppliedCouponList list;
    OSTO_TRY(const auto rows, transaction.rows(queries::kAppliedCouponsOf, {{"company_id", company_id}}));
    for (const AppliedCouponRow& row : rows) {
      OSTO_TRY(AppliedCoupon view, view_coupon(transaction, row));
      list.coupons.push_back(std::move(view));
    }
    return list;
  });
}

}  // namespace osto::billing
