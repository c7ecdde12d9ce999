#include "storage/sql/migrations.hpp"

#include "storage/sql/schema.hpp"
#include "storage/sql/upgrade.hpp"

namespace osto::billing {

std::vector<std::string> migration_statements(std::int64_t version, Dialect dialect) {
  std::vector<std::string> statements;
  if (version == 0) statements = schema_statements(dialect);
  if (version > 0 && version < kSchemaVersion) statements = upgrade_statements(version, dialect);
  if (statements.empty()) return statements;
  statements.push_back("INSERT INTO osto_meta (name, text) VALUES ('" + std::string(kSchemaVersionName) + "', '" +
                       std::to_string(kSchemaVersion) + "') ON CONFLICT (name) DO UPDATE SET text = excluded.text");
  return statements;
}

}  // namespace osto::billing
