// Prepaid credit of a company: granted, ended, and what either books.
#pragma once

#include "core/bookkeeping/invoice_facts.hpp"
#include "core/prepaid/prepaid_rows.hpp"

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

struct PrepaidTerms {
  CreditKind kind{};
  Currency currency;
  std::optional<Minor> amount_minor;
  std::optional<Decimal> credits, rate;  ///< instead of an amount
  std::int64_t priority = 1;
  std::optional<Instant> expires_at;
  std::vector<std::string> modules;
  std::string description;
  std::int64_t ordinal = 1;              ///< of the company's grants
  std::optional<Rational> invoiced_at_rate{};  ///< bought by an invoice that is booked at this rate and paid; absent: by money received
};

/// An open invoice that new credit pays under prepaid_overage carried, and how many credits have paid it before.
struct OverageOwed {
  InvoiceFacts invoice;
  std::int64_t use_count = 0;
};

struct GrantedCredit {
  Decision decision;
  CreditGrantId grant_id;
};

/// Bought credit is booked as received money, given credit as the cost of promotions. 10 credits at 0.125 EUR: 1.25 EUR.
/// Errors: invalid_value ("/amount_minor", "/credits", "/rate", "/expires_at"), out_of_range.
Result<GrantedCredit> decide_grant(const BookkeepingContext& context, const PrepaidTerms& terms, const std::vector<OverageOwed>& owed, AsOf& as_of);

/// What is taken of bought credit is owed back; of given credit the cost is taken back. A part leaves the grant as it is, with
/// less; all that is left ends it. 30.00 of 40.00 bought: 10.00 stay, 30.00 are to be paid back.
/// Errors: state_conflict, invalid_value ("/amount_minor": not above 0, or more than is left).
Result<Decision> decide_void_grant(const BookkeepingContext& context, const CreditGrantRow& grant, std::optional<Minor> amount, AsOf& as_of);

/// What is left of bought credit is earned; of given credit the cost is taken back. Nothing happens when it has ended before.
Result<Decision> decide_expire_grant(const BookkeepingContext& context, const CreditGrantRow& grant, AsOf& as_of);

}  // namespace osto::billing
