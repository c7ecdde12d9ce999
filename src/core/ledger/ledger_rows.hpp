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
  template <class R> static constexpr Field fields[] = {field<&R::id>({}), field<&R::company_id>({}), field<&R::legal_entity_id>({}),
      field<&R::source_kind>({}), field<&R::source_id>({}), field<&R::description>({}), field<&R::booked_on>({}),
      field<&R::effective_at>({}), field<&R::recorded_at>({})};
};
template <> struct Description<PostingRow> {
  static constexpr std::string_view name = "PostingRow", doc = "A posting of a journal entry.", table = "osto_postings", key[] = {"company_id", "entry_id", "position"};
  template <class R> static constexpr Field fields[] = {field<&R::company_id>({}), field<&R::entry_id>({}), field<&R::position>({}),
      field<&R::account>({}), field<&R::module_id>({}), field<&R::currency>({}), field<&R::amount_minor>({}),
      field<&R::functional_currency>({}), field<&R::functional_minor>({})};
};
// clang-format on

}  // namespace osto::billing
