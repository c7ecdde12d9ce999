// What a company's own session sees of its dunning, and may not do.
#include "tests/unit/engine/engine_book.hpp"

namespace osto::billing::testing {
namespace {

TEST(DunningSessions, ACompanySeesItsCaseWithoutWhatStaffWrote) {
  Book book = Book::with_catalog();
  const CompanyId acme = book.company("acme"), other = book.company("other");
  const DocumentId invoice_id = book.subscribe(acme).documents.front().invoice.invoice_id;
  book.advance("2026-01-17T00:00:00Z");
  const DunningCaseId case_id = must(dunning::list_cases(book.staff, {})).cases.front().case_id;
  EXPECT_EQ(must(dunning::hold(book.staff, {case_id, "Said to be bankrupt"})).note, "Said to be bankrupt");

  Session own = book.database.session({.actor = "asha", .company_id = acme});
  EXPECT_EQ(must(dunning::get(own, {case_id})).note, "");
  EXPECT_EQ(must(dunning::list_cases(own, {})).cases.front().note, "");
  EXPECT_EQ(must(dunning::get(book.staff, {case_id})).note, "Said to be bankrupt");
  EXPECT_EQ(must(dunning::preview(own, {invoice_id})).case_id, case_id);
  EXPECT_EQ(dunning::release(own, {case_id}).error().code, ErrorCode::permission_denied);
  EXPECT_EQ(dunning::close(own, {case_id, DunningClosing::write_off, "Please"}).error().code, ErrorCode::permission_denied);

  Session foreign = book.database.session({.actor = "ben", .company_id = other});
  EXPECT_EQ(dunning::get(foreign, {case_id}).error().code, ErrorCode::not_found);
  EXPECT_EQ(dunning::preview(foreign, {invoice_id}).error().code, ErrorCode::not_found);
}

}  // namespace
}  // namespace osto::billing::testing
