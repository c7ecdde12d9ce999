// When memory runs out at any allocation of a call, the call says so, and the next one works.
#include "host.hpp"

#include <cstdlib>
#include <new>

namespace {

thread_local std::int64_t allocations_left = -1;  // -1: as many as wanted

bool may_allocate() {
  if (allocations_left < 0) return true;
  if (allocations_left == 0) return false;
  --allocations_left;
  return true;
}

}  // namespace

// Both halves are replaced below; optimised, g++ 12 sees free() meet the new of libstdc++.
#pragma GCC diagnostic ignored "-Wmismatched-new-delete"

// The library's allocations come here too: these replace those of libstdc++ for the whole program.
void* operator new(std::size_t size) {
  void* memory = may_allocate() ? std::malloc(size == 0 ? 1 : size) : nullptr;
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept { return may_allocate() ? std::malloc(size == 0 ? 1 : size) : nullptr; }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace osto::billing::tests {
namespace {

/// Runs `attempt` with 0, 1, 2, .. allocations allowed until it succeeds; every failure before must be out_of_memory.
template <class Attempt>
int count_failures(Attempt attempt) {
  for (int allowed = 0; allowed < 100'000; ++allowed) {
    osto_error* error = nullptr;
    allocations_left = allowed;
    const osto_status status = attempt(&error);
    allocations_left = -1;
    if (status == OSTO_OK) return allowed;
    EXPECT_EQ(status, OSTO_OUT_OF_MEMORY) << "after " << allowed << ": " << osto_error_message(error);
    EXPECT_EQ(osto_error_code(error), OSTO_OUT_OF_MEMORY);
    EXPECT_STRNE(osto_error_message(error), "");
    osto_error_free(error);
    if (status != OSTO_OUT_OF_MEMORY) return -1;
  }
  return -1;
}

TEST(CApiMemory, ACalculatorSaysSo) {
  const std::int64_t weights[] = {1, 2, 3};
  std::int64_t parts[3] = {};
  EXPECT_GT(count_failures([&](osto_error** error) { return osto_money_allocate(100, weights, 3, parts, error); }), 0);
  EXPECT_EQ(parts[0] + parts[1] + parts[2], 100);
}

TEST(CApiMemory, ASessionSaysSo) {
  Host host;
  osto_session* session = nullptr;
  EXPECT_GT(count_failures([&](osto_error** error) { return osto_session_open(host.database, nullptr, &session, error); }), 0);
  EXPECT_EQ(osto_session_close(&session), OSTO_OK);
}

// Memory may also run out after the commit, while the answer is written: the key makes the retry give that answer.
TEST(CApiMemory, ACallSaysSoAndItsKeyMakesTheRetrySafe) {
  Host host;
  must(host.session, "catalog.publish", kCatalog);
  constexpr std::string_view kRequest =
      R"({"name":"Acme Tools","legal_entity":"osto","country":"IN","zone":"Asia/Kolkata","currency":"INR",)"
      R"("billing_policy":"standard","dunning_policy":"standard","code":"acme"})";
  osto_call_options options{};
  options.struct_size = sizeof options;
  options.idempotency_key = "acme-1";
  osto_document* document = nullptr;
  EXPECT_GT(count_failures([&](osto_error** error) {
    return osto_call(host.session, "companies.create", kRequest.data(), kRequest.size(), &options, &document, error);
  }), 0);
  EXPECT_EQ(osto_document_has(document, "/company_id"), 1);
  osto_document_free(document);
  EXPECT_EQ(must(host.session, "companies.list", "{}").count("/companies"), 1U);
}

}  // namespace
}  // namespace osto::billing::tests
