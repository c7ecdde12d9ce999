// Rating and invoicing a typical company in the core alone, in ns per line and as a multiple of the arithmetic that is in it.
// Both are timed in turns within one run: machines drift by a third between minutes, a ratio does not.
#include "benchmarks/arithmetic_kernel.hpp"
#include "benchmarks/typical_company.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace osto::billing::benchmarks {
namespace {

using SteadyClock = std::chrono::steady_clock;

std::vector<KernelLine> kernel_lines(const TypicalCompany& company) {
  std::vector<KernelLine> lines;
  for (const BilledCharge& charge : company.charges()) {
    const bool is_metered = charge.terms.charge.kind == ChargeKind::usage;
    const std::int64_t seats = charge.terms.charge.kind == ChargeKind::seat ? 25'000 : 1'000;
    lines.push_back({is_metered ? 123'456'789 : seats, 349'500'000, is_metered ? 1 : 16, is_metered ? 1 : 31, is_metered});
  }
  return lines;
}

template <class Body>
double nanoseconds_of(int times, const Body& body) {
  const auto began = SteadyClock::now();
  for (int i = 0; i < times; ++i) body();
  return std::chrono::duration<double, std::nano>(SteadyClock::now() - began).count() / times;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

/// An iteration is one turn of each.
void bill_typical_company(benchmark::State& state) {
  const TypicalCompany company(state.range(0));
  const std::vector<KernelLine> lines = kernel_lines(company);
  const auto line_count = static_cast<double>(company.line_count());
  std::vector<double> core, kernel;
  for (auto unused : state) {
    static_cast<void>(unused);
    kernel.push_back(nanoseconds_of(200, [&] {
      std::int64_t sum = 0;
      for (const KernelLine& line : lines) sum += kernel_amount(line);
      benchmark::DoNotOptimize(sum);
    }));
    core.push_back(nanoseconds_of(5, [&] { benchmark::DoNotOptimize(company.bill_month()); }));
  }
  state.counters["lines"] = line_count;
  state.counters["core_ns_per_line"] = median(core) / line_count;
  state.counters["kernel_ns_per_line"] = median(kernel) / line_count;
  state.counters["ratio"] = median(core) / median(kernel);
}

BENCHMARK(bill_typical_company)->Arg(5)->Arg(50)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace osto::billing::benchmarks

BENCHMARK_MAIN();
