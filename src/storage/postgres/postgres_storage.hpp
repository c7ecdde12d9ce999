// The PostgreSQL store (15 or later), over libpq. Tables lie in the schema that the connection's search_path names
// first.
//
// READ COMMITTED, the company's row lock, and the constraints; reading units see one snapshot. Thread-safety: as the
// port says; each unit holds one of a few pooled connections.
#pragma once

#include "ports/storage.hpp"
#include "storage/sql/plugin.hpp"

#include <memory>
#include <string>

namespace osto::billing {

/// `url` as libpq takes it: "postgresql://user@host:5432/name?options=-csearch_path%3Dbilling", or "host=... dbname=..."
/// Errors: storage_failed (cannot connect, or the server is too old).
Result<std::unique_ptr<Storage>> open_postgres(const std::string& url);

}  // namespace osto::billing

extern "C" __attribute__((visibility("default"))) void osto_billing_postgres_storage(
    std::string_view release, std::string_view url, osto::billing::Result<std::unique_ptr<osto::billing::Storage>>* opened);
