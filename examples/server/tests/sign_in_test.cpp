// Passwords, roles, slowing down, and the sign-ins in the store.
#include "auth/login_throttle.hpp"
#include "auth/password.hpp"
#include "auth/roles.hpp"
#include "state/server_store.hpp"

#include <osto_billing/database.hpp>

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <set>

namespace osto::server {
namespace {

TEST(Password, IsCheckedAgainstItsOwnParameters) {
  PasswordHasher weak(15);
  PasswordHasher strong(16);
  const std::string stored = weak.hash("correct horse");
  EXPECT_TRUE(stored.starts_with("$scrypt$ln=15,r=8,p=1$"));
  EXPECT_NE(stored, weak.hash("correct horse"));  // a salt each
  EXPECT_EQ(weak.check("correct horse", stored), PasswordCheck::right);
  EXPECT_EQ(strong.check("correct horse", stored), PasswordCheck::right_but_weakly_hashed);
  EXPECT_EQ(weak.check("correct horsE", stored), PasswordCheck::wrong);
  EXPECT_EQ(weak.check("", stored), PasswordCheck::wrong);
}

TEST(Password, RefusesStoredTextsThatAreNone) {
  PasswordHasher hasher(15);
  for (const char* stored : {"", "x", "$scrypt$ln=1,r=8,p=1$AAAA$AAAA", "$scrypt$ln=15,r=8,p=1$AAAA", "$scrypt$ln=30,r=8,p=1$AAAA$AAAA"}) {
    EXPECT_EQ(hasher.check("x", stored), PasswordCheck::wrong) << stored;
  }
}

TEST(Password, IsGeneratedAnewEachTime) {
  std::set<std::string> seen;
  for (int i = 0; i < 100; ++i) {
    const std::string password = generate_password();
    EXPECT_EQ(password.size(), 27U);
    seen.insert(password);
  }
  EXPECT_EQ(seen.size(), 100U);
}

TEST(Throttle, DoublesAnAccountsDelayUpToAMinute) {
  LoginThrottle throttle;
  std::int64_t now = 1'000;
  for (int i = 0; i < 5; ++i) EXPECT_EQ(throttle.begin("a", "1.1.1." + std::to_string(i), now), 0);
  for (const std::int64_t delay : {1, 2, 4, 8, 16, 32, 60, 60}) {
    EXPECT_EQ(throttle.begin("a", "2.2.2.2", now), delay);
    now += delay;
    EXPECT_EQ(throttle.begin("a", "2.2.2.2", now), 0);  // and fails again
  }
  EXPECT_EQ(throttle.begin("b", "2.2.2.2", now), 0);  // others are not held up
}

TEST(Throttle, ForgetsAfterSuccessAndAfterTheWindow) {
  LoginThrottle throttle;
  for (int i = 0; i < 5; ++i) EXPECT_EQ(throttle.begin("a", "1.1.1.1", 1'000), 0);
  EXPECT_GT(throttle.begin("a", "1.1.1.1", 1'000), 0);
  throttle.succeeded("a", "1.1.1.1");
  EXPECT_EQ(throttle.begin("a", "1.1.1.1", 1'000), 0);
  for (int i = 0; i < 15; ++i) EXPECT_EQ(throttle.begin("user" + std::to_string(i), "1.1.1.1", 1'001), 0);
  EXPECT_EQ(throttle.begin("c", "1.1.1.1", 1'001), kThrottleWindowSeconds - 1);  // 20 from one address, the first at 1'000
  EXPECT_EQ(throttle.begin("c", "1.1.1.1", 1'001 + kThrottleWindowSeconds), 0);
}

TEST(Roles, KnowEveryPermissionThatAnOperationNeeds) {
  for (const auto* operation : billing::all_operations()) {
    EXPECT_TRUE(is_listed(operation->facts.permission)) << operation->facts.name;
    EXPECT_TRUE(may(Role::admin, operation->facts.permission)) << operation->facts.name;
    if (operation->facts.kind == billing::OperationKind::command) {
      EXPECT_FALSE(may(Role::support, operation->facts.permission)) << "support only reads: " << operation->facts.name;
    }
  }
  EXPECT_FALSE(may(Role::admin, "thought.of.by.nobody"));
}

/// The same on both stores: PostgreSQL when OSTO_TEST_POSTGRES names a database.
class Store : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    std::string url;
    if (std::string(GetParam()) == "sqlite") {
      folder_ = std::filesystem::temp_directory_path() / ("osto-store-" + std::to_string(::getpid()));
      std::filesystem::create_directories(folder_);
      url = "sqlite:" + (folder_ / "x.db").string();
    } else {
      const char* given = std::getenv("OSTO_TEST_POSTGRES");
      if (given == nullptr) GTEST_SKIP() << "OSTO_TEST_POSTGRES is not set";
      url = given;
    }
    url_ = url;
    auto opened = ServerStore::open(url);
    ASSERT_TRUE(opened.has_value()) << opened.error().message;
    store_ = std::move(*opened);
    auto added = store_->add_user({{}, "Finance" + std::to_string(++count_) + "@Example.com", "hash", Role::finance, {}}, kNow);
    ASSERT_TRUE(added.has_value()) << added.error().message;
    user_ = *added;
  }
  void TearDown() override {
    store_.reset();
    if (!folder_.empty()) std::filesystem::remove_all(folder_);
  }
  bool is_live(const std::string& sign_in_id, std::int64_t now) {
    const auto found = store_->find_live_sign_in(sign_in_id, now);
    return found.has_value() && found->has_value();
  }
  /// The refusal, or nothing when the rotation went through.
  std::optional<RotationRefusal> rotate(const std::string& from, const std::string& to, std::int64_t now) {
    const auto rotated = store_->rotate(from, to, now);
    EXPECT_TRUE(rotated.has_value()) << rotated.error().message;
    const auto* refusal = std::get_if<RotationRefusal>(&*rotated);
    return refusal == nullptr ? std::nullopt : std::optional(*refusal);
  }
  std::string unique(const char* name) { return std::string(name) + std::to_string(count_); }

  static constexpr std::int64_t kNow = 1'800'000'000;
  static inline int count_ = 0;
  std::filesystem::path folder_;
  std::string url_;
  std::unique_ptr<ServerStore> store_;
  User user_;
};

TEST_P(Store, FindsUsersWithoutRegardToCase) {
  const auto found = store_->find_user_by_email(" FINANCE" + std::to_string(count_) + "@example.COM");
  ASSERT_TRUE(found.has_value() && found->has_value());
  EXPECT_EQ((*found)->user_id, user_.user_id);
  EXPECT_EQ((*found)->role, Role::finance);
  EXPECT_FALSE((*found)->company_id);
  const auto again = store_->add_user({{}, user_.email, "x", Role::admin, {}}, kNow);
  ASSERT_FALSE(again.has_value());
  EXPECT_EQ(again.error().code, billing::ErrorCode::already_exists);
  EXPECT_FALSE(store_->add_user({{}, "customer@example.com", "x", Role::customer, {}}, kNow).has_value());  // of no company
}

TEST_P(Store, RotatesOnceAndForgivesWithinTheGrace) {
  const auto sign_in = store_->start_sign_in(user_, unique("a"), kNow);
  ASSERT_TRUE(sign_in.has_value());
  EXPECT_EQ(rotate(unique("a"), unique("b"), kNow + 60), std::nullopt);
  EXPECT_EQ(rotate(unique("a"), unique("c"), kNow + 60 + kRotationGraceSeconds), std::nullopt);
  EXPECT_EQ(rotate(unique("b"), unique("d"), kNow + 80), std::nullopt);
  EXPECT_TRUE(is_live(sign_in->sign_in_id, kNow + 80));
  EXPECT_EQ(rotate(unique("a"), unique("e"), kNow + 61 + kRotationGraceSeconds), RotationRefusal::reused);
  EXPECT_FALSE(is_live(sign_in->sign_in_id, kNow + 81));
  EXPECT_EQ(rotate(unique("d"), unique("f"), kNow + 82), RotationRefusal::revoked);
  EXPECT_EQ(rotate("never issued", unique("g"), kNow), RotationRefusal::unknown);
}

TEST_P(Store, EndsWhatIsOld) {
  const auto sign_in = store_->start_sign_in(user_, unique("a"), kNow);
  ASSERT_TRUE(sign_in.has_value());
  EXPECT_EQ(rotate(unique("a"), unique("b"), kNow + kRefreshTokenSeconds), RotationRefusal::expired);
  EXPECT_TRUE(is_live(sign_in->sign_in_id, kNow + kSignInSeconds - 1));
  EXPECT_FALSE(is_live(sign_in->sign_in_id, kNow + kSignInSeconds));
}

TEST_P(Store, RevokesOneOrAllOfAUser) {
  const auto one = store_->start_sign_in(user_, unique("a"), kNow);
  const auto two = store_->start_sign_in(user_, unique("b"), kNow);
  const auto three = store_->start_sign_in(user_, unique("c"), kNow);
  ASSERT_TRUE(one.has_value() && two.has_value() && three.has_value());
  EXPECT_TRUE(store_->revoke_sign_in(one->sign_in_id, "signed out", kNow).has_value());
  EXPECT_FALSE(is_live(one->sign_in_id, kNow));
  EXPECT_TRUE(is_live(two->sign_in_id, kNow));
  EXPECT_TRUE(store_->revoke_sign_ins_of(user_.user_id, "new password", kNow).has_value());
  EXPECT_FALSE(is_live(two->sign_in_id, kNow) || is_live(three->sign_in_id, kNow));
}

TEST_P(Store, OpensAgain) {
  store_.reset();
  const auto again = ServerStore::open(url_);
  ASSERT_TRUE(again.has_value()) << again.error().message;
  EXPECT_TRUE((*again)->find_user_by_email(user_.email)->has_value());
}

INSTANTIATE_TEST_SUITE_P(Both, Store, testing::Values("sqlite", "postgres"), [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace osto::server
