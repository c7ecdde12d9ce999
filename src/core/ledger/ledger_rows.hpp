// The journal: double entry, append-only. Per entry, amounts sum to zero in each currency, and functional amounts sum to zero.
// Positive amounts are debits, negative ones credits.
#pragma once

#include "core/change/table.hpp"

#include <osto_billing/scalars.hpp>
#include <osto_billing/vocabulary.hpp>

#include <optional>
#include <string>

namespace osto::billing {

struct EntryRow {
  EntryId id;
  CompanyId company_id;
  LegalEntityId legal_entity_id;
  EventKind source_kind{};
  Bytes source_id;                 ///< id of the fact booked; one entry per (kind, fact)
  std::string description;
  Date booked_on;                  ///< in the legal entity's zone
  Instant effective_at, recorded_at;
};

struct PostingRow {
  CompanyId company_id;
  EntryId entry_id;
  std::int64_t position = 0;
  LedgerAccount account{};
  std::optional<ModuleId> module_id;
  Currency currency;
  Minor amount_minor;
  Currency functional_currency;
  Minor functional_minor;
};

// clang-format off
template <> struct Description<EntryRow> {
  static constexpr std::string_view name = "EntryRow", doc = "A journal entry.", table = "osto_journal_entries", key[] = {"company_id", "id"},
      by_order[] = {"description"};  // it names the document's number
  static constexpr Field fields[] = {field<&EntryRow::id>({}), field<&EntryRow::company_id>({}), field<&EntryRow::legal_entity_id>({}),
      field<&EntryRow::source_kind>({}), field<&EntryRow::source_id>({}), field<&EntryRow::description>({}), field<&EntryRow::booked_on>({}),
      field<&EntryRow::effective_at>({}), field<&EntryRow::recorded_at>({})};
};
template <> struct Description<PostingRow> {
  static constexpr std::string_view name = "PostingRow", doc = "A posting of a journal entry.", table = "osto_postings", key[] = {"company_id", "entry_id", "position"};
  static constexpr Field fields[] = {field<&PostingRow::company_id>({}), field<&PostingRow::entry_id>({}), field<&PostingRow::position>({}),
      field<&PostingRow::account>({}), field<&PostingRow::module_id>({}), field<&PostingRow::currency>({}), field<&PostingRow::amount_minor>({}),
      field<&PostingRow::functional_currency>({}), field<&PostingRow::functional_minor>({})};
};
// clang-format on

}  // namespace osto::billing
