// The schema's versions, and how a database comes to the newest one.
//
// An empty database is made with the newest schema at once. A database of an older version has every table made anew and
// its rows copied, in one transaction together with the note of the new version: what the newest schema says of a table is
// then true of every database, however old. What an older version has no column for is said in upgrade.cpp.
//
// A released version never changes: tests/schemas/ holds its text, and a test compares.
#pragma once

#include "storage/sql/dialect.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace osto::billing {

inline constexpr std::int64_t kSchemaVersion = 5;

/// The row of osto_meta that holds the version.
inline constexpr std::string_view kSchemaVersionName = "schema_version";

/// The statements that lead from `version` (0: an empty database) to the newest, the note of it included. Empty: there is
/// no way from there.
std::vector<std::string> migration_statements(std::int64_t version, Dialect dialect);

}  // namespace osto::billing
