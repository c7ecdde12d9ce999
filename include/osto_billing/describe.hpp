// One description per record: names, types, units, rules and words, written once beside the struct.
//
// A record is a plain aggregate. `Description<R>` lists its members; names come out of the member pointers, so nothing
// is spelled twice, and a forgotten member does not compile. The description is constexpr data over a type-erased
// table (`Type`), so every face (JSON, SQL rows, OpenAPI, TypeScript, Python) is an ordinary function that walks it.
//
//   struct Seats { std::string plan_code; std::optional<std::int64_t> seat_count; };
//   template <> struct Description<Seats> {
//     static constexpr std::string_view name = "Seats", doc = "Seats wanted on a plan.";
//     template <class R> static constexpr Field fields[] = {
//         field<&R::plan_code>({.doc = "Plan code from the catalogue", .max_length = 64}),
//         field<&R::seat_count>({.doc = "Absent keeps the present count", .unit = "seats", .min = 1}),
//     };
//   };
//
// Thread-safety: descriptions are immutable constants.
#pragma once

#include <osto_billing/result.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace osto::billing {

// ---- what a developer writes ------------------------------------------------------------------------------------

/// Specialise for each record: name, doc, fields. The fields are a template of the record, so that a file which only uses
/// the record does not make them: that took more than half of the compiler's time (decision 019). A record whose first
/// field names a preset also has `static R start(Preset)`: what fields have that a document leaves out.
template <class R>
struct Description;

/// Specialise for each enumeration: name, doc. The enumerators are found by probing; they must count 0, 1, 2, ...
template <class E>
struct Names;

/// Specialise for each value that is one word on the wire: name, doc, pattern, example, storage and its conversions.
template <class T>
struct Scalar;

/// What one field means beyond its type. Bounds are inclusive.
struct Facts {
  const char* doc = "";
  const char* unit = "";
  std::int64_t min = std::numeric_limits<std::int64_t>::min();
  std::int64_t max = std::numeric_limits<std::int64_t>::max();
  std::size_t max_length = 255;  ///< bytes of a text, items of a list
  bool may_be_absent = false;    ///< absent leaves the member's default; optionals and lists may always be absent
};

// ---- the erased table ---------------------------------------------------------------------------------------------

enum class Kind : std::uint8_t { flag, integer, text, scalar, enumeration, optional, list, record };

/// How a single value lies in a table column.
enum class ColumnType : std::uint8_t { none, int64, text, bytes };

struct Field;

/// The run-time face of a C++ type. Function pointers that do not apply to the kind are null.
struct Type {
  Kind kind{};
  ColumnType storage = ColumnType::none;
  std::string_view name{}, doc{};
  std::string_view pattern{}, example{};  ///< scalars: regular expression of the wire text, and one instance
  std::span<const std::string_view> values{};  ///< enumerations
  std::span<const Field> fields{};             ///< records
  const Type& (*element)() = nullptr;        ///< optionals and lists

  std::int64_t (*get_int)(const void* value) = nullptr;
  Result<void> (*set_int)(void* value, std::int64_t number) = nullptr;
  std::string (*print)(const void* value) = nullptr;
  Result<void> (*parse)(void* value, std::string_view text) = nullptr;
  std::span<const std::uint8_t> (*get_bytes)(const void* value) = nullptr;
  Result<void> (*set_bytes)(void* value, std::span<const std::uint8_t> bytes) = nullptr;
  std::string& (*as_text)(void* value) = nullptr;

  bool (*has)(const void* optional) = nullptr;
  const void* (*get)(const void* optional) = nullptr;
  void* (*emplace)(void* optional) = nullptr;
  void (*reset)(void* optional) = nullptr;

  std::size_t (*size)(const void* list) = nullptr;
  const void* (*at)(const void* list, std::size_t index) = nullptr;
  void* (*grow)(void* list) = nullptr;

  std::shared_ptr<void> (*make)() = nullptr;  ///< records: a default-constructed instance
  /// Records that start from a preset: sets the fields that were not given to what the given preset has. Null for others.
  void (*complete)(void* record, const std::vector<bool>& given) = nullptr;
};

struct Field {
  std::string_view name;
  const Type& (*type)();
  void* (*in)(void* record);
  Facts facts;

  const void* of(const void* record) const { return in(const_cast<void*>(record)); }
};

/// The table of T. It is made where records are declared (describe_types.hpp), once, and found by the linker everywhere
/// else: making a table costs the compiler much more than using one.
template <class T>
const Type& type_of() noexcept;

// ---- how names are found ------------------------------------------------------------------------------------------

namespace detail {

template <class R, class T>
R owner_of(T R::*);
template <class R, class T>
T value_of(T R::*);

/// "seats" from &ChangePlan::seats, "period_end" from Timing::period_end.
template <auto M>
constexpr std::string_view spelled() {
  std::string_view text = __PRETTY_FUNCTION__;  // "... [with auto M = &ChangePlan::seats; ...]"
  text = text.substr(text.find("M = ") + 4);
  text = text.substr(0, text.find_first_of(";]"));
  return text.substr(text.rfind(':') + 1);
}

template <class E, int N>
constexpr bool is_enumerator() {  // a value without a name prints as a cast: "(Timing)3"
  return spelled<static_cast<E>(N)>().find(')') == std::string_view::npos;
}

template <class E, int N = 0>
constexpr int enumerator_count() {
  if constexpr (is_enumerator<E, N>()) {
    return enumerator_count<E, N + 1>();
  } else {
    return N;
  }
}

template <class E, int... N>
constexpr auto enumerators(std::integer_sequence<int, N...>) {
  return std::array<std::string_view, sizeof...(N)>{spelled<static_cast<E>(N)>()...};
}

}  // namespace detail

/// The enumerators of E in order: kEnumerators<Timing>[1] == "period_end".
template <class E>
inline constexpr auto kEnumerators =
    detail::enumerators<E>(std::make_integer_sequence<int, detail::enumerator_count<E>()>{});

/// "period_end" for Timing::period_end.
template <class E>
  requires std::is_enum_v<E>
constexpr std::string_view enumerator_name(E value) noexcept {
  return kEnumerators<E>[static_cast<std::size_t>(value)];
}

/// The enumerator spelled `text`, if there is one.
template <class E>
  requires std::is_enum_v<E>
constexpr std::optional<E> find_enumerator(std::string_view text) noexcept {
  for (std::size_t i = 0; i < kEnumerators<E>.size(); ++i) {
    if (kEnumerators<E>[i] == text) return static_cast<E>(i);
  }
  return std::nullopt;
}

template <auto M>
constexpr Field field(Facts facts) {
  using R = decltype(detail::owner_of(M));
  using T = decltype(detail::value_of(M));
  return {detail::spelled<M>(), &type_of<T>, [](void* record) -> void* { return &(static_cast<R*>(record)->*M); },
          facts};
}

}  // namespace osto::billing
