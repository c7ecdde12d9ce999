// One throw-away PostgreSQL per test program (tests/support/postgres_server.sh), started at the first use.
//
//   const std::string url = PostgresServer::shared().fresh_schema_url();
#pragma once

#include <libpq-fe.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace osto::billing::testing {

class PostgresServer {
 public:
  static PostgresServer& shared() {
    static PostgresServer server;
    return server;
  }

  const std::string& url() const { return url_; }

  /// A URL whose search_path names a new, empty schema.
  std::string fresh_schema_url() {
    const std::string schema = "test_" + std::to_string(++schema_count_);
    PGconn* connection = PQconnectdb(url_.c_str());
    PGresult* result = PQexec(connection, ("CREATE SCHEMA " + schema).c_str());
    const bool made = PQresultStatus(result) == PGRES_COMMAND_OK;
    if (!made) std::fprintf(stderr, "no schema for the test: %s\n", PQerrorMessage(connection));
    PQclear(result);
    PQfinish(connection);
    if (!made) std::abort();
    return url_ + "?options=-csearch_path%3D" + schema;
  }

  PostgresServer(const PostgresServer&) = delete;
  PostgresServer& operator=(const PostgresServer&) = delete;

 private:
  PostgresServer() {
    int to_server[2], from_server[2];
    if (::pipe(to_server) != 0 || ::pipe(from_server) != 0) std::abort();
    process_ = ::fork();
    if (process_ == 0) {
      ::dup2(to_server[0], STDIN_FILENO);
      ::dup2(from_server[1], STDOUT_FILENO);
      for (const int end : {to_server[0], to_server[1], from_server[0], from_server[1]}) ::close(end);
      ::execl(OSTO_SOURCE_DIR "/tests/support/postgres_server.sh", "postgres_server.sh", static_cast<char*>(nullptr));
      ::_exit(127);
    }
    ::close(to_server[0]);
    ::close(from_server[1]);
    life_line_ = to_server[1];
    char character = 0;
    while (::read(from_server[0], &character, 1) == 1 && character != '\n') url_ += character;
    ::close(from_server[0]);
    if (url_.empty()) {
      std::fprintf(stderr, "the PostgreSQL server for tests did not start\n");
      std::abort();
    }
  }

  ~PostgresServer() {
    ::close(life_line_);
    ::waitpid(process_, nullptr, 0);
  }

  pid_t process_ = -1;
  int life_line_ = -1;
  std::string url_;
  std::atomic<int> schema_count_{0};
};

}  // namespace osto::billing::testing
