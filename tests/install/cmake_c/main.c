/* A C99 host of the installed package. */
#include <osto_billing/osto_billing.h>
#include <osto_billing/version.h>

#include <stdio.h>
#include <string.h>

int main(void) {
  if (strcmp(osto_version(), OSTO_BILLING_VERSION) != 0) return 1;
  printf("osto_billing %s\n", osto_version());
  return 0;
}
