// What the lines of a document come to: coupons, taxes and rounding by the rules that calculate.totals has, as rows.
#pragma once

#include "core/catalog/catalog_rows.hpp"
#include "core/change/decision.hpp"
#include "core/invoice/billing_context.hpp"
#include "core/invoice/coupon_rows.hpp"
#include "core/invoice/document_rows.hpp"

#include <osto_billing/document_terms.hpp>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace osto::billing {

/// What a line is of, by the codes that coupons and tax rules name.
struct LineCodes {
  std::string module, plan, charge, tax_code;
};

/// A coupon that the company redeemed and that may still lower a document.
struct RedeemedCoupon {
  AppliedCouponRow applied;
  CouponRow coupon;
  std::vector<CouponAmountRow> amounts;
};

struct BillFacts {
  BillingContext context;
  DocumentRow document;
  std::vector<LineRow> lines;            ///< in order
  std::map<LineId, LineCodes> codes;     ///< of each line
  std::vector<TaxRuleRow> tax_rules;     ///< of the seller
  std::vector<RedeemedCoupon> coupons;   ///< in the order in which they were applied
  std::optional<std::vector<OutsideTaxRow>> outside_taxes{};  ///< what the seller's outside engine answered, instead of rules
};

/// A document that sells prepaid credit: its buyer pays no tax before the credit pays for something, and it is lowered by no coupon
/// and paid by no credit of the kind that it sells.
bool buys_credit(std::span<const LineRow> lines);

struct DocumentBill {
  DocumentRow document;                  ///< with its sums and its note
  DocumentBecomes becomes{};
  std::vector<LineRow> lines;            ///< with their discounts
  std::vector<DocumentDiscountRow> discounts;
  std::vector<DocumentTaxRow> taxes;
  std::vector<LineTaxRow> line_taxes;
  std::vector<AppliedCouponRow> used_coupons;  ///< that lowered it, counted down
  std::vector<Minor> nets, totals;       ///< per line: without and with tax; nets sum to subtotal - discount - included tax
};

/// Lines less coupons plus taxes. What rounding the sum moves it by is the document's rounding:
///   subtotal - discount - included tax + tax + rounding = total.
///   3100.00 in Karnataka, coupon 10 %: 3100.00 - 310.00 + CGST 251.10 + SGST 251.10 = 3292.20.
/// Of a seller with an outside engine that has not answered yet, the taxes are nothing.
/// Errors: invalid_value (no tax can be found), out_of_range.
Result<DocumentBill> bill_document(const BillFacts& facts, Date issued_on);

/// Writes discounts, taxes, the lines that a discount changed and the coupons that are used up. Not the document.
void write_bill(DocumentBill& bill, Decision& decision);

}  // namespace osto::billing
