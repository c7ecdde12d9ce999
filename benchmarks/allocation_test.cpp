// How the core's allocations grow: twice the lines take twice as many and a constant, never more. Counted, so exact on any
// machine: a search through all lines for each line, or a copy of the document per line, fails here.
#include "benchmarks/typical_company.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {
std::atomic<std::int64_t> allocation_count{0};
}

void* operator new(std::size_t size) {
  ++allocation_count;
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace osto::billing::benchmarks {
namespace {

std::int64_t allocations_of(const TypicalCompany& company) {
  company.bill_month();  // what is made once is made now
  const std::int64_t before = allocation_count;
  company.bill_month();
  return allocation_count - before;
}

TEST(Allocations, OfTwiceTheLinesAreTwiceAsManyAndAConstant) {
  constexpr std::int64_t kGrowth = 40;  // vectors that double: a few more steps each
  for (const std::int64_t module_count : {5, 10, 20, 40, 80}) {
    const TypicalCompany one(module_count), two(2 * module_count);
    const std::int64_t once = allocations_of(one), twice = allocations_of(two);
    EXPECT_EQ(two.line_count(), 2 * one.line_count());
    EXPECT_LE(twice, 2 * once + kGrowth) << one.line_count() << " lines";
    RecordProperty("allocations_of_" + std::to_string(one.line_count()) + "_lines", std::to_string(once));
  }
}

TEST(TypicalCompany, IsBilledRight) {
  // Half months (16 of 31 days): 4,999.00 -> 2,580.13; 25 x 349.50 = 8,737.50 -> 4,509.68; 123,456.789 units over four tiers:
  // 500.00 + 3,600.00 + 27,000.00 + 23,456.789 x 0.20 = 35,791.36 (4,691.3578). Five and five and three of them:
  // 12,900.65 + 22,548.40 + 107,374.08 = 142,823.13; IGST 18 % = 25,708.16; total 168,531.29.
  EXPECT_EQ(TypicalCompany().bill_month(), 16'853'129);
}

}  // namespace
}  // namespace osto::billing::benchmarks
