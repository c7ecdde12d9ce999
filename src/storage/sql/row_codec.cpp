#include "storage/sql/row_codec.hpp"

namespace osto::billing {

const Type& column_type(const Field& field) {
  const Type& type = field.type();
  return type.kind == Kind::optional ? type.element() : type;
}

bool is_nullable(const Field& field) { return field.type().kind == Kind::optional; }

namespace {

/// The value itself: of an optional field what it holds, or null when it holds nothing.
const void* present_value(const Field& field, const void* row) {
  const Type& type = field.type();
  const void* member = field.of(row);
  if (type.kind != Kind::optional) return member;
  return type.has(member) ? type.get(member) : nullptr;
}

Result<void> set_value(const Type& type, void* member, const ColumnView& value) {
  if (const auto* number = std::get_if<std::int64_t>(&value); number && type.storage == ColumnType::int64) {
    return type.set_int(member, *number);
  }
  if (const auto* text = std::get_if<std::string_view>(&value); text && type.storage == ColumnType::text) {
    return type.parse(member, *text);
  }
  if (const auto* octets = std::get_if<Octets>(&value); octets && type.storage == ColumnType::bytes) {
    return type.set_bytes(member, *octets);
  }
  return fail(ErrorCode::storage_failed, "holds another kind of value than the record's field");
}

}  // namespace

ColumnView view_field(const Field& field, const void* row, std::string& scratch) {
  const void* value = present_value(field, row);
  if (!value) return std::monostate{};
  const Type& type = column_type(field);
  switch (type.storage) {
    case ColumnType::int64: return type.get_int(value);
    case ColumnType::bytes: return type.get_bytes(value);
    case ColumnType::text:
      if (type.as_text) return std::string_view(type.as_text(const_cast<void*>(value)));
      scratch = type.print(value);
      return std::string_view(scratch);
    case ColumnType::none: break;
  }
  return std::monostate{};
}

Result<void> set_field(const Field& field, void* row, const ColumnView& value) {
  const Type& type = field.type();
  void* member = field.in(row);
  Result<void> done;
  if (type.kind != Kind::optional) {
    done = set_value(type, member, value);
  } else if (std::holds_alternative<std::monostate>(value)) {
    type.reset(member);
  } else {
    done = set_value(type.element(), type.emplace(member), value);
  }
  if (!done) {
    return fail(ErrorCode::storage_failed, "column " + std::string(field.name) + " " + done.error().message);
  }
  return {};
}

std::optional<std::string> print_field(const Field& field, const void* row) {
  const void* value = present_value(field, row);
  if (!value) return std::nullopt;
  const Type& type = column_type(field);
  if (type.print) return type.print(value);
  return std::to_string(type.get_int(value));
}

}  // namespace osto::billing
