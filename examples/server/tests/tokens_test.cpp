// Octets, keys and tokens against published vectors.
#include "auth/crypto.hpp"
#include "auth/jwt.hpp"

#include <gtest/gtest.h>

namespace osto::server {
namespace {

std::string repeated(char octet, std::size_t count) { return std::string(count, octet); }

TEST(Base64Url, AgreesWithRfc4648) {
  const std::pair<std::string, std::string> kVectors[] = {{"", ""},         {"f", "Zg"},         {"fo", "Zm8"},         {"foo", "Zm9v"},
                                                          {"foob", "Zm9vYg"}, {"fooba", "Zm9vYmE"}, {"foobar", "Zm9vYmFy"}, {"\xfb\xff", "-_8"}};
  for (const auto& [octets, text] : kVectors) {
    EXPECT_EQ(to_base64url(octets), text);
    EXPECT_EQ(from_base64url(text), octets);
  }
}

TEST(Base64Url, RefusesEveryOtherSpelling) {
  for (const char* text : {"Zg==", "Zh", "Z", "Zm9v\n", "Zm 9v", "+/8", "Zm9vY"}) EXPECT_FALSE(from_base64url(text)) << text;
}

TEST(HmacSha256, AgreesWithRfc4231) {
  EXPECT_EQ(to_hex(hmac_sha256(repeated('\x0b', 20), "Hi There")), "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
  EXPECT_EQ(to_hex(hmac_sha256("Jefe", "what do ya want for nothing?")), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  EXPECT_EQ(to_hex(sha256("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Token, AgreesWithRfc7515AppendixA1) {
  const auto secret = from_base64url("AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow");
  ASSERT_TRUE(secret);
  EXPECT_EQ(sign_compact("{\"typ\":\"JWT\",\r\n \"alg\":\"HS256\"}",
                         "{\"iss\":\"joe\",\r\n \"exp\":1300819380,\r\n \"http://example.com/is_root\":true}", *secret),
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9."
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
            "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
}

TEST(Token, LivesFromNotBeforeToExpiry) {
  const TokenKey key = make_token_key(repeated('k', 16) + repeated('l', 16));
  const std::string token = issue_token({"usr_1", "sgn_1", 1'000'000, 1'000'900}, key);
  const auto is_good_at = [&](std::int64_t now) { return read_token(token, {key}, now).has_value(); };
  EXPECT_FALSE(is_good_at(1'000'000 - kClockSkewSeconds - 1));
  EXPECT_TRUE(is_good_at(1'000'000 - kClockSkewSeconds));
  EXPECT_TRUE(is_good_at(1'000'000));
  EXPECT_TRUE(is_good_at(1'000'899));
  EXPECT_FALSE(is_good_at(1'000'900));
  EXPECT_FALSE(is_good_at(1'000'901));
  const auto claims = read_token(token, {key}, 1'000'001);
  ASSERT_TRUE(claims.has_value());
  EXPECT_EQ(claims->user_id, "usr_1");
  EXPECT_EQ(claims->sign_in_id, "sgn_1");
}

TEST(Token, IsReadWithTheKeyThatItNames) {
  const TokenKey present = make_token_key(repeated('a', 32) + "1");
  const TokenKey previous = make_token_key(repeated('a', 32) + "2");
  const std::string token = issue_token({"usr_1", "sgn_1", 100, 1'000}, previous);
  EXPECT_NE(present.kid, previous.kid);
  EXPECT_TRUE(read_token(token, {present, previous}, 500).has_value());
  EXPECT_FALSE(read_token(token, {present}, 500).has_value());
  EXPECT_FALSE(read_token(token, {{previous.kid, present.secret}}, 500).has_value());
  EXPECT_FALSE(read_token(token, {}, 500).has_value());
}

TEST(ConstantTime, ComparesWholly) {
  EXPECT_TRUE(equal_in_constant_time("abc", "abc"));
  EXPECT_FALSE(equal_in_constant_time("abc", "abd"));
  EXPECT_FALSE(equal_in_constant_time("abc", "ab"));
}

}  // namespace
}  // namespace osto::server
