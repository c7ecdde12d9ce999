// Paths, queries, request heads, files and pages, without a socket.
#include "auth/browser.hpp"
#include "http/request_head.hpp"
#include "http/static_files.hpp"
#include "http/url.hpp"

#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace osto::server {
namespace {

TEST(Query, IsDecoded) {
  const auto fields = parse_query("a=1&b=x+y&c=%C3%A9&d&e=&&a=2");
  ASSERT_TRUE(fields);
  const TextPairs expected{{"a", "1"}, {"b", "x y"}, {"c", "\xC3\xA9"}, {"d", ""}, {"e", ""}, {"a", "2"}};
  EXPECT_EQ(*fields, expected);
  for (const char* broken : {"a=%", "a=%4", "a=%zz", "a=%00", "%"}) EXPECT_FALSE(parse_query(broken)) << broken;
  std::string many;
  for (int i = 0; i < 101; ++i) many += "a=1&";
  EXPECT_FALSE(parse_query(many));
}

TEST(Proxies, AreBelievedAsFarBackAsTheyAreTrusted) {
  const auto proxies = TrustedProxies::parse({"10.0.0.0/8", "192.0.2.1", "fd00::/8"});
  ASSERT_TRUE(proxies);
  EXPECT_EQ(proxies->client_of("10.1.2.3", "203.0.113.9, 198.51.100.4"), "198.51.100.4");
  EXPECT_EQ(proxies->client_of("10.1.2.3", "203.0.113.9, 198.51.100.4,192.0.2.1, fd00::7"), "198.51.100.4");  // three proxies
  EXPECT_EQ(proxies->client_of("::ffff:10.1.2.3", "198.51.100.4"), "198.51.100.4");
  EXPECT_EQ(proxies->client_of("fd00::1", "2001:DB8:0::1"), "2001:db8::1");     // one spelling
  EXPECT_EQ(proxies->client_of("10.1.2.3", ""), "10.1.2.3");
  EXPECT_EQ(proxies->client_of("10.1.2.3", "198.51.100.4, unknown"), "10.1.2.3");
  EXPECT_EQ(proxies->client_of("10.1.2.3", "198.51.100.4,"), "10.1.2.3");
  EXPECT_EQ(proxies->client_of("11.1.2.3", "198.51.100.4"), "11.1.2.3");        // not one of ours
  EXPECT_EQ(proxies->client_of("192.0.2.2", "198.51.100.4"), "192.0.2.2");
  EXPECT_EQ(TrustedProxies().client_of("10.1.2.3", "198.51.100.4"), "10.1.2.3");  // nobody is trusted by default
}

TEST(Proxies, AreAddressesOrNetworks) {
  for (const char* broken : {"", "x", "10.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8x", "fd00::/129", "localhost"}) {
    EXPECT_FALSE(TrustedProxies::parse({broken})) << broken;
  }
  EXPECT_TRUE(TrustedProxies::parse({"0.0.0.0/0"})->contain("203.0.113.9"));
  EXPECT_FALSE(TrustedProxies::parse({"0.0.0.0/0"})->contain("2001:db8::1"));
}

TEST(Path, RefusesHiddenSlashes) {
  EXPECT_EQ(decode_path_segment("a%20b"), "a b");
  EXPECT_EQ(decode_path_segment("a+b"), "a+b");
  EXPECT_FALSE(decode_path_segment("a%2Fb"));
  EXPECT_FALSE(decode_path_segment("a%2fb"));
  EXPECT_FALSE(decode_path_segment("%00"));
}

TEST(Router, PrefersWordsOverFields) {
  Router router;
  EXPECT_TRUE(router.add("GET", "/invoices/{invoice_id}", 1));
  EXPECT_TRUE(router.add("GET", "/invoices/overdue", 2));
  EXPECT_TRUE(router.add("POST", "/invoices/{invoice_id}/pay", 3));
  EXPECT_FALSE(router.add("GET", "/invoices/{other}", 4));  // the same shape
  EXPECT_EQ(router.find("GET", "/invoices/overdue").target, 2U);
  const auto match = router.find("GET", "/invoices/inv_1");
  EXPECT_EQ(match.target, 1U);
  EXPECT_EQ(match.fields, (TextPairs{{"invoice_id", "inv_1"}}));
  EXPECT_EQ(router.find("GET", "/invoices/inv_1/pay").other_methods, std::vector<std::string>{"POST"});
  for (const char* path : {"/invoices/", "/invoices", "/", "//", "/invoices/a/b/c", "/Invoices/overdue"}) {
    EXPECT_FALSE(router.find("GET", path).target) << path;
  }
  EXPECT_TRUE(router.find("GET", "/invoices/%2F").is_malformed);
}

TEST(RequestHead, TellsWhatIsWrong) {
  const HttpLimits limits;
  EXPECT_FALSE(find_head_fault("GET / HTTP/1.1\r\nHost: a\r\n\r\n", limits));
  EXPECT_FALSE(find_head_fault("GET / HTTP/1.0\r\n\r\n", limits));
  const auto fault = find_head_fault("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n", limits);
  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->http_code, 400);
  EXPECT_EQ(find_head_fault("TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", limits)->http_code, 405);
}

