CREATE TABLE osto_currencies (
  code TEXT COLLATE "C" NOT NULL PRIMARY KEY,
  minor_units BIGINT NOT NULL,
  minor_per_major BIGINT NOT NULL,
  name TEXT COLLATE "C" NOT NULL
);

INSERT INTO osto_currencies (code, minor_units, minor_per_major, name) VALUES
  ('AED', 2, 100, 'UAE Dirham'),
  ('AFN', 2, 100, 'Afghani'),
  ('ALL', 2, 100, 'Lek'),
  ('AMD', 2, 100, 'Armenian Dram'),
  ('AOA', 2, 100, 'Kwanza'),
  ('ARS', 2, 100, 'Argentine Peso'),
  ('AUD', 2, 100, 'Australian Dollar'),
  ('AWG', 2, 100, 'Aruban Florin'),
  ('AZN', 2, 100, 'Azerbaijan Manat'),
  ('BAM', 2, 100, 'Convertible Mark'),
  ('BBD', 2, 100, 'Barbados Dollar'),
  ('BDT', 2, 100, 'Taka'),
  ('BHD', 3, 1000, 'Bahraini Dinar'),
  ('BIF', 0, 1, 'Burundi Franc'),
  ('BMD', 2, 100, 'Bermudian Dollar'),
  ('BND', 2, 100, 'Brunei Dollar'),
  ('BOB', 2, 100, 'Boliviano'),
  ('BOV', 2, 100, 'Mvdol'),
  ('BRL', 2, 100, 'Brazilian Real'),
  ('BSD', 2, 100, 'Bahamian Dollar'),
  ('BTN', 2, 100, 'Ngultrum'),
  ('BWP', 2, 100, 'Pula'),
  ('BYN', 2, 100, 'Belarusian Ruble'),
  ('BZD', 2, 100, 'Belize Dollar'),
  ('CAD', 2, 100, 'Canadian Dollar'),
  ('CDF', 2, 100, 'Congolese Franc'),
  ('CHE', 2, 100, 'WIR Euro'),
  ('CHF', 2, 100, 'Swiss Franc'),
  ('CHW', 2, 100, 'WIR Franc'),
  ('CLF', 4, 10000, 'Unidad de Fomento'),
  ('CLP', 0, 1, 'Chilean Peso'),
  ('CNY', 2, 100, 'Yuan Renminbi'),
  ('COP', 2, 100, 'Colombian Peso'),
  ('COU', 2, 100, 'Unidad de Valor Real'),
  ('CRC', 2, 100, 'Costa Rican Colon'),
  ('CUP', 2, 100, 'Cuban Peso'),
  ('CVE', 2, 100, 'Cabo Verde Escudo'),
  ('CZK', 2, 100, 'Czech Koruna'),
  ('DJF', 0, 1, 'Djibouti Franc'),
  ('DKK', 2, 100, 'Danish Krone'),
  ('DOP', 2, 100, 'Dominican Peso'),
  ('DZD', 2, 100, 'Algerian Dinar'),
  ('EGP', 2, 100, 'Egyptian Pound'),
  ('ERN', 2, 100, 'Nakfa'),
  ('ETB', 2, 100, 'Ethiopian Birr'),
  ('EUR', 2, 100, 'Euro'),
  ('FJD', 2, 100, 'Fiji Dollar'),
  ('FKP', 2, 100, 'Falkland Islands Pound'),
  ('GBP', 2, 100, 'Pound Sterling'),
  ('GEL', 2, 100, 'Lari'),
  ('GHS', 2, 100, 'Ghana Cedi'),
  ('GIP', 2, 100, 'Gibraltar Pound'),
  ('GMD', 2, 100, 'Dalasi'),
  ('GNF', 0, 1, 'Guinean Franc'),
  ('GTQ', 2, 100, 'Quetzal'),
  ('GYD', 2, 100, 'Guyana Dollar'),
  ('HKD', 2, 100, 'Hong Kong Dollar'),
  ('HNL', 2, 100, 'Lempira'),
  ('HTG', 2, 100, 'Gourde'),
  ('HUF', 2, 100, 'Forint'),
  ('IDR', 2, 100, 'Rupiah'),
  ('ILS', 2, 100, 'New Israeli Sheqel'),
  ('INR', 2, 100, 'Indian Rupee'),
  ('IQD', 3, 1000, 'Iraqi Dinar'),
  ('IRR', 2, 100, 'Iranian Rial'),
  ('ISK', 0, 1, 'Iceland Krona'),
  ('JMD', 2, 100, 'Jamaican Dollar'),
  ('JOD', 3, 1000, 'Jordanian Dinar'),
  ('JPY', 0, 1, 'Yen'),
  ('KES', 2, 100, 'Kenyan Shilling'),
  ('KGS', 2, 100, 'Som'),
  ('KHR', 2, 100, 'Riel'),
  ('KMF', 0, 1, 'Comorian Franc'),
  ('KPW', 2, 100, 'North Korean Won'),
  ('KRW', 0, 1, 'Won'),
  ('KWD', 3, 1000, 'Kuwaiti Dinar'),
  ('KYD', 2, 100, 'Cayman Islands Dollar'),
  ('KZT', 2, 100, 'Tenge'),
  ('LAK', 2, 100, 'Lao Kip'),
  ('LBP', 2, 100, 'Lebanese Pound'),
  ('LKR', 2, 100, 'Sri Lanka Rupee'),
  ('LRD', 2, 100, 'Liberian Dollar'),
  ('LSL', 2, 100, 'Loti'),
  ('LYD', 3, 1000, 'Libyan Dinar'),
  ('MAD', 2, 100, 'Moroccan Dirham'),
  ('MDL', 2, 100, 'Moldovan Leu'),
  ('MGA', 2, 100, 'Malagasy Ariary'),
  ('MKD', 2, 100, 'Denar'),
  ('MMK', 2, 100, 'Kyat'),
  ('MNT', 2, 100, 'Tugrik'),
  ('MOP', 2, 100, 'Pataca'),
  ('MRU', 2, 100, 'Ouguiya'),
  ('MUR', 2, 100, 'Mauritius Rupee'),
  ('MVR', 2, 100, 'Rufiyaa'),
  ('MWK', 2, 100, 'Malawi Kwacha'),
  ('MXN', 2, 100, 'Mexican Peso'),
  ('MXV', 2, 100, 'Mexican Unidad de Inversion (UDI)'),
  ('MYR', 2, 100, 'Malaysian Ringgit'),
  ('MZN', 2, 100, 'Mozambique Metical'),
  ('NAD', 2, 100, 'Namibia Dollar'),
  ('NGN', 2, 100, 'Naira'),
  ('NIO', 2, 100, 'Cordoba Oro'),
  ('NOK', 2, 100, 'Norwegian Krone'),
  ('NPR', 2, 100, 'Nepalese Rupee'),
  ('NZD', 2, 100, 'New Zealand Dollar'),
  ('OMR', 3, 1000, 'Rial Omani'),
  ('PAB', 2, 100, 'Balboa'),
  ('PEN', 2, 100, 'Sol'),
  ('PGK', 2, 100, 'Kina'),
  ('PHP', 2, 100, 'Philippine Peso'),
  ('PKR', 2, 100, 'Pakistan Rupee'),
  ('PLN', 2, 100, 'Zloty'),
  ('PYG', 0, 1, 'Guarani'),
  ('QAR', 2, 100, 'Qatari Rial'),
  ('RON', 2, 100, 'Romanian Leu'),
  ('RSD', 2, 100, 'Serbian Dinar'),
  ('RUB', 2, 100, 'Russian Ruble'),
  ('RWF', 0, 1, 'Rwanda Franc'),
  ('SAR', 2, 100, 'Saudi Riyal'),
  ('SBD', 2, 100, 'Solomon Islands Dollar'),
  ('SCR', 2, 100, 'Seychelles Rupee'),
  ('SDG', 2, 100, 'Sudanese Pound'),
  ('SEK', 2, 100, 'Swedish Krona'),
  ('SGD', 2, 100, 'Singapore Dollar'),
  ('SHP', 2, 100, 'Saint Helena Pound'),
  ('SLE', 2, 100, 'Leone'),
  ('SOS', 2, 100, 'Somali Shilling'),
  ('SRD', 2, 100, 'Surinam Dollar'),
  ('SSP', 2, 100, 'South Sudanese Pound'),
  ('STN', 2, 100, 'Dobra'),
  ('SVC', 2, 100, 'El Salvador Colon'),
  ('SYP', 2, 100, 'Syrian Pound'),
  ('SZL', 2, 100, 'Lilangeni'),
  ('THB', 2, 100, 'Baht'),
  ('TJS', 2, 100, 'Somoni'),
  ('TMT', 2, 100, 'Turkmenistan New Manat'),
  ('TND', 3, 1000, 'Tunisian Dinar'),
  ('TOP', 2, 100, 'Pa''anga'),
  ('TRY', 2, 100, 'Turkish Lira'),
  ('TTD', 2, 100, 'Trinidad and Tobago Dollar'),
  ('TWD', 2, 100, 'New Taiwan Dollar'),
  ('TZS', 2, 100, 'Tanzanian Shilling'),
  ('UAH', 2, 100, 'Hryvnia'),
  ('UGX', 0, 1, 'Uganda Shilling'),
  ('USD', 2, 100, 'US Dollar'),
  ('USN', 2, 100, 'US Dollar (Next day)'),
  ('UYI', 0, 1, 'Uruguay Peso en Unidades Indexadas (UI)'),
  ('UYU', 2, 100, 'Peso Uruguayo'),
  ('UYW', 4, 10000, 'Unidad Previsional'),
  ('UZS', 2, 100, 'Uzbekistan Sum'),
  ('VED', 2, 100, 'Bolivar Soberano'),
  ('VES', 2, 100, 'Bolivar Soberano'),
  ('VND', 0, 1, 'Dong'),
  ('VUV', 0, 1, 'Vatu'),
  ('WST', 2, 100, 'Tala'),
  ('XAD', 2, 100, 'Arab Accounting Dinar'),
  ('XAF', 0, 1, 'CFA Franc BEAC'),
  ('XCD', 2, 100, 'East Caribbean Dollar'),
  ('XCG', 2, 100, 'Caribbean Guilder'),
  ('XOF', 0, 1, 'CFA Franc BCEAO'),
  ('XPF', 0, 1, 'CFP Franc'),
  ('YER', 2, 100, 'Yemeni Rial'),
  ('ZAR', 2, 100, 'Rand'),
  ('ZMW', 2, 100, 'Zambian Kwacha'),
  ('ZWG', 2, 100, 'Zimbabwe Gold');

CREATE TABLE osto_meta (
  name TEXT COLLATE "C" NOT NULL,
  text TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_meta_pkey PRIMARY KEY (name)
);

CREATE TABLE osto_billing_policies (
  id BYTEA NOT NULL CONSTRAINT osto_billing_policies_id_check CHECK (length(id) = 16),
  code TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  choices TEXT COLLATE "C" NOT NULL,
  content_digest BYTEA NOT NULL,
  CONSTRAINT osto_billing_policies_pkey PRIMARY KEY (id),
  CONSTRAINT osto_billing_policies_version UNIQUE (code, version)
);

CREATE TABLE osto_legal_entities (
  id BYTEA NOT NULL CONSTRAINT osto_legal_entities_id_check CHECK (length(id) = 16),
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL,
  tax_id TEXT COLLATE "C" NOT NULL,
  address_lines TEXT COLLATE "C" NOT NULL,
  zone TEXT COLLATE "C" NOT NULL,
  number_prefix TEXT COLLATE "C" NOT NULL,
  functional_currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_legal_entities_functional_currency_check CHECK (length(functional_currency) = 3),
  fiscal_year_start_month BIGINT NOT NULL,
  number_pattern TEXT COLLATE "C" NOT NULL,
  tax_system TEXT COLLATE "C" NOT NULL CONSTRAINT osto_legal_entities_tax_system_check CHECK (tax_system IN ('by_country', 'india_gst', 'eu_vat', 'rules', 'outside')),
  prices TEXT COLLATE "C" NOT NULL CONSTRAINT osto_legal_entities_prices_check CHECK (prices IN ('exclusive', 'inclusive')),
  has_export_bond BIGINT NOT NULL CONSTRAINT osto_legal_entities_has_export_bond_check CHECK (has_export_bond IN (0, 1)),
  under_small_business_threshold BIGINT NOT NULL CONSTRAINT osto_legal_entities_under_small_business_threshold_check CHECK (under_small_business_threshold IN (0, 1)),
  billing_policy_id BYTEA CONSTRAINT osto_legal_entities_billing_policy_id_check CHECK (length(billing_policy_id) = 16),
  CONSTRAINT osto_legal_entities_pkey PRIMARY KEY (id),
  CONSTRAINT osto_legal_entities_code UNIQUE (code),
  CONSTRAINT osto_legal_entities_fiscal_month CHECK (fiscal_year_start_month BETWEEN 1 AND 12)
);

CREATE TABLE osto_modules (
  id BYTEA NOT NULL CONSTRAINT osto_modules_id_check CHECK (length(id) = 16),
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  tax_code TEXT COLLATE "C" NOT NULL,
  position BIGINT NOT NULL,
  CONSTRAINT osto_modules_pkey PRIMARY KEY (id),
  CONSTRAINT osto_modules_code UNIQUE (code)
);

CREATE TABLE osto_meters (
  id BYTEA NOT NULL CONSTRAINT osto_meters_id_check CHECK (length(id) = 16),
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  unit TEXT COLLATE "C" NOT NULL,
  aggregation TEXT COLLATE "C" NOT NULL CONSTRAINT osto_meters_aggregation_check CHECK (aggregation IN ('sum', 'count', 'max', 'latest', 'unique_count', 'time_weighted_sum', 'min', 'average')),
  quantity_places BIGINT,
  quantity_rounding TEXT COLLATE "C" CONSTRAINT osto_meters_quantity_rounding_check CHECK (quantity_rounding IN ('half_up', 'half_even', 'half_down', 'up', 'down', 'ceiling', 'floor')),
  is_recurring BIGINT NOT NULL CONSTRAINT osto_meters_is_recurring_check CHECK (is_recurring IN (0, 1)),
  is_charged_in_advance BIGINT NOT NULL CONSTRAINT osto_meters_is_charged_in_advance_check CHECK (is_charged_in_advance IN (0, 1)),
  filters TEXT COLLATE "C" NOT NULL,
  group_by TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_meters_pkey PRIMARY KEY (id),
  CONSTRAINT osto_meters_code UNIQUE (code)
);

CREATE TABLE osto_plans (
  id BYTEA NOT NULL CONSTRAINT osto_plans_id_check CHECK (length(id) = 16),
  module_id BYTEA NOT NULL CONSTRAINT osto_plans_module_id_check CHECK (length(module_id) = 16),
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  position BIGINT NOT NULL,
  CONSTRAINT osto_plans_pkey PRIMARY KEY (id),
  CONSTRAINT osto_plans_code UNIQUE (code)
);

CREATE TABLE osto_plan_versions (
  id BYTEA NOT NULL CONSTRAINT osto_plan_versions_id_check CHECK (length(id) = 16),
  plan_id BYTEA NOT NULL CONSTRAINT osto_plan_versions_plan_id_check CHECK (length(plan_id) = 16),
  version BIGINT NOT NULL,
  trial_days BIGINT NOT NULL,
  content_digest BYTEA NOT NULL,
  published_at BIGINT NOT NULL CONSTRAINT osto_plan_versions_published_at_check CHECK (published_at BETWEEN 0 AND 253402300799999999),
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_plan_versions_kind_check CHECK (kind IN ('base', 'add_on')),
  available_with TEXT COLLATE "C" NOT NULL,
  not_with TEXT COLLATE "C" NOT NULL,
  effective_from BIGINT NOT NULL CONSTRAINT osto_plan_versions_effective_from_check CHECK (effective_from BETWEEN 0 AND 253402300799999999),
  subscribers TEXT COLLATE "C" NOT NULL CONSTRAINT osto_plan_versions_subscribers_check CHECK (subscribers IN ('keep', 'renewal', 'now')),
  billing_policy_id BYTEA CONSTRAINT osto_plan_versions_billing_policy_id_check CHECK (length(billing_policy_id) = 16),
  CONSTRAINT osto_plan_versions_pkey PRIMARY KEY (id),
  CONSTRAINT osto_plan_versions_version UNIQUE (plan_id, version),
  CONSTRAINT osto_plan_versions_trial CHECK (trial_days >= 0)
);

CREATE TABLE osto_plan_phases (
  plan_version_id BYTEA NOT NULL CONSTRAINT osto_plan_phases_plan_version_id_check CHECK (length(plan_version_id) = 16),
  position BIGINT NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  duration_unit TEXT COLLATE "C" CONSTRAINT osto_plan_phases_duration_unit_check CHECK (duration_unit IN ('day', 'week', 'month', 'year', 'quarter', 'half_year')),
  duration_count BIGINT,
  CONSTRAINT osto_plan_phases_pkey PRIMARY KEY (plan_version_id, position),
  CONSTRAINT osto_plan_phases_duration CHECK ((duration_unit IS NULL) = (duration_count IS NULL))
);

CREATE TABLE osto_charges (
  id BYTEA NOT NULL CONSTRAINT osto_charges_id_check CHECK (length(id) = 16),
  plan_version_id BYTEA NOT NULL CONSTRAINT osto_charges_plan_version_id_check CHECK (length(plan_version_id) = 16),
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  position BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_charges_kind_check CHECK (kind IN ('recurring', 'seat', 'usage', 'commitment', 'one_off')),
  meter_id BYTEA CONSTRAINT osto_charges_meter_id_check CHECK (length(meter_id) = 16),
  included_quantity TEXT COLLATE "C" NOT NULL,
  limit_quantity TEXT COLLATE "C",
  conversion_operation TEXT COLLATE "C" CONSTRAINT osto_charges_conversion_operation_check CHECK (conversion_operation IN ('multiply', 'divide')),
  conversion_factor TEXT COLLATE "C",
  conversion_places BIGINT,
  conversion_rounding TEXT COLLATE "C" CONSTRAINT osto_charges_conversion_rounding_check CHECK (conversion_rounding IN ('half_up', 'half_even', 'half_down', 'up', 'down', 'ceiling', 'floor')),
  filters TEXT COLLATE "C" NOT NULL,
  group_by TEXT COLLATE "C" NOT NULL,
  billing_mode TEXT COLLATE "C" CONSTRAINT osto_charges_billing_mode_check CHECK (billing_mode IN ('advance', 'arrears')),
  phase BIGINT NOT NULL,
  billing_policy_id BYTEA CONSTRAINT osto_charges_billing_policy_id_check CHECK (length(billing_policy_id) = 16),
  limit_kind TEXT COLLATE "C" CONSTRAINT osto_charges_limit_kind_check CHECK (limit_kind IN ('soft', 'hard')),
  limit_overshoot TEXT COLLATE "C",
  alert_percents TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_charges_pkey PRIMARY KEY (id),
  CONSTRAINT osto_charges_code UNIQUE (plan_version_id, phase, code),
  CONSTRAINT osto_charges_meter CHECK ((kind = 'usage') = (meter_id IS NOT NULL))
);

