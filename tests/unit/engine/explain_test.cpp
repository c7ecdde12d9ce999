// Every amount of an invoice explains itself: what went in, by which rule, exactly how much, and what rounding took.
#include "tests/unit/engine/engine_book.hpp"

#include <osto_billing/explain.hpp>

namespace osto::billing::testing {
namespace {

/// 3 seats of 1,000.00 for a month, made 5 in its middle: credit for 3, bill for 5, half a month each (16 of 31 days).
InvoiceExplained explained_change(Book& book) {
  const CompanyId company = book.company("one");
  book.add_method(company);
  const SubscriptionChanged made = book.subscribe(company, 3);
  book.advance("2026-01-30T00:00:00Z");
  ChangePlan change;
  change.subscription_id = made.subscription.subscription_id;
  change.seat_count = 5;
  const SubscriptionChanged done = must(subscriptions::change_plan(book.staff, change));
  return must(invoices::explain(book.staff, {done.documents.at(0).invoice.invoice_id}));
}

TEST(Explain, GivesRuleInputsFractionRoundingResidueAndASentence) {
  Book book = Book::with_catalog();
  const InvoiceExplained invoice = explained_change(book);
  ASSERT_EQ(invoice.lines.size(), 2u);
  Minor sum;
  for (const ExplainedLine& line : invoice.lines) {
    SCOPED_TRACE(line.derivation.sentence);
    sum = Minor{sum.value + line.amount_minor.value};
    EXPECT_NE(line.derivation.exact.find('/'), std::string::npos);
    EXPECT_NE(line.derivation.inputs.find("share=" + std::to_string(line.share_numerator) + "/" + std::to_string(line.share_denominator)), std::string::npos);
    EXPECT_NE(line.derivation.sentence.find("rounded half_up"), std::string::npos);
    EXPECT_EQ(line.rule_version, 1);
  }
  EXPECT_EQ(sum, invoice.subtotal_minor);
  const ExplainedLine& credit = invoice.lines[0];
  EXPECT_EQ(credit.kind, LineKind::unused_time_credit);
  EXPECT_TRUE(credit.credited_line_id);
  const ExplainedLine& seats = invoice.lines[1];
  EXPECT_EQ(seats.kind, LineKind::seat);
  ASSERT_EQ(seats.parts.size(), 1u);
  EXPECT_EQ(seats.parts[0].quantity.to_string(), "5");
  EXPECT_EQ(seats.parts[0].unit_price.to_string(), "1000");
  EXPECT_FALSE(seats.stages.empty());
  EXPECT_NE(invoice.total.sentence.find("total of lines="), std::string::npos) << invoice.total.sentence;
}

TEST(Explain, IsNotForOthers) {
  Book book = Book::with_catalog();
  const InvoiceExplained invoice = explained_change(book);
  Session other = book.database.session({.actor = "other", .company_id = book.company("other")});
  EXPECT_EQ(error_of(invoices::explain(other, {invoice.invoice_id})), "not_found");
}

}  // namespace
}  // namespace osto::billing::testing
