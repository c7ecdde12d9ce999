#include "storage/sql/schema.hpp"

#include "storage/sql/row_codec.hpp"
#include "storage/sql/table_rules.hpp"
#include "storage/sql/triggers.hpp"
#include "storage/sql/views.hpp"

#include "core/money/iso4217.hpp"

#include <osto_billing/scalars.hpp>

namespace osto::billing {
namespace {

std::string_view spell_type(ColumnType type, Dialect dialect) {
  const bool sqlite = dialect == Dialect::sqlite;
  switch (type) {
    case ColumnType::int64: return sqlite ? "INTEGER" : "BIGINT";
    case ColumnType::text: return sqlite ? "TEXT" : "TEXT COLLATE \"C\"";
    case ColumnType::bytes: return sqlite ? "BLOB" : "BYTEA";
    case ColumnType::none: break;
  }
  return "";
}

std::string enumeration_check(std::string_view column, const Type& type) {
  std::string condition = std::string(column) + " IN (";
  for (std::size_t i = 0; i < type.values.size(); ++i) {
    condition.append(i == 0 ? "'" : ", '").append(type.values[i]).append("'");
  }
  return condition + ")";
}

/// The condition that every value of the type keeps; empty when the column's own type says it all.
std::string type_check(std::string_view column, const Type& type) {
  const std::string name(column);
  if (type.kind == Kind::flag) return name + " IN (0, 1)";
  if (type.kind == Kind::enumeration) return enumeration_check(column, type);
  if (type.name == Scalar<Minor>::name) {
    const std::string limit = std::to_string(kMaxMinor);
    return name + " BETWEEN -" + limit + " AND " + limit;
  }
  if (type.name == Scalar<Instant>::name) {  // the empty instant must not be stored
    return name + " BETWEEN 0 AND " + std::to_string(Instant::kMaxMicroseconds);
  }
  if (type.name == Scalar<Date>::name) return "length(" + name + ") = 10";
  if (type.name == Scalar<Currency>::name) return "length(" + name + ") = 3";
  const bool is_id = type.kind == Kind::scalar && type.storage == ColumnType::bytes && type.name != Scalar<Bytes>::name;
  if (is_id) return "length(" + name + ") = 16";
  return {};
}

class TableWriter {
 public:
  TableWriter(const TableRules& rules, Dialect dialect)
      : rules_(rules), table_(*rules.table), name_(table_.name), dialect_(dialect) {}

  std::string table() {
    for (const Field& field : table_.row().fields) column(field);
    primary_key();
    for (const UniqueRule& rule : rules_.unique) {
      if (rule.where.empty()) constraint(rule.name, "UNIQUE (" + std::string(rule.columns) + ")");
    }
    if (dialect_ == Dialect::sqlite) {
      for (const ForeignKeyRule& rule : rules_.foreign_keys) {
        constraint(foreign_key_name(name_, rule), foreign_key(rule));
      }
    }
    for (const CheckRule& rule : rules_.checks) {
      constraint(rule.name, "CHECK (" + std::string(rule.condition) + ")");
    }
    return "CREATE TABLE " + name_ + " (\n" + body_ + "\n)" + suffix();
  }

  /// Indexes, and on PostgreSQL the foreign keys: it wants every parent table to be there first.
  std::vector<std::string> additions() const {
    std::vector<std::string> all;
    for (const UniqueRule& rule : rules_.unique) {
      if (!rule.where.empty()) all.push_back(index("CREATE UNIQUE INDEX ", rule.name, rule.columns, rule.where));
    }
    for (const IndexRule& rule : rules_.indexes) {
      all.push_back(index("CREATE INDEX ", rule.name, rule.columns, rule.where));
    }
    if (dialect_ == Dialect::postgres) {
      for (const ForeignKeyRule& rule : rules_.foreign_keys) {
        all.push_back("ALTER TABLE " + name_ + " ADD CONSTRAINT " + foreign_key_name(name_, rule) + " " +
                      foreign_key(rule));
      }
    }
    return all;
  }

 private:
  void item(const std::string& text) {
    if (!body_.empty()) body_ += ",\n";
    body_ += "  " + text;
  }

  void constraint(std::string_view constraint_name, const std::string& rule) {
    item("CONSTRAINT " + std::string(constraint_name) + " " + rule);
  }

