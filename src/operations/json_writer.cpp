// Records to JSON, straight into the text: lists leave through here, so there is no tree in between.
#include <osto_billing/database.hpp>

#include "operations/json_text.hpp"

namespace osto::billing {

void append_json_string(std::string& out, std::string_view text) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += '"';
  for (const char c : text) {
    switch (c) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '\b': out += "\\b"; break;
      case '\f': out += "\\f"; break;
      case '\n': out += "\\n"; break;
      case '\r': out += "\\r"; break;
      case '\t': out += "\\t"; break;
      default:
        if (static_cast<unsigned char>(c) < 0x20) {
          out += "\\u00";
          out += kDigits[static_cast<unsigned char>(c) >> 4];
          out += kDigits[static_cast<unsigned char>(c) & 15];
        } else {
          out += c;
        }
    }
  }
  out += '"';
}

namespace {

void append_value(std::string& out, const Type& type, const void* value);

void append_list(std::string& out, const Type& type, const void* list) {
  out += '[';
  const std::size_t size = type.size(list);
  for (std::size_t i = 0; i < size; ++i) {
    if (i > 0) out += ',';
    append_value(out, type.element(), type.at(list, i));
  }
  out += ']';
}

void append_record(std::string& out, const Type& type, const void* record) {
  out += '{';
  bool is_first = true;
  for (const Field& field : type.fields) {
    const Type* field_type = &field.type();
    const void* value = field.of(record);
    if (field_type->kind == Kind::optional) {
      if (!field_type->has(value)) continue;
      value = field_type->get(value);
      field_type = &field_type->element();
    }
    if (!is_first) out += ',';
    is_first = false;
    append_json_string(out, field.name);
    out += ':';
    append_value(out, *field_type, value);
  }
  out += '}';
}

void append_value(std::string& out, const Type& type, const void* value) {
  switch (type.kind) {
    case Kind::flag: out += type.get_int(value) != 0 ? "true" : "false"; break;
    case Kind::integer: out += std::to_string(type.get_int(value)); break;
    case Kind::text: append_json_string(out, *static_cast<const std::string*>(value)); break;
    case Kind::scalar:
    case Kind::enumeration: append_json_string(out, type.print(value)); break;
    case Kind::optional:  // within a list: absent has no place of its own
      if (type.has(value)) append_value(out, type.element(), type.get(value));
      else out += "null";
      break;
    case Kind::list: append_list(out, type, value); break;
    case Kind::record: append_record(out, type, value); break;
  }
}

}  // namespace

std::string write_json(const Type& type, const void* value) {
  std::string out;
  append_value(out, type, value);
  return out;
}

}  // namespace osto::billing
