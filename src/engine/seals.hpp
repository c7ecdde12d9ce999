// Seals: what a commit says about each row that it wrote, so that a row changed behind the library's back is found and named.
//
// A seal is a row's key and a digest of all its columns; of a deleted row, its key alone. A commit appends one record of seals
// to its company's chain (osto_seals), and one to the catalogue's for rows that belong to no company (osto_catalog_seals):
// hash = SHA-256(hash of the record before, seals). Events are rows too, so the head of a chain of seals stands for all of a
// company's book.
//
// A record's bytes: a flag (1: forget every seal before, all rows follow), then per table its tag (4 bytes of SHA-256 of its
// name), a count, and per row: length of key, key, 0 or 1, and after 1 the digest. Numbers are LEB128.
//   An invoice of 4 lines, paid at once by card, leaves about 1.6 KB of seals beside 7 KB of rows and indexes.
#pragma once

#include "base/digest.hpp"
#include "core/change/decision.hpp"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace osto::billing {

/// Half a SHA-256: two rows with one seal are not found by trying.
using SealDigest = std::array<std::uint8_t, 16>;

struct RowSeal {
  const Table* table = nullptr;
  Bytes key;                         ///< the key's columns but company_id, which the chain gives
  std::optional<SealDigest> digest;  ///< absent: deleted
};

/// Whose chain seals the row; absent: the catalogue's.
std::optional<CompanyId> company_of(const Table& table, const void* row);

Bytes seal_key(const Table& table, const void* row);
SealDigest seal_digest(const Table& table, const void* row);
/// The same without the columns that depend on which company's commit came first (Table::by_order).
SealDigest decision_digest(const Table& table, const void* row);

/// "inv_0192.../2": the key's values as every face prints them.
std::string print_seal_key(const Table& table, const Bytes& key);
std::string print_row_key(const Table& table, const void* row);

/// In order of table names and keys. `begins_anew`: whatever was sealed before no longer counts.
Bytes write_seals(std::vector<RowSeal> seals, bool begins_anew);

struct SealRecord {
  bool begins_anew = false;
  std::vector<RowSeal> seals;
};
/// Errors: invariant_broken (not what write_seals writes, or a table that is not among `tables`).
Result<SealRecord> read_seals(const Bytes& bytes, std::span<const Table* const> tables);

/// The next link. The first follows 32 zero bytes.
Bytes link_seals(const Bytes& hash_before, const Bytes& seals);
Bytes first_seal_link();

}  // namespace osto::billing
