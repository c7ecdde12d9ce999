#include "engine/seals.hpp"

#include <algorithm>
#include <cstring>

namespace osto::billing {
namespace {

constexpr std::size_t kTagSize = 4;
constexpr std::string_view kCompany = "company_id";

class Writer {
 public:
  void number(std::uint64_t value) {
    while (value >= 0x80) {
      octet(static_cast<std::uint8_t>(value | 0x80));
      value >>= 7;
    }
    octet(static_cast<std::uint8_t>(value));
  }
  void octet(std::uint8_t value) { bytes.octets.push_back(value); }
  void octets(std::span<const std::uint8_t> more) { bytes.octets.insert(bytes.octets.end(), more.begin(), more.end()); }
  void sized(std::span<const std::uint8_t> more) {
    number(more.size());
    octets(more);
  }
  void sized(std::string_view text) { sized(std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size())); }

  /// A column's value as it is stored.
  void value(const Type& type, const void* stored) {
    switch (type.storage) {
      case ColumnType::int64: {
        const auto bits = static_cast<std::uint64_t>(type.get_int(stored));
        for (int shift = 56; shift >= 0; shift -= 8) octet(static_cast<std::uint8_t>(bits >> shift));
        return;
      }
      case ColumnType::bytes: return sized(type.get_bytes(stored));
      case ColumnType::text: return sized(type.as_text ? std::string_view(type.as_text(const_cast<void*>(stored))) : type.print(stored));
      case ColumnType::none: return;
    }
  }

  Bytes bytes;
};

class Reader {
 public:
  explicit Reader(const Bytes& bytes) : rest_(bytes.octets) {}

  bool is_done() const { return rest_.empty(); }
  Result<std::uint64_t> number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      OSTO_TRY(const auto part, octets(1));
      value |= static_cast<std::uint64_t>(part[0] & 0x7f) << shift;
      if ((part[0] & 0x80) == 0) return value;
    }
    return cut();
  }
  Result<std::span<const std::uint8_t>> octets(std::size_t count) {
    if (count > rest_.size()) return cut();
    const auto taken = rest_.first(count);
    rest_ = rest_.subspan(count);
    return taken;
  }
  Result<std::span<const std::uint8_t>> sized() {
    OSTO_TRY(const std::uint64_t size, number());
    return octets(size);
  }

 private:
  static Failure cut() { return fail(ErrorCode::invariant_broken, "a record of seals ends too early"); }
  std::span<const std::uint8_t> rest_;
};

using Tag = std::array<std::uint8_t, kTagSize>;

Tag tag_of(const Table& table) {
  const Digest digest = sha256(table.name);
  Tag tag{};
  std::copy_n(digest.begin(), kTagSize, tag.begin());
  return tag;
}

const Field& field_of(const Table& table, std::string_view column) {
  const auto fields = table.row().fields;
  return *std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.name == column; });
}

std::string print_value(const Type& type, const void* value) {
  return type.print ? type.print(value) : std::to_string(type.get_int(value));
}

Result<void> read_value(Reader& reader, const Type& type, void* value) {
  if (type.storage == ColumnType::int64) {
    OSTO_TRY(const auto octets, reader.octets(8));
    std::uint64_t bits = 0;
    for (const std::uint8_t octet : octets) bits = bits << 8 | octet;
    return type.set_int(value, static_cast<std::int64_t>(bits));
  }
  OSTO_TRY(const auto octets, reader.sized());
  if (type.storage == ColumnType::bytes) return type.set_bytes(value, octets);
  return type.parse(value, std::string_view(reinterpret_cast<const char*>(octets.data()), octets.size()));
}

}  // namespace

std::optional<CompanyId> company_of(const Table& table, const void* row) {
  for (const Field& field : table.row().fields) {
    if (field.name != kCompany) continue;
    const Type& type = field.type();
    if (type.kind != Kind::optional) return *static_cast<const CompanyId*>(field.of(row));
    if (!type.has(field.of(row))) return std::nullopt;
    return *static_cast<const CompanyId*>(type.get(field.of(row)));
  }
  return std::nullopt;
}

Bytes seal_key(const Table& table, const void* row) {
  Writer key;
  for (const std::string_view column : table.key) {
    if (column == kCompany) continue;
    const Field& field = field_of(table, column);
    key.value(field.type(), field.of(row));
  }
  return std::move(key.bytes);
}

