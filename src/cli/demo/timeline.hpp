// The book as a list of steps in time order: what the demonstration does, at which instant, under which idempotency key.
#pragma once

#include "cli/demo/book.hpp"

#include <osto_billing/usage.hpp>

#include <string>
#include <vector>

namespace osto::billing::cli {

enum class StepKind { join, first_method, subscribe, story, usage };

/// One reading of a usage step; `subscription` is the position in its company.
struct Reading {
  std::size_t subscription = 0;
  std::string event_id, meter;
  std::int64_t quantity = 0;
};

struct Step {
  Instant at;
  StepKind kind{};
  std::size_t company = 0;         ///< position in the book
  std::size_t position = 0;        ///< of the method, subscription or story event in its company
  std::string key;                 ///< idempotency key: the same for every run with this book, end and seed
  std::vector<Reading> readings{};  ///< of usage steps
};

struct Year {
  Date end;           ///< the first day that is no longer told
  Instant start_at, end_at;
};

/// The twelve months before 00:00 UTC of `end`.
Result<Year> year_before(Date end);

/// Every step of the book, in time order; at one instant in the book's order. Errors: invalid_value with the company and
/// the entry when a moment lies outside the year or a name is unknown.
Result<std::vector<Step>> make_timeline(const Book& book, const Year& year, std::uint64_t seed);

}  // namespace osto::billing::cli
