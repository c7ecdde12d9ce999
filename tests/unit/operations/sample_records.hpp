// Records that only the tests of the codec know: every kind of field, and one that nests without end.
#pragma once

#include <osto_billing/describe_types.hpp>
#include <osto_billing/scalars.hpp>

#include <optional>
#include <string>
#include <vector>

namespace osto::billing {

enum class Timing { now, period_end };

struct AddOn { std::string code; std::int64_t quantity = 0; };
struct Order {
  SubscriptionId subscription_id;
  std::string plan;
  std::optional<std::int64_t> seat_count;
  Timing timing{};
  bool is_trial{};
  std::optional<Minor> limit_minor;
  std::vector<AddOn> add_ons;
  std::vector<std::string> tags;
  std::int64_t retry_count = 3;
};
struct Node { std::vector<Node> children; };
struct Awkward { std::optional<Instant> at; };

template <> struct Names<Timing> { static constexpr std::string_view name = "Timing", doc = "When."; };
template <> struct Description<AddOn> {
  static constexpr std::string_view name = "AddOn", doc = "An add-on.";
  template <class R> static constexpr Field fields[] = {field<&R::code>({.doc = "Code", .min = 1, .max_length = 8}), field<&R::quantity>({.doc = "How many", .min = 1, .max = 9})};
};
template <> struct Description<Order> {
  static constexpr std::string_view name = "Order", doc = "Every kind of field.";
  template <class R> static constexpr Field fields[] = {
      field<&R::subscription_id>({.doc = "Subscription"}), field<&R::plan>({.doc = "Plan", .max_length = 16}),
      field<&R::seat_count>({.doc = "Seats", .unit = "seats", .min = 1, .max = 100}), field<&R::timing>({.doc = "When"}),
      field<&R::is_trial>({.doc = "Trial"}), field<&R::limit_minor>({.doc = "Limit", .min = 0}),
      field<&R::add_ons>({.doc = "Add-ons", .max_length = 3}), field<&R::tags>({.doc = "Tags"}),
      field<&R::retry_count>({.doc = "Tries", .may_be_absent = true})};
};
template <> struct Description<Node> {
  static constexpr std::string_view name = "Node", doc = "A tree.";
  template <class R> static constexpr Field fields[] = {field<&R::children>({.doc = "Below"})};
};
template <> struct Description<Awkward> {
  static constexpr std::string_view name = "Awkward", doc = "One instant.";
  template <class R> static constexpr Field fields[] = {field<&R::at>({.doc = "When"})};
};

}  // namespace osto::billing
