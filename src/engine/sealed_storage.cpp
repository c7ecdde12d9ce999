#include "engine/sealed_storage.hpp"

#include "engine/forwarding_transaction.hpp"
#include "engine/seals.hpp"
#include "ports/queries.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace osto::billing {
namespace {

constexpr std::string_view kCatalogLock = "catalog_seals";

/// Companies in order of their ids, and the catalogue, which all of them share, last.
struct CatalogLast {
  bool operator()(const std::optional<CompanyId>& a, const std::optional<CompanyId>& b) const {
    if (a.has_value() != b.has_value()) return a.has_value();
    return a && *a < *b;
  }
};

class SealedTransaction final : public ForwardingTransaction {
 public:
  explicit SealedTransaction(std::unique_ptr<Transaction> inner) : ForwardingTransaction(*inner), owned_(std::move(inner)) {}

  Result<void> lock_company(CompanyId company_id) override {
    OSTO_CHECK(ForwardingTransaction::lock_company(company_id));
    locked_.insert(company_id);
    return {};
  }
  Result<void> apply(std::span<const RowChange> changes) override {
    OSTO_CHECK(ForwardingTransaction::apply(changes));
    for (const RowChange& change : changes) note(change.kind, *change.table, change.row.get());
    return {};
  }
  Result<std::vector<bool>> append_usage(std::span<const UsageRecordRow> records) override {
    OSTO_TRY(auto is_new, ForwardingTransaction::append_usage(records));
    for (std::size_t i = 0; i < records.size(); ++i) {
      if (is_new[i]) note(ChangeKind::insert, table_of<UsageRecordRow>(), &records[i]);
    }
    return is_new;
  }
  Result<void> savepoint() override {
    savepoint_mark_ = notes_.size();
    return ForwardingTransaction::savepoint();
  }
  Result<void> rollback_to_savepoint() override {
    notes_.resize(savepoint_mark_);
    return ForwardingTransaction::rollback_to_savepoint();
  }
  Result<void> commit() override {
    OSTO_CHECK(append_seals());
    return ForwardingTransaction::commit();
  }

  /// Appends one record to a chain, whose end nobody else may move meanwhile.
  Result<void> append_record(const std::optional<CompanyId>& company_id, Bytes seals) {
    Decision decision;
    if (company_id) {
      if (!locked_.contains(*company_id)) OSTO_CHECK(lock_company(*company_id));
      OSTO_TRY(const auto last, first(queries::kLastSeal, {{"company_id", *company_id}}));
      Bytes hash = link_seals(last ? last->hash : first_seal_link(), seals);
      decision.insert(SealRow{*company_id, last ? last->sequence + 1 : 1, std::move(seals), std::move(hash)});
    } else {
      OSTO_CHECK(lock_name(kCatalogLock));
      OSTO_TRY(const auto last, first(queries::kLastCatalogSeal));
      Bytes hash = link_seals(last ? last->hash : first_seal_link(), seals);
      decision.insert(CatalogSealRow{last ? last->sequence + 1 : 1, std::move(seals), std::move(hash)});
    }
    return apply(decision.changes);
  }

 private:
  struct Note {
    std::optional<CompanyId> company_id;
    ChangeKind kind{};
    RowSeal seal;
  };

  void note(ChangeKind kind, const Table& table, const void* row) {
    if (!table.is_sealed) return;
    Note noted{company_of(table, row), kind, {&table, seal_key(table, row), std::nullopt}};
    if (kind != ChangeKind::erase) noted.seal.digest = seal_digest(table, row);
    notes_.push_back(std::move(noted));
  }

