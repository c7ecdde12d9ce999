// Dimensions of usage (region, tier, customer), filters over them, and both as one line of text in a row.
#pragma once

#include <osto_billing/result.hpp>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace osto::billing {

using Dimensions = std::map<std::string, std::string>;

struct EventFilter {
  std::string dimension;
  std::vector<std::string> values;
  bool excluded = false;
};

/// Sorted by name, equal dimensions are equal texts: "region=eu&tier=gold". The characters % & = | ! are written %25, ...
std::string dimension_text(const Dimensions& dimensions);
Result<Dimensions> parse_dimensions(std::string_view text);

/// "region=eu|us&tier!=free"
std::string filter_text(const std::vector<EventFilter>& filters);
Result<std::vector<EventFilter>> parse_filters(std::string_view text);

/// "region&tier"
std::string name_list_text(const std::vector<std::string>& names);
Result<std::vector<std::string>> parse_name_list(std::string_view text);

/// Whether the dimensions have one of the filter's values, or none of them where it excludes.
bool passes(const Dimensions& dimensions, const EventFilter& filter);
bool passes_all(const Dimensions& dimensions, const std::vector<EventFilter>& filters);

/// The dimensions of these names, "" where one is missing.
Dimensions project(const Dimensions& dimensions, const std::vector<std::string>& names);

}  // namespace osto::billing
