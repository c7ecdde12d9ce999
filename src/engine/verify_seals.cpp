#include "engine/verify_seals.hpp"

#include "engine/event_link.hpp"
#include "engine/seals.hpp"

#include <map>
#include <utility>

namespace osto::billing {
namespace {

using RowKey = std::pair<std::string_view, std::vector<std::uint8_t>>;

/// Follows a chain link by link. A record whose own hash was changed is told from one whose content was: the next record
/// follows from what the hash should have been, or from what it is.
class Links {
 public:
  explicit Links(Bytes first) : stored_(first), derived_(std::move(first)) {}

  /// Whether the link follows. `next(before)` is the hash that follows from `before`.
  template <class Next>
  bool follows(const Bytes& hash, const Next& next) {
    const Bytes from_stored = next(stored_), from_derived = next(derived_);
    const bool holds = hash == from_stored || hash == from_derived;
    stored_ = hash;
    derived_ = holds ? hash : from_stored;
    return holds;
  }
  const Bytes& derived() const { return derived_; }
  const Bytes& stored() const { return stored_; }

 private:
  Bytes stored_, derived_;
};

std::string hex(const Bytes& bytes) { return to_hex(bytes.octets); }

class SealCheck {
 public:
  SealCheck(const Storage& storage, Transaction& transaction, const std::optional<CompanyId>& company_id, Findings& findings)
      : tables_(storage.tables()), transaction_(transaction), company_id_(company_id), findings_(findings) {}

  Result<SealsChecked> run() {
    OSTO_CHECK(read_chain());
    if (!is_broken_) OSTO_CHECK(compare_rows());
    return std::move(checked_);
  }

 private:
  Result<void> read_chain() {
    if (company_id_) {
      return transaction_.scan(table_of<SealRow>(), company_id_, [&](const ScannedRow& scanned) -> Result<void> {
        OSTO_TRY(const SealRow* seal, scanned.as<SealRow>());
        return read_record(table_of<SealRow>(), seal, seal->sequence, seal->seals, seal->hash);
      });
    }
    return transaction_.scan(table_of<CatalogSealRow>(), std::nullopt, [&](const ScannedRow& scanned) -> Result<void> {
      OSTO_TRY(const CatalogSealRow* seal, scanned.as<CatalogSealRow>());
      return read_record(table_of<CatalogSealRow>(), seal, seal->sequence, seal->seals, seal->hash);
    });
  }

  Result<void> read_record(const Table& table, const void* row, std::int64_t sequence, const Bytes& seals, const Bytes& hash) {
    ++checked_.seal_count;
    const auto report = [&](std::string_view column, std::string stored, std::string derived, const char* rule) {
      is_broken_ = true;
      findings_.push_back({std::string(table.name), print_row_key(table, row), std::string(column), std::move(stored), std::move(derived), rule});
    };
    ++expected_sequence_;
    if (sequence != expected_sequence_) {
      report("sequence", std::to_string(sequence), std::to_string(expected_sequence_), "seal_sequence");
      expected_sequence_ = sequence;
    }
    const Bytes before = links_.stored();
    if (!links_.follows(hash, [&](const Bytes& from) { return link_seals(from, seals); })) {
      report("hash", hex(hash), hex(link_seals(before, seals)), "seal_chain");
      return {};
    }
    checked_.head = hash;
    auto record = read_seals(seals, tables_);
    if (!record) {
      report("seals", "", "", "seal_record");
      return {};
    }
    if (record->begins_anew) rows_.clear();
    for (RowSeal& seal : record->seals) {
      const RowKey key{seal.table->name, std::move(seal.key.octets)};
      if (seal.digest) {
        rows_[key] = *seal.digest;
      } else {
        rows_.erase(key);
      }
    }
    return {};
  }

  Result<void> compare_rows() {
    for (const Table* table : tables_) {
      if (!table->is_sealed) continue;
      OSTO_CHECK(transaction_.scan(*table, company_id_, [&](const ScannedRow& scanned) -> Result<void> {
        compare_row(*table, scanned);
        return {};
      }));
    }
    for (const auto& [key, digest] : rows_) report_missing(key, digest);
    return {};
  }