  /// Of a row written several times the last state counts; one that came and went in this commit leaves nothing.
  Result<void> append_seals() {
    struct RowFate {
      bool began_here = false;
      RowSeal seal;
    };
    std::map<std::optional<CompanyId>, std::map<std::pair<std::string_view, std::vector<std::uint8_t>>, RowFate>, CatalogLast> chains;
    for (Note& noted : notes_) {
      const auto key = std::pair(noted.seal.table->name, noted.seal.key.octets);
      const auto [fate, is_first] = chains[noted.company_id].try_emplace(key);
      if (is_first) fate->second.began_here = noted.kind == ChangeKind::insert;
      fate->second.seal = std::move(noted.seal);
    }
    notes_.clear();
    for (auto& [company_id, rows] : chains) {
      std::vector<RowSeal> seals;
      for (auto& [key, fate] : rows) {
        if (fate.seal.digest || !fate.began_here) seals.push_back(std::move(fate.seal));
      }
      if (seals.empty()) continue;
      OSTO_CHECK(append_record(company_id, write_seals(std::move(seals), false)));
    }
    return {};
  }

  std::unique_ptr<Transaction> owned_;
  std::vector<Note> notes_;
  std::size_t savepoint_mark_ = 0;
  std::set<CompanyId> locked_;
};

class SealedStorage final : public Storage {
 public:
  explicit SealedStorage(std::unique_ptr<Storage> inner) : inner_(std::move(inner)) {}

  Result<std::unique_ptr<Transaction>> begin(TransactionKind kind) override {
    OSTO_TRY(auto transaction, inner_->begin(kind));
    if (kind == TransactionKind::read) return transaction;
    return std::unique_ptr<Transaction>(std::make_unique<SealedTransaction>(std::move(transaction)));
  }
  Result<void> migrate() override { return inner_->migrate(); }
  Result<std::int64_t> schema_version() override { return inner_->schema_version(); }
  std::int64_t current_schema_version() const override { return inner_->current_schema_version(); }
  Ownership ownership() const override { return inner_->ownership(); }
  std::string_view dialect() const override { return inner_->dialect(); }
  Result<std::unique_ptr<Claim>> claim(std::string_view name) override { return inner_->claim(name); }
  bool is_in_hosts_transaction() const override { return inner_->is_in_hosts_transaction(); }
  std::vector<const Table*> tables() const override { return inner_->tables(); }
  Result<void> export_rows(RowSink& sink) override { return inner_->export_rows(sink); }

 private:
  std::unique_ptr<Storage> inner_;
};

/// One chain's rows, in records of so many seals; the first of them begins anew.
Result<void> seal_rows_of(Storage& storage, SealedTransaction& transaction, const std::optional<CompanyId>& company_id) {
  constexpr std::size_t kRecordSize = 1000;
  std::vector<RowSeal> seals;
  for (const Table* table : storage.tables()) {
    if (!table->is_sealed) continue;
    OSTO_CHECK(transaction.scan(*table, company_id, [&](const ScannedRow& scanned) -> Result<void> {
      if (scanned.unreadable) {
        return fail(ErrorCode::storage_failed, std::string(table->name) + "." + std::string(scanned.unreadable->name) + " holds what its type does not allow",
                    {}, print_row_key(*table, scanned.row));
      }
      seals.push_back({table, seal_key(*table, scanned.row), seal_digest(*table, scanned.row)});
      return {};
    }));
  }
  for (std::size_t at = 0; at < seals.size(); at += kRecordSize) {
    const auto begin = seals.begin() + static_cast<std::ptrdiff_t>(at);
    const auto end = seals.begin() + static_cast<std::ptrdiff_t>(std::min(seals.size(), at + kRecordSize));
    OSTO_CHECK(transaction.append_record(company_id, write_seals({begin, end}, at == 0)));
  }
  return {};
}

}  // namespace

std::unique_ptr<Storage> seal_commits(std::unique_ptr<Storage> storage) { return std::make_unique<SealedStorage>(std::move(storage)); }

Result<void> seal_all_rows(Storage& storage, Transaction& transaction) {
  auto& sealed = static_cast<SealedTransaction&>(transaction);
  OSTO_CHECK(seal_rows_of(storage, sealed, std::nullopt));
  CompanyId after;
  while (true) {
    OSTO_TRY(const auto page, transaction.rows(queries::kCompanyIdsAfter, {{"after_company_id", after}, {"limit", 100}}));
    if (page.empty()) return {};
    for (const OwnerRow& company : page) OSTO_CHECK(seal_rows_of(storage, sealed, company.company_id));
    after = page.back().company_id;
  }
}

}  // namespace osto::billing