namespace {

SealDigest digest_columns(const Table& table, const void* row, std::span<const std::string_view> left_out) {
  Writer columns;
  columns.sized(table.name);
  for (const Field& field : table.row().fields) {
    if (std::find(left_out.begin(), left_out.end(), field.name) != left_out.end()) continue;
    const Type& type = field.type();
    if (type.kind != Kind::optional) {
      columns.value(type, field.of(row));
      continue;
    }
    const bool has_value = type.has(field.of(row));
    columns.octet(has_value ? 1 : 0);
    if (has_value) columns.value(type.element(), type.get(field.of(row)));
  }
  const Digest whole = sha256(columns.bytes.octets);
  SealDigest digest{};
  std::copy_n(whole.begin(), digest.size(), digest.begin());
  return digest;
}

}  // namespace

SealDigest seal_digest(const Table& table, const void* row) { return digest_columns(table, row, {}); }

SealDigest decision_digest(const Table& table, const void* row) { return digest_columns(table, row, table.by_order); }

std::string print_row_key(const Table& table, const void* row) {
  std::string text;
  for (const std::string_view column : table.key) {
    if (column == kCompany && table.key.size() > 1) continue;
    const Field& field = field_of(table, column);
    text += (text.empty() ? "" : "/") + print_value(field.type(), field.of(row));
  }
  return text;
}

std::string print_seal_key(const Table& table, const Bytes& key) {
  const std::shared_ptr<void> row = table.row().make();
  Reader reader(key);
  std::string text;
  for (const std::string_view column : table.key) {
    if (column == kCompany) continue;
    const Field& field = field_of(table, column);
    if (!read_value(reader, field.type(), field.in(row.get()))) return "?";
    text += (text.empty() ? "" : "/") + print_value(field.type(), field.of(row.get()));
  }
  return text;
}

Bytes write_seals(std::vector<RowSeal> seals, bool begins_anew) {
  std::sort(seals.begin(), seals.end(), [](const RowSeal& a, const RowSeal& b) {
    return a.table->name != b.table->name ? a.table->name < b.table->name : a.key.octets < b.key.octets;
  });
  Writer record;
  record.octet(begins_anew ? 1 : 0);
  for (auto group = seals.begin(); group != seals.end();) {
    const auto end = std::find_if(group, seals.end(), [&](const RowSeal& seal) { return seal.table->name != group->table->name; });
    record.octets(tag_of(*group->table));
    record.number(static_cast<std::uint64_t>(end - group));
    for (; group != end; ++group) {
      record.sized(group->key.octets);
      record.octet(group->digest ? 1 : 0);
      if (group->digest) record.octets(*group->digest);
    }
  }
  return std::move(record.bytes);
}

Result<SealRecord> read_seals(const Bytes& bytes, std::span<const Table* const> tables) {
  SealRecord record;
  Reader reader(bytes);
  OSTO_TRY(const auto flag, reader.octets(1));
  record.begins_anew = flag[0] != 0;
  while (!reader.is_done()) {
    OSTO_TRY(const auto tag, reader.octets(kTagSize));
    const auto table = std::find_if(tables.begin(), tables.end(), [&](const Table* candidate) {
      return std::ranges::equal(tag_of(*candidate), tag);
    });
    if (table == tables.end()) return fail(ErrorCode::invariant_broken, "a seal is of a table that this library does not know");
    OSTO_TRY(const std::uint64_t count, reader.number());
    for (std::uint64_t i = 0; i < count; ++i) {
      OSTO_TRY(const auto key, reader.sized());
      RowSeal seal{*table, Bytes{{key.begin(), key.end()}}, std::nullopt};
      OSTO_TRY(const auto has_digest, reader.octets(1));
      if (has_digest[0] != 0) {
        OSTO_TRY(const auto digest, reader.octets(std::tuple_size_v<SealDigest>));
        std::copy(digest.begin(), digest.end(), seal.digest.emplace().begin());
      }
      record.seals.push_back(std::move(seal));
    }
  }
  return record;
}

Bytes first_seal_link() { return Bytes{std::vector<std::uint8_t>(std::tuple_size_v<Digest>, 0)}; }

Bytes link_seals(const Bytes& hash_before, const Bytes& seals) {
  const Digest hash = Sha256().update(hash_before.octets).update(seals.octets).finish();
  return Bytes{{hash.begin(), hash.end()}};
}

}  // namespace osto::billing
