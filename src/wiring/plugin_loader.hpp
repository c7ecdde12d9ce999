// Opens the PostgreSQL store, which lives in an object of its own so that the core needs no libpq.
#pragma once

#include "ports/storage.hpp"

#include <memory>
#include <string>

namespace osto::billing {

/// Looks beside this library (or program), in the lib folder beside its folder, then where the system looks.
/// Errors: storage_failed when the object is not found or the server cannot be reached, schema_mismatch for another release.
Result<std::unique_ptr<Storage>> open_postgres_plugin(const std::string& url);

}  // namespace osto::billing