CREATE TABLE osto_prices (
  charge_id BYTEA NOT NULL CONSTRAINT osto_prices_charge_id_check CHECK (length(charge_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_prices_currency_check CHECK (length(currency) = 3),
  interval_unit TEXT COLLATE "C" NOT NULL CONSTRAINT osto_prices_interval_unit_check CHECK (interval_unit IN ('day', 'week', 'month', 'year', 'quarter', 'half_year')),
  interval_count BIGINT NOT NULL,
  variant BIGINT NOT NULL,
  model TEXT COLLATE "C" NOT NULL CONSTRAINT osto_prices_model_check CHECK (model IN ('per_unit', 'graduated', 'flat', 'volume', 'tiered', 'package', 'stairstep', 'percentage', 'graduated_percentage', 'dynamic')),
  unit_price TEXT COLLATE "C" NOT NULL,
  flat_fee TEXT COLLATE "C",
  package_size TEXT COLLATE "C",
  free_units TEXT COLLATE "C",
  rate_percent TEXT COLLATE "C",
  fixed_fee TEXT COLLATE "C",
  free_events BIGINT,
  free_amount TEXT COLLATE "C",
  multiplier TEXT COLLATE "C",
  minimum TEXT COLLATE "C",
  maximum TEXT COLLATE "C",
  dimensions TEXT COLLATE "C" NOT NULL,
  event_minimum TEXT COLLATE "C",
  event_maximum TEXT COLLATE "C",
  CONSTRAINT osto_prices_pkey PRIMARY KEY (charge_id, currency, interval_unit, interval_count, variant),
  CONSTRAINT osto_prices_interval_count CHECK (interval_count >= 1)
);

CREATE TABLE osto_price_tiers (
  charge_id BYTEA NOT NULL CONSTRAINT osto_price_tiers_charge_id_check CHECK (length(charge_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_price_tiers_currency_check CHECK (length(currency) = 3),
  interval_unit TEXT COLLATE "C" NOT NULL CONSTRAINT osto_price_tiers_interval_unit_check CHECK (interval_unit IN ('day', 'week', 'month', 'year', 'quarter', 'half_year')),
  interval_count BIGINT NOT NULL,
  variant BIGINT NOT NULL,
  position BIGINT NOT NULL,
  up_to TEXT COLLATE "C",
  unit_price TEXT COLLATE "C" NOT NULL,
  flat_fee TEXT COLLATE "C",
  rate_percent TEXT COLLATE "C",
  block_size TEXT COLLATE "C",
  maximum TEXT COLLATE "C",
  CONSTRAINT osto_price_tiers_pkey PRIMARY KEY (charge_id, currency, interval_unit, interval_count, variant, position)
);

CREATE TABLE osto_tax_rules (
  id BYTEA NOT NULL CONSTRAINT osto_tax_rules_id_check CHECK (length(id) = 16),
  legal_entity_id BYTEA NOT NULL CONSTRAINT osto_tax_rules_legal_entity_id_check CHECK (length(legal_entity_id) = 16),
  place TEXT COLLATE "C" NOT NULL CONSTRAINT osto_tax_rules_place_check CHECK (place IN ('same_state', 'other_state', 'abroad', 'anywhere')),
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  rate_percent TEXT COLLATE "C" NOT NULL,
  valid_from TEXT COLLATE "C" NOT NULL CONSTRAINT osto_tax_rules_valid_from_check CHECK (length(valid_from) = 10),
  position BIGINT NOT NULL,
  valid_to TEXT COLLATE "C" CONSTRAINT osto_tax_rules_valid_to_check CHECK (length(valid_to) = 10),
  country TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL,
  tax_codes TEXT COLLATE "C" NOT NULL,
  treatment TEXT COLLATE "C" NOT NULL CONSTRAINT osto_tax_rules_treatment_check CHECK (treatment IN ('taxed', 'zero_rated', 'exempt', 'reverse_charge', 'outside_scope')),
  tax_on TEXT COLLATE "C" NOT NULL CONSTRAINT osto_tax_rules_tax_on_check CHECK (tax_on IN ('net', 'net_and_earlier_taxes')),
  CONSTRAINT osto_tax_rules_pkey PRIMARY KEY (id),
  CONSTRAINT osto_tax_rules_code UNIQUE (legal_entity_id, place, country, state, tax_codes, code, valid_from)
);

CREATE TABLE osto_fx_rates (
  base TEXT COLLATE "C" NOT NULL CONSTRAINT osto_fx_rates_base_check CHECK (length(base) = 3),
  quote TEXT COLLATE "C" NOT NULL CONSTRAINT osto_fx_rates_quote_check CHECK (length(quote) = 3),
  valid_from TEXT COLLATE "C" NOT NULL CONSTRAINT osto_fx_rates_valid_from_check CHECK (length(valid_from) = 10),
  rate TEXT COLLATE "C" NOT NULL,
  source TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_fx_rates_pkey PRIMARY KEY (base, quote, valid_from)
);

CREATE TABLE osto_dunning_policies (
  id BYTEA NOT NULL CONSTRAINT osto_dunning_policies_id_check CHECK (length(id) = 16),
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  version BIGINT NOT NULL,
  payment_grace_days BIGINT NOT NULL,
  scope TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_policies_scope_check CHECK (scope IN ('account', 'subscription', 'module')),
  content_digest BYTEA NOT NULL,
  preset TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_policies_preset_check CHECK (preset IN ('custom', 'standard', 'stripe', 'killbill', 'recurly', 'chargebee')),
  after_retries TEXT COLLATE "C" CONSTRAINT osto_dunning_policies_after_retries_check CHECK (after_retries IN ('retry', 'notify', 'limit', 'suspend', 'end', 'write_off')),
  window_opens TEXT COLLATE "C" NOT NULL,
  window_closes TEXT COLLATE "C" NOT NULL,
  window_weekdays TEXT COLLATE "C" NOT NULL,
  paid_time TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_policies_paid_time_check CHECK (paid_time IN ('stays_on', 'may_be_restricted')),
  suspended_billing TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_policies_suspended_billing_check CHECK (suspended_billing IN ('goes_on', 'stops')),
  priority BIGINT,
  segment_currencies TEXT COLLATE "C" NOT NULL,
  segment_countries TEXT COLLATE "C" NOT NULL,
  segment_modules TEXT COLLATE "C" NOT NULL,
  segment_tags TEXT COLLATE "C" NOT NULL,
  segment_age_days BIGINT NOT NULL,
  CONSTRAINT osto_dunning_policies_pkey PRIMARY KEY (id),
  CONSTRAINT osto_dunning_policies_version UNIQUE (code, version),
  CONSTRAINT osto_dunning_policies_grace CHECK (payment_grace_days >= 0)
);

CREATE TABLE osto_dunning_policy_steps (
  policy_id BYTEA NOT NULL CONSTRAINT osto_dunning_policy_steps_policy_id_check CHECK (length(policy_id) = 16),
  position BIGINT NOT NULL,
  offset_days BIGINT NOT NULL,
  action TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_policy_steps_action_check CHECK (action IN ('retry', 'notify', 'limit', 'suspend', 'end', 'write_off')),
  CONSTRAINT osto_dunning_policy_steps_pkey PRIMARY KEY (policy_id, position)
);

CREATE TABLE osto_dunning_policy_retries (
  policy_id BYTEA NOT NULL CONSTRAINT osto_dunning_policy_retries_policy_id_check CHECK (length(policy_id) = 16),
  decline_class TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_policy_retries_decline_class_check CHECK (decline_class IN ('retry', 'needs_customer', 'never')),
  days TEXT COLLATE "C" NOT NULL,
  counted_from TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_policy_retries_counted_from_check CHECK (counted_from IN ('previous_attempt', 'first_attempt')),
  CONSTRAINT osto_dunning_policy_retries_pkey PRIMARY KEY (policy_id, decline_class),
  CONSTRAINT osto_dunning_policy_retries_days CHECK (days <> '')
);

CREATE TABLE osto_dunning_policy_caps (
  policy_id BYTEA NOT NULL CONSTRAINT osto_dunning_policy_caps_policy_id_check CHECK (length(policy_id) = 16),
  position BIGINT NOT NULL,
  attempt_count BIGINT NOT NULL,
  window_days BIGINT NOT NULL,
  scheme TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_dunning_policy_caps_pkey PRIMARY KEY (policy_id, position),
  CONSTRAINT osto_dunning_policy_caps_positive CHECK (attempt_count >= 1 AND window_days >= 1)
);

CREATE TABLE osto_dunning_policy_amounts (
  policy_id BYTEA NOT NULL CONSTRAINT osto_dunning_policy_amounts_policy_id_check CHECK (length(policy_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_policy_amounts_currency_check CHECK (length(currency) = 3),
  from_minor BIGINT CONSTRAINT osto_dunning_policy_amounts_from_minor_check CHECK (from_minor BETWEEN -100000000000000000 AND 100000000000000000),
  below_minor BIGINT CONSTRAINT osto_dunning_policy_amounts_below_minor_check CHECK (below_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_dunning_policy_amounts_pkey PRIMARY KEY (policy_id, currency),
  CONSTRAINT osto_dunning_policy_amounts_order CHECK (below_minor IS NULL OR below_minor > COALESCE(from_minor, 0))
);

CREATE TABLE osto_coupons (
  id BYTEA NOT NULL CONSTRAINT osto_coupons_id_check CHECK (length(id) = 16),
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  percent TEXT COLLATE "C",
  duration TEXT COLLATE "C" NOT NULL CONSTRAINT osto_coupons_duration_check CHECK (duration IN ('once', 'periods', 'forever')),
  periods BIGINT,
  max_redemptions BIGINT,
  modules TEXT COLLATE "C" NOT NULL,
  plans TEXT COLLATE "C" NOT NULL,
  charges TEXT COLLATE "C" NOT NULL,
  expires_on TEXT COLLATE "C" CONSTRAINT osto_coupons_expires_on_check CHECK (length(expires_on) = 10),
  content_digest BYTEA NOT NULL,
  CONSTRAINT osto_coupons_pkey PRIMARY KEY (id),
  CONSTRAINT osto_coupons_code UNIQUE (code),
  CONSTRAINT osto_coupons_periods CHECK ((duration = 'periods') = (periods IS NOT NULL))
);

CREATE TABLE osto_coupon_amounts (
  coupon_id BYTEA NOT NULL CONSTRAINT osto_coupon_amounts_coupon_id_check CHECK (length(coupon_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_coupon_amounts_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_coupon_amounts_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_coupon_amounts_pkey PRIMARY KEY (coupon_id, currency),
  CONSTRAINT osto_coupon_amounts_positive CHECK (amount_minor > 0)
);

CREATE TABLE osto_companies (
  company_id BYTEA NOT NULL CONSTRAINT osto_companies_company_id_check CHECK (length(company_id) = 16),
  legal_entity_id BYTEA NOT NULL CONSTRAINT osto_companies_legal_entity_id_check CHECK (length(legal_entity_id) = 16),
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  country TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL,
  tax_id TEXT COLLATE "C" NOT NULL,
  address_lines TEXT COLLATE "C" NOT NULL,
  billing_email TEXT COLLATE "C" NOT NULL,
  zone TEXT COLLATE "C" NOT NULL,
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_companies_currency_check CHECK (length(currency) = 3),
  net_terms_days BIGINT NOT NULL,
  billing_policy_id BYTEA NOT NULL CONSTRAINT osto_companies_billing_policy_id_check CHECK (length(billing_policy_id) = 16),
  dunning_policy_id BYTEA CONSTRAINT osto_companies_dunning_policy_id_check CHECK (length(dunning_policy_id) = 16),
  created_at BIGINT NOT NULL CONSTRAINT osto_companies_created_at_check CHECK (created_at BETWEEN 0 AND 253402300799999999),
  billing_day BIGINT,
  buyer_kind TEXT COLLATE "C" CONSTRAINT osto_companies_buyer_kind_check CHECK (buyer_kind IN ('business', 'consumer')),
  tax_exempt BIGINT NOT NULL CONSTRAINT osto_companies_tax_exempt_check CHECK (tax_exempt IN (0, 1)),
  in_special_economic_zone BIGINT NOT NULL CONSTRAINT osto_companies_in_special_economic_zone_check CHECK (in_special_economic_zone IN (0, 1)),
  place_of_supply TEXT COLLATE "C" NOT NULL,
  display_currency TEXT COLLATE "C" CONSTRAINT osto_companies_display_currency_check CHECK (length(display_currency) = 3),
  tags TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_companies_pkey PRIMARY KEY (company_id),
  CONSTRAINT osto_companies_code UNIQUE (code),
  CONSTRAINT osto_companies_terms CHECK (net_terms_days >= 0)
);

CREATE TABLE osto_parked_companies (
  company_id BYTEA NOT NULL CONSTRAINT osto_parked_companies_company_id_check CHECK (length(company_id) = 16),
  reason TEXT COLLATE "C" NOT NULL,
  parked_at BIGINT NOT NULL CONSTRAINT osto_parked_companies_parked_at_check CHECK (parked_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_parked_companies_pkey PRIMARY KEY (company_id)
);

CREATE TABLE osto_account_credits (
  company_id BYTEA NOT NULL CONSTRAINT osto_account_credits_company_id_check CHECK (length(company_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_account_credits_currency_check CHECK (length(currency) = 3),
  available_minor BIGINT NOT NULL CONSTRAINT osto_account_credits_available_minor_check CHECK (available_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_account_credits_pkey PRIMARY KEY (company_id, currency),
  CONSTRAINT osto_account_credits_not_negative CHECK (available_minor >= 0)
);

CREATE TABLE osto_subscriptions (
  id BYTEA NOT NULL CONSTRAINT osto_subscriptions_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_subscriptions_company_id_check CHECK (length(company_id) = 16),
  module_id BYTEA NOT NULL CONSTRAINT osto_subscriptions_module_id_check CHECK (length(module_id) = 16),
  state TEXT COLLATE "C" NOT NULL CONSTRAINT osto_subscriptions_state_check CHECK (state IN ('scheduled', 'incomplete', 'trialing', 'active', 'paused', 'ended')),
  current_item_id BYTEA CONSTRAINT osto_subscriptions_current_item_id_check CHECK (length(current_item_id) = 16),
  start_at BIGINT NOT NULL CONSTRAINT osto_subscriptions_start_at_check CHECK (start_at BETWEEN 0 AND 253402300799999999),
  trial_end_at BIGINT CONSTRAINT osto_subscriptions_trial_end_at_check CHECK (trial_end_at BETWEEN 0 AND 253402300799999999),
  current_period_start BIGINT CONSTRAINT osto_subscriptions_current_period_start_check CHECK (current_period_start BETWEEN 0 AND 253402300799999999),
  current_period_end BIGINT CONSTRAINT osto_subscriptions_current_period_end_check CHECK (current_period_end BETWEEN 0 AND 253402300799999999),
  paused_at BIGINT CONSTRAINT osto_subscriptions_paused_at_check CHECK (paused_at BETWEEN 0 AND 253402300799999999),
  ended_at BIGINT CONSTRAINT osto_subscriptions_ended_at_check CHECK (ended_at BETWEEN 0 AND 253402300799999999),
  end_reason TEXT COLLATE "C" CONSTRAINT osto_subscriptions_end_reason_check CHECK (end_reason IN ('canceled', 'nonpayment', 'expired', 'transferred')),
  created_at BIGINT NOT NULL CONSTRAINT osto_subscriptions_created_at_check CHECK (created_at BETWEEN 0 AND 253402300799999999),
  billing_day BIGINT,
  base_subscription_id BYTEA CONSTRAINT osto_subscriptions_base_subscription_id_check CHECK (length(base_subscription_id) = 16),
  billing_policy_id BYTEA CONSTRAINT osto_subscriptions_billing_policy_id_check CHECK (length(billing_policy_id) = 16),
  transferred_from BYTEA CONSTRAINT osto_subscriptions_transferred_from_check CHECK (length(transferred_from) = 16),
  purchase_order TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_subscriptions_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_subscriptions_id UNIQUE (id),
  CONSTRAINT osto_subscriptions_ended CHECK ((state = 'ended') = (ended_at IS NOT NULL AND end_reason IS NOT NULL))
);

CREATE TABLE osto_subscription_items (
  id BYTEA NOT NULL CONSTRAINT osto_subscription_items_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_subscription_items_company_id_check CHECK (length(company_id) = 16),
  subscription_id BYTEA NOT NULL CONSTRAINT osto_subscription_items_subscription_id_check CHECK (length(subscription_id) = 16),
  plan_version_id BYTEA NOT NULL CONSTRAINT osto_subscription_items_plan_version_id_check CHECK (length(plan_version_id) = 16),
  interval_unit TEXT COLLATE "C" NOT NULL CONSTRAINT osto_subscription_items_interval_unit_check CHECK (interval_unit IN ('day', 'week', 'month', 'year', 'quarter', 'half_year')),
  seat_count BIGINT NOT NULL,
  anchor BIGINT NOT NULL CONSTRAINT osto_subscription_items_anchor_check CHECK (anchor BETWEEN 0 AND 253402300799999999),
  valid_from BIGINT NOT NULL CONSTRAINT osto_subscription_items_valid_from_check CHECK (valid_from BETWEEN 0 AND 253402300799999999),
  valid_to BIGINT CONSTRAINT osto_subscription_items_valid_to_check CHECK (valid_to BETWEEN 0 AND 253402300799999999),
  charged_through BIGINT NOT NULL CONSTRAINT osto_subscription_items_charged_through_check CHECK (charged_through BETWEEN 0 AND 253402300799999999),
  usage_closed_through BIGINT NOT NULL CONSTRAINT osto_subscription_items_usage_closed_through_check CHECK (usage_closed_through BETWEEN 0 AND 253402300799999999),
  interval_count BIGINT NOT NULL,
  billing_mode TEXT COLLATE "C" NOT NULL CONSTRAINT osto_subscription_items_billing_mode_check CHECK (billing_mode IN ('advance', 'arrears')),
  arrears_through BIGINT NOT NULL CONSTRAINT osto_subscription_items_arrears_through_check CHECK (arrears_through BETWEEN 0 AND 253402300799999999),
  paid_item_id BYTEA CONSTRAINT osto_subscription_items_paid_item_id_check CHECK (length(paid_item_id) = 16),
  phase BIGINT NOT NULL,
  phase_end_at BIGINT CONSTRAINT osto_subscription_items_phase_end_at_check CHECK (phase_end_at BETWEEN 0 AND 253402300799999999),
  phases_from BIGINT NOT NULL CONSTRAINT osto_subscription_items_phases_from_check CHECK (phases_from BETWEEN 0 AND 253402300799999999),
  zone TEXT COLLATE "C" NOT NULL,
  joined_at BIGINT CONSTRAINT osto_subscription_items_joined_at_check CHECK (joined_at BETWEEN 0 AND 253402300799999999),
  counted_from BIGINT CONSTRAINT osto_subscription_items_counted_from_check CHECK (counted_from BETWEEN 0 AND 253402300799999999),
  usage_month_from BIGINT CONSTRAINT osto_subscription_items_usage_month_from_check CHECK (usage_month_from BETWEEN 0 AND 253402300799999999),
  usage_from BIGINT NOT NULL CONSTRAINT osto_subscription_items_usage_from_check CHECK (usage_from BETWEEN 0 AND 253402300799999999),
  usage_by_period BIGINT NOT NULL CONSTRAINT osto_subscription_items_usage_by_period_check CHECK (usage_by_period IN (0, 1)),
  CONSTRAINT osto_subscription_items_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_subscription_items_id UNIQUE (id),
  CONSTRAINT osto_subscription_items_span CHECK (valid_to IS NULL OR valid_from <= valid_to),
  CONSTRAINT osto_subscription_items_seats CHECK (seat_count >= 0),
  CONSTRAINT osto_subscription_items_interval_count CHECK (interval_count >= 1),
  CONSTRAINT osto_subscription_items_joined CHECK ((joined_at IS NULL) = (counted_from IS NULL))
);

CREATE TABLE osto_scheduled_changes (
  company_id BYTEA NOT NULL CONSTRAINT osto_scheduled_changes_company_id_check CHECK (length(company_id) = 16),
  subscription_id BYTEA NOT NULL CONSTRAINT osto_scheduled_changes_subscription_id_check CHECK (length(subscription_id) = 16),
  effective_at BIGINT NOT NULL CONSTRAINT osto_scheduled_changes_effective_at_check CHECK (effective_at BETWEEN 0 AND 253402300799999999),
  action TEXT COLLATE "C" NOT NULL CONSTRAINT osto_scheduled_changes_action_check CHECK (action IN ('change_plan', 'cancel', 'resume')),
  plan_version_id BYTEA CONSTRAINT osto_scheduled_changes_plan_version_id_check CHECK (length(plan_version_id) = 16),
  interval_unit TEXT COLLATE "C" CONSTRAINT osto_scheduled_changes_interval_unit_check CHECK (interval_unit IN ('day', 'week', 'month', 'year', 'quarter', 'half_year')),
  seat_count BIGINT,
  interval_count BIGINT,
  change_period TEXT COLLATE "C" CONSTRAINT osto_scheduled_changes_change_period_check CHECK (change_period IN ('keep', 'restart', 'realign')),
  unused TEXT COLLATE "C" CONSTRAINT osto_scheduled_changes_unused_check CHECK (unused IN ('credit', 'refund', 'nothing')),
  final_invoice TEXT COLLATE "C" CONSTRAINT osto_scheduled_changes_final_invoice_check CHECK (final_invoice IN ('make', 'skip')),
  end_reason TEXT COLLATE "C" CONSTRAINT osto_scheduled_changes_end_reason_check CHECK (end_reason IN ('canceled', 'nonpayment', 'expired', 'transferred')),
  CONSTRAINT osto_scheduled_changes_pkey PRIMARY KEY (company_id, subscription_id, effective_at)
);

CREATE TABLE osto_usage_records (
  company_id BYTEA NOT NULL CONSTRAINT osto_usage_records_company_id_check CHECK (length(company_id) = 16),
  event_id TEXT COLLATE "C" NOT NULL,
  subscription_id BYTEA NOT NULL CONSTRAINT osto_usage_records_subscription_id_check CHECK (length(subscription_id) = 16),
  meter_id BYTEA NOT NULL CONSTRAINT osto_usage_records_meter_id_check CHECK (length(meter_id) = 16),
  quantity TEXT COLLATE "C" NOT NULL,
  occurred_at BIGINT NOT NULL CONSTRAINT osto_usage_records_occurred_at_check CHECK (occurred_at BETWEEN 0 AND 253402300799999999),
  recorded_at BIGINT NOT NULL CONSTRAINT osto_usage_records_recorded_at_check CHECK (recorded_at BETWEEN 0 AND 253402300799999999),
  sequence BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_usage_records_kind_check CHECK (kind IN ('reported', 'correction', 'undo')),
  corrects TEXT COLLATE "C",
  value TEXT COLLATE "C",
  operation TEXT COLLATE "C" NOT NULL CONSTRAINT osto_usage_records_operation_check CHECK (operation IN ('add', 'remove')),
  transaction_amount TEXT COLLATE "C",
  properties TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_usage_records_pkey PRIMARY KEY (company_id, event_id),
  CONSTRAINT osto_usage_records_sequence UNIQUE (company_id, sequence),
  CONSTRAINT osto_usage_records_kind CHECK ((kind = 'reported') = (corrects IS NULL))
);

CREATE TABLE osto_usage_cursors (
  company_id BYTEA NOT NULL CONSTRAINT osto_usage_cursors_company_id_check CHECK (length(company_id) = 16),
  last_sequence BIGINT NOT NULL,
  folded_sequence BIGINT NOT NULL,
  CONSTRAINT osto_usage_cursors_pkey PRIMARY KEY (company_id),
  CONSTRAINT osto_usage_cursors_order CHECK (0 <= folded_sequence AND folded_sequence <= last_sequence)
);

CREATE TABLE osto_usage_totals (
  company_id BYTEA NOT NULL CONSTRAINT osto_usage_totals_company_id_check CHECK (length(company_id) = 16),
  item_id BYTEA NOT NULL CONSTRAINT osto_usage_totals_item_id_check CHECK (length(item_id) = 16),
  meter_id BYTEA NOT NULL CONSTRAINT osto_usage_totals_meter_id_check CHECK (length(meter_id) = 16),
  window_start BIGINT NOT NULL CONSTRAINT osto_usage_totals_window_start_check CHECK (window_start BETWEEN 0 AND 253402300799999999),
  dimensions TEXT COLLATE "C" NOT NULL,
  total TEXT COLLATE "C" NOT NULL,
  event_count BIGINT NOT NULL,
  late_count BIGINT NOT NULL,
  amount TEXT COLLATE "C" NOT NULL,
  latest_at BIGINT CONSTRAINT osto_usage_totals_latest_at_check CHECK (latest_at BETWEEN 0 AND 253402300799999999),
  latest_sequence BIGINT NOT NULL,
  CONSTRAINT osto_usage_totals_pkey PRIMARY KEY (company_id, item_id, meter_id, window_start, dimensions)
);

CREATE TABLE osto_usage_windows (
  company_id BYTEA NOT NULL CONSTRAINT osto_usage_windows_company_id_check CHECK (length(company_id) = 16),
  subscription_id BYTEA NOT NULL CONSTRAINT osto_usage_windows_subscription_id_check CHECK (length(subscription_id) = 16),
  item_id BYTEA NOT NULL CONSTRAINT osto_usage_windows_item_id_check CHECK (length(item_id) = 16),
  window_start BIGINT NOT NULL CONSTRAINT osto_usage_windows_window_start_check CHECK (window_start BETWEEN 0 AND 253402300799999999),
  window_end BIGINT NOT NULL CONSTRAINT osto_usage_windows_window_end_check CHECK (window_end BETWEEN 0 AND 253402300799999999),
  rated_sequence BIGINT NOT NULL,
  is_changed BIGINT NOT NULL CONSTRAINT osto_usage_windows_is_changed_check CHECK (is_changed IN (0, 1)),
  committed_from BIGINT NOT NULL CONSTRAINT osto_usage_windows_committed_from_check CHECK (committed_from BETWEEN 0 AND 253402300799999999),
  committed_to BIGINT NOT NULL CONSTRAINT osto_usage_windows_committed_to_check CHECK (committed_to BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_usage_windows_pkey PRIMARY KEY (company_id, item_id, window_start),
  CONSTRAINT osto_usage_windows_span CHECK (window_start < window_end)
);

CREATE TABLE osto_applied_coupons (
  id BYTEA NOT NULL CONSTRAINT osto_applied_coupons_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_applied_coupons_company_id_check CHECK (length(company_id) = 16),
  coupon_id BYTEA NOT NULL CONSTRAINT osto_applied_coupons_coupon_id_check CHECK (length(coupon_id) = 16),
  subscription_id BYTEA CONSTRAINT osto_applied_coupons_subscription_id_check CHECK (length(subscription_id) = 16),
  remaining_periods BIGINT,
  applied_at BIGINT NOT NULL CONSTRAINT osto_applied_coupons_applied_at_check CHECK (applied_at BETWEEN 0 AND 253402300799999999),
  removed_at BIGINT CONSTRAINT osto_applied_coupons_removed_at_check CHECK (removed_at BETWEEN 0 AND 253402300799999999),
  ordinal BIGINT NOT NULL,
  CONSTRAINT osto_applied_coupons_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_applied_coupons_id UNIQUE (id),
  CONSTRAINT osto_applied_coupons_ordinal UNIQUE (company_id, ordinal),
  CONSTRAINT osto_applied_coupons_periods CHECK (remaining_periods IS NULL OR remaining_periods >= 0)
);

CREATE TABLE osto_credit_grants (
  id BYTEA NOT NULL CONSTRAINT osto_credit_grants_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_credit_grants_company_id_check CHECK (length(company_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_credit_grants_currency_check CHECK (length(currency) = 3),
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_credit_grants_kind_check CHECK (kind IN ('paid', 'promotional')),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_credit_grants_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  balance_minor BIGINT NOT NULL CONSTRAINT osto_credit_grants_balance_minor_check CHECK (balance_minor BETWEEN -100000000000000000 AND 100000000000000000),
  priority BIGINT NOT NULL,
  modules TEXT COLLATE "C" NOT NULL,
  description TEXT COLLATE "C" NOT NULL,
  rate TEXT COLLATE "C",
  granted_at BIGINT NOT NULL CONSTRAINT osto_credit_grants_granted_at_check CHECK (granted_at BETWEEN 0 AND 253402300799999999),
  expires_at BIGINT CONSTRAINT osto_credit_grants_expires_at_check CHECK (expires_at BETWEEN 0 AND 253402300799999999),
  ended_at BIGINT CONSTRAINT osto_credit_grants_ended_at_check CHECK (ended_at BETWEEN 0 AND 253402300799999999),
  ordinal BIGINT NOT NULL,
  CONSTRAINT osto_credit_grants_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_credit_grants_id UNIQUE (id),
  CONSTRAINT osto_credit_grants_id_currency UNIQUE (company_id, id, currency),
  CONSTRAINT osto_credit_grants_ordinal UNIQUE (company_id, ordinal),
  CONSTRAINT osto_credit_grants_balance CHECK (0 <= balance_minor AND balance_minor <= amount_minor),
  CONSTRAINT osto_credit_grants_ended CHECK (ended_at IS NULL OR balance_minor = 0)
);

CREATE TABLE osto_credit_voids (
  id BYTEA NOT NULL CONSTRAINT osto_credit_voids_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_credit_voids_company_id_check CHECK (length(company_id) = 16),
  grant_id BYTEA NOT NULL CONSTRAINT osto_credit_voids_grant_id_check CHECK (length(grant_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_credit_voids_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_credit_voids_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  voided_at BIGINT NOT NULL CONSTRAINT osto_credit_voids_voided_at_check CHECK (voided_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_credit_voids_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_credit_voids_id UNIQUE (id),
  CONSTRAINT osto_credit_voids_positive CHECK (amount_minor > 0)
);

CREATE TABLE osto_top_up_rules (
  id BYTEA NOT NULL CONSTRAINT osto_top_up_rules_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_top_up_rules_company_id_check CHECK (length(company_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_top_up_rules_currency_check CHECK (length(currency) = 3),
  modules TEXT COLLATE "C" NOT NULL,
  rate TEXT COLLATE "C" NOT NULL,
  triggered_by TEXT COLLATE "C" NOT NULL CONSTRAINT osto_top_up_rules_triggered_by_check CHECK (triggered_by IN ('threshold', 'interval')),
  method TEXT COLLATE "C" NOT NULL CONSTRAINT osto_top_up_rules_method_check CHECK (method IN ('fixed', 'target')),
  threshold_credits TEXT COLLATE "C",
  target_credits TEXT COLLATE "C",
  paid_credits TEXT COLLATE "C" NOT NULL,
  granted_credits TEXT COLLATE "C" NOT NULL,
  interval_unit TEXT COLLATE "C" CONSTRAINT osto_top_up_rules_interval_unit_check CHECK (interval_unit IN ('day', 'week', 'month', 'year', 'quarter', 'half_year')),
  interval_count BIGINT NOT NULL,
  started_at BIGINT NOT NULL CONSTRAINT osto_top_up_rules_started_at_check CHECK (started_at BETWEEN 0 AND 253402300799999999),
  expires_at BIGINT CONSTRAINT osto_top_up_rules_expires_at_check CHECK (expires_at BETWEEN 0 AND 253402300799999999),
  min_paid_credits TEXT COLLATE "C",
  max_paid_credits TEXT COLLATE "C",
  ignore_limits BIGINT NOT NULL CONSTRAINT osto_top_up_rules_ignore_limits_check CHECK (ignore_limits IN (0, 1)),
  grants_target BIGINT NOT NULL CONSTRAINT osto_top_up_rules_grants_target_check CHECK (grants_target IN (0, 1)),
  CONSTRAINT osto_top_up_rules_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_top_up_rules_id UNIQUE (id),
  CONSTRAINT osto_top_up_rules_currency UNIQUE (company_id, currency)
);

CREATE TABLE osto_documents (
  id BYTEA NOT NULL CONSTRAINT osto_documents_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_documents_company_id_check CHECK (length(company_id) = 16),
  legal_entity_id BYTEA NOT NULL CONSTRAINT osto_documents_legal_entity_id_check CHECK (length(legal_entity_id) = 16),
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_documents_kind_check CHECK (kind IN ('invoice', 'credit_note', 'receipt_voucher', 'refund_voucher')),
  state TEXT COLLATE "C" NOT NULL CONSTRAINT osto_documents_state_check CHECK (state IN ('draft', 'finalized', 'voided', 'skipped')),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_documents_currency_check CHECK (length(currency) = 3),
  invoice_at BIGINT NOT NULL CONSTRAINT osto_documents_invoice_at_check CHECK (invoice_at BETWEEN 0 AND 253402300799999999),
  finalized_at BIGINT CONSTRAINT osto_documents_finalized_at_check CHECK (finalized_at BETWEEN 0 AND 253402300799999999),
  issued_on TEXT COLLATE "C" CONSTRAINT osto_documents_issued_on_check CHECK (length(issued_on) = 10),
  due_on TEXT COLLATE "C" CONSTRAINT osto_documents_due_on_check CHECK (length(due_on) = 10),
  series TEXT COLLATE "C",
  number TEXT COLLATE "C",
  line_count BIGINT NOT NULL,
  subtotal_minor BIGINT NOT NULL CONSTRAINT osto_documents_subtotal_minor_check CHECK (subtotal_minor BETWEEN -100000000000000000 AND 100000000000000000),
  discount_minor BIGINT NOT NULL CONSTRAINT osto_documents_discount_minor_check CHECK (discount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  tax_minor BIGINT NOT NULL CONSTRAINT osto_documents_tax_minor_check CHECK (tax_minor BETWEEN -100000000000000000 AND 100000000000000000),
  rounding_minor BIGINT NOT NULL CONSTRAINT osto_documents_rounding_minor_check CHECK (rounding_minor BETWEEN -100000000000000000 AND 100000000000000000),
  total_minor BIGINT NOT NULL CONSTRAINT osto_documents_total_minor_check CHECK (total_minor BETWEEN -100000000000000000 AND 100000000000000000),
  buyer_name TEXT COLLATE "C" NOT NULL,
  buyer_address TEXT COLLATE "C" NOT NULL,
  buyer_tax_id TEXT COLLATE "C" NOT NULL,
  tax_included_minor BIGINT NOT NULL CONSTRAINT osto_documents_tax_included_minor_check CHECK (tax_included_minor BETWEEN -100000000000000000 AND 100000000000000000),
  billing_policy_id BYTEA CONSTRAINT osto_documents_billing_policy_id_check CHECK (length(billing_policy_id) = 16),
  split_key TEXT COLLATE "C" NOT NULL,
  note TEXT COLLATE "C" NOT NULL,
  display_currency TEXT COLLATE "C" CONSTRAINT osto_documents_display_currency_check CHECK (length(display_currency) = 3),
  display_total_minor BIGINT CONSTRAINT osto_documents_display_total_minor_check CHECK (display_total_minor BETWEEN -100000000000000000 AND 100000000000000000),
  display_rate_from TEXT COLLATE "C" CONSTRAINT osto_documents_display_rate_from_check CHECK (length(display_rate_from) = 10),
  display_rate TEXT COLLATE "C" NOT NULL,
  display_source TEXT COLLATE "C" NOT NULL,
  tax_requested_at BIGINT CONSTRAINT osto_documents_tax_requested_at_check CHECK (tax_requested_at BETWEEN 0 AND 253402300799999999),
  purchase_order TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_documents_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_documents_id UNIQUE (id),
  CONSTRAINT osto_documents_id_currency UNIQUE (company_id, id, currency),
  CONSTRAINT osto_documents_number UNIQUE (number),
  CONSTRAINT osto_documents_total CHECK (total_minor = subtotal_minor - discount_minor - tax_included_minor + tax_minor + rounding_minor),
  CONSTRAINT osto_documents_complete CHECK (state IN ('draft', 'skipped') OR (series IS NOT NULL AND number IS NOT NULL AND finalized_at IS NOT NULL AND issued_on IS NOT NULL))
);

CREATE TABLE osto_document_lines (
  id BYTEA NOT NULL CONSTRAINT osto_document_lines_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_document_lines_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_document_lines_document_id_check CHECK (length(document_id) = 16),
  position BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_document_lines_kind_check CHECK (kind IN ('recurring', 'seat', 'usage', 'unused_time_credit', 'late_usage', 'commitment', 'one_off', 'manual', 'credited', 'top_up', 'advance', 'advance_refund')),
  subscription_id BYTEA CONSTRAINT osto_document_lines_subscription_id_check CHECK (length(subscription_id) = 16),
  item_id BYTEA CONSTRAINT osto_document_lines_item_id_check CHECK (length(item_id) = 16),
  charge_id BYTEA CONSTRAINT osto_document_lines_charge_id_check CHECK (length(charge_id) = 16),
  module_id BYTEA CONSTRAINT osto_document_lines_module_id_check CHECK (length(module_id) = 16),
  description TEXT COLLATE "C" NOT NULL,
  service_start BIGINT NOT NULL CONSTRAINT osto_document_lines_service_start_check CHECK (service_start BETWEEN 0 AND 253402300799999999),
  service_end BIGINT NOT NULL CONSTRAINT osto_document_lines_service_end_check CHECK (service_end BETWEEN 0 AND 253402300799999999),
  quantity TEXT COLLATE "C" NOT NULL,
  unit_price TEXT COLLATE "C" NOT NULL,
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_document_lines_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_document_lines_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  share_numerator BIGINT NOT NULL,
  share_denominator BIGINT NOT NULL,
  exact_amount TEXT COLLATE "C" NOT NULL,
  rounding TEXT COLLATE "C" NOT NULL CONSTRAINT osto_document_lines_rounding_check CHECK (rounding IN ('half_up', 'half_even', 'half_down', 'up', 'down', 'ceiling', 'floor')),
  credited_line_id BYTEA CONSTRAINT osto_document_lines_credited_line_id_check CHECK (length(credited_line_id) = 16),
  billing_policy_id BYTEA NOT NULL CONSTRAINT osto_document_lines_billing_policy_id_check CHECK (length(billing_policy_id) = 16),
  rule_version BIGINT NOT NULL,
  tax_code TEXT COLLATE "C" NOT NULL,
  discount_minor BIGINT NOT NULL CONSTRAINT osto_document_lines_discount_minor_check CHECK (discount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  purchase_order TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_document_lines_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_document_lines_id UNIQUE (id),
  CONSTRAINT osto_document_lines_position UNIQUE (company_id, document_id, position),
  CONSTRAINT osto_document_lines_period CHECK (service_start <= service_end),
  CONSTRAINT osto_document_lines_share CHECK (share_numerator >= 0 AND share_denominator > 0),
  CONSTRAINT osto_document_lines_charge CHECK ((item_id IS NULL) = (charge_id IS NULL))
);

CREATE TABLE osto_document_discounts (
  company_id BYTEA NOT NULL CONSTRAINT osto_document_discounts_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_document_discounts_document_id_check CHECK (length(document_id) = 16),
  position BIGINT NOT NULL,
  applied_coupon_id BYTEA NOT NULL CONSTRAINT osto_document_discounts_applied_coupon_id_check CHECK (length(applied_coupon_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_document_discounts_currency_check CHECK (length(currency) = 3),
  base_minor BIGINT NOT NULL CONSTRAINT osto_document_discounts_base_minor_check CHECK (base_minor BETWEEN -100000000000000000 AND 100000000000000000),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_document_discounts_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  exact_amount TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_document_discounts_pkey PRIMARY KEY (company_id, document_id, position)
);

CREATE TABLE osto_document_taxes (
  company_id BYTEA NOT NULL CONSTRAINT osto_document_taxes_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_document_taxes_document_id_check CHECK (length(document_id) = 16),
  position BIGINT NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  rate_percent TEXT COLLATE "C" NOT NULL,
  treatment TEXT COLLATE "C" NOT NULL CONSTRAINT osto_document_taxes_treatment_check CHECK (treatment IN ('taxed', 'zero_rated', 'exempt', 'reverse_charge', 'outside_scope')),
  tax_on TEXT COLLATE "C" NOT NULL CONSTRAINT osto_document_taxes_tax_on_check CHECK (tax_on IN ('net', 'net_and_earlier_taxes')),
  price_tax TEXT COLLATE "C" NOT NULL CONSTRAINT osto_document_taxes_price_tax_check CHECK (price_tax IN ('exclusive', 'inclusive')),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_document_taxes_currency_check CHECK (length(currency) = 3),
  taxable_minor BIGINT NOT NULL CONSTRAINT osto_document_taxes_taxable_minor_check CHECK (taxable_minor BETWEEN -100000000000000000 AND 100000000000000000),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_document_taxes_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_document_taxes_pkey PRIMARY KEY (company_id, document_id, position)
);

CREATE TABLE osto_line_taxes (
  company_id BYTEA NOT NULL CONSTRAINT osto_line_taxes_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_line_taxes_document_id_check CHECK (length(document_id) = 16),
  line_id BYTEA NOT NULL CONSTRAINT osto_line_taxes_line_id_check CHECK (length(line_id) = 16),
  tax_position BIGINT NOT NULL,
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_line_taxes_currency_check CHECK (length(currency) = 3),
  taxable_minor BIGINT NOT NULL CONSTRAINT osto_line_taxes_taxable_minor_check CHECK (taxable_minor BETWEEN -100000000000000000 AND 100000000000000000),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_line_taxes_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_line_taxes_pkey PRIMARY KEY (company_id, line_id, tax_position)
);

CREATE TABLE osto_outside_taxes (
  company_id BYTEA NOT NULL CONSTRAINT osto_outside_taxes_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_outside_taxes_document_id_check CHECK (length(document_id) = 16),
  line_id BYTEA NOT NULL CONSTRAINT osto_outside_taxes_line_id_check CHECK (length(line_id) = 16),
  position BIGINT NOT NULL,
  code TEXT COLLATE "C" NOT NULL,
  name TEXT COLLATE "C" NOT NULL,
  rate_percent TEXT COLLATE "C" NOT NULL,
  treatment TEXT COLLATE "C" NOT NULL CONSTRAINT osto_outside_taxes_treatment_check CHECK (treatment IN ('taxed', 'zero_rated', 'exempt', 'reverse_charge', 'outside_scope')),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_outside_taxes_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_outside_taxes_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_outside_taxes_pkey PRIMARY KEY (company_id, line_id, position)
);

CREATE TABLE osto_billed_periods (
  company_id BYTEA NOT NULL CONSTRAINT osto_billed_periods_company_id_check CHECK (length(company_id) = 16),
  item_id BYTEA NOT NULL CONSTRAINT osto_billed_periods_item_id_check CHECK (length(item_id) = 16),
  charge_id BYTEA NOT NULL CONSTRAINT osto_billed_periods_charge_id_check CHECK (length(charge_id) = 16),
  service_start BIGINT NOT NULL CONSTRAINT osto_billed_periods_service_start_check CHECK (service_start BETWEEN 0 AND 253402300799999999),
  service_end BIGINT NOT NULL CONSTRAINT osto_billed_periods_service_end_check CHECK (service_end BETWEEN 0 AND 253402300799999999),
  revision BIGINT NOT NULL,
  previous_end BIGINT CONSTRAINT osto_billed_periods_previous_end_check CHECK (previous_end BETWEEN 0 AND 253402300799999999),
  line_id BYTEA CONSTRAINT osto_billed_periods_line_id_check CHECK (length(line_id) = 16),
  CONSTRAINT osto_billed_periods_pkey PRIMARY KEY (company_id, item_id, charge_id, service_start, revision),
  CONSTRAINT osto_billed_periods_end UNIQUE (company_id, item_id, charge_id, service_end),
  CONSTRAINT osto_billed_periods_span CHECK (service_start < service_end),
  CONSTRAINT osto_billed_periods_tile CHECK (previous_end IS NULL OR previous_end = service_start),
  CONSTRAINT osto_billed_periods_revision CHECK (revision = 0)
);

CREATE TABLE osto_usage_lines (
  company_id BYTEA NOT NULL CONSTRAINT osto_usage_lines_company_id_check CHECK (length(company_id) = 16),
  line_id BYTEA NOT NULL CONSTRAINT osto_usage_lines_line_id_check CHECK (length(line_id) = 16),
  item_id BYTEA NOT NULL CONSTRAINT osto_usage_lines_item_id_check CHECK (length(item_id) = 16),
  charge_id BYTEA NOT NULL CONSTRAINT osto_usage_lines_charge_id_check CHECK (length(charge_id) = 16),
  window_start BIGINT NOT NULL CONSTRAINT osto_usage_lines_window_start_check CHECK (window_start BETWEEN 0 AND 253402300799999999),
  dimensions TEXT COLLATE "C" NOT NULL,
  metered_quantity TEXT COLLATE "C" NOT NULL,
  event_count BIGINT NOT NULL,
  CONSTRAINT osto_usage_lines_pkey PRIMARY KEY (company_id, line_id)
);

CREATE TABLE osto_document_balances (
  company_id BYTEA NOT NULL CONSTRAINT osto_document_balances_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_document_balances_document_id_check CHECK (length(document_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_document_balances_currency_check CHECK (length(currency) = 3),
  total_minor BIGINT NOT NULL CONSTRAINT osto_document_balances_total_minor_check CHECK (total_minor BETWEEN -100000000000000000 AND 100000000000000000),
  credit_applied_minor BIGINT NOT NULL CONSTRAINT osto_document_balances_credit_applied_minor_check CHECK (credit_applied_minor BETWEEN -100000000000000000 AND 100000000000000000),
  allocated_minor BIGINT NOT NULL CONSTRAINT osto_document_balances_allocated_minor_check CHECK (allocated_minor BETWEEN -100000000000000000 AND 100000000000000000),
  due_minor BIGINT NOT NULL CONSTRAINT osto_document_balances_due_minor_check CHECK (due_minor BETWEEN -100000000000000000 AND 100000000000000000),
  due_on TEXT COLLATE "C" NOT NULL CONSTRAINT osto_document_balances_due_on_check CHECK (length(due_on) = 10),
  paid_at BIGINT CONSTRAINT osto_document_balances_paid_at_check CHECK (paid_at BETWEEN 0 AND 253402300799999999),
  prepaid_applied_minor BIGINT NOT NULL CONSTRAINT osto_document_balances_prepaid_applied_minor_check CHECK (prepaid_applied_minor BETWEEN -100000000000000000 AND 100000000000000000),
  credited_minor BIGINT NOT NULL CONSTRAINT osto_document_balances_credited_minor_check CHECK (credited_minor BETWEEN -100000000000000000 AND 100000000000000000),
  withheld_minor BIGINT NOT NULL CONSTRAINT osto_document_balances_withheld_minor_check CHECK (withheld_minor BETWEEN -100000000000000000 AND 100000000000000000),
  reopened_on TEXT COLLATE "C" CONSTRAINT osto_document_balances_reopened_on_check CHECK (length(reopened_on) = 10),
  written_off_minor BIGINT NOT NULL CONSTRAINT osto_document_balances_written_off_minor_check CHECK (written_off_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_document_balances_pkey PRIMARY KEY (company_id, document_id),
  CONSTRAINT osto_document_balances_due CHECK (due_minor = total_minor - prepaid_applied_minor - credit_applied_minor - credited_minor - withheld_minor - allocated_minor - written_off_minor),
  CONSTRAINT osto_document_balances_not_negative CHECK ((credit_applied_minor >= 0 OR total_minor < 0) AND prepaid_applied_minor >= 0 AND credited_minor >= 0 AND withheld_minor >= 0 AND allocated_minor >= 0 AND written_off_minor >= 0 AND due_minor >= 0)
);

CREATE TABLE osto_credit_notes (
  company_id BYTEA NOT NULL CONSTRAINT osto_credit_notes_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_credit_notes_document_id_check CHECK (length(document_id) = 16),
  invoice_id BYTEA NOT NULL CONSTRAINT osto_credit_notes_invoice_id_check CHECK (length(invoice_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_credit_notes_currency_check CHECK (length(currency) = 3),
  offset_minor BIGINT NOT NULL CONSTRAINT osto_credit_notes_offset_minor_check CHECK (offset_minor BETWEEN -100000000000000000 AND 100000000000000000),
  refund_minor BIGINT NOT NULL CONSTRAINT osto_credit_notes_refund_minor_check CHECK (refund_minor BETWEEN -100000000000000000 AND 100000000000000000),
  account_credit_minor BIGINT NOT NULL CONSTRAINT osto_credit_notes_account_credit_minor_check CHECK (account_credit_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_credit_notes_pkey PRIMARY KEY (company_id, document_id),
  CONSTRAINT osto_credit_notes_not_negative CHECK (offset_minor >= 0 AND refund_minor >= 0 AND account_credit_minor >= 0)
);

CREATE TABLE osto_withholdings (
  id BYTEA NOT NULL CONSTRAINT osto_withholdings_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_withholdings_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_withholdings_document_id_check CHECK (length(document_id) = 16),
  certificate TEXT COLLATE "C" NOT NULL,
  section TEXT COLLATE "C" NOT NULL,
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_withholdings_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_withholdings_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  recorded_at BIGINT NOT NULL CONSTRAINT osto_withholdings_recorded_at_check CHECK (recorded_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_withholdings_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_withholdings_id UNIQUE (id),
  CONSTRAINT osto_withholdings_certificate UNIQUE (company_id, document_id, certificate),
  CONSTRAINT osto_withholdings_positive CHECK (amount_minor > 0)
);

CREATE TABLE osto_credit_uses (
  company_id BYTEA NOT NULL CONSTRAINT osto_credit_uses_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_credit_uses_document_id_check CHECK (length(document_id) = 16),
  position BIGINT NOT NULL,
  grant_id BYTEA NOT NULL CONSTRAINT osto_credit_uses_grant_id_check CHECK (length(grant_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_credit_uses_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_credit_uses_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_credit_uses_pkey PRIMARY KEY (company_id, document_id, position),
  CONSTRAINT osto_credit_uses_positive CHECK (amount_minor > 0)
);

CREATE TABLE osto_top_ups (
  id BYTEA NOT NULL CONSTRAINT osto_top_ups_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_top_ups_company_id_check CHECK (length(company_id) = 16),
  rule_id BYTEA NOT NULL CONSTRAINT osto_top_ups_rule_id_check CHECK (length(rule_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_top_ups_document_id_check CHECK (length(document_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_top_ups_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_top_ups_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  credits TEXT COLLATE "C" NOT NULL,
  rate TEXT COLLATE "C" NOT NULL,
  modules TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL CONSTRAINT osto_top_ups_state_check CHECK (state IN ('pending', 'paid', 'dropped')),
  made_at BIGINT NOT NULL CONSTRAINT osto_top_ups_made_at_check CHECK (made_at BETWEEN 0 AND 253402300799999999),
  grant_id BYTEA CONSTRAINT osto_top_ups_grant_id_check CHECK (length(grant_id) = 16),
  CONSTRAINT osto_top_ups_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_top_ups_id UNIQUE (id),
  CONSTRAINT osto_top_ups_document UNIQUE (company_id, document_id),
  CONSTRAINT osto_top_ups_positive CHECK (amount_minor > 0),
  CONSTRAINT osto_top_ups_paid CHECK ((state = 'paid') = (grant_id IS NOT NULL))
);

CREATE TABLE osto_number_series (
  series TEXT COLLATE "C" NOT NULL,
  legal_entity_id BYTEA NOT NULL CONSTRAINT osto_number_series_legal_entity_id_check CHECK (length(legal_entity_id) = 16),
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_number_series_kind_check CHECK (kind IN ('invoice', 'credit_note', 'receipt_voucher', 'refund_voucher')),
  fiscal_year TEXT COLLATE "C" NOT NULL,
  lane BIGINT NOT NULL,
  last_number BIGINT NOT NULL,
  pattern TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_number_series_pkey PRIMARY KEY (series),
  CONSTRAINT osto_number_series_meaning UNIQUE (legal_entity_id, kind, fiscal_year, lane),
  CONSTRAINT osto_number_series_counter CHECK (last_number >= 0)
);

CREATE TABLE osto_numbers (
  series TEXT COLLATE "C" NOT NULL,
  number BIGINT NOT NULL,
  printed_number TEXT COLLATE "C" NOT NULL,
  company_id BYTEA NOT NULL CONSTRAINT osto_numbers_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_numbers_document_id_check CHECK (length(document_id) = 16),
  disposition TEXT COLLATE "C" NOT NULL CONSTRAINT osto_numbers_disposition_check CHECK (disposition IN ('used', 'voided')),
  CONSTRAINT osto_numbers_pkey PRIMARY KEY (series, number),
  CONSTRAINT osto_numbers_printed UNIQUE (printed_number),
  CONSTRAINT osto_numbers_document UNIQUE (company_id, document_id),
  CONSTRAINT osto_numbers_from_one CHECK (number >= 1)
);

CREATE TABLE osto_payment_methods (
  id BYTEA NOT NULL CONSTRAINT osto_payment_methods_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_payment_methods_company_id_check CHECK (length(company_id) = 16),
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_payment_methods_kind_check CHECK (kind IN ('card', 'ach_debit', 'sepa_debit', 'upi_mandate', 'bank_transfer')),
  state TEXT COLLATE "C" NOT NULL CONSTRAINT osto_payment_methods_state_check CHECK (state IN ('pending_verification', 'valid', 'expiring', 'expired', 'invalid', 'removed')),
  provider TEXT COLLATE "C" NOT NULL,
  token TEXT COLLATE "C" NOT NULL,
  brand TEXT COLLATE "C" NOT NULL,
  last4 TEXT COLLATE "C" NOT NULL,
  expiry_year BIGINT,
  expiry_month BIGINT,
  priority BIGINT NOT NULL,
  created_at BIGINT NOT NULL CONSTRAINT osto_payment_methods_created_at_check CHECK (created_at BETWEEN 0 AND 253402300799999999),
  changed_at BIGINT CONSTRAINT osto_payment_methods_changed_at_check CHECK (changed_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_payment_methods_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_payment_methods_id UNIQUE (id),
  CONSTRAINT osto_payment_methods_last4 CHECK (length(last4) <= 4),
  CONSTRAINT osto_payment_methods_expiry CHECK ((expiry_year IS NULL) = (expiry_month IS NULL))
);

CREATE TABLE osto_payment_attempts (
  id BYTEA NOT NULL CONSTRAINT osto_payment_attempts_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_payment_attempts_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_payment_attempts_document_id_check CHECK (length(document_id) = 16),
  method_id BYTEA NOT NULL CONSTRAINT osto_payment_attempts_method_id_check CHECK (length(method_id) = 16),
  reason TEXT COLLATE "C" NOT NULL CONSTRAINT osto_payment_attempts_reason_check CHECK (reason IN ('automatic', 'dunning', 'customer', 'fallback')),
  state TEXT COLLATE "C" NOT NULL CONSTRAINT osto_payment_attempts_state_check CHECK (state IN ('created', 'submitted', 'pending', 'requires_action', 'unknown', 'succeeded', 'declined', 'not_sent', 'canceled', 'reversed')),
  ordinal BIGINT NOT NULL,
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_payment_attempts_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_payment_attempts_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  decline_class TEXT COLLATE "C" CONSTRAINT osto_payment_attempts_decline_class_check CHECK (decline_class IN ('retry', 'needs_customer', 'never')),
  decline_code TEXT COLLATE "C",
  provider_reference TEXT COLLATE "C",
  look_up_count BIGINT NOT NULL,
  created_at BIGINT NOT NULL CONSTRAINT osto_payment_attempts_created_at_check CHECK (created_at BETWEEN 0 AND 253402300799999999),
  submitted_at BIGINT CONSTRAINT osto_payment_attempts_submitted_at_check CHECK (submitted_at BETWEEN 0 AND 253402300799999999),
  settled_at BIGINT CONSTRAINT osto_payment_attempts_settled_at_check CHECK (settled_at BETWEEN 0 AND 253402300799999999),
  action_url TEXT COLLATE "C",
  action_expires_at BIGINT CONSTRAINT osto_payment_attempts_action_expires_at_check CHECK (action_expires_at BETWEEN 0 AND 253402300799999999),
  token TEXT COLLATE "C",
  CONSTRAINT osto_payment_attempts_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_payment_attempts_id UNIQUE (id),
  CONSTRAINT osto_payment_attempts_ordinal UNIQUE (company_id, document_id, ordinal),
  CONSTRAINT osto_payment_attempts_positive CHECK (amount_minor > 0)
);

CREATE TABLE osto_subscription_methods (
  company_id BYTEA NOT NULL CONSTRAINT osto_subscription_methods_company_id_check CHECK (length(company_id) = 16),
  subscription_id BYTEA NOT NULL CONSTRAINT osto_subscription_methods_subscription_id_check CHECK (length(subscription_id) = 16),
  method_id BYTEA NOT NULL CONSTRAINT osto_subscription_methods_method_id_check CHECK (length(method_id) = 16),
  set_at BIGINT NOT NULL CONSTRAINT osto_subscription_methods_set_at_check CHECK (set_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_subscription_methods_pkey PRIMARY KEY (company_id, subscription_id)
);

CREATE TABLE osto_payments (
  id BYTEA NOT NULL CONSTRAINT osto_payments_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_payments_company_id_check CHECK (length(company_id) = 16),
  attempt_id BYTEA CONSTRAINT osto_payments_attempt_id_check CHECK (length(attempt_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_payments_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_payments_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  provider TEXT COLLATE "C" NOT NULL,
  provider_reference TEXT COLLATE "C" NOT NULL,
  received_at BIGINT NOT NULL CONSTRAINT osto_payments_received_at_check CHECK (received_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_payments_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_payments_id UNIQUE (id),
  CONSTRAINT osto_payments_id_currency UNIQUE (company_id, id, currency),
  CONSTRAINT osto_payments_reference UNIQUE (provider, provider_reference),
  CONSTRAINT osto_payments_attempt UNIQUE (attempt_id),
  CONSTRAINT osto_payments_positive CHECK (amount_minor > 0)
);

CREATE TABLE osto_allocations (
  id BYTEA NOT NULL CONSTRAINT osto_allocations_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_allocations_company_id_check CHECK (length(company_id) = 16),
  payment_id BYTEA NOT NULL CONSTRAINT osto_allocations_payment_id_check CHECK (length(payment_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_allocations_document_id_check CHECK (length(document_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_allocations_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_allocations_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  allocated_at BIGINT NOT NULL CONSTRAINT osto_allocations_allocated_at_check CHECK (allocated_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_allocations_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_allocations_id UNIQUE (id),
  CONSTRAINT osto_allocations_not_nothing CHECK (amount_minor <> 0)
);

CREATE TABLE osto_refunds (
  id BYTEA NOT NULL CONSTRAINT osto_refunds_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_refunds_company_id_check CHECK (length(company_id) = 16),
  payment_id BYTEA NOT NULL CONSTRAINT osto_refunds_payment_id_check CHECK (length(payment_id) = 16),
  credit_note_id BYTEA CONSTRAINT osto_refunds_credit_note_id_check CHECK (length(credit_note_id) = 16),
  state TEXT COLLATE "C" NOT NULL CONSTRAINT osto_refunds_state_check CHECK (state IN ('created', 'submitted', 'pending', 'unknown', 'succeeded', 'failed', 'canceled')),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_refunds_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_refunds_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  reason TEXT COLLATE "C" NOT NULL,
  by_hand BIGINT NOT NULL CONSTRAINT osto_refunds_by_hand_check CHECK (by_hand IN (0, 1)),
  failure_code TEXT COLLATE "C",
  provider_reference TEXT COLLATE "C",
  look_up_count BIGINT NOT NULL,
  created_at BIGINT NOT NULL CONSTRAINT osto_refunds_created_at_check CHECK (created_at BETWEEN 0 AND 253402300799999999),
  submitted_at BIGINT CONSTRAINT osto_refunds_submitted_at_check CHECK (submitted_at BETWEEN 0 AND 253402300799999999),
  settled_at BIGINT CONSTRAINT osto_refunds_settled_at_check CHECK (settled_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_refunds_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_refunds_id UNIQUE (id),
  CONSTRAINT osto_refunds_positive CHECK (amount_minor > 0)
);

CREATE TABLE osto_operator_cases (
  id BYTEA NOT NULL CONSTRAINT osto_operator_cases_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_operator_cases_company_id_check CHECK (length(company_id) = 16),
  reason TEXT COLLATE "C" NOT NULL CONSTRAINT osto_operator_cases_reason_check CHECK (reason IN ('unknown_charge', 'unknown_refund', 'charged_after_all', 'refunded_after_all', 'unsettled_charge', 'unsettled_refund', 'provider_absent', 'provider_unreachable')),
  state TEXT COLLATE "C" NOT NULL CONSTRAINT osto_operator_cases_state_check CHECK (state IN ('open', 'closed')),
  attempt_id BYTEA CONSTRAINT osto_operator_cases_attempt_id_check CHECK (length(attempt_id) = 16),
  refund_id BYTEA CONSTRAINT osto_operator_cases_refund_id_check CHECK (length(refund_id) = 16),
  opened_at BIGINT NOT NULL CONSTRAINT osto_operator_cases_opened_at_check CHECK (opened_at BETWEEN 0 AND 253402300799999999),
  closed_at BIGINT CONSTRAINT osto_operator_cases_closed_at_check CHECK (closed_at BETWEEN 0 AND 253402300799999999),
  finding TEXT COLLATE "C" CONSTRAINT osto_operator_cases_finding_check CHECK (finding IN ('money_moved', 'nothing_moved', 'handled')),
  note TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_operator_cases_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_operator_cases_id UNIQUE (id),
  CONSTRAINT osto_operator_cases_subject CHECK ((attempt_id IS NULL) <> (refund_id IS NULL)),
  CONSTRAINT osto_operator_cases_closed CHECK ((state = 'open') = (closed_at IS NULL))
);

CREATE TABLE osto_disputes (
  id BYTEA NOT NULL CONSTRAINT osto_disputes_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_disputes_company_id_check CHECK (length(company_id) = 16),
  payment_id BYTEA NOT NULL CONSTRAINT osto_disputes_payment_id_check CHECK (length(payment_id) = 16),
  provider TEXT COLLATE "C" NOT NULL,
  provider_reference TEXT COLLATE "C" NOT NULL,
  state TEXT COLLATE "C" NOT NULL CONSTRAINT osto_disputes_state_check CHECK (state IN ('opened', 'under_review', 'won', 'lost', 'withdrawn')),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_disputes_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_disputes_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  reason TEXT COLLATE "C" NOT NULL,
  opened_at BIGINT NOT NULL CONSTRAINT osto_disputes_opened_at_check CHECK (opened_at BETWEEN 0 AND 253402300799999999),
  closed_at BIGINT CONSTRAINT osto_disputes_closed_at_check CHECK (closed_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_disputes_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_disputes_id UNIQUE (id),
  CONSTRAINT osto_disputes_reference UNIQUE (provider, provider_reference),
  CONSTRAINT osto_disputes_positive CHECK (amount_minor > 0),
  CONSTRAINT osto_disputes_closed CHECK ((state IN ('opened', 'under_review')) = (closed_at IS NULL))
);

CREATE TABLE osto_reversals (
  id BYTEA NOT NULL CONSTRAINT osto_reversals_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_reversals_company_id_check CHECK (length(company_id) = 16),
  payment_id BYTEA NOT NULL CONSTRAINT osto_reversals_payment_id_check CHECK (length(payment_id) = 16),
  dispute_id BYTEA CONSTRAINT osto_reversals_dispute_id_check CHECK (length(dispute_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_reversals_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_reversals_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  reopened_minor BIGINT NOT NULL CONSTRAINT osto_reversals_reopened_minor_check CHECK (reopened_minor BETWEEN -100000000000000000 AND 100000000000000000),
  credit_minor BIGINT NOT NULL CONSTRAINT osto_reversals_credit_minor_check CHECK (credit_minor BETWEEN -100000000000000000 AND 100000000000000000),
  lost_minor BIGINT NOT NULL CONSTRAINT osto_reversals_lost_minor_check CHECK (lost_minor BETWEEN -100000000000000000 AND 100000000000000000),
  reversed_at BIGINT NOT NULL CONSTRAINT osto_reversals_reversed_at_check CHECK (reversed_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_reversals_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_reversals_id UNIQUE (id),
  CONSTRAINT osto_reversals_dispute UNIQUE (dispute_id),
  CONSTRAINT osto_reversals_parts CHECK (amount_minor > 0 AND amount_minor = reopened_minor + credit_minor + lost_minor),
  CONSTRAINT osto_reversals_not_negative CHECK (reopened_minor >= 0 AND credit_minor >= 0 AND lost_minor >= 0)
);

CREATE TABLE osto_advances (
  company_id BYTEA NOT NULL CONSTRAINT osto_advances_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_advances_document_id_check CHECK (length(document_id) = 16),
  payment_id BYTEA NOT NULL CONSTRAINT osto_advances_payment_id_check CHECK (length(payment_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_advances_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_advances_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  tax_minor BIGINT NOT NULL CONSTRAINT osto_advances_tax_minor_check CHECK (tax_minor BETWEEN -100000000000000000 AND 100000000000000000),
  left_minor BIGINT NOT NULL CONSTRAINT osto_advances_left_minor_check CHECK (left_minor BETWEEN -100000000000000000 AND 100000000000000000),
  left_tax_minor BIGINT NOT NULL CONSTRAINT osto_advances_left_tax_minor_check CHECK (left_tax_minor BETWEEN -100000000000000000 AND 100000000000000000),
  received_at BIGINT NOT NULL CONSTRAINT osto_advances_received_at_check CHECK (received_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_advances_pkey PRIMARY KEY (company_id, document_id),
  CONSTRAINT osto_advances_document_currency UNIQUE (company_id, document_id, currency),
  CONSTRAINT osto_advances_parts CHECK (amount_minor > 0 AND tax_minor >= 0 AND tax_minor <= amount_minor),
  CONSTRAINT osto_advances_left CHECK (0 <= left_minor AND left_minor <= amount_minor AND 0 <= left_tax_minor AND left_tax_minor <= tax_minor AND left_tax_minor <= left_minor)
);

CREATE TABLE osto_advance_uses (
  company_id BYTEA NOT NULL CONSTRAINT osto_advance_uses_company_id_check CHECK (length(company_id) = 16),
  voucher_id BYTEA NOT NULL CONSTRAINT osto_advance_uses_voucher_id_check CHECK (length(voucher_id) = 16),
  ordinal BIGINT NOT NULL,
  document_id BYTEA NOT NULL CONSTRAINT osto_advance_uses_document_id_check CHECK (length(document_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_advance_uses_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_advance_uses_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  tax_minor BIGINT NOT NULL CONSTRAINT osto_advance_uses_tax_minor_check CHECK (tax_minor BETWEEN -100000000000000000 AND 100000000000000000),
  refund_id BYTEA CONSTRAINT osto_advance_uses_refund_id_check CHECK (length(refund_id) = 16),
  reversal_id BYTEA CONSTRAINT osto_advance_uses_reversal_id_check CHECK (length(reversal_id) = 16),
  used_at BIGINT NOT NULL CONSTRAINT osto_advance_uses_used_at_check CHECK (used_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_advance_uses_pkey PRIMARY KEY (company_id, voucher_id, ordinal),
  CONSTRAINT osto_advance_uses_parts CHECK (ordinal >= 1 AND amount_minor > 0 AND tax_minor >= 0 AND tax_minor <= amount_minor),
  CONSTRAINT osto_advance_uses_way_back CHECK (refund_id IS NULL OR reversal_id IS NULL)
);

CREATE TABLE osto_advance_use_taxes (
  company_id BYTEA NOT NULL CONSTRAINT osto_advance_use_taxes_company_id_check CHECK (length(company_id) = 16),
  voucher_id BYTEA NOT NULL CONSTRAINT osto_advance_use_taxes_voucher_id_check CHECK (length(voucher_id) = 16),
  ordinal BIGINT NOT NULL,
  tax_position BIGINT NOT NULL,
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_advance_use_taxes_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_advance_use_taxes_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_advance_use_taxes_pkey PRIMARY KEY (company_id, voucher_id, ordinal, tax_position),
  CONSTRAINT osto_advance_use_taxes_not_negative CHECK (amount_minor >= 0)
);

CREATE TABLE osto_inbox (
  provider TEXT COLLATE "C" NOT NULL,
  event_id TEXT COLLATE "C" NOT NULL,
  company_id BYTEA NOT NULL CONSTRAINT osto_inbox_company_id_check CHECK (length(company_id) = 16),
  attempt_id BYTEA CONSTRAINT osto_inbox_attempt_id_check CHECK (length(attempt_id) = 16),
  received_at BIGINT NOT NULL CONSTRAINT osto_inbox_received_at_check CHECK (received_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_inbox_pkey PRIMARY KEY (provider, event_id)
);

CREATE TABLE osto_dunning_cases (
  id BYTEA NOT NULL CONSTRAINT osto_dunning_cases_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_dunning_cases_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_dunning_cases_document_id_check CHECK (length(document_id) = 16),
  policy_id BYTEA NOT NULL CONSTRAINT osto_dunning_cases_policy_id_check CHECK (length(policy_id) = 16),
  state TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_cases_state_check CHECK (state IN ('open', 'paused', 'recovered', 'exhausted', 'canceled', 'written_off')),
  next_position BIGINT NOT NULL,
  opened_at BIGINT NOT NULL CONSTRAINT osto_dunning_cases_opened_at_check CHECK (opened_at BETWEEN 0 AND 253402300799999999),
  closed_at BIGINT CONSTRAINT osto_dunning_cases_closed_at_check CHECK (closed_at BETWEEN 0 AND 253402300799999999),
  promised_on TEXT COLLATE "C" CONSTRAINT osto_dunning_cases_promised_on_check CHECK (length(promised_on) = 10),
  note TEXT COLLATE "C" NOT NULL,
  access TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_cases_access_check CHECK (access IN ('full', 'limited', 'read_only', 'blocked')),
  CONSTRAINT osto_dunning_cases_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_dunning_cases_id UNIQUE (id),
  CONSTRAINT osto_dunning_cases_closed CHECK ((state IN ('open', 'paused')) = (closed_at IS NULL)),
  CONSTRAINT osto_dunning_cases_promise CHECK (promised_on IS NULL OR state = 'open')
);

CREATE TABLE osto_dunning_steps (
  company_id BYTEA NOT NULL CONSTRAINT osto_dunning_steps_company_id_check CHECK (length(company_id) = 16),
  case_id BYTEA NOT NULL CONSTRAINT osto_dunning_steps_case_id_check CHECK (length(case_id) = 16),
  position BIGINT NOT NULL,
  action TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_steps_action_check CHECK (action IN ('retry', 'notify', 'limit', 'suspend', 'end', 'write_off')),
  taken_at BIGINT NOT NULL CONSTRAINT osto_dunning_steps_taken_at_check CHECK (taken_at BETWEEN 0 AND 253402300799999999),
  policy_step BIGINT,
  result TEXT COLLATE "C" NOT NULL CONSTRAINT osto_dunning_steps_result_check CHECK (result IN ('taken', 'capped', 'no_method', 'attempt_open')),
  CONSTRAINT osto_dunning_steps_pkey PRIMARY KEY (company_id, case_id, position)
);

CREATE TABLE osto_blocks (
  id BYTEA NOT NULL CONSTRAINT osto_blocks_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_blocks_company_id_check CHECK (length(company_id) = 16),
  subscription_id BYTEA CONSTRAINT osto_blocks_subscription_id_check CHECK (length(subscription_id) = 16),
  case_id BYTEA CONSTRAINT osto_blocks_case_id_check CHECK (length(case_id) = 16),
  source TEXT COLLATE "C" NOT NULL CONSTRAINT osto_blocks_source_check CHECK (source IN ('dunning', 'staff', 'security')),
  access TEXT COLLATE "C" NOT NULL CONSTRAINT osto_blocks_access_check CHECK (access IN ('full', 'limited', 'read_only', 'blocked')),
  reason TEXT COLLATE "C" NOT NULL,
  placed_at BIGINT NOT NULL CONSTRAINT osto_blocks_placed_at_check CHECK (placed_at BETWEEN 0 AND 253402300799999999),
  lifted_at BIGINT CONSTRAINT osto_blocks_lifted_at_check CHECK (lifted_at BETWEEN 0 AND 253402300799999999),
  stops_billing BIGINT NOT NULL CONSTRAINT osto_blocks_stops_billing_check CHECK (stops_billing IN (0, 1)),
  CONSTRAINT osto_blocks_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_blocks_id UNIQUE (id)
);

CREATE TABLE osto_write_offs (
  id BYTEA NOT NULL CONSTRAINT osto_write_offs_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_write_offs_company_id_check CHECK (length(company_id) = 16),
  document_id BYTEA NOT NULL CONSTRAINT osto_write_offs_document_id_check CHECK (length(document_id) = 16),
  case_id BYTEA NOT NULL CONSTRAINT osto_write_offs_case_id_check CHECK (length(case_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_write_offs_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_write_offs_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  written_off_at BIGINT NOT NULL CONSTRAINT osto_write_offs_written_off_at_check CHECK (written_off_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_write_offs_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_write_offs_id UNIQUE (id),
  CONSTRAINT osto_write_offs_one_of_case UNIQUE (company_id, case_id),
  CONSTRAINT osto_write_offs_positive CHECK (amount_minor > 0)
);

CREATE TABLE osto_journal_entries (
  id BYTEA NOT NULL CONSTRAINT osto_journal_entries_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_journal_entries_company_id_check CHECK (length(company_id) = 16),
  legal_entity_id BYTEA NOT NULL CONSTRAINT osto_journal_entries_legal_entity_id_check CHECK (length(legal_entity_id) = 16),
  source_kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_journal_entries_source_kind_check CHECK (source_kind IN ('company_created', 'company_parked', 'company_released', 'subscription_created', 'subscription_started', 'subscription_trial_ended', 'subscription_changed', 'subscription_change_scheduled', 'subscription_change_undone', 'subscription_paused', 'subscription_resumed', 'subscription_renewed', 'subscription_ended', 'usage_closed', 'document_finalized', 'document_paid', 'method_added', 'method_expiring', 'method_expired', 'method_invalidated', 'method_removed', 'attempt_created', 'attempt_submitted', 'attempt_succeeded', 'attempt_declined', 'attempt_pending', 'attempt_requires_action', 'attempt_unknown', 'attempt_not_sent', 'attempt_canceled', 'attempt_reversed', 'payment_received', 'dunning_opened', 'dunning_step_taken', 'dunning_recovered', 'dunning_exhausted', 'dunning_canceled', 'block_placed', 'block_lifted', 'usage_corrected', 'usage_undone', 'usage_rated_again', 'document_skipped', 'document_voided', 'document_credited', 'document_withheld', 'line_added', 'coupon_applied', 'coupon_removed', 'credit_granted', 'credit_voided', 'credit_expired', 'subscription_phase_began', 'subscription_transferred', 'taxes_requested', 'taxes_answered', 'credit_topped_up', 'company_updated', 'subscription_version_kept', 'refund_created', 'refund_submitted', 'refund_pending', 'refund_unknown', 'refund_succeeded', 'refund_failed', 'refund_canceled', 'payment_reversed', 'dispute_opened', 'dispute_under_review', 'dispute_won', 'dispute_lost', 'dispute_withdrawn', 'advance_adjusted', 'method_updated', 'method_default_set', 'method_expires_before_charge', 'operator_case_opened', 'operator_case_closed', 'usage_threshold_reached', 'dunning_paused', 'dunning_resumed', 'dunning_promised', 'dunning_promise_broken', 'dunning_policy_changed', 'dunning_written_off', 'document_written_off')),
  source_id BYTEA NOT NULL,
  description TEXT COLLATE "C" NOT NULL,
  booked_on TEXT COLLATE "C" NOT NULL CONSTRAINT osto_journal_entries_booked_on_check CHECK (length(booked_on) = 10),
  effective_at BIGINT NOT NULL CONSTRAINT osto_journal_entries_effective_at_check CHECK (effective_at BETWEEN 0 AND 253402300799999999),
  recorded_at BIGINT NOT NULL CONSTRAINT osto_journal_entries_recorded_at_check CHECK (recorded_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_journal_entries_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_journal_entries_id UNIQUE (id),
  CONSTRAINT osto_journal_entries_source UNIQUE (company_id, source_kind, source_id),
  CONSTRAINT osto_journal_entries_source_id CHECK (length(source_id) = 16)
);

CREATE TABLE osto_postings (
  company_id BYTEA NOT NULL CONSTRAINT osto_postings_company_id_check CHECK (length(company_id) = 16),
  entry_id BYTEA NOT NULL CONSTRAINT osto_postings_entry_id_check CHECK (length(entry_id) = 16),
  position BIGINT NOT NULL,
  account TEXT COLLATE "C" NOT NULL CONSTRAINT osto_postings_account_check CHECK (account IN ('receivable', 'revenue', 'deferred_revenue', 'tax_payable', 'cash_clearing', 'unapplied_cash', 'customer_credit', 'wallet_paid', 'wallet_promo', 'bad_debt', 'refunds', 'disputes', 'rounding', 'tds_receivable', 'fx_clearing', 'fx_gain_loss', 'provider_fees', 'promotions', 'advance_tax')),
  module_id BYTEA CONSTRAINT osto_postings_module_id_check CHECK (length(module_id) = 16),
  currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_postings_currency_check CHECK (length(currency) = 3),
  amount_minor BIGINT NOT NULL CONSTRAINT osto_postings_amount_minor_check CHECK (amount_minor BETWEEN -100000000000000000 AND 100000000000000000),
  functional_currency TEXT COLLATE "C" NOT NULL CONSTRAINT osto_postings_functional_currency_check CHECK (length(functional_currency) = 3),
  functional_minor BIGINT NOT NULL CONSTRAINT osto_postings_functional_minor_check CHECK (functional_minor BETWEEN -100000000000000000 AND 100000000000000000),
  CONSTRAINT osto_postings_pkey PRIMARY KEY (company_id, entry_id, position)
);

CREATE TABLE osto_events (
  company_id BYTEA NOT NULL CONSTRAINT osto_events_company_id_check CHECK (length(company_id) = 16),
  sequence BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_events_kind_check CHECK (kind IN ('company_created', 'company_parked', 'company_released', 'subscription_created', 'subscription_started', 'subscription_trial_ended', 'subscription_changed', 'subscription_change_scheduled', 'subscription_change_undone', 'subscription_paused', 'subscription_resumed', 'subscription_renewed', 'subscription_ended', 'usage_closed', 'document_finalized', 'document_paid', 'method_added', 'method_expiring', 'method_expired', 'method_invalidated', 'method_removed', 'attempt_created', 'attempt_submitted', 'attempt_succeeded', 'attempt_declined', 'attempt_pending', 'attempt_requires_action', 'attempt_unknown', 'attempt_not_sent', 'attempt_canceled', 'attempt_reversed', 'payment_received', 'dunning_opened', 'dunning_step_taken', 'dunning_recovered', 'dunning_exhausted', 'dunning_canceled', 'block_placed', 'block_lifted', 'usage_corrected', 'usage_undone', 'usage_rated_again', 'document_skipped', 'document_voided', 'document_credited', 'document_withheld', 'line_added', 'coupon_applied', 'coupon_removed', 'credit_granted', 'credit_voided', 'credit_expired', 'subscription_phase_began', 'subscription_transferred', 'taxes_requested', 'taxes_answered', 'credit_topped_up', 'company_updated', 'subscription_version_kept', 'refund_created', 'refund_submitted', 'refund_pending', 'refund_unknown', 'refund_succeeded', 'refund_failed', 'refund_canceled', 'payment_reversed', 'dispute_opened', 'dispute_under_review', 'dispute_won', 'dispute_lost', 'dispute_withdrawn', 'advance_adjusted', 'method_updated', 'method_default_set', 'method_expires_before_charge', 'operator_case_opened', 'operator_case_closed', 'usage_threshold_reached', 'dunning_paused', 'dunning_resumed', 'dunning_promised', 'dunning_promise_broken', 'dunning_policy_changed', 'dunning_written_off', 'document_written_off')),
  subject_id BYTEA NOT NULL,
  effective_at BIGINT NOT NULL CONSTRAINT osto_events_effective_at_check CHECK (effective_at BETWEEN 0 AND 253402300799999999),
  recorded_at BIGINT NOT NULL CONSTRAINT osto_events_recorded_at_check CHECK (recorded_at BETWEEN 0 AND 253402300799999999),
  payload BYTEA NOT NULL,
  prev_hash BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  CONSTRAINT osto_events_pkey PRIMARY KEY (company_id, sequence),
  CONSTRAINT osto_events_prev_hash UNIQUE (company_id, prev_hash),
  CONSTRAINT osto_events_subject_id CHECK (length(subject_id) = 16),
  CONSTRAINT osto_events_sequence CHECK (sequence >= 0)
);

CREATE TABLE osto_feed (
  position BIGINT NOT NULL,
  company_id BYTEA NOT NULL CONSTRAINT osto_feed_company_id_check CHECK (length(company_id) = 16),
  sequence BIGINT NOT NULL,
  CONSTRAINT osto_feed_pkey PRIMARY KEY (position),
  CONSTRAINT osto_feed_event UNIQUE (company_id, sequence)
);

CREATE TABLE osto_seals (
  company_id BYTEA NOT NULL CONSTRAINT osto_seals_company_id_check CHECK (length(company_id) = 16),
  sequence BIGINT NOT NULL,
  seals BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  CONSTRAINT osto_seals_pkey PRIMARY KEY (company_id, sequence)
);

CREATE TABLE osto_catalog_seals (
  sequence BIGINT NOT NULL,
  seals BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  CONSTRAINT osto_catalog_seals_pkey PRIMARY KEY (sequence)
);

CREATE TABLE osto_due_work (
  company_id BYTEA NOT NULL CONSTRAINT osto_due_work_company_id_check CHECK (length(company_id) = 16),
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_due_work_kind_check CHECK (kind IN ('cancel', 'resume', 'start', 'trial_end', 'migrate', 'change', 'phase_end', 'renew', 'close_usage', 'finalize', 'attempt', 'look_up', 'look_up_refund', 'open_dunning', 'dunning_step', 'method_expiry', 'expire_credit', 'top_up', 'method_warning', 'dunning_restrict')),
  subject_id BYTEA NOT NULL,
  kind_order BIGINT NOT NULL,
  due_at BIGINT NOT NULL CONSTRAINT osto_due_work_due_at_check CHECK (due_at BETWEEN 0 AND 253402300799999999),
  generation BIGINT NOT NULL,
  CONSTRAINT osto_due_work_pkey PRIMARY KEY (company_id, kind, subject_id),
  CONSTRAINT osto_due_work_subject_id CHECK (length(subject_id) = 16)
);

CREATE TABLE osto_idempotency_keys (
  key TEXT COLLATE "C" NOT NULL,
  operation TEXT COLLATE "C" NOT NULL,
  request_hash BYTEA NOT NULL,
  answer TEXT COLLATE "C",
  attempt_id BYTEA CONSTRAINT osto_idempotency_keys_attempt_id_check CHECK (length(attempt_id) = 16),
  company_id BYTEA CONSTRAINT osto_idempotency_keys_company_id_check CHECK (length(company_id) = 16),
  created_at BIGINT NOT NULL CONSTRAINT osto_idempotency_keys_created_at_check CHECK (created_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_idempotency_keys_pkey PRIMARY KEY (key)
);

CREATE TABLE osto_reservations (
  id BYTEA NOT NULL CONSTRAINT osto_reservations_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_reservations_company_id_check CHECK (length(company_id) = 16),
  subscription_id BYTEA NOT NULL CONSTRAINT osto_reservations_subscription_id_check CHECK (length(subscription_id) = 16),
  meter_id BYTEA NOT NULL CONSTRAINT osto_reservations_meter_id_check CHECK (length(meter_id) = 16),
  quantity TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL CONSTRAINT osto_reservations_created_at_check CHECK (created_at BETWEEN 0 AND 253402300799999999),
  expires_at BIGINT NOT NULL CONSTRAINT osto_reservations_expires_at_check CHECK (expires_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_reservations_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_reservations_id UNIQUE (id),
  CONSTRAINT osto_reservations_positive CHECK (quantity <> '0' AND quantity NOT LIKE '-%'),
  CONSTRAINT osto_reservations_span CHECK (expires_at > created_at)
);

CREATE TABLE osto_usage_alerts (
  id BYTEA NOT NULL CONSTRAINT osto_usage_alerts_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_usage_alerts_company_id_check CHECK (length(company_id) = 16),
  subscription_id BYTEA NOT NULL CONSTRAINT osto_usage_alerts_subscription_id_check CHECK (length(subscription_id) = 16),
  charge_id BYTEA NOT NULL CONSTRAINT osto_usage_alerts_charge_id_check CHECK (length(charge_id) = 16),
  window_start BIGINT NOT NULL CONSTRAINT osto_usage_alerts_window_start_check CHECK (window_start BETWEEN 0 AND 253402300799999999),
  percent BIGINT NOT NULL,
  used_quantity TEXT COLLATE "C" NOT NULL,
  reached_at BIGINT NOT NULL CONSTRAINT osto_usage_alerts_reached_at_check CHECK (reached_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_usage_alerts_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_usage_alerts_id UNIQUE (id),
  CONSTRAINT osto_usage_alerts_once UNIQUE (company_id, subscription_id, window_start, charge_id, percent),
  CONSTRAINT osto_usage_alerts_percent CHECK (percent >= 1)
);

CREATE TABLE osto_contacts (
  id BYTEA NOT NULL CONSTRAINT osto_contacts_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_contacts_company_id_check CHECK (length(company_id) = 16),
  role TEXT COLLATE "C" NOT NULL CONSTRAINT osto_contacts_role_check CHECK (role IN ('billing', 'secondary', 'finance', 'technical', 'management')),
  name TEXT COLLATE "C" NOT NULL,
  email TEXT COLLATE "C" NOT NULL,
  locale TEXT COLLATE "C" NOT NULL,
  created_at BIGINT NOT NULL CONSTRAINT osto_contacts_created_at_check CHECK (created_at BETWEEN 0 AND 253402300799999999),
  removed_at BIGINT CONSTRAINT osto_contacts_removed_at_check CHECK (removed_at BETWEEN 0 AND 253402300799999999),
  CONSTRAINT osto_contacts_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_contacts_id UNIQUE (id),
  CONSTRAINT osto_contacts_removed CHECK ((removed_at IS NULL) = (email <> ''))
);

CREATE TABLE osto_notification_preferences (
  company_id BYTEA NOT NULL CONSTRAINT osto_notification_preferences_company_id_check CHECK (length(company_id) = 16),
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_notification_preferences_kind_check CHECK (kind IN ('invoice_finalized', 'credit_note_finalized', 'payment_received', 'payment_failed', 'payment_action_required', 'payment_returned', 'dunning_step', 'access_restricted', 'access_restored', 'method_expiring', 'method_expired', 'trial_ended', 'refund_paid', 'usage_threshold')),
  roles TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_notification_preferences_pkey PRIMARY KEY (company_id, kind)
);

CREATE TABLE osto_notification_cursors (
  company_id BYTEA NOT NULL CONSTRAINT osto_notification_cursors_company_id_check CHECK (length(company_id) = 16),
  told_sequence BIGINT NOT NULL,
  CONSTRAINT osto_notification_cursors_pkey PRIMARY KEY (company_id)
);

CREATE TABLE osto_notifications (
  id BYTEA NOT NULL CONSTRAINT osto_notifications_id_check CHECK (length(id) = 16),
  company_id BYTEA NOT NULL CONSTRAINT osto_notifications_company_id_check CHECK (length(company_id) = 16),
  event_sequence BIGINT NOT NULL,
  kind TEXT COLLATE "C" NOT NULL CONSTRAINT osto_notifications_kind_check CHECK (kind IN ('invoice_finalized', 'credit_note_finalized', 'payment_received', 'payment_failed', 'payment_action_required', 'payment_returned', 'dunning_step', 'access_restricted', 'access_restored', 'method_expiring', 'method_expired', 'trial_ended', 'refund_paid', 'usage_threshold')),
  subject_id BYTEA NOT NULL,
  contact_id BYTEA CONSTRAINT osto_notifications_contact_id_check CHECK (length(contact_id) = 16),
  state TEXT COLLATE "C" NOT NULL CONSTRAINT osto_notifications_state_check CHECK (state IN ('queued', 'failed', 'sent', 'given_up')),
  try_count BIGINT NOT NULL,
  event_at BIGINT NOT NULL CONSTRAINT osto_notifications_event_at_check CHECK (event_at BETWEEN 0 AND 253402300799999999),
  queued_at BIGINT NOT NULL CONSTRAINT osto_notifications_queued_at_check CHECK (queued_at BETWEEN 0 AND 253402300799999999),
  next_try_at BIGINT CONSTRAINT osto_notifications_next_try_at_check CHECK (next_try_at BETWEEN 0 AND 253402300799999999),
  settled_at BIGINT CONSTRAINT osto_notifications_settled_at_check CHECK (settled_at BETWEEN 0 AND 253402300799999999),
  last_failure TEXT COLLATE "C" NOT NULL,
  carrier TEXT COLLATE "C" NOT NULL,
  CONSTRAINT osto_notifications_pkey PRIMARY KEY (company_id, id),
  CONSTRAINT osto_notifications_id UNIQUE (id),
  CONSTRAINT osto_notifications_live CHECK ((state IN ('queued', 'failed')) = (next_try_at IS NOT NULL)),
  CONSTRAINT osto_notifications_settled CHECK ((state IN ('sent', 'given_up')) = (settled_at IS NOT NULL))
);

ALTER TABLE osto_legal_entities ADD CONSTRAINT osto_legal_entities_billing_policy_id_fkey FOREIGN KEY (billing_policy_id) REFERENCES osto_billing_policies (id);

ALTER TABLE osto_plans ADD CONSTRAINT osto_plans_module_id_fkey FOREIGN KEY (module_id) REFERENCES osto_modules (id);

ALTER TABLE osto_plan_versions ADD CONSTRAINT osto_plan_versions_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES osto_plans (id);

ALTER TABLE osto_plan_versions ADD CONSTRAINT osto_plan_versions_billing_policy_id_fkey FOREIGN KEY (billing_policy_id) REFERENCES osto_billing_policies (id);

ALTER TABLE osto_plan_phases ADD CONSTRAINT osto_plan_phases_plan_version_id_fkey FOREIGN KEY (plan_version_id) REFERENCES osto_plan_versions (id);

ALTER TABLE osto_charges ADD CONSTRAINT osto_charges_plan_version_id_fkey FOREIGN KEY (plan_version_id) REFERENCES osto_plan_versions (id);

ALTER TABLE osto_charges ADD CONSTRAINT osto_charges_meter_id_fkey FOREIGN KEY (meter_id) REFERENCES osto_meters (id);

ALTER TABLE osto_charges ADD CONSTRAINT osto_charges_billing_policy_id_fkey FOREIGN KEY (billing_policy_id) REFERENCES osto_billing_policies (id);

ALTER TABLE osto_prices ADD CONSTRAINT osto_prices_charge_id_fkey FOREIGN KEY (charge_id) REFERENCES osto_charges (id);

ALTER TABLE osto_price_tiers ADD CONSTRAINT osto_price_tiers_charge_id_fkey FOREIGN KEY (charge_id, currency, interval_unit, interval_count, variant) REFERENCES osto_prices (charge_id, currency, interval_unit, interval_count, variant);

ALTER TABLE osto_tax_rules ADD CONSTRAINT osto_tax_rules_legal_entity_id_fkey FOREIGN KEY (legal_entity_id) REFERENCES osto_legal_entities (id);

ALTER TABLE osto_dunning_policy_steps ADD CONSTRAINT osto_dunning_policy_steps_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES osto_dunning_policies (id);

ALTER TABLE osto_dunning_policy_retries ADD CONSTRAINT osto_dunning_policy_retries_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES osto_dunning_policies (id);

ALTER TABLE osto_dunning_policy_caps ADD CONSTRAINT osto_dunning_policy_caps_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES osto_dunning_policies (id);

ALTER TABLE osto_dunning_policy_amounts ADD CONSTRAINT osto_dunning_policy_amounts_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES osto_dunning_policies (id);

ALTER TABLE osto_coupon_amounts ADD CONSTRAINT osto_coupon_amounts_coupon_id_fkey FOREIGN KEY (coupon_id) REFERENCES osto_coupons (id);

ALTER TABLE osto_companies ADD CONSTRAINT osto_companies_legal_entity_id_fkey FOREIGN KEY (legal_entity_id) REFERENCES osto_legal_entities (id);

ALTER TABLE osto_companies ADD CONSTRAINT osto_companies_billing_policy_id_fkey FOREIGN KEY (billing_policy_id) REFERENCES osto_billing_policies (id);

ALTER TABLE osto_companies ADD CONSTRAINT osto_companies_dunning_policy_id_fkey FOREIGN KEY (dunning_policy_id) REFERENCES osto_dunning_policies (id);

ALTER TABLE osto_parked_companies ADD CONSTRAINT osto_parked_companies_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_account_credits ADD CONSTRAINT osto_account_credits_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

CREATE INDEX osto_subscriptions_by_base ON osto_subscriptions (company_id, base_subscription_id) WHERE base_subscription_id IS NOT NULL;

CREATE INDEX osto_subscriptions_by_origin ON osto_subscriptions (transferred_from) WHERE transferred_from IS NOT NULL;

ALTER TABLE osto_subscriptions ADD CONSTRAINT osto_subscriptions_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_subscriptions ADD CONSTRAINT osto_subscriptions_module_id_fkey FOREIGN KEY (module_id) REFERENCES osto_modules (id);

ALTER TABLE osto_subscriptions ADD CONSTRAINT osto_subscriptions_billing_policy_id_fkey FOREIGN KEY (billing_policy_id) REFERENCES osto_billing_policies (id);

ALTER TABLE osto_subscriptions ADD CONSTRAINT osto_subscriptions_base_subscription_id_fkey FOREIGN KEY (company_id, base_subscription_id) REFERENCES osto_subscriptions (company_id, id);

ALTER TABLE osto_subscriptions ADD CONSTRAINT osto_subscriptions_current_item_id_fkey FOREIGN KEY (company_id, current_item_id) REFERENCES osto_subscription_items (company_id, id) DEFERRABLE INITIALLY DEFERRED;

CREATE INDEX osto_subscription_items_by_subscription ON osto_subscription_items (company_id, subscription_id, valid_from);

ALTER TABLE osto_subscription_items ADD CONSTRAINT osto_subscription_items_subscription_id_fkey FOREIGN KEY (company_id, subscription_id) REFERENCES osto_subscriptions (company_id, id);

ALTER TABLE osto_subscription_items ADD CONSTRAINT osto_subscription_items_plan_version_id_fkey FOREIGN KEY (plan_version_id) REFERENCES osto_plan_versions (id);

ALTER TABLE osto_scheduled_changes ADD CONSTRAINT osto_scheduled_changes_subscription_id_fkey FOREIGN KEY (company_id, subscription_id) REFERENCES osto_subscriptions (company_id, id);

ALTER TABLE osto_scheduled_changes ADD CONSTRAINT osto_scheduled_changes_plan_version_id_fkey FOREIGN KEY (plan_version_id) REFERENCES osto_plan_versions (id);

CREATE UNIQUE INDEX osto_usage_records_corrects ON osto_usage_records (company_id, corrects) WHERE corrects IS NOT NULL;

CREATE INDEX osto_usage_records_by_time ON osto_usage_records (company_id, subscription_id, meter_id, occurred_at, sequence);

ALTER TABLE osto_usage_records ADD CONSTRAINT osto_usage_records_subscription_id_fkey FOREIGN KEY (company_id, subscription_id) REFERENCES osto_subscriptions (company_id, id);

ALTER TABLE osto_usage_records ADD CONSTRAINT osto_usage_records_meter_id_fkey FOREIGN KEY (meter_id) REFERENCES osto_meters (id);

ALTER TABLE osto_usage_cursors ADD CONSTRAINT osto_usage_cursors_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_usage_totals ADD CONSTRAINT osto_usage_totals_item_id_fkey FOREIGN KEY (company_id, item_id) REFERENCES osto_subscription_items (company_id, id);

ALTER TABLE osto_usage_totals ADD CONSTRAINT osto_usage_totals_meter_id_fkey FOREIGN KEY (meter_id) REFERENCES osto_meters (id);

CREATE INDEX osto_usage_windows_by_subscription ON osto_usage_windows (company_id, subscription_id, window_end);

ALTER TABLE osto_usage_windows ADD CONSTRAINT osto_usage_windows_item_id_fkey FOREIGN KEY (company_id, item_id) REFERENCES osto_subscription_items (company_id, id);

ALTER TABLE osto_usage_windows ADD CONSTRAINT osto_usage_windows_subscription_id_fkey FOREIGN KEY (company_id, subscription_id) REFERENCES osto_subscriptions (company_id, id);

CREATE INDEX osto_applied_coupons_by_coupon ON osto_applied_coupons (coupon_id);

ALTER TABLE osto_applied_coupons ADD CONSTRAINT osto_applied_coupons_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_applied_coupons ADD CONSTRAINT osto_applied_coupons_subscription_id_fkey FOREIGN KEY (company_id, subscription_id) REFERENCES osto_subscriptions (company_id, id);

ALTER TABLE osto_applied_coupons ADD CONSTRAINT osto_applied_coupons_coupon_id_fkey FOREIGN KEY (coupon_id) REFERENCES osto_coupons (id);

ALTER TABLE osto_credit_grants ADD CONSTRAINT osto_credit_grants_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_credit_voids ADD CONSTRAINT osto_credit_voids_grant_id_fkey FOREIGN KEY (company_id, grant_id, currency) REFERENCES osto_credit_grants (company_id, id, currency);

ALTER TABLE osto_top_up_rules ADD CONSTRAINT osto_top_up_rules_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

CREATE UNIQUE INDEX osto_documents_one_draft ON osto_documents (company_id, currency, invoice_at, kind, split_key) WHERE state = 'draft';

CREATE INDEX osto_documents_by_moment ON osto_documents (company_id, invoice_at);

CREATE INDEX osto_documents_awaiting_taxes ON osto_documents (tax_requested_at, id) WHERE state = 'draft' AND tax_requested_at IS NOT NULL;

ALTER TABLE osto_documents ADD CONSTRAINT osto_documents_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_documents ADD CONSTRAINT osto_documents_legal_entity_id_fkey FOREIGN KEY (legal_entity_id) REFERENCES osto_legal_entities (id);

ALTER TABLE osto_documents ADD CONSTRAINT osto_documents_billing_policy_id_fkey FOREIGN KEY (billing_policy_id) REFERENCES osto_billing_policies (id);

CREATE INDEX osto_document_lines_by_item ON osto_document_lines (company_id, item_id, service_start);

CREATE INDEX osto_document_lines_by_credited_line ON osto_document_lines (company_id, credited_line_id) WHERE credited_line_id IS NOT NULL;

ALTER TABLE osto_document_lines ADD CONSTRAINT osto_document_lines_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_document_lines ADD CONSTRAINT osto_document_lines_subscription_id_fkey FOREIGN KEY (company_id, subscription_id) REFERENCES osto_subscriptions (company_id, id);

ALTER TABLE osto_document_lines ADD CONSTRAINT osto_document_lines_item_id_fkey FOREIGN KEY (company_id, item_id) REFERENCES osto_subscription_items (company_id, id);

ALTER TABLE osto_document_lines ADD CONSTRAINT osto_document_lines_charge_id_fkey FOREIGN KEY (charge_id) REFERENCES osto_charges (id);

ALTER TABLE osto_document_lines ADD CONSTRAINT osto_document_lines_module_id_fkey FOREIGN KEY (module_id) REFERENCES osto_modules (id);

ALTER TABLE osto_document_lines ADD CONSTRAINT osto_document_lines_credited_line_id_fkey FOREIGN KEY (company_id, credited_line_id) REFERENCES osto_document_lines (company_id, id);

ALTER TABLE osto_document_lines ADD CONSTRAINT osto_document_lines_billing_policy_id_fkey FOREIGN KEY (billing_policy_id) REFERENCES osto_billing_policies (id);

ALTER TABLE osto_document_discounts ADD CONSTRAINT osto_document_discounts_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_document_discounts ADD CONSTRAINT osto_document_discounts_applied_coupon_id_fkey FOREIGN KEY (company_id, applied_coupon_id) REFERENCES osto_applied_coupons (company_id, id);

ALTER TABLE osto_document_taxes ADD CONSTRAINT osto_document_taxes_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

CREATE INDEX osto_line_taxes_by_document ON osto_line_taxes (company_id, document_id);

ALTER TABLE osto_line_taxes ADD CONSTRAINT osto_line_taxes_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_line_taxes ADD CONSTRAINT osto_line_taxes_line_id_fkey FOREIGN KEY (company_id, line_id) REFERENCES osto_document_lines (company_id, id);

ALTER TABLE osto_line_taxes ADD CONSTRAINT osto_line_taxes_tax_position_fkey FOREIGN KEY (company_id, document_id, tax_position) REFERENCES osto_document_taxes (company_id, document_id, position);

CREATE INDEX osto_outside_taxes_by_document ON osto_outside_taxes (company_id, document_id);

ALTER TABLE osto_outside_taxes ADD CONSTRAINT osto_outside_taxes_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_outside_taxes ADD CONSTRAINT osto_outside_taxes_line_id_fkey FOREIGN KEY (company_id, line_id) REFERENCES osto_document_lines (company_id, id);

CREATE INDEX osto_billed_periods_by_line ON osto_billed_periods (company_id, line_id);

ALTER TABLE osto_billed_periods ADD CONSTRAINT osto_billed_periods_item_id_fkey FOREIGN KEY (company_id, item_id) REFERENCES osto_subscription_items (company_id, id);

ALTER TABLE osto_billed_periods ADD CONSTRAINT osto_billed_periods_charge_id_fkey FOREIGN KEY (charge_id) REFERENCES osto_charges (id);

ALTER TABLE osto_billed_periods ADD CONSTRAINT osto_billed_periods_line_id_fkey FOREIGN KEY (company_id, line_id) REFERENCES osto_document_lines (company_id, id);

ALTER TABLE osto_billed_periods ADD CONSTRAINT osto_billed_periods_previous_end_fkey FOREIGN KEY (company_id, item_id, charge_id, previous_end) REFERENCES osto_billed_periods (company_id, item_id, charge_id, service_end);

CREATE INDEX osto_usage_lines_by_window ON osto_usage_lines (company_id, item_id, window_start);

ALTER TABLE osto_usage_lines ADD CONSTRAINT osto_usage_lines_item_id_fkey FOREIGN KEY (company_id, item_id) REFERENCES osto_subscription_items (company_id, id);

ALTER TABLE osto_usage_lines ADD CONSTRAINT osto_usage_lines_charge_id_fkey FOREIGN KEY (charge_id) REFERENCES osto_charges (id);

ALTER TABLE osto_usage_lines ADD CONSTRAINT osto_usage_lines_line_id_fkey FOREIGN KEY (company_id, line_id) REFERENCES osto_document_lines (company_id, id);

CREATE INDEX osto_document_balances_open ON osto_document_balances (company_id, due_on) WHERE due_minor > 0;

ALTER TABLE osto_document_balances ADD CONSTRAINT osto_document_balances_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

CREATE INDEX osto_credit_notes_by_invoice ON osto_credit_notes (company_id, invoice_id);

ALTER TABLE osto_credit_notes ADD CONSTRAINT osto_credit_notes_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_credit_notes ADD CONSTRAINT osto_credit_notes_invoice_id_fkey FOREIGN KEY (company_id, invoice_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_withholdings ADD CONSTRAINT osto_withholdings_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

CREATE INDEX osto_credit_uses_by_grant ON osto_credit_uses (company_id, grant_id);

ALTER TABLE osto_credit_uses ADD CONSTRAINT osto_credit_uses_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_credit_uses ADD CONSTRAINT osto_credit_uses_grant_id_fkey FOREIGN KEY (company_id, grant_id, currency) REFERENCES osto_credit_grants (company_id, id, currency);

ALTER TABLE osto_top_ups ADD CONSTRAINT osto_top_ups_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_top_ups ADD CONSTRAINT osto_top_ups_grant_id_fkey FOREIGN KEY (company_id, grant_id, currency) REFERENCES osto_credit_grants (company_id, id, currency);

ALTER TABLE osto_number_series ADD CONSTRAINT osto_number_series_legal_entity_id_fkey FOREIGN KEY (legal_entity_id) REFERENCES osto_legal_entities (id);

ALTER TABLE osto_numbers ADD CONSTRAINT osto_numbers_series_fkey FOREIGN KEY (series) REFERENCES osto_number_series (series) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE osto_numbers ADD CONSTRAINT osto_numbers_document_id_fkey FOREIGN KEY (company_id, document_id) REFERENCES osto_documents (company_id, id);

CREATE INDEX osto_payment_methods_by_token ON osto_payment_methods (provider, token) WHERE state <> 'removed';

ALTER TABLE osto_payment_methods ADD CONSTRAINT osto_payment_methods_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

CREATE UNIQUE INDEX osto_payment_attempts_one_live ON osto_payment_attempts (company_id, document_id) WHERE state IN ('created', 'submitted', 'pending', 'requires_action', 'unknown');

CREATE INDEX osto_payment_attempts_to_dispatch ON osto_payment_attempts (created_at, company_id, id) WHERE state IN ('created', 'submitted');

ALTER TABLE osto_payment_attempts ADD CONSTRAINT osto_payment_attempts_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_payment_attempts ADD CONSTRAINT osto_payment_attempts_method_id_fkey FOREIGN KEY (company_id, method_id) REFERENCES osto_payment_methods (company_id, id);

ALTER TABLE osto_subscription_methods ADD CONSTRAINT osto_subscription_methods_subscription_id_fkey FOREIGN KEY (company_id, subscription_id) REFERENCES osto_subscriptions (company_id, id);

ALTER TABLE osto_subscription_methods ADD CONSTRAINT osto_subscription_methods_method_id_fkey FOREIGN KEY (company_id, method_id) REFERENCES osto_payment_methods (company_id, id);

ALTER TABLE osto_payments ADD CONSTRAINT osto_payments_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_payments ADD CONSTRAINT osto_payments_attempt_id_fkey FOREIGN KEY (company_id, attempt_id) REFERENCES osto_payment_attempts (company_id, id);

CREATE INDEX osto_allocations_by_payment ON osto_allocations (company_id, payment_id);

CREATE INDEX osto_allocations_by_document ON osto_allocations (company_id, document_id);

ALTER TABLE osto_allocations ADD CONSTRAINT osto_allocations_payment_id_fkey FOREIGN KEY (company_id, payment_id, currency) REFERENCES osto_payments (company_id, id, currency);

ALTER TABLE osto_allocations ADD CONSTRAINT osto_allocations_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

CREATE INDEX osto_refunds_by_payment ON osto_refunds (company_id, payment_id);

CREATE INDEX osto_refunds_to_dispatch ON osto_refunds (created_at, company_id, id) WHERE state IN ('created', 'submitted') AND by_hand = 0;

ALTER TABLE osto_refunds ADD CONSTRAINT osto_refunds_payment_id_fkey FOREIGN KEY (company_id, payment_id, currency) REFERENCES osto_payments (company_id, id, currency);

ALTER TABLE osto_refunds ADD CONSTRAINT osto_refunds_credit_note_id_fkey FOREIGN KEY (company_id, credit_note_id, currency) REFERENCES osto_documents (company_id, id, currency);

CREATE UNIQUE INDEX osto_operator_cases_one_of_attempt ON osto_operator_cases (company_id, attempt_id) WHERE state = 'open';

CREATE UNIQUE INDEX osto_operator_cases_one_of_refund ON osto_operator_cases (company_id, refund_id) WHERE state = 'open';

CREATE INDEX osto_operator_cases_by_state ON osto_operator_cases (state, id);

CREATE INDEX osto_operator_cases_by_attempt ON osto_operator_cases (company_id, attempt_id) WHERE attempt_id IS NOT NULL;

CREATE INDEX osto_operator_cases_by_refund ON osto_operator_cases (company_id, refund_id) WHERE refund_id IS NOT NULL;

ALTER TABLE osto_operator_cases ADD CONSTRAINT osto_operator_cases_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_operator_cases ADD CONSTRAINT osto_operator_cases_attempt_id_fkey FOREIGN KEY (company_id, attempt_id) REFERENCES osto_payment_attempts (company_id, id);

ALTER TABLE osto_operator_cases ADD CONSTRAINT osto_operator_cases_refund_id_fkey FOREIGN KEY (company_id, refund_id) REFERENCES osto_refunds (company_id, id);

CREATE INDEX osto_disputes_by_payment ON osto_disputes (company_id, payment_id);

ALTER TABLE osto_disputes ADD CONSTRAINT osto_disputes_payment_id_fkey FOREIGN KEY (company_id, payment_id, currency) REFERENCES osto_payments (company_id, id, currency);

CREATE INDEX osto_reversals_by_payment ON osto_reversals (company_id, payment_id);

ALTER TABLE osto_reversals ADD CONSTRAINT osto_reversals_payment_id_fkey FOREIGN KEY (company_id, payment_id, currency) REFERENCES osto_payments (company_id, id, currency);

ALTER TABLE osto_reversals ADD CONSTRAINT osto_reversals_dispute_id_fkey FOREIGN KEY (company_id, dispute_id) REFERENCES osto_disputes (company_id, id);

CREATE INDEX osto_advances_open ON osto_advances (company_id, currency, received_at, document_id) WHERE left_minor > 0;

CREATE INDEX osto_advances_by_payment ON osto_advances (company_id, payment_id);

ALTER TABLE osto_advances ADD CONSTRAINT osto_advances_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_advances ADD CONSTRAINT osto_advances_payment_id_fkey FOREIGN KEY (company_id, payment_id, currency) REFERENCES osto_payments (company_id, id, currency);

CREATE INDEX osto_advance_uses_by_document ON osto_advance_uses (company_id, document_id);

CREATE INDEX osto_advance_uses_by_refund ON osto_advance_uses (company_id, refund_id) WHERE refund_id IS NOT NULL;

ALTER TABLE osto_advance_uses ADD CONSTRAINT osto_advance_uses_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_advance_uses ADD CONSTRAINT osto_advance_uses_voucher_id_fkey FOREIGN KEY (company_id, voucher_id, currency) REFERENCES osto_advances (company_id, document_id, currency);

ALTER TABLE osto_advance_uses ADD CONSTRAINT osto_advance_uses_refund_id_fkey FOREIGN KEY (company_id, refund_id) REFERENCES osto_refunds (company_id, id);

ALTER TABLE osto_advance_uses ADD CONSTRAINT osto_advance_uses_reversal_id_fkey FOREIGN KEY (company_id, reversal_id) REFERENCES osto_reversals (company_id, id);

ALTER TABLE osto_advance_use_taxes ADD CONSTRAINT osto_advance_use_taxes_ordinal_fkey FOREIGN KEY (company_id, voucher_id, ordinal) REFERENCES osto_advance_uses (company_id, voucher_id, ordinal);

ALTER TABLE osto_advance_use_taxes ADD CONSTRAINT osto_advance_use_taxes_tax_position_fkey FOREIGN KEY (company_id, voucher_id, tax_position) REFERENCES osto_document_taxes (company_id, document_id, position);

CREATE INDEX osto_inbox_by_company ON osto_inbox (company_id, provider, event_id);

ALTER TABLE osto_inbox ADD CONSTRAINT osto_inbox_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_inbox ADD CONSTRAINT osto_inbox_attempt_id_fkey FOREIGN KEY (company_id, attempt_id) REFERENCES osto_payment_attempts (company_id, id);

CREATE UNIQUE INDEX osto_dunning_cases_one_open ON osto_dunning_cases (company_id, document_id) WHERE state IN ('open', 'paused');

CREATE INDEX osto_dunning_cases_by_document ON osto_dunning_cases (company_id, document_id);

ALTER TABLE osto_dunning_cases ADD CONSTRAINT osto_dunning_cases_document_id_fkey FOREIGN KEY (company_id, document_id) REFERENCES osto_documents (company_id, id);

ALTER TABLE osto_dunning_cases ADD CONSTRAINT osto_dunning_cases_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES osto_dunning_policies (id);

ALTER TABLE osto_dunning_steps ADD CONSTRAINT osto_dunning_steps_case_id_fkey FOREIGN KEY (company_id, case_id) REFERENCES osto_dunning_cases (company_id, id);

ALTER TABLE osto_blocks ADD CONSTRAINT osto_blocks_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_blocks ADD CONSTRAINT osto_blocks_subscription_id_fkey FOREIGN KEY (company_id, subscription_id) REFERENCES osto_subscriptions (company_id, id);

ALTER TABLE osto_blocks ADD CONSTRAINT osto_blocks_case_id_fkey FOREIGN KEY (company_id, case_id) REFERENCES osto_dunning_cases (company_id, id);

ALTER TABLE osto_write_offs ADD CONSTRAINT osto_write_offs_document_id_fkey FOREIGN KEY (company_id, document_id, currency) REFERENCES osto_documents (company_id, id, currency);

ALTER TABLE osto_write_offs ADD CONSTRAINT osto_write_offs_case_id_fkey FOREIGN KEY (company_id, case_id) REFERENCES osto_dunning_cases (company_id, id);

ALTER TABLE osto_journal_entries ADD CONSTRAINT osto_journal_entries_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_journal_entries ADD CONSTRAINT osto_journal_entries_legal_entity_id_fkey FOREIGN KEY (legal_entity_id) REFERENCES osto_legal_entities (id);

ALTER TABLE osto_postings ADD CONSTRAINT osto_postings_entry_id_fkey FOREIGN KEY (company_id, entry_id) REFERENCES osto_journal_entries (company_id, id);

ALTER TABLE osto_postings ADD CONSTRAINT osto_postings_module_id_fkey FOREIGN KEY (module_id) REFERENCES osto_modules (id);

ALTER TABLE osto_events ADD CONSTRAINT osto_events_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_feed ADD CONSTRAINT osto_feed_sequence_fkey FOREIGN KEY (company_id, sequence) REFERENCES osto_events (company_id, sequence);

ALTER TABLE osto_seals ADD CONSTRAINT osto_seals_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

CREATE INDEX osto_due_work_by_time ON osto_due_work (due_at, company_id, kind_order, subject_id);

ALTER TABLE osto_due_work ADD CONSTRAINT osto_due_work_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

CREATE INDEX osto_idempotency_keys_by_company ON osto_idempotency_keys (company_id, key);

ALTER TABLE osto_idempotency_keys ADD CONSTRAINT osto_idempotency_keys_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_idempotency_keys ADD CONSTRAINT osto_idempotency_keys_attempt_id_fkey FOREIGN KEY (company_id, attempt_id) REFERENCES osto_payment_attempts (company_id, id);

ALTER TABLE osto_reservations ADD CONSTRAINT osto_reservations_subscription_id_fkey FOREIGN KEY (company_id, subscription_id) REFERENCES osto_subscriptions (company_id, id);

ALTER TABLE osto_reservations ADD CONSTRAINT osto_reservations_meter_id_fkey FOREIGN KEY (meter_id) REFERENCES osto_meters (id);

ALTER TABLE osto_usage_alerts ADD CONSTRAINT osto_usage_alerts_subscription_id_fkey FOREIGN KEY (company_id, subscription_id) REFERENCES osto_subscriptions (company_id, id);

ALTER TABLE osto_usage_alerts ADD CONSTRAINT osto_usage_alerts_charge_id_fkey FOREIGN KEY (charge_id) REFERENCES osto_charges (id);

CREATE UNIQUE INDEX osto_contacts_email ON osto_contacts (company_id, email) WHERE removed_at IS NULL;

CREATE UNIQUE INDEX osto_contacts_billing ON osto_contacts (company_id) WHERE role = 'billing' AND removed_at IS NULL;

ALTER TABLE osto_contacts ADD CONSTRAINT osto_contacts_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_notification_preferences ADD CONSTRAINT osto_notification_preferences_company_id_fkey FOREIGN KEY (company_id) REFERENCES osto_companies (company_id);

ALTER TABLE osto_notification_cursors ADD CONSTRAINT osto_notification_cursors_told_sequence_fkey FOREIGN KEY (company_id, told_sequence) REFERENCES osto_events (company_id, sequence);

CREATE UNIQUE INDEX osto_notifications_once ON osto_notifications (company_id, event_sequence, contact_id) WHERE contact_id IS NOT NULL;

CREATE UNIQUE INDEX osto_notifications_once_to_company ON osto_notifications (company_id, event_sequence) WHERE contact_id IS NULL;

CREATE INDEX osto_notifications_by_time ON osto_notifications (next_try_at, company_id, event_sequence, id) WHERE next_try_at IS NOT NULL;

CREATE INDEX osto_notifications_by_event ON osto_notifications (company_id, event_sequence, id);

CREATE INDEX osto_notifications_by_contact ON osto_notifications (company_id, contact_id) WHERE next_try_at IS NOT NULL;

ALTER TABLE osto_notifications ADD CONSTRAINT osto_notifications_event_sequence_fkey FOREIGN KEY (company_id, event_sequence) REFERENCES osto_events (company_id, sequence);

ALTER TABLE osto_notifications ADD CONSTRAINT osto_notifications_contact_id_fkey FOREIGN KEY (company_id, contact_id) REFERENCES osto_contacts (company_id, id);

CREATE FUNCTION osto_billing_policies_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_billing_policies_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_billing_policies_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_billing_policies_no_update BEFORE UPDATE ON osto_billing_policies FOR EACH ROW EXECUTE FUNCTION osto_billing_policies_no_update();

CREATE FUNCTION osto_billing_policies_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_billing_policies_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_billing_policies_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_billing_policies_no_delete BEFORE DELETE ON osto_billing_policies FOR EACH ROW EXECUTE FUNCTION osto_billing_policies_no_delete();

CREATE FUNCTION osto_plan_versions_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_plan_versions_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_plan_versions_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_plan_versions_no_update BEFORE UPDATE ON osto_plan_versions FOR EACH ROW EXECUTE FUNCTION osto_plan_versions_no_update();

CREATE FUNCTION osto_plan_versions_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_plan_versions_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_plan_versions_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_plan_versions_no_delete BEFORE DELETE ON osto_plan_versions FOR EACH ROW EXECUTE FUNCTION osto_plan_versions_no_delete();

CREATE FUNCTION osto_plan_phases_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_plan_phases_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_plan_phases_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_plan_phases_no_update BEFORE UPDATE ON osto_plan_phases FOR EACH ROW EXECUTE FUNCTION osto_plan_phases_no_update();

CREATE FUNCTION osto_plan_phases_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_plan_phases_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_plan_phases_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_plan_phases_no_delete BEFORE DELETE ON osto_plan_phases FOR EACH ROW EXECUTE FUNCTION osto_plan_phases_no_delete();

CREATE FUNCTION osto_charges_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_charges_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_charges_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_charges_no_update BEFORE UPDATE ON osto_charges FOR EACH ROW EXECUTE FUNCTION osto_charges_no_update();

CREATE FUNCTION osto_charges_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_charges_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_charges_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_charges_no_delete BEFORE DELETE ON osto_charges FOR EACH ROW EXECUTE FUNCTION osto_charges_no_delete();

CREATE FUNCTION osto_prices_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_prices_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_prices_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_prices_no_update BEFORE UPDATE ON osto_prices FOR EACH ROW EXECUTE FUNCTION osto_prices_no_update();

CREATE FUNCTION osto_prices_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_prices_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_prices_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_prices_no_delete BEFORE DELETE ON osto_prices FOR EACH ROW EXECUTE FUNCTION osto_prices_no_delete();

CREATE FUNCTION osto_price_tiers_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_price_tiers_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_price_tiers_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_price_tiers_no_update BEFORE UPDATE ON osto_price_tiers FOR EACH ROW EXECUTE FUNCTION osto_price_tiers_no_update();

CREATE FUNCTION osto_price_tiers_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_price_tiers_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_price_tiers_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_price_tiers_no_delete BEFORE DELETE ON osto_price_tiers FOR EACH ROW EXECUTE FUNCTION osto_price_tiers_no_delete();

CREATE FUNCTION osto_dunning_policies_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_policies_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_policies_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_dunning_policies_no_update BEFORE UPDATE ON osto_dunning_policies FOR EACH ROW EXECUTE FUNCTION osto_dunning_policies_no_update();

CREATE FUNCTION osto_dunning_policies_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_policies_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_policies_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_dunning_policies_no_delete BEFORE DELETE ON osto_dunning_policies FOR EACH ROW EXECUTE FUNCTION osto_dunning_policies_no_delete();

CREATE FUNCTION osto_dunning_policy_steps_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_policy_steps_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_policy_steps_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_dunning_policy_steps_no_update BEFORE UPDATE ON osto_dunning_policy_steps FOR EACH ROW EXECUTE FUNCTION osto_dunning_policy_steps_no_update();

CREATE FUNCTION osto_dunning_policy_steps_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_policy_steps_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_policy_steps_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_dunning_policy_steps_no_delete BEFORE DELETE ON osto_dunning_policy_steps FOR EACH ROW EXECUTE FUNCTION osto_dunning_policy_steps_no_delete();

CREATE FUNCTION osto_dunning_policy_retries_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_policy_retries_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_policy_retries_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_dunning_policy_retries_no_update BEFORE UPDATE ON osto_dunning_policy_retries FOR EACH ROW EXECUTE FUNCTION osto_dunning_policy_retries_no_update();

CREATE FUNCTION osto_dunning_policy_retries_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_policy_retries_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_policy_retries_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_dunning_policy_retries_no_delete BEFORE DELETE ON osto_dunning_policy_retries FOR EACH ROW EXECUTE FUNCTION osto_dunning_policy_retries_no_delete();

CREATE FUNCTION osto_dunning_policy_caps_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_policy_caps_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_policy_caps_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_dunning_policy_caps_no_update BEFORE UPDATE ON osto_dunning_policy_caps FOR EACH ROW EXECUTE FUNCTION osto_dunning_policy_caps_no_update();

CREATE FUNCTION osto_dunning_policy_caps_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_policy_caps_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_policy_caps_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_dunning_policy_caps_no_delete BEFORE DELETE ON osto_dunning_policy_caps FOR EACH ROW EXECUTE FUNCTION osto_dunning_policy_caps_no_delete();

CREATE FUNCTION osto_dunning_policy_amounts_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_policy_amounts_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_policy_amounts_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_dunning_policy_amounts_no_update BEFORE UPDATE ON osto_dunning_policy_amounts FOR EACH ROW EXECUTE FUNCTION osto_dunning_policy_amounts_no_update();

CREATE FUNCTION osto_dunning_policy_amounts_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_policy_amounts_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_policy_amounts_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_dunning_policy_amounts_no_delete BEFORE DELETE ON osto_dunning_policy_amounts FOR EACH ROW EXECUTE FUNCTION osto_dunning_policy_amounts_no_delete();

CREATE FUNCTION osto_coupons_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_coupons_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_coupons_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_coupons_no_update BEFORE UPDATE ON osto_coupons FOR EACH ROW EXECUTE FUNCTION osto_coupons_no_update();

CREATE FUNCTION osto_coupons_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_coupons_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_coupons_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_coupons_no_delete BEFORE DELETE ON osto_coupons FOR EACH ROW EXECUTE FUNCTION osto_coupons_no_delete();

CREATE FUNCTION osto_coupon_amounts_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_coupon_amounts_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_coupon_amounts_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_coupon_amounts_no_update BEFORE UPDATE ON osto_coupon_amounts FOR EACH ROW EXECUTE FUNCTION osto_coupon_amounts_no_update();

CREATE FUNCTION osto_coupon_amounts_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_coupon_amounts_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_coupon_amounts_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_coupon_amounts_no_delete BEFORE DELETE ON osto_coupon_amounts FOR EACH ROW EXECUTE FUNCTION osto_coupon_amounts_no_delete();

CREATE FUNCTION osto_subscriptions_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_subscriptions_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_subscriptions_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_subscriptions_no_delete BEFORE DELETE ON osto_subscriptions FOR EACH ROW EXECUTE FUNCTION osto_subscriptions_no_delete();

CREATE FUNCTION osto_usage_records_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_usage_records_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_usage_records_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_usage_records_no_update BEFORE UPDATE ON osto_usage_records FOR EACH ROW EXECUTE FUNCTION osto_usage_records_no_update();

CREATE FUNCTION osto_usage_records_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_usage_records_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_usage_records_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_usage_records_no_delete BEFORE DELETE ON osto_usage_records FOR EACH ROW EXECUTE FUNCTION osto_usage_records_no_delete();

CREATE FUNCTION osto_usage_windows_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_usage_windows_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_usage_windows_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_usage_windows_no_delete BEFORE DELETE ON osto_usage_windows FOR EACH ROW EXECUTE FUNCTION osto_usage_windows_no_delete();

CREATE FUNCTION osto_applied_coupons_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_applied_coupons_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_applied_coupons_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_applied_coupons_no_delete BEFORE DELETE ON osto_applied_coupons FOR EACH ROW EXECUTE FUNCTION osto_applied_coupons_no_delete();

CREATE FUNCTION osto_credit_grants_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_credit_grants_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_credit_grants_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_credit_grants_no_delete BEFORE DELETE ON osto_credit_grants FOR EACH ROW EXECUTE FUNCTION osto_credit_grants_no_delete();

CREATE FUNCTION osto_credit_voids_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_credit_voids_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_credit_voids_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_credit_voids_no_update BEFORE UPDATE ON osto_credit_voids FOR EACH ROW EXECUTE FUNCTION osto_credit_voids_no_update();

CREATE FUNCTION osto_credit_voids_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_credit_voids_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_credit_voids_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_credit_voids_no_delete BEFORE DELETE ON osto_credit_voids FOR EACH ROW EXECUTE FUNCTION osto_credit_voids_no_delete();

CREATE FUNCTION osto_outside_taxes_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_outside_taxes_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_outside_taxes_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_outside_taxes_no_update BEFORE UPDATE ON osto_outside_taxes FOR EACH ROW EXECUTE FUNCTION osto_outside_taxes_no_update();

CREATE FUNCTION osto_outside_taxes_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_outside_taxes_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_outside_taxes_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_outside_taxes_no_delete BEFORE DELETE ON osto_outside_taxes FOR EACH ROW EXECUTE FUNCTION osto_outside_taxes_no_delete();

CREATE FUNCTION osto_usage_lines_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_usage_lines_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_usage_lines_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_usage_lines_no_update BEFORE UPDATE ON osto_usage_lines FOR EACH ROW EXECUTE FUNCTION osto_usage_lines_no_update();

CREATE FUNCTION osto_usage_lines_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_usage_lines_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_usage_lines_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_usage_lines_no_delete BEFORE DELETE ON osto_usage_lines FOR EACH ROW EXECUTE FUNCTION osto_usage_lines_no_delete();

CREATE FUNCTION osto_document_balances_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_document_balances_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_document_balances_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_document_balances_no_delete BEFORE DELETE ON osto_document_balances FOR EACH ROW EXECUTE FUNCTION osto_document_balances_no_delete();

CREATE FUNCTION osto_credit_notes_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_credit_notes_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_credit_notes_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_credit_notes_no_update BEFORE UPDATE ON osto_credit_notes FOR EACH ROW EXECUTE FUNCTION osto_credit_notes_no_update();

CREATE FUNCTION osto_credit_notes_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_credit_notes_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_credit_notes_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_credit_notes_no_delete BEFORE DELETE ON osto_credit_notes FOR EACH ROW EXECUTE FUNCTION osto_credit_notes_no_delete();

CREATE FUNCTION osto_withholdings_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_withholdings_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_withholdings_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_withholdings_no_update BEFORE UPDATE ON osto_withholdings FOR EACH ROW EXECUTE FUNCTION osto_withholdings_no_update();

CREATE FUNCTION osto_withholdings_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_withholdings_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_withholdings_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_withholdings_no_delete BEFORE DELETE ON osto_withholdings FOR EACH ROW EXECUTE FUNCTION osto_withholdings_no_delete();

CREATE FUNCTION osto_credit_uses_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_credit_uses_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_credit_uses_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_credit_uses_no_update BEFORE UPDATE ON osto_credit_uses FOR EACH ROW EXECUTE FUNCTION osto_credit_uses_no_update();

CREATE FUNCTION osto_credit_uses_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_credit_uses_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_credit_uses_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_credit_uses_no_delete BEFORE DELETE ON osto_credit_uses FOR EACH ROW EXECUTE FUNCTION osto_credit_uses_no_delete();

CREATE FUNCTION osto_top_ups_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_top_ups_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_top_ups_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_top_ups_no_delete BEFORE DELETE ON osto_top_ups FOR EACH ROW EXECUTE FUNCTION osto_top_ups_no_delete();

CREATE FUNCTION osto_number_series_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_number_series_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_number_series_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_number_series_no_delete BEFORE DELETE ON osto_number_series FOR EACH ROW EXECUTE FUNCTION osto_number_series_no_delete();

CREATE FUNCTION osto_numbers_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_numbers_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_numbers_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_numbers_no_delete BEFORE DELETE ON osto_numbers FOR EACH ROW EXECUTE FUNCTION osto_numbers_no_delete();

CREATE FUNCTION osto_payment_methods_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_payment_methods_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_payment_methods_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_payment_methods_no_delete BEFORE DELETE ON osto_payment_methods FOR EACH ROW EXECUTE FUNCTION osto_payment_methods_no_delete();

CREATE FUNCTION osto_payment_attempts_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_payment_attempts_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_payment_attempts_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_payment_attempts_no_delete BEFORE DELETE ON osto_payment_attempts FOR EACH ROW EXECUTE FUNCTION osto_payment_attempts_no_delete();

CREATE FUNCTION osto_payments_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_payments_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_payments_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_payments_no_update BEFORE UPDATE ON osto_payments FOR EACH ROW EXECUTE FUNCTION osto_payments_no_update();

CREATE FUNCTION osto_payments_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_payments_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_payments_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_payments_no_delete BEFORE DELETE ON osto_payments FOR EACH ROW EXECUTE FUNCTION osto_payments_no_delete();

CREATE FUNCTION osto_allocations_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_allocations_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_allocations_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_allocations_no_update BEFORE UPDATE ON osto_allocations FOR EACH ROW EXECUTE FUNCTION osto_allocations_no_update();

CREATE FUNCTION osto_allocations_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_allocations_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_allocations_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_allocations_no_delete BEFORE DELETE ON osto_allocations FOR EACH ROW EXECUTE FUNCTION osto_allocations_no_delete();

CREATE FUNCTION osto_refunds_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_refunds_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_refunds_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_refunds_no_delete BEFORE DELETE ON osto_refunds FOR EACH ROW EXECUTE FUNCTION osto_refunds_no_delete();

CREATE FUNCTION osto_operator_cases_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_operator_cases_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_operator_cases_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_operator_cases_no_delete BEFORE DELETE ON osto_operator_cases FOR EACH ROW EXECUTE FUNCTION osto_operator_cases_no_delete();

CREATE FUNCTION osto_disputes_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_disputes_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_disputes_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_disputes_no_delete BEFORE DELETE ON osto_disputes FOR EACH ROW EXECUTE FUNCTION osto_disputes_no_delete();

CREATE FUNCTION osto_reversals_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_reversals_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_reversals_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_reversals_no_update BEFORE UPDATE ON osto_reversals FOR EACH ROW EXECUTE FUNCTION osto_reversals_no_update();

CREATE FUNCTION osto_reversals_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_reversals_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_reversals_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_reversals_no_delete BEFORE DELETE ON osto_reversals FOR EACH ROW EXECUTE FUNCTION osto_reversals_no_delete();

CREATE FUNCTION osto_advances_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_advances_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_advances_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_advances_no_delete BEFORE DELETE ON osto_advances FOR EACH ROW EXECUTE FUNCTION osto_advances_no_delete();

CREATE FUNCTION osto_advance_uses_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_advance_uses_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_advance_uses_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_advance_uses_no_update BEFORE UPDATE ON osto_advance_uses FOR EACH ROW EXECUTE FUNCTION osto_advance_uses_no_update();

CREATE FUNCTION osto_advance_uses_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_advance_uses_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_advance_uses_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_advance_uses_no_delete BEFORE DELETE ON osto_advance_uses FOR EACH ROW EXECUTE FUNCTION osto_advance_uses_no_delete();

CREATE FUNCTION osto_advance_use_taxes_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_advance_use_taxes_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_advance_use_taxes_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_advance_use_taxes_no_update BEFORE UPDATE ON osto_advance_use_taxes FOR EACH ROW EXECUTE FUNCTION osto_advance_use_taxes_no_update();

CREATE FUNCTION osto_advance_use_taxes_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_advance_use_taxes_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_advance_use_taxes_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_advance_use_taxes_no_delete BEFORE DELETE ON osto_advance_use_taxes FOR EACH ROW EXECUTE FUNCTION osto_advance_use_taxes_no_delete();

CREATE FUNCTION osto_inbox_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_inbox_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_inbox_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_inbox_no_update BEFORE UPDATE ON osto_inbox FOR EACH ROW EXECUTE FUNCTION osto_inbox_no_update();

CREATE FUNCTION osto_inbox_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_inbox_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_inbox_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_inbox_no_delete BEFORE DELETE ON osto_inbox FOR EACH ROW EXECUTE FUNCTION osto_inbox_no_delete();

CREATE FUNCTION osto_dunning_cases_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_cases_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_cases_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_dunning_cases_no_delete BEFORE DELETE ON osto_dunning_cases FOR EACH ROW EXECUTE FUNCTION osto_dunning_cases_no_delete();

CREATE FUNCTION osto_dunning_steps_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_steps_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_steps_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_dunning_steps_no_update BEFORE UPDATE ON osto_dunning_steps FOR EACH ROW EXECUTE FUNCTION osto_dunning_steps_no_update();

CREATE FUNCTION osto_dunning_steps_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_dunning_steps_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_dunning_steps_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_dunning_steps_no_delete BEFORE DELETE ON osto_dunning_steps FOR EACH ROW EXECUTE FUNCTION osto_dunning_steps_no_delete();

CREATE FUNCTION osto_blocks_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_blocks_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_blocks_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_blocks_no_delete BEFORE DELETE ON osto_blocks FOR EACH ROW EXECUTE FUNCTION osto_blocks_no_delete();

CREATE FUNCTION osto_write_offs_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_write_offs_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_write_offs_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_write_offs_no_update BEFORE UPDATE ON osto_write_offs FOR EACH ROW EXECUTE FUNCTION osto_write_offs_no_update();

CREATE FUNCTION osto_write_offs_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_write_offs_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_write_offs_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_write_offs_no_delete BEFORE DELETE ON osto_write_offs FOR EACH ROW EXECUTE FUNCTION osto_write_offs_no_delete();

CREATE FUNCTION osto_journal_entries_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_journal_entries_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_journal_entries_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_journal_entries_no_update BEFORE UPDATE ON osto_journal_entries FOR EACH ROW EXECUTE FUNCTION osto_journal_entries_no_update();

CREATE FUNCTION osto_journal_entries_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_journal_entries_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_journal_entries_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_journal_entries_no_delete BEFORE DELETE ON osto_journal_entries FOR EACH ROW EXECUTE FUNCTION osto_journal_entries_no_delete();

CREATE FUNCTION osto_postings_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_postings_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_postings_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_postings_no_update BEFORE UPDATE ON osto_postings FOR EACH ROW EXECUTE FUNCTION osto_postings_no_update();

CREATE FUNCTION osto_postings_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_postings_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_postings_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_postings_no_delete BEFORE DELETE ON osto_postings FOR EACH ROW EXECUTE FUNCTION osto_postings_no_delete();

CREATE FUNCTION osto_events_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_events_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_events_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_events_no_update BEFORE UPDATE ON osto_events FOR EACH ROW EXECUTE FUNCTION osto_events_no_update();

CREATE FUNCTION osto_events_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_events_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_events_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_events_no_delete BEFORE DELETE ON osto_events FOR EACH ROW EXECUTE FUNCTION osto_events_no_delete();

CREATE FUNCTION osto_feed_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_feed_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_feed_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_feed_no_update BEFORE UPDATE ON osto_feed FOR EACH ROW EXECUTE FUNCTION osto_feed_no_update();

CREATE FUNCTION osto_feed_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_feed_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_feed_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_feed_no_delete BEFORE DELETE ON osto_feed FOR EACH ROW EXECUTE FUNCTION osto_feed_no_delete();

CREATE FUNCTION osto_seals_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_seals_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_seals_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_seals_no_update BEFORE UPDATE ON osto_seals FOR EACH ROW EXECUTE FUNCTION osto_seals_no_update();

CREATE FUNCTION osto_seals_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_seals_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_seals_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_seals_no_delete BEFORE DELETE ON osto_seals FOR EACH ROW EXECUTE FUNCTION osto_seals_no_delete();

CREATE FUNCTION osto_catalog_seals_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_catalog_seals_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_catalog_seals_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_catalog_seals_no_update BEFORE UPDATE ON osto_catalog_seals FOR EACH ROW EXECUTE FUNCTION osto_catalog_seals_no_update();

CREATE FUNCTION osto_catalog_seals_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_catalog_seals_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_catalog_seals_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_catalog_seals_no_delete BEFORE DELETE ON osto_catalog_seals FOR EACH ROW EXECUTE FUNCTION osto_catalog_seals_no_delete();

CREATE FUNCTION osto_usage_alerts_no_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_usage_alerts_no_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_usage_alerts_no_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_usage_alerts_no_update BEFORE UPDATE ON osto_usage_alerts FOR EACH ROW EXECUTE FUNCTION osto_usage_alerts_no_update();

CREATE FUNCTION osto_usage_alerts_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_usage_alerts_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_usage_alerts_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_usage_alerts_no_delete BEFORE DELETE ON osto_usage_alerts FOR EACH ROW EXECUTE FUNCTION osto_usage_alerts_no_delete();

CREATE FUNCTION osto_contacts_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_contacts_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_contacts_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_contacts_no_delete BEFORE DELETE ON osto_contacts FOR EACH ROW EXECUTE FUNCTION osto_contacts_no_delete();

CREATE FUNCTION osto_notifications_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF 1 = 1 THEN
    RAISE EXCEPTION 'osto_notifications_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_notifications_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_notifications_no_delete BEFORE DELETE ON osto_notifications FOR EACH ROW EXECUTE FUNCTION osto_notifications_no_delete();

CREATE FUNCTION osto_documents_born_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> 'draft' THEN
    RAISE EXCEPTION 'osto_documents_born_draft' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_documents_born_draft';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_documents_born_draft BEFORE INSERT ON osto_documents FOR EACH ROW EXECUTE FUNCTION osto_documents_born_draft();

CREATE FUNCTION osto_documents_sums() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'draft' AND NEW.state = 'finalized' AND NOT (NEW.subtotal_minor = coalesce((SELECT SUM(x.amount_minor) FROM osto_document_lines x WHERE x.company_id = NEW.company_id AND x.document_id = NEW.id), 0) AND NEW.discount_minor = coalesce((SELECT SUM(x.discount_minor) FROM osto_document_lines x WHERE x.company_id = NEW.company_id AND x.document_id = NEW.id), 0) AND (NEW.tax_minor = coalesce((SELECT SUM(x.amount_minor) FROM osto_document_taxes x WHERE x.company_id = NEW.company_id AND x.document_id = NEW.id), 0) OR EXISTS (SELECT 1 FROM osto_billing_policies p WHERE p.id = NEW.billing_policy_id AND p.choices LIKE '%tax_stage=sum%')) AND NEW.line_count = (SELECT count(*) FROM osto_document_lines x WHERE x.company_id = NEW.company_id AND x.document_id = NEW.id)) THEN
    RAISE EXCEPTION 'osto_documents_sums' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_documents_sums';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_documents_sums BEFORE UPDATE ON osto_documents FOR EACH ROW EXECUTE FUNCTION osto_documents_sums();

CREATE FUNCTION osto_documents_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'draft' AND ((NEW.id IS DISTINCT FROM OLD.id OR NEW.company_id IS DISTINCT FROM OLD.company_id OR NEW.legal_entity_id IS DISTINCT FROM OLD.legal_entity_id OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.currency IS DISTINCT FROM OLD.currency OR NEW.invoice_at IS DISTINCT FROM OLD.invoice_at OR NEW.finalized_at IS DISTINCT FROM OLD.finalized_at OR NEW.issued_on IS DISTINCT FROM OLD.issued_on OR NEW.due_on IS DISTINCT FROM OLD.due_on OR NEW.series IS DISTINCT FROM OLD.series OR NEW.number IS DISTINCT FROM OLD.number OR NEW.line_count IS DISTINCT FROM OLD.line_count OR NEW.subtotal_minor IS DISTINCT FROM OLD.subtotal_minor OR NEW.discount_minor IS DISTINCT FROM OLD.discount_minor OR NEW.tax_minor IS DISTINCT FROM OLD.tax_minor OR NEW.rounding_minor IS DISTINCT FROM OLD.rounding_minor OR NEW.total_minor IS DISTINCT FROM OLD.total_minor OR NEW.buyer_name IS DISTINCT FROM OLD.buyer_name OR NEW.buyer_address IS DISTINCT FROM OLD.buyer_address OR NEW.buyer_tax_id IS DISTINCT FROM OLD.buyer_tax_id OR NEW.tax_included_minor IS DISTINCT FROM OLD.tax_included_minor OR NEW.billing_policy_id IS DISTINCT FROM OLD.billing_policy_id OR NEW.split_key IS DISTINCT FROM OLD.split_key OR NEW.note IS DISTINCT FROM OLD.note OR NEW.display_currency IS DISTINCT FROM OLD.display_currency OR NEW.display_total_minor IS DISTINCT FROM OLD.display_total_minor OR NEW.display_rate_from IS DISTINCT FROM OLD.display_rate_from OR NEW.display_rate IS DISTINCT FROM OLD.display_rate OR NEW.display_source IS DISTINCT FROM OLD.display_source OR NEW.tax_requested_at IS DISTINCT FROM OLD.tax_requested_at OR NEW.purchase_order IS DISTINCT FROM OLD.purchase_order) OR (NEW.state <> OLD.state AND NOT (OLD.state = 'finalized' AND NEW.state = 'voided'))) THEN
    RAISE EXCEPTION 'osto_documents_final' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_documents_final';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_documents_final BEFORE UPDATE ON osto_documents FOR EACH ROW EXECUTE FUNCTION osto_documents_final();

CREATE FUNCTION osto_documents_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'draft' THEN
    RAISE EXCEPTION 'osto_documents_no_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_documents_no_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_documents_no_delete BEFORE DELETE ON osto_documents FOR EACH ROW EXECUTE FUNCTION osto_documents_no_delete();

CREATE FUNCTION osto_numbers_register() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.series IS DISTINCT FROM OLD.series OR NEW.number IS DISTINCT FROM OLD.number OR NEW.printed_number IS DISTINCT FROM OLD.printed_number OR NEW.company_id IS DISTINCT FROM OLD.company_id OR NEW.document_id IS DISTINCT FROM OLD.document_id) THEN
    RAISE EXCEPTION 'osto_numbers_register' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_numbers_register';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_numbers_register BEFORE UPDATE ON osto_numbers FOR EACH ROW EXECUTE FUNCTION osto_numbers_register();

CREATE FUNCTION osto_number_series_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.last_number < OLD.last_number OR (NEW.series IS DISTINCT FROM OLD.series OR NEW.legal_entity_id IS DISTINCT FROM OLD.legal_entity_id OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.fiscal_year IS DISTINCT FROM OLD.fiscal_year OR NEW.lane IS DISTINCT FROM OLD.lane OR NEW.pattern IS DISTINCT FROM OLD.pattern) THEN
    RAISE EXCEPTION 'osto_number_series_forward' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_number_series_forward';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_number_series_forward BEFORE UPDATE ON osto_number_series FOR EACH ROW EXECUTE FUNCTION osto_number_series_forward();

CREATE FUNCTION osto_allocations_within_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.amount_minor + coalesce((SELECT SUM(a.amount_minor) FROM osto_allocations a WHERE a.company_id = NEW.company_id AND a.payment_id = NEW.payment_id), 0) > (SELECT p.amount_minor FROM osto_payments p WHERE p.company_id = NEW.company_id AND p.id = NEW.payment_id) THEN
    RAISE EXCEPTION 'osto_allocations_within_payment' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_allocations_within_payment';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_allocations_within_payment BEFORE INSERT ON osto_allocations FOR EACH ROW EXECUTE FUNCTION osto_allocations_within_payment();

CREATE FUNCTION osto_refunds_within_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.amount_minor + coalesce((SELECT SUM(x.amount_minor) FROM osto_refunds x WHERE x.company_id = NEW.company_id AND x.payment_id = NEW.payment_id AND x.state NOT IN ('failed', 'canceled')), 0) + coalesce((SELECT SUM(x.amount_minor) FROM osto_disputes x WHERE x.company_id = NEW.company_id AND x.payment_id = NEW.payment_id AND x.state IN ('opened', 'under_review', 'lost')), 0) + coalesce((SELECT SUM(x.amount_minor) FROM osto_reversals x WHERE x.company_id = NEW.company_id AND x.payment_id = NEW.payment_id AND x.dispute_id IS NULL), 0) > (SELECT p.amount_minor FROM osto_payments p WHERE p.company_id = NEW.company_id AND p.id = NEW.payment_id) THEN
    RAISE EXCEPTION 'osto_refunds_within_payment' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_refunds_within_payment';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_refunds_within_payment BEFORE INSERT ON osto_refunds FOR EACH ROW EXECUTE FUNCTION osto_refunds_within_payment();

CREATE FUNCTION osto_disputes_within_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.amount_minor + coalesce((SELECT SUM(x.amount_minor) FROM osto_refunds x WHERE x.company_id = NEW.company_id AND x.payment_id = NEW.payment_id AND x.state NOT IN ('failed', 'canceled')), 0) + coalesce((SELECT SUM(x.amount_minor) FROM osto_disputes x WHERE x.company_id = NEW.company_id AND x.payment_id = NEW.payment_id AND x.state IN ('opened', 'under_review', 'lost')), 0) + coalesce((SELECT SUM(x.amount_minor) FROM osto_reversals x WHERE x.company_id = NEW.company_id AND x.payment_id = NEW.payment_id AND x.dispute_id IS NULL), 0) > (SELECT p.amount_minor FROM osto_payments p WHERE p.company_id = NEW.company_id AND p.id = NEW.payment_id) THEN
    RAISE EXCEPTION 'osto_disputes_within_payment' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_disputes_within_payment';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_disputes_within_payment BEFORE INSERT ON osto_disputes FOR EACH ROW EXECUTE FUNCTION osto_disputes_within_payment();

CREATE FUNCTION osto_reversals_within_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.dispute_id IS NULL AND NEW.amount_minor + coalesce((SELECT SUM(x.amount_minor) FROM osto_refunds x WHERE x.company_id = NEW.company_id AND x.payment_id = NEW.payment_id AND x.state NOT IN ('failed', 'canceled')), 0) + coalesce((SELECT SUM(x.amount_minor) FROM osto_disputes x WHERE x.company_id = NEW.company_id AND x.payment_id = NEW.payment_id AND x.state IN ('opened', 'under_review', 'lost')), 0) + coalesce((SELECT SUM(x.amount_minor) FROM osto_reversals x WHERE x.company_id = NEW.company_id AND x.payment_id = NEW.payment_id AND x.dispute_id IS NULL), 0) > (SELECT p.amount_minor FROM osto_payments p WHERE p.company_id = NEW.company_id AND p.id = NEW.payment_id) THEN
    RAISE EXCEPTION 'osto_reversals_within_payment' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_reversals_within_payment';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_reversals_within_payment BEFORE INSERT ON osto_reversals FOR EACH ROW EXECUTE FUNCTION osto_reversals_within_payment();

CREATE FUNCTION osto_refunds_amount() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.amount_minor <> OLD.amount_minor OR NEW.payment_id <> OLD.payment_id OR (OLD.state IN ('failed', 'canceled') AND NEW.state <> OLD.state) THEN
    RAISE EXCEPTION 'osto_refunds_amount' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_refunds_amount';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_refunds_amount BEFORE UPDATE ON osto_refunds FOR EACH ROW EXECUTE FUNCTION osto_refunds_amount();

CREATE FUNCTION osto_advances_amount() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.amount_minor <> OLD.amount_minor OR NEW.tax_minor <> OLD.tax_minor OR NEW.payment_id <> OLD.payment_id OR NEW.left_minor > OLD.left_minor OR NEW.left_tax_minor > OLD.left_tax_minor THEN
    RAISE EXCEPTION 'osto_advances_amount' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_advances_amount';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_advances_amount BEFORE UPDATE ON osto_advances FOR EACH ROW EXECUTE FUNCTION osto_advances_amount();

CREATE FUNCTION osto_advance_uses_within_advance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.amount_minor + coalesce((SELECT SUM(x.amount_minor) FROM osto_advance_uses x WHERE x.company_id = NEW.company_id AND x.voucher_id = NEW.voucher_id), 0) > (SELECT a.amount_minor FROM osto_advances a WHERE a.company_id = NEW.company_id AND a.document_id = NEW.voucher_id) THEN
    RAISE EXCEPTION 'osto_advance_uses_within_advance' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_advance_uses_within_advance';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_advance_uses_within_advance BEFORE INSERT ON osto_advance_uses FOR EACH ROW EXECUTE FUNCTION osto_advance_uses_within_advance();

CREATE FUNCTION osto_disputes_amount() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.amount_minor <> OLD.amount_minor OR NEW.payment_id <> OLD.payment_id OR (OLD.closed_at IS NOT NULL AND NEW.state <> OLD.state) THEN
    RAISE EXCEPTION 'osto_disputes_amount' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_disputes_amount';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_disputes_amount BEFORE UPDATE ON osto_disputes FOR EACH ROW EXECUTE FUNCTION osto_disputes_amount();

CREATE FUNCTION osto_document_lines_final_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = NEW.company_id AND d.id = NEW.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_document_lines_final_insert' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_document_lines_final_insert';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_document_lines_final_insert BEFORE INSERT ON osto_document_lines FOR EACH ROW EXECUTE FUNCTION osto_document_lines_final_insert();

CREATE FUNCTION osto_document_lines_final_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = OLD.company_id AND d.id = OLD.document_id AND d.state <> 'draft') OR EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = NEW.company_id AND d.id = NEW.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_document_lines_final_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_document_lines_final_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_document_lines_final_update BEFORE UPDATE ON osto_document_lines FOR EACH ROW EXECUTE FUNCTION osto_document_lines_final_update();

CREATE FUNCTION osto_document_lines_final_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = OLD.company_id AND d.id = OLD.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_document_lines_final_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_document_lines_final_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_document_lines_final_delete BEFORE DELETE ON osto_document_lines FOR EACH ROW EXECUTE FUNCTION osto_document_lines_final_delete();

CREATE FUNCTION osto_document_taxes_final_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = NEW.company_id AND d.id = NEW.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_document_taxes_final_insert' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_document_taxes_final_insert';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_document_taxes_final_insert BEFORE INSERT ON osto_document_taxes FOR EACH ROW EXECUTE FUNCTION osto_document_taxes_final_insert();

CREATE FUNCTION osto_document_taxes_final_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = OLD.company_id AND d.id = OLD.document_id AND d.state <> 'draft') OR EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = NEW.company_id AND d.id = NEW.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_document_taxes_final_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_document_taxes_final_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_document_taxes_final_update BEFORE UPDATE ON osto_document_taxes FOR EACH ROW EXECUTE FUNCTION osto_document_taxes_final_update();

CREATE FUNCTION osto_document_taxes_final_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = OLD.company_id AND d.id = OLD.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_document_taxes_final_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_document_taxes_final_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_document_taxes_final_delete BEFORE DELETE ON osto_document_taxes FOR EACH ROW EXECUTE FUNCTION osto_document_taxes_final_delete();

CREATE FUNCTION osto_document_discounts_final_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = NEW.company_id AND d.id = NEW.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_document_discounts_final_insert' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_document_discounts_final_insert';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_document_discounts_final_insert BEFORE INSERT ON osto_document_discounts FOR EACH ROW EXECUTE FUNCTION osto_document_discounts_final_insert();

CREATE FUNCTION osto_document_discounts_final_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = OLD.company_id AND d.id = OLD.document_id AND d.state <> 'draft') OR EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = NEW.company_id AND d.id = NEW.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_document_discounts_final_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_document_discounts_final_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_document_discounts_final_update BEFORE UPDATE ON osto_document_discounts FOR EACH ROW EXECUTE FUNCTION osto_document_discounts_final_update();

CREATE FUNCTION osto_document_discounts_final_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = OLD.company_id AND d.id = OLD.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_document_discounts_final_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_document_discounts_final_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_document_discounts_final_delete BEFORE DELETE ON osto_document_discounts FOR EACH ROW EXECUTE FUNCTION osto_document_discounts_final_delete();

CREATE FUNCTION osto_line_taxes_final_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = NEW.company_id AND d.id = NEW.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_line_taxes_final_insert' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_line_taxes_final_insert';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_line_taxes_final_insert BEFORE INSERT ON osto_line_taxes FOR EACH ROW EXECUTE FUNCTION osto_line_taxes_final_insert();

CREATE FUNCTION osto_line_taxes_final_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = OLD.company_id AND d.id = OLD.document_id AND d.state <> 'draft') OR EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = NEW.company_id AND d.id = NEW.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_line_taxes_final_update' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_line_taxes_final_update';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER osto_line_taxes_final_update BEFORE UPDATE ON osto_line_taxes FOR EACH ROW EXECUTE FUNCTION osto_line_taxes_final_update();

CREATE FUNCTION osto_line_taxes_final_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_documents d WHERE d.company_id = OLD.company_id AND d.id = OLD.document_id AND d.state <> 'draft') THEN
    RAISE EXCEPTION 'osto_line_taxes_final_delete' USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_line_taxes_final_delete';
  END IF;
  RETURN OLD;
END $$;

CREATE TRIGGER osto_line_taxes_final_delete BEFORE DELETE ON osto_line_taxes FOR EACH ROW EXECUTE FUNCTION osto_line_taxes_final_delete();

CREATE TABLE osto_feed_queue (
  arrival BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  company_id BYTEA NOT NULL,
  sequence BIGINT NOT NULL
);

CREATE FUNCTION osto_events_feed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO osto_feed_queue (company_id, sequence) VALUES (NEW.company_id, NEW.sequence);
  RETURN NEW;
END $$;

CREATE TRIGGER osto_events_feed AFTER INSERT ON osto_events FOR EACH ROW EXECUTE FUNCTION osto_events_feed();

CREATE FUNCTION osto_postings_balance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM osto_postings p WHERE p.company_id = NEW.company_id AND p.entry_id = NEW.entry_id
             GROUP BY p.currency HAVING SUM(p.amount_minor) <> 0)
     OR (SELECT SUM(p.functional_minor) FROM osto_postings p
         WHERE p.company_id = NEW.company_id AND p.entry_id = NEW.entry_id) <> 0 THEN
    RAISE EXCEPTION 'osto_postings_balance'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'osto_postings_balance';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER osto_postings_balance AFTER INSERT ON osto_postings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION osto_postings_balance();

CREATE VIEW finance_companies AS SELECT CASE WHEN c.company_id IS NULL THEN NULL ELSE 'cmp_' || encode(c.company_id, 'hex') END AS company_id, c.code, c.name, c.country, c.state, c.tax_id, c.billing_email, c.currency, c.zone, c.net_terms_days, e.code AS legal_entity, (to_char(to_timestamp(c.created_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + c.created_at % 1000000 AS TEXT), 2) || 'Z') AS created_at FROM osto_companies c JOIN osto_legal_entities e ON e.id = c.legal_entity_id;

CREATE VIEW finance_modules AS SELECT CASE WHEN m.id IS NULL THEN NULL ELSE 'mod_' || encode(m.id, 'hex') END AS module_id, m.code, m.name, m.tax_code FROM osto_modules m;

CREATE VIEW finance_plans AS SELECT CASE WHEN v.id IS NULL THEN NULL ELSE 'plv_' || encode(v.id, 'hex') END AS plan_version_id, CASE WHEN p.id IS NULL THEN NULL ELSE 'pln_' || encode(p.id, 'hex') END AS plan_id, m.code AS module, p.code, p.name, v.version, v.trial_days, (to_char(to_timestamp(v.published_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + v.published_at % 1000000 AS TEXT), 2) || 'Z') AS published_at, h.code AS charge, h.kind AS charge_kind, r.currency, r.interval_unit, r.model AS price_model, r.unit_price FROM osto_plan_versions v JOIN osto_plans p ON p.id = v.plan_id JOIN osto_modules m ON m.id = p.module_id JOIN osto_charges h ON h.plan_version_id = v.id JOIN osto_prices r ON r.charge_id = h.id;

CREATE VIEW finance_subscriptions AS SELECT CASE WHEN s.id IS NULL THEN NULL ELSE 'sub_' || encode(s.id, 'hex') END AS subscription_id, CASE WHEN s.company_id IS NULL THEN NULL ELSE 'cmp_' || encode(s.company_id, 'hex') END AS company_id, c.name AS company_name, m.code AS module, p.code AS plan, i.seat_count, i.interval_unit, s.state, (SELECT b.access FROM osto_blocks b WHERE b.company_id = s.company_id AND b.lifted_at IS NULL AND (b.subscription_id IS NULL OR b.subscription_id = s.id) ORDER BY CASE b.access WHEN 'blocked' THEN 0 WHEN 'read_only' THEN 1 WHEN 'limited' THEN 2 ELSE 3 END LIMIT 1) AS restricted_to, (to_char(to_timestamp(s.start_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + s.start_at % 1000000 AS TEXT), 2) || 'Z') AS start_at, (to_char(to_timestamp(s.trial_end_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + s.trial_end_at % 1000000 AS TEXT), 2) || 'Z') AS trial_end_at, (to_char(to_timestamp(s.current_period_start / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + s.current_period_start % 1000000 AS TEXT), 2) || 'Z') AS current_period_start, (to_char(to_timestamp(s.current_period_end / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + s.current_period_end % 1000000 AS TEXT), 2) || 'Z') AS current_period_end, (to_char(to_timestamp(s.ended_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + s.ended_at % 1000000 AS TEXT), 2) || 'Z') AS ended_at, s.end_reason FROM osto_subscriptions s JOIN osto_companies c ON c.company_id = s.company_id JOIN osto_modules m ON m.id = s.module_id LEFT JOIN osto_subscription_items i ON i.company_id = s.company_id AND i.id = s.current_item_id LEFT JOIN osto_plan_versions v ON v.id = i.plan_version_id LEFT JOIN osto_plans p ON p.id = v.plan_id;

CREATE VIEW finance_usage_records AS SELECT CASE WHEN u.company_id IS NULL THEN NULL ELSE 'cmp_' || encode(u.company_id, 'hex') END AS company_id, u.event_id, CASE WHEN u.subscription_id IS NULL THEN NULL ELSE 'sub_' || encode(u.subscription_id, 'hex') END AS subscription_id, m.code AS meter, u.quantity, m.unit, (to_char(to_timestamp(u.occurred_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + u.occurred_at % 1000000 AS TEXT), 2) || 'Z') AS occurred_at, (to_char(to_timestamp(u.recorded_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + u.recorded_at % 1000000 AS TEXT), 2) || 'Z') AS recorded_at FROM osto_usage_records u JOIN osto_meters m ON m.id = u.meter_id;

CREATE VIEW finance_invoices AS SELECT CASE WHEN d.id IS NULL THEN NULL ELSE 'inv_' || encode(d.id, 'hex') END AS invoice_id, CASE WHEN d.company_id IS NULL THEN NULL ELSE 'cmp_' || encode(d.company_id, 'hex') END AS company_id, c.name AS company_name, d.kind, d.state, d.number, d.currency, (to_char(to_timestamp(d.invoice_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + d.invoice_at % 1000000 AS TEXT), 2) || 'Z') AS invoice_at, d.issued_on, d.due_on, (CASE WHEN d.subtotal_minor < 0 THEN '-' ELSE '' END || CAST(abs(d.subtotal_minor) / cur.minor_per_major AS TEXT) || CASE WHEN cur.minor_units = 0 THEN '' ELSE '.' || substr(CAST(cur.minor_per_major + abs(d.subtotal_minor) % cur.minor_per_major AS TEXT), 2) END) AS subtotal, (CASE WHEN d.discount_minor < 0 THEN '-' ELSE '' END || CAST(abs(d.discount_minor) / cur.minor_per_major AS TEXT) || CASE WHEN cur.minor_units = 0 THEN '' ELSE '.' || substr(CAST(cur.minor_per_major + abs(d.discount_minor) % cur.minor_per_major AS TEXT), 2) END) AS discount, (CASE WHEN d.tax_minor < 0 THEN '-' ELSE '' END || CAST(abs(d.tax_minor) / cur.minor_per_major AS TEXT) || CASE WHEN cur.minor_units = 0 THEN '' ELSE '.' || substr(CAST(cur.minor_per_major + abs(d.tax_minor) % cur.minor_per_major AS TEXT), 2) END) AS tax, (CASE WHEN d.rounding_minor < 0 THEN '-' ELSE '' END || CAST(abs(d.rounding_minor) / cur.minor_per_major AS TEXT) || CASE WHEN cur.minor_units = 0 THEN '' ELSE '.' || substr(CAST(cur.minor_per_major + abs(d.rounding_minor) % cur.minor_per_major AS TEXT), 2) END) AS rounding, (CASE WHEN d.total_minor < 0 THEN '-' ELSE '' END || CAST(abs(d.total_minor) / cur.minor_per_major AS TEXT) || CASE WHEN cur.minor_units = 0 THEN '' ELSE '.' || substr(CAST(cur.minor_per_major + abs(d.total_minor) % cur.minor_per_major AS TEXT), 2) END) AS total, (CASE WHEN b.credit_applied_minor < 0 THEN '-' ELSE '' END || CAST(abs(b.credit_applied_minor) / cur.minor_per_major AS TEXT) || CASE WHEN cur.minor_units = 0 THEN '' ELSE '.' || substr(CAST(cur.minor_per_major + abs(b.credit_applied_minor) % cur.minor_per_major AS TEXT), 2) END) AS credited, (CASE WHEN b.allocated_minor < 0 THEN '-' ELSE '' END || CAST(abs(b.allocated_minor) / cur.minor_per_major AS TEXT) || CASE WHEN cur.minor_units = 0 THEN '' ELSE '.' || substr(CAST(cur.minor_per_major + abs(b.allocated_minor) % cur.minor_per_major AS TEXT), 2) END) AS paid, (CASE WHEN b.due_minor < 0 THEN '-' ELSE '' END || CAST(abs(b.due_minor) / cur.minor_per_major AS TEXT) || CASE WHEN cur.minor_units = 0 THEN '' ELSE '.' || substr(CAST(cur.minor_per_major + abs(b.due_minor) % cur.minor_per_major AS TEXT), 2) END) AS due, (to_char(to_timestamp(b.paid_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + b.paid_at % 1000000 AS TEXT), 2) || 'Z') AS paid_at FROM osto_documents d JOIN osto_companies c ON c.company_id = d.company_id JOIN osto_currencies cur ON cur.code = d.currency LEFT JOIN osto_document_balances b ON b.company_id = d.company_id AND b.document_id = d.id;

CREATE VIEW finance_payments AS SELECT CASE WHEN p.id IS NULL THEN NULL ELSE 'pay_' || encode(p.id, 'hex') END AS payment_id, CASE WHEN p.company_id IS NULL THEN NULL ELSE 'cmp_' || encode(p.company_id, 'hex') END AS company_id, c.name AS company_name, CASE WHEN p.attempt_id IS NULL THEN NULL ELSE 'att_' || encode(p.attempt_id, 'hex') END AS attempt_id, p.currency, (CASE WHEN p.amount_minor < 0 THEN '-' ELSE '' END || CAST(abs(p.amount_minor) / cur.minor_per_major AS TEXT) || CASE WHEN cur.minor_units = 0 THEN '' ELSE '.' || substr(CAST(cur.minor_per_major + abs(p.amount_minor) % cur.minor_per_major AS TEXT), 2) END) AS amount, p.provider, p.provider_reference, (to_char(to_timestamp(p.received_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + p.received_at % 1000000 AS TEXT), 2) || 'Z') AS received_at FROM osto_payments p JOIN osto_companies c ON c.company_id = p.company_id JOIN osto_currencies cur ON cur.code = p.currency;

CREATE VIEW finance_payment_methods AS SELECT CASE WHEN m.id IS NULL THEN NULL ELSE 'pmt_' || encode(m.id, 'hex') END AS payment_method_id, CASE WHEN m.company_id IS NULL THEN NULL ELSE 'cmp_' || encode(m.company_id, 'hex') END AS company_id, c.name AS company_name, m.kind, m.state, m.provider, m.brand, m.last4, m.expiry_year, m.expiry_month, m.priority, (to_char(to_timestamp(m.created_at / 1000000) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS') || '.' || substr(CAST(1000000 + m.created_at % 1000000 AS TEXT), 2) || 'Z') AS created_at FROM osto_payment_methods m JOIN osto_companies c ON c.company_id = m.company_id;

INSERT INTO osto_meta (name, text) VALUES ('schema_version', '5') ON CONFLICT (name) DO UPDATE SET text = excluded.text;