  void compare_row(const Table& table, const ScannedRow& scanned) {
    ++checked_.row_count;
    const auto report = [&](std::string_view column, std::string stored, std::string derived, const char* rule) {
      findings_.push_back({std::string(table.name), print_row_key(table, scanned.row), std::string(column), std::move(stored), std::move(derived), rule});
    };
    const SealDigest digest = seal_digest(table, scanned.row);
    const auto sealed = rows_.find({table.name, seal_key(table, scanned.row).octets});
    if (sealed == rows_.end()) return report("", to_hex(digest), "", "row_not_sealed");
    if (scanned.unreadable) {
      report(scanned.unreadable->name, "", "", "row_unreadable");
    } else if (sealed->second != digest) {
      report("", to_hex(digest), to_hex(sealed->second), "row_seal");
    }
    rows_.erase(sealed);
  }

  void report_missing(const RowKey& key, const SealDigest& digest) {
    for (const Table* table : tables_) {
      if (table->name != key.first) continue;
      std::string printed = print_seal_key(*table, Bytes{key.second});
      if (printed.empty() && company_id_) printed = company_id_->to_string();
      findings_.push_back({std::string(table->name), std::move(printed), "", "", to_hex(digest), "row_missing"});
    }
  }

  std::vector<const Table*> tables_;
  Transaction& transaction_;
  const std::optional<CompanyId>& company_id_;
  Findings& findings_;
  SealsChecked checked_;
  Links links_{first_seal_link()};
  std::int64_t expected_sequence_ = 0;
  bool is_broken_ = false;
  std::map<RowKey, SealDigest> rows_;
};

Finding event_finding(const EventRow& event, const char* column, std::string stored, std::string derived, const char* rule) {
  return {std::string(table_of<EventRow>().name), print_row_key(table_of<EventRow>(), &event), column, std::move(stored), std::move(derived), rule};
}

}  // namespace

Result<SealsChecked> check_seals(const Storage& storage, Transaction& transaction, const std::optional<CompanyId>& company_id,
                                 Findings& findings) {
  return SealCheck(storage, transaction, company_id, findings).run();
}

Result<void> check_events(Transaction& transaction, CompanyId company_id, Findings& findings) {
  Links links(first_event_link());
  std::int64_t expected = 0;
  OSTO_CHECK(transaction.scan(table_of<EventRow>(), company_id, [&](const ScannedRow& scanned) -> Result<void> {
    OSTO_TRY(const EventRow* read, scanned.as<EventRow>());
    const EventRow& event = *read;
    ++expected;
    if (event.sequence != expected) {
      findings.push_back(event_finding(event, "sequence", std::to_string(event.sequence), std::to_string(expected), "event_sequence"));
      expected = event.sequence;
    }
    const Bytes before = links.derived();
    if (event.prev_hash != before && event.prev_hash != links.stored()) {
      findings.push_back(event_finding(event, "prev_hash", hex(event.prev_hash), hex(before), "event_chain"));
    }
    if (!links.follows(event.hash, [&](const Bytes& from) { return link_event(from, event.payload); })) {
      findings.push_back(event_finding(event, "hash", hex(event.hash), hex(link_event(before, event.payload)), "event_chain"));
    }
    if (!payload_is_of(event)) findings.push_back(event_finding(event, "payload", "", "", "event_payload"));
    return {};
  }));
  std::int64_t place_expected = 0;  // events that have no place yet are the newest ones
  const auto check_place = [&](const ScannedRow& scanned) -> Result<void> {
    OSTO_TRY(const FeedRow* read, scanned.as<FeedRow>());
    const FeedRow& place = *read;
    if (place.sequence != ++place_expected || place.sequence > expected) {
      findings.push_back({std::string(table_of<FeedRow>().name), std::to_string(place.position), "sequence",
                          std::to_string(place.sequence), std::to_string(place_expected), "feed_order"});
      place_expected = place.sequence;
    }
    return {};
  };
  return transaction.scan(table_of<FeedRow>(), company_id, check_place);
}

}  // namespace osto::billing