  void column(const Field& field) {
    const Type& type = column_type(field);
    std::string text = std::string(field.name) + " " + std::string(spell_type(type.storage, dialect_));
    if (!is_nullable(field)) text += " NOT NULL";
    if (const std::string check = type_check(field.name, type); !check.empty()) {
      text += " CONSTRAINT " + name_ + "_" + std::string(field.name) + "_check CHECK (" + check + ")";
    }
    item(text);
  }

  /// A company's rows lie together on PostgreSQL; on SQLite new rows go to the end of the tree, ids being ordered by
  /// time. Both stores can find a row by its id alone.
  void primary_key() {
    std::string key;
    for (const std::string_view part : table_.key) key.append(key.empty() ? "" : ", ").append(part);
    if (!is_keyed_by_company_and_id(table_)) return constraint(name_ + "_pkey", "PRIMARY KEY (" + key + ")");
    if (dialect_ == Dialect::postgres) {
      constraint(name_ + "_pkey", "PRIMARY KEY (company_id, id)");
      constraint(name_ + "_id", "UNIQUE (id)");
    } else {
      constraint(name_ + "_id", "PRIMARY KEY (id)");
      constraint(name_ + "_pkey", "UNIQUE (company_id, id)");
    }
  }

  static std::string foreign_key(const ForeignKeyRule& rule) {
    std::string text("FOREIGN KEY (");
    text.append(rule.columns).append(") REFERENCES ").append(rule.parent).append(" (").append(rule.parent_columns);
    return text.append(rule.checked == Checked::at_commit ? ") DEFERRABLE INITIALLY DEFERRED" : ")");
  }

  std::string index(std::string_view create, std::string_view index_name, std::string_view columns,
                    std::string_view where) const {
    std::string text(create);
    text.append(index_name).append(" ON ").append(name_).append(" (").append(columns).append(")");
    if (!where.empty()) text.append(" WHERE ").append(where);
    return text;
  }

  std::string suffix() const {
    if (dialect_ == Dialect::postgres) return "";
    return rules_.layout == Layout::by_key ? " STRICT, WITHOUT ROWID" : " STRICT";
  }

  const TableRules& rules_;
  const Table& table_;
  std::string name_;
  Dialect dialect_;
  std::string body_;
};

/// ISO 4217 for the views: how many digits each currency's amounts have.
std::vector<std::string> currency_statements(Dialect dialect) {
  const std::string text(spell_type(ColumnType::text, dialect)), int64(spell_type(ColumnType::int64, dialect));
  std::string insert = "INSERT INTO osto_currencies (code, minor_units, minor_per_major, name) VALUES";
  std::int64_t count = 0;
  for (const CurrencyInfo& currency : list_currencies()) {
    std::string name;
    for (const char c : currency.english_name) name.append(c == '\'' ? 2 : 1, c);
    insert += (count++ == 0 ? "\n  ('" : ",\n  ('") + std::string(currency.code) + "', " +
              std::to_string(currency.minor_units) + ", 1" + std::string(currency.minor_units, '0') + ", '" + name +
              "')";
  }
  return {"CREATE TABLE osto_currencies (\n  code " + text + " NOT NULL PRIMARY KEY,\n  minor_units " + int64 +
              " NOT NULL,\n  minor_per_major " + int64 + " NOT NULL,\n  name " + text + " NOT NULL\n)" +
              (dialect == Dialect::sqlite ? " STRICT, WITHOUT ROWID" : ""),
          insert};
}

}  // namespace

std::vector<std::string> schema_statements(Dialect dialect) {
  std::vector<std::string> statements = currency_statements(dialect);
  const auto append = [&statements](std::vector<std::string> more) {
    statements.insert(statements.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  std::vector<std::string> additions;
  for (const TableRules& rules : table_rules()) {
    TableWriter writer(rules, dialect);
    statements.push_back(writer.table());
    for (std::string& addition : writer.additions()) additions.push_back(std::move(addition));
  }
  append(std::move(additions));
  append(trigger_statements(dialect));
  append(view_statements(dialect));
  return statements;
}

std::string schema_text(Dialect dialect) {
  std::string text;
  for (const std::string& statement : schema_statements(dialect)) text += statement + ";\n\n";
  return text;
}

}  // namespace osto::billing
