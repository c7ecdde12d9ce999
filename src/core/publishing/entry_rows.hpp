// Sellers, tax rules and coupons of a catalogue document as rows, once their own rules hold.
#pragma once

#include "core/catalog/catalog_rows.hpp"

#include <osto_billing/catalog_document.hpp>

#include <string>
#include <vector>

namespace osto::billing {

/// Errors: invalid_value with the pointer: a zone, prefix, number pattern, tax id or tax system that cannot be.
Result<LegalEntityRow> legal_entity_row_of(const LegalEntityEntry& entry, LegalEntityId id, const std::string& pointer);

/// Errors: invalid_value with the pointer: a rate outside of 0..100, days out of order, a rate beside no tax.
Result<TaxRuleRow> tax_rule_row_of(const TaxRuleEntry& entry, TaxRuleId id, LegalEntityId seller_id, std::int64_t position, const std::string& pointer);

struct CouponRows {
  CouponRow coupon;
  std::vector<CouponAmountRow> amounts;
};
/// Errors: invalid_value with the pointer: neither or both of percent and amounts, a percentage outside of 0..100, amounts that
/// are not above 0, a currency twice, periods without their duration.
Result<CouponRows> coupon_rows_of(const CouponEntry& entry, CouponId id, const std::string& pointer);

}  // namespace osto::billing
