-- Rows of two companies over half a year as version 2 of the schema keeps them: seals, usage, a coupon, a pause, changes that wait.
INSERT INTO osto_meta (name, text) VALUES
('clock_kind', 'test'),
('clock_now', '2026-07-20T00:00:00.000000Z'),
('sealed_schema', '2');
INSERT INTO osto_legal_entities (id, code, name, country, state, tax_id, address_lines, zone, number_prefix, functional_currency, fiscal_year_start_month, number_pattern, tax_system, prices, has_export_bond, under_small_business_threshold) VALUES
(X'019b76daa80084068a56a25a92cf4482', 'osto-in', 'Osto Security India Private Limited', 'IN', 'Karnataka', '29AAECO4821K1Z6', '', 'Asia/Kolkata', 'OST', 'INR', 4, '', 'rules', 'exclusive', 0, 0),
(X'019b76daa800849ab153d8f48ae5e6b7', 'osto-us', 'Osto Security Inc.', 'US', 'Delaware', '', '', 'UTC', 'OUS', 'USD', 1, '', 'rules', 'exclusive', 0, 0);
INSERT INTO osto_modules (id, code, name, tax_code, position) VALUES
(X'019b76daa800839bbb096a66914766b5', 'endpoint', 'Endpoint', '998316', 1),
(X'019b76daa8008dcb931258d45a80f105', 'cloud', 'Cloud', '998316', 0);
INSERT INTO osto_meters (id, code, name, unit, aggregation, quantity_places, quantity_rounding, is_recurring, is_charged_in_advance, filters, group_by) VALUES
(X'019b76daa80084c69210d3a803084f69', 'scans', 'Scans', 'scans', 'sum', NULL, NULL, 0, 0, '', ''),
(X'019b76daa80089e99c0a32edc3ccf52d', 'assets', 'Assets at the peak', 'assets', 'max', NULL, NULL, 0, 0, '', '');
INSERT INTO osto_plans (id, module_id, code, name, position) VALUES
(X'019b76daa800849b803424f9f2e300e2', X'019b76daa8008dcb931258d45a80f105', 'cloud_pro', 'Cloud Pro', 1),
(X'019b76daa80086a1a5dd75790a16c372', X'019b76daa800839bbb096a66914766b5', 'endpoint_team', 'Endpoint Team', 2),
(X'019b76daa8008fe3b70a327b4e54cf81', X'019b76daa8008dcb931258d45a80f105', 'cloud_basic', 'Cloud Basic', 0);
INSERT INTO osto_plan_versions (id, plan_id, version, trial_days, content_digest, published_at) VALUES
(X'019b76daa8008176849da75f418c77af', X'019b76daa80086a1a5dd75790a16c372', 1, 0, X'9045ceab0a8d75f12e7c91985c80bc136bf7cd05fad679a8a1180f40c6448c75', 1767225600000000),
(X'019b76daa800870db25cf7eb5cac5679', X'019b76daa8008fe3b70a327b4e54cf81', 1, 0, X'9596206e34df982d68461e10fbca1522d85016c61ca67c71ae5b8d68397eca4f', 1767225600000000),
(X'019b76daa80087ae8e96a1c89d5cf81c', X'019b76daa800849b803424f9f2e300e2', 1, 0, X'aa3c37800ddd0e39b898d4ac8e20d82fe0e4fdeb6081082bb09841e952e43353', 1767225600000000);
INSERT INTO osto_charges (id, plan_version_id, code, name, position, kind, meter_id, included_quantity, limit_quantity, conversion_operation, conversion_factor, conversion_places, conversion_rounding, filters, group_by, billing_mode) VALUES
(X'019b76daa80082cb861699662a4b0ee5', X'019b76daa800870db25cf7eb5cac5679', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL),
(X'019b76daa80085329975d3da22af910f', X'019b76daa8008176849da75f418c77af', 'assets', 'Assets', 3, 'usage', X'019b76daa80089e99c0a32edc3ccf52d', '10', NULL, NULL, NULL, NULL, NULL, '', '', NULL),
(X'019b76daa8008651a8bfeb588461cb06', X'019b76daa8008176849da75f418c77af', 'seats', 'Seats', 1, 'seat', NULL, '2', '100', NULL, NULL, NULL, NULL, '', '', NULL),
(X'019b76daa800894380d93f07cbaa8af0', X'019b76daa8008176849da75f418c77af', 'scans', 'Scans', 2, 'usage', X'019b76daa80084c69210d3a803084f69', '100', NULL, NULL, NULL, NULL, NULL, '', '', NULL),
(X'019b76daa8008aa99c00ef37dfbb12a7', X'019b76daa8008176849da75f418c77af', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL),
(X'019b76daa8008c7692d9cc5b922c4062', X'019b76daa80087ae8e96a1c89d5cf81c', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL);
INSERT INTO osto_prices (charge_id, currency, interval_unit, interval_count, variant, model, unit_price, flat_fee, package_size, free_units, rate_percent, fixed_fee, free_events, free_amount, multiplier, minimum, maximum, dimensions, event_minimum, event_maximum) VALUES
(X'019b76daa80082cb861699662a4b0ee5', 'INR', 'month', 1, 2, 'per_unit', '3100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80082cb861699662a4b0ee5', 'JPY', 'month', 1, 3, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80082cb861699662a4b0ee5', 'KWD', 'month', 1, 4, 'per_unit', '10', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80082cb861699662a4b0ee5', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80082cb861699662a4b0ee5', 'USD', 'year', 1, 1, 'per_unit', '365', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa80085329975d3da22af910f', 'USD', 'month', 1, 0, 'per_unit', '0.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008651a8bfeb588461cb06', 'USD', 'month', 1, 0, 'per_unit', '12.4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008651a8bfeb588461cb06', 'USD', 'year', 1, 1, 'per_unit', '124', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa800894380d93f07cbaa8af0', 'USD', 'month', 1, 0, 'graduated', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008aa99c00ef37dfbb12a7', 'USD', 'month', 1, 0, 'per_unit', '100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008aa99c00ef37dfbb12a7', 'USD', 'year', 1, 1, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008c7692d9cc5b922c4062', 'INR', 'month', 1, 2, 'per_unit', '6200', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008c7692d9cc5b922c4062', 'JPY', 'month', 1, 3, 'per_unit', '2000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008c7692d9cc5b922c4062', 'KWD', 'month', 1, 4, 'per_unit', '20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008c7692d9cc5b922c4062', 'USD', 'month', 1, 0, 'per_unit', '62', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019b76daa8008c7692d9cc5b922c4062', 'USD', 'year', 1, 1, 'per_unit', '730', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL);
INSERT INTO osto_price_tiers (charge_id, currency, interval_unit, interval_count, variant, position, up_to, unit_price, flat_fee, rate_percent, block_size, maximum) VALUES
(X'019b76daa800894380d93f07cbaa8af0', 'USD', 'month', 1, 0, 0, '50', '0.2', NULL, NULL, NULL, NULL),
(X'019b76daa800894380d93f07cbaa8af0', 'USD', 'month', 1, 0, 1, '150', '0.15', NULL, NULL, NULL, NULL),
(X'019b76daa800894380d93f07cbaa8af0', 'USD', 'month', 1, 0, 2, NULL, '0.105', NULL, NULL, NULL, NULL);
INSERT INTO osto_tax_rules (id, legal_entity_id, place, code, name, rate_percent, valid_from, position, valid_to, country, state, tax_codes, treatment, tax_on) VALUES
(X'019b76daa80084938ab5c21f33f7d842', X'019b76daa80084068a56a25a92cf4482', 'other_state', 'igst', 'IGST', '18', '2020-01-01', 2, NULL, '', '', '', 'taxed', 'net'),
(X'019b76daa80088f0ab5e7cba39eb3f5b', X'019b76daa80084068a56a25a92cf4482', 'same_state', 'cgst', 'CGST', '9', '2020-01-01', 0, NULL, '', '', '', 'taxed', 'net'),
(X'019b76daa8008f7b8daacc91eaf3fd1a', X'019b76daa80084068a56a25a92cf4482', 'same_state', 'sgst', 'SGST', '9', '2020-01-01', 1, NULL, '', '', '', 'taxed', 'net');
INSERT INTO osto_fx_rates (base, quote, valid_from, rate, source) VALUES
('JPY', 'INR', '2025-01-01', '0.55', 'made up'),
('KWD', 'INR', '2025-01-01', '270', 'made up'),
('USD', 'INR', '2025-01-01', '80', 'made up'),
('USD', 'INR', '2026-01-03', '82.5', 'made up'),
('USD', 'INR', '2026-02-03', '81', 'made up');
INSERT INTO osto_billing_policies (id, code, version, choices, content_digest) VALUES
(X'019b76daa8008139957df468644075d1', 'by_second', 1, 'preset=osto
proration_unit=second
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'0fc88f75c0ee0ad20bb321ac6ed8311c1fb38bc966825eaef0dca6faf14a4444'),
(X'019b76daa80082ef9bf1c3c01a027a55', 'next_document', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=next_document
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'e863440858e9c42e9c68a41510fc524e79e01eb6eb9b991319221bb8f40eefc1'),
(X'019b76daa80086779b9c00b4070aecf2', 'no_credit', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=nothing
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'0cfe1482eb74571cb20e82d09a4eace79244bbf5800f2866fdba59684be6cd98'),
(X'019b76daa80088cf9ab06e79c5a4ced6', 'by_day', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_up
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_up
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'6c0bca2f4e14a187d22b380496ca1cfe36db734f7cdf6291ae49297f1abe65b6'),
(X'019b76daa8008cec83f396b6e551c85b', 'half_even', 1, 'preset=osto
proration_unit=day
empty_part=free
day_count=half_open
change_day=new_terms
end_day=unbilled
denominator=actual_period
fixed_day_count=30
share_places=-1
share_rounding=half_up
full_price_places=-1
day_price_places=-1
day_price_rounding=half_up
rounding=half_even
rounding_unit=minor_unit
cash_increment_minor=5
rounding_stage=line
prorated_cap=uncapped
credit_vehicle=negative_line
credit_basis=billed_line
credit_cap=line_net
negative_document=account_credit
upgrade_timing=now
downgrade_timing=now
cancel_timing=period_end
change_period=keep
change_billing=now
anchor=subscription_start
boundary_time=at_instant
month_end=clamp_and_return
leading_period=prorated
resume_anchor=keep
week_start=monday
zone_rule=daylight_saving
billing_mode=advance
arrears_run=period_end
last_period=actual
zero_lines=keep
zero_documents=issue
document_split=together
draft_hours=0
pause_billing=credit
trial_length=local_days
trial_first_day=at_instant
trial_anchor=trial_end
trial_usage=free
trial_on_change=keep
trial_end_without_method=activate
trial_commitment=waived
tier_bound=inclusive
tier_mode=all_tiers
flat_fee_at_zero=waived
beyond_last_tier=refused
tier_places=-1
tier_rounding=half_up
package_rounding=up
free_allowance=whichever_ends_first
allowance_bound=inclusive
included_stage=after_conversion
unit_price_places=-1
unit_price_rounding=half_up
quantity_places=-1
quantity_rounding=half_up
conversion_places=-1
conversion_rounding=half_up
commitment_share=prorated
commitment_rounding=half_up
commitment_line=separate
spend_stage=after_discount
maximum_split=in_order
discount_order=as_given
discount_base=remaining
discount_stage=document
discount_split=largest_remainder
discount_tie=first
discount_places=-1
discount_rounding=half_up
tax_stage=rate
tax_rounding=half_even
tax_places=-1
inclusive_tax=net_rounded
price_precision=currency
credit_note_residual=last_absorbs
credit_note_stage=line
credit_note_places=-1
credit_note_rounding=half_up
refund_split=unpaid_first
usage_proration=unprorated
usage_share_places=-1
usage_share_rounding=up
negative_usage=refused
usage_decrease=unrefunded
usage_window_end=at_end
late_usage=difference
late_usage_days=35
overdue_measure=oldest_age
dunning_clock=due_date
interval_bound=inclusive
prepaid_order=priority_expiry_creation
prepaid_kind=mixed
prepaid_overage=invoiced
credit_places=-1
credit_rounding=half_up
credit_application=prepaid_first
', X'9f0d6cb6394ddf5c5557597a1d9764a33a267b48eb5f85c60291fc7347c85db5');
INSERT INTO osto_dunning_policies (id, code, name, version, payment_grace_days, scope, content_digest) VALUES
(X'019b76daa80084ef810a57bdb04c922c', 'standard', 'Retry on days 3 and 5, suspend on day 7, retry on day 10, end on day 30', 1, 7, 'account', X'e6f73a68d5e9fe8071bb14b0f52058cd2a8fed851c4483f02fa189735617cfe8'),
(X'019b76daa8008b5d8e153b5572bc4339', 'gentle', 'Only what is unpaid; limit on day 7, end on day 20', 1, 7, 'subscription', X'af0362b862c69f4e35057d9662da3c3189af2e072520fe81d3b125398b59159a');
INSERT INTO osto_dunning_policy_steps (policy_id, position, offset_days, action) VALUES
(X'019b76daa80084ef810a57bdb04c922c', 0, 1, 'notify'),
(X'019b76daa80084ef810a57bdb04c922c', 1, 3, 'retry'),
(X'019b76daa80084ef810a57bdb04c922c', 2, 5, 'retry'),
(X'019b76daa80084ef810a57bdb04c922c', 3, 7, 'suspend'),
(X'019b76daa80084ef810a57bdb04c922c', 4, 10, 'retry'),
(X'019b76daa80084ef810a57bdb04c922c', 5, 30, 'end'),
(X'019b76daa8008b5d8e153b5572bc4339', 0, 7, 'limit'),
(X'019b76daa8008b5d8e153b5572bc4339', 1, 20, 'end');
INSERT INTO osto_coupons (id, code, name, percent, duration, periods, max_redemptions, modules, plans, charges, expires_on, content_digest) VALUES
(X'019b76daa80083c3920dcb379d78a9e7', 'tenth', 'A tenth', '10', 'periods', 3, NULL, '', '', '', NULL, X'abdff40df7d5d6665710b7d5a62447b6325544c7abc2aa4a12b16607e8a27c16');
INSERT INTO osto_companies (company_id, legal_entity_id, code, name, country, state, tax_id, address_lines, billing_email, zone, currency, net_terms_days, billing_policy_id, dunning_policy_id, created_at, billing_day, buyer_kind, tax_exempt, in_special_economic_zone, place_of_supply, display_currency) VALUES
(X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'acme', 'Acme Corp', 'US', 'Delaware', '', '', '', 'America/New_York', 'USD', 0, X'019b76daa80088cf9ab06e79c5a4ced6', X'019b76daa80084ef810a57bdb04c922c', 1767225600000000, NULL, NULL, 0, 0, '', NULL),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80084068a56a25a92cf4482', 'india', 'India Ltd', 'IN', 'Karnataka', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019b76daa80088cf9ab06e79c5a4ced6', X'019b76daa8008b5d8e153b5572bc4339', 1767225600000000, NULL, NULL, 0, 0, '', NULL);
INSERT INTO osto_account_credits (company_id, currency, available_minor) VALUES
(X'019b76daa8008493834810341ce33bf5', 'USD', 0);
INSERT INTO osto_subscriptions (id, company_id, module_id, state, current_item_id, start_at, trial_end_at, current_period_start, current_period_end, paused_at, ended_at, end_reason, created_at, billing_day) VALUES
(X'019b76daa800841aa223acdce0eef122', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa8008dcb931258d45a80f105', 'ended', NULL, 1767225600000000, NULL, NULL, NULL, NULL, 1775001600000000, 'canceled', 1767225600000000, NULL),
(X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008493834810341ce33bf5', X'019b76daa800839bbb096a66914766b5', 'active', X'019de5fc24008488a9579e36a6e1a213', 1767225600000000, NULL, 1782860400000000, 1785538800000000, NULL, NULL, NULL, 1767225600000000, NULL),
(X'019b76daa8008cb9910cfa2f7360cab3', X'019b76daa8008493834810341ce33bf5', X'019b76daa8008dcb931258d45a80f105', 'active', X'019e8043fd8087728e61b402aa18179d', 1767225600000000, NULL, 1782860400000000, 1785538800000000, NULL, NULL, NULL, 1767225600000000, NULL),
(X'019f7cd288008c848a099ad91b7f3e1c', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa8008dcb931258d45a80f105', 'scheduled', X'019f7cd28800872f9e90ec3e1bed74d6', 1788220800000000, NULL, NULL, NULL, NULL, NULL, NULL, 1784505600000000, NULL);
INSERT INTO osto_subscription_items (id, company_id, subscription_id, plan_version_id, interval_unit, seat_count, anchor, valid_from, valid_to, charged_through, usage_closed_through, interval_count, billing_mode, arrears_through, paid_item_id) VALUES
(X'019b76daa80084d0b82b6d520e17c60f', X'019b76daa8008493834810341ce33bf5', X'019b76daa8008cb9910cfa2f7360cab3', X'019b76daa800870db25cf7eb5cac5679', 'month', 1, 1767225600000000, 1767225600000000, 1768539600000000, 1769904000000000, 1768608000000000, 1, 'advance', 1768539600000000, NULL),
(X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008493834810341ce33bf5', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008176849da75f418c77af', 'month', 3, 1767225600000000, 1767225600000000, 1773028800000000, 1773028800000000, 1773100800000000, 1, 'advance', 1773028800000000, NULL),
(X'019b76daa8008e72b831de59eb98e36b', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa800841aa223acdce0eef122', X'019b76daa800870db25cf7eb5cac5679', 'month', 1, 1767225600000000, 1767225600000000, 1775001600000000, 1775001600000000, 1775001600000000, 1, 'advance', 1775001600000000, NULL),
(X'019bc94068008ffeb550a48297122c59', X'019b76daa8008493834810341ce33bf5', X'019b76daa8008cb9910cfa2f7360cab3', X'019b76daa80087ae8e96a1c89d5cf81c', 'month', 1, 1767225600000000, 1768539600000000, 1780268400000000, 1780268400000000, 1780268400000000, 1, 'advance', 1780268400000000, NULL),
(X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008493834810341ce33bf5', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008176849da75f418c77af', 'month', 3, 1767225600000000, 1777608000000000, NULL, 1785538800000000, 1782860400000000, 1, 'advance', 1782860400000000, NULL),
(X'019e8043fd8087728e61b402aa18179d', X'019b76daa8008493834810341ce33bf5', X'019b76daa8008cb9910cfa2f7360cab3', X'019b76daa800870db25cf7eb5cac5679', 'month', 1, 1767225600000000, 1780268400000000, NULL, 1785538800000000, 1780268400000000, 1, 'advance', 1782860400000000, NULL),
(X'019f7cd28800872f9e90ec3e1bed74d6', X'019b76daa80086ed9d605ab222ed5f21', X'019f7cd288008c848a099ad91b7f3e1c', X'019b76daa800870db25cf7eb5cac5679', 'month', 1, 1788220800000000, 1788220800000000, NULL, 1788220800000000, 1788220800000000, 1, 'advance', 1788220800000000, NULL);
INSERT INTO osto_scheduled_changes (company_id, subscription_id, effective_at, action, plan_version_id, interval_unit, seat_count, interval_count, change_period, unused, final_invoice) VALUES
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008cb9910cfa2f7360cab3', 1785538800000000, 'change_plan', X'019b76daa80087ae8e96a1c89d5cf81c', NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO osto_usage_records (company_id, event_id, subscription_id, meter_id, quantity, occurred_at, recorded_at, sequence, kind, corrects, value, operation, transaction_amount, properties) VALUES
(X'019b76daa8008493834810341ce33bf5', 'e1', X'019b76daa8008953834af7aa11c43c93', X'019b76daa80084c69210d3a803084f69', '140', 1768557600000000, 1768608000000000, 1, 'reported', NULL, NULL, 'add', NULL, '');
INSERT INTO osto_usage_cursors (company_id, last_sequence, folded_sequence) VALUES
(X'019b76daa8008493834810341ce33bf5', 1, 1);
INSERT INTO osto_usage_totals (company_id, item_id, meter_id, window_start, dimensions, total, event_count, late_count, amount, latest_at, latest_sequence) VALUES
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa80084c69210d3a803084f69', 1767225600000000, '', '140', 1, 0, '140', 1768557600000000, 1);
INSERT INTO osto_usage_windows (company_id, subscription_id, item_id, window_start, window_end, rated_sequence, is_changed) VALUES
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', 1767225600000000, 1769904000000000, 1, 0),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', 1769904000000000, 1772323200000000, 1, 0),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', 1772323200000000, 1773100800000000, 1, 0),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', 1777680000000000, 1780268400000000, 1, 0),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', 1780268400000000, 1782860400000000, 1, 0);
INSERT INTO osto_applied_coupons (id, company_id, coupon_id, subscription_id, remaining_periods, applied_at, removed_at, ordinal) VALUES
(X'019b76daa8008336895b9ed75538dff7', X'019b76daa8008493834810341ce33bf5', X'019b76daa80083c3920dcb379d78a9e7', NULL, 0, 1767225600000000, NULL, 1);
INSERT INTO osto_documents (id, company_id, legal_entity_id, kind, state, currency, invoice_at, finalized_at, issued_on, due_on, series, number, line_count, subtotal_minor, discount_minor, tax_minor, rounding_minor, total_minor, buyer_name, buyer_address, buyer_tax_id, tax_included_minor, billing_policy_id, split_key, note, display_currency, display_total_minor, display_rate_from, display_rate, display_source) VALUES
(X'019b76daa800857c89401f0178d7a697', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', 'finalized', 'USD', 1767225600000000, 1767225600000000, '2026-01-01', '2025-12-31', 'OUS/26/', 'OUS/26/00002', 2, 11240, 1124, 0, 0, 10116, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019b76daa80088969b2cf7f33356c428', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80084068a56a25a92cf4482', 'invoice', 'finalized', 'INR', 1767225600000000, 1767225600000000, '2026-01-01', '2026-01-01', 'OST/25-26/', 'OST/25-26/00001', 1, 310000, 0, 55800, 0, 365800, 'India Ltd', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019b76daa800890a9ee1be89edf8163e', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', 'finalized', 'USD', 1767225600000000, 1767225600000000, '2026-01-01', '2025-12-31', 'OUS/26/', 'OUS/26/00001', 1, 3100, 310, 0, 0, 2790, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019bc94068008e2da889d9d5605cf83b', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', 'finalized', 'USD', 1768608000000000, 1768608000000000, '2026-01-17', '2026-01-16', 'OUS/26/', 'OUS/26/00003', 2, 1650, 300, 0, 0, 1350, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019c167fcc008872b282a24e04c4e543', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', 'finalized', 'USD', 1769904000000000, 1769904000000000, '2026-02-01', '2026-01-31', 'OUS/26/', 'OUS/26/00004', 5, 18240, 0, 0, 0, 18240, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019c167fcc008e9381ffb9646d146817', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80084068a56a25a92cf4482', 'invoice', 'finalized', 'INR', 1769904000000000, 1769904000000000, '2026-02-01', '2026-02-01', 'OST/25-26/', 'OST/25-26/00002', 1, 310000, 0, 55800, 0, 365800, 'India Ltd', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019ca6b1dc008297b5d9567322db8a8c', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80084068a56a25a92cf4482', 'invoice', 'finalized', 'INR', 1772323200000000, 1772323200000000, '2026-03-01', '2026-03-01', 'OST/25-26/', 'OST/25-26/00003', 1, 310000, 0, 55800, 0, 365800, 'India Ltd', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019ca6b1dc008a4fb860e6cc3168ea9f', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', 'finalized', 'USD', 1772323200000000, 1772323200000000, '2026-03-01', '2026-02-28', 'OUS/26/', 'OUS/26/00005', 5, 17440, 0, 0, 0, 17440, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019cd50b180083e99694f70dfcf4be5d', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'credit_note', 'finalized', 'USD', 1773100800000000, 1773100800000000, '2026-03-10', '2026-03-09', 'OUS/26/C', 'OUS/26/C00001', 4, -7977, 0, 0, 0, -7977, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019d462011808245912e57cceddde231', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', 'finalized', 'USD', 1774998000000000, 1774998000000000, '2026-03-31', '2026-03-31', 'OUS/26/', 'OUS/26/00006', 1, 6200, 0, 0, 0, 6200, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019de09ed9808ee4bd47bacb5923b192', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', 'finalized', 'USD', 1777590000000000, 1777590000000000, '2026-04-30', '2026-04-30', 'OUS/26/', 'OUS/26/00007', 1, 6200, 0, 0, 0, 6200, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019de5fc2400898dbc3bdf61c1b0d46d', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', 'finalized', 'USD', 1777680000000000, 1777680000000000, '2026-05-02', '2026-05-01', 'OUS/26/', 'OUS/26/00008', 2, 10877, 0, 0, 0, 10877, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019e8043fd8088b19b5a881b9c194b26', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', 'finalized', 'USD', 1780268400000000, 1780268400000000, '2026-05-31', '2026-05-31', 'OUS/26/', 'OUS/26/00009', 5, 14340, 0, 0, 0, 14340, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', ''),
(X'019f1ac2c5808912af0984465449a732', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', 'finalized', 'USD', 1782860400000000, 1782860400000000, '2026-06-30', '2026-06-30', 'OUS/26/', 'OUS/26/00010', 5, 14340, 0, 0, 0, 14340, 'Acme Corp', '', '', 0, X'019b76daa80088cf9ab06e79c5a4ced6', '', '', NULL, NULL, NULL, '', '');
INSERT INTO osto_document_lines (id, company_id, document_id, position, kind, subscription_id, item_id, charge_id, module_id, description, service_start, service_end, quantity, unit_price, currency, amount_minor, share_numerator, share_denominator, exact_amount, rounding, credited_line_id, billing_policy_id, rule_version, tax_code, discount_minor) VALUES
(X'019b76daa8008358826ca2064e8bf5e5', X'019b76daa8008493834810341ce33bf5', X'019b76daa800857c89401f0178d7a697', 1, 'seat', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008651a8bfeb588461cb06', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Seats', 1767225600000000, 1769904000000000, '1', '12.4', 'USD', 1240, 1, 1, '1240/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 124),
(X'019b76daa800846c9f01753c3f3c664f', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80088969b2cf7f33356c428', 0, 'recurring', X'019b76daa800841aa223acdce0eef122', X'019b76daa8008e72b831de59eb98e36b', X'019b76daa80082cb861699662a4b0ee5', X'019b76daa8008dcb931258d45a80f105', 'Cloud Basic: Platform', 1767225600000000, 1769904000000000, '1', '3100', 'INR', 310000, 1, 1, '310000/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019b76daa800891396570b836cdda58a', X'019b76daa8008493834810341ce33bf5', X'019b76daa800857c89401f0178d7a697', 0, 'recurring', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008aa99c00ef37dfbb12a7', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Platform', 1767225600000000, 1769904000000000, '1', '100', 'USD', 10000, 1, 1, '10000/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 1000),
(X'019b76daa8008a4d8d7ec90dd468f5d0', X'019b76daa8008493834810341ce33bf5', X'019b76daa800890a9ee1be89edf8163e', 0, 'recurring', X'019b76daa8008cb9910cfa2f7360cab3', X'019b76daa80084d0b82b6d520e17c60f', X'019b76daa80082cb861699662a4b0ee5', X'019b76daa8008dcb931258d45a80f105', 'Cloud Basic: Platform', 1767225600000000, 1769904000000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 310),
(X'019bc940680080b9819ec6fa964ffcf0', X'019b76daa8008493834810341ce33bf5', X'019bc94068008e2da889d9d5605cf83b', 1, 'recurring', X'019b76daa8008cb9910cfa2f7360cab3', X'019bc94068008ffeb550a48297122c59', X'019b76daa8008c7692d9cc5b922c4062', X'019b76daa8008dcb931258d45a80f105', 'Cloud Pro: Platform (part of the period)', 1768539600000000, 1769904000000000, '1', '62', 'USD', 3000, 15, 31, '3000/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 300),
(X'019bc9406800892f8569a9387171750d', X'019b76daa8008493834810341ce33bf5', X'019bc94068008e2da889d9d5605cf83b', 0, 'unused_time_credit', X'019b76daa8008cb9910cfa2f7360cab3', X'019b76daa80084d0b82b6d520e17c60f', X'019b76daa80082cb861699662a4b0ee5', X'019b76daa8008dcb931258d45a80f105', 'Unused time of Cloud Basic: Platform', 1768539600000000, 1769904000000000, '1', '31', 'USD', -1350, 15, 31, '-1350/1', 'half_up', X'019b76daa8008a4d8d7ec90dd468f5d0', X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019c167fcc0086309cad52c77888a912', X'019b76daa8008493834810341ce33bf5', X'019c167fcc008872b282a24e04c4e543', 1, 'seat', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008651a8bfeb588461cb06', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Seats', 1769904000000000, 1772323200000000, '1', '12.4', 'USD', 1240, 1, 1, '1240/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019c167fcc008689a3f9df7db5d8e118', X'019b76daa8008493834810341ce33bf5', X'019c167fcc008872b282a24e04c4e543', 0, 'recurring', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008aa99c00ef37dfbb12a7', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Platform', 1769904000000000, 1772323200000000, '1', '100', 'USD', 10000, 1, 1, '10000/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019c167fcc0087bcb625bab31396d558', X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008e9381ffb9646d146817', 0, 'recurring', X'019b76daa800841aa223acdce0eef122', X'019b76daa8008e72b831de59eb98e36b', X'019b76daa80082cb861699662a4b0ee5', X'019b76daa8008dcb931258d45a80f105', 'Cloud Basic: Platform', 1769904000000000, 1772323200000000, '1', '3100', 'INR', 310000, 1, 1, '310000/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019c167fcc008b11a81951c8edde5a47', X'019b76daa8008493834810341ce33bf5', X'019c167fcc008872b282a24e04c4e543', 4, 'usage', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa80085329975d3da22af910f', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Assets, 0 assets used', 1767225600000000, 1769904000000000, '0', '0.5', 'USD', 0, 1, 1, '0/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019c167fcc008c1ca063e662f15691ab', X'019b76daa8008493834810341ce33bf5', X'019c167fcc008872b282a24e04c4e543', 3, 'usage', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa800894380d93f07cbaa8af0', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Scans, 140 scans used', 1767225600000000, 1769904000000000, '40', '0', 'USD', 800, 1, 1, '800/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019c167fcc008ccfae790010a8eead2d', X'019b76daa8008493834810341ce33bf5', X'019c167fcc008872b282a24e04c4e543', 2, 'recurring', X'019b76daa8008cb9910cfa2f7360cab3', X'019bc94068008ffeb550a48297122c59', X'019b76daa8008c7692d9cc5b922c4062', X'019b76daa8008dcb931258d45a80f105', 'Cloud Pro: Platform', 1769904000000000, 1772323200000000, '1', '62', 'USD', 6200, 1, 1, '6200/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019ca6b1dc008517ac1403c3a7ced11d', X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008a4fb860e6cc3168ea9f', 1, 'seat', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008651a8bfeb588461cb06', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Seats', 1772323200000000, 1774998000000000, '1', '12.4', 'USD', 1240, 1, 1, '1240/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019ca6b1dc00854392f3d9c8016954d3', X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008a4fb860e6cc3168ea9f', 0, 'recurring', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008aa99c00ef37dfbb12a7', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Platform', 1772323200000000, 1774998000000000, '1', '100', 'USD', 10000, 1, 1, '10000/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019ca6b1dc0085d586d255fed0cf6a91', X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008a4fb860e6cc3168ea9f', 3, 'usage', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa800894380d93f07cbaa8af0', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Scans, 0 scans used', 1769904000000000, 1772323200000000, '0', '0', 'USD', 0, 1, 1, '0/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019ca6b1dc0086499058d6be43752a96', X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008a4fb860e6cc3168ea9f', 2, 'recurring', X'019b76daa8008cb9910cfa2f7360cab3', X'019bc94068008ffeb550a48297122c59', X'019b76daa8008c7692d9cc5b922c4062', X'019b76daa8008dcb931258d45a80f105', 'Cloud Pro: Platform', 1772323200000000, 1774998000000000, '1', '62', 'USD', 6200, 1, 1, '6200/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019ca6b1dc008d3f807a98360b9e5c18', X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008297b5d9567322db8a8c', 0, 'recurring', X'019b76daa800841aa223acdce0eef122', X'019b76daa8008e72b831de59eb98e36b', X'019b76daa80082cb861699662a4b0ee5', X'019b76daa8008dcb931258d45a80f105', 'Cloud Basic: Platform', 1772323200000000, 1775001600000000, '1', '3100', 'INR', 310000, 1, 1, '310000/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019ca6b1dc008e119b161d754a39f613', X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008a4fb860e6cc3168ea9f', 4, 'usage', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa80085329975d3da22af910f', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Assets, 0 assets used', 1769904000000000, 1772323200000000, '0', '0.5', 'USD', 0, 1, 1, '0/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019cd50b180080648582e5b7584a2d3a', X'019b76daa8008493834810341ce33bf5', X'019cd50b180083e99694f70dfcf4be5d', 2, 'usage', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa800894380d93f07cbaa8af0', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Scans, 0 scans used', 1772323200000000, 1773100800000000, '0', '0', 'USD', 0, 1, 1, '0/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019cd50b180088d588df3e0d8d04a2cb', X'019b76daa8008493834810341ce33bf5', X'019cd50b180083e99694f70dfcf4be5d', 1, 'unused_time_credit', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008651a8bfeb588461cb06', X'019b76daa800839bbb096a66914766b5', 'Unused time of Endpoint Team: Seats', 1773028800000000, 1774998000000000, '1', '12.4', 'USD', -880, 22, 31, '-880/1', 'half_up', X'019ca6b1dc008517ac1403c3a7ced11d', X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019cd50b18008d2e98590bd46640b493', X'019b76daa8008493834810341ce33bf5', X'019cd50b180083e99694f70dfcf4be5d', 0, 'unused_time_credit', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008aa99c00ef37dfbb12a7', X'019b76daa800839bbb096a66914766b5', 'Unused time of Endpoint Team: Platform', 1773028800000000, 1774998000000000, '1', '100', 'USD', -7097, 22, 31, '-220000/31', 'half_up', X'019ca6b1dc00854392f3d9c8016954d3', X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019cd50b18008df8ba89873420f66c50', X'019b76daa8008493834810341ce33bf5', X'019cd50b180083e99694f70dfcf4be5d', 3, 'usage', X'019b76daa8008953834af7aa11c43c93', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa80085329975d3da22af910f', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Assets, 0 assets used', 1772323200000000, 1773100800000000, '0', '0.5', 'USD', 0, 1, 1, '0/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019d46201180857590f66a91dce21f73', X'019b76daa8008493834810341ce33bf5', X'019d462011808245912e57cceddde231', 0, 'recurring', X'019b76daa8008cb9910cfa2f7360cab3', X'019bc94068008ffeb550a48297122c59', X'019b76daa8008c7692d9cc5b922c4062', X'019b76daa8008dcb931258d45a80f105', 'Cloud Pro: Platform', 1774998000000000, 1777590000000000, '1', '62', 'USD', 6200, 1, 1, '6200/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019de09ed9808e0bb454ffa0f2958980', X'019b76daa8008493834810341ce33bf5', X'019de09ed9808ee4bd47bacb5923b192', 0, 'recurring', X'019b76daa8008cb9910cfa2f7360cab3', X'019bc94068008ffeb550a48297122c59', X'019b76daa8008c7692d9cc5b922c4062', X'019b76daa8008dcb931258d45a80f105', 'Cloud Pro: Platform', 1777590000000000, 1780268400000000, '1', '62', 'USD', 6200, 1, 1, '6200/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019de5fc240083328aa7a4c30b2cc3c0', X'019b76daa8008493834810341ce33bf5', X'019de5fc2400898dbc3bdf61c1b0d46d', 0, 'recurring', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008aa99c00ef37dfbb12a7', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Platform (part of the period)', 1777608000000000, 1780268400000000, '1', '100', 'USD', 9677, 30, 31, '300000/31', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019de5fc240083bf9a6a39b7960b0b69', X'019b76daa8008493834810341ce33bf5', X'019de5fc2400898dbc3bdf61c1b0d46d', 1, 'seat', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008651a8bfeb588461cb06', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Seats (part of the period)', 1777608000000000, 1780268400000000, '1', '12.4', 'USD', 1200, 30, 31, '1200/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019e8043fd8083c4a9ccf6de922a79a6', X'019b76daa8008493834810341ce33bf5', X'019e8043fd8088b19b5a881b9c194b26', 2, 'seat', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008651a8bfeb588461cb06', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Seats', 1780268400000000, 1782860400000000, '1', '12.4', 'USD', 1240, 1, 1, '1240/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019e8043fd8086569b4387c7720b367d', X'019b76daa8008493834810341ce33bf5', X'019e8043fd8088b19b5a881b9c194b26', 4, 'usage', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa80085329975d3da22af910f', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Assets, 0 assets used', 1777680000000000, 1780268400000000, '0', '0.5', 'USD', 0, 1, 1, '0/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019e8043fd808682ada1b3621859642e', X'019b76daa8008493834810341ce33bf5', X'019e8043fd8088b19b5a881b9c194b26', 1, 'recurring', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008aa99c00ef37dfbb12a7', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Platform', 1780268400000000, 1782860400000000, '1', '100', 'USD', 10000, 1, 1, '10000/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019e8043fd8086a1bd0887330a19ab89', X'019b76daa8008493834810341ce33bf5', X'019e8043fd8088b19b5a881b9c194b26', 3, 'usage', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa800894380d93f07cbaa8af0', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Scans, 0 scans used', 1777680000000000, 1780268400000000, '0', '0', 'USD', 0, 1, 1, '0/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019e8043fd808aab9c5a18f794fead42', X'019b76daa8008493834810341ce33bf5', X'019e8043fd8088b19b5a881b9c194b26', 0, 'recurring', X'019b76daa8008cb9910cfa2f7360cab3', X'019e8043fd8087728e61b402aa18179d', X'019b76daa80082cb861699662a4b0ee5', X'019b76daa8008dcb931258d45a80f105', 'Cloud Basic: Platform', 1780268400000000, 1782860400000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019f1ac2c5808189a6d23afefd971766', X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808912af0984465449a732', 2, 'recurring', X'019b76daa8008cb9910cfa2f7360cab3', X'019e8043fd8087728e61b402aa18179d', X'019b76daa80082cb861699662a4b0ee5', X'019b76daa8008dcb931258d45a80f105', 'Cloud Basic: Platform', 1782860400000000, 1785538800000000, '1', '31', 'USD', 3100, 1, 1, '3100/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019f1ac2c580836485c9c8723cf6bb7d', X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808912af0984465449a732', 4, 'usage', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa80085329975d3da22af910f', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Assets, 0 assets used', 1780268400000000, 1782860400000000, '0', '0.5', 'USD', 0, 1, 1, '0/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019f1ac2c5808557b3d8d5f440853107', X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808912af0984465449a732', 1, 'seat', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008651a8bfeb588461cb06', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Seats', 1782860400000000, 1785538800000000, '1', '12.4', 'USD', 1240, 1, 1, '1240/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019f1ac2c58088e19f3023c08597a821', X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808912af0984465449a732', 0, 'recurring', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008aa99c00ef37dfbb12a7', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Platform', 1782860400000000, 1785538800000000, '1', '100', 'USD', 10000, 1, 1, '10000/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0),
(X'019f1ac2c5808dbdba3421dde447d59b', X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808912af0984465449a732', 3, 'usage', X'019b76daa8008953834af7aa11c43c93', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa800894380d93f07cbaa8af0', X'019b76daa800839bbb096a66914766b5', 'Endpoint Team: Scans, 0 scans used', 1780268400000000, 1782860400000000, '0', '0', 'USD', 0, 1, 1, '0/1', 'half_up', NULL, X'019b76daa80088cf9ab06e79c5a4ced6', 1, '', 0);
INSERT INTO osto_document_discounts (company_id, document_id, position, applied_coupon_id, currency, base_minor, amount_minor, exact_amount) VALUES
(X'019b76daa8008493834810341ce33bf5', X'019b76daa800857c89401f0178d7a697', 0, X'019b76daa8008336895b9ed75538dff7', 'USD', 11240, 1124, '1124/1'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa800890a9ee1be89edf8163e', 0, X'019b76daa8008336895b9ed75538dff7', 'USD', 3100, 310, '310/1'),
(X'019b76daa8008493834810341ce33bf5', X'019bc94068008e2da889d9d5605cf83b', 0, X'019b76daa8008336895b9ed75538dff7', 'USD', 3000, 300, '300/1');
INSERT INTO osto_document_taxes (company_id, document_id, position, code, name, rate_percent, treatment, tax_on, price_tax, currency, taxable_minor, amount_minor) VALUES
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80088969b2cf7f33356c428', 0, 'cgst', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 310000, 27900),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80088969b2cf7f33356c428', 1, 'sgst', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 310000, 27900),
(X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008e9381ffb9646d146817', 0, 'cgst', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 310000, 27900),
(X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008e9381ffb9646d146817', 1, 'sgst', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 310000, 27900),
(X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008297b5d9567322db8a8c', 0, 'cgst', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 310000, 27900),
(X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008297b5d9567322db8a8c', 1, 'sgst', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 310000, 27900);
INSERT INTO osto_line_taxes (company_id, document_id, line_id, tax_position, currency, taxable_minor, amount_minor) VALUES
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80088969b2cf7f33356c428', X'019b76daa800846c9f01753c3f3c664f', 0, 'INR', 310000, 27900),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80088969b2cf7f33356c428', X'019b76daa800846c9f01753c3f3c664f', 1, 'INR', 310000, 27900),
(X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008e9381ffb9646d146817', X'019c167fcc0087bcb625bab31396d558', 0, 'INR', 310000, 27900),
(X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008e9381ffb9646d146817', X'019c167fcc0087bcb625bab31396d558', 1, 'INR', 310000, 27900),
(X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008297b5d9567322db8a8c', X'019ca6b1dc008d3f807a98360b9e5c18', 0, 'INR', 310000, 27900),
(X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008297b5d9567322db8a8c', X'019ca6b1dc008d3f807a98360b9e5c18', 1, 'INR', 310000, 27900);
INSERT INTO osto_billed_periods (company_id, item_id, charge_id, service_start, service_end, revision, previous_end, line_id) VALUES
(X'019b76daa8008493834810341ce33bf5', X'019b76daa80084d0b82b6d520e17c60f', X'019b76daa80082cb861699662a4b0ee5', 1767225600000000, 1769904000000000, 0, NULL, X'019b76daa8008a4d8d7ec90dd468f5d0'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa80085329975d3da22af910f', 1767225600000000, 1769904000000000, 0, NULL, X'019c167fcc008b11a81951c8edde5a47'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa80085329975d3da22af910f', 1769904000000000, 1772323200000000, 0, 1769904000000000, X'019ca6b1dc008e119b161d754a39f613'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa80085329975d3da22af910f', 1772323200000000, 1773100800000000, 0, 1772323200000000, X'019cd50b18008df8ba89873420f66c50'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008651a8bfeb588461cb06', 1767225600000000, 1769904000000000, 0, NULL, X'019b76daa8008358826ca2064e8bf5e5'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008651a8bfeb588461cb06', 1769904000000000, 1772323200000000, 0, 1769904000000000, X'019c167fcc0086309cad52c77888a912'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008651a8bfeb588461cb06', 1772323200000000, 1774998000000000, 0, 1772323200000000, X'019ca6b1dc008517ac1403c3a7ced11d'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa800894380d93f07cbaa8af0', 1767225600000000, 1769904000000000, 0, NULL, X'019c167fcc008c1ca063e662f15691ab'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa800894380d93f07cbaa8af0', 1769904000000000, 1772323200000000, 0, 1769904000000000, X'019ca6b1dc0085d586d255fed0cf6a91'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa800894380d93f07cbaa8af0', 1772323200000000, 1773100800000000, 0, 1772323200000000, X'019cd50b180080648582e5b7584a2d3a'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008aa99c00ef37dfbb12a7', 1767225600000000, 1769904000000000, 0, NULL, X'019b76daa800891396570b836cdda58a'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008aa99c00ef37dfbb12a7', 1769904000000000, 1772323200000000, 0, 1769904000000000, X'019c167fcc008689a3f9df7db5d8e118'),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa8008aa99c00ef37dfbb12a7', 1772323200000000, 1774998000000000, 0, 1772323200000000, X'019ca6b1dc00854392f3d9c8016954d3'),
(X'019b76daa8008493834810341ce33bf5', X'019bc94068008ffeb550a48297122c59', X'019b76daa8008c7692d9cc5b922c4062', 1768539600000000, 1769904000000000, 0, NULL, X'019bc940680080b9819ec6fa964ffcf0'),
(X'019b76daa8008493834810341ce33bf5', X'019bc94068008ffeb550a48297122c59', X'019b76daa8008c7692d9cc5b922c4062', 1769904000000000, 1772323200000000, 0, 1769904000000000, X'019c167fcc008ccfae790010a8eead2d'),
(X'019b76daa8008493834810341ce33bf5', X'019bc94068008ffeb550a48297122c59', X'019b76daa8008c7692d9cc5b922c4062', 1772323200000000, 1774998000000000, 0, 1772323200000000, X'019ca6b1dc0086499058d6be43752a96'),
(X'019b76daa8008493834810341ce33bf5', X'019bc94068008ffeb550a48297122c59', X'019b76daa8008c7692d9cc5b922c4062', 1774998000000000, 1777590000000000, 0, 1774998000000000, X'019d46201180857590f66a91dce21f73'),
(X'019b76daa8008493834810341ce33bf5', X'019bc94068008ffeb550a48297122c59', X'019b76daa8008c7692d9cc5b922c4062', 1777590000000000, 1780268400000000, 0, 1777590000000000, X'019de09ed9808e0bb454ffa0f2958980'),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa80085329975d3da22af910f', 1777680000000000, 1780268400000000, 0, NULL, X'019e8043fd8086569b4387c7720b367d'),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa80085329975d3da22af910f', 1780268400000000, 1782860400000000, 0, 1780268400000000, X'019f1ac2c580836485c9c8723cf6bb7d'),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008651a8bfeb588461cb06', 1777608000000000, 1780268400000000, 0, NULL, X'019de5fc240083bf9a6a39b7960b0b69'),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008651a8bfeb588461cb06', 1780268400000000, 1782860400000000, 0, 1780268400000000, X'019e8043fd8083c4a9ccf6de922a79a6'),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008651a8bfeb588461cb06', 1782860400000000, 1785538800000000, 0, 1782860400000000, X'019f1ac2c5808557b3d8d5f440853107'),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa800894380d93f07cbaa8af0', 1777680000000000, 1780268400000000, 0, NULL, X'019e8043fd8086a1bd0887330a19ab89'),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa800894380d93f07cbaa8af0', 1780268400000000, 1782860400000000, 0, 1780268400000000, X'019f1ac2c5808dbdba3421dde447d59b'),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008aa99c00ef37dfbb12a7', 1777608000000000, 1780268400000000, 0, NULL, X'019de5fc240083328aa7a4c30b2cc3c0'),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008aa99c00ef37dfbb12a7', 1780268400000000, 1782860400000000, 0, 1780268400000000, X'019e8043fd808682ada1b3621859642e'),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa8008aa99c00ef37dfbb12a7', 1782860400000000, 1785538800000000, 0, 1782860400000000, X'019f1ac2c58088e19f3023c08597a821'),
(X'019b76daa8008493834810341ce33bf5', X'019e8043fd8087728e61b402aa18179d', X'019b76daa80082cb861699662a4b0ee5', 1780268400000000, 1782860400000000, 0, NULL, X'019e8043fd808aab9c5a18f794fead42'),
(X'019b76daa8008493834810341ce33bf5', X'019e8043fd8087728e61b402aa18179d', X'019b76daa80082cb861699662a4b0ee5', 1782860400000000, 1785538800000000, 0, 1782860400000000, X'019f1ac2c5808189a6d23afefd971766'),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa8008e72b831de59eb98e36b', X'019b76daa80082cb861699662a4b0ee5', 1767225600000000, 1769904000000000, 0, NULL, X'019b76daa800846c9f01753c3f3c664f'),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa8008e72b831de59eb98e36b', X'019b76daa80082cb861699662a4b0ee5', 1769904000000000, 1772323200000000, 0, 1769904000000000, X'019c167fcc0087bcb625bab31396d558'),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa8008e72b831de59eb98e36b', X'019b76daa80082cb861699662a4b0ee5', 1772323200000000, 1775001600000000, 0, 1772323200000000, X'019ca6b1dc008d3f807a98360b9e5c18');
INSERT INTO osto_usage_lines (company_id, line_id, item_id, charge_id, window_start, dimensions, metered_quantity, event_count) VALUES
(X'019b76daa8008493834810341ce33bf5', X'019c167fcc008b11a81951c8edde5a47', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa80085329975d3da22af910f', 1767225600000000, '', '0', 0),
(X'019b76daa8008493834810341ce33bf5', X'019c167fcc008c1ca063e662f15691ab', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa800894380d93f07cbaa8af0', 1767225600000000, '', '140', 1),
(X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc0085d586d255fed0cf6a91', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa800894380d93f07cbaa8af0', 1769904000000000, '', '0', 0),
(X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008e119b161d754a39f613', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa80085329975d3da22af910f', 1769904000000000, '', '0', 0),
(X'019b76daa8008493834810341ce33bf5', X'019cd50b180080648582e5b7584a2d3a', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa800894380d93f07cbaa8af0', 1772323200000000, '', '0', 0),
(X'019b76daa8008493834810341ce33bf5', X'019cd50b18008df8ba89873420f66c50', X'019b76daa8008b53b051a8a83bd4d2bc', X'019b76daa80085329975d3da22af910f', 1772323200000000, '', '0', 0),
(X'019b76daa8008493834810341ce33bf5', X'019e8043fd8086569b4387c7720b367d', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa80085329975d3da22af910f', 1777680000000000, '', '0', 0),
(X'019b76daa8008493834810341ce33bf5', X'019e8043fd8086a1bd0887330a19ab89', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa800894380d93f07cbaa8af0', 1777680000000000, '', '0', 0),
(X'019b76daa8008493834810341ce33bf5', X'019f1ac2c580836485c9c8723cf6bb7d', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa80085329975d3da22af910f', 1780268400000000, '', '0', 0),
(X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808dbdba3421dde447d59b', X'019de5fc24008488a9579e36a6e1a213', X'019b76daa800894380d93f07cbaa8af0', 1780268400000000, '', '0', 0);
INSERT INTO osto_document_balances (company_id, document_id, currency, total_minor, credit_applied_minor, allocated_minor, due_minor, due_on, paid_at, prepaid_applied_minor, credited_minor, withheld_minor) VALUES
(X'019b76daa8008493834810341ce33bf5', X'019b76daa800857c89401f0178d7a697', 'USD', 10116, 0, 10116, 0, '2025-12-31', 1767225600000000, 0, 0, 0),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa800890a9ee1be89edf8163e', 'USD', 2790, 0, 2790, 0, '2025-12-31', 1767225600000000, 0, 0, 0),
(X'019b76daa8008493834810341ce33bf5', X'019bc94068008e2da889d9d5605cf83b', 'USD', 1350, 0, 1350, 0, '2026-01-16', 1768608000000000, 0, 0, 0),
(X'019b76daa8008493834810341ce33bf5', X'019c167fcc008872b282a24e04c4e543', 'USD', 18240, 0, 18240, 0, '2026-01-31', 1769904000000000, 0, 0, 0),
(X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008a4fb860e6cc3168ea9f', 'USD', 17440, 0, 17440, 0, '2026-02-28', 1772323200000000, 0, 0, 0),
(X'019b76daa8008493834810341ce33bf5', X'019d462011808245912e57cceddde231', 'USD', 6200, 6200, 0, 0, '2026-03-31', 1774998000000000, 0, 0, 0),
(X'019b76daa8008493834810341ce33bf5', X'019de09ed9808ee4bd47bacb5923b192', 'USD', 6200, 1777, 4423, 0, '2026-04-30', 1777590000000000, 0, 0, 0),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc2400898dbc3bdf61c1b0d46d', 'USD', 10877, 0, 10877, 0, '2026-05-01', 1777680000000000, 0, 0, 0),
(X'019b76daa8008493834810341ce33bf5', X'019e8043fd8088b19b5a881b9c194b26', 'USD', 14340, 0, 14340, 0, '2026-05-31', 1780268400000000, 0, 0, 0),
(X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808912af0984465449a732', 'USD', 14340, 0, 14340, 0, '2026-06-30', 1782860400000000, 0, 0, 0),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80088969b2cf7f33356c428', 'INR', 365800, 0, 365800, 0, '2026-01-01', 1767225600000000, 0, 0, 0),
(X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008e9381ffb9646d146817', 'INR', 365800, 0, 365800, 0, '2026-02-01', 1769904000000000, 0, 0, 0),
(X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008297b5d9567322db8a8c', 'INR', 365800, 0, 365800, 0, '2026-03-01', 1772323200000000, 0, 0, 0);
INSERT INTO osto_number_series (series, legal_entity_id, kind, fiscal_year, lane, last_number, pattern) VALUES
('OST/25-26/', X'019b76daa80084068a56a25a92cf4482', 'invoice', '2025-26', 0, 3, 'OST/{fy:short}/{kind}{seq:5}'),
('OUS/26/', X'019b76daa800849ab153d8f48ae5e6b7', 'invoice', '2026', 0, 10, 'OUS/{fy:short}/{kind}{seq:5}'),
('OUS/26/C', X'019b76daa800849ab153d8f48ae5e6b7', 'credit_note', '2026', 0, 1, 'OUS/{fy:short}/{kind}{seq:5}');
INSERT INTO osto_numbers (series, number, printed_number, company_id, document_id, disposition) VALUES
('OST/25-26/', 1, 'OST/25-26/00001', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80088969b2cf7f33356c428', 'used'),
('OST/25-26/', 2, 'OST/25-26/00002', X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008e9381ffb9646d146817', 'used'),
('OST/25-26/', 3, 'OST/25-26/00003', X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008297b5d9567322db8a8c', 'used'),
('OUS/26/', 1, 'OUS/26/00001', X'019b76daa8008493834810341ce33bf5', X'019b76daa800890a9ee1be89edf8163e', 'used'),
('OUS/26/', 2, 'OUS/26/00002', X'019b76daa8008493834810341ce33bf5', X'019b76daa800857c89401f0178d7a697', 'used'),
('OUS/26/', 3, 'OUS/26/00003', X'019b76daa8008493834810341ce33bf5', X'019bc94068008e2da889d9d5605cf83b', 'used'),
('OUS/26/', 4, 'OUS/26/00004', X'019b76daa8008493834810341ce33bf5', X'019c167fcc008872b282a24e04c4e543', 'used'),
('OUS/26/', 5, 'OUS/26/00005', X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008a4fb860e6cc3168ea9f', 'used'),
('OUS/26/', 6, 'OUS/26/00006', X'019b76daa8008493834810341ce33bf5', X'019d462011808245912e57cceddde231', 'used'),
('OUS/26/', 7, 'OUS/26/00007', X'019b76daa8008493834810341ce33bf5', X'019de09ed9808ee4bd47bacb5923b192', 'used'),
('OUS/26/', 8, 'OUS/26/00008', X'019b76daa8008493834810341ce33bf5', X'019de5fc2400898dbc3bdf61c1b0d46d', 'used'),
('OUS/26/', 9, 'OUS/26/00009', X'019b76daa8008493834810341ce33bf5', X'019e8043fd8088b19b5a881b9c194b26', 'used'),
('OUS/26/', 10, 'OUS/26/00010', X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808912af0984465449a732', 'used'),
('OUS/26/C', 1, 'OUS/26/C00001', X'019b76daa8008493834810341ce33bf5', X'019cd50b180083e99694f70dfcf4be5d', 'used');
INSERT INTO osto_payment_methods (id, company_id, kind, state, provider, token, brand, last4, expiry_year, expiry_month, priority, created_at) VALUES
(X'019b76daa80081d5b9a323b66e799ef6', X'019b76daa8008493834810341ce33bf5', 'card', 'valid', 'simulated', 'sim_ok', '', '', NULL, NULL, 0, 1767225600000000),
(X'019b76daa80083d682911089f7bac549', X'019b76daa80086ed9d605ab222ed5f21', 'card', 'valid', 'simulated', 'sim_ok', '', '', NULL, NULL, 0, 1767225600000000);
INSERT INTO osto_payment_attempts (id, company_id, document_id, method_id, reason, state, ordinal, currency, amount_minor, decline_class, decline_code, provider_reference, look_up_count, created_at, submitted_at, settled_at) VALUES
(X'019b76daa8008aaea1a9c68a53d19812', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80088969b2cf7f33356c428', X'019b76daa80083d682911089f7bac549', 'automatic', 'succeeded', 1, 'INR', 365800, NULL, NULL, 'sim_20b73ca95510af9e5dc10f0b', 0, 1767225600000000, 1767225600000000, 1767225600000000),
(X'019b76daa8008cdea6745a6f0a39d7f9', X'019b76daa8008493834810341ce33bf5', X'019b76daa800890a9ee1be89edf8163e', X'019b76daa80081d5b9a323b66e799ef6', 'automatic', 'succeeded', 1, 'USD', 2790, NULL, NULL, 'sim_63e9616fe07832c04ce5c8d6', 0, 1767225600000000, 1767225600000000, 1767225600000000),
(X'019b76daa8008e05ba169af4eebd4b9f', X'019b76daa8008493834810341ce33bf5', X'019b76daa800857c89401f0178d7a697', X'019b76daa80081d5b9a323b66e799ef6', 'automatic', 'succeeded', 1, 'USD', 10116, NULL, NULL, 'sim_1cf81e8cb8095203881555c0', 0, 1767225600000000, 1767225600000000, 1767225600000000),
(X'019bc940680085ec9801a2dcd160c4c6', X'019b76daa8008493834810341ce33bf5', X'019bc94068008e2da889d9d5605cf83b', X'019b76daa80081d5b9a323b66e799ef6', 'automatic', 'succeeded', 1, 'USD', 1350, NULL, NULL, 'sim_5c38138d966e2381cce37f0c', 0, 1768608000000000, 1768608000000000, 1768608000000000),
(X'019c167fcc008902830777a51e10705d', X'019b76daa8008493834810341ce33bf5', X'019c167fcc008872b282a24e04c4e543', X'019b76daa80081d5b9a323b66e799ef6', 'automatic', 'succeeded', 1, 'USD', 18240, NULL, NULL, 'sim_729aba8b799e324a3ea89466', 0, 1769904000000000, 1769904000000000, 1769904000000000),
(X'019c167fcc0089afb1b1553a048526bf', X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008e9381ffb9646d146817', X'019b76daa80083d682911089f7bac549', 'automatic', 'succeeded', 1, 'INR', 365800, NULL, NULL, 'sim_e8c69a3a7340c7552fa730c0', 0, 1769904000000000, 1769904000000000, 1769904000000000),
(X'019ca6b1dc0087ec9c0e497c88b8064f', X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008a4fb860e6cc3168ea9f', X'019b76daa80081d5b9a323b66e799ef6', 'automatic', 'succeeded', 1, 'USD', 17440, NULL, NULL, 'sim_0f1410ef89f4d7e9bf509f88', 0, 1772323200000000, 1772323200000000, 1772323200000000),
(X'019ca6b1dc008b669595d62c745c224c', X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008297b5d9567322db8a8c', X'019b76daa80083d682911089f7bac549', 'automatic', 'succeeded', 1, 'INR', 365800, NULL, NULL, 'sim_567a4c9bd08000ed35999918', 0, 1772323200000000, 1772323200000000, 1772323200000000),
(X'019de09ed98086e79dd9c77167b9d5ea', X'019b76daa8008493834810341ce33bf5', X'019de09ed9808ee4bd47bacb5923b192', X'019b76daa80081d5b9a323b66e799ef6', 'automatic', 'succeeded', 1, 'USD', 4423, NULL, NULL, 'sim_c7825f0b346304293bbfe723', 0, 1777590000000000, 1777590000000000, 1777590000000000),
(X'019de5fc240085ec91373ddb194c2ac0', X'019b76daa8008493834810341ce33bf5', X'019de5fc2400898dbc3bdf61c1b0d46d', X'019b76daa80081d5b9a323b66e799ef6', 'automatic', 'succeeded', 1, 'USD', 10877, NULL, NULL, 'sim_86348ff3c07bc760e504f197', 0, 1777680000000000, 1777680000000000, 1777680000000000),
(X'019e8043fd80810ea7eef19b7cb29ad1', X'019b76daa8008493834810341ce33bf5', X'019e8043fd8088b19b5a881b9c194b26', X'019b76daa80081d5b9a323b66e799ef6', 'automatic', 'succeeded', 1, 'USD', 14340, NULL, NULL, 'sim_31a25ca565631c734c602365', 0, 1780268400000000, 1780268400000000, 1780268400000000),
(X'019f1ac2c580835bb7b348677401bc22', X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808912af0984465449a732', X'019b76daa80081d5b9a323b66e799ef6', 'automatic', 'succeeded', 1, 'USD', 14340, NULL, NULL, 'sim_48f8255128e75e98dbfd17a9', 0, 1782860400000000, 1782860400000000, 1782860400000000);
INSERT INTO osto_payments (id, company_id, attempt_id, currency, amount_minor, provider, provider_reference, received_at) VALUES
(X'019b76daa8008552b666016ffbf479b1', X'019b76daa8008493834810341ce33bf5', X'019b76daa8008e05ba169af4eebd4b9f', 'USD', 10116, 'simulated', 'sim_1cf81e8cb8095203881555c0', 1767225600000000),
(X'019b76daa800883f8de7acf52bc60353', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa8008aaea1a9c68a53d19812', 'INR', 365800, 'simulated', 'sim_20b73ca95510af9e5dc10f0b', 1767225600000000),
(X'019b76daa8008afda76d278827c7286b', X'019b76daa8008493834810341ce33bf5', X'019b76daa8008cdea6745a6f0a39d7f9', 'USD', 2790, 'simulated', 'sim_63e9616fe07832c04ce5c8d6', 1767225600000000),
(X'019bc940680083b2a515c23edb923fec', X'019b76daa8008493834810341ce33bf5', X'019bc940680085ec9801a2dcd160c4c6', 'USD', 1350, 'simulated', 'sim_5c38138d966e2381cce37f0c', 1768608000000000),
(X'019c167fcc0086f6bbd916d2d02d8865', X'019b76daa8008493834810341ce33bf5', X'019c167fcc008902830777a51e10705d', 'USD', 18240, 'simulated', 'sim_729aba8b799e324a3ea89466', 1769904000000000),
(X'019c167fcc008f6bbc2752bd0e415261', X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc0089afb1b1553a048526bf', 'INR', 365800, 'simulated', 'sim_e8c69a3a7340c7552fa730c0', 1769904000000000),
(X'019ca6b1dc0082ae82666fa9d107f881', X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc0087ec9c0e497c88b8064f', 'USD', 17440, 'simulated', 'sim_0f1410ef89f4d7e9bf509f88', 1772323200000000),
(X'019ca6b1dc008a9fb984253d45f2a954', X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008b669595d62c745c224c', 'INR', 365800, 'simulated', 'sim_567a4c9bd08000ed35999918', 1772323200000000),
(X'019de09ed98087b4998aa964f15362dc', X'019b76daa8008493834810341ce33bf5', X'019de09ed98086e79dd9c77167b9d5ea', 'USD', 4423, 'simulated', 'sim_c7825f0b346304293bbfe723', 1777590000000000),
(X'019de5fc24008115ac944c37b823edfa', X'019b76daa8008493834810341ce33bf5', X'019de5fc240085ec91373ddb194c2ac0', 'USD', 10877, 'simulated', 'sim_86348ff3c07bc760e504f197', 1777680000000000),
(X'019e8043fd808324a8376e0930ecd05a', X'019b76daa8008493834810341ce33bf5', X'019e8043fd80810ea7eef19b7cb29ad1', 'USD', 14340, 'simulated', 'sim_31a25ca565631c734c602365', 1780268400000000),
(X'019f1ac2c5808d8290c4f85bbb76d5b5', X'019b76daa8008493834810341ce33bf5', X'019f1ac2c580835bb7b348677401bc22', 'USD', 14340, 'simulated', 'sim_48f8255128e75e98dbfd17a9', 1782860400000000);
INSERT INTO osto_allocations (id, company_id, payment_id, document_id, currency, amount_minor, allocated_at) VALUES
(X'019b76daa80080fcbbd97a56bdfc4a75', X'019b76daa8008493834810341ce33bf5', X'019b76daa8008afda76d278827c7286b', X'019b76daa800890a9ee1be89edf8163e', 'USD', 2790, 1767225600000000),
(X'019b76daa8008d96bb1e31d0525d1e0c', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa800883f8de7acf52bc60353', X'019b76daa80088969b2cf7f33356c428', 'INR', 365800, 1767225600000000),
(X'019b76daa8008ec68d80f0bf8428df10', X'019b76daa8008493834810341ce33bf5', X'019b76daa8008552b666016ffbf479b1', X'019b76daa800857c89401f0178d7a697', 'USD', 10116, 1767225600000000),
(X'019bc94068008dc288629a2da384578e', X'019b76daa8008493834810341ce33bf5', X'019bc940680083b2a515c23edb923fec', X'019bc94068008e2da889d9d5605cf83b', 'USD', 1350, 1768608000000000),
(X'019c167fcc008a879d511dbb018ec044', X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008f6bbc2752bd0e415261', X'019c167fcc008e9381ffb9646d146817', 'INR', 365800, 1769904000000000),
(X'019c167fcc008ef0be7cdf54a0b7668f', X'019b76daa8008493834810341ce33bf5', X'019c167fcc0086f6bbd916d2d02d8865', X'019c167fcc008872b282a24e04c4e543', 'USD', 18240, 1769904000000000),
(X'019ca6b1dc008072a78cd08b2b002316', X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc0082ae82666fa9d107f881', X'019ca6b1dc008a4fb860e6cc3168ea9f', 'USD', 17440, 1772323200000000),
(X'019ca6b1dc008668b0adc14f13c80cdd', X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008a9fb984253d45f2a954', X'019ca6b1dc008297b5d9567322db8a8c', 'INR', 365800, 1772323200000000),
(X'019de09ed9808aa3b73996237b1de0a0', X'019b76daa8008493834810341ce33bf5', X'019de09ed98087b4998aa964f15362dc', X'019de09ed9808ee4bd47bacb5923b192', 'USD', 4423, 1777590000000000),
(X'019de5fc24008aa7981100fda792acab', X'019b76daa8008493834810341ce33bf5', X'019de5fc24008115ac944c37b823edfa', X'019de5fc2400898dbc3bdf61c1b0d46d', 'USD', 10877, 1777680000000000),
(X'019e8043fd80883aa5ff89952316ce6f', X'019b76daa8008493834810341ce33bf5', X'019e8043fd808324a8376e0930ecd05a', X'019e8043fd8088b19b5a881b9c194b26', 'USD', 14340, 1780268400000000),
(X'019f1ac2c5808d759473a97d44be5abb', X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808d8290c4f85bbb76d5b5', X'019f1ac2c5808912af0984465449a732', 'USD', 14340, 1782860400000000);
INSERT INTO osto_journal_entries (id, company_id, legal_entity_id, source_kind, source_id, description, booked_on, effective_at, recorded_at) VALUES
(X'019b76daa80083d293950de4d00f81f8', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80084068a56a25a92cf4482', 'payment_received', X'019b76daa800883f8de7acf52bc60353', 'Payment for OST/25-26/00001', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa80085e387935831391b1b1b', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80084068a56a25a92cf4482', 'document_finalized', X'019b76daa80088969b2cf7f33356c428', 'Invoice OST/25-26/00001', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa800866191af87c9c9163823', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'payment_received', X'019b76daa8008552b666016ffbf479b1', 'Payment for OUS/26/00002', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa80089c8ba688fb8e794074e', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019b76daa800857c89401f0178d7a697', 'Invoice OUS/26/00002', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa8008e5d8348b2105b73b86a', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019b76daa800890a9ee1be89edf8163e', 'Invoice OUS/26/00001', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019b76daa8008fc388839f971b129bdc', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'payment_received', X'019b76daa8008afda76d278827c7286b', 'Payment for OUS/26/00001', '2026-01-01', 1767225600000000, 1767225600000000),
(X'019bc9406800805d8c4243e9135f8f25', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019bc94068008e2da889d9d5605cf83b', 'Invoice OUS/26/00003', '2026-01-17', 1768608000000000, 1768608000000000),
(X'019bc94068008d02b16d8f210dbdfb71', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'payment_received', X'019bc940680083b2a515c23edb923fec', 'Payment for OUS/26/00003', '2026-01-17', 1768608000000000, 1768608000000000),
(X'019c167fcc0084eca52e50a83ebf3670', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019c167fcc008872b282a24e04c4e543', 'Invoice OUS/26/00004', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c167fcc0085b1b81bfcf5ff68dfc0', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80084068a56a25a92cf4482', 'document_finalized', X'019c167fcc008e9381ffb9646d146817', 'Invoice OST/25-26/00002', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c167fcc008ce796ee8210a8a7fd3c', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'payment_received', X'019c167fcc0086f6bbd916d2d02d8865', 'Payment for OUS/26/00004', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019c167fcc008e06bc75963ef73bc734', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80084068a56a25a92cf4482', 'payment_received', X'019c167fcc008f6bbc2752bd0e415261', 'Payment for OST/25-26/00002', '2026-02-01', 1769904000000000, 1769904000000000),
(X'019ca6b1dc008525b157466862d2748c', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80084068a56a25a92cf4482', 'document_finalized', X'019ca6b1dc008297b5d9567322db8a8c', 'Invoice OST/25-26/00003', '2026-03-01', 1772323200000000, 1772323200000000),
(X'019ca6b1dc00867ebf8df225e7b4fe14', X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80084068a56a25a92cf4482', 'payment_received', X'019ca6b1dc008a9fb984253d45f2a954', 'Payment for OST/25-26/00003', '2026-03-01', 1772323200000000, 1772323200000000),
(X'019ca6b1dc00891b89fbf185e5cf028d', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'payment_received', X'019ca6b1dc0082ae82666fa9d107f881', 'Payment for OUS/26/00005', '2026-03-01', 1772323200000000, 1772323200000000),
(X'019ca6b1dc008b78b9de99362ab79e12', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019ca6b1dc008a4fb860e6cc3168ea9f', 'Invoice OUS/26/00005', '2026-03-01', 1772323200000000, 1772323200000000),
(X'019cd50b180081e38e0d30f55fee5696', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019cd50b180083e99694f70dfcf4be5d', 'Credit note OUS/26/C00001', '2026-03-10', 1773100800000000, 1773100800000000),
(X'019d462011808fe2a255d1c54cf4a4d9', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019d462011808245912e57cceddde231', 'Invoice OUS/26/00006', '2026-03-31', 1774998000000000, 1774998000000000),
(X'019de09ed98087a6b654502f908b2335', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'payment_received', X'019de09ed98087b4998aa964f15362dc', 'Payment for OUS/26/00007', '2026-04-30', 1777590000000000, 1777590000000000),
(X'019de09ed9808ee083f181451d6bcbf1', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019de09ed9808ee4bd47bacb5923b192', 'Invoice OUS/26/00007', '2026-04-30', 1777590000000000, 1777590000000000),
(X'019de5fc2400851aa957fa4db8245bcc', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019de5fc2400898dbc3bdf61c1b0d46d', 'Invoice OUS/26/00008', '2026-05-02', 1777680000000000, 1777680000000000),
(X'019de5fc24008fc3bfd29dc5511010ae', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'payment_received', X'019de5fc24008115ac944c37b823edfa', 'Payment for OUS/26/00008', '2026-05-02', 1777680000000000, 1777680000000000),
(X'019e8043fd8082e5894561bfea14c4f0', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'payment_received', X'019e8043fd808324a8376e0930ecd05a', 'Payment for OUS/26/00009', '2026-05-31', 1780268400000000, 1780268400000000),
(X'019e8043fd8083d9a9c67ce2332a5d3c', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019e8043fd8088b19b5a881b9c194b26', 'Invoice OUS/26/00009', '2026-05-31', 1780268400000000, 1780268400000000),
(X'019f1ac2c580880db33160498e37e147', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'document_finalized', X'019f1ac2c5808912af0984465449a732', 'Invoice OUS/26/00010', '2026-06-30', 1782860400000000, 1782860400000000),
(X'019f1ac2c5808e1fba3d55ce37d0a1ab', X'019b76daa8008493834810341ce33bf5', X'019b76daa800849ab153d8f48ae5e6b7', 'payment_received', X'019f1ac2c5808d8290c4f85bbb76d5b5', 'Payment for OUS/26/00010', '2026-06-30', 1782860400000000, 1782860400000000);
INSERT INTO osto_postings (company_id, entry_id, position, account, module_id, currency, amount_minor, functional_currency, functional_minor) VALUES
(X'019b76daa8008493834810341ce33bf5', X'019b76daa800866191af87c9c9163823', 0, 'cash_clearing', NULL, 'USD', 10116, 'USD', 10116),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa800866191af87c9c9163823', 1, 'receivable', NULL, 'USD', -10116, 'USD', -10116),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa80089c8ba688fb8e794074e', 0, 'receivable', NULL, 'USD', 10116, 'USD', 10116),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa80089c8ba688fb8e794074e', 1, 'deferred_revenue', X'019b76daa800839bbb096a66914766b5', 'USD', -10116, 'USD', -10116),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008e5d8348b2105b73b86a', 0, 'receivable', NULL, 'USD', 2790, 'USD', 2790),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008e5d8348b2105b73b86a', 1, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'USD', -2790, 'USD', -2790),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008fc388839f971b129bdc', 0, 'cash_clearing', NULL, 'USD', 2790, 'USD', 2790),
(X'019b76daa8008493834810341ce33bf5', X'019b76daa8008fc388839f971b129bdc', 1, 'receivable', NULL, 'USD', -2790, 'USD', -2790),
(X'019b76daa8008493834810341ce33bf5', X'019bc9406800805d8c4243e9135f8f25', 0, 'receivable', NULL, 'USD', 1350, 'USD', 1350),
(X'019b76daa8008493834810341ce33bf5', X'019bc9406800805d8c4243e9135f8f25', 1, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'USD', -1350, 'USD', -1350),
(X'019b76daa8008493834810341ce33bf5', X'019bc94068008d02b16d8f210dbdfb71', 0, 'cash_clearing', NULL, 'USD', 1350, 'USD', 1350),
(X'019b76daa8008493834810341ce33bf5', X'019bc94068008d02b16d8f210dbdfb71', 1, 'receivable', NULL, 'USD', -1350, 'USD', -1350),
(X'019b76daa8008493834810341ce33bf5', X'019c167fcc0084eca52e50a83ebf3670', 0, 'receivable', NULL, 'USD', 18240, 'USD', 18240),
(X'019b76daa8008493834810341ce33bf5', X'019c167fcc0084eca52e50a83ebf3670', 1, 'revenue', X'019b76daa800839bbb096a66914766b5', 'USD', -800, 'USD', -800),
(X'019b76daa8008493834810341ce33bf5', X'019c167fcc0084eca52e50a83ebf3670', 2, 'deferred_revenue', X'019b76daa800839bbb096a66914766b5', 'USD', -11240, 'USD', -11240),
(X'019b76daa8008493834810341ce33bf5', X'019c167fcc0084eca52e50a83ebf3670', 3, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'USD', -6200, 'USD', -6200),
(X'019b76daa8008493834810341ce33bf5', X'019c167fcc008ce796ee8210a8a7fd3c', 0, 'cash_clearing', NULL, 'USD', 18240, 'USD', 18240),
(X'019b76daa8008493834810341ce33bf5', X'019c167fcc008ce796ee8210a8a7fd3c', 1, 'receivable', NULL, 'USD', -18240, 'USD', -18240),
(X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc00891b89fbf185e5cf028d', 0, 'cash_clearing', NULL, 'USD', 17440, 'USD', 17440),
(X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc00891b89fbf185e5cf028d', 1, 'receivable', NULL, 'USD', -17440, 'USD', -17440),
(X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008b78b9de99362ab79e12', 0, 'receivable', NULL, 'USD', 17440, 'USD', 17440),
(X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008b78b9de99362ab79e12', 1, 'deferred_revenue', X'019b76daa800839bbb096a66914766b5', 'USD', -11240, 'USD', -11240),
(X'019b76daa8008493834810341ce33bf5', X'019ca6b1dc008b78b9de99362ab79e12', 2, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'USD', -6200, 'USD', -6200),
(X'019b76daa8008493834810341ce33bf5', X'019cd50b180081e38e0d30f55fee5696', 0, 'customer_credit', NULL, 'USD', -7977, 'USD', -7977),
(X'019b76daa8008493834810341ce33bf5', X'019cd50b180081e38e0d30f55fee5696', 1, 'deferred_revenue', X'019b76daa800839bbb096a66914766b5', 'USD', 7977, 'USD', 7977),
(X'019b76daa8008493834810341ce33bf5', X'019d462011808fe2a255d1c54cf4a4d9', 0, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'USD', -6200, 'USD', -6200),
(X'019b76daa8008493834810341ce33bf5', X'019d462011808fe2a255d1c54cf4a4d9', 1, 'customer_credit', NULL, 'USD', 6200, 'USD', 6200),
(X'019b76daa8008493834810341ce33bf5', X'019de09ed98087a6b654502f908b2335', 0, 'cash_clearing', NULL, 'USD', 4423, 'USD', 4423),
(X'019b76daa8008493834810341ce33bf5', X'019de09ed98087a6b654502f908b2335', 1, 'receivable', NULL, 'USD', -4423, 'USD', -4423),
(X'019b76daa8008493834810341ce33bf5', X'019de09ed9808ee083f181451d6bcbf1', 0, 'receivable', NULL, 'USD', 4423, 'USD', 4423),
(X'019b76daa8008493834810341ce33bf5', X'019de09ed9808ee083f181451d6bcbf1', 1, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'USD', -6200, 'USD', -6200),
(X'019b76daa8008493834810341ce33bf5', X'019de09ed9808ee083f181451d6bcbf1', 2, 'customer_credit', NULL, 'USD', 1777, 'USD', 1777),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc2400851aa957fa4db8245bcc', 0, 'receivable', NULL, 'USD', 10877, 'USD', 10877),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc2400851aa957fa4db8245bcc', 1, 'deferred_revenue', X'019b76daa800839bbb096a66914766b5', 'USD', -10877, 'USD', -10877),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008fc3bfd29dc5511010ae', 0, 'cash_clearing', NULL, 'USD', 10877, 'USD', 10877),
(X'019b76daa8008493834810341ce33bf5', X'019de5fc24008fc3bfd29dc5511010ae', 1, 'receivable', NULL, 'USD', -10877, 'USD', -10877),
(X'019b76daa8008493834810341ce33bf5', X'019e8043fd8082e5894561bfea14c4f0', 0, 'cash_clearing', NULL, 'USD', 14340, 'USD', 14340),
(X'019b76daa8008493834810341ce33bf5', X'019e8043fd8082e5894561bfea14c4f0', 1, 'receivable', NULL, 'USD', -14340, 'USD', -14340),
(X'019b76daa8008493834810341ce33bf5', X'019e8043fd8083d9a9c67ce2332a5d3c', 0, 'receivable', NULL, 'USD', 14340, 'USD', 14340),
(X'019b76daa8008493834810341ce33bf5', X'019e8043fd8083d9a9c67ce2332a5d3c', 1, 'deferred_revenue', X'019b76daa800839bbb096a66914766b5', 'USD', -11240, 'USD', -11240),
(X'019b76daa8008493834810341ce33bf5', X'019e8043fd8083d9a9c67ce2332a5d3c', 2, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'USD', -3100, 'USD', -3100),
(X'019b76daa8008493834810341ce33bf5', X'019f1ac2c580880db33160498e37e147', 0, 'receivable', NULL, 'USD', 14340, 'USD', 14340),
(X'019b76daa8008493834810341ce33bf5', X'019f1ac2c580880db33160498e37e147', 1, 'deferred_revenue', X'019b76daa800839bbb096a66914766b5', 'USD', -11240, 'USD', -11240),
(X'019b76daa8008493834810341ce33bf5', X'019f1ac2c580880db33160498e37e147', 2, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'USD', -3100, 'USD', -3100),
(X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808e1fba3d55ce37d0a1ab', 0, 'cash_clearing', NULL, 'USD', 14340, 'USD', 14340),
(X'019b76daa8008493834810341ce33bf5', X'019f1ac2c5808e1fba3d55ce37d0a1ab', 1, 'receivable', NULL, 'USD', -14340, 'USD', -14340),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80083d293950de4d00f81f8', 0, 'cash_clearing', NULL, 'INR', 365800, 'INR', 365800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80083d293950de4d00f81f8', 1, 'receivable', NULL, 'INR', -365800, 'INR', -365800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80085e387935831391b1b1b', 0, 'receivable', NULL, 'INR', 365800, 'INR', 365800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80085e387935831391b1b1b', 1, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'INR', -310000, 'INR', -310000),
(X'019b76daa80086ed9d605ab222ed5f21', X'019b76daa80085e387935831391b1b1b', 2, 'tax_payable', NULL, 'INR', -55800, 'INR', -55800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc0085b1b81bfcf5ff68dfc0', 0, 'receivable', NULL, 'INR', 365800, 'INR', 365800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc0085b1b81bfcf5ff68dfc0', 1, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'INR', -310000, 'INR', -310000),
(X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc0085b1b81bfcf5ff68dfc0', 2, 'tax_payable', NULL, 'INR', -55800, 'INR', -55800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008e06bc75963ef73bc734', 0, 'cash_clearing', NULL, 'INR', 365800, 'INR', 365800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019c167fcc008e06bc75963ef73bc734', 1, 'receivable', NULL, 'INR', -365800, 'INR', -365800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008525b157466862d2748c', 0, 'receivable', NULL, 'INR', 365800, 'INR', 365800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008525b157466862d2748c', 1, 'deferred_revenue', X'019b76daa8008dcb931258d45a80f105', 'INR', -310000, 'INR', -310000),
(X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc008525b157466862d2748c', 2, 'tax_payable', NULL, 'INR', -55800, 'INR', -55800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc00867ebf8df225e7b4fe14', 0, 'cash_clearing', NULL, 'INR', 365800, 'INR', 365800),
(X'019b76daa80086ed9d605ab222ed5f21', X'019ca6b1dc00867ebf8df225e7b4fe14', 1, 'receivable', NULL, 'INR', -365800, 'INR', -365800);
INSERT INTO osto_events (company_id, sequence, kind, subject_id, effective_at, recorded_at, payload, prev_hash, hash) VALUES
(X'019b76daa8008493834810341ce33bf5', 1, 'company_created', X'019b76daa8008493834810341ce33bf5', 1767225600000000, 1767225600000000, X'000000000000000000064748462040000006474846204000019b76daa8008493834810341ce33bf5', X'0000000000000000000000000000000000000000000000000000000000000000', X'7b99b8b785f254721c4b5fd5417c4eca29906f991d291bd438c38a7c79346b28'),
(X'019b76daa8008493834810341ce33bf5', 2, 'method_added', X'019b76daa80081d5b9a323b66e799ef6', 1767225600000000, 1767225600000000, X'000000000000001000064748462040000006474846204000019b76daa80081d5b9a323b66e799ef6', X'7b99b8b785f254721c4b5fd5417c4eca29906f991d291bd438c38a7c79346b28', X'7f86c9f4c0667d38f89d8d8e52ae63006e7f6cddcb496c23c18a1874d3797ec5'),
(X'019b76daa8008493834810341ce33bf5', 3, 'coupon_applied', X'019b76daa8008336895b9ed75538dff7', 1767225600000000, 1767225600000000, X'000000000000002f00064748462040000006474846204000019b76daa8008336895b9ed75538dff7', X'7f86c9f4c0667d38f89d8d8e52ae63006e7f6cddcb496c23c18a1874d3797ec5', X'1c3afccd848732f17634b1ee04c3d071d7812b37b05c9c880fb020e9b0e8a664'),
(X'019b76daa8008493834810341ce33bf5', 4, 'subscription_created', X'019b76daa8008cb9910cfa2f7360cab3', 1767225600000000, 1767225600000000, X'000000000000000300064748462040000006474846204000019b76daa8008cb9910cfa2f7360cab3019b76daa800870db25cf7eb5cac567900000000000000010006474846204000', X'1c3afccd848732f17634b1ee04c3d071d7812b37b05c9c880fb020e9b0e8a664', X'2de99bf27bc771cbeb808f210554a0c3de0a3ec0f6a2e2fb177271a402146bec'),
(X'019b76daa8008493834810341ce33bf5', 5, 'subscription_started', X'019b76daa8008cb9910cfa2f7360cab3', 1767225600000000, 1767225600000000, X'000000000000000400064748462040000006474846204000019b76daa8008cb9910cfa2f7360cab3', X'2de99bf27bc771cbeb808f210554a0c3de0a3ec0f6a2e2fb177271a402146bec', X'a8594b5d148bf8d01e702bec6348e7ba56d99dc8e646642dc707a679c59393f0'),
(X'019b76daa8008493834810341ce33bf5', 6, 'subscription_renewed', X'019b76daa8008cb9910cfa2f7360cab3', 1767225600000000, 1767225600000000, X'000000000000000b00064748462040000006474846204000019b76daa8008cb9910cfa2f7360cab3019b76daa80084d0b82b6d520e17c60f0006474846204000000649b7e334e000', X'a8594b5d148bf8d01e702bec6348e7ba56d99dc8e646642dc707a679c59393f0', X'87c6744c0628daacc68e8d362e800a110faede553284610399ee8e8b0960820d'),
(X'019b76daa8008493834810341ce33bf5', 7, 'document_finalized', X'019b76daa800890a9ee1be89edf8163e', 1767225600000000, 1767225600000000, X'000000000000000e00064748462040000006474846204000019b76daa800890a9ee1be89edf8163e0000000000000c1c55534400000000000000005553440000000000000ae65553440000000000000001', X'87c6744c0628daacc68e8d362e800a110faede553284610399ee8e8b0960820d', X'c0a36dead1fcb7266ec141db5bbe2ae21ad98275ab1c828c40404a32bdaba09e'),
(X'019b76daa8008493834810341ce33bf5', 8, 'attempt_created', X'019b76daa8008cdea6745a6f0a39d7f9', 1767225600000000, 1767225600000000, X'000000000000001500064748462040000006474846204000019b76daa8008cdea6745a6f0a39d7f9019b76daa800890a9ee1be89edf8163e019b76daa80081d5b9a323b66e799ef60000000000000ae6555344', X'c0a36dead1fcb7266ec141db5bbe2ae21ad98275ab1c828c40404a32bdaba09e', X'9c0c6ae4aee9cf282bb1f334fe92eeac64266463017adae54fc6e2ea18dbc93a'),
(X'019b76daa8008493834810341ce33bf5', 9, 'attempt_submitted', X'019b76daa8008cdea6745a6f0a39d7f9', 1767225600000000, 1767225600000000, X'000000000000001600064748462040000006474846204000019b76daa8008cdea6745a6f0a39d7f9', X'9c0c6ae4aee9cf282bb1f334fe92eeac64266463017adae54fc6e2ea18dbc93a', X'20a3d29165c486b13395639d6320320502d22b18141434d7084c07fcacb256c5'),
(X'019b76daa8008493834810341ce33bf5', 10, 'attempt_succeeded', X'019b76daa8008cdea6745a6f0a39d7f9', 1767225600000000, 1767225600000000, X'000000000000001700064748462040000006474846204000019b76daa8008cdea6745a6f0a39d7f9', X'20a3d29165c486b13395639d6320320502d22b18141434d7084c07fcacb256c5', X'cb74355b7711cf2a3b33acb99693e642cc4c71918c471bef85fa33b9bd170215'),
(X'019b76daa8008493834810341ce33bf5', 11, 'payment_received', X'019b76daa8008afda76d278827c7286b', 1767225600000000, 1767225600000000, X'000000000000001f00064748462040000006474846204000019b76daa8008afda76d278827c7286b019b76daa8008cdea6745a6f0a39d7f90000000000000ae6555344', X'cb74355b7711cf2a3b33acb99693e642cc4c71918c471bef85fa33b9bd170215', X'3863c2c4cc1954ccf020b872efa16708ebdd83d7ea500ec118b571141ec854e9'),
(X'019b76daa8008493834810341ce33bf5', 12, 'document_paid', X'019b76daa800890a9ee1be89edf8163e', 1767225600000000, 1767225600000000, X'000000000000000f00064748462040000006474846204000019b76daa800890a9ee1be89edf8163e', X'3863c2c4cc1954ccf020b872efa16708ebdd83d7ea500ec118b571141ec854e9', X'fa93c46b784684bf0af77b2c92950b79ff63b5ff2d48c5590316a06c497a6e79'),
(X'019b76daa8008493834810341ce33bf5', 13, 'subscription_created', X'019b76daa8008953834af7aa11c43c93', 1767225600000000, 1767225600000000, X'000000000000000300064748462040000006474846204000019b76daa8008953834af7aa11c43c93019b76daa8008176849da75f418c77af00000000000000030006474846204000', X'fa93c46b784684bf0af77b2c92950b79ff63b5ff2d48c5590316a06c497a6e79', X'bb0dac26ac8c31306e33ba97a8e939ff4bb08f0d516843241f46087c32890db0'),
(X'019b76daa8008493834810341ce33bf5', 14, 'subscription_started', X'019b76daa8008953834af7aa11c43c93', 1767225600000000, 1767225600000000, X'000000000000000400064748462040000006474846204000019b76daa8008953834af7aa11c43c93', X'bb0dac26ac8c31306e33ba97a8e939ff4bb08f0d516843241f46087c32890db0', X'cfa6f93e7babaf2ac7ff5e19bb6ace25a1b884f13efa343812fc30aa04bd66cc'),
(X'019b76daa8008493834810341ce33bf5', 15, 'subscription_renewed', X'019b76daa8008953834af7aa11c43c93', 1767225600000000, 1767225600000000, X'000000000000000b00064748462040000006474846204000019b76daa8008953834af7aa11c43c93019b76daa8008b53b051a8a83bd4d2bc0006474846204000000649b7e334e000', X'cfa6f93e7babaf2ac7ff5e19bb6ace25a1b884f13efa343812fc30aa04bd66cc', X'd6413ea94e1bdc088b7bcc972eb3fe2e71d12d0240ebb9aa633037162b9705a3'),
(X'019b76daa8008493834810341ce33bf5', 16, 'document_finalized', X'019b76daa800857c89401f0178d7a697', 1767225600000000, 1767225600000000, X'000000000000000e00064748462040000006474846204000019b76daa800857c89401f0178d7a6970000000000002be8555344000000000000000055534400000000000027845553440000000000000002', X'd6413ea94e1bdc088b7bcc972eb3fe2e71d12d0240ebb9aa633037162b9705a3', X'a3e3fbadc1b6abbe0c7ea826a4411c4c7f590cb86b1d75ca880632573e8cbf66'),
(X'019b76daa8008493834810341ce33bf5', 17, 'attempt_created', X'019b76daa8008e05ba169af4eebd4b9f', 1767225600000000, 1767225600000000, X'000000000000001500064748462040000006474846204000019b76daa8008e05ba169af4eebd4b9f019b76daa800857c89401f0178d7a697019b76daa80081d5b9a323b66e799ef60000000000002784555344', X'a3e3fbadc1b6abbe0c7ea826a4411c4c7f590cb86b1d75ca880632573e8cbf66', X'b19ae39bc00598a89bb0a0661e5cfc78c38d041da42c83b72a5a2bb5a5edd782'),
(X'019b76daa8008493834810341ce33bf5', 18, 'attempt_submitted', X'019b76daa8008e05ba169af4eebd4b9f', 1767225600000000, 1767225600000000, X'000000000000001600064748462040000006474846204000019b76daa8008e05ba169af4eebd4b9f', X'b19ae39bc00598a89bb0a0661e5cfc78c38d041da42c83b72a5a2bb5a5edd782', X'80b4e5f4e7feed4fc331dfdd084a2a4a9d8ce7d61e922e2ca803c316163bc69e'),
(X'019b76daa8008493834810341ce33bf5', 19, 'attempt_succeeded', X'019b76daa8008e05ba169af4eebd4b9f', 1767225600000000, 1767225600000000, X'000000000000001700064748462040000006474846204000019b76daa8008e05ba169af4eebd4b9f', X'80b4e5f4e7feed4fc331dfdd084a2a4a9d8ce7d61e922e2ca803c316163bc69e', X'0e53aebdb94464ea6d22c4b1aab0882307fc8acb850de57991d678b999136dfa'),
(X'019b76daa8008493834810341ce33bf5', 20, 'payment_received', X'019b76daa8008552b666016ffbf479b1', 1767225600000000, 1767225600000000, X'000000000000001f00064748462040000006474846204000019b76daa8008552b666016ffbf479b1019b76daa8008e05ba169af4eebd4b9f0000000000002784555344', X'0e53aebdb94464ea6d22c4b1aab0882307fc8acb850de57991d678b999136dfa', X'9eb15a4bcd03b2814220e3c570dc15b18b48563865235fb3d4676ac0ab091d12'),
(X'019b76daa8008493834810341ce33bf5', 21, 'document_paid', X'019b76daa800857c89401f0178d7a697', 1767225600000000, 1767225600000000, X'000000000000000f00064748462040000006474846204000019b76daa800857c89401f0178d7a697', X'9eb15a4bcd03b2814220e3c570dc15b18b48563865235fb3d4676ac0ab091d12', X'e5583c19906fef856b15897b780b1967baf71a2795eeaf222aa232caa5cf7b64'),
(X'019b76daa8008493834810341ce33bf5', 22, 'subscription_renewed', X'019b76daa8008cb9910cfa2f7360cab3', 1768608000000000, 1768608000000000, X'000000000000000b0006488a239640000006488a23964000019b76daa8008cb9910cfa2f7360cab3019bc94068008ffeb550a48297122c590006487a36a11400000649b7e334e000', X'e5583c19906fef856b15897b780b1967baf71a2795eeaf222aa232caa5cf7b64', X'd1f41f460cb2e5ff24e96940b2d1827817336d37d5d2d258e0e7193e4438630e'),
(X'019b76daa8008493834810341ce33bf5', 23, 'subscription_changed', X'019b76daa8008cb9910cfa2f7360cab3', 1768608000000000, 1768608000000000, X'00000000000000060006488a239640000006488a23964000019b76daa8008cb9910cfa2f7360cab3019b76daa80084d0b82b6d520e17c60f019bc94068008ffeb550a48297122c59019b76daa80087ae8e96a1c89d5cf81c0000000000000001', X'd1f41f460cb2e5ff24e96940b2d1827817336d37d5d2d258e0e7193e4438630e', X'4fc2d7624f68474d5e2102cdaec332aec38592aa22777bfbabc1b9e28cc4c635'),
(X'019b76daa8008493834810341ce33bf5', 24, 'document_finalized', X'019bc94068008e2da889d9d5605cf83b', 1768608000000000, 1768608000000000, X'000000000000000e0006488a239640000006488a23964000019bc94068008e2da889d9d5605cf83b0000000000000672555344000000000000000055534400000000000005465553440000000000000002', X'4fc2d7624f68474d5e2102cdaec332aec38592aa22777bfbabc1b9e28cc4c635', X'f2a9ab5fa8c502a301233c8d11015c1c3db7308e075a36e287f7dbf863ef9969'),
(X'019b76daa8008493834810341ce33bf5', 25, 'attempt_created', X'019bc940680085ec9801a2dcd160c4c6', 1768608000000000, 1768608000000000, X'00000000000000150006488a239640000006488a23964000019bc940680085ec9801a2dcd160c4c6019bc94068008e2da889d9d5605cf83b019b76daa80081d5b9a323b66e799ef60000000000000546555344', X'f2a9ab5fa8c502a301233c8d11015c1c3db7308e075a36e287f7dbf863ef9969', X'6ecd19f91cf653f4aecd761e89b4bcc62d4cc1a1fe2711317219307847e4c22a'),
(X'019b76daa8008493834810341ce33bf5', 26, 'attempt_submitted', X'019bc940680085ec9801a2dcd160c4c6', 1768608000000000, 1768608000000000, X'00000000000000160006488a239640000006488a23964000019bc940680085ec9801a2dcd160c4c6', X'6ecd19f91cf653f4aecd761e89b4bcc62d4cc1a1fe2711317219307847e4c22a', X'f008ea78a08c77da477ace1d428cd245d09bb1ae13fb4a7ecf94b9137622eab2'),
(X'019b76daa8008493834810341ce33bf5', 27, 'attempt_succeeded', X'019bc940680085ec9801a2dcd160c4c6', 1768608000000000, 1768608000000000, X'00000000000000170006488a239640000006488a23964000019bc940680085ec9801a2dcd160c4c6', X'f008ea78a08c77da477ace1d428cd245d09bb1ae13fb4a7ecf94b9137622eab2', X'16b0e352879da62e4261f2b2a5b0118656b02c1c71614ddb90aa6260481a88ad'),
(X'019b76daa8008493834810341ce33bf5', 28, 'payment_received', X'019bc940680083b2a515c23edb923fec', 1768608000000000, 1768608000000000, X'000000000000001f0006488a239640000006488a23964000019bc940680083b2a515c23edb923fec019bc940680085ec9801a2dcd160c4c60000000000000546555344', X'16b0e352879da62e4261f2b2a5b0118656b02c1c71614ddb90aa6260481a88ad', X'1959d224d231caff281c02c4b5642c8d925a8c9bbafc686e6562193683e44dab'),
(X'019b76daa8008493834810341ce33bf5', 29, 'document_paid', X'019bc94068008e2da889d9d5605cf83b', 1768608000000000, 1768608000000000, X'000000000000000f0006488a239640000006488a23964000019bc94068008e2da889d9d5605cf83b', X'1959d224d231caff281c02c4b5642c8d925a8c9bbafc686e6562193683e44dab', X'020cfdcf4308bb02a9ad2a8efcadb84475e3ce464ce4cf03af645810c8796698'),
(X'019b76daa8008493834810341ce33bf5', 30, 'subscription_renewed', X'019b76daa8008953834af7aa11c43c93', 1769904000000000, 1769904000000000, X'000000000000000b000649b7e334e000000649b7e334e000019b76daa8008953834af7aa11c43c93019b76daa8008b53b051a8a83bd4d2bc000649b7e334e00000064beb26c36000', X'020cfdcf4308bb02a9ad2a8efcadb84475e3ce464ce4cf03af645810c8796698', X'7a490593a0ad2c57774b930b74bd34f44a2b940ae3de63a50786201c597dc5fa'),
(X'019b76daa8008493834810341ce33bf5', 31, 'subscription_renewed', X'019b76daa8008cb9910cfa2f7360cab3', 1769904000000000, 1769904000000000, X'000000000000000b000649b7e334e000000649b7e334e000019b76daa8008cb9910cfa2f7360cab3019bc94068008ffeb550a48297122c59000649b7e334e00000064beb26c36000', X'7a490593a0ad2c57774b930b74bd34f44a2b940ae3de63a50786201c597dc5fa', X'f92b90e4a74ac8185b861d9c5e3ec4c3942547c8e9c764c31cc35d956eb50657'),
(X'019b76daa8008493834810341ce33bf5', 32, 'usage_closed', X'019b76daa8008953834af7aa11c43c93', 1769904000000000, 1769904000000000, X'000000000000000d000649b7e334e000000649b7e334e000019b76daa8008953834af7aa11c43c93019b76daa8008b53b051a8a83bd4d2bc000649b7e334e000', X'f92b90e4a74ac8185b861d9c5e3ec4c3942547c8e9c764c31cc35d956eb50657', X'da04e1f66b7d41ed6b507e25ee97a85a062c01bff2d8be3afbff41d37d7f5e71'),
(X'019b76daa8008493834810341ce33bf5', 33, 'document_finalized', X'019c167fcc008872b282a24e04c4e543', 1769904000000000, 1769904000000000, X'000000000000000e000649b7e334e000000649b7e334e000019c167fcc008872b282a24e04c4e5430000000000004740555344000000000000000055534400000000000047405553440000000000000005', X'da04e1f66b7d41ed6b507e25ee97a85a062c01bff2d8be3afbff41d37d7f5e71', X'd30ab8e45752a4d5bb726c1bd9bb67233be28db0d9c73cdb70bf9cbc5617708f'),
(X'019b76daa8008493834810341ce33bf5', 34, 'attempt_created', X'019c167fcc008902830777a51e10705d', 1769904000000000, 1769904000000000, X'0000000000000015000649b7e334e000000649b7e334e000019c167fcc008902830777a51e10705d019c167fcc008872b282a24e04c4e543019b76daa80081d5b9a323b66e799ef60000000000004740555344', X'd30ab8e45752a4d5bb726c1bd9bb67233be28db0d9c73cdb70bf9cbc5617708f', X'a5a2aa9f5f2282c5357dbf5fd0301475b8e5428f9cd9d06c98810915abb7591a'),
(X'019b76daa8008493834810341ce33bf5', 35, 'attempt_submitted', X'019c167fcc008902830777a51e10705d', 1769904000000000, 1769904000000000, X'0000000000000016000649b7e334e000000649b7e334e000019c167fcc008902830777a51e10705d', X'a5a2aa9f5f2282c5357dbf5fd0301475b8e5428f9cd9d06c98810915abb7591a', X'2ec75e2ca37f8c565e029fedf59bec1d7d48e6eacbc35966c1552ddc1d85881a'),
(X'019b76daa8008493834810341ce33bf5', 36, 'attempt_succeeded', X'019c167fcc008902830777a51e10705d', 1769904000000000, 1769904000000000, X'0000000000000017000649b7e334e000000649b7e334e000019c167fcc008902830777a51e10705d', X'2ec75e2ca37f8c565e029fedf59bec1d7d48e6eacbc35966c1552ddc1d85881a', X'bb5e67491a686608db0fb4f82023a22824fd8af3d9d56e700d7c0208728d2113'),
(X'019b76daa8008493834810341ce33bf5', 37, 'payment_received', X'019c167fcc0086f6bbd916d2d02d8865', 1769904000000000, 1769904000000000, X'000000000000001f000649b7e334e000000649b7e334e000019c167fcc0086f6bbd916d2d02d8865019c167fcc008902830777a51e10705d0000000000004740555344', X'bb5e67491a686608db0fb4f82023a22824fd8af3d9d56e700d7c0208728d2113', X'894699e47214c526f53c68b40beb518a5f17dfbf7e134fc7a59e8bc9598c8be6'),
(X'019b76daa8008493834810341ce33bf5', 38, 'document_paid', X'019c167fcc008872b282a24e04c4e543', 1769904000000000, 1769904000000000, X'000000000000000f000649b7e334e000000649b7e334e000019c167fcc008872b282a24e04c4e543', X'894699e47214c526f53c68b40beb518a5f17dfbf7e134fc7a59e8bc9598c8be6', X'0ff9b18dc4a23693e14b889a0168c81c087cb1852b38ce89505ad4584346a30f'),
(X'019b76daa8008493834810341ce33bf5', 39, 'subscription_renewed', X'019b76daa8008953834af7aa11c43c93', 1772323200000000, 1772323200000000, X'000000000000000b00064beb26c3600000064beb26c36000019b76daa8008953834af7aa11c43c93019b76daa8008b53b051a8a83bd4d2bc00064beb26c3600000064e59ed445c00', X'0ff9b18dc4a23693e14b889a0168c81c087cb1852b38ce89505ad4584346a30f', X'0ee35116b3d8675ecf2c4517e0e09d5010ce24437116a4c57969cd45b9b35692'),
(X'019b76daa8008493834810341ce33bf5', 40, 'subscription_renewed', X'019b76daa8008cb9910cfa2f7360cab3', 1772323200000000, 1772323200000000, X'000000000000000b00064beb26c3600000064beb26c36000019b76daa8008cb9910cfa2f7360cab3019bc94068008ffeb550a48297122c5900064beb26c3600000064e59ed445c00', X'0ee35116b3d8675ecf2c4517e0e09d5010ce24437116a4c57969cd45b9b35692', X'3bf008b11b932aa4221bf5d8f045ff7cb4fba90b3ff7e14637b7db77f00837fe'),
(X'019b76daa8008493834810341ce33bf5', 41, 'usage_closed', X'019b76daa8008953834af7aa11c43c93', 1772323200000000, 1772323200000000, X'000000000000000d00064beb26c3600000064beb26c36000019b76daa8008953834af7aa11c43c93019b76daa8008b53b051a8a83bd4d2bc00064beb26c36000', X'3bf008b11b932aa4221bf5d8f045ff7cb4fba90b3ff7e14637b7db77f00837fe', X'871032693bf7f6c319027cbdafc0cd6138a8b6f0a457688476adfba8750f7dc6'),
(X'019b76daa8008493834810341ce33bf5', 42, 'document_finalized', X'019ca6b1dc008a4fb860e6cc3168ea9f', 1772323200000000, 1772323200000000, X'000000000000000e00064beb26c3600000064beb26c36000019ca6b1dc008a4fb860e6cc3168ea9f0000000000004420555344000000000000000055534400000000000044205553440000000000000005', X'871032693bf7f6c319027cbdafc0cd6138a8b6f0a457688476adfba8750f7dc6', X'f858c070f1a74ad2044d5e5a2c43eb1f0e14de482b8ec4ca2bf87482b6fc8427'),
(X'019b76daa8008493834810341ce33bf5', 43, 'attempt_created', X'019ca6b1dc0087ec9c0e497c88b8064f', 1772323200000000, 1772323200000000, X'000000000000001500064beb26c3600000064beb26c36000019ca6b1dc0087ec9c0e497c88b8064f019ca6b1dc008a4fb860e6cc3168ea9f019b76daa80081d5b9a323b66e799ef60000000000004420555344', X'f858c070f1a74ad2044d5e5a2c43eb1f0e14de482b8ec4ca2bf87482b6fc8427', X'84e895671392b83a38775dfdeae0eaa76f0001bc460c7c4085beeff4ef77db58'),
(X'019b76daa8008493834810341ce33bf5', 44, 'attempt_submitted', X'019ca6b1dc0087ec9c0e497c88b8064f', 1772323200000000, 1772323200000000, X'000000000000001600064beb26c3600000064beb26c36000019ca6b1dc0087ec9c0e497c88b8064f', X'84e895671392b83a38775dfdeae0eaa76f0001bc460c7c4085beeff4ef77db58', X'd717772ff51afb73ae50e62bf9d1292a8ecae1949d6b1424822584442f57692e'),
(X'019b76daa8008493834810341ce33bf5', 45, 'attempt_succeeded', X'019ca6b1dc0087ec9c0e497c88b8064f', 1772323200000000, 1772323200000000, X'000000000000001700064beb26c3600000064beb26c36000019ca6b1dc0087ec9c0e497c88b8064f', X'd717772ff51afb73ae50e62bf9d1292a8ecae1949d6b1424822584442f57692e', X'd54b3125c3426e406975f2dfe51f8e3872b62881ae95907ce7222075ff94ff5e'),
(X'019b76daa8008493834810341ce33bf5', 46, 'payment_received', X'019ca6b1dc0082ae82666fa9d107f881', 1772323200000000, 1772323200000000, X'000000000000001f00064beb26c3600000064beb26c36000019ca6b1dc0082ae82666fa9d107f881019ca6b1dc0087ec9c0e497c88b8064f0000000000004420555344', X'd54b3125c3426e406975f2dfe51f8e3872b62881ae95907ce7222075ff94ff5e', X'047e9c7d1082923cd9bbb7f6571e081c837bb76e7986dea8189a0b21ed7d4202'),
(X'019b76daa8008493834810341ce33bf5', 47, 'document_paid', X'019ca6b1dc008a4fb860e6cc3168ea9f', 1772323200000000, 1772323200000000, X'000000000000000f00064beb26c3600000064beb26c36000019ca6b1dc008a4fb860e6cc3168ea9f', X'047e9c7d1082923cd9bbb7f6571e081c837bb76e7986dea8189a0b21ed7d4202', X'e9f7ac100bcdd3f6ee1379c8cb7654ee5600a96736a4c21763fef62f425ff15a'),
(X'019b76daa8008493834810341ce33bf5', 48, 'subscription_paused', X'019b76daa8008953834af7aa11c43c93', 1773100800000000, 1773100800000000, X'000000000000000900064ca03355c00000064ca03355c000019b76daa8008953834af7aa11c43c93', X'e9f7ac100bcdd3f6ee1379c8cb7654ee5600a96736a4c21763fef62f425ff15a', X'4049491b73ca3aaa3e3c21d2e3b11f6f5d40f7d1965c84819ad6aae8adf80a9e'),
(X'019b76daa8008493834810341ce33bf5', 49, 'document_finalized', X'019cd50b180083e99694f70dfcf4be5d', 1773100800000000, 1773100800000000, X'000000000000000e00064ca03355c00000064ca03355c000019cd50b180083e99694f70dfcf4be5dffffffffffffe0d75553440000000000000000555344ffffffffffffe0d75553440000000000000004', X'4049491b73ca3aaa3e3c21d2e3b11f6f5d40f7d1965c84819ad6aae8adf80a9e', X'4c4a878f0b7d3088e534b79db6db94f57c992af9f973105889172b79718dff58'),
(X'019b76daa8008493834810341ce33bf5', 50, 'subscription_renewed', X'019b76daa8008cb9910cfa2f7360cab3', 1774998000000000, 1774998000000000, X'000000000000000b00064e59ed445c0000064e59ed445c00019b76daa8008cb9910cfa2f7360cab3019bc94068008ffeb550a48297122c5900064e59ed445c00000650b56c819c00', X'4c4a878f0b7d3088e534b79db6db94f57c992af9f973105889172b79718dff58', X'29252dee1768264a9719a2ab0d7f95cc9f5c5c32b1074a5c54b6dac6e7b2d965'),
(X'019b76daa8008493834810341ce33bf5', 51, 'document_paid', X'019d462011808245912e57cceddde231', 1774998000000000, 1774998000000000, X'000000000000000f00064e59ed445c0000064e59ed445c00019d462011808245912e57cceddde231', X'29252dee1768264a9719a2ab0d7f95cc9f5c5c32b1074a5c54b6dac6e7b2d965', X'47ececc52ee39fba344fe6fef206d4f3e9e0499b59e6ff7fcf54fc0e5c9eeed6'),
(X'019b76daa8008493834810341ce33bf5', 52, 'document_finalized', X'019d462011808245912e57cceddde231', 1774998000000000, 1774998000000000, X'000000000000000e00064e59ed445c0000064e59ed445c00019d462011808245912e57cceddde2310000000000001838555344000000000000000055534400000000000018385553440000000000000001', X'47ececc52ee39fba344fe6fef206d4f3e9e0499b59e6ff7fcf54fc0e5c9eeed6', X'2c0b6ac2c695e6d24ee9cc8dda8c82afecf4463d8c747e874e0f4386eec91b53'),
(X'019b76daa8008493834810341ce33bf5', 53, 'subscription_renewed', X'019b76daa8008cb9910cfa2f7360cab3', 1777590000000000, 1777590000000000, X'000000000000000b000650b56c819c00000650b56c819c00019b76daa8008cb9910cfa2f7360cab3019bc94068008ffeb550a48297122c59000650b56c819c000006532509963c00', X'2c0b6ac2c695e6d24ee9cc8dda8c82afecf4463d8c747e874e0f4386eec91b53', X'4e7011c64001a57122ccdc746a157abf2e7980728e0757bb1101ddf67defa003'),
(X'019b76daa8008493834810341ce33bf5', 54, 'document_finalized', X'019de09ed9808ee4bd47bacb5923b192', 1777590000000000, 1777590000000000, X'000000000000000e000650b56c819c00000650b56c819c00019de09ed9808ee4bd47bacb5923b1920000000000001838555344000000000000000055534400000000000018385553440000000000000001', X'4e7011c64001a57122ccdc746a157abf2e7980728e0757bb1101ddf67defa003', X'c3d1eb14eaf7ac1a1fe18ba8fb5abc96732804bd4135766560e14acc3d3a8eab'),
(X'019b76daa8008493834810341ce33bf5', 55, 'attempt_created', X'019de09ed98086e79dd9c77167b9d5ea', 1777590000000000, 1777590000000000, X'0000000000000015000650b56c819c00000650b56c819c00019de09ed98086e79dd9c77167b9d5ea019de09ed9808ee4bd47bacb5923b192019b76daa80081d5b9a323b66e799ef60000000000001147555344', X'c3d1eb14eaf7ac1a1fe18ba8fb5abc96732804bd4135766560e14acc3d3a8eab', X'a9b550311394e6185eea6581c374b27ba94fa45c7196477043fb8f9ce69b440c'),
(X'019b76daa8008493834810341ce33bf5', 56, 'attempt_submitted', X'019de09ed98086e79dd9c77167b9d5ea', 1777590000000000, 1777590000000000, X'0000000000000016000650b56c819c00000650b56c819c00019de09ed98086e79dd9c77167b9d5ea', X'a9b550311394e6185eea6581c374b27ba94fa45c7196477043fb8f9ce69b440c', X'e9809b57d28e5459703c7d4d47d605a7e789ec02c63ab14e15803f61650d1cd3'),
(X'019b76daa8008493834810341ce33bf5', 57, 'attempt_succeeded', X'019de09ed98086e79dd9c77167b9d5ea', 1777590000000000, 1777590000000000, X'0000000000000017000650b56c819c00000650b56c819c00019de09ed98086e79dd9c77167b9d5ea', X'e9809b57d28e5459703c7d4d47d605a7e789ec02c63ab14e15803f61650d1cd3', X'ece7a58fa2df46d14249f5aa9973cb45d87b1e36c6d9645c927867b4dc2d2096'),
(X'019b76daa8008493834810341ce33bf5', 58, 'payment_received', X'019de09ed98087b4998aa964f15362dc', 1777590000000000, 1777590000000000, X'000000000000001f000650b56c819c00000650b56c819c00019de09ed98087b4998aa964f15362dc019de09ed98086e79dd9c77167b9d5ea0000000000001147555344', X'ece7a58fa2df46d14249f5aa9973cb45d87b1e36c6d9645c927867b4dc2d2096', X'8d9cb557c889c6eb5a242e11be0113d892b9cf281d1149760123cd09c1803512'),
(X'019b76daa8008493834810341ce33bf5', 59, 'document_paid', X'019de09ed9808ee4bd47bacb5923b192', 1777590000000000, 1777590000000000, X'000000000000000f000650b56c819c00000650b56c819c00019de09ed9808ee4bd47bacb5923b192', X'8d9cb557c889c6eb5a242e11be0113d892b9cf281d1149760123cd09c1803512', X'41392104ac8db2cd9987ce44d84d9bbf729de4888561c26ded71206c3cc7cccc'),
(X'019b76daa8008493834810341ce33bf5', 60, 'subscription_renewed', X'019b76daa8008953834af7aa11c43c93', 1777680000000000, 1777680000000000, X'000000000000000b000650ca60eca000000650ca60eca000019b76daa8008953834af7aa11c43c93019de5fc24008488a9579e36a6e1a213000650b99d63d0000006532509963c00', X'41392104ac8db2cd9987ce44d84d9bbf729de4888561c26ded71206c3cc7cccc', X'77669b54846c7832dd3bbda0efd4021c90a4233439c6cad24bd9351db79b20be'),
(X'019b76daa8008493834810341ce33bf5', 61, 'subscription_resumed', X'019b76daa8008953834af7aa11c43c93', 1777680000000000, 1777680000000000, X'000000000000000a000650ca60eca000000650ca60eca000019b76daa8008953834af7aa11c43c93', X'77669b54846c7832dd3bbda0efd4021c90a4233439c6cad24bd9351db79b20be', X'bd7fe2f644acabf12277dfb06784f6843c1651e1e3d97f2b3b0e0732524673b2'),
(X'019b76daa8008493834810341ce33bf5', 62, 'document_finalized', X'019de5fc2400898dbc3bdf61c1b0d46d', 1777680000000000, 1777680000000000, X'000000000000000e000650ca60eca000000650ca60eca000019de5fc2400898dbc3bdf61c1b0d46d0000000000002a7d55534400000000000000005553440000000000002a7d5553440000000000000002', X'bd7fe2f644acabf12277dfb06784f6843c1651e1e3d97f2b3b0e0732524673b2', X'3a960d021947712feb6f68a88751713b31e119731a6d014eea5a88a3bf0e96a9'),
(X'019b76daa8008493834810341ce33bf5', 63, 'attempt_created', X'019de5fc240085ec91373ddb194c2ac0', 1777680000000000, 1777680000000000, X'0000000000000015000650ca60eca000000650ca60eca000019de5fc240085ec91373ddb194c2ac0019de5fc2400898dbc3bdf61c1b0d46d019b76daa80081d5b9a323b66e799ef60000000000002a7d555344', X'3a960d021947712feb6f68a88751713b31e119731a6d014eea5a88a3bf0e96a9', X'b3bb0702708952bdc66e67953dc06952027e9ebe04705d0bdfab874dad596a8b'),
(X'019b76daa8008493834810341ce33bf5', 64, 'attempt_submitted', X'019de5fc240085ec91373ddb194c2ac0', 1777680000000000, 1777680000000000, X'0000000000000016000650ca60eca000000650ca60eca000019de5fc240085ec91373ddb194c2ac0', X'b3bb0702708952bdc66e67953dc06952027e9ebe04705d0bdfab874dad596a8b', X'e1b39923cfe0919226856e000c1b3fe9c942a52ff0abd3578a1fcfd9f77a2d6f'),
(X'019b76daa8008493834810341ce33bf5', 65, 'attempt_succeeded', X'019de5fc240085ec91373ddb194c2ac0', 1777680000000000, 1777680000000000, X'0000000000000017000650ca60eca000000650ca60eca000019de5fc240085ec91373ddb194c2ac0', X'e1b39923cfe0919226856e000c1b3fe9c942a52ff0abd3578a1fcfd9f77a2d6f', X'0913ee8212a90ae434144d9d4b0e81185b6b2843324a70116adbcec588031123'),
(X'019b76daa8008493834810341ce33bf5', 66, 'payment_received', X'019de5fc24008115ac944c37b823edfa', 1777680000000000, 1777680000000000, X'000000000000001f000650ca60eca000000650ca60eca000019de5fc24008115ac944c37b823edfa019de5fc240085ec91373ddb194c2ac00000000000002a7d555344', X'0913ee8212a90ae434144d9d4b0e81185b6b2843324a70116adbcec588031123', X'c21f53c55db47e7b5a7dc4d72292235e604ed671d43fb8117229355420eac90e'),
(X'019b76daa8008493834810341ce33bf5', 67, 'document_paid', X'019de5fc2400898dbc3bdf61c1b0d46d', 1777680000000000, 1777680000000000, X'000000000000000f000650ca60eca000000650ca60eca000019de5fc2400898dbc3bdf61c1b0d46d', X'c21f53c55db47e7b5a7dc4d72292235e604ed671d43fb8117229355420eac90e', X'50203e73977a298964f716d8cfd596df54ccabdbbbab8002e12cf2a618dfa3f0'),
(X'019b76daa8008493834810341ce33bf5', 68, 'subscription_change_scheduled', X'019b76daa8008cb9910cfa2f7360cab3', 1777680000000000, 1777680000000000, X'0000000000000007000650ca60eca000000650ca60eca000019b76daa8008cb9910cfa2f7360cab300000000000000000006532509963c00', X'50203e73977a298964f716d8cfd596df54ccabdbbbab8002e12cf2a618dfa3f0', X'0447058c993b2706d6d01f48bc6b7d1e9d85554aac450e181f749a1d14c3b71a'),
(X'019b76daa8008493834810341ce33bf5', 69, 'subscription_renewed', X'019b76daa8008cb9910cfa2f7360cab3', 1780268400000000, 1780268400000000, X'000000000000000b0006532509963c000006532509963c00019b76daa8008cb9910cfa2f7360cab3019e8043fd8087728e61b402aa18179d0006532509963c000006558088d37c00', X'0447058c993b2706d6d01f48bc6b7d1e9d85554aac450e181f749a1d14c3b71a', X'bc3c6dc4bcaef5d27cc91b02cf456f77f892507994c75189bf580e4aa7933aae'),
(X'019b76daa8008493834810341ce33bf5', 70, 'subscription_changed', X'019b76daa8008cb9910cfa2f7360cab3', 1780268400000000, 1780268400000000, X'00000000000000060006532509963c000006532509963c00019b76daa8008cb9910cfa2f7360cab3019bc94068008ffeb550a48297122c59019e8043fd8087728e61b402aa18179d019b76daa800870db25cf7eb5cac56790000000000000001', X'bc3c6dc4bcaef5d27cc91b02cf456f77f892507994c75189bf580e4aa7933aae', X'4caa1474cb3027e80008cc2f2ecd3cce3ba10ae12b9a662c4477056c4d78adc7'),
(X'019b76daa8008493834810341ce33bf5', 71, 'subscription_renewed', X'019b76daa8008953834af7aa11c43c93', 1780268400000000, 1780268400000000, X'000000000000000b0006532509963c000006532509963c00019b76daa8008953834af7aa11c43c93019de5fc24008488a9579e36a6e1a2130006532509963c000006558088d37c00', X'4caa1474cb3027e80008cc2f2ecd3cce3ba10ae12b9a662c4477056c4d78adc7', X'9b96ba58b7ad8d82d394fe26d97be7cb565b119c68e7aedeaa16f1ece76c1efa'),
(X'019b76daa8008493834810341ce33bf5', 72, 'usage_closed', X'019b76daa8008953834af7aa11c43c93', 1780268400000000, 1780268400000000, X'000000000000000d0006532509963c000006532509963c00019b76daa8008953834af7aa11c43c93019de5fc24008488a9579e36a6e1a2130006532509963c00', X'9b96ba58b7ad8d82d394fe26d97be7cb565b119c68e7aedeaa16f1ece76c1efa', X'731395b21e36a54ce9e0f38412d29135f54fea0dfa3721dd37caabe718776cfc'),
(X'019b76daa8008493834810341ce33bf5', 73, 'document_finalized', X'019e8043fd8088b19b5a881b9c194b26', 1780268400000000, 1780268400000000, X'000000000000000e0006532509963c000006532509963c00019e8043fd8088b19b5a881b9c194b260000000000003804555344000000000000000055534400000000000038045553440000000000000005', X'731395b21e36a54ce9e0f38412d29135f54fea0dfa3721dd37caabe718776cfc', X'5e66739ce5348832db43e46ef33a3b85d918f8dd1f7644e49a1208c8cbc4f398'),
(X'019b76daa8008493834810341ce33bf5', 74, 'attempt_created', X'019e8043fd80810ea7eef19b7cb29ad1', 1780268400000000, 1780268400000000, X'00000000000000150006532509963c000006532509963c00019e8043fd80810ea7eef19b7cb29ad1019e8043fd8088b19b5a881b9c194b26019b76daa80081d5b9a323b66e799ef60000000000003804555344', X'5e66739ce5348832db43e46ef33a3b85d918f8dd1f7644e49a1208c8cbc4f398', X'ee68c4e44cec5325466fc71dc0486cd800d9e26b80b3dd686276223fd744d65e'),
(X'019b76daa8008493834810341ce33bf5', 75, 'attempt_submitted', X'019e8043fd80810ea7eef19b7cb29ad1', 1780268400000000, 1780268400000000, X'00000000000000160006532509963c000006532509963c00019e8043fd80810ea7eef19b7cb29ad1', X'ee68c4e44cec5325466fc71dc0486cd800d9e26b80b3dd686276223fd744d65e', X'0933d40653148620c5e85a065b7f27e502d2149a7776600b3a7b356c5ef818fc'),
(X'019b76daa8008493834810341ce33bf5', 76, 'attempt_succeeded', X'019e8043fd80810ea7eef19b7cb29ad1', 1780268400000000, 1780268400000000, X'00000000000000170006532509963c000006532509963c00019e8043fd80810ea7eef19b7cb29ad1', X'0933d40653148620c5e85a065b7f27e502d2149a7776600b3a7b356c5ef818fc', X'd882153ad8766f2f5e43df0ff26157620e2bd575231b6d651e375d119a4a8faf'),
(X'019b76daa8008493834810341ce33bf5', 77, 'payment_received', X'019e8043fd808324a8376e0930ecd05a', 1780268400000000, 1780268400000000, X'000000000000001f0006532509963c000006532509963c00019e8043fd808324a8376e0930ecd05a019e8043fd80810ea7eef19b7cb29ad10000000000003804555344', X'd882153ad8766f2f5e43df0ff26157620e2bd575231b6d651e375d119a4a8faf', X'b04506a95f9e7f923386ecec7e3e4e56a5f35ff099b6b18bbc68247ec4890891'),
(X'019b76daa8008493834810341ce33bf5', 78, 'document_paid', X'019e8043fd8088b19b5a881b9c194b26', 1780268400000000, 1780268400000000, X'000000000000000f0006532509963c000006532509963c00019e8043fd8088b19b5a881b9c194b26', X'b04506a95f9e7f923386ecec7e3e4e56a5f35ff099b6b18bbc68247ec4890891', X'fb5cdbcf773140cc310818e53fb99cf24c1ae83dcd6710b551810fb40e2c702b'),
(X'019b76daa8008493834810341ce33bf5', 79, 'subscription_renewed', X'019b76daa8008953834af7aa11c43c93', 1782860400000000, 1782860400000000, X'000000000000000b0006558088d37c000006558088d37c00019b76daa8008953834af7aa11c43c93019de5fc24008488a9579e36a6e1a2130006558088d37c00000657f025e81c00', X'fb5cdbcf773140cc310818e53fb99cf24c1ae83dcd6710b551810fb40e2c702b', X'283dab0007d3ca3798ea8b565e11c34e2a5212de1f2cc12397c96f58f7a022d2'),
(X'019b76daa8008493834810341ce33bf5', 80, 'subscription_renewed', X'019b76daa8008cb9910cfa2f7360cab3', 1782860400000000, 1782860400000000, X'000000000000000b0006558088d37c000006558088d37c00019b76daa8008cb9910cfa2f7360cab3019e8043fd8087728e61b402aa18179d0006558088d37c00000657f025e81c00', X'283dab0007d3ca3798ea8b565e11c34e2a5212de1f2cc12397c96f58f7a022d2', X'34a987c6a3e5d5ee20443470c710c440059f903a7f09194da8a85dd0d40e5f9d'),
(X'019b76daa8008493834810341ce33bf5', 81, 'usage_closed', X'019b76daa8008953834af7aa11c43c93', 1782860400000000, 1782860400000000, X'000000000000000d0006558088d37c000006558088d37c00019b76daa8008953834af7aa11c43c93019de5fc24008488a9579e36a6e1a2130006558088d37c00', X'34a987c6a3e5d5ee20443470c710c440059f903a7f09194da8a85dd0d40e5f9d', X'478d1eb617ac6cf81d2ff5a8464d5ff38012567f30b25a708f34e2db20d72f19'),
(X'019b76daa8008493834810341ce33bf5', 82, 'document_finalized', X'019f1ac2c5808912af0984465449a732', 1782860400000000, 1782860400000000, X'000000000000000e0006558088d37c000006558088d37c00019f1ac2c5808912af0984465449a7320000000000003804555344000000000000000055534400000000000038045553440000000000000005', X'478d1eb617ac6cf81d2ff5a8464d5ff38012567f30b25a708f34e2db20d72f19', X'1e041025b46af768a738adbcff851dd858a6139ac81fc9ce4906bf7567563f54'),
(X'019b76daa8008493834810341ce33bf5', 83, 'attempt_created', X'019f1ac2c580835bb7b348677401bc22', 1782860400000000, 1782860400000000, X'00000000000000150006558088d37c000006558088d37c00019f1ac2c580835bb7b348677401bc22019f1ac2c5808912af0984465449a732019b76daa80081d5b9a323b66e799ef60000000000003804555344', X'1e041025b46af768a738adbcff851dd858a6139ac81fc9ce4906bf7567563f54', X'736b3b9fc165716ce6bc062659eec71b81b3dd20b9697c0f5ed1c03f60161868'),
(X'019b76daa8008493834810341ce33bf5', 84, 'attempt_submitted', X'019f1ac2c580835bb7b348677401bc22', 1782860400000000, 1782860400000000, X'00000000000000160006558088d37c000006558088d37c00019f1ac2c580835bb7b348677401bc22', X'736b3b9fc165716ce6bc062659eec71b81b3dd20b9697c0f5ed1c03f60161868', X'c2e786b151f0529f23e8fc68b1f79513aead3c923b7ffce90289671ddfa4984b'),
(X'019b76daa8008493834810341ce33bf5', 85, 'attempt_succeeded', X'019f1ac2c580835bb7b348677401bc22', 1782860400000000, 1782860400000000, X'00000000000000170006558088d37c000006558088d37c00019f1ac2c580835bb7b348677401bc22', X'c2e786b151f0529f23e8fc68b1f79513aead3c923b7ffce90289671ddfa4984b', X'6b3aed11585179a2263fd7c9d24f3e3f7e9ddc7b155f642c72ee0ed5ed6cac33'),
(X'019b76daa8008493834810341ce33bf5', 86, 'payment_received', X'019f1ac2c5808d8290c4f85bbb76d5b5', 1782860400000000, 1782860400000000, X'000000000000001f0006558088d37c000006558088d37c00019f1ac2c5808d8290c4f85bbb76d5b5019f1ac2c580835bb7b348677401bc220000000000003804555344', X'6b3aed11585179a2263fd7c9d24f3e3f7e9ddc7b155f642c72ee0ed5ed6cac33', X'9d85799b8c201e99f777de6dc7d53d6c8adb218d28f61438f3450728ea79df2d'),
(X'019b76daa8008493834810341ce33bf5', 87, 'document_paid', X'019f1ac2c5808912af0984465449a732', 1782860400000000, 1782860400000000, X'000000000000000f0006558088d37c000006558088d37c00019f1ac2c5808912af0984465449a732', X'9d85799b8c201e99f777de6dc7d53d6c8adb218d28f61438f3450728ea79df2d', X'bd301dbe48df7544f5e4294abb93584dabddd8a539d07fe50044cd585daa9d33'),
(X'019b76daa8008493834810341ce33bf5', 88, 'subscription_change_scheduled', X'019b76daa8008cb9910cfa2f7360cab3', 1784505600000000, 1784505600000000, X'0000000000000007000656ff96634000000656ff96634000019b76daa8008cb9910cfa2f7360cab30000000000000000000657f025e81c00', X'bd301dbe48df7544f5e4294abb93584dabddd8a539d07fe50044cd585daa9d33', X'47a563039887f0666be6a4e2ad2c89cf6b4c4caf224bb81d47c6454f26236f16'),
(X'019b76daa80086ed9d605ab222ed5f21', 1, 'company_created', X'019b76daa80086ed9d605ab222ed5f21', 1767225600000000, 1767225600000000, X'000000000000000000064748462040000006474846204000019b76daa80086ed9d605ab222ed5f21', X'0000000000000000000000000000000000000000000000000000000000000000', X'32ffc816640ffe567c15df201e84213bfcc4dc7f7942b3c11988a3f005a7ead4'),
(X'019b76daa80086ed9d605ab222ed5f21', 2, 'method_added', X'019b76daa80083d682911089f7bac549', 1767225600000000, 1767225600000000, X'000000000000001000064748462040000006474846204000019b76daa80083d682911089f7bac549', X'32ffc816640ffe567c15df201e84213bfcc4dc7f7942b3c11988a3f005a7ead4', X'aec0c4c2e230e6c9cce20f45476ed87d1f29e924fffe4cdab8a349a825a78ad0'),
(X'019b76daa80086ed9d605ab222ed5f21', 3, 'subscription_created', X'019b76daa800841aa223acdce0eef122', 1767225600000000, 1767225600000000, X'000000000000000300064748462040000006474846204000019b76daa800841aa223acdce0eef122019b76daa800870db25cf7eb5cac567900000000000000010006474846204000', X'aec0c4c2e230e6c9cce20f45476ed87d1f29e924fffe4cdab8a349a825a78ad0', X'd68c4e42c8ff9cfec88a8e9cb8cae7127ba2f27a166bda9df063a30b6b2f5982'),
(X'019b76daa80086ed9d605ab222ed5f21', 4, 'subscription_started', X'019b76daa800841aa223acdce0eef122', 1767225600000000, 1767225600000000, X'000000000000000400064748462040000006474846204000019b76daa800841aa223acdce0eef122', X'd68c4e42c8ff9cfec88a8e9cb8cae7127ba2f27a166bda9df063a30b6b2f5982', X'5bd6338b90de8e305b0e7cb8a6897c519757d450b4bdefe57b2d5477071e4cdb'),
(X'019b76daa80086ed9d605ab222ed5f21', 5, 'subscription_renewed', X'019b76daa800841aa223acdce0eef122', 1767225600000000, 1767225600000000, X'000000000000000b00064748462040000006474846204000019b76daa800841aa223acdce0eef122019b76daa8008e72b831de59eb98e36b0006474846204000000649b7e334e000', X'5bd6338b90de8e305b0e7cb8a6897c519757d450b4bdefe57b2d5477071e4cdb', X'91f7f926c79db460fffd5e6e398be3641e3cf6de4cbcee3bab66949d9e54bdac'),
(X'019b76daa80086ed9d605ab222ed5f21', 6, 'document_finalized', X'019b76daa80088969b2cf7f33356c428', 1767225600000000, 1767225600000000, X'000000000000000e00064748462040000006474846204000019b76daa80088969b2cf7f33356c428000000000004baf0494e52000000000000d9f8494e5200000000000594e8494e520000000000000001', X'91f7f926c79db460fffd5e6e398be3641e3cf6de4cbcee3bab66949d9e54bdac', X'65507b9833b87c12291b55983a1d8b2a14a31e15acc70e77a83f932c0417c015'),
(X'019b76daa80086ed9d605ab222ed5f21', 7, 'attempt_created', X'019b76daa8008aaea1a9c68a53d19812', 1767225600000000, 1767225600000000, X'000000000000001500064748462040000006474846204000019b76daa8008aaea1a9c68a53d19812019b76daa80088969b2cf7f33356c428019b76daa80083d682911089f7bac54900000000000594e8494e52', X'65507b9833b87c12291b55983a1d8b2a14a31e15acc70e77a83f932c0417c015', X'9cd562771cbc2a54586b9836669e635bd752572d6b723539e8caf6d4e85073f7'),
(X'019b76daa80086ed9d605ab222ed5f21', 8, 'attempt_submitted', X'019b76daa8008aaea1a9c68a53d19812', 1767225600000000, 1767225600000000, X'000000000000001600064748462040000006474846204000019b76daa8008aaea1a9c68a53d19812', X'9cd562771cbc2a54586b9836669e635bd752572d6b723539e8caf6d4e85073f7', X'1b0f58b20f45f0cb1deadfa1a271b78fdfa29bf451bed1c10d84a47d32605848'),
(X'019b76daa80086ed9d605ab222ed5f21', 9, 'attempt_succeeded', X'019b76daa8008aaea1a9c68a53d19812', 1767225600000000, 1767225600000000, X'000000000000001700064748462040000006474846204000019b76daa8008aaea1a9c68a53d19812', X'1b0f58b20f45f0cb1deadfa1a271b78fdfa29bf451bed1c10d84a47d32605848', X'58b6ee2541a4aa070412372d067d453ba8f6dfb7e2279046d0d38d7f92cf3746'),
(X'019b76daa80086ed9d605ab222ed5f21', 10, 'payment_received', X'019b76daa800883f8de7acf52bc60353', 1767225600000000, 1767225600000000, X'000000000000001f00064748462040000006474846204000019b76daa800883f8de7acf52bc60353019b76daa8008aaea1a9c68a53d1981200000000000594e8494e52', X'58b6ee2541a4aa070412372d067d453ba8f6dfb7e2279046d0d38d7f92cf3746', X'20136e93f74406208bc38d8d8c224a8302a565309466ada87587779caeb7da3c'),
(X'019b76daa80086ed9d605ab222ed5f21', 11, 'document_paid', X'019b76daa80088969b2cf7f33356c428', 1767225600000000, 1767225600000000, X'000000000000000f00064748462040000006474846204000019b76daa80088969b2cf7f33356c428', X'20136e93f74406208bc38d8d8c224a8302a565309466ada87587779caeb7da3c', X'80703691ca88b0c8a592b45c8a7044f27f2836f1eae238f561b449c7e5637a55'),
(X'019b76daa80086ed9d605ab222ed5f21', 12, 'subscription_renewed', X'019b76daa800841aa223acdce0eef122', 1769904000000000, 1769904000000000, X'000000000000000b000649b7e334e000000649b7e334e000019b76daa800841aa223acdce0eef122019b76daa8008e72b831de59eb98e36b000649b7e334e00000064beb26c36000', X'80703691ca88b0c8a592b45c8a7044f27f2836f1eae238f561b449c7e5637a55', X'8675f9d76954624c536114a20c979886ddc632d0db0b12a0b4285c49652f1c33'),
(X'019b76daa80086ed9d605ab222ed5f21', 13, 'document_finalized', X'019c167fcc008e9381ffb9646d146817', 1769904000000000, 1769904000000000, X'000000000000000e000649b7e334e000000649b7e334e000019c167fcc008e9381ffb9646d146817000000000004baf0494e52000000000000d9f8494e5200000000000594e8494e520000000000000001', X'8675f9d76954624c536114a20c979886ddc632d0db0b12a0b4285c49652f1c33', X'5c05ce83571a6a0f94e82d90aa3881e1f7d56c03e6cde500c76b1a286c2c8d2d'),
(X'019b76daa80086ed9d605ab222ed5f21', 14, 'attempt_created', X'019c167fcc0089afb1b1553a048526bf', 1769904000000000, 1769904000000000, X'0000000000000015000649b7e334e000000649b7e334e000019c167fcc0089afb1b1553a048526bf019c167fcc008e9381ffb9646d146817019b76daa80083d682911089f7bac54900000000000594e8494e52', X'5c05ce83571a6a0f94e82d90aa3881e1f7d56c03e6cde500c76b1a286c2c8d2d', X'dee83cd18345081adb6efe58eeb3f11e99cf09575490e0bf58651fb6a9cb708d'),
(X'019b76daa80086ed9d605ab222ed5f21', 15, 'attempt_submitted', X'019c167fcc0089afb1b1553a048526bf', 1769904000000000, 1769904000000000, X'0000000000000016000649b7e334e000000649b7e334e000019c167fcc0089afb1b1553a048526bf', X'dee83cd18345081adb6efe58eeb3f11e99cf09575490e0bf58651fb6a9cb708d', X'5ef64ade38523506bc1d63778d7adb2be9ef0c65838a32006216964e2a215a7a'),
(X'019b76daa80086ed9d605ab222ed5f21', 16, 'attempt_succeeded', X'019c167fcc0089afb1b1553a048526bf', 1769904000000000, 1769904000000000, X'0000000000000017000649b7e334e000000649b7e334e000019c167fcc0089afb1b1553a048526bf', X'5ef64ade38523506bc1d63778d7adb2be9ef0c65838a32006216964e2a215a7a', X'91bc4339b91b2c7f8db8d4224cb3c654fdc227932f6fd88bb88bf01af305952e'),
(X'019b76daa80086ed9d605ab222ed5f21', 17, 'payment_received', X'019c167fcc008f6bbc2752bd0e415261', 1769904000000000, 1769904000000000, X'000000000000001f000649b7e334e000000649b7e334e000019c167fcc008f6bbc2752bd0e415261019c167fcc0089afb1b1553a048526bf00000000000594e8494e52', X'91bc4339b91b2c7f8db8d4224cb3c654fdc227932f6fd88bb88bf01af305952e', X'92995dad1154365bd9487beedda782ff21a177fb48a2e72b3fda2eeca904a0ad'),
(X'019b76daa80086ed9d605ab222ed5f21', 18, 'document_paid', X'019c167fcc008e9381ffb9646d146817', 1769904000000000, 1769904000000000, X'000000000000000f000649b7e334e000000649b7e334e000019c167fcc008e9381ffb9646d146817', X'92995dad1154365bd9487beedda782ff21a177fb48a2e72b3fda2eeca904a0ad', X'1d90b2d0965a4fdd8e7bc88593b7adeb7b3b22d9a32190bfd62136366df5073c'),
(X'019b76daa80086ed9d605ab222ed5f21', 19, 'subscription_renewed', X'019b76daa800841aa223acdce0eef122', 1772323200000000, 1772323200000000, X'000000000000000b00064beb26c3600000064beb26c36000019b76daa800841aa223acdce0eef122019b76daa8008e72b831de59eb98e36b00064beb26c3600000064e5ac3d80000', X'1d90b2d0965a4fdd8e7bc88593b7adeb7b3b22d9a32190bfd62136366df5073c', X'850d2c5577aa8183040fa511aa31bd3a98ccf9311c20cfa5b60703250b7a2cbd'),
(X'019b76daa80086ed9d605ab222ed5f21', 20, 'document_finalized', X'019ca6b1dc008297b5d9567322db8a8c', 1772323200000000, 1772323200000000, X'000000000000000e00064beb26c3600000064beb26c36000019ca6b1dc008297b5d9567322db8a8c000000000004baf0494e52000000000000d9f8494e5200000000000594e8494e520000000000000001', X'850d2c5577aa8183040fa511aa31bd3a98ccf9311c20cfa5b60703250b7a2cbd', X'0a7b07ac9d7bf533ddd6f509e2994d59eb4b76497ff1ea4462f665eb87850265'),
(X'019b76daa80086ed9d605ab222ed5f21', 21, 'attempt_created', X'019ca6b1dc008b669595d62c745c224c', 1772323200000000, 1772323200000000, X'000000000000001500064beb26c3600000064beb26c36000019ca6b1dc008b669595d62c745c224c019ca6b1dc008297b5d9567322db8a8c019b76daa80083d682911089f7bac54900000000000594e8494e52', X'0a7b07ac9d7bf533ddd6f509e2994d59eb4b76497ff1ea4462f665eb87850265', X'2fd6236ed39f072125df941d27e6498fec37e355006540d276f7e96761f62fe8'),
(X'019b76daa80086ed9d605ab222ed5f21', 22, 'attempt_submitted', X'019ca6b1dc008b669595d62c745c224c', 1772323200000000, 1772323200000000, X'000000000000001600064beb26c3600000064beb26c36000019ca6b1dc008b669595d62c745c224c', X'2fd6236ed39f072125df941d27e6498fec37e355006540d276f7e96761f62fe8', X'59b7a457f9bea183d427bb808a74676870d0e53f0c1aa9b7ee1ae4881faba3c6'),
(X'019b76daa80086ed9d605ab222ed5f21', 23, 'attempt_succeeded', X'019ca6b1dc008b669595d62c745c224c', 1772323200000000, 1772323200000000, X'000000000000001700064beb26c3600000064beb26c36000019ca6b1dc008b669595d62c745c224c', X'59b7a457f9bea183d427bb808a74676870d0e53f0c1aa9b7ee1ae4881faba3c6', X'd08cdaf50a69155366a45d908d093cdafc72e47dfac271c72271ef8dda6bea69'),
(X'019b76daa80086ed9d605ab222ed5f21', 24, 'payment_received', X'019ca6b1dc008a9fb984253d45f2a954', 1772323200000000, 1772323200000000, X'000000000000001f00064beb26c3600000064beb26c36000019ca6b1dc008a9fb984253d45f2a954019ca6b1dc008b669595d62c745c224c00000000000594e8494e52', X'd08cdaf50a69155366a45d908d093cdafc72e47dfac271c72271ef8dda6bea69', X'04c2dec6d432509caf259375475cd9ada451c92310dbd4dd83ebda39fb5dfef2'),
(X'019b76daa80086ed9d605ab222ed5f21', 25, 'document_paid', X'019ca6b1dc008297b5d9567322db8a8c', 1772323200000000, 1772323200000000, X'000000000000000f00064beb26c3600000064beb26c36000019ca6b1dc008297b5d9567322db8a8c', X'04c2dec6d432509caf259375475cd9ada451c92310dbd4dd83ebda39fb5dfef2', X'6fd2c0290f45c55fad4f413dbb1dc0b432adaa3c77b9904f934e5addf82e4aec'),
(X'019b76daa80086ed9d605ab222ed5f21', 26, 'subscription_change_scheduled', X'019b76daa800841aa223acdce0eef122', 1773100800000000, 1773100800000000, X'000000000000000700064ca03355c00000064ca03355c000019b76daa800841aa223acdce0eef122000000000000000100064e5ac3d80000', X'6fd2c0290f45c55fad4f413dbb1dc0b432adaa3c77b9904f934e5addf82e4aec', X'c61c3363a184bf723e3bdca15b47aea5ec7cd5dee6d4da16c91375e0c6e900da'),
(X'019b76daa80086ed9d605ab222ed5f21', 27, 'subscription_ended', X'019b76daa800841aa223acdce0eef122', 1775001600000000, 1775001600000000, X'000000000000000c00064e5ac3d8000000064e5ac3d80000019b76daa800841aa223acdce0eef1220000000000000000', X'c61c3363a184bf723e3bdca15b47aea5ec7cd5dee6d4da16c91375e0c6e900da', X'8777a32d591d14a87f7c06925e784712e1dcac7788ab83c274afbf06036bf3a9'),
(X'019b76daa80086ed9d605ab222ed5f21', 28, 'subscription_created', X'019f7cd288008c848a099ad91b7f3e1c', 1784505600000000, 1784505600000000, X'0000000000000003000656ff96634000000656ff96634000019f7cd288008c848a099ad91b7f3e1c019b76daa800870db25cf7eb5cac5679000000000000000100065a6099906000', X'8777a32d591d14a87f7c06925e784712e1dcac7788ab83c274afbf06036bf3a9', X'356097f18aa04af046e07e05d1f17ba17931c1b3c1790d94e105780df29d8e1f');
INSERT INTO osto_feed (position, company_id, sequence) VALUES
(1, X'019b76daa8008493834810341ce33bf5', 1),
(2, X'019b76daa80086ed9d605ab222ed5f21', 1),
(3, X'019b76daa8008493834810341ce33bf5', 2),
(4, X'019b76daa80086ed9d605ab222ed5f21', 2),
(5, X'019b76daa8008493834810341ce33bf5', 3),
(6, X'019b76daa8008493834810341ce33bf5', 4),
(7, X'019b76daa8008493834810341ce33bf5', 5),
(8, X'019b76daa8008493834810341ce33bf5', 6),
(9, X'019b76daa8008493834810341ce33bf5', 7),
(10, X'019b76daa8008493834810341ce33bf5', 8),
(11, X'019b76daa8008493834810341ce33bf5', 9),
(12, X'019b76daa8008493834810341ce33bf5', 10),
(13, X'019b76daa8008493834810341ce33bf5', 11),
(14, X'019b76daa8008493834810341ce33bf5', 12),
(15, X'019b76daa8008493834810341ce33bf5', 13),
(16, X'019b76daa8008493834810341ce33bf5', 14),
(17, X'019b76daa8008493834810341ce33bf5', 15),
(18, X'019b76daa8008493834810341ce33bf5', 16),
(19, X'019b76daa8008493834810341ce33bf5', 17),
(20, X'019b76daa8008493834810341ce33bf5', 18),
(21, X'019b76daa8008493834810341ce33bf5', 19),
(22, X'019b76daa8008493834810341ce33bf5', 20),
(23, X'019b76daa8008493834810341ce33bf5', 21),
(24, X'019b76daa80086ed9d605ab222ed5f21', 3),
(25, X'019b76daa80086ed9d605ab222ed5f21', 4),
(26, X'019b76daa80086ed9d605ab222ed5f21', 5),
(27, X'019b76daa80086ed9d605ab222ed5f21', 6),
(28, X'019b76daa80086ed9d605ab222ed5f21', 7),
(29, X'019b76daa80086ed9d605ab222ed5f21', 8),
(30, X'019b76daa80086ed9d605ab222ed5f21', 9),
(31, X'019b76daa80086ed9d605ab222ed5f21', 10),
(32, X'019b76daa80086ed9d605ab222ed5f21', 11),
(33, X'019b76daa8008493834810341ce33bf5', 22),
(34, X'019b76daa8008493834810341ce33bf5', 23),
(35, X'019b76daa8008493834810341ce33bf5', 24),
(36, X'019b76daa8008493834810341ce33bf5', 25),
(37, X'019b76daa8008493834810341ce33bf5', 26),
(38, X'019b76daa8008493834810341ce33bf5', 27),
(39, X'019b76daa8008493834810341ce33bf5', 28),
(40, X'019b76daa8008493834810341ce33bf5', 29),
(41, X'019b76daa8008493834810341ce33bf5', 30),
(42, X'019b76daa8008493834810341ce33bf5', 31),
(43, X'019b76daa8008493834810341ce33bf5', 32),
(44, X'019b76daa8008493834810341ce33bf5', 33),
(45, X'019b76daa8008493834810341ce33bf5', 34),
(46, X'019b76daa8008493834810341ce33bf5', 35),
(47, X'019b76daa8008493834810341ce33bf5', 36),
(48, X'019b76daa8008493834810341ce33bf5', 37),
(49, X'019b76daa8008493834810341ce33bf5', 38),
(50, X'019b76daa80086ed9d605ab222ed5f21', 12),
(51, X'019b76daa80086ed9d605ab222ed5f21', 13),
(52, X'019b76daa80086ed9d605ab222ed5f21', 14),
(53, X'019b76daa80086ed9d605ab222ed5f21', 15),
(54, X'019b76daa80086ed9d605ab222ed5f21', 16),
(55, X'019b76daa80086ed9d605ab222ed5f21', 17),
(56, X'019b76daa80086ed9d605ab222ed5f21', 18),
(57, X'019b76daa8008493834810341ce33bf5', 39),
(58, X'019b76daa8008493834810341ce33bf5', 40),
(59, X'019b76daa8008493834810341ce33bf5', 41),
(60, X'019b76daa8008493834810341ce33bf5', 42),
(61, X'019b76daa8008493834810341ce33bf5', 43),
(62, X'019b76daa8008493834810341ce33bf5', 44),
(63, X'019b76daa8008493834810341ce33bf5', 45),
(64, X'019b76daa8008493834810341ce33bf5', 46),
(65, X'019b76daa8008493834810341ce33bf5', 47),
(66, X'019b76daa80086ed9d605ab222ed5f21', 19),
(67, X'019b76daa80086ed9d605ab222ed5f21', 20),
(68, X'019b76daa80086ed9d605ab222ed5f21', 21),
(69, X'019b76daa80086ed9d605ab222ed5f21', 22),
(70, X'019b76daa80086ed9d605ab222ed5f21', 23),
(71, X'019b76daa80086ed9d605ab222ed5f21', 24),
(72, X'019b76daa80086ed9d605ab222ed5f21', 25),
(73, X'019b76daa8008493834810341ce33bf5', 48),
(74, X'019b76daa8008493834810341ce33bf5', 49),
(75, X'019b76daa80086ed9d605ab222ed5f21', 26),
(76, X'019b76daa8008493834810341ce33bf5', 50),
(77, X'019b76daa8008493834810341ce33bf5', 51),
(78, X'019b76daa8008493834810341ce33bf5', 52),
(79, X'019b76daa80086ed9d605ab222ed5f21', 27),
(80, X'019b76daa8008493834810341ce33bf5', 53),
(81, X'019b76daa8008493834810341ce33bf5', 54),
(82, X'019b76daa8008493834810341ce33bf5', 55),
(83, X'019b76daa8008493834810341ce33bf5', 56),
(84, X'019b76daa8008493834810341ce33bf5', 57),
(85, X'019b76daa8008493834810341ce33bf5', 58),
(86, X'019b76daa8008493834810341ce33bf5', 59),
(87, X'019b76daa8008493834810341ce33bf5', 60),
(88, X'019b76daa8008493834810341ce33bf5', 61),
(89, X'019b76daa8008493834810341ce33bf5', 62),
(90, X'019b76daa8008493834810341ce33bf5', 63),
(91, X'019b76daa8008493834810341ce33bf5', 64),
(92, X'019b76daa8008493834810341ce33bf5', 65),
(93, X'019b76daa8008493834810341ce33bf5', 66),
(94, X'019b76daa8008493834810341ce33bf5', 67),
(95, X'019b76daa8008493834810341ce33bf5', 68),
(96, X'019b76daa8008493834810341ce33bf5', 69),
(97, X'019b76daa8008493834810341ce33bf5', 70),
(98, X'019b76daa8008493834810341ce33bf5', 71),
(99, X'019b76daa8008493834810341ce33bf5', 72),
(100, X'019b76daa8008493834810341ce33bf5', 73),
(101, X'019b76daa8008493834810341ce33bf5', 74),
(102, X'019b76daa8008493834810341ce33bf5', 75),
(103, X'019b76daa8008493834810341ce33bf5', 76),
(104, X'019b76daa8008493834810341ce33bf5', 77),
(105, X'019b76daa8008493834810341ce33bf5', 78),
(106, X'019b76daa8008493834810341ce33bf5', 79),
(107, X'019b76daa8008493834810341ce33bf5', 80),
(108, X'019b76daa8008493834810341ce33bf5', 81),
(109, X'019b76daa8008493834810341ce33bf5', 82),
(110, X'019b76daa8008493834810341ce33bf5', 83),
(111, X'019b76daa8008493834810341ce33bf5', 84),
(112, X'019b76daa8008493834810341ce33bf5', 85),
(113, X'019b76daa8008493834810341ce33bf5', 86),
(114, X'019b76daa8008493834810341ce33bf5', 87),
(115, X'019b76daa8008493834810341ce33bf5', 88),
(116, X'019b76daa80086ed9d605ab222ed5f21', 28);
INSERT INTO osto_seals (company_id, sequence, seals, hash) VALUES
(X'019b76daa8008493834810341ce33bf5', 1, X'00ee07f2470100012ec9df251dd0c09d8ad7e620c05c1a0c3184a2e701080000000000000001012eeeec25cd27126043531e5e9c46ef1d', X'80288fef58df1b3dacf5ac2ab68fec7853d6a030c240408bf2737f5307f10d66'),
(X'019b76daa8008493834810341ce33bf5', 2, X'003184a2e7010800000000000000020165d3cb72ed6f9052e0a9343590bcf8d8ff76b8aa011110019b76daa80081d5b9a323b66e799ef601fe5cf98785b7de8bdd9448248a9fbcc6', X'9998ebbbc3d2653f177b1030c5b74fe162408894ba8b74c46760ed2fcdb84bd6'),
(X'019b76daa8008493834810341ce33bf5', 3, X'00e7ad3cae011110019b76daa8008336895b9ed75538dff701bceafe2615d9edc9e09ea0d7b246f7c03184a2e701080000000000000003014b7379c21060a1835b458cb2aff1c1b9', X'b5f07dfa8bcc7e43c1d08af50a1bd4da2e927372b3e37fbf3b07acb27f06ac4d'),
(X'019b76daa8008493834810341ce33bf5', 4, X'00e7ad3cae011110019b76daa8008336895b9ed75538dff70197bd6b0a41e61e4ee958899b8f0a8e295834fa9e013210019b76daa80084d0b82b6d520e17c60f10019b76daa80082cb861699662a4b0ee50006474846204000000000000000000001895e298ed0e8d70096ef59208a43cd65bbd4da4e011110019b76daa800890a9ee1be89edf8163e019e5900c0bbf4e636bc4c1b6932f26a540ff2feae011910019b76daa800890a9ee1be89edf8163e00000000000000000138676901e8fbafda351b71b306d1b6b4f8da62f0011110019b76daa8008a4d8d7ec90dd468f5d001eb0a7895f45a060b0a2c24cd1570b7f1b17cd0e4011110019b76daa800890a9ee1be89edf8163e017ec18034e4f2094bd7e689ba70474fa08cf4761506170572656e657710019b76daa8008cb9910cfa2f7360cab301dfc8a7a1d2a8cb5a2146715165ad209f1705737461727410019b76daa8008cb9910cfa2f7360cab3001907617474656d707410019b76daa800890a9ee1be89edf8163e001a0866696e616c697a6510019b76daa800890a9ee1be89edf8163e001d0b636c6f73655f757361676510019b76daa8008cb9910cfa2f7360cab3001e0c6f70656e5f64756e6e696e6710019b76daa800890a9ee1be89edf8163e016551fdd338c64bb84580268e1424a1513184a2e70508000000000000000401ae586ac15438d0cd0109c019d72ad7e108000000000000000501d5a4fd8bab416f884e9a87cb22f0b81508000000000000000601c4f1710f54f197be0242448fea06f05e080000000000000007017f9a151ad5fe3b8920e8eb4acf2250ed08000000000000000801b261ceac863ac0313cfbacbc1ed35606744214ff011110019b76daa8008e5d8348b2105b73b86a01608f150eacf8c6c7d72920ad6aefc4c38e196d510110074f55532f32362f0000000000000001011d11559f94293985790c6eead3117c3a7061150d011110019b76daa8008cdea6745a6f0a39d7f901a3ff716f094bb2fa2ac3195550278f16fb506811021910019b76daa8008e5d8348b2105b73b86a00000000000000000109663f91dd3a18babcfd0b926d44daec1910019b76daa8008e5d8348b2105b73b86a000000000000000101f6b53182afc2991b3dc5202bb060f1f5fff0b9ed011110019b76daa80084d0b82b6d520e17c60f01629c026b3c3ba48e6b7c2041c54f6138d7ea7124011110019b76daa8008cb9910cfa2f7360cab301ad0ab3efac7f75162f4d29dab44fc8ca', X'546eadcb57eb4ca0550de630d85326080cdd64a9ff686260e9460604f7cf324d'),
(X'019b76daa8008493834810341ce33bf5', 5, X'003184a2e70108000000000000000901207224b69890db0baedf23735cfaef7d7061150d011110019b76daa8008cdea6745a6f0a39d7f901c7da0a7a443217a84e16709aee0fe1d6', X'bcc48c6ddba40489b43b05ace13a31fe9c8acec9f3964ba2a97d13317e5bd73b'),
(X'019b76daa8008493834810341ce33bf5', 6, X'00201df7f0011110019b76daa80080fcbbd97a56bdfc4a7501ac47ad2010c659adff50740e78dad611bbd4da4e011110019b76daa800890a9ee1be89edf8163e01616d1e36ba1c70c28eea3f3efcd586f98cf47615031907617474656d707410019b76daa800890a9ee1be89edf8163e0019076c6f6f6b5f757010019b76daa8008cdea6745a6f0a39d7f9001e0c6f70656e5f64756e6e696e6710019b76daa800890a9ee1be89edf8163e003184a2e70308000000000000000a01128c2b2deb7108cb0b7bb518f82487d808000000000000000b019c2bfec0e6b518e841cbe5f6b8c09bf308000000000000000c016202b41f0df6564f3efad7ffa242717e744214ff011110019b76daa8008fc388839f971b129bdc016ad3648a628f5d7977fa3c3628a4fecd7061150d011110019b76daa8008cdea6745a6f0a39d7f90164d9eff01094373641ed1f6c04046c6fcb9bc65a011110019b76daa8008afda76d278827c7286b016af522135e5a59c802bb4c7da6db4537fb506811021910019b76daa8008fc388839f971b129bdc000000000000000001b571f5886837a964cf906165baed510d1910019b76daa8008fc388839f971b129bdc000000000000000101ea5c242d5785a99390264d957ec5abe6', X'2412f68d2d01fd1c3d4e1aedd2bc1d80c454440708724e8044512d809541dc56'),
(X'019b76daa8008493834810341ce33bf5', 7, X'00e7ad3cae011110019b76daa8008336895b9ed75538dff70105bb8c0d39d85bb14429161cfe0053fe5834fa9e023210019b76daa8008b53b051a8a83bd4d2bc10019b76daa8008651a8bfeb588461cb06000647484620400000000000000000000138fedc448b445bf963aba608751329f33210019b76daa8008b53b051a8a83bd4d2bc10019b76daa8008aa99c00ef37dfbb12a70006474846204000000000000000000001a832f651d5663ffd68ecbdfbcfe05dbfbbd4da4e011110019b76daa800857c89401f0178d7a697010285342714ade3124864d630c64f74a80ff2feae011910019b76daa800857c89401f0178d7a697000000000000000001f26eafff48d56368501db832c442bf52f8da62f0021110019b76daa8008358826ca2064e8bf5e501015a3f3d0d478914b4848559aa8fb5401110019b76daa800891396570b836cdda58a01bb964d68f2429024ecef20e5a6c03822b17cd0e4011110019b76daa800857c89401f0178d7a697011cdc0a5e94013e4623b4a0e9a4f34a2e8cf4761506170572656e657710019b76daa8008953834af7aa11c43c930116162ef6f66b0762f4dc22754fd4ea7c1705737461727410019b76daa8008953834af7aa11c43c93001907617474656d707410019b76daa800857c89401f0178d7a697001a0866696e616c697a6510019b76daa800857c89401f0178d7a697001d0b636c6f73655f757361676510019b76daa8008953834af7aa11c43c9301f9256c5eb6f5c744764ee0eb864f982f1e0c6f70656e5f64756e6e696e6710019b76daa800857c89401f0178d7a697018dcac1bedcbb2f1da2057fbbc06528dc3184a2e70508000000000000000d0103f649b277bbc66bf3c6b9102088f1b408000000000000000e01b7b30e82e8a2596795bf1f5114526be508000000000000000f0141959e0ca97212d5dee7fa11b6c72f460800000000000000100182bad50401f19e385c6a4aceb1751ddf080000000000000011019efe3ec8c4aa1a302727a983fd648007744214ff011110019b76daa80089c8ba688fb8e794074e019cac54c8efec8f0b1b32566370844ca68e196d510110074f55532f32362f000000000000000201fda74a0ded8743f965cfc5054dcfe0317061150d011110019b76daa8008e05ba169af4eebd4b9f013d5aec385597d5c59a3f89434e62ababfb506811021910019b76daa80089c8ba688fb8e794074e0000000000000000011471b002aa45511214089ed946a624621910019b76daa80089c8ba688fb8e794074e0000000000000001015d12cfe0a91cf8812abc878261bee0f4fff0b9ed011110019b76daa8008b53b051a8a83bd4d2bc01b2fe07e39dd6616dbe9d27c9179b5649d7ea7124011110019b76daa8008953834af7aa11c43c9301ba29bc0f60110a8d2e78b4c8a7c34432', X'e98f6dcb89559f64330447b0e71ffb16320887f2fa16451eacfbea85a010d43b'),
(X'019b76daa8008493834810341ce33bf5', 8, X'003184a2e70108000000000000001201586ad5063f6c92f4a97a3b84de96b5707061150d011110019b76daa8008e05ba169af4eebd4b9f019bb202e98602340315dea7c81265ce0d', X'5b177fce275e88751b33071596f9dc3b7af199bef36f282a9d142e6f38fe2188'),
(X'019b76daa8008493834810341ce33bf5', 9, X'00201df7f0011110019b76daa8008ec68d80f0bf8428df1001082dd4bae6df6b4535ebe41c3e3791a9bbd4da4e011110019b76daa800857c89401f0178d7a697014261381ad7c7b182a37ea2a6798db2e78cf47615031907617474656d707410019b76daa800857c89401f0178d7a6970019076c6f6f6b5f757010019b76daa8008e05ba169af4eebd4b9f001e0c6f70656e5f64756e6e696e6710019b76daa800857c89401f0178d7a697003184a2e7030800000000000000130189a2e2de7fe095ef8f336db8bfb5d2950800000000000000140140ee22c81e2d2b0d77a3d1f6ff387f48080000000000000015018634e69d510bb167c1637fc48b4d42fa744214ff011110019b76daa800866191af87c9c916382301869ac26d2d968a1fb63284ad7845340a7061150d011110019b76daa8008e05ba169af4eebd4b9f013debf6243815283284247ac20fe61ef8cb9bc65a011110019b76daa8008552b666016ffbf479b1019504421c235c40fd98611474b211b535fb506811021910019b76daa800866191af87c9c9163823000000000000000001ba54d129e8ac485f0bb3bb11930d426e1910019b76daa800866191af87c9c9163823000000000000000101aa17df4429e77e03e68258c34ba2ec12', X'30e802f294784ed0785f094d14b71afafa81d5a38dd728de9df10439251d0362'),
(X'019b76daa8008493834810341ce33bf5', 10, X'0072e1919e010001e5a4802dc85591fd0737f482dddd245567a5eacb0103026531015210065c7ecb313f07b96632935f69903c24b5ae012b10019b76daa8008b53b051a8a83bd4d2bc10019b76daa80084c69210d3a803084f6900064748462040000001e63641fa304b40e523bda1408521447c', X'df7054a88979e071304408de32b0d199c084098c183900bc48d0e10d388bd775'),
(X'019b76daa8008493834810341ce33bf5', 11, X'00e7ad3cae011110019b76daa8008336895b9ed75538dff70110b8c7f5e47fc99791f0ad7548d8ed335834fa9e013210019bc94068008ffeb550a48297122c5910019b76daa8008c7692d9cc5b922c40620006487a36a114000000000000000000012c56e4ed1c7783745e459e380453216bbbd4da4e011110019bc94068008e2da889d9d5605cf83b01729b659412db94b799a4ae864e9c3f3c0ff2feae011910019bc94068008e2da889d9d5605cf83b000000000000000001cb40a2fce6a75402ae4bff4923576feaf8da62f0021110019bc940680080b9819ec6fa964ffcf001746c9fcda7206e63e267b32b8213ce691110019bc9406800892f8569a9387171750d01abf4c84ecbad9923ee85eed52d8d4b91b17cd0e4011110019bc94068008e2da889d9d5605cf83b01dd23aff1b7c06004092e5af5ab1be4f38cf4761505170572656e657710019b76daa8008cb9910cfa2f7360cab301dfc8a7a1d2a8cb5a2146715165ad209f1907617474656d707410019bc94068008e2da889d9d5605cf83b001a0866696e616c697a6510019bc94068008e2da889d9d5605cf83b001d0b636c6f73655f757361676510019b76daa8008cb9910cfa2f7360cab3001e0c6f70656e5f64756e6e696e6710019bc94068008e2da889d9d5605cf83b013b374b1c2940bde5fe4a47406ac94db93184a2e70408000000000000001601c46bc9b6fa57e6e47823c7aedb3000e10800000000000000170158fbfd87e43e0b0b822a35b87a7eedbf08000000000000001801cf9e0f4ea10851e0743f00dbcc69a93008000000000000001901b1c819f47a4f94ae80f2fb691a69cc47744214ff011110019bc9406800805d8c4243e9135f8f25017a7fa710734bd8593d54831de388d6e88e196d510110074f55532f32362f0000000000000003015bede35eb4e72ef97237959406224fc97061150d011110019bc940680085ec9801a2dcd160c4c601091e1f55cb488aa6d9b8616ff3116f0bfb506811021910019bc9406800805d8c4243e9135f8f250000000000000000016bf69f379d977d1bacdf5d175d914efd1910019bc9406800805d8c4243e9135f8f25000000000000000101e279664874c4155cbfa4872df853de39fff0b9ed021110019b76daa80084d0b82b6d520e17c60f01691fb4a8e744cbb2d914eae9d2d7d1591110019bc94068008ffeb550a48297122c5901de279909b6d1fbc7bd3adad821327379d7ea7124011110019b76daa8008cb9910cfa2f7360cab3017a08de5daafb38a785f422b2125043ab', X'29f9a6a1a8fb889911679252a11c5dbad3bf39d4c209df88934db05fbf47a38e'),
(X'019b76daa8008493834810341ce33bf5', 12, X'003184a2e70108000000000000001a01d634f8d9170919a4d6c22efe74213b117061150d011110019bc940680085ec9801a2dcd160c4c601c1b84886bbc91e53ce5e5deedf50b018', X'6a4195f0e6ae7137dfc1014cde8f8858af92b55d28c354c92fb02d5eea14d700'),
(X'019b76daa8008493834810341ce33bf5', 13, X'00201df7f0011110019bc94068008dc288629a2da384578e01099c7f51cd9f9ab1091c8fb7dc0788dbbbd4da4e011110019bc94068008e2da889d9d5605cf83b01c566d1f95ac5fbef8b82a9b58118760a8cf47615031907617474656d707410019bc94068008e2da889d9d5605cf83b0019076c6f6f6b5f757010019bc940680085ec9801a2dcd160c4c6001e0c6f70656e5f64756e6e696e6710019bc94068008e2da889d9d5605cf83b003184a2e70308000000000000001b0191af9b19f71cd4a2302d0b6fc3284b0808000000000000001c01bbced82af8003b166d1ca65ed9a7a96608000000000000001d01a1767533d7e2629b5e75fe97041366e3744214ff011110019bc94068008d02b16d8f210dbdfb71011ecaead04160bc439eaba7c62e9382bf7061150d011110019bc940680085ec9801a2dcd160c4c601165464a14c138a70e8cdad7fa3cb4160cb9bc65a011110019bc940680083b2a515c23edb923fec01a8666fd3d444cf0c2505fbbd44616da7fb506811021910019bc94068008d02b16d8f210dbdfb710000000000000000016aca5031506bded4eb563fcdd455d40b1910019bc94068008d02b16d8f210dbdfb710000000000000001016b2bab3eaee073b920d4b1830a49f106', X'17b38d0ad6c4270d823ee6b3261341f2896ff7a0f9d1537997f351d9dd47592b'),
(X'019b76daa8008493834810341ce33bf5', 14, X'005834fa9e053210019b76daa8008b53b051a8a83bd4d2bc10019b76daa80085329975d3da22af910f0006474846204000000000000000000001dab7e7ef16b3b1b7e788696d1ccae49f3210019b76daa8008b53b051a8a83bd4d2bc10019b76daa8008651a8bfeb588461cb06000649b7e334e000000000000000000001aecbfe90e92f99de34d92178d5c003da3210019b76daa8008b53b051a8a83bd4d2bc10019b76daa800894380d93f07cbaa8af00006474846204000000000000000000001ad0f6cd8461365b838fdd749caa4ab0f3210019b76daa8008b53b051a8a83bd4d2bc10019b76daa8008aa99c00ef37dfbb12a7000649b7e334e0000000000000000000011ad9e568ee0fa01a0fc25630d2f8c1833210019bc94068008ffeb550a48297122c5910019b76daa8008c7692d9cc5b922c4062000649b7e334e00000000000000000000195de81672ec91177e2a4172717683cd1bbd4da4e011110019c167fcc008872b282a24e04c4e54301201719d4d7dcf04a30b5d0ac7d666906f8da62f0051110019c167fcc0086309cad52c77888a91201fcc6db6a1dd445c327b895113f1fb3c71110019c167fcc008689a3f9df7db5d8e11801c01ce8e09f8c74169ae13d578b3734801110019c167fcc008b11a81951c8edde5a470164aa79bd3e1418ebb08022e759f7dea11110019c167fcc008c1ca063e662f15691ab01b6928f13dfd6e16062575f8d126572f61110019c167fcc008ccfae790010a8eead2d015c3a7a8458bfe384a5ee92c0fed28b75b17cd0e4011110019c167fcc008872b282a24e04c4e543014ace82ff89a8cb72a4cbaffad52822d88cf4761506170572656e657710019b76daa8008953834af7aa11c43c93018eac8bfd38cd1c71f7e8477dfdcf1d76170572656e657710019b76daa8008cb9910cfa2f7360cab30145d7a65ec9cfd3c5ed669c96b5b7bfa61907617474656d707410019c167fcc008872b282a24e04c4e543001a0866696e616c697a6510019c167fcc008872b282a24e04c4e543001d0b636c6f73655f757361676510019b76daa8008953834af7aa11c43c9301aa00a0a0b8abe5b5f4112042457cb8c11e0c6f70656e5f64756e6e696e6710019c167fcc008872b282a24e04c4e543012270ee362d2baaa96d93166d0d7aac723184a2e70508000000000000001e01c9c3214f4b78e74d5f86cf8e3080c41008000000000000001f019bd4771ceeb25fbe2f92472cce9fbecb08000000000000002001781e0628cff89d409dd657b4f9d9b8a508000000000000002101b9face5c53b0b06201f8caf48680c5f80800000000000000220149d5a7f9b049ce2c5406914813fd4abc744214ff011110019c167fcc0084eca52e50a83ebf36700168162fce36814e960c7b91c0e43d281c8e196d510110074f55532f32362f0000000000000004011a8a4ff7b61aba2bf96315866ffc12ff7061150d011110019c167fcc008902830777a51e10705d01557f80db1776f8804f40ed51160ce8acfb506811041910019c167fcc0084eca52e50a83ebf3670000000000000000001981982179f18eb78aa17b83b9ca4911d1910019c167fcc0084eca52e50a83ebf3670000000000000000101595efcefa9f6ebed9915e6122a87bccd1910019c167fcc0084eca52e50a83ebf3670000000000000000201f10ae0e65c1e889d80b7c5aa7276adb51910019c167fcc0084eca52e50a83ebf36700000000000000003018746f932d0ffc7ada038099996fb8d24fff0b9ed021110019b76daa8008b53b051a8a83bd4d2bc01cb652261fa8d825ee7480354dc8475661110019bc94068008ffeb550a48297122c5901fa3ac5fb9ba5be050724db8bae914452d7ea7124021110019b76daa8008953834af7aa11c43c9301e6519c5f098d7256f97683ae9c57659c1110019b76daa8008cb9910cfa2f7360cab3010590f261594692d969052aa479450ebde1edc42e021110019c167fcc008b11a81951c8edde5a4701c3e9dd7ee48b72036b98347edf50b0ba1110019c167fcc008c1ca063e662f15691ab0177fe33f04460abe277e8b2482b5e44caf48f8275011910019b76daa8008b53b051a8a83bd4d2bc000647484620400001d039ffda511204b5b7497754935160ec', X'f2136c3a942940d7a1e750d97152a3c576fc64793498312e3268c03e90227cd8'),
(X'019b76daa8008493834810341ce33bf5', 15, X'003184a2e70108000000000000002301de6e795d8e184860623ed73a3ce906a07061150d011110019c167fcc008902830777a51e10705d01eafc0a29293966ad7f5dece3b63079ba', X'56d140cfb88e1bfac2cf8a52d5f259328b3b8d41c973834798a14e864ed7268a'),
(X'019b76daa8008493834810341ce33bf5', 16, X'00201df7f0011110019c167fcc008ef0be7cdf54a0b7668f01402d85c0a48eed59282520a19d8b32ecbbd4da4e011110019c167fcc008872b282a24e04c4e5430176967ba682d26b784973b77b40ced1bc8cf47615031907617474656d707410019c167fcc008872b282a24e04c4e5430019076c6f6f6b5f757010019c167fcc008902830777a51e10705d001e0c6f70656e5f64756e6e696e6710019c167fcc008872b282a24e04c4e543003184a2e7030800000000000000240106ab2a494651f4c7c359dc6aefd72c4e08000000000000002501caf8dbc5cec2215f9d6a143d51ccb11c0800000000000000260188efbb329d86144228d39fee4af16bf8744214ff011110019c167fcc008ce796ee8210a8a7fd3c0151e77855770e0eefdb94e529565922ab7061150d011110019c167fcc008902830777a51e10705d015d8645061d7812d54059770b54392d9fcb9bc65a011110019c167fcc0086f6bbd916d2d02d8865012c5f8e08184cd5feee6805c84c11a9c2fb506811021910019c167fcc008ce796ee8210a8a7fd3c000000000000000001c9de9b1c8f6b4e21848279841b8ce50b1910019c167fcc008ce796ee8210a8a7fd3c0000000000000001011d00cb63c884086a7eb868599e5b57be', X'3445d58ab0119c61f2881de8446cbf0458761c21f00cc9b33609fb531f4775d1'),
(X'019b76daa8008493834810341ce33bf5', 17, X'005834fa9e053210019b76daa8008b53b051a8a83bd4d2bc10019b76daa80085329975d3da22af910f000649b7e334e0000000000000000000014411e05f70b933f9b4953bcd758d892a3210019b76daa8008b53b051a8a83bd4d2bc10019b76daa8008651a8bfeb588461cb0600064beb26c36000000000000000000001ac209953047435766feac09f1bc4687d3210019b76daa8008b53b051a8a83bd4d2bc10019b76daa800894380d93f07cbaa8af0000649b7e334e0000000000000000000017d2831d6ee8048bc9f68952cbef92ebc3210019b76daa8008b53b051a8a83bd4d2bc10019b76daa8008aa99c00ef37dfbb12a700064beb26c36000000000000000000001617d4cacb0d314c1cb5ccdf2102f02343210019bc94068008ffeb550a48297122c5910019b76daa8008c7692d9cc5b922c406200064beb26c360000000000000000000015b290977a334b7a863ce1bcca517ba1ebbd4da4e011110019ca6b1dc008a4fb860e6cc3168ea9f013622d501b794ae820582cbc1ea6e6202f8da62f0051110019ca6b1dc008517ac1403c3a7ced11d01e4683483c0be7f93d24800ae5973106d1110019ca6b1dc00854392f3d9c8016954d301b9b47e787f90f46f6dd8b9b1599c9b1a1110019ca6b1dc0085d586d255fed0cf6a910177f0c4f76599c0c01593229c3bd134471110019ca6b1dc0086499058d6be43752a960114f197a68d9508fcb2ffbdee51c86bbf1110019ca6b1dc008e119b161d754a39f6130177055385477d1a6d2e2a9ad2d90a2ab6b17cd0e4011110019ca6b1dc008a4fb860e6cc3168ea9f016088fc5d13a776c61f45cb0af7bfc6338cf4761506170572656e657710019b76daa8008953834af7aa11c43c930191156d6a5ec39a5c3749b6295e1f6c84170572656e657710019b76daa8008cb9910cfa2f7360cab30117194721a5ace8467da8ed887a2b05221907617474656d707410019ca6b1dc008a4fb860e6cc3168ea9f001a0866696e616c697a6510019ca6b1dc008a4fb860e6cc3168ea9f001d0b636c6f73655f757361676510019b76daa8008953834af7aa11c43c93019101560888f034da595c865ab465b36d1e0c6f70656e5f64756e6e696e6710019ca6b1dc008a4fb860e6cc3168ea9f0131df9d90358f0ed06fb84020b936f5a73184a2e70508000000000000002701e0635593c370cd51ee42c9f4a9db1f160800000000000000280148a5f0984afedea698ad20a54e1c1fbe08000000000000002901c2c3f30c55cba0f68bc207862c544cc508000000000000002a014eac3a89960b42ae11be619755aca97808000000000000002b017d1c986e53f3e0ddefc9d571e0f492fd744214ff011110019ca6b1dc008b78b9de99362ab79e1201960576aa8468a1d78b337e63949e572e8e196d510110074f55532f32362f000000000000000501d00cc34278419d8fd6efab4661ad141c7061150d011110019ca6b1dc0087ec9c0e497c88b8064f0111945120fb5c91dcf764a274213db99efb506811031910019ca6b1dc008b78b9de99362ab79e120000000000000000017c0ee1c9f09d98525f2a5a0c3a6188321910019ca6b1dc008b78b9de99362ab79e12000000000000000101c97794a2f2dbdf252d702f59edecc7191910019ca6b1dc008b78b9de99362ab79e120000000000000002014d2bbe8a56220eac7aa0c746eacd6403fff0b9ed021110019b76daa8008b53b051a8a83bd4d2bc01766e60c3ac0a8ac89398654f23a6406e1110019bc94068008ffeb550a48297122c59014bcc39f0639240a9a30738564308802bd7ea7124021110019b76daa8008953834af7aa11c43c93013d175e506ecd09fdad290b7938ea3e2f1110019b76daa8008cb9910cfa2f7360cab3018dc840bcf6d6280568a1eca638dc93f9e1edc42e021110019ca6b1dc0085d586d255fed0cf6a9101c6d8bc844d2c22ebe85a2157c0e99f641110019ca6b1dc008e119b161d754a39f613018fd85ce8fbe37c0772b7e045d1e7b171f48f8275011910019b76daa8008b53b051a8a83bd4d2bc000649b7e334e000013e903bcb0d8ac622bfe98b36c2ec4aaf', X'c299e0999c264a8b0e473be079424e2e9b5eb022287dc7b6d0eafb9ee2d72281'),
(X'019b76daa8008493834810341ce33bf5', 18, X'003184a2e70108000000000000002c01ddef3b667f88019cb239c6e2e572cd607061150d011110019ca6b1dc0087ec9c0e497c88b8064f01ce14f51724cf1bd84d1bcd428c4128c2', X'e59fadd8e57dc25e51b5235932483cf997df35d98abf651d0df51b9bf5e6e006'),
(X'019b76daa8008493834810341ce33bf5', 19, X'00201df7f0011110019ca6b1dc008072a78cd08b2b0023160137c131c1eff10aa920647f2e1135da86bbd4da4e011110019ca6b1dc008a4fb860e6cc3168ea9f014313bc62e0058fe22d52a7e09d3d7a1b8cf47615031907617474656d707410019ca6b1dc008a4fb860e6cc3168ea9f0019076c6f6f6b5f757010019ca6b1dc0087ec9c0e497c88b8064f001e0c6f70656e5f64756e6e696e6710019ca6b1dc008a4fb860e6cc3168ea9f003184a2e70308000000000000002d01bc06b49324903292614ab6b59446fd8208000000000000002e01a361e0f50b5242671edc88025b423ee308000000000000002f01c12365d944c0e6353bfaddaa3f1c9a47744214ff011110019ca6b1dc00891b89fbf185e5cf028d01973240ddd494ac134b14cbf6bbc86a637061150d011110019ca6b1dc0087ec9c0e497c88b8064f01c80270aaabd7a963e052ce7018d8834ccb9bc65a011110019ca6b1dc0082ae82666fa9d107f88101e81d62c6a778999172d7f79367c56290fb506811021910019ca6b1dc00891b89fbf185e5cf028d0000000000000000019c9fbf1ffed77760fa613a95673709ad1910019ca6b1dc00891b89fbf185e5cf028d000000000000000101bfeac3ec98c80abeff33899751e73f2a', X'4d92906068dfd612ae1128c65d8a0e311ef37d80cd700c0f340b005ca1992ae6'),
(X'019b76daa8008493834810341ce33bf5', 20, X'0040fefe040104035553440178b80e06441b5bd4656e59e221494f535834fa9e023210019b76daa8008b53b051a8a83bd4d2bc10019b76daa80085329975d3da22af910f00064beb26c3600000000000000000000191f2ec1122a6e908e5601053920c071b3210019b76daa8008b53b051a8a83bd4d2bc10019b76daa800894380d93f07cbaa8af000064beb26c36000000000000000000001e27acaa31d35ea6fcd01c6ce3d8b9f29f8da62f0041110019cd50b180080648582e5b7584a2d3a01d53a611c666a2646a7fcd235be549c001110019cd50b180088d588df3e0d8d04a2cb0107dc63a8d51afcb3a0895963dce035531110019cd50b18008d2e98590bd46640b49301c6b6e403b03c08cc60df291a977af68d1110019cd50b18008df8ba89873420f66c50017cac5ea6e24aacd7a9198a3080d2b9ebb17cd0e4011110019cd50b180083e99694f70dfcf4be5d0113a5a5e6d7ed079bc5b6bc297627f44b8cf4761505170572656e657710019b76daa8008953834af7aa11c43c930019076d69677261746510019b76daa8008953834af7aa11c43c93001a0866696e616c697a6510019cd50b180083e99694f70dfcf4be5d001b09747269616c5f656e6410019b76daa8008953834af7aa11c43c93001d0b636c6f73655f757361676510019b76daa8008953834af7aa11c43c93003184a2e702080000000000000030010adf9fb6c08c361ae8121f72cee4ed54080000000000000031016cede50a0bfa64955eca299017dcbef2744214ff011110019cd50b180081e38e0d30f55fee569601dad1ff8c9a97923aafcb16a6d21e0a598e196d510111084f55532f32362f4300000000000000010113e2b4273f34ac1ac9f169f85ba4df9dfb506811021910019cd50b180081e38e0d30f55fee5696000000000000000001047d684d4d8bf929da1d43ccabadd2b21910019cd50b180081e38e0d30f55fee56960000000000000001014c6207abf86082a62ad4a31f3328c719fff0b9ed011110019b76daa8008b53b051a8a83bd4d2bc01aac26154c8f3a8375701443035f5a50cd7ea7124011110019b76daa8008953834af7aa11c43c930133b28b5babe1e7c7a12cfc53799f2fdfe1edc42e021110019cd50b180080648582e5b7584a2d3a01ce6fd4a561367b2c09885892e904ed7d1110019cd50b18008df8ba89873420f66c50015182db2f3af504e1e6f6b7b373501695f48f8275011910019b76daa8008b53b051a8a83bd4d2bc00064beb26c36000018981e383536b90af4b5d835f4d819b37', X'941ffa81a278b0819d9e73cbd9b6cc2859f4c826418f9790202c732dfcac84b8'),
(X'019b76daa8008493834810341ce33bf5', 21, X'0040fefe040104035553440170a77093bcc307cd6f4950b495ec7ca05834fa9e013210019bc94068008ffeb550a48297122c5910019b76daa8008c7692d9cc5b922c406200064e59ed445c0000000000000000000126b72650df2bf66800a24c6439a8fa54bbd4da4e011110019d462011808245912e57cceddde2310142909132c5f55d890374cc4928ad581ef8da62f0011110019d46201180857590f66a91dce21f7301d5216b0d8b12d75ded9d3db0fbd54a4bb17cd0e4011110019d462011808245912e57cceddde231016f4cc2d0d712fb52c42cb774fde338e28cf4761502170572656e657710019b76daa8008cb9910cfa2f7360cab301812cf0b8e021165573c91e5a7c034be91a0866696e616c697a6510019d462011808245912e57cceddde231003184a2e703080000000000000032019e574c8ea80d67aed626aabfa5587cda08000000000000003301b2570ad5aacd63cdecba834228106c37080000000000000034016a2b2fef1266d7d20f368bd592d83e2a744214ff011110019d462011808fe2a255d1c54cf4a4d9014c2d4ea8ef08380bf83320db8c1bcb638e196d510110074f55532f32362f000000000000000601aaf79db3903b546cb38384d896b14621fb506811021910019d462011808fe2a255d1c54cf4a4d900000000000000000175fb04e48153d6b523d4b4c0997ca01d1910019d462011808fe2a255d1c54cf4a4d9000000000000000101e66b14712591670654a2969a8519ad8efff0b9ed011110019bc94068008ffeb550a48297122c5901a9c677186186b7819997131d1029fee2d7ea7124011110019b76daa8008cb9910cfa2f7360cab301d849ba1236be092451da66e2588e8388', X'ea19181cdc041783a721c2b980cbb522718af08fe4d38d9c79c0dbaa871921e7'),
(X'019b76daa8008493834810341ce33bf5', 22, X'0040fefe04010403555344015a9c6e1f5b4e9ff79aa9972d544da52f5834fa9e013210019bc94068008ffeb550a48297122c5910019b76daa8008c7692d9cc5b922c4062000650b56c819c0000000000000000000139db377cc89223d9f50566e452ccc6f8bbd4da4e011110019de09ed9808ee4bd47bacb5923b19201c990f5fe8e8a603c74220e3c2e5e03c5f8da62f0011110019de09ed9808e0bb454ffa0f295898001b21661234bedf4b6070f6ce5b86ee66cb17cd0e4011110019de09ed9808ee4bd47bacb5923b192017e23e7bac7aea2f1a866e6464d4767bc8cf4761504170572656e657710019b76daa8008cb9910cfa2f7360cab3015ca64df772dee2520ba98964bd0c70de1907617474656d707410019de09ed9808ee4bd47bacb5923b192001a0866696e616c697a6510019de09ed9808ee4bd47bacb5923b192001e0c6f70656e5f64756e6e696e6710019de09ed9808ee4bd47bacb5923b192011de677a99486ad365ba071202fc7863c3184a2e70308000000000000003501dfc2a23ad6cb00def6c17d57ed662d090800000000000000360147697e84e22c18fa152fa42cecbc4d4c080000000000000037015e5b9efb0917753fd6a56828f9b735e9744214ff011110019de09ed9808ee083f181451d6bcbf101fa07c8698fe4a7234027ac9a73b7ba308e196d510110074f55532f32362f00000000000000070134ba27d9bc4f99ee2dbe7ca5ef9cb9267061150d011110019de09ed98086e79dd9c77167b9d5ea01105b9117e4313bf2a2a93c05363a6d7afb506811031910019de09ed9808ee083f181451d6bcbf1000000000000000001d7a8ae7393a7ba6e33e3dc0623331bd81910019de09ed9808ee083f181451d6bcbf1000000000000000101203a2a27faac646c46862fb39b765f241910019de09ed9808ee083f181451d6bcbf1000000000000000201c973c0a6ba8c523afc9c1f2cb7adbdc7fff0b9ed011110019bc94068008ffeb550a48297122c5901a3c0e6fe1ff13e9639fb27256ebdef28d7ea7124011110019b76daa8008cb9910cfa2f7360cab301a4fb69f3a95015e3c4976a563195a5d1', X'ee2741d192fab177ab90e59b4ee09bea26d84d98700dc60b1325ab36e791c800'),
(X'019b76daa8008493834810341ce33bf5', 23, X'003184a2e70108000000000000003801d5f2f1c2b3f0deecb186327abb2d05137061150d011110019de09ed98086e79dd9c77167b9d5ea01ba5a8e8b53419978475900be55a6a888', X'fed9203c15ec8b42dd0658d5f8fa202279c1b5292476b1d7167687df75aa53e2'),
(X'019b76daa8008493834810341ce33bf5', 24, X'00201df7f0011110019de09ed9808aa3b73996237b1de0a001080fd2137420dbe189345369297a210bbbd4da4e011110019de09ed9808ee4bd47bacb5923b1920130af3074a0206365da435eee20f467278cf47615031907617474656d707410019de09ed9808ee4bd47bacb5923b1920019076c6f6f6b5f757010019de09ed98086e79dd9c77167b9d5ea001e0c6f70656e5f64756e6e696e6710019de09ed9808ee4bd47bacb5923b192003184a2e70308000000000000003901f09589a6492c856464b94c8ddec9723008000000000000003a01fca7964871ceabe9e7e0a45c91f6093508000000000000003b0128edff43075ad6597a59d2180f460c89744214ff011110019de09ed98087a6b654502f908b2335012e5f6983a7f63c18d7882020c3b2d1b57061150d011110019de09ed98086e79dd9c77167b9d5ea01aa030fd518472a564e7c716138ee3c79cb9bc65a011110019de09ed98087b4998aa964f15362dc0127cf7d76b76a1fd47ead5bb1b9c8af6dfb506811021910019de09ed98087a6b654502f908b233500000000000000000175dc3e4e61f1c4020ce4c0aba7902a8c1910019de09ed98087a6b654502f908b2335000000000000000101c15987f93f2352d09461625e7f9353dd', X'b9c29a6ebd76cfc2314c6158968700fce8e74335772da734f824ee52a86ae396'),
(X'019b76daa8008493834810341ce33bf5', 25, X'005834fa9e023210019de5fc24008488a9579e36a6e1a21310019b76daa8008651a8bfeb588461cb06000650b99d63d00000000000000000000134dc15d51230cf21164532a67ada127e3210019de5fc24008488a9579e36a6e1a21310019b76daa8008aa99c00ef37dfbb12a7000650b99d63d0000000000000000000011d95fe552bbc88bf178442a3e62e9962bbd4da4e011110019de5fc2400898dbc3bdf61c1b0d46d01b197dda8e28472d1782e54933f12b03ff8da62f0021110019de5fc240083328aa7a4c30b2cc3c00164f1b039f48c2cc474e4819b4e8752d91110019de5fc240083bf9a6a39b7960b0b690132c96fff4bc921d0c528a1b6bc74fabdb17cd0e4011110019de5fc2400898dbc3bdf61c1b0d46d017f9545910b72680fdb25d34aadf3392f8cf4761505170572656e657710019b76daa8008953834af7aa11c43c9301ac71c3c499f5425a49b1c5e1a7e294ca1907617474656d707410019de5fc2400898dbc3bdf61c1b0d46d001a0866696e616c697a6510019de5fc2400898dbc3bdf61c1b0d46d001d0b636c6f73655f757361676510019b76daa8008953834af7aa11c43c9301d81aff265fca03632a15278c4b05fcfc1e0c6f70656e5f64756e6e696e6710019de5fc2400898dbc3bdf61c1b0d46d01c19b3bcfc7747a7b7971f63aecd176f03184a2e70408000000000000003c01be0a2cf138ff03ea68335ef4da718b0708000000000000003d011d9e8e05f78503ce67b856ecb6f31e4f08000000000000003e018eac81523d6db88976800a4976b7f59608000000000000003f01268fe7d22b44a9498d513240bb90fd4b744214ff011110019de5fc2400851aa957fa4db8245bcc013a77cd5cb35d2085f1df67f54fea6c6b8e196d510110074f55532f32362f0000000000000008014e5af07008f05648ad3615fee6b767f77061150d011110019de5fc240085ec91373ddb194c2ac0015dc23d040ca5383b522b7b2e6bfe1d57fb506811021910019de5fc2400851aa957fa4db8245bcc0000000000000000011b35fa84f82ac4ef3aa08095fc4512e71910019de5fc2400851aa957fa4db8245bcc000000000000000101f5e3244f33903d0445970ea20a50a420fff0b9ed011110019de5fc24008488a9579e36a6e1a2130100bdbb0c795486df526d0e40439019dbd7ea7124011110019b76daa8008953834af7aa11c43c93011fce62994a7e0a16b11604f77d72b993', X'ca06e71c8d3f66dbd7add0457e1363c12a333c97733d6b8fdacb0585a76eaac3'),
(X'019b76daa8008493834810341ce33bf5', 26, X'003184a2e701080000000000000040014c898e94c167ba865d538ab8731b5bec7061150d011110019de5fc240085ec91373ddb194c2ac0018163dca10a56ffa2f48d3cb738e870ef', X'13fc299e7289d2ea28f62a2230f16e46c31dfd13b80f93d4fe3429ecaf8797d4'),
(X'019b76daa8008493834810341ce33bf5', 27, X'00201df7f0011110019de5fc24008aa7981100fda792acab012d3579930fe2f4c88eeb9e579d6b4a17bbd4da4e011110019de5fc2400898dbc3bdf61c1b0d46d01e303ff3b15216bcaf446e0dd8c74680d8cf47615031907617474656d707410019de5fc2400898dbc3bdf61c1b0d46d0019076c6f6f6b5f757010019de5fc240085ec91373ddb194c2ac0001e0c6f70656e5f64756e6e696e6710019de5fc2400898dbc3bdf61c1b0d46d003184a2e70308000000000000004101ad59c0c9b39ace696c91678e861f0ab508000000000000004201cb109ac4cc50792af019da46176970710800000000000000430122fdff5d1cda575ba2dd77998e36b402744214ff011110019de5fc24008fc3bfd29dc5511010ae01fb6ec7dd4911d45d1cb31ba792bf527b7061150d011110019de5fc240085ec91373ddb194c2ac00181a2ed4066f9db10f95d96035de2bb1dcb9bc65a011110019de5fc24008115ac944c37b823edfa0137e9d17d161e37da6319461a4ad850c8fb506811021910019de5fc24008fc3bfd29dc5511010ae000000000000000001536d0053f496a4b343c2ab8a3663fa8f1910019de5fc24008fc3bfd29dc5511010ae000000000000000101ca97e26c5eb101ab8bc82e5303c3f7f1', X'ee7bbb530ec76b2aed3702e096b5f6b02822bf0a2096956c985c4bd17fcd3718'),
(X'019b76daa8008493834810341ce33bf5', 28, X'008cf4761503180663616e63656c10019b76daa8008cb9910cfa2f7360cab30018066368616e676510019b76daa8008cb9910cfa2f7360cab301d952abb66e8c13c21d96ceb41d5ec5601806726573756d6510019b76daa8008cb9910cfa2f7360cab3003184a2e70108000000000000004401b13ac84cc1bc6ae1aed3b9027a2a90d7298ab3dc011910019b76daa8008cb9910cfa2f7360cab30006532509963c0001de66bf613387442f2a456e0dc6ffb755', X'23a007631eb97eb2a650f77f16b7514b16529bd65d5d8d2c00f23015e72bb878'),
(X'019b76daa8008493834810341ce33bf5', 29, X'005834fa9e053210019de5fc24008488a9579e36a6e1a21310019b76daa80085329975d3da22af910f000650ca60eca000000000000000000001d197096be4a844484d05642557ba4af33210019de5fc24008488a9579e36a6e1a21310019b76daa8008651a8bfeb588461cb060006532509963c0000000000000000000166027d61c2ddd51ef5fd5fb5e01fc0d43210019de5fc24008488a9579e36a6e1a21310019b76daa800894380d93f07cbaa8af0000650ca60eca000000000000000000001677be4883736b72ff120188dcb67879c3210019de5fc24008488a9579e36a6e1a21310019b76daa8008aa99c00ef37dfbb12a70006532509963c00000000000000000001c916de5078485d8c65fa404a77a7403f3210019e8043fd8087728e61b402aa18179d10019b76daa80082cb861699662a4b0ee50006532509963c00000000000000000001886063c21beed78387d71c61b245c490bbd4da4e011110019e8043fd8088b19b5a881b9c194b260168f3c827bdb5b2d54b9ddd9c9d428d23f8da62f0051110019e8043fd8083c4a9ccf6de922a79a601195380cdc00f9cf897a232548e7d4d0b1110019e8043fd8086569b4387c7720b367d019540556f00504f27ebb17653dbc61ef81110019e8043fd808682ada1b3621859642e016ff5ed7a2cc285c9d8e8fda7687aa5121110019e8043fd8086a1bd0887330a19ab890179f646e377c45bc7f4226f9aa81c6bde1110019e8043fd808aab9c5a18f794fead4201a451fa85975b0a1154d2a8bf26f034e0b17cd0e4011110019e8043fd8088b19b5a881b9c194b260169f83d2d9e0b54eb99a6ebee69094dd28cf476150a170572656e657710019b76daa8008953834af7aa11c43c9301c7afecc7ae7705e8b2eb8c77a112babc170572656e657710019b76daa8008cb9910cfa2f7360cab3012057f639ec45372184d5a0773dd3c89e180663616e63656c10019b76daa8008cb9910cfa2f7360cab30018066368616e676510019b76daa8008cb9910cfa2f7360cab3001806726573756d6510019b76daa8008cb9910cfa2f7360cab3001907617474656d707410019e8043fd8088b19b5a881b9c194b26001a0866696e616c697a6510019e8043fd8088b19b5a881b9c194b26001d0b636c6f73655f757361676510019b76daa8008953834af7aa11c43c93012d844e2936a8f5d2a99e34660c79b4fe1d0b636c6f73655f757361676510019b76daa8008cb9910cfa2f7360cab3001e0c6f70656e5f64756e6e696e6710019e8043fd8088b19b5a881b9c194b2601bc0579de1a66a0efddc4cb1f20c56c7e3184a2e70608000000000000004501ee3211e87ca9ed719d2ad9dbdd784fc308000000000000004601b2e3475bed483bf714e27f35e0a7f73808000000000000004701efe2dc4078e609b268e785d11599cef50800000000000000480116eca905e6a65554e7fbf39434b6ed520800000000000000490199fbafd904e51e0aa18dcba7e6a6cf7308000000000000004a0116d9874ab7e77bb6c25b8c25351f1266744214ff011110019e8043fd8083d9a9c67ce2332a5d3c01f546efbc6db1e01c7d4a8e6a780c98c88e196d510110074f55532f32362f000000000000000901d25dc060e7f31da6fa46b30f7db5e4ec7061150d011110019e8043fd80810ea7eef19b7cb29ad1013a5a9254788ba553d4afccb976f7ea6afb506811031910019e8043fd8083d9a9c67ce2332a5d3c000000000000000001cc2e3a5612b41c02d13c6f58995006ca1910019e8043fd8083d9a9c67ce2332a5d3c0000000000000001019528e4e0b251bd5d7d236d4f6ebb96c51910019e8043fd8083d9a9c67ce2332a5d3c000000000000000201ee15d2cdffd9c49ec3c36bceab7961ac298ab3dc011910019b76daa8008cb9910cfa2f7360cab30006532509963c0000fff0b9ed031110019bc94068008ffeb550a48297122c59015b8f5dda7a007abf02605e2e965d8efb1110019de5fc24008488a9579e36a6e1a213015d813ea0f14ec5fe6c4c9408addb76d21110019e8043fd8087728e61b402aa18179d01ca27d3b2cc2ee1418c7d4d70dedc0cfdd7ea7124021110019b76daa8008953834af7aa11c43c9301b2184af61ed6e505cbf9027fdaf71f781110019b76daa8008cb9910cfa2f7360cab301119ea2ecc6fd0b92974b6f0c2169b300e1edc42e021110019e8043fd8086569b4387c7720b367d01ccbb6359f4d27f402ec12206a42415421110019e8043fd8086a1bd0887330a19ab890148dc3610ae1db16833d7d5d1e6e481a8f48f8275011910019de5fc24008488a9579e36a6e1a213000650ca60eca0000192ab76a34f1d19e9353c5d5e62e74ecd', X'aa33b71124ef7efb22f8cac0ebbb6e18266e5313b9329286c6b49cfc21e07250'),
(X'019b76daa8008493834810341ce33bf5', 30, X'003184a2e70108000000000000004b019c3ddfad09747505f7c8a337ec3e31ad7061150d011110019e8043fd80810ea7eef19b7cb29ad101f0ef5d40ae0093e6b80e35e8b09ab558', X'185fabb57389f297eb9ca23f2afc94c8c0e789243879f7ee157fb88d9ac00d83'),
(X'019b76daa8008493834810341ce33bf5', 31, X'00201df7f0011110019e8043fd80883aa5ff89952316ce6f01f9e2339add7cdf748c733b5be4218637bbd4da4e011110019e8043fd8088b19b5a881b9c194b26012b56824bd40a85898020de426246bc108cf47615031907617474656d707410019e8043fd8088b19b5a881b9c194b260019076c6f6f6b5f757010019e8043fd80810ea7eef19b7cb29ad1001e0c6f70656e5f64756e6e696e6710019e8043fd8088b19b5a881b9c194b26003184a2e70308000000000000004c01c2b1067de7fca5ace1a9f9c9fbc7859408000000000000004d01e81d9b9c9a1cc71a3f1c928621593e0908000000000000004e017a410512db1cfe7066913b5069698761744214ff011110019e8043fd8082e5894561bfea14c4f001d026a0605abcfce511d0fef15f1fd3707061150d011110019e8043fd80810ea7eef19b7cb29ad1012f080c99f29e3e94bcc6e02bc59c9bb0cb9bc65a011110019e8043fd808324a8376e0930ecd05a019bf08889f7ae26f1f8d150471f34aec2fb506811021910019e8043fd8082e5894561bfea14c4f000000000000000000114ed5ca7793692170911171029cf53131910019e8043fd8082e5894561bfea14c4f0000000000000000101a6a31ecc44ed7680cc8f7db43d96bca7', X'f64f9ef9faffd5de69b5a2cf8851c88030f32672803cf9417850f66db8721ad9'),
(X'019b76daa8008493834810341ce33bf5', 32, X'005834fa9e053210019de5fc24008488a9579e36a6e1a21310019b76daa80085329975d3da22af910f0006532509963c000000000000000000014c5ac9ed5686b7e4a26d1fa8ab53cbad3210019de5fc24008488a9579e36a6e1a21310019b76daa8008651a8bfeb588461cb060006558088d37c00000000000000000001b6d01cb67b29a08e3d4f682e268430c73210019de5fc24008488a9579e36a6e1a21310019b76daa800894380d93f07cbaa8af00006532509963c00000000000000000001e649e012fab9501876e7ae794d49bd773210019de5fc24008488a9579e36a6e1a21310019b76daa8008aa99c00ef37dfbb12a70006558088d37c00000000000000000001490d0be88aae129b72c5903e9550dc083210019e8043fd8087728e61b402aa18179d10019b76daa80082cb861699662a4b0ee50006558088d37c00000000000000000001ca33d5aca4bda4526b1d06a70c21d884bbd4da4e011110019f1ac2c5808912af0984465449a7320123e7cad5925386109e9e14e385aa2da0f8da62f0051110019f1ac2c5808189a6d23afefd97176601a2a80a14db337dd70be95130a1018ed01110019f1ac2c580836485c9c8723cf6bb7d0139e733e36b27f9be9454f50756ef1ae11110019f1ac2c5808557b3d8d5f440853107015bb1c8a2b8e22181f9574dedc4339d0b1110019f1ac2c58088e19f3023c08597a8210103cbd8545f51dacb1c6541442464e04a1110019f1ac2c5808dbdba3421dde447d59b0176d5f7701e9bc0f5249f006c7b80c75bb17cd0e4011110019f1ac2c5808912af0984465449a73201a87bd0c8fff5a8ceb5743b8befb9e6058cf4761506170572656e657710019b76daa8008953834af7aa11c43c9301ac3a0cee0a9fb855ba833a963710f07d170572656e657710019b76daa8008cb9910cfa2f7360cab301e47a714d17ea394640a79089212a9d811907617474656d707410019f1ac2c5808912af0984465449a732001a0866696e616c697a6510019f1ac2c5808912af0984465449a732001d0b636c6f73655f757361676510019b76daa8008953834af7aa11c43c93018a6a46f6562a482768aefe3eb01c586c1e0c6f70656e5f64756e6e696e6710019f1ac2c5808912af0984465449a7320185b1e92e8eabc9b6a68fa6f8972992443184a2e70508000000000000004f012b28c10a93babe138be34022df30db810800000000000000500115ddeab926bd5f0ca884b348edaba14e08000000000000005101b2bae3d291e57bb37ad951a0857b647208000000000000005201d40851eb834735f63d4ded6d31d5eac9080000000000000053013eacef7d8293f7eb2ef69e56b0d43dc6744214ff011110019f1ac2c580880db33160498e37e1470100207761d282b2583c9183388a37a3838e196d510110074f55532f32362f000000000000000a0129080b88a0cf6da030222d7f30fa27df7061150d011110019f1ac2c580835bb7b348677401bc2201113297d020a24680ea6aad5a15065ed0fb506811031910019f1ac2c580880db33160498e37e147000000000000000001cfb6e30d14d4b6ce9897f12fb23ca9f21910019f1ac2c580880db33160498e37e147000000000000000101795aea6c1aaa5cbc9a2bb582acf780b91910019f1ac2c580880db33160498e37e147000000000000000201e25b7f39d4e8f973c5437b42be4df5d7fff0b9ed021110019de5fc24008488a9579e36a6e1a213011f40fb7d76ef95c82e93f136005cda991110019e8043fd8087728e61b402aa18179d018330877ee5d58dfa9f615d8a45609d5cd7ea7124021110019b76daa8008953834af7aa11c43c930176ced04043262c783e556e637763e1851110019b76daa8008cb9910cfa2f7360cab30184ded76c6679298b31ebe96ea02bce5de1edc42e021110019f1ac2c580836485c9c8723cf6bb7d01824cfc4c9b07767ed8efff3c3454acea1110019f1ac2c5808dbdba3421dde447d59b01d607d2421062cef653bd80fd7a78cb45f48f8275011910019de5fc24008488a9579e36a6e1a2130006532509963c0001aa7389c1e29a7fe09d806e5648cc6736', X'b5ce0c3090b3494cc5fa2aff1b3cf10472912c5ccb3cb58dd1018910f8671e00'),
(X'019b76daa8008493834810341ce33bf5', 33, X'003184a2e701080000000000000054019c6f689966ae2d5935c12f7e9aa74c297061150d011110019f1ac2c580835bb7b348677401bc2201c6b99539a3108fcc5bcd02c958865985', X'dcc23ae08ad8411d37a1d4ae02ff9fff8f591284aecddabe9b5ca589e5a5ae1d'),
(X'019b76daa8008493834810341ce33bf5', 34, X'00201df7f0011110019f1ac2c5808d759473a97d44be5abb01ba6d55e91f8aee16f1a36bd82b6f3162bbd4da4e011110019f1ac2c5808912af0984465449a7320134f236d258ac17d215dfafb9f09844908cf47615031907617474656d707410019f1ac2c5808912af0984465449a7320019076c6f6f6b5f757010019f1ac2c580835bb7b348677401bc22001e0c6f70656e5f64756e6e696e6710019f1ac2c5808912af0984465449a732003184a2e70308000000000000005501faba6c45a45cdb928fc97d8e4437cc3a08000000000000005601972259a585a6eacc8b2e111415b9fcfe080000000000000057010f29c10a1fb063be34a2df3bc8f6fc63744214ff011110019f1ac2c5808e1fba3d55ce37d0a1ab01dc5e410b3e07723cdb82c9e667f244ea7061150d011110019f1ac2c580835bb7b348677401bc22011c2e3823028026c0de913e89e59e7beacb9bc65a011110019f1ac2c5808d8290c4f85bbb76d5b5010c992de8a267dd490eb7899697a8cba6fb506811021910019f1ac2c5808e1fba3d55ce37d0a1ab000000000000000001d552b59ebcdf8614389b2f094c5b4dce1910019f1ac2c5808e1fba3d55ce37d0a1ab00000000000000010153f44251c7ace54e1b6d0d583cd670e4', X'9b0c32780c67af707c4e75aaf02243acde0e74073dac49a3b3b8a0ea39bba584'),
(X'019b76daa8008493834810341ce33bf5', 35, X'008cf4761503180663616e63656c10019b76daa8008cb9910cfa2f7360cab30018066368616e676510019b76daa8008cb9910cfa2f7360cab3014384fb10c6c46e79801b8f25bff455001806726573756d6510019b76daa8008cb9910cfa2f7360cab3003184a2e70108000000000000005801b3b20da5c64ca8eac3952ed5f0480854298ab3dc011910019b76daa8008cb9910cfa2f7360cab3000657f025e81c0001ec162b4ee16aea7fc90a534c9b63578d', X'06611d74f191c650976c5f9ab68fb0a202f0ce8394d3c94aadf17bdb2afd864e'),
(X'019b76daa80086ed9d605ab222ed5f21', 1, X'00ee07f247010001381602fe9b561c3bf00fce7070fd64823184a2e70108000000000000000101bc188d01e6bc0f3b2d15e81573532de1', X'473e0ef473697df2db69513fc57ac03edd2b20bdbade3b906ed664920653a268'),
(X'019b76daa80086ed9d605ab222ed5f21', 2, X'003184a2e701080000000000000002016a90768d639cde2a65e1e75310988c39ff76b8aa011110019b76daa80083d682911089f7bac54901c40ed58b9284beca02f705c068b765ce', X'214f582f34536df6fc22d9ba4e5a44bc572e491f1c96e46d22db97972a8e9023'),
(X'019b76daa80086ed9d605ab222ed5f21', 3, X'005834fa9e013210019b76daa8008e72b831de59eb98e36b10019b76daa80082cb861699662a4b0ee50006474846204000000000000000000001cbe0961e25c5c12b793a0c8d55aaaa7fbbd4da4e011110019b76daa80088969b2cf7f33356c4280192d140fea50837872d3ffa2b460384f4f8da62f0011110019b76daa800846c9f01753c3f3c664f015d8768c374e690c28e8a7806e156cda6517276fc021910019b76daa80088969b2cf7f33356c4280000000000000000012e0be60dc1cd6ce0b23704178160e63c1910019b76daa80088969b2cf7f33356c428000000000000000101d5c59ded5f83d11f4a40ca0202ddf0f4b17cd0e4011110019b76daa80088969b2cf7f33356c428016618903cd5bbb584ad7fd8592bf7c4648cf4761506170572656e657710019b76daa800841aa223acdce0eef12201e673b7fd5b51e4b057f1957a1f4ce5281705737461727410019b76daa800841aa223acdce0eef122001907617474656d707410019b76daa80088969b2cf7f33356c428001a0866696e616c697a6510019b76daa80088969b2cf7f33356c428001d0b636c6f73655f757361676510019b76daa800841aa223acdce0eef122001e0c6f70656e5f64756e6e696e6710019b76daa80088969b2cf7f33356c42801690e24b9310949ab35bab3a43c15d3693184a2e70508000000000000000301e861925bb43677946563bdfece49a42e080000000000000004016df93cfdfc66405e6d912f4168249976080000000000000005013237203b004eb4e1da1e176316640eba08000000000000000601dd401ff4d62734088aeadc9733efc7cc080000000000000007019e302b642dfa1cf08436bf228b5df757744214ff011110019b76daa80085e387935831391b1b1b0122e427a3d152645a10a5421b99c7cc8c972b538a021910019b76daa800846c9f01753c3f3c664f0000000000000000012ca4b52cbb339c0100ff19023c233ae31910019b76daa800846c9f01753c3f3c664f000000000000000101c752af7b52aeeb1b120dad31cb354b6b8e196d5101130a4f53542f32352d32362f00000000000000010160dd12b784530847d5108aac1ee4a16a7061150d011110019b76daa8008aaea1a9c68a53d1981201ad06e1696c68c9a15a6aaef8ecaf9580fb506811031910019b76daa80085e387935831391b1b1b0000000000000000011b545420944b46f7f73009743946b3331910019b76daa80085e387935831391b1b1b0000000000000001010ac807dcac776e7d1a109071a0908d171910019b76daa80085e387935831391b1b1b000000000000000201002b7d414c7479f96730df2f55acffd8fff0b9ed011110019b76daa8008e72b831de59eb98e36b015918180f8562f8607ffcd5bf9faed767d7ea7124011110019b76daa800841aa223acdce0eef12201e951b2117eb6aebd838ced847eee9a57', X'8991b93cdc9920ba010f2125f02d70ac70f73c3cb8cd27ec53f8aa736ae4a261'),
(X'019b76daa80086ed9d605ab222ed5f21', 4, X'003184a2e70108000000000000000801cadce6e8c237d016525dbc72c843dd377061150d011110019b76daa8008aaea1a9c68a53d1981201102d74fa99ac7bfcaddaa4f76c6c7ff1', X'64a43669ff0c70086a8df75a6fce6e03d017be4b5dc24a1289d16b498d8e7286'),
(X'019b76daa80086ed9d605ab222ed5f21', 5, X'00201df7f0011110019b76daa8008d96bb1e31d0525d1e0c01c607e81684ac10f7bea8401ddf051320bbd4da4e011110019b76daa80088969b2cf7f33356c428017b3a43e2de76cbb1894bf51ac2bdc75c8cf47615031907617474656d707410019b76daa80088969b2cf7f33356c4280019076c6f6f6b5f757010019b76daa8008aaea1a9c68a53d19812001e0c6f70656e5f64756e6e696e6710019b76daa80088969b2cf7f33356c428003184a2e703080000000000000009015b857c2293e104093ac8eb5023b53bf008000000000000000a01e4d9c20aa4aa30df60e7582df2c9b5d208000000000000000b01d7b82de32e144b9207c9359486231cf1744214ff011110019b76daa80083d293950de4d00f81f8014043fdfac8edd287a884f76c365ebf047061150d011110019b76daa8008aaea1a9c68a53d1981201708070831d6b6b6167162d3712f049aecb9bc65a011110019b76daa800883f8de7acf52bc60353019b5068d64b8b11cb8dc13fd92696c6e7fb506811021910019b76daa80083d293950de4d00f81f800000000000000000172c8403390b5ab455853a53fb0f3d73e1910019b76daa80083d293950de4d00f81f8000000000000000101ba7da05523bbe3839fe5c80df2723cd4', X'cec001ba6e2167f75e3e293ef7083b0ab5a71c5bb68ac29f2ffde6203ad9ea26'),
(X'019b76daa80086ed9d605ab222ed5f21', 6, X'005834fa9e013210019b76daa8008e72b831de59eb98e36b10019b76daa80082cb861699662a4b0ee5000649b7e334e0000000000000000000014fcc8924704cf69529ad8e7fbbd27490bbd4da4e011110019c167fcc008e9381ffb9646d14681701781ef03fba5de7c0464f42c409d77eebf8da62f0011110019c167fcc0087bcb625bab31396d558012fd7f19295b45f843f934e2a3ae4dc7a517276fc021910019c167fcc008e9381ffb9646d146817000000000000000001ed2a6f893b177d5747c54ba30abbca3b1910019c167fcc008e9381ffb9646d1468170000000000000001015fb8ae7d0b31da10d4ab049af3331b5bb17cd0e4011110019c167fcc008e9381ffb9646d1468170139685827f03a3bf3a7192c7bab03b1ac8cf4761504170572656e657710019b76daa800841aa223acdce0eef1220150a29d40beb9e6ef67eb7e9aa6fba11b1907617474656d707410019c167fcc008e9381ffb9646d146817001a0866696e616c697a6510019c167fcc008e9381ffb9646d146817001e0c6f70656e5f64756e6e696e6710019c167fcc008e9381ffb9646d14681701f43f20c4aac131b90711c8e8890808f03184a2e70308000000000000000c011cdcffaaed330fc3f946fd455a2a3ed908000000000000000d019d5e1e45d21f63d172deecb9eace408a08000000000000000e01368bf4627f002645b31e25d74e0456cf744214ff011110019c167fcc0085b1b81bfcf5ff68dfc0019bc6d423692b44177412abfe5fa1643b972b538a021910019c167fcc0087bcb625bab31396d5580000000000000000010e937f0f312bf8471ad11c7aa45e30f41910019c167fcc0087bcb625bab31396d558000000000000000101a9add646f35a6928290829af2a89503f8e196d5101130a4f53542f32352d32362f00000000000000020144199ecd1fc078fe079c21eeed1724ea7061150d011110019c167fcc0089afb1b1553a048526bf01663f87ca73a738c0b8b7c96694cbcd9efb506811031910019c167fcc0085b1b81bfcf5ff68dfc0000000000000000001ceace7d1ccf9b3e65bce5abdb810509b1910019c167fcc0085b1b81bfcf5ff68dfc00000000000000001011ca77666c4ef240621aa40f73c734fb01910019c167fcc0085b1b81bfcf5ff68dfc000000000000000020196a6b8f6004b0748cc5a6eb251581408fff0b9ed011110019b76daa8008e72b831de59eb98e36b013dfe1a0a17f14226d2b239ecf34303a3d7ea7124011110019b76daa800841aa223acdce0eef122016eff84e7be131cb1cdac2bb2cd17b9a2', X'99fc21f7f13e32b5821567915c6377d9a772733fd1c41b308834932d9ff735e1'),
(X'019b76daa80086ed9d605ab222ed5f21', 7, X'003184a2e70108000000000000000f01ac8dd458f44f9423187a37e3a6539f417061150d011110019c167fcc0089afb1b1553a048526bf012ecc7a60fb7b5a0ff8cb71160f1bf75d', X'00e0a14fb0dd418a81fae3118a8df4fa2ad4eb3fe76c468eceb53ad008f20376'),
(X'019b76daa80086ed9d605ab222ed5f21', 8, X'00201df7f0011110019c167fcc008a879d511dbb018ec0440166978a75334a2b8ee54dee2f9c720f6dbbd4da4e011110019c167fcc008e9381ffb9646d1468170158aa74d8eba89e3aac8371e424676a628cf47615031907617474656d707410019c167fcc008e9381ffb9646d1468170019076c6f6f6b5f757010019c167fcc0089afb1b1553a048526bf001e0c6f70656e5f64756e6e696e6710019c167fcc008e9381ffb9646d146817003184a2e703080000000000000010017fe4e8eec40f7c6de718b9b2c7983423080000000000000011015b01a4a99605fa5fc446d5bf13ab97d90800000000000000120139d2053c066110401f996486e04d4efb744214ff011110019c167fcc008e06bc75963ef73bc734013f84a109db2cc7ba0e3231f7eaa5f3ea7061150d011110019c167fcc0089afb1b1553a048526bf01ca60f917225d45d395fa537f9df0c896cb9bc65a011110019c167fcc008f6bbc2752bd0e41526101046a1d743ded62bff6f13395383e3b13fb506811021910019c167fcc008e06bc75963ef73bc73400000000000000000127b45229eed6b2ae630107c847ec71491910019c167fcc008e06bc75963ef73bc734000000000000000101654551325c6bbd087c8c7f60669b811b', X'0b2605af771a7a7d1f35712194bb62340c134d20394b7732e94b882321df5bd2'),
(X'019b76daa80086ed9d605ab222ed5f21', 9, X'005834fa9e013210019b76daa8008e72b831de59eb98e36b10019b76daa80082cb861699662a4b0ee500064beb26c3600000000000000000000165e254b056f95c61d9cd6f1bce43e6c4bbd4da4e011110019ca6b1dc008297b5d9567322db8a8c01d6e9551465414776ed9cad6cbeafdc4bf8da62f0011110019ca6b1dc008d3f807a98360b9e5c180123dcdaee0ec869bb260fdfe2faaa14a2517276fc021910019ca6b1dc008297b5d9567322db8a8c000000000000000001aeaa370a7f3a8a7a24b968935264729b1910019ca6b1dc008297b5d9567322db8a8c00000000000000010128dbd0033d3aef7bcf6e4b30d7fd27ecb17cd0e4011110019ca6b1dc008297b5d9567322db8a8c016dcf3326ddb7b4b787376a90b5d4e9eb8cf4761504170572656e657710019b76daa800841aa223acdce0eef122015f0d3e8837c1193e44b11801bed203c31907617474656d707410019ca6b1dc008297b5d9567322db8a8c001a0866696e616c697a6510019ca6b1dc008297b5d9567322db8a8c001e0c6f70656e5f64756e6e696e6710019ca6b1dc008297b5d9567322db8a8c0129a143889d92480c1d95f98be925d9593184a2e70308000000000000001301ed7d5cbb6a7a51d24de90fa1c3fc9bb8080000000000000014014deabcd0242eef2c093d74c32121cc3808000000000000001501ac27999963692032a058936bc5eedb52744214ff011110019ca6b1dc008525b157466862d2748c010c5d30dc46fd44a4477319d8d00c6052972b538a021910019ca6b1dc008d3f807a98360b9e5c18000000000000000001e9df215b1bb475ad5e37cf21419fe0a61910019ca6b1dc008d3f807a98360b9e5c1800000000000000010169d2d1e20269b29e11c3bdf07a2e59c48e196d5101130a4f53542f32352d32362f000000000000000301190a537aece88ee198638b8d53fe6e697061150d011110019ca6b1dc008b669595d62c745c224c01df89ee34b35eae158a744c7c960a70c8fb506811031910019ca6b1dc008525b157466862d2748c000000000000000001c85e01b9044633516c8603fb81362d481910019ca6b1dc008525b157466862d2748c000000000000000101fdf194cfe73dbcf2034c2895b3500c7b1910019ca6b1dc008525b157466862d2748c0000000000000002019bd98907fd53ad6f2bbcf9ebe835a138fff0b9ed011110019b76daa8008e72b831de59eb98e36b01381fba72bedd3c8fd97a27fc9881361ad7ea7124011110019b76daa800841aa223acdce0eef1220170f461fe9841636f8df22bd5a52d2045', X'72c07a3b19f95e1cc7c8f7c7cbce95cac8324652f3e9316531274681dd4d525c'),
(X'019b76daa80086ed9d605ab222ed5f21', 10, X'003184a2e7010800000000000000160170dce87162c0cdc508ee64dd2b6482907061150d011110019ca6b1dc008b669595d62c745c224c010017c3a24db7e758e68064ab52271c7e', X'77dd0425a8e3b299488b75177b28260bc5621bf2acc080e05ff5a84804a6d767'),
(X'019b76daa80086ed9d605ab222ed5f21', 11, X'00201df7f0011110019ca6b1dc008668b0adc14f13c80cdd01eac5a07cd8bb8c26ed1905237b59f9eebbd4da4e011110019ca6b1dc008297b5d9567322db8a8c010469c0f5800c2e48a65fd08b87af9b618cf47615031907617474656d707410019ca6b1dc008297b5d9567322db8a8c0019076c6f6f6b5f757010019ca6b1dc008b669595d62c745c224c001e0c6f70656e5f64756e6e696e6710019ca6b1dc008297b5d9567322db8a8c003184a2e70308000000000000001701c28ffdf75180c3612e81ea58e92547be08000000000000001801af4ebae7bd311349938f12a94630de6e0800000000000000190146fbbf128dc0d75a6c304cecb70ec629744214ff011110019ca6b1dc00867ebf8df225e7b4fe1401bed1522e474e5d1bd2667ba76a58da667061150d011110019ca6b1dc008b669595d62c745c224c01c84c51d250429ba4c055ee90eda4eec8cb9bc65a011110019ca6b1dc008a9fb984253d45f2a954017e44c61b6861febc3157611632400878fb506811021910019ca6b1dc00867ebf8df225e7b4fe14000000000000000001a23771d387f641f998379a89db644f201910019ca6b1dc00867ebf8df225e7b4fe14000000000000000101720c3a8686f0374a2a11bb95c45667e9', X'02949d26ecc4d124eceadd17fe7556afc6477f3a18a047a7eda5c63716b81922'),
(X'019b76daa80086ed9d605ab222ed5f21', 12, X'008cf4761503180663616e63656c10019b76daa800841aa223acdce0eef122011c77aec9468bbd045a8b3379ccdb2f5918066368616e676510019b76daa800841aa223acdce0eef122001806726573756d6510019b76daa800841aa223acdce0eef122003184a2e70108000000000000001a01bda8a90e8166b6037d1b1c1b70c94e4b298ab3dc011910019b76daa800841aa223acdce0eef12200064e5ac3d8000001a9e4e859dabd0adefd0d1a1e1d61aa0a', X'7a670030f4cba9f8610cd201469db008f9fae7f966c06feb6acf69b58cf1d74c'),
(X'019b76daa80086ed9d605ab222ed5f21', 13, X'008cf4761508170572656e657710019b76daa800841aa223acdce0eef122001705737461727410019b76daa800841aa223acdce0eef12200180663616e63656c10019b76daa800841aa223acdce0eef1220018066368616e676510019b76daa800841aa223acdce0eef122001806726573756d6510019b76daa800841aa223acdce0eef1220019076d69677261746510019b76daa800841aa223acdce0eef122001b09747269616c5f656e6410019b76daa800841aa223acdce0eef122001d0b636c6f73655f757361676510019b76daa800841aa223acdce0eef122003184a2e70108000000000000001b01133873cbfd99e7c2a7a540b25c99b9ad298ab3dc011910019b76daa800841aa223acdce0eef12200064e5ac3d8000000fff0b9ed011110019b76daa8008e72b831de59eb98e36b01ae450243ed2d0365fab9be00d7a3de10d7ea7124011110019b76daa800841aa223acdce0eef1220180bf99f1829692587ad9ba9ba0ef5427', X'7e6043c66e10d44e9cecdb73bf36eaf0f788f6305716c92121ec553d317d5dde'),
(X'019b76daa80086ed9d605ab222ed5f21', 14, X'008cf47615011705737461727410019f7cd288008c848a099ad91b7f3e1c01581856222912628e0415b52a9dc2afef3184a2e70108000000000000001c014e1c70e23822f27b5188dec1fe37754afff0b9ed011110019f7cd28800872f9e90ec3e1bed74d601116236b091114428846ae20a946d16d8d7ea7124011110019f7cd288008c848a099ad91b7f3e1c01ce0a6f25c75e65e4d9326790ba490864', X'5df2ab921fd3c54e96e7853ea20c997f3344350404fa16772a387573ff2c75bb');
INSERT INTO osto_catalog_seals (sequence, seals, hash) VALUES
(1, X'0080fe0b58051110019b76daa8008139957df468644075d101b45f062683c4407270f69a26e136113f1110019b76daa80082ef9bf1c3c01a027a55019abad342351a401a9b0310c6ba20ab1f1110019b76daa80086779b9c00b4070aecf201603dec26fcd0e8cf2d03d30b16e309561110019b76daa80088cf9ab06e79c5a4ced601ce40ac83067e92edbdd13d3af1f98fd21110019b76daa8008cec83f396b6e551c85b0188ed1975eb3070bb32d95b89128aec36523aa08b061110019b76daa80082cb861699662a4b0ee501bb089e4e0f750eff458180858d1e106f1110019b76daa80085329975d3da22af910f01ded8cd2d9b9ed1beb8b73d48eca30fcd1110019b76daa8008651a8bfeb588461cb060130594ea6ce0eec805a074f587c6303911110019b76daa800894380d93f07cbaa8af001f4c7a98c3316474c2ff650c0bbd05a731110019b76daa8008aa99c00ef37dfbb12a7012ef5c4768b4d7f9bdc98ca05042e27181110019b76daa8008c7692d9cc5b922c406201d98211fd416f429cd7533c7a0258d089554c754d011110019b76daa80083c3920dcb379d78a9e70174f29ceec894b9b7f79b27687d63ebeb39e66c67021110019b76daa80084ef810a57bdb04c922c014b6580db7697cffab64aba77b5d62d421110019b76daa8008b5d8e153b5572bc433901ff16780c17de69db8ebbb7d3d3f4937c9849033f081910019b76daa80084ef810a57bdb04c922c000000000000000001a09c8adffc39083bc1817d95150525951910019b76daa80084ef810a57bdb04c922c000000000000000101ae2498a63b1d5dcdc6153c67ce80bed11910019b76daa80084ef810a57bdb04c922c0000000000000002013b2b9beb0e20d2363668b2729abfc7c81910019b76daa80084ef810a57bdb04c922c000000000000000301274af4200e9e72579131f3f98d8f14511910019b76daa80084ef810a57bdb04c922c00000000000000040195008eefab1519ffc3c3ad4ed78094e61910019b76daa80084ef810a57bdb04c922c00000000000000050189f0b73fcb128a8377a5f04c829a297a1910019b76daa8008b5d8e153b5572bc4339000000000000000001bfad91b1cf983cbbc561cf8656166a1a1910019b76daa8008b5d8e153b5572bc43390000000000000001017875615143669798f6ea484f8937465b8b70e3470513034a505903494e520a323032352d30312d303101b16f0ed0a850d2ba44a1755efd3afd3e13034b574403494e520a323032352d30312d3031013e150f7aea1efeafee6e13e8590f35f9130355534403494e520a323032352d30312d303101d3f4d195a5a8bd3bffb750b0f803f38b130355534403494e520a323032362d30312d3033011d88146f4aeacaabff8cd4dced5e0a2f130355534403494e520a323032362d30322d3033018b9cd2edfbe3d36671537d4fe58d39b6bd161df3021110019b76daa80084068a56a25a92cf448201877fbd479de124601304fc8a4ce603ab1110019b76daa800849ab153d8f48ae5e6b70139655b51833c8edd07efa6cf7e0ebc8176cfc615021110019b76daa80084c69210d3a803084f69014dcd93ebf659654a84eb1f8c37913a1c1110019b76daa80089e99c0a32edc3ccf52d01784a865cd8f83baab6fcb34c51c5a058afc3f025021110019b76daa800839bbb096a66914766b50106a6133ce13daf8e17bf0f30f0a1a4411110019b76daa8008dcb931258d45a80f1050169d8fa7304417730946df71480ce199a465f083b031110019b76daa8008176849da75f418c77af01b59ff6b34bd9e25201d383fa7aaf2da41110019b76daa800870db25cf7eb5cac567901274a863c32582a0115fd54d68040b4121110019b76daa80087ae8e96a1c89d5cf81c01ff53a2792ccde6cef527c4c83af8be676664872d031110019b76daa800849b803424f9f2e300e2018fad5be59333a010a43fd684c9b026171110019b76daa80086a1a5dd75790a16c37201d2eb097469d0b538950af0f2118a9e2e1110019b76daa8008fe3b70a327b4e54cf8101635dab96a13d5d98ef7f789fe42e620fb74cca6f033310019b76daa800894380d93f07cbaa8af003555344056d6f6e7468000000000000000100000000000000000000000000000000017f164666b4708b2dc6dbbbeb0d5085d83310019b76daa800894380d93f07cbaa8af003555344056d6f6e746800000000000000010000000000000000000000000000000101601874a0511ee5b94e6d353023a852613310019b76daa800894380d93f07cbaa8af003555344056d6f6e746800000000000000010000000000000000000000000000000201d0edb316eb05ae45a0aa29c0fb26095545a8ec7b102b10019b76daa80082cb861699662a4b0ee503494e52056d6f6e7468000000000000000100000000000000020198f91a17c4492ff23cd55a1083c924852b10019b76daa80082cb861699662a4b0ee5034a5059056d6f6e74680000000000000001000000000000000301613a489ac433389a3625c139604d3d8d2b10019b76daa80082cb861699662a4b0ee5034b5744056d6f6e746800000000000000010000000000000004019ed37b64f01225985282409e67dffaad2a10019b76daa80082cb861699662a4b0ee503555344047965617200000000000000010000000000000001018ed83f1267d5cad8fb37625de6fc91922b10019b76daa80082cb861699662a4b0ee503555344056d6f6e74680000000000000001000000000000000001788300b14fa5d97419a0347944d251992b10019b76daa80085329975d3da22af910f03555344056d6f6e746800000000000000010000000000000000016845dd172391f1219ad5884d25df7d292a10019b76daa8008651a8bfeb588461cb060355534404796561720000000000000001000000000000000101c29f5fa0de37780c5e34507bd3f76d4a2b10019b76daa8008651a8bfeb588461cb0603555344056d6f6e746800000000000000010000000000000000012ea53196c80b5ace0e00c173b09acdbd2b10019b76daa800894380d93f07cbaa8af003555344056d6f6e746800000000000000010000000000000000016e75e6d2a3fa05e87b788ae086711ae12a10019b76daa8008aa99c00ef37dfbb12a70355534404796561720000000000000001000000000000000101a859c8c94aef3b8a83f62a8275573b2f2b10019b76daa8008aa99c00ef37dfbb12a703555344056d6f6e74680000000000000001000000000000000001e22fd5157d75f932b50878f00193471e2b10019b76daa8008c7692d9cc5b922c406203494e52056d6f6e7468000000000000000100000000000000020167b15c21a77b1ec68f79e753e0ed33bb2b10019b76daa8008c7692d9cc5b922c4062034a5059056d6f6e74680000000000000001000000000000000301e66eef050461f4cb69c0c91a8e655f7d2b10019b76daa8008c7692d9cc5b922c4062034b5744056d6f6e746800000000000000010000000000000004015930649d192f606c23c7672d2d577d7c2a10019b76daa8008c7692d9cc5b922c406203555344047965617200000000000000010000000000000001011bc6058247eda8e25a707ed5c4ac170e2b10019b76daa8008c7692d9cc5b922c406203555344056d6f6e74680000000000000001000000000000000001a01656f8771959b781b151601b8e233077bed60c031110019b76daa80084938ab5c21f33f7d842010d6566c490ee99ea43846d7dc95f89811110019b76daa80088f0ab5e7cba39eb3f5b013d9e486bf3cac815a9dd0bec626ce12b1110019b76daa8008f7b8daacc91eaf3fd1a016b81ce6bc926f9bb0c1e9cd5d6eab317', X'ff1f14f20e4bbf9956d5e9f8b0bfb9728fc7b583ac4dc240d6437a3505ebafdc'),
(2, X'008956d1e20108074f55532f32362f01d33ce1907a38d24c7c0703dcf25b292f', X'1a765d35f34f81c92350a83e10e5976d4fac16890ab40ca8c6cc76bb3bf07fa6'),
(3, X'008956d1e20108074f55532f32362f015bffd1fe8f0f541ee4b447987f1c5e48', X'6971fd43f724322e10f0253a4e87161ab23dc47dec20f024abcd373140c65da6'),
(4, X'008956d1e2010b0a4f53542f32352d32362f010224e81fdc998fa7ecabb56fa31fb975', X'84a670df49be600961b3dd4e822024afa3bee0b2315d14d288e8e15f4fd11781'),
(5, X'008956d1e20108074f55532f32362f011a5f0120c932112d6e1fca2584a5453c', X'b5980f684ac59c46049050b8f7dfa01b876482620867e68ffce5261c32ba30a1'),
(6, X'008956d1e20108074f55532f32362f01dd0cd9c535cb3bade413eeecc7b180dd', X'632d72b889485f3a8eb00361b49230691e2c4e2f1cc475826a49ad7d2ffa5fc3'),
(7, X'008956d1e2010b0a4f53542f32352d32362f013e556d686fa88832ed08207a37fa6a3b', X'b37b274b2b9abfd74c4fe8b816a11e9a84e8e5ca33a010bda2f7a27cd190a38e'),
(8, X'008956d1e20108074f55532f32362f019e6e3fc45d8109e7fea462f6e78f1e6a', X'759a92ce9edd7114962aa81c46bd021045307cecb18a2869e69e0ee48094463b'),
(9, X'008956d1e2010b0a4f53542f32352d32362f01f92ca7fb82bc9ac3eca0a3f243d95ed1', X'01ecd4e8f7197073866a94bbb0e19459fcf04c1ccc8ce95a9b880c2ecbbb706b'),
(10, X'008956d1e20109084f55532f32362f43011a3a3066af19ae01d97c36c3162d1f5f', X'3c2ec7b5d1cf0bc37a7bf23d0d5224769607be99a847875cd70511aa70daf89f'),
(11, X'008956d1e20108074f55532f32362f01f1f407f0febee6263eb4d3d0a548664d', X'0e683f1f729423701eb7889d558fc5c912be09f030ca26affce236344dae9eb1'),
(12, X'008956d1e20108074f55532f32362f01d2fa41df97974276b9f10ebd150c5cd2', X'70d75b69be1c42e35d06bd98c7ebbf02489ae49ad444fe3ec7ab8c24e4403074'),
(13, X'008956d1e20108074f55532f32362f01313387fba7d40acaa8d59efb88a80ca5', X'7ad97bd6048dd6d6cab3f577c2ba1d101587e1da32319b782c95b20834718b94'),
(14, X'008956d1e20108074f55532f32362f012c41dcdf79998b33e6ec8ef9ac47b25d', X'2fb60b3116b4cef3af27f8e0474f37c5acb65fc6976773b4493b085f52b45039'),
(15, X'008956d1e20108074f55532f32362f01f05b14e3dcfd54f5575f58c07004c8b9', X'2b0358929c8cfbe5ca6f891197421cc90655bde68159f01d3e0ae71589effa40');
INSERT INTO osto_due_work (company_id, kind, subject_id, kind_order, due_at, generation) VALUES
(X'019b76daa8008493834810341ce33bf5', 'change', X'019b76daa8008cb9910cfa2f7360cab3', 4, 1785538800000000, 0),
(X'019b76daa8008493834810341ce33bf5', 'close_usage', X'019b76daa8008953834af7aa11c43c93', 6, 1785538800000000, 0),
(X'019b76daa8008493834810341ce33bf5', 'renew', X'019b76daa8008953834af7aa11c43c93', 5, 1785538800000000, 0),
(X'019b76daa8008493834810341ce33bf5', 'renew', X'019b76daa8008cb9910cfa2f7360cab3', 5, 1785538800000000, 0),
(X'019b76daa80086ed9d605ab222ed5f21', 'start', X'019f7cd288008c848a099ad91b7f3e1c', 2, 1788220800000000, 0);
