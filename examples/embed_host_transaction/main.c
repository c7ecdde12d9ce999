/* A shop's order and our subscription in one transaction on the shop's own SQLite connection: both are there, or neither.
 * Afterwards a handle with a connection of its own does the work that fell due, and the invoice appears. */
#include <osto_billing/osto_billing.h>

#include <sqlite3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char catalog[] =
    "{\"legal_entities\":[{\"code\":\"osto\",\"name\":\"Osto Security\",\"country\":\"IN\",\"state\":\"Karnataka\","
    "\"zone\":\"Asia/Kolkata\",\"functional_currency\":\"INR\",\"fiscal_year_start_month\":4,\"number_prefix\":\"OST\"}],"
    "\"modules\":[{\"code\":\"endpoint\",\"name\":\"Endpoint Security\"}],"
    "\"billing_policies\":[{\"code\":\"standard\",\"policy\":{\"proration_unit\":\"day\"}}],"
    "\"dunning_policies\":[{\"code\":\"standard\",\"name\":\"Remind\",\"payment_grace_days\":7,\"scope\":\"account\","
    "\"steps\":[{\"offset_days\":3,\"action\":\"notify\"}]}],"
    "\"plans\":[{\"code\":\"endpoint-team\",\"name\":\"Endpoint Team\",\"module\":\"endpoint\",\"charges\":["
    "{\"code\":\"seats\",\"name\":\"Protected devices\",\"kind\":\"seat\",\"prices\":["
    "{\"currency\":\"INR\",\"interval_unit\":\"month\",\"model\":\"per_unit\",\"unit_price\":\"499.5\"}]}]}]}";

/* The error's address, not the error: arguments are evaluated in any order, and the call that sets it is one of them. */
static void check(osto_status status, osto_error *const *error) {
  if (status == OSTO_OK) return;
  fprintf(stderr, "%s: %s %s\n", osto_error_name(*error), osto_error_field(*error), osto_error_message(*error));
  exit(1);
}

static osto_document *call(osto_session *session, const char *operation_name, const char *json) {
  osto_document *document;
  osto_error *error;
  check(osto_call(session, operation_name, json, strlen(json), NULL, &document, &error), &error);
  return document;
}

static osto_session *open_session(osto_database *database) {
  osto_session *session;
  osto_error *error;
  check(osto_session_open(database, NULL, &session, &error), &error);
  return session;
}

static void sql(sqlite3 *connection, const char *statement) {
  if (sqlite3_exec(connection, statement, NULL, NULL, NULL) == SQLITE_OK) return;
  fprintf(stderr, "%s: %s\n", statement, sqlite3_errmsg(connection));
  exit(1);
}

static int count_rows(sqlite3 *connection, const char *query) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(connection, query, -1, &statement, NULL) != SQLITE_OK || sqlite3_step(statement) != SQLITE_ROW) exit(1);
  const int rows = sqlite3_column_int(statement, 0);
  sqlite3_finalize(statement);
  return rows;
}

static void print_counts(sqlite3 *connection, const char *when) {
  printf("%s: %d order, %d subscription, %d numbered invoice\n", when, count_rows(connection, "SELECT count(*) FROM orders"),
         count_rows(connection, "SELECT count(*) FROM osto_subscriptions"),
         count_rows(connection, "SELECT count(*) FROM osto_documents WHERE number IS NOT NULL"));
}

/* The shop sells: its own row, and a subscription of ours, in the transaction that it has open. */
static void sell(sqlite3 *connection, osto_session *session, const char *company_id) {
  char json[256];
  sql(connection, "INSERT INTO orders (customer, what) VALUES ('acme', 'endpoint-team, 10 devices')");
  snprintf(json, sizeof json, "{\"company_id\":\"%s\",\"plan\":\"endpoint-team\",\"interval_unit\":\"month\",\"seat_count\":10}",
           company_id);
  osto_document_free(call(session, "subscriptions.create", json));
}

static void print_invoice(osto_session *session, const char *company_id) {
  char json[128];
  const char *number = "none", *label = "none", *total_minor = "none";
  snprintf(json, sizeof json, "{\"company_id\":\"%s\"}", company_id);
  osto_document *page = call(session, "invoices.list", json);
  osto_document_text(page, "/invoices/0/number", &number, NULL);
  osto_document_text(page, "/invoices/0/label", &label, NULL);
  osto_document_text(page, "/invoices/0/total_minor", &total_minor, NULL);
  printf("invoice %s over %s paise: %s\n", number, total_minor, label);
  osto_document_free(page);
}

int main(int count, char **arguments) {
  const char *path = count > 1 ? arguments[1] : "shop.db";
  char url[1024];
  snprintf(url, sizeof url, "sqlite:%s", path);
  osto_open_options options = {.struct_size = sizeof options, .url = url, .schema = OSTO_SCHEMA_MIGRATE,
                               .clock_kind = OSTO_CLOCK_TEST, .test_clock_start_microseconds = 1768435200000000};
  osto_database *own, *joined;
  osto_error *error;

  /* Once, at start: our tables, the catalogue and the customer, on a connection of our own. */
  check(osto_open(&options, &own, &error), &error);
  osto_session *session = open_session(own);
  osto_document_free(call(session, "catalog.publish", catalog));
  osto_document *company = call(session, "companies.create",
      "{\"code\":\"acme\",\"name\":\"Acme Tools\",\"legal_entity\":\"osto\",\"country\":\"IN\",\"zone\":\"Asia/Kolkata\","
      "\"currency\":\"INR\",\"billing_policy\":\"standard\",\"dunning_policy\":\"standard\"}");
  const char *company_id = "";
  osto_document_text(company, "/company_id", &company_id, NULL);
  osto_session_close(&session);
  osto_close(&own);

  /* The shop's connection, with foreign keys on; it is joined outside a transaction. */
  sqlite3 *connection;
  if (sqlite3_open(path, &connection) != SQLITE_OK) return 1;
  sql(connection, "PRAGMA foreign_keys = ON");
  sql(connection, "CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, what TEXT NOT NULL)");
  options.schema = OSTO_SCHEMA_REQUIRE_CURRENT;
  check(osto_join_sqlite(connection, &options, &joined, &error), &error);
  session = open_session(joined);

  sql(connection, "BEGIN IMMEDIATE");
  sell(connection, session, company_id);
  print_counts(connection, "inside the transaction");
  sql(connection, "ROLLBACK");
  print_counts(connection, "rolled back");

  sql(connection, "BEGIN IMMEDIATE");
  sell(connection, session, company_id);
  sql(connection, "COMMIT");
  print_counts(connection, "committed");

  /* Ours first: a connection cannot be closed while our statements are prepared on it. */
  osto_session_close(&session);
  osto_close(&joined);
  if (sqlite3_close(connection) != SQLITE_OK) return 1;

  /* A worker of the shop, perhaps another process: the due work writes the invoice. */
  osto_work_done done = {.struct_size = sizeof done};
  check(osto_open(&options, &own, &error), &error);
  session = open_session(own);
  check(osto_run_due(session, 0, &done, &error), &error);
  print_invoice(session, company_id);
  osto_session_close(&session);
  osto_close(&own);
  osto_document_free(company);
  return 0;
}
