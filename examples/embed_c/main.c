/* Billing in a C program: open a file, publish a plan, subscribe a company, advance a month, print the invoice. */
#include <osto_billing/osto_billing.h>

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
    "{\"currency\":\"INR\",\"interval_unit\":\"month\",\"model\":\"per_unit\",\"unit_price\":\"499.5\"}]}]}],"
    "\"tax_rules\":[{\"legal_entity\":\"osto\",\"code\":\"IGST\",\"name\":\"IGST\",\"place\":\"other_state\","
    "\"rate_percent\":\"18\",\"valid_from\":\"2017-07-01\"}]}";

/* The error's address, not the error: arguments are evaluated in any order, and the call that sets it is one of them. */
static void check(osto_status status, osto_error *const *error) {
  if (status == OSTO_OK) return;
  fprintf(stderr, "%s: %s %s\n", osto_error_name(*error), osto_error_field(*error), osto_error_message(*error));
  exit(1);
}

static osto_document *call(osto_session *session, const char *operation_name, const char *format, const char *argument) {
  char json[512];
  osto_document *document;
  osto_error *error;
  snprintf(json, sizeof json, format, argument);
  const char *request = strchr(format, '%') == NULL ? format : json;
  check(osto_call(session, operation_name, request, strlen(request), NULL, &document, &error), &error);
  return document;
}

static const char *text(const osto_document *document, const char *pointer) {
  const char *found = "";
  osto_document_text(document, pointer, &found, NULL);
  return found;
}

int main(int count, char **arguments) {
  const osto_open_options options = {.struct_size = sizeof options, .url = count > 1 ? arguments[1] : "sqlite:embed_c.db",
      .schema = OSTO_SCHEMA_MIGRATE, .clock_kind = OSTO_CLOCK_TEST, .test_clock_start_microseconds = 1768435200000000};
  osto_database *database;
  osto_session *session;
  osto_error *error;
  check(osto_open(&options, &database, &error), &error);
  check(osto_session_open(database, NULL, &session, &error), &error);
  osto_document_free(call(session, "catalog.publish", catalog, NULL));
  osto_document *company = call(session, "companies.create", "{\"code\":\"acme\",\"name\":\"Acme Tools\",\"legal_entity\":\"osto\","
      "\"country\":\"IN\",\"state\":\"Kerala\",\"zone\":\"Asia/Kolkata\",\"currency\":\"INR\",\"billing_policy\":\"standard\","
      "\"dunning_policy\":\"standard\"}", NULL);
  const char *company_id = text(company, "/company_id");
  osto_document_free(call(session, "payment_methods.add", "{\"company_id\":\"%s\",\"kind\":\"card\",\"token\":\"sim_ok\"}", company_id));
  osto_document *made = call(session, "subscriptions.create", "{\"company_id\":\"%s\",\"plan\":\"endpoint-team\","
      "\"interval_unit\":\"month\",\"seat_count\":10}", company_id);
  osto_document_free(call(session, "clock.advance", "{\"until\":\"%s\"}", text(made, "/subscription/current_period_end")));

  osto_document *page = call(session, "invoices.list", "{\"company_id\":\"%s\"}", company_id);
  osto_document *invoice = call(session, "invoices.get", "{\"invoice_id\":\"%s\"}", text(page, "/invoices/0/invoice_id"));
  printf("%s issued %s: %s\n", text(invoice, "/invoice/number"), text(invoice, "/invoice/issued_on"), text(invoice, "/invoice/label"));
  const char *const amounts[][2] = {{"/lines/0/description", "/lines/0/amount_minor"}, {"/taxes/0/name", "/taxes/0/amount_minor"},
                                    {"/invoice/currency", "/invoice/total_minor"}};
  for (size_t i = 0; i < sizeof amounts / sizeof *amounts; ++i) {
    char printed[32];
    int64_t amount_minor = 0;
    osto_document_int64(invoice, amounts[i][1], &amount_minor);
    check(osto_money_format(amount_minor, text(invoice, "/invoice/currency"), printed, sizeof printed, NULL, &error), &error);
    printf("  %-32s %10s\n", text(invoice, amounts[i][0]), printed);
  }
  osto_document *const documents[] = {company, made, page, invoice};
  for (size_t i = 0; i < sizeof documents / sizeof *documents; ++i) osto_document_free(documents[i]);
  osto_session_close(&session);
  return osto_close(&database) == OSTO_OK ? 0 : 1;
}
