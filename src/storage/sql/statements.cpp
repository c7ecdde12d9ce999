#include "storage/sql/statements.hpp"

#include "storage/sql/query_expansion.hpp"
#include "storage/sql/table_rules.hpp"

#include <algorithm>
#include <map>

namespace osto::billing {
namespace {

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string joined;
  for (const std::string& part : parts) {
    if (!joined.empty()) joined += separator;
    joined += part;
  }
  return joined;
}

class StatementWriter {
 public:
  explicit StatementWriter(const Table& table) : table_(table.name) {
    const auto fields = table.row().fields;
    for (const std::string_view column : table.key) {
      const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == column; });
      key_.push_back(static_cast<std::size_t>(field - fields.begin()));
      key_columns_.emplace_back(column);
      matches_.push_back(std::string(column) + " = :" + std::string(column));
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
      all_.push_back(i);
      if (fields[i].name == "company_id") company_ = i;
      columns_.emplace_back(fields[i].name);
      parameters_.push_back(":" + std::string(fields[i].name));
      if (std::find(key_.begin(), key_.end(), i) != key_.end()) continue;
      rest_.push_back(i);
      rest_columns_.emplace_back(fields[i].name);
    }
  }

  RowStatement insert() const {
    return {"INSERT INTO " + table_ + " (" + join(columns_, ", ") + ") VALUES (" + join(parameters_, ", ") + ")", all_};
  }

  RowStatement insert_if_new() const {
    return {insert().text + " ON CONFLICT (" + join(key_columns_, ", ") + ") DO NOTHING", all_};
  }

  RowStatement upsert() const {
    std::vector<std::string> taken;
    for (const std::string& column : rest_columns_) taken.push_back(column + " = excluded." + column);
    return {insert().text + " ON CONFLICT (" + join(key_columns_, ", ") + ") DO UPDATE SET " + join(taken, ", "), all_};
  }

  RowStatement update() const {
    std::vector<std::string> set;
    for (const std::string& column : rest_columns_) set.push_back(column + " = :" + column);
    RowStatement statement{"UPDATE " + table_ + " SET " + join(set, ", ") + " WHERE " + join(matches_, " AND "), rest_};
    statement.fields.insert(statement.fields.end(), key_.begin(), key_.end());
    return statement;
  }

  RowStatement erase() const { return {"DELETE FROM " + table_ + " WHERE " + join(matches_, " AND "), key_}; }

  std::string select_all() const { return select(""); }

  /// Rows that name no company: all of a table without the column, none of a table that requires it.
  std::string select_of_none() const { return select(company_ ? " WHERE company_id IS NULL" : ""); }

  std::optional<RowStatement> select_of_company() const {
    if (!company_) return std::nullopt;
    return RowStatement{select(" WHERE company_id = :company_id"), {*company_}};
  }

 private:
  std::string select(const std::string& where) const {
    return "SELECT " + join(columns_, ", ") + " FROM " + table_ + where + " ORDER BY " + join(key_columns_, ", ");
  }

  std::string table_;
  std::optional<std::size_t> company_;  ///< the field company_id, where there is one
  std::vector<std::size_t> all_, key_, rest_;
  std::vector<std::string> columns_, parameters_, key_columns_, rest_columns_, matches_;
};

std::map<std::string_view, TableStatements> write_all() {
  std::map<std::string_view, TableStatements> all;
  for (const TableRules& rules : table_rules()) {
    const StatementWriter writer(*rules.table);
    all.emplace(rules.table->name, TableStatements{writer.insert(), writer.update(), writer.upsert(), writer.erase(),
                                                   writer.insert_if_new(), writer.select_all(),
                                                   writer.select_of_none(), writer.select_of_company()});
  }
  return all;
}

}  // namespace

const RowStatement& TableStatements::of(ChangeKind kind) const {
  switch (kind) {
    case ChangeKind::insert: return insert;
    case ChangeKind::update: return update;
    case ChangeKind::upsert: return upsert;
    case ChangeKind::erase: return erase;
  }
  return insert;
}

const TableStatements* find_statements(std::string_view table_name) {
  static const std::map<std::string_view, TableStatements> all = write_all();
  const auto found = all.find(table_name);
  return found == all.end() ? nullptr : &found->second;
}

}  // namespace osto::billing
