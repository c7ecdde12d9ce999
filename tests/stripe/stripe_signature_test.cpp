// Webhook signatures, against headers that Stripe's own SDK made; and headers for the SDK to check.
#include <gtest/gtest.h>

#include "providers/stripe/signature.hpp"
#include "tests/unit/base/must.hpp"

#include <cstdlib>
#include <fstream>
#include <vector>

namespace osto::billing {
namespace {

using stripe::check_signature;
using testing::error_of;

const std::vector<std::string> kSecrets = {"whsec_old_0123456789abcdef", "whsec_new_0123456789abcdef"};
constexpr std::string_view kBody = R"({"id":"evt_1"})";
constexpr std::int64_t kSecond = 1'772'323'200;

Instant at(std::int64_t seconds) { return Instant::from_microseconds(seconds * kMicrosecondsPerSecond); }
std::string checked(std::string_view header, std::int64_t seconds = kSecond) { return error_of(check_signature(kSecrets, kBody, header, at(seconds), 300)); }

TEST(StripeSignature, F30_EitherSecretIsTakenWhileOneIsRotated) {
  const std::string by_old = stripe::sign(kSecrets[0], kBody, at(kSecond)), by_new = stripe::sign(kSecrets[1], kBody, at(kSecond));
  const std::string by_other = stripe::sign("whsec_other_0123456789", kBody, at(kSecond));
  EXPECT_EQ(checked(by_old), "");
  EXPECT_EQ(checked(by_new), "");
  EXPECT_EQ(checked(by_other), "permission_denied");
  // Stripe signs with both secrets in one header: any of them will do, wherever it stands.
  EXPECT_EQ(checked(by_other + by_new.substr(by_new.find(','))), "");
  EXPECT_EQ(checked(by_new + by_other.substr(by_other.find(','))), "");
  EXPECT_EQ(error_of(check_signature({}, kBody, by_new, at(kSecond), 300)), "permission_denied");
}

TEST(StripeSignature, F30_StaleAndFutureOnesAreRefusedAtTheSecond) {
  const std::string header = stripe::sign(kSecrets[0], kBody, at(kSecond));
  for (const std::int64_t offset : {-300, -299, 299, 300}) EXPECT_EQ(checked(header, kSecond + offset), "") << offset;
  for (const std::int64_t offset : {-301, 301}) EXPECT_EQ(checked(header, kSecond + offset), "permission_denied") << offset;
}

TEST(StripeSignature, F30_OtherSchemesAndFormsAreNoSignature) {
  const std::string header = stripe::sign(kSecrets[0], kBody, at(kSecond));
  std::string as_v0 = header;
  as_v0.replace(as_v0.find("v1="), 3, "v0=");
  const std::string time = header.substr(0, header.find(',')), mac = header.substr(header.find(',') + 1);
  for (const std::string& wrong : {as_v0, time, mac, time + "," + time + "," + mac, header.substr(0, header.size() - 1), "t=-1," + mac, "t=1e3," + mac, std::string(","), std::string()}) {
    EXPECT_EQ(checked(wrong), "permission_denied") << wrong;
  }
  EXPECT_EQ(checked(header + ",v0=00,scheme=x"), "");
}

/// Secret, body, seconds and header of each line, as sdk_signatures.py writes them.
TEST(StripeSignature, WhatStripesSdkSignsIsTaken) {
  const char* const path = std::getenv("OSTO_STRIPE_SDK_SIGNATURES");
  if (path == nullptr) GTEST_SKIP() << "scripts/test.d/56-stripe has the SDK";
  std::ifstream file(path);
  std::string line;
  int count = 0;
  while (std::getline(file, line)) {
    std::vector<std::string> fields;
    for (std::size_t begin = 0, end = 0; end != std::string::npos; begin = end + 1) {
      end = line.find('\t', begin);
      fields.push_back(line.substr(begin, end - begin));
    }
    ASSERT_EQ(fields.size(), 4u) << line;
    const Instant then = at(std::stoll(fields[2]));
    EXPECT_EQ(error_of(check_signature(std::vector{fields[0]}, fields[1], fields[3], then, 300)), "") << line;
    EXPECT_EQ(error_of(check_signature(std::vector{fields[0]}, fields[1] + " ", fields[3], then, 300)), "permission_denied") << line;
    EXPECT_TRUE(fields[3].starts_with(stripe::sign(fields[0], fields[1], then))) << line;
    ++count;
  }
  EXPECT_EQ(count, 54);
}

TEST(StripeSignature, OursAreWrittenForStripesSdkToCheck) {
  const char* const path = std::getenv("OSTO_STRIPE_OWN_SIGNATURES");
  if (path == nullptr) GTEST_SKIP() << "scripts/test.d/56-stripe has the SDK";
  std::ofstream file(path);
  for (const std::string& secret : kSecrets) {
    for (const std::string_view body : {kBody, std::string_view(""), std::string_view("{\"name\":\"Zo\xc3\xab\"}")}) {
      file << secret << '\t' << body << '\t' << stripe::sign(secret, body, at(kSecond)) << '\n';
    }
  }
  EXPECT_TRUE(file.good());
}

}  // namespace
}  // namespace osto::billing
