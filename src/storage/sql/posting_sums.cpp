#include "storage/sql/posting_sums.hpp"

#include "core/ledger/ledger_rows.hpp"

#include <osto_billing/int128.hpp>

#include <map>
#include <utility>

namespace osto::billing {

void PostingSums::note(std::span<const RowChange> changes) {
  for (const RowChange& change : changes) {
    if (change.table->name != Description<PostingRow>::table || change.kind == ChangeKind::erase) continue;
    const auto& posting = *static_cast<const PostingRow*>(change.row.get());
    written_.push_back({posting.entry_id.bytes(), posting.currency, posting.amount_minor.value,
                        posting.functional_minor.value});
  }
}

Result<void> PostingSums::check_after(std::size_t mark) const {
  std::map<std::pair<IdBytes, Currency>, int128> amounts;
  std::map<IdBytes, int128> functional;
  for (std::size_t i = mark; i < written_.size(); ++i) {
    amounts[{written_[i].entry_id, written_[i].currency}] += written_[i].amount_minor;
    functional[written_[i].entry_id] += written_[i].functional_minor;
  }
  const auto refuse = [](const IdBytes& entry_id) {
    const std::string id = EntryId(entry_id).to_string();
    return fail(ErrorCode::invariant_broken,
                "constraint osto_postings_balance: postings of the entry do not sum to zero", {}, id);
  };
  for (const auto& [key, sum] : amounts) {
    if (sum != 0) return refuse(key.first);
  }
  for (const auto& [entry_id, sum] : functional) {
    if (sum != 0) return refuse(entry_id);
  }
  return {};
}

}  // namespace osto::billing
