// What the engine may rely on, whatever the store: one suite, run on every kind.
#include "tests/contracts/storage_stores.hpp"

#include "storage/sql/row_codec.hpp"
#include "storage/sql/table_rules.hpp"

#include <algorithm>
#include <set>

namespace osto::billing::testing {
namespace {

class StorageContract : public ::testing::TestWithParam<Store> {
 protected:
  OpenStore store_{GetParam()};

  std::string write(const Decision& decision) { return commit_rows(*store_, decision.changes); }
  void write_book(std::uint32_t company_count = 1) { ASSERT_EQ(commit_rows(*store_, sample_book(company_count)), ""); }
  template <class Row>
  std::string insert(Row row) {
    Decision decision;
    decision.insert(std::move(row));
    return write(decision);
  }
  template <class Row>
  std::string update(Row row) {
    Decision decision;
    decision.update(std::move(row));
    return write(decision);
  }
  template <class Row>
  std::string erase(Row row) {
    Decision decision;
    decision.erase(std::move(row));
    return write(decision);
  }
  std::size_t count(std::string_view table) { return export_of(*store_).of(table).size(); }
};

INSTANTIATE_TEST_SUITE_P(Stores, StorageContract,
                         ::testing::Values(Store::sqlite_file, Store::sqlite_memory, Store::sqlite_joined,
                                           Store::postgres),
                         ::testing::PrintToStringParamName());

std::string printed(const RowChange& change) {
  std::string line(change.table->name);
  for (const Field& field : change.table->row().fields) {
    line += "|" + print_field(field, change.row.get()).value_or("NULL");
  }
  return line;
}

TEST_P(StorageContract, EveryTableGivesBackWhatWasWritten) {
  write_book(2);
  const ExportText text = export_of(*store_);
  std::set<std::string> tables;
  for (const RowChange& change : sample_book(2)) {
    tables.emplace(change.table->name);
    const bool is_overwritten = change.table->name == "osto_number_series" ||
                                (change.table->name == "osto_documents" && change.kind == ChangeKind::insert);
    if (is_overwritten) continue;
    EXPECT_EQ(std::count(text.lines.begin(), text.lines.end(), printed(change)), 1) << printed(change);
  }
  for (const TableRules& rules : table_rules()) {
    const bool is_written_by_the_store = rules.table->name == "osto_meta" || rules.table->name == "osto_feed";
    EXPECT_TRUE(is_written_by_the_store || tables.contains(std::string(rules.table->name))) << rules.table->name;
  }
}

TEST_P(StorageContract, MigratesOnceAndSaysItsVersion) {
  EXPECT_EQ(must(store_->schema_version()), store_->current_schema_version());
  write_book();
  OpenStore::must_do(store_->migrate());
  EXPECT_EQ(count("osto_companies"), 1u);
}

TEST_P(StorageContract, RollsBackWhatIsNotCommitted) {
  {
    auto unit = must(store_->begin(TransactionKind::write));
    OpenStore::must_do(unit->apply(sample_catalogue().changes));
  }
  EXPECT_EQ(count("osto_modules"), 0u);
  auto unit = must(store_->begin(TransactionKind::write));
  OpenStore::must_do(unit->apply(sample_catalogue().changes));
  unit->rollback();
  EXPECT_EQ(count("osto_modules"), 0u);
}

TEST_P(StorageContract, SavepointsUndoOneStep) {
  auto unit = must(store_->begin(TransactionKind::write));
  OpenStore::must_do(unit->apply(sample_catalogue().changes));
  OpenStore::must_do(unit->savepoint());
  OpenStore::must_do(unit->apply(sample_company(1).changes));
  OpenStore::must_do(unit->rollback_to_savepoint());
  OpenStore::must_do(unit->savepoint());
  OpenStore::must_do(unit->apply(sample_company(2).changes));
  OpenStore::must_do(unit->release());
  OpenStore::must_do(unit->commit());
  const auto companies = export_of(*store_).of("osto_companies");
  ASSERT_EQ(companies.size(), 1u);
  EXPECT_NE(companies[0].find(own<CompanyId>(2).to_string()), std::string::npos);
}

TEST_P(StorageContract, ARefusedStepLeavesTheUnitUsableAfterItsSavepointIsUndone) {
  auto unit = must(store_->begin(TransactionKind::write));
  OpenStore::must_do(unit->apply(sample_catalogue().changes));
  OpenStore::must_do(unit->savepoint());
  EXPECT_EQ(error_of(unit->apply(sample_catalogue().changes)), "invariant_broken");
  OpenStore::must_do(unit->rollback_to_savepoint());
  OpenStore::must_do(unit->apply(sample_company(1).changes));
  OpenStore::must_do(unit->commit());
  EXPECT_EQ(count("osto_companies"), 1u);
}

TEST_P(StorageContract, UpsertsAndErases) {
  write_book();
  Decision decision;
  decision.upsert(UsageCursorRow{own<CompanyId>(1), 9, 9});
  decision.erase(ParkedCompanyRow{own<CompanyId>(1), "", Instant{}});
  decision.erase(ParkedCompanyRow{own<CompanyId>(7), "", Instant{}});
  EXPECT_EQ(write(decision), "");
  EXPECT_EQ(export_of(*store_).of("osto_usage_cursors"),
            std::vector<std::string>{"osto_usage_cursors|" + own<CompanyId>(1).to_string() + "|9|9"});
  EXPECT_EQ(count("osto_parked_companies"), 0u);
}

TEST_P(StorageContract, AnUpdateThatFindsNoRowIsABug) {
  write_book();
  EXPECT_EQ(update(UsageCursorRow{own<CompanyId>(5), 1, 1}), "update of osto_usage_cursors found no row");
}

TEST_P(StorageContract, LoadsRowsThroughNamedQueries) {
  write_book();
  auto unit = must(store_->begin(TransactionKind::read));
  const auto company = must(unit->first(Query<CompanyRow>{"company"}, {{"company_id", own<CompanyId>(1)}}));
  ASSERT_TRUE(company.has_value());
  EXPECT_EQ(company->name, kAwkwardText);
  EXPECT_EQ(company->created_at, kJanuary);
  EXPECT_FALSE(must(unit->first(Query<CompanyRow>{"company"}, {{"company_id", own<CompanyId>(9)}})).has_value());
  EXPECT_EQ(error_of(unit->rows(Query<CompanyRow>{"no such query"})), "storage_failed");
  EXPECT_EQ(error_of(unit->rows(Query<CompanyRow>{"company"})), "storage_failed");
}

TEST_P(StorageContract, CountsAUsageEventOnce) {
  write_book();
  const auto usage = [](const char* event_id, std::int64_t sequence) {
    return UsageRecordRow{own<CompanyId>(1), event_id, own<SubscriptionId>(1), id<MeterId>(1), decimal("3"), kMiddle,
                          kMiddle, sequence};
  };
  auto unit = must(store_->begin(TransactionKind::write));
  const std::vector<UsageRecordRow> records = {usage("a", 2), usage("event-1", 3), usage("b", 4), usage("a", 5)};
  EXPECT_EQ(must(unit->append_usage(records)), (std::vector<bool>{true, false, true, false}));
  OpenStore::must_do(unit->commit());
  EXPECT_EQ(count("osto_usage_records"), 3u);
}

TEST_P(StorageContract, PositionsCommittedEventsInOrderWithoutGap) {
  write_book(2);
  {  // rolled back: takes no position
    auto unit = must(store_->begin(TransactionKind::write));
    OpenStore::must_do(unit->apply(std::vector<RowChange>{
        {ChangeKind::insert, &table_of<EventRow>(), std::make_shared<EventRow>(sample_event(1, 3))}}));
    OpenStore::must_do(unit->position_events());
  }
  Decision more;
  more.insert(sample_event(2, 3));
  more.insert(sample_event(1, 3));
  ASSERT_EQ(write(more), "");
  auto unit = must(store_->begin(TransactionKind::write));
  OpenStore::must_do(unit->position_events());
  OpenStore::must_do(unit->position_events());
  OpenStore::must_do(unit->commit());
  std::vector<std::string> expected;
  std::int64_t position = 0;
  for (const auto& [n, sequence] : {std::pair{1u, 1}, {1u, 2}, {2u, 1}, {2u, 2}, {2u, 3}, {1u, 3}}) {
    expected.push_back("osto_feed|" + std::to_string(++position) + "|" + own<CompanyId>(n).to_string() + "|" +
                       std::to_string(sequence));
  }
  EXPECT_EQ(export_of(*store_).of("osto_feed"), expected);
}

TEST_P(StorageContract, SaysTheServersTimeOnlyWhereThereIsAServer) {
  const auto now = must(must(store_->begin(TransactionKind::read))->server_now());
  ASSERT_EQ(now.has_value(), GetParam() == Store::postgres);
  if (now) {
    EXPECT_GT(*now, kJanuary);
  }
}

// ---- the rules in the schema ----------------------------------------------------------------------------------------

std::string refused_by(const std::string& constraint) { return "constraint " + constraint + " refused the write"; }

TEST_P(StorageContract, NamesTheRuleThatRefuses) {
  write_book();
  auto company = sample_company_row(2);
  company.code = "company-1";
  EXPECT_EQ(insert(company), refused_by("osto_companies_code"));
  company.code = "other";
  company.company_id = own<CompanyId>(1);
  EXPECT_EQ(insert(company), refused_by("osto_companies_pkey"));
  company.company_id = own<CompanyId>(2);
  company.legal_entity_id = id<LegalEntityId>(8);
  EXPECT_EQ(insert(company), refused_by("osto_companies_legal_entity_id_fkey"));
  EXPECT_EQ(insert(AccountCreditRow{own<CompanyId>(1), Currency("USD"), Minor{-1}}),
            refused_by("osto_account_credits_not_negative"));
  EXPECT_EQ(insert(AccountCreditRow{own<CompanyId>(1), Currency("USD"), Minor{kMaxMinor + 1}}),
            refused_by("osto_account_credits_available_minor_check"));
  EXPECT_EQ(insert(ParkedCompanyRow{own<CompanyId>(1), "", Instant{}}),
            refused_by("osto_parked_companies_parked_at_check"));
}

TEST_P(StorageContract, AFinalizedDocumentNeverChanges) {
  write_book();
  DocumentRow document = sample_final(1);
  document.buyer_name = "Somebody else";
  EXPECT_EQ(update(document), refused_by("osto_documents_final"));
  EXPECT_EQ(erase(document), refused_by("osto_documents_no_delete"));
  EXPECT_EQ(update(sample_draft(1)), refused_by("osto_documents_final"));
  EXPECT_EQ(insert(sample_line(1, 3, kJanuary, kFebruary, 1)), refused_by("osto_document_lines_final_insert"));
  EXPECT_EQ(update(sample_line(1, 1, kJanuary, kMiddle, 6001)), refused_by("osto_document_lines_final_update"));
  EXPECT_EQ(erase(sample_tax(1)), refused_by("osto_document_taxes_final_delete"));
  document = sample_final(1);
  document.state = DocumentState::voided;
  EXPECT_EQ(update(document), "");
  EXPECT_EQ(update(sample_final(1)), refused_by("osto_documents_final"));
}

TEST_P(StorageContract, ADocumentIsFinalizedOnlyWhenItsSumsHold) {
  ASSERT_EQ(commit_rows(*store_, sample_catalogue().changes), "");
  ASSERT_EQ(write(sample_company(1)), "");
  Decision draft;
  draft.insert(sample_draft(1));
  draft.insert(sample_line(1, 1, kJanuary, kMiddle, 6000));
  draft.insert(sample_line(1, 2, kMiddle, kFebruary, 4000));
  draft.insert(sample_usage_line(1));
  draft.insert(sample_tax(1));
  ASSERT_EQ(write(draft), "");
  DocumentRow document = sample_final(1);
  document.total_minor = Minor{11799};
  EXPECT_EQ(update(document), refused_by("osto_documents_total"));
  document.subtotal_minor = Minor{9999};
  EXPECT_EQ(update(document), refused_by("osto_documents_sums"));
  document = sample_final(1);
  document.number = std::nullopt;
  EXPECT_EQ(update(document), refused_by("osto_documents_complete"));
  EXPECT_EQ(update(sample_final(1)), "");
  DocumentRow second = sample_final(1);
  second.id = own<DocumentId>(1, 7);
  EXPECT_EQ(insert(second), refused_by("osto_documents_born_draft"));
  second = sample_draft(1);
  second.id = own<DocumentId>(1, 7);
  EXPECT_EQ(insert(second), "");
  second.id = own<DocumentId>(1, 8);
  EXPECT_EQ(insert(second), refused_by("osto_documents_one_draft"));
}

TEST_P(StorageContract, NumbersStayInTheRegister) {
  write_book();
  const NumberRow number{"OSTO/25-26/", 1, "OSTO/25-26/1", own<CompanyId>(1), own<DocumentId>(1), NumberDisposition::used};
  EXPECT_EQ(erase(number), refused_by("osto_numbers_no_delete"));
  NumberRow other = number;
  other.printed_number = "OSTO/25-26/2";
  EXPECT_EQ(update(other), refused_by("osto_numbers_register"));
  other.number = 2;
  EXPECT_EQ(insert(other), refused_by("osto_numbers_document"));
  other = number;
  other.disposition = NumberDisposition::voided;
  EXPECT_EQ(update(other), "");
  EXPECT_EQ(update(NumberSeriesRow{"OSTO/25-26/", id<LegalEntityId>(1), DocumentKind::invoice, "25-26", 0, 0, "OSTO/{fy:short}/{kind}{seq}"}),
            refused_by("osto_number_series_forward"));
}

TEST_P(StorageContract, BilledPeriodsTile) {
  write_book();
  const Instant march = at("2026-03-01T00:00:00Z");
  EXPECT_EQ(insert(sample_period(1, 2, march, at("2026-04-01T00:00:00Z"), march)),
            refused_by("osto_billed_periods_previous_end_fkey"));
  EXPECT_EQ(insert(sample_period(1, 2, march, at("2026-04-01T00:00:00Z"), kFebruary)),
            refused_by("osto_billed_periods_tile"));
  EXPECT_EQ(insert(sample_period(1, 2, march, march, std::nullopt)), refused_by("osto_billed_periods_span"));
  EXPECT_EQ(insert(sample_period(1, 2, kFebruary, march, kFebruary)), "");
}

TEST_P(StorageContract, OneLiveAttemptPerDocument) {
  write_book();
  EXPECT_EQ(insert(sample_attempt(1, 2, AttemptState::unknown)), "");
  EXPECT_EQ(insert(sample_attempt(1, 3, AttemptState::created)), refused_by("osto_payment_attempts_one_live"));
  EXPECT_EQ(update(sample_attempt(1, 2, AttemptState::declined)), "");
  EXPECT_EQ(insert(sample_attempt(1, 3, AttemptState::created)), "");
}

TEST_P(StorageContract, MoneyReceivedIsCountedOnceAndAllocatedOnce) {
  write_book();
  PaymentRow payment{own<PaymentId>(1, 5), own<CompanyId>(1), std::nullopt, kInr, Minor{1}, "simulated", "ch_1", kFebruary};
  EXPECT_EQ(insert(payment), refused_by("osto_payments_reference"));
  payment.provider_reference = "ch_x";
  payment.attempt_id = own<AttemptId>(1, 1);
  EXPECT_EQ(insert(payment), refused_by("osto_payments_attempt"));
  EXPECT_EQ(insert(AllocationRow{own<AllocationId>(1, 5), own<CompanyId>(1), own<PaymentId>(1), own<DocumentId>(1), kInr,
                                 Minor{1}, kFebruary}),
            refused_by("osto_allocations_within_payment"));
  EXPECT_EQ(update(BalanceRow{own<CompanyId>(1), own<DocumentId>(1), kInr, Minor{11800}, Minor{0}, Minor{5000},
                              Minor{6799}, day("2026-02-16"), std::nullopt}),
            refused_by("osto_document_balances_due"));
  EXPECT_EQ(update(BalanceRow{own<CompanyId>(1), own<DocumentId>(1), kInr, Minor{11800}, Minor{0}, Minor{11801},
                              Minor{-1}, day("2026-02-16"), std::nullopt}),
            refused_by("osto_document_balances_not_negative"));
}

// F32: 50.00 came. 30.00 on its way back and 20.00 contested are all of it.
TEST_P(StorageContract, NoPaymentGivesBackMoreThanItBrought) {
  write_book();
  const auto refund = [](std::uint32_t number, std::int64_t amount, RefundState state) {
    return RefundRow{own<RefundId>(1, number), own<CompanyId>(1), own<PaymentId>(1), std::nullopt, state, kInr, Minor{amount}, "", false,
                     std::nullopt, std::nullopt, 0, kFebruary, std::nullopt, std::nullopt};
  };
  const auto dispute = [](std::uint32_t number, std::int64_t amount) {
    return DisputeRow{own<DisputeId>(1, number), own<CompanyId>(1), own<PaymentId>(1), "simulated", "dp_x" + std::to_string(number),
                      DisputeState::opened, kInr, Minor{amount}, "", kFebruary, std::nullopt};
  };
  EXPECT_EQ(insert(refund(1, 5'000, RefundState::created)), refused_by("osto_refunds_within_payment"));  // 0.01 is lost by dispute
  EXPECT_EQ(insert(refund(1, 3'000, RefundState::created)), "");
  EXPECT_EQ(insert(dispute(1, 2'000)), refused_by("osto_disputes_within_payment"));
  EXPECT_EQ(insert(dispute(1, 1'999)), "");
  EXPECT_EQ(insert(ReversalRow{own<ReversalId>(1, 2), own<CompanyId>(1), own<PaymentId>(1), std::nullopt, kInr, Minor{1}, Minor{0}, Minor{0}, Minor{1}, kMarch}),
            refused_by("osto_reversals_within_payment"));
  EXPECT_EQ(update(refund(1, 2'999, RefundState::created)), refused_by("osto_refunds_amount"));
  EXPECT_EQ(update(refund(1, 3'000, RefundState::failed)), "");
  EXPECT_EQ(update(refund(1, 3'000, RefundState::succeeded)), refused_by("osto_refunds_amount"));
  EXPECT_EQ(insert(refund(2, 3'000, RefundState::created)), "");
}

TEST_P(StorageContract, EntriesSumToZero) {
  write_book();
  const auto entry = [](std::int64_t credit) {
    Decision decision;
    decision.insert(sample_entry(1, 5, EventKind::attempt_reversed, bytes_of(own<AttemptId>(1, 9))));
    decision.insert(posting(1, 5, 1, LedgerAccount::receivable, 500));
    decision.insert(posting(1, 5, 2, LedgerAccount::cash_clearing, credit));
    return decision;
  };
  EXPECT_EQ(write(entry(-499)), "constraint osto_postings_balance: postings of the entry do not sum to zero");
  {  // within a savepoint the step is told, and the rest of the unit goes on
    auto unit = must(store_->begin(TransactionKind::write));
    OpenStore::must_do(unit->savepoint());
    OpenStore::must_do(unit->apply(entry(-501).changes));
    EXPECT_EQ(error_of(unit->release()), "invariant_broken");
    OpenStore::must_do(unit->rollback_to_savepoint());
    OpenStore::must_do(unit->commit());
  }
  EXPECT_EQ(write(entry(-500)), "");
  Decision again;
  again.insert(sample_entry(1, 6, EventKind::attempt_reversed, bytes_of(own<AttemptId>(1, 9))));
  EXPECT_EQ(write(again), refused_by("osto_journal_entries_source"));
  EXPECT_EQ(update(posting(1, 5, 1, LedgerAccount::receivable, 501)), refused_by("osto_postings_no_update"));
}

TEST_P(StorageContract, WhatIsPublishedOrHappenedStays) {
  write_book();
  EXPECT_EQ(update(PriceRow{id<ChargeId>(1), kInr, IntervalUnit::month, PriceModel::per_unit, decimal("2")}),
            refused_by("osto_prices_no_update"));
  EXPECT_EQ(erase(sample_event(1, 2)), refused_by("osto_events_no_delete"));
  EventRow fork = sample_event(1, 2);
  fork.sequence = 9;
  EXPECT_EQ(insert(fork), refused_by("osto_events_prev_hash"));
  EXPECT_EQ(insert(DunningCaseRow{own<DunningCaseId>(1, 2), own<CompanyId>(1), own<DocumentId>(1), id<DunningPolicyId>(1),
                                  DunningCaseState::paused, 1, kFebruary, std::nullopt}),
            refused_by("osto_dunning_cases_one_open"));
  EXPECT_EQ(insert(DunningStepRow{own<CompanyId>(1), own<DunningCaseId>(1), 1, DunningAction::notify, kFebruary}),
            refused_by("osto_dunning_steps_pkey"));
}

}  // namespace
}  // namespace osto::billing::testing
