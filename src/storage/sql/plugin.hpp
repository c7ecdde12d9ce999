// The entry point of a store that lives in an object of its own and is opened at run time.
#pragma once

#include "ports/storage.hpp"

#include <memory>
#include <string_view>

namespace osto::billing {

inline constexpr std::string_view kPostgresObject = "libosto_billing_postgres.so";
inline constexpr const char* kPostgresEntry = "osto_billing_postgres_storage";

/// Opens the store at `url` into `opened`. Both sides come from one release of the library: `release` is its version
/// text, and another one is refused with schema_mismatch.
using OpenStoragePlugin = void(std::string_view release, std::string_view url,
                               Result<std::unique_ptr<Storage>>* opened);

}  // namespace osto::billing
