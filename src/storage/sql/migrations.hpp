// The schema's versions. A version is a list of statements that takes a database from the version before; each runs in
// one transaction together with the note of its number in osto_meta, so that a broken migration goes on where it
// stopped.
//
// A released version never changes: tests/schemas/ holds its text, and a test compares.
#pragma once

#include "storage/sql/dialect.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace osto::billing {

inline constexpr std::int64_t kSchemaVersion = 1;

/// The row of osto_meta that holds the version.
inline constexpr std::string_view kSchemaVersionName = "schema_version";

/// The statements that lead from version - 1 to `version`, the note of it included. Empty: no such version.
std::vector<std::string> migration_statements(std::int64_t version, Dialect dialect);

}  // namespace osto::billing
