// A store whose commits seal what they write: every row that the engine writes goes through here, whatever its table.
#pragma once

#include "ports/storage.hpp"

#include <memory>

namespace osto::billing {

/// Wraps a store. Its transactions note each row written, changed or deleted; before the commit they append one record of
/// seals per company, and one for rows of no company, which is taken last.
std::unique_ptr<Storage> seal_commits(std::unique_ptr<Storage> storage);

/// Seals every row there is anew, all records before notwithstanding: of a database whose rows were written before there were
/// seals, or by another version of the schema. `transaction` is one of a sealed store.
Result<void> seal_all_rows(Storage& storage, Transaction& transaction);

}  // namespace osto::billing
