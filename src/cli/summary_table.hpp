// The book in numbers, as a table.
#pragma once

#include <osto_billing/book.hpp>

namespace osto::billing::cli {

void print_summary(const BookSummary& summary);

}  // namespace osto::billing::cli
