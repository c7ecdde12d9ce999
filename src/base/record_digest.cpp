#include "base/record_digest.hpp"

namespace osto::billing {
namespace {

// Each value is preceded by what could be confused otherwise: lists by their length, optionals by presence, texts by theirs.
void add_value(Sha256& hash, const Type& type, const void* value) {
  switch (type.kind) {
    case Kind::flag:
    case Kind::integer:
      hash.update_u64(static_cast<std::uint64_t>(type.get_int(value)));
      return;
    case Kind::text:
    case Kind::scalar:
    case Kind::enumeration:
      hash.field(type.print(value));
      return;
    case Kind::optional:
      hash.update_u64(type.has(value) ? 1 : 0);
      if (type.has(value)) add_value(hash, type.element(), type.get(value));
      return;
    case Kind::list:
      hash.update_u64(type.size(value));
      for (std::size_t i = 0; i < type.size(value); ++i) add_value(hash, type.element(), type.at(value, i));
      return;
    case Kind::record:
      for (const Field& field : type.fields) {
        hash.field(field.name);
        add_value(hash, field.type(), field.of(value));
      }
      return;
  }
}

}  // namespace

Digest digest_record(const Type& type, const void* record) {
  Sha256 hash;
  add_value(hash, type, record);
  return hash.finish();
}

}  // namespace osto::billing