class Files : public testing::Test {
 protected:
  void SetUp() override {
    root_ = std::filesystem::temp_directory_path() / ("osto-files-" + std::to_string(::getpid()));
    std::filesystem::create_directories(root_ / "assets");
    std::filesystem::create_directories(root_ / ".git");
    write("index.html", "<html>");
    write("assets/app-1.js", "js");
    write(".env", "secret");
    write(".git/config", "secret");
    write("notes.key", "secret");
    std::filesystem::create_symlink("/etc/passwd", root_ / "passwd.txt");
  }
  void TearDown() override { std::filesystem::remove_all(root_); }
  void write(const std::string& name, const std::string& text) { std::ofstream(root_ / name) << text; }

  std::filesystem::path root_;
};

TEST_F(Files, ServesWhatWasThereAndNothingElse) {
  StaticFiles files;
  ASSERT_EQ(files.load(root_.string()), "");
  EXPECT_EQ(*files.find("", {})->body, "<html>");
  EXPECT_EQ(*files.find("companies/cmp_1", {})->body, "<html>");  // a path of the dashboard's own router
  EXPECT_EQ(*files.find("assets/app-1.js", {})->body, "js");
  for (const char* path : {"assets/app-2.js", ".env", "notes.key", "passwd.txt", "../../etc/passwd.txt", "assets/../.env", "x.js", "assets/none"}) {
    EXPECT_FALSE(files.find(path, {})) << path;
  }
  EXPECT_EQ(*files.find(".git/config", {})->body, "<html>");  // looks like a page, and is no file of ours
  const auto first = files.find("assets/app-1.js", {});
  const std::string etag = first->headers.front().second;
  EXPECT_EQ(files.find("assets/app-1.js", etag)->http_code, 304);
}

TEST_F(Files, NeedAnIndex) {
  StaticFiles files;
  std::filesystem::remove(root_ / "index.html");
  EXPECT_NE(files.load(root_.string()), "");
  EXPECT_NE(StaticFiles().load((root_ / "none").string()), "");
}

TEST(Cookies, AreFoundByTheirWholeName) {
  Options options;
  HttpRequest request;
  request.headers = {{"cookie", "a=1; osto_refreshx=no; osto_refresh=yes; xosto_refresh=no"}};
  EXPECT_EQ(refresh_cookie_of(request, options), "yes");
  options.public_origin = "https://billing.example.com";
  EXPECT_FALSE(refresh_cookie_of(request, options));  // over https only the __Host- cookie counts
}

TEST(Hosts, AreComparedWithoutPort) {
  Options options;
  options.allowed_hosts = {"osto-billing"};
  options.public_origin = "https://billing.example.com";
  for (const char* host : {"localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080", "osto-billing:80", "billing.example.com", "billing.example.com:443"}) {
    EXPECT_TRUE(is_own_host(host, options)) << host;
  }
  for (const char* host : {"", "example.com", "localhost.example.com", "xlocalhost", "[::2]"}) EXPECT_FALSE(is_own_host(host, options)) << host;
}

}  // namespace
}  // namespace osto::server
