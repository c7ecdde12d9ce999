// How the library's value types look on the wire and in a table column.
// Wire: amounts, decimals, dates, instants and ids are strings. Stored: amounts and instants as int64, ids as 16 bytes.
#pragma once

#include <osto_billing/decimal.hpp>
#include <osto_billing/describe.hpp>
#include <osto_billing/ids.hpp>
#include <osto_billing/money.hpp>
#include <osto_billing/time.hpp>

#include <algorithm>

namespace osto::billing {

namespace detail {
/// Whole decimal text to int64, without blanks, plus sign or leading zeros. Defined in src/base.
Result<std::int64_t> parse_int64(std::string_view text);
}  // namespace detail

template <>
struct Scalar<Minor> {
  static constexpr std::string_view name = "MinorAmount", doc = "Amount in minor units of the currency beside it.",
                                    pattern = "^-?(0|[1-9][0-9]{0,17})$", example = "118000";
  static constexpr ColumnType storage = ColumnType::int64;
  static std::string print(Minor v) { return std::to_string(v.value); }
  static Result<Minor> parse(std::string_view text) {
    OSTO_TRY(const std::int64_t number, detail::parse_int64(text));
    return make_minor(number);
  }
  static std::int64_t to_int(Minor v) { return v.value; }
  static Result<Minor> from_int(std::int64_t number) { return make_minor(number); }
};

template <>
struct Scalar<Decimal> {
  static constexpr std::string_view name = "Decimal", doc = "Exact decimal number with at most 12 places.",
                                    pattern = "^-?[0-9]{1,20}(\\.[0-9]{1,12})?$", example = "0.0125";
  static constexpr ColumnType storage = ColumnType::text;
  static std::string print(const Decimal& v) { return v.to_string(); }
  static Result<Decimal> parse(std::string_view text) { return Decimal::parse(text); }
};

template <>
struct Scalar<Currency> {
  static constexpr std::string_view name = "Currency", doc = "ISO 4217 code of an active currency.",
                                    pattern = "^[A-Z]{3}$", example = "INR";
  static constexpr ColumnType storage = ColumnType::text;
  static std::string print(Currency v) { return std::string(v.code()); }
  static Result<Currency> parse(std::string_view text) { return Currency::parse(text); }
};

template <>
struct Scalar<Date> {
  static constexpr std::string_view name = "Date", doc = "Civil date, YYYY-MM-DD.",
                                    pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", example = "2026-04-01";
  static constexpr ColumnType storage = ColumnType::text;
  static std::string print(Date v) { return v.to_string(); }
  static Result<Date> parse(std::string_view text) { return Date::parse(text); }
};

template <>
struct Scalar<Instant> {
  static constexpr std::string_view name = "Instant", doc = "Instant in UTC, RFC 3339 with Z.",
                                    pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,6})?Z$",
                                    example = "2026-04-01T00:00:00.000000Z";
  static constexpr ColumnType storage = ColumnType::int64;
  static std::string print(Instant v) { return v.to_string(); }
  static Result<Instant> parse(std::string_view text) { return Instant::parse(text); }
  static std::int64_t to_int(Instant v) { return v.microseconds(); }
  static Result<Instant> from_int(std::int64_t number) { return Instant::from_microseconds(number); }
};

/// The name is the printed prefix: faces call the type by it.
template <class Tag>
struct Scalar<Id<Tag>> {
  static constexpr std::string_view name = Tag::prefix, doc = "Identifier: a prefix and 32 hexadecimal digits.",
                                    pattern = "^[a-z]{3}_[0-9a-f]{32}$", example = "";
  static constexpr ColumnType storage = ColumnType::bytes;
  static std::string print(const Id<Tag>& v) { return v.to_string(); }
  static Result<Id<Tag>> parse(std::string_view text) { return Id<Tag>::parse(text); }
  static std::span<const std::uint8_t> to_bytes(const Id<Tag>& v) { return v.bytes(); }
  static Result<Id<Tag>> from_bytes(std::span<const std::uint8_t> bytes) {
    IdBytes id{};
    if (bytes.size() != id.size()) return fail(ErrorCode::invalid_value, "is not 16 bytes");
    std::copy(bytes.begin(), bytes.end(), id.begin());
    return Id<Tag>(id);
  }
};

/// Raw bytes (digests, opaque payloads); hexadecimal on the wire.
struct Bytes {
  std::vector<std::uint8_t> octets;
  friend bool operator==(const Bytes&, const Bytes&) = default;
};

template <>
struct Scalar<Bytes> {
  static constexpr std::string_view name = "Bytes", doc = "Octets in lower-case hexadecimal.",
                                    pattern = "^([0-9a-f]{2})*$", example = "00ff";
  static constexpr ColumnType storage = ColumnType::bytes;
  static std::string print(const Bytes& v);
  static Result<Bytes> parse(std::string_view text);
  static std::span<const std::uint8_t> to_bytes(const Bytes& v) { return v.octets; }
  static Result<Bytes> from_bytes(std::span<const std::uint8_t> bytes) {
    return Bytes{{bytes.begin(), bytes.end()}};
  }
};

}  // namespace osto::billing
