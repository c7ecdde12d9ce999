#include "engine/verify_derivation.hpp"

#include "engine/line_inputs.hpp"
#include "engine/verify_usage.hpp"
#include "ports/queries.hpp"

#include <functional>
#include <iterator>

namespace osto::billing {
namespace {

Result<CompanyBook> read_book(Transaction& transaction, CompanyId company_id) {
  CompanyBook book;
  OSTO_CHECK(read_all(transaction, company_id, book.documents));
  OSTO_CHECK(read_all(transaction, company_id, book.lines));
  OSTO_CHECK(read_all(transaction, company_id, book.taxes));
  OSTO_CHECK(read_all(transaction, company_id, book.outside_taxes));
  OSTO_CHECK(read_all(transaction, company_id, book.billed_periods));
  OSTO_CHECK(read_all(transaction, company_id, book.balances));
  OSTO_CHECK(read_all(transaction, company_id, book.credit_notes));
  OSTO_CHECK(read_all(transaction, company_id, book.withholdings));
  OSTO_CHECK(read_all(transaction, company_id, book.write_offs));
  OSTO_CHECK(read_all(transaction, company_id, book.allocations));
  OSTO_CHECK(read_all(transaction, company_id, book.payments));
  OSTO_CHECK(read_all(transaction, company_id, book.refunds));
  OSTO_CHECK(read_all(transaction, company_id, book.disputes));
  OSTO_CHECK(read_all(transaction, company_id, book.reversals));
  OSTO_CHECK(read_all(transaction, company_id, book.account_credits));
  OSTO_CHECK(read_all(transaction, company_id, book.advances));
  OSTO_CHECK(read_all(transaction, company_id, book.advance_uses));
  OSTO_CHECK(read_all(transaction, company_id, book.advance_use_taxes));
  OSTO_CHECK(read_all(transaction, company_id, book.entries));
  OSTO_CHECK(read_all(transaction, company_id, book.postings));
  return book;
}

}  // namespace

Result<DerivationChecked> check_derivation(Transaction& transaction, CompanyId company_id, std::span<const RuleVersion> versions,
                                           Findings& findings) {
  OSTO_TRY(const CompanyBook book, read_book(transaction, company_id));
  LineInputFinder inputs(transaction, company_id);
  OSTO_CHECK(inputs.load());
  const auto checks = {
      std::function<Result<Findings>()>([&] { return check_lines(book, versions, [&](const LineRow& line) { return inputs.find(line); }); }),
      std::function<Result<Findings>()>([&] { return check_billed_periods(book); }),
      std::function<Result<Findings>()>([&] { return check_usage_windows(transaction, company_id, book, inputs); }),
      std::function<Result<Findings>()>([&] { return check_documents(book, [&](PolicyId policy_id) { return inputs.policy_of(policy_id); }); }),
      std::function<Result<Findings>()>([&] { return check_advances(book, [&](PolicyId policy_id) { return inputs.policy_of(policy_id); }); }),
      std::function<Result<Findings>()>([&] { return check_journal(book); }),
      std::function<Result<Findings>()>([&] { return check_money_back(book); }),
  };
  DerivationChecked checked;
  checked.line_count = static_cast<std::int64_t>(book.lines.size());
  checked.document_count = static_cast<std::int64_t>(book.documents.size());
  checked.entry_count = static_cast<std::int64_t>(book.entries.size());
  for (const auto& check : checks) {
    OSTO_TRY(Findings found, check());
    if (found.empty()) continue;
    findings.insert(findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    break;
  }
  return checked;
}

Result<void> check_registers(Transaction& transaction, Findings& findings) {
  OSTO_TRY(const auto all_series, transaction.rows(queries::kAllNumberSeries));
  for (const NumberSeriesRow& series : all_series) {
    OSTO_TRY(const auto gap, transaction.first(queries::kRegisterState, {{"series", series.series}}));
    const std::int64_t count = gap ? gap->number_count : 0;
    if (count == series.last_number && (count == 0 || (gap->first_number == 1 && gap->last_number == count))) continue;
    findings.push_back({"osto_number_series", series.series, "last_number", std::to_string(series.last_number), std::to_string(count), "register_gap"});
  }
  OSTO_TRY(const auto orphans, transaction.rows(queries::kNumbersWithoutDocument, {{"limit", 100}}));
  for (const NumberRow& number : orphans) {
    findings.push_back({"osto_numbers", number.series + "/" + std::to_string(number.number), "document_id", number.document_id.to_string(), "", "number_document"});
  }
  return {};
}

}  // namespace osto::billing
