-- Rows of version 4 of the schema: advances that came ahead of their invoices, with receipt and refund vouchers.
INSERT INTO osto_meta (name, text) VALUES
('clock_kind', 'test'),
('clock_now', '2026-07-02T08:30:00.000000Z'),
('sealed_schema', '4');

INSERT INTO osto_billing_policies (id, code, version, choices, content_digest) VALUES
(X'019de1ccf940818b89d23bc98616dcf9', 'half_even', 1, 'preset=osto
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
phase_alignment=plan_start
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
advance_tax=none
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
', X'747df36564e75bc5407bb34cbc8477c9dfa3237dbbc917f63cd27b47d4d119ff'),
(X'019de1ccf9408430b8a4a3fa9e9bec05', 'no_credit', 1, 'preset=osto
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
phase_alignment=plan_start
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
advance_tax=none
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
', X'2067426d2b1da5e88e51ac07bea2ced479a1864507cbe8f1795b7ac2542212d0'),
(X'019de1ccf940847da0272aa2bab47079', 'by_day', 1, 'preset=osto
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
phase_alignment=plan_start
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
advance_tax=none
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
', X'19974b6112db8e7159bc563283e7ded1faf4f230b4b2a4e99a5135e32416989d'),
(X'019de1ccf940872893c877e09eb6acad', 'by_second', 1, 'preset=osto
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
phase_alignment=plan_start
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
advance_tax=none
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
', X'097e98f9a373149438c341aa065539d16b6dc8c7eecebb8769222e312a515613'),
(X'019de1ccf9408b808b08b95a2d76c050', 'vouchers', 1, 'preset=osto
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
phase_alignment=plan_start
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
advance_tax=receipt_voucher
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
', X'5501d82ce83963eb1eb637150afe9e186188fec2d6eb3f77845181a7dae0ec55'),
(X'019de1ccf9408cc4a8696f1dee528342', 'next_document', 1, 'preset=osto
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
phase_alignment=plan_start
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
advance_tax=none
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
', X'005b355532d1380a5e37ea3e039a38fb83d952672746598e7191a8381d235016'),
(X'019de1ccf9408d6da7e52224122d04e4', 'no_vouchers', 1, 'preset=osto
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
phase_alignment=plan_start
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
advance_tax=none
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
', X'a0cc4b03a1fc3a2073c091bf671f9e98d795cff3cb2de0b6fdd9bce0e52b4352');

INSERT INTO osto_legal_entities (id, code, name, country, state, tax_id, address_lines, zone, number_prefix, functional_currency, fiscal_year_start_month, number_pattern, tax_system, prices, has_export_bond, under_small_business_threshold, billing_policy_id) VALUES
(X'019de1ccf94087918a6af8c9f3344ca4', 'bharat', 'Bharat Cloud Private Limited', 'IN', 'Karnataka', '29AAECO4821K1Z6', '', 'Asia/Kolkata', 'BHA', 'INR', 4, '', 'india_gst', 'exclusive', 1, 0, NULL),
(X'019de1ccf94087c4b1bc68e1c17d816b', 'osto-in', 'Osto Security India Private Limited', 'IN', 'Karnataka', '29AAECO4821K1Z6', '', 'Asia/Kolkata', 'OST', 'INR', 4, '', 'rules', 'exclusive', 0, 0, NULL),
(X'019de1ccf9408df4b75bf36d26dc02be', 'osto-us', 'Osto Security Inc.', 'US', 'Delaware', '', '', 'UTC', 'OUS', 'USD', 1, '', 'rules', 'exclusive', 0, 0, NULL),
(X'019de1ccf9408f0792d50e316bbd293a', 'narrow', 'Narrow Private Limited', 'IN', 'Karnataka', '', '', 'Asia/Kolkata', 'NAR', 'INR', 4, '', 'india_gst', 'exclusive', 0, 0, NULL),
(X'019de1ccf9408f669ab1e291ca3d0c48', 'shift', 'Shift Private Limited', 'IN', 'Karnataka', '', '', 'Asia/Kolkata', 'SHI', 'INR', 4, '', 'india_gst', 'exclusive', 0, 0, NULL);

INSERT INTO osto_modules (id, code, name, tax_code, position) VALUES
(X'019de1ccf940828589e7fd1e700be4f3', 'cloud', 'Cloud', '998316', 0),
(X'019de1ccf9408f8390e293e758d24bc8', 'endpoint', 'Endpoint', '998316', 1);

INSERT INTO osto_meters (id, code, name, unit, aggregation, quantity_places, quantity_rounding, is_recurring, is_charged_in_advance, filters, group_by) VALUES
(X'019de1ccf9408059b2f8af0c6c703b03', 'scans', 'Scans', 'scans', 'sum', NULL, NULL, 0, 0, '', ''),
(X'019de1ccf9408fb2960ce7ca1cbb2a49', 'assets', 'Assets at the peak', 'assets', 'max', NULL, NULL, 0, 0, '', '');

INSERT INTO osto_plans (id, module_id, code, name, position) VALUES
(X'019de1ccf9408774ac80733a26e8d92b', X'019de1ccf940828589e7fd1e700be4f3', 'cloud_pro', 'Cloud Pro', 1),
(X'019de1ccf9408871a2fbcd3eac2fbdd4', X'019de1ccf9408f8390e293e758d24bc8', 'endpoint_team', 'Endpoint Team', 3),
(X'019de1ccf9408e3ea33e4009818fdcc5', X'019de1ccf940828589e7fd1e700be4f3', 'cloud_trial', 'Cloud with a trial', 2),
(X'019de1ccf9408e9e90a741131bc4dc72', X'019de1ccf940828589e7fd1e700be4f3', 'ten_thousand', 'Ten Thousand', 4),
(X'019de1ccf9408fcf9acde7af32f393b8', X'019de1ccf940828589e7fd1e700be4f3', 'cloud_basic', 'Cloud Basic', 0);

INSERT INTO osto_plan_versions (id, plan_id, version, trial_days, content_digest, published_at, kind, available_with, not_with, effective_from, subscribers, billing_policy_id) VALUES
(X'019de1ccf9408095bf594460ee328d1d', X'019de1ccf9408774ac80733a26e8d92b', 1, 0, X'd885118f8acc6f88f3f0701d825d893cc3aa2a017aff59eaf34153152f70d674', 1777609800000000, 'base', '', '', 1777609800000000, 'keep', NULL),
(X'019de1ccf94089d5b63e7f9d3752dc64', X'019de1ccf9408fcf9acde7af32f393b8', 1, 0, X'f749a51e3eaba272a4acd85d1477afb830c8586c0e2eca6ab6d0c0172d4a4913', 1777609800000000, 'base', '', '', 1777609800000000, 'keep', NULL),
(X'019de1ccf9408c78bf07b5a0864af49d', X'019de1ccf9408e3ea33e4009818fdcc5', 1, 14, X'6942e4cf7bef0175ea2bcf84489922f5cfbcdc93109ab4219f5e342dc52a0aa6', 1777609800000000, 'base', '', '', 1777609800000000, 'keep', NULL),
(X'019de1ccf9408cb19491b56c3b010593', X'019de1ccf9408e9e90a741131bc4dc72', 1, 0, X'a4d41a951f345a36cc00c7eb9a37817e80dea79eea10ba07aa676d59658d79b4', 1777609800000000, 'base', '', '', 1777609800000000, 'keep', NULL),
(X'019de1ccf9408f409579f41cabff6ca4', X'019de1ccf9408871a2fbcd3eac2fbdd4', 1, 0, X'9045ceab0a8d75f12e7c91985c80bc136bf7cd05fad679a8a1180f40c6448c75', 1777609800000000, 'base', '', '', 1777609800000000, 'keep', NULL);

INSERT INTO osto_charges (id, plan_version_id, code, name, position, kind, meter_id, included_quantity, limit_quantity, conversion_operation, conversion_factor, conversion_places, conversion_rounding, filters, group_by, billing_mode, phase, billing_policy_id) VALUES
(X'019de1ccf94083fe87eab48a82149598', X'019de1ccf9408f409579f41cabff6ca4', 'seats', 'Seats', 1, 'seat', NULL, '2', '100', NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019de1ccf940855aa001a11d44927a5a', X'019de1ccf9408f409579f41cabff6ca4', 'assets', 'Assets', 3, 'usage', X'019de1ccf9408fb2960ce7ca1cbb2a49', '10', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019de1ccf94086c28f545c708cc00578', X'019de1ccf9408095bf594460ee328d1d', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019de1ccf94087ffb2edd31e6e181ea7', X'019de1ccf9408c78bf07b5a0864af49d', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019de1ccf9408b5b9c37ba17bf1c5413', X'019de1ccf94089d5b63e7f9d3752dc64', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019de1ccf9408bd2837c413841cb133b', X'019de1ccf9408f409579f41cabff6ca4', 'platform', 'Platform', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019de1ccf9408c468060716b1154f1da', X'019de1ccf9408f409579f41cabff6ca4', 'scans', 'Scans', 2, 'usage', X'019de1ccf9408059b2f8af0c6c703b03', '100', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL),
(X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf9408cb19491b56c3b010593', 'base', 'Base', 0, 'recurring', NULL, '0', NULL, NULL, NULL, NULL, NULL, '', '', NULL, 0, NULL);

INSERT INTO osto_prices (charge_id, currency, interval_unit, interval_count, variant, model, unit_price, flat_fee, package_size, free_units, rate_percent, fixed_fee, free_events, free_amount, multiplier, minimum, maximum, dimensions, event_minimum, event_maximum) VALUES
(X'019de1ccf94083fe87eab48a82149598', 'USD', 'month', 1, 0, 'per_unit', '12.4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf94083fe87eab48a82149598', 'USD', 'year', 1, 1, 'per_unit', '124', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf940855aa001a11d44927a5a', 'USD', 'month', 1, 0, 'per_unit', '0.5', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf94086c28f545c708cc00578', 'INR', 'month', 1, 2, 'per_unit', '6200', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf94086c28f545c708cc00578', 'JPY', 'month', 1, 3, 'per_unit', '2000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf94086c28f545c708cc00578', 'KWD', 'month', 1, 4, 'per_unit', '20', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf94086c28f545c708cc00578', 'USD', 'month', 1, 0, 'per_unit', '62', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf94086c28f545c708cc00578', 'USD', 'year', 1, 1, 'per_unit', '730', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf94087ffb2edd31e6e181ea7', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf9408b5b9c37ba17bf1c5413', 'INR', 'month', 1, 2, 'per_unit', '3100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf9408b5b9c37ba17bf1c5413', 'JPY', 'month', 1, 3, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf9408b5b9c37ba17bf1c5413', 'KWD', 'month', 1, 4, 'per_unit', '10', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf9408b5b9c37ba17bf1c5413', 'USD', 'month', 1, 0, 'per_unit', '31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf9408b5b9c37ba17bf1c5413', 'USD', 'year', 1, 1, 'per_unit', '365', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf9408bd2837c413841cb133b', 'USD', 'month', 1, 0, 'per_unit', '100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf9408bd2837c413841cb133b', 'USD', 'year', 1, 1, 'per_unit', '1000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf9408c468060716b1154f1da', 'USD', 'month', 1, 0, 'graduated', '0', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf9408eb4819b58ee01a1178f', 'INR', 'month', 1, 0, 'flat', '0', '10000', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL),
(X'019de1ccf9408eb4819b58ee01a1178f', 'USD', 'month', 1, 1, 'flat', '0', '100', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '', NULL, NULL);

INSERT INTO osto_price_tiers (charge_id, currency, interval_unit, interval_count, variant, position, up_to, unit_price, flat_fee, rate_percent, block_size, maximum) VALUES
(X'019de1ccf9408c468060716b1154f1da', 'USD', 'month', 1, 0, 0, '50', '0.2', NULL, NULL, NULL, NULL),
(X'019de1ccf9408c468060716b1154f1da', 'USD', 'month', 1, 0, 1, '150', '0.15', NULL, NULL, NULL, NULL),
(X'019de1ccf9408c468060716b1154f1da', 'USD', 'month', 1, 0, 2, NULL, '0.105', NULL, NULL, NULL, NULL);

INSERT INTO osto_tax_rules (id, legal_entity_id, place, code, name, rate_percent, valid_from, position, valid_to, country, state, tax_codes, treatment, tax_on) VALUES
(X'019de1ccf940803eb3363d038958a966', X'019de1ccf94087c4b1bc68e1c17d816b', 'same_state', 'sgst', 'SGST', '9', '2020-01-01', 1, NULL, '', '', '', 'taxed', 'net'),
(X'019de1ccf94080d398a5123f8fbf9d51', X'019de1ccf9408f669ab1e291ca3d0c48', 'anywhere', 'GST', 'GST 12 %', '12', '2026-07-01', 4, NULL, '', '', '', 'taxed', 'net'),
(X'019de1ccf94080db8debf43158fd6a7d', X'019de1ccf9408f669ab1e291ca3d0c48', 'anywhere', 'GST', 'GST 18 %', '18', '2017-07-01', 3, '2026-06-30', '', '', '', 'taxed', 'net'),
(X'019de1ccf940824c8539f4e17e966849', X'019de1ccf94087c4b1bc68e1c17d816b', 'other_state', 'igst', 'IGST', '18', '2020-01-01', 2, NULL, '', '', '', 'taxed', 'net'),
(X'019de1ccf940872c82b5c1daf60949c0', X'019de1ccf9408f0792d50e316bbd293a', 'anywhere', 'GST', 'GST 5 %', '5', '2017-07-01', 6, NULL, '', '', '9964', 'taxed', 'net'),
(X'019de1ccf9408b208c6ad5a4c0e1b521', X'019de1ccf9408f669ab1e291ca3d0c48', 'anywhere', 'GST', 'GST 5 %', '5', '2017-07-01', 5, NULL, '', '', '9964', 'taxed', 'net'),
(X'019de1ccf9408b42952bdd123e91bd5a', X'019de1ccf94087c4b1bc68e1c17d816b', 'same_state', 'cgst', 'CGST', '9', '2020-01-01', 0, NULL, '', '', '', 'taxed', 'net');

INSERT INTO osto_fx_rates (base, quote, valid_from, rate, source) VALUES
('JPY', 'INR', '2025-01-01', '0.55', 'made up'),
('KWD', 'INR', '2025-01-01', '270', 'made up'),
('USD', 'INR', '2025-01-01', '80', 'made up'),
('USD', 'INR', '2026-01-03', '82.5', 'made up'),
('USD', 'INR', '2026-02-03', '81', 'made up');

INSERT INTO osto_dunning_policies (id, code, name, version, payment_grace_days, scope, content_digest) VALUES
(X'019de1ccf9408d4f87b093431d7a2cd3', 'standard', 'Retry on days 3 and 5, suspend on day 7, retry on day 10, end on day 30', 1, 7, 'account', X'e6f73a68d5e9fe8071bb14b0f52058cd2a8fed851c4483f02fa189735617cfe8'),
(X'019de1ccf9408e37a92dc283c177f9c4', 'gentle', 'Only what is unpaid; limit on day 7, end on day 20', 1, 7, 'subscription', X'af0362b862c69f4e35057d9662da3c3189af2e072520fe81d3b125398b59159a');

INSERT INTO osto_dunning_policy_steps (policy_id, position, offset_days, action) VALUES
(X'019de1ccf9408d4f87b093431d7a2cd3', 0, 1, 'notify'),
(X'019de1ccf9408d4f87b093431d7a2cd3', 1, 3, 'retry'),
(X'019de1ccf9408d4f87b093431d7a2cd3', 2, 5, 'retry'),
(X'019de1ccf9408d4f87b093431d7a2cd3', 3, 7, 'suspend'),
(X'019de1ccf9408d4f87b093431d7a2cd3', 4, 10, 'retry'),
(X'019de1ccf9408d4f87b093431d7a2cd3', 5, 30, 'end'),
(X'019de1ccf9408e37a92dc283c177f9c4', 0, 7, 'limit'),
(X'019de1ccf9408e37a92dc283c177f9c4', 1, 20, 'end');

INSERT INTO osto_companies (company_id, legal_entity_id, code, name, country, state, tax_id, address_lines, billing_email, zone, currency, net_terms_days, billing_policy_id, dunning_policy_id, created_at, billing_day, buyer_kind, tax_exempt, in_special_economic_zone, place_of_supply, display_currency) VALUES
(X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf94087918a6af8c9f3344ca4', 'odd', 'Odd Paise', 'IN', 'Karnataka', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1777609800000000, NULL, NULL, 0, 0, '', NULL),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf94087918a6af8c9f3344ca4', 'berlin', 'Berlin GmbH', 'DE', '', '', '', '', 'Europe/Berlin', 'USD', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1777609800000000, NULL, NULL, 0, 0, '', NULL),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94087918a6af8c9f3344ca4', 'bengaluru', 'Bengaluru Mills', 'IN', 'Karnataka', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1777609800000000, NULL, NULL, 0, 0, '', NULL),
(X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf94087918a6af8c9f3344ca4', 'mumbai', 'Mumbai Motors', 'IN', 'Maharashtra', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1777609800000000, NULL, NULL, 0, 0, '', NULL),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'parts', 'Parts', 'IN', 'Karnataka', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1777609800000000, NULL, NULL, 0, 0, '', NULL),
(X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf94087918a6af8c9f3344ca4', 'somewhere', 'Somewhere', 'IN', '', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1777609800000000, NULL, NULL, 0, 0, '', NULL),
(X'019e81dffa408208a101fc3633706e9c', X'019de1ccf9408f669ab1e291ca3d0c48', 'changing', 'Changing', 'IN', 'Karnataka', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1780295400000000, NULL, NULL, 0, 0, '', NULL),
(X'019e81dffa408a669328785d0ccf5248', X'019de1ccf9408f0792d50e316bbd293a', 'unknown', 'Unknown', 'IN', 'Karnataka', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1780295400000000, NULL, NULL, 0, 0, '', NULL),
(X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'queue', 'Queue', 'IN', 'Karnataka', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1780295400000000, NULL, NULL, 0, 0, '', NULL),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019de1ccf94087918a6af8c9f3344ca4', 'twice', 'Twice', 'IN', 'Karnataka', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1782966600000000, NULL, NULL, 0, 0, '', NULL),
(X'019f211741408fd196201221b849a090', X'019de1ccf94087918a6af8c9f3344ca4', 'generous', 'Generous', 'IN', 'Karnataka', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408b808b08b95a2d76c050', X'019de1ccf9408d4f87b093431d7a2cd3', 1782966600000000, NULL, NULL, 0, 0, '', NULL),
(X'019f21f2fb40855c96259b38316ba0eb', X'019de1ccf94087918a6af8c9f3344ca4', 'plain', 'Plain', 'IN', 'Karnataka', '', '', '', 'Asia/Kolkata', 'INR', 0, X'019de1ccf9408d6da7e52224122d04e4', X'019de1ccf9408d4f87b093431d7a2cd3', 1782981000000000, NULL, NULL, 0, 0, '', NULL);

INSERT INTO osto_account_credits (company_id, currency, available_minor) VALUES
(X'019de1ccf9408038b64bef231e3a1188', 'INR', 1000001),
(X'019de1ccf940812a9ede15ccabeeff27', 'USD', 0),
(X'019de1ccf940828e929bcd3ae7364741', 'INR', 0),
(X'019de1ccf94082b989b1c3092636a06d', 'INR', 1180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 'INR', 0),
(X'019de1ccf9408f41a41fdcb982666bf3', 'INR', 1180000),
(X'019e81dffa408208a101fc3633706e9c', 'INR', 1110000),
(X'019e81dffa408a669328785d0ccf5248', 'INR', 1180000),
(X'019e81dffa408f7fa5b9f20852718587', 'INR', 0),
(X'019f211741408fb5a7026e21b0e0c9d3', 'INR', 1180000),
(X'019f211741408fd196201221b849a090', 'INR', 320000),
(X'019f21f2fb40855c96259b38316ba0eb', 'INR', 0);

INSERT INTO osto_subscriptions (id, company_id, module_id, state, current_item_id, start_at, trial_end_at, current_period_start, current_period_end, paused_at, ended_at, end_reason, created_at, billing_day, base_subscription_id, billing_policy_id, transferred_from, purchase_order) VALUES
(X'019de1ccf94084c9bc123576db044a3e', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf940828589e7fd1e700be4f3', 'ended', NULL, 1777609800000000, NULL, NULL, NULL, NULL, 1782844200000000, 'nonpayment', 1777609800000000, NULL, NULL, NULL, NULL, ''),
(X'019de1ccf94087c8b467c06fb7cd667e', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf940828589e7fd1e700be4f3', 'active', X'019de1ccf9408a77a9738c8d092d4bf7', 1777609800000000, NULL, 1782880200000000, 1785558600000000, NULL, NULL, NULL, 1777609800000000, NULL, NULL, NULL, NULL, ''),
(X'019de1ccf94088089671dc14c4e91eb0', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf940828589e7fd1e700be4f3', 'ended', NULL, 1777609800000000, NULL, NULL, NULL, NULL, 1782856800000000, 'nonpayment', 1777609800000000, NULL, NULL, NULL, NULL, ''),
(X'019e81dffa408364846a83436cda666b', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf940828589e7fd1e700be4f3', 'active', X'019e81dffa40867b862edb2483a968f4', 1780295400000000, NULL, 1782887400000000, 1785565800000000, NULL, NULL, NULL, 1780295400000000, NULL, NULL, NULL, NULL, ''),
(X'019f21174140863587b557ec5a284411', X'019f211741408fb5a7026e21b0e0c9d3', X'019de1ccf940828589e7fd1e700be4f3', 'active', X'019f211741408ced8a6bf77b9135d498', 1782966600000000, NULL, 1782966600000000, 1785645000000000, NULL, NULL, NULL, 1782966600000000, NULL, NULL, NULL, NULL, ''),
(X'019f21174140898299f39ff24c1eece7', X'019f211741408fd196201221b849a090', X'019de1ccf940828589e7fd1e700be4f3', 'active', X'019f211741408edf829639f18a912559', 1782966600000000, NULL, 1782966600000000, 1785645000000000, NULL, NULL, NULL, 1782966600000000, NULL, NULL, NULL, NULL, ''),
(X'019f211741408c34a21ada63a6f16f39', X'019e81dffa408208a101fc3633706e9c', X'019de1ccf940828589e7fd1e700be4f3', 'active', X'019f211741408be3bbf36f1f121539ff', 1782966600000000, NULL, 1782966600000000, 1785645000000000, NULL, NULL, NULL, 1782966600000000, NULL, NULL, NULL, NULL, ''),
(X'019f21f2fb4080fb9f4fa7897dd0161b', X'019f21f2fb40855c96259b38316ba0eb', X'019de1ccf940828589e7fd1e700be4f3', 'active', X'019f21f2fb408132a06f0c303d30070c', 1782981000000000, NULL, 1782981000000000, 1785659400000000, NULL, NULL, NULL, 1782981000000000, NULL, NULL, NULL, NULL, '');

INSERT INTO osto_subscription_items (id, company_id, subscription_id, plan_version_id, interval_unit, seat_count, anchor, valid_from, valid_to, charged_through, usage_closed_through, interval_count, billing_mode, arrears_through, paid_item_id, phase, phase_end_at, phases_from, zone, joined_at, counted_from, usage_month_from, usage_from, usage_by_period) VALUES
(X'019de1ccf94081d19cda67b7bf390ad7', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf94088089671dc14c4e91eb0', X'019de1ccf9408cb19491b56c3b010593', 'month', 1, 1777609800000000, 1777609800000000, 1782856800000000, 1782880200000000, 1777609800000000, 1, 'advance', 1780288200000000, NULL, 0, NULL, 1777609800000000, '', NULL, NULL, NULL, 1777609800000000, 0),
(X'019de1ccf94089338f7db7003e25a855', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94084c9bc123576db044a3e', X'019de1ccf9408cb19491b56c3b010593', 'month', 1, 1777609800000000, 1777609800000000, 1782844200000000, 1782880200000000, 1777609800000000, 1, 'advance', 1780288200000000, NULL, 0, NULL, 1777609800000000, '', NULL, NULL, NULL, 1777609800000000, 0),
(X'019de1ccf9408a77a9738c8d092d4bf7', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087c8b467c06fb7cd667e', X'019de1ccf9408cb19491b56c3b010593', 'month', 1, 1777609800000000, 1777609800000000, NULL, 1785558600000000, 1777609800000000, 1, 'advance', 1782880200000000, NULL, 0, NULL, 1777609800000000, '', NULL, NULL, NULL, 1777609800000000, 0),
(X'019e81dffa40867b862edb2483a968f4', X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa408364846a83436cda666b', X'019de1ccf9408cb19491b56c3b010593', 'month', 1, 1780295400000000, 1780295400000000, NULL, 1785565800000000, 1780295400000000, 1, 'advance', 1782887400000000, NULL, 0, NULL, 1780295400000000, '', NULL, NULL, NULL, 1780295400000000, 0),
(X'019f211741408be3bbf36f1f121539ff', X'019e81dffa408208a101fc3633706e9c', X'019f211741408c34a21ada63a6f16f39', X'019de1ccf9408cb19491b56c3b010593', 'month', 1, 1782966600000000, 1782966600000000, NULL, 1785645000000000, 1782966600000000, 1, 'advance', 1782966600000000, NULL, 0, NULL, 1782966600000000, '', NULL, NULL, NULL, 1782966600000000, 0),
(X'019f211741408ced8a6bf77b9135d498', X'019f211741408fb5a7026e21b0e0c9d3', X'019f21174140863587b557ec5a284411', X'019de1ccf9408cb19491b56c3b010593', 'month', 1, 1782966600000000, 1782966600000000, NULL, 1785645000000000, 1782966600000000, 1, 'advance', 1782966600000000, NULL, 0, NULL, 1782966600000000, '', NULL, NULL, NULL, 1782966600000000, 0),
(X'019f211741408edf829639f18a912559', X'019f211741408fd196201221b849a090', X'019f21174140898299f39ff24c1eece7', X'019de1ccf9408cb19491b56c3b010593', 'month', 1, 1782966600000000, 1782966600000000, NULL, 1785645000000000, 1782966600000000, 1, 'advance', 1782966600000000, NULL, 0, NULL, 1782966600000000, '', NULL, NULL, NULL, 1782966600000000, 0),
(X'019f21f2fb408132a06f0c303d30070c', X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb4080fb9f4fa7897dd0161b', X'019de1ccf9408cb19491b56c3b010593', 'month', 1, 1782981000000000, 1782981000000000, NULL, 1785659400000000, 1782981000000000, 1, 'advance', 1782981000000000, NULL, 0, NULL, 1782981000000000, '', NULL, NULL, NULL, 1782981000000000, 0);

INSERT INTO osto_documents (id, company_id, legal_entity_id, kind, state, currency, invoice_at, finalized_at, issued_on, due_on, series, number, line_count, subtotal_minor, discount_minor, tax_minor, rounding_minor, total_minor, buyer_name, buyer_address, buyer_tax_id, tax_included_minor, billing_policy_id, split_key, note, display_currency, display_total_minor, display_rate_from, display_rate, display_source, tax_requested_at, purchase_order) VALUES
(X'019de1ccf940806bbdff98cf6d80ca7b', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'USD', 1777609800000000, 1777609800000000, '2026-05-01', '2026-05-01', 'BHA/26-27/', 'BHA/26-27/00002', 1, 10000, 0, 0, 0, 10000, 'Berlin GmbH', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', 'Supply meant for export under letter of undertaking without payment of integrated tax', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de1ccf9408138a07431e96f6aef22', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'INR', 1777609800000000, 1777609800000000, '2026-05-01', '2026-05-01', 'BHA/26-27/', 'BHA/26-27/00001', 1, 1000000, 0, 180000, 0, 1180000, 'Bengaluru Mills', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de1ccf94082a3acc6b011923abb03', X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', 'finalized', 'INR', 1777609800000000, 1777609800000000, '2026-05-01', '2026-05-01', 'BHA/26-27/R', 'BHA/26-27/R00003', 1, 1180000, 0, 180000, 0, 1180000, 'Somewhere', '', '', 180000, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019de1ccf94082a3acc6b011923abb03', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de1ccf94085f5a0c619f11258836c', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', 'finalized', 'INR', 1777609800000000, 1777609800000000, '2026-05-01', '2026-05-01', 'BHA/26-27/R', 'BHA/26-27/R00006', 1, 3000000, 0, 457627, 0, 3000000, 'Parts', '', '', 457627, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019de1ccf94085f5a0c619f11258836c', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de1ccf94088baa6b00ff4a39cedf8', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'INR', 1777609800000000, 1777609800000000, '2026-05-01', '2026-05-01', 'BHA/26-27/', 'BHA/26-27/00003', 1, 1000000, 0, 180000, 0, 1180000, 'Parts', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de1ccf94088cd8bf0224f4966c866', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', 'finalized', 'INR', 1777609800000000, 1777609800000000, '2026-05-01', '2026-05-01', 'BHA/26-27/R', 'BHA/26-27/R00001', 1, 1180000, 0, 180000, 0, 1180000, 'Bengaluru Mills', '', '', 180000, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019de1ccf94088cd8bf0224f4966c866', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de1ccf9408c39951878dcd0d98091', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', 'finalized', 'USD', 1777609800000000, 1777609800000000, '2026-05-01', '2026-05-01', 'BHA/26-27/R', 'BHA/26-27/R00004', 1, 10000, 0, 0, 0, 10000, 'Berlin GmbH', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019de1ccf9408c39951878dcd0d98091', 'Supply meant for export under letter of undertaking without payment of integrated tax', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de1ccf9408c7697f33f04315cbfcf', X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', 'finalized', 'INR', 1777609800000000, 1777609800000000, '2026-05-01', '2026-05-01', 'BHA/26-27/R', 'BHA/26-27/R00002', 1, 1180000, 0, 180000, 0, 1180000, 'Mumbai Motors', '', '', 180000, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019de1ccf9408c7697f33f04315cbfcf', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019de1ccf9408f93af242744d2b4fc8a', X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', 'finalized', 'INR', 1777609800000000, 1777609800000000, '2026-05-01', '2026-05-01', 'BHA/26-27/R', 'BHA/26-27/R00005', 1, 1000001, 0, 152543, 0, 1000001, 'Odd Paise', '', '', 152543, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019de1ccf9408f93af242744d2b4fc8a', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019e81721d40828090e16178e44a433a', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'INR', 1780288200000000, 1780288200000000, '2026-06-01', '2026-06-01', 'BHA/26-27/', 'BHA/26-27/00006', 1, 1000000, 0, 180000, 0, 1180000, 'Parts', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019e81721d4085ee8f761c862e0b3b0c', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'INR', 1780288200000000, 1780288200000000, '2026-06-01', '2026-06-01', 'BHA/26-27/', 'BHA/26-27/00005', 1, 1000000, 0, 180000, 0, 1180000, 'Bengaluru Mills', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019e81721d4089a8992c8263abf583b6', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'USD', 1780288200000000, 1780288200000000, '2026-06-01', '2026-06-01', 'BHA/26-27/', 'BHA/26-27/00004', 1, 10000, 0, 0, 0, 10000, 'Berlin GmbH', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', 'Supply meant for export under letter of undertaking without payment of integrated tax', NULL, NULL, NULL, '', '', NULL, ''),
(X'019e81dffa40816589954febbfd70ea4', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', 'finalized', 'INR', 1780295400000000, 1780295400000000, '2026-06-01', '2026-06-01', 'BHA/26-27/R', 'BHA/26-27/R00008', 1, 500000, 0, 76271, 0, 500000, 'Queue', '', '', 76271, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019e81dffa40816589954febbfd70ea4', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019e81dffa4081b6b57e9548a8657c53', X'019e81dffa408208a101fc3633706e9c', X'019de1ccf9408f669ab1e291ca3d0c48', 'receipt_voucher', 'finalized', 'INR', 1780295400000000, 1780295400000000, '2026-06-01', '2026-06-01', 'SHI/26-27/R', 'SHI/26-27/R00001', 1, 1180000, 0, 180000, 0, 1180000, 'Changing', '', '', 180000, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019e81dffa4081b6b57e9548a8657c53', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019e81dffa4085a0841751540349c95e', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', 'finalized', 'INR', 1780295400000000, 1780295400000000, '2026-06-01', '2026-06-01', 'BHA/26-27/R', 'BHA/26-27/R00007', 1, 1000000, 0, 152542, 0, 1000000, 'Queue', '', '', 152542, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019e81dffa4085a0841751540349c95e', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019e81dffa408623b40f9f2f73dee7cf', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'refund_voucher', 'finalized', 'INR', 1780295400000000, 1780295400000000, '2026-06-01', '2026-06-01', 'BHA/26-27/F', 'BHA/26-27/F00001', 1, -640000, 0, -97627, 0, -640000, 'Parts', '', '', -97627, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019e81dffa408623b40f9f2f73dee7cf', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019e81dffa4086e9803e19607632d4bd', X'019e81dffa408a669328785d0ccf5248', X'019de1ccf9408f0792d50e316bbd293a', 'receipt_voucher', 'finalized', 'INR', 1780295400000000, 1780295400000000, '2026-06-01', '2026-06-01', 'NAR/26-27/R', 'NAR/26-27/R00001', 1, 1180000, 0, 180000, 0, 1180000, 'Unknown', '', '', 180000, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019e81dffa4086e9803e19607632d4bd', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019e81dffa408b8fa0d8aca7ba922f25', X'019e81dffa408208a101fc3633706e9c', X'019de1ccf9408f669ab1e291ca3d0c48', 'receipt_voucher', 'finalized', 'INR', 1780295400000000, 1780295400000000, '2026-06-01', '2026-06-01', 'SHI/26-27/R', 'SHI/26-27/R00002', 1, 1050000, 0, 50000, 0, 1050000, 'Changing', '', '', 50000, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019e81dffa408b8fa0d8aca7ba922f25', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019e81dffa408c58832bfdd1e6512c70', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'INR', 1780295400000000, 1780295400000000, '2026-06-01', '2026-06-01', 'BHA/26-27/', 'BHA/26-27/00007', 1, 1000000, 0, 180000, 0, 1180000, 'Queue', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019f1bf0e5408664a949dd084453d78a', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'INR', 1782880200000000, 1782880200000000, '2026-07-01', '2026-07-01', 'BHA/26-27/', 'BHA/26-27/00008', 1, 1000000, 0, 180000, 0, 1180000, 'Parts', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019f1c5ec240889f954d56776de8443f', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'INR', 1782887400000000, 1782887400000000, '2026-07-01', '2026-07-01', 'BHA/26-27/', 'BHA/26-27/00009', 1, 1000000, 0, 180000, 0, 1180000, 'Queue', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019f211741408104b167390b8dad0177', X'019f211741408fd196201221b849a090', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'INR', 1782966600000000, 1782966600000000, '2026-07-02', '2026-07-02', 'BHA/26-27/', 'BHA/26-27/00010', 1, 1000000, 0, 180000, 0, 1180000, 'Generous', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019f2117414081dda7f4ab45f8fc0d39', X'019f211741408fb5a7026e21b0e0c9d3', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'INR', 1782966600000000, 1782966600000000, '2026-07-02', '2026-07-02', 'BHA/26-27/', 'BHA/26-27/00011', 1, 1000000, 0, 180000, 0, 1180000, 'Twice', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019f21174140854e9704f1e36bb81716', X'019e81dffa408208a101fc3633706e9c', X'019de1ccf9408f669ab1e291ca3d0c48', 'invoice', 'finalized', 'INR', 1782966600000000, 1782966600000000, '2026-07-02', '2026-07-02', 'SHI/26-27/', 'SHI/26-27/00001', 1, 1000000, 0, 120000, 0, 1120000, 'Changing', '', '', 0, X'019de1ccf9408b808b08b95a2d76c050', '', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019f211741408e05b81188463f43c3de', X'019f211741408fd196201221b849a090', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', 'finalized', 'INR', 1782966600000000, 1782966600000000, '2026-07-02', '2026-07-02', 'BHA/26-27/R', 'BHA/26-27/R00009', 1, 320000, 0, 48814, 0, 320000, 'Generous', '', '', 48814, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019f211741408e05b81188463f43c3de', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019f21bc0cc0874c8e7b4a78f2ce5231', X'019f211741408fb5a7026e21b0e0c9d3', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', 'finalized', 'INR', 1782977400000000, 1782977400000000, '2026-07-02', '2026-07-02', 'BHA/26-27/R', 'BHA/26-27/R00010', 1, 1180000, 0, 180000, 0, 1180000, 'Twice', '', '', 180000, X'019de1ccf9408b808b08b95a2d76c050', 'inv_019f21bc0cc0874c8e7b4a78f2ce5231', '', NULL, NULL, NULL, '', '', NULL, ''),
(X'019f21f2fb408adfb4afc0630a7fece6', X'019f21f2fb40855c96259b38316ba0eb', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', 'finalized', 'INR', 1782981000000000, 1782981000000000, '2026-07-02', '2026-07-02', 'BHA/26-27/', 'BHA/26-27/00012', 1, 1000000, 0, 180000, 0, 1180000, 'Plain', '', '', 0, X'019de1ccf9408d6da7e52224122d04e4', '', '', NULL, NULL, NULL, '', '', NULL, '');

INSERT INTO osto_document_lines (id, company_id, document_id, position, kind, subscription_id, item_id, charge_id, module_id, description, service_start, service_end, quantity, unit_price, currency, amount_minor, share_numerator, share_denominator, exact_amount, rounding, credited_line_id, billing_policy_id, rule_version, tax_code, discount_minor, purchase_order) VALUES
(X'019de1ccf94080c38eb444b908dd3a2b', X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408f93af242744d2b4fc8a', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-4', 1777609800000000, 1777609800000000, '1', '10000.01', 'INR', 1000001, 1, 1, '1000001/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019de1ccf9408150a2e38ab886cce15a', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408138a07431e96f6aef22', 0, 'recurring', X'019de1ccf94084c9bc123576db044a3e', X'019de1ccf94089338f7db7003e25a855', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1777609800000000, 1780288200000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019de1ccf940827fa3c82c892b819a8b', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94088cd8bf0224f4966c866', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-1', 1777609800000000, 1777609800000000, '1', '11800', 'INR', 1180000, 1, 1, '1180000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019de1ccf940832b9e8c54e807ae7a3d', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-5', 1777609800000000, 1777609800000000, '1', '30000', 'INR', 3000000, 1, 1, '3000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019de1ccf9408626b7fa572065abce62', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf940806bbdff98cf6d80ca7b', 0, 'recurring', X'019de1ccf94088089671dc14c4e91eb0', X'019de1ccf94081d19cda67b7bf390ad7', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1777609800000000, 1780288200000000, '1', '100', 'USD', 10000, 1, 1, '10000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019de1ccf94087818cb45f60979e4c3f', X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf94082a3acc6b011923abb03', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-3', 1777609800000000, 1777609800000000, '1', '11800', 'INR', 1180000, 1, 1, '1180000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019de1ccf940893289e89c5219b9fa50', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94088baa6b00ff4a39cedf8', 0, 'recurring', X'019de1ccf94087c8b467c06fb7cd667e', X'019de1ccf9408a77a9738c8d092d4bf7', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1777609800000000, 1780288200000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019de1ccf9408c858243bc970b8eae56', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf9408c39951878dcd0d98091', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: SWIFT-1', 1777609800000000, 1777609800000000, '1', '100', 'USD', 10000, 1, 1, '10000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019de1ccf9408da6bbb905f4e9f76c90', X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf9408c7697f33f04315cbfcf', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-2', 1777609800000000, 1777609800000000, '1', '11800', 'INR', 1180000, 1, 1, '1180000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019e81721d40802e8ae7de659277e102', X'019de1ccf940812a9ede15ccabeeff27', X'019e81721d4089a8992c8263abf583b6', 0, 'recurring', X'019de1ccf94088089671dc14c4e91eb0', X'019de1ccf94081d19cda67b7bf390ad7', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1780288200000000, 1782880200000000, '1', '100', 'USD', 10000, 1, 1, '10000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019e81721d408611a79d92fbf6eac58e', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d40828090e16178e44a433a', 0, 'recurring', X'019de1ccf94087c8b467c06fb7cd667e', X'019de1ccf9408a77a9738c8d092d4bf7', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1780288200000000, 1782880200000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019e81721d408c0f9722878533f72333', X'019de1ccf940828e929bcd3ae7364741', X'019e81721d4085ee8f761c862e0b3b0c', 0, 'recurring', X'019de1ccf94084c9bc123576db044a3e', X'019de1ccf94089338f7db7003e25a855', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1780288200000000, 1782880200000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019e81dffa4081cc914e7d5e9d4fbe1a', X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40816589954febbfd70ea4', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-7', 1780115400000000, 1780115400000000, '1', '5000', 'INR', 500000, 1, 1, '500000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019e81dffa40847ab4ec315d306f58be', X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4081b6b57e9548a8657c53', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-8', 1780295400000000, 1780295400000000, '1', '11800', 'INR', 1180000, 1, 1, '1180000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019e81dffa4084f1a55ed15da33dcb3f', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81dffa408623b40f9f2f73dee7cf', 0, 'advance_refund', NULL, NULL, NULL, NULL, 'Refund of the advance of receipt voucher BHA/26-27/R00006', 1777609800000000, 1777609800000000, '1', '-6400', 'INR', -640000, 1, 1, '-640000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019e81dffa4084f39602013217d4faaa', X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa408c58832bfdd1e6512c70', 0, 'recurring', X'019e81dffa408364846a83436cda666b', X'019e81dffa40867b862edb2483a968f4', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1780295400000000, 1782887400000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019e81dffa4087a1a9615085f4467b81', X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408b8fa0d8aca7ba922f25', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-9', 1780295400000000, 1780295400000000, '1', '10500', 'INR', 1050000, 1, 1, '1050000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '996411', 0, ''),
(X'019e81dffa408ad09e5605d99a73a873', X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-6', 1780295400000000, 1780295400000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019e81dffa408f2090f6825a703f3c24', X'019e81dffa408a669328785d0ccf5248', X'019e81dffa4086e9803e19607632d4bd', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-10', 1780295400000000, 1780295400000000, '1', '11800', 'INR', 1180000, 1, 1, '1180000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019f1bf0e5408c049ae394b1e9a84f4b', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408664a949dd084453d78a', 0, 'recurring', X'019de1ccf94087c8b467c06fb7cd667e', X'019de1ccf9408a77a9738c8d092d4bf7', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1782880200000000, 1785558600000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019f1c5ec2408ca4b86f0052f2be9140', X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec240889f954d56776de8443f', 0, 'recurring', X'019e81dffa408364846a83436cda666b', X'019e81dffa40867b862edb2483a968f4', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1782887400000000, 1785565800000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019f2117414081f08a2060a2a8b1fd2b', X'019f211741408fd196201221b849a090', X'019f211741408e05b81188463f43c3de', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: NEFT-11', 1782966600000000, 1782966600000000, '1', '3200', 'INR', 320000, 1, 1, '320000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019f2117414083ad8b0597629b8b8818', X'019e81dffa408208a101fc3633706e9c', X'019f21174140854e9704f1e36bb81716', 0, 'recurring', X'019f211741408c34a21ada63a6f16f39', X'019f211741408be3bbf36f1f121539ff', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1782966600000000, 1785645000000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019f211741408728877b4ac0735e8011', X'019f211741408fd196201221b849a090', X'019f211741408104b167390b8dad0177', 0, 'recurring', X'019f21174140898299f39ff24c1eece7', X'019f211741408edf829639f18a912559', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1782966600000000, 1785645000000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019f211741408a6cbb31f313bf2622b3', X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414081dda7f4ab45f8fc0d39', 0, 'recurring', X'019f21174140863587b557ec5a284411', X'019f211741408ced8a6bf77b9135d498', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1782966600000000, 1785645000000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019f21bc0cc08c38af72405d8269f8df', X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc0874c8e7b4a78f2ce5231', 0, 'advance', NULL, NULL, NULL, NULL, 'Advance received: sim_1486bab264e7859879084057', 1782977400000000, 1782977400000000, '1', '11800', 'INR', 1180000, 1, 1, '1180000/1', 'half_up', NULL, X'019de1ccf9408b808b08b95a2d76c050', 1, '', 0, ''),
(X'019f21f2fb408b5da51fe28e6385ff11', X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb408adfb4afc0630a7fece6', 0, 'recurring', X'019f21f2fb4080fb9f4fa7897dd0161b', X'019f21f2fb408132a06f0c303d30070c', X'019de1ccf9408eb4819b58ee01a1178f', X'019de1ccf940828589e7fd1e700be4f3', 'Ten Thousand: Base', 1782981000000000, 1785659400000000, '1', '10000', 'INR', 1000000, 1, 1, '1000000/1', 'half_up', NULL, X'019de1ccf9408d6da7e52224122d04e4', 1, '', 0, '');

INSERT INTO osto_document_taxes (company_id, document_id, position, code, name, rate_percent, treatment, tax_on, price_tax, currency, taxable_minor, amount_minor) VALUES
(X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408f93af242744d2b4fc8a', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'inclusive', 'INR', 847458, 76272),
(X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408f93af242744d2b4fc8a', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'inclusive', 'INR', 847458, 76271),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf940806bbdff98cf6d80ca7b', 0, 'IGST', 'IGST', '0', 'zero_rated', 'net', 'exclusive', 'USD', 10000, 0),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf9408c39951878dcd0d98091', 0, 'IGST', 'IGST', '0', 'zero_rated', 'net', 'inclusive', 'USD', 10000, 0),
(X'019de1ccf940812a9ede15ccabeeff27', X'019e81721d4089a8992c8263abf583b6', 0, 'IGST', 'IGST', '0', 'zero_rated', 'net', 'exclusive', 'USD', 10000, 0),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408138a07431e96f6aef22', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408138a07431e96f6aef22', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94088cd8bf0224f4966c866', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'inclusive', 'INR', 1000000, 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94088cd8bf0224f4966c866', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'inclusive', 'INR', 1000000, 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e81721d4085ee8f761c862e0b3b0c', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e81721d4085ee8f761c862e0b3b0c', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf9408c7697f33f04315cbfcf', 0, 'IGST', 'IGST', '18', 'taxed', 'net', 'inclusive', 'INR', 1000000, 180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'inclusive', 'INR', 2542373, 228814),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'inclusive', 'INR', 2542373, 228813),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94088baa6b00ff4a39cedf8', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94088baa6b00ff4a39cedf8', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d40828090e16178e44a433a', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d40828090e16178e44a433a', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81dffa408623b40f9f2f73dee7cf', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'inclusive', 'INR', -542373, -48814),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81dffa408623b40f9f2f73dee7cf', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'inclusive', 'INR', -542373, -48813),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408664a949dd084453d78a', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408664a949dd084453d78a', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf94082a3acc6b011923abb03', 0, 'IGST', 'IGST', '18', 'taxed', 'net', 'inclusive', 'INR', 1000000, 180000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4081b6b57e9548a8657c53', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'inclusive', 'INR', 1000000, 90000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4081b6b57e9548a8657c53', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'inclusive', 'INR', 1000000, 90000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408b8fa0d8aca7ba922f25', 0, 'CGST', 'CGST', '2.5', 'taxed', 'net', 'inclusive', 'INR', 1000000, 25000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408b8fa0d8aca7ba922f25', 1, 'SGST', 'SGST', '2.5', 'taxed', 'net', 'inclusive', 'INR', 1000000, 25000),
(X'019e81dffa408208a101fc3633706e9c', X'019f21174140854e9704f1e36bb81716', 0, 'CGST', 'CGST', '6', 'taxed', 'net', 'exclusive', 'INR', 1000000, 60000),
(X'019e81dffa408208a101fc3633706e9c', X'019f21174140854e9704f1e36bb81716', 1, 'SGST', 'SGST', '6', 'taxed', 'net', 'exclusive', 'INR', 1000000, 60000),
(X'019e81dffa408a669328785d0ccf5248', X'019e81dffa4086e9803e19607632d4bd', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'inclusive', 'INR', 1000000, 90000),
(X'019e81dffa408a669328785d0ccf5248', X'019e81dffa4086e9803e19607632d4bd', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'inclusive', 'INR', 1000000, 90000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40816589954febbfd70ea4', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'inclusive', 'INR', 423729, 38136),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40816589954febbfd70ea4', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'inclusive', 'INR', 423729, 38135),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'inclusive', 'INR', 847458, 76271),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'inclusive', 'INR', 847458, 76271),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa408c58832bfdd1e6512c70', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa408c58832bfdd1e6512c70', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec240889f954d56776de8443f', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec240889f954d56776de8443f', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414081dda7f4ab45f8fc0d39', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414081dda7f4ab45f8fc0d39', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc0874c8e7b4a78f2ce5231', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'inclusive', 'INR', 1000000, 90000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc0874c8e7b4a78f2ce5231', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'inclusive', 'INR', 1000000, 90000),
(X'019f211741408fd196201221b849a090', X'019f211741408104b167390b8dad0177', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019f211741408fd196201221b849a090', X'019f211741408104b167390b8dad0177', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019f211741408fd196201221b849a090', X'019f211741408e05b81188463f43c3de', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'inclusive', 'INR', 271186, 24407),
(X'019f211741408fd196201221b849a090', X'019f211741408e05b81188463f43c3de', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'inclusive', 'INR', 271186, 24407),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb408adfb4afc0630a7fece6', 0, 'CGST', 'CGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb408adfb4afc0630a7fece6', 1, 'SGST', 'SGST', '9', 'taxed', 'net', 'exclusive', 'INR', 1000000, 90000);

INSERT INTO osto_line_taxes (company_id, document_id, line_id, tax_position, currency, taxable_minor, amount_minor) VALUES
(X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408f93af242744d2b4fc8a', X'019de1ccf94080c38eb444b908dd3a2b', 0, 'INR', 847458, 76272),
(X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408f93af242744d2b4fc8a', X'019de1ccf94080c38eb444b908dd3a2b', 1, 'INR', 847458, 76271),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf940806bbdff98cf6d80ca7b', X'019de1ccf9408626b7fa572065abce62', 0, 'USD', 10000, 0),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf9408c39951878dcd0d98091', X'019de1ccf9408c858243bc970b8eae56', 0, 'USD', 10000, 0),
(X'019de1ccf940812a9ede15ccabeeff27', X'019e81721d4089a8992c8263abf583b6', X'019e81721d40802e8ae7de659277e102', 0, 'USD', 10000, 0),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408138a07431e96f6aef22', X'019de1ccf9408150a2e38ab886cce15a', 0, 'INR', 1000000, 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408138a07431e96f6aef22', X'019de1ccf9408150a2e38ab886cce15a', 1, 'INR', 1000000, 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94088cd8bf0224f4966c866', X'019de1ccf940827fa3c82c892b819a8b', 0, 'INR', 1000000, 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94088cd8bf0224f4966c866', X'019de1ccf940827fa3c82c892b819a8b', 1, 'INR', 1000000, 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e81721d4085ee8f761c862e0b3b0c', X'019e81721d408c0f9722878533f72333', 0, 'INR', 1000000, 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e81721d4085ee8f761c862e0b3b0c', X'019e81721d408c0f9722878533f72333', 1, 'INR', 1000000, 90000),
(X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf9408c7697f33f04315cbfcf', X'019de1ccf9408da6bbb905f4e9f76c90', 0, 'INR', 1000000, 180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', X'019de1ccf940832b9e8c54e807ae7a3d', 0, 'INR', 2542373, 228814),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', X'019de1ccf940832b9e8c54e807ae7a3d', 1, 'INR', 2542373, 228813),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94088baa6b00ff4a39cedf8', X'019de1ccf940893289e89c5219b9fa50', 0, 'INR', 1000000, 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94088baa6b00ff4a39cedf8', X'019de1ccf940893289e89c5219b9fa50', 1, 'INR', 1000000, 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d40828090e16178e44a433a', X'019e81721d408611a79d92fbf6eac58e', 0, 'INR', 1000000, 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d40828090e16178e44a433a', X'019e81721d408611a79d92fbf6eac58e', 1, 'INR', 1000000, 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81dffa408623b40f9f2f73dee7cf', X'019e81dffa4084f1a55ed15da33dcb3f', 0, 'INR', -542373, -48814),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81dffa408623b40f9f2f73dee7cf', X'019e81dffa4084f1a55ed15da33dcb3f', 1, 'INR', -542373, -48813),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408664a949dd084453d78a', X'019f1bf0e5408c049ae394b1e9a84f4b', 0, 'INR', 1000000, 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408664a949dd084453d78a', X'019f1bf0e5408c049ae394b1e9a84f4b', 1, 'INR', 1000000, 90000),
(X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf94082a3acc6b011923abb03', X'019de1ccf94087818cb45f60979e4c3f', 0, 'INR', 1000000, 180000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4081b6b57e9548a8657c53', X'019e81dffa40847ab4ec315d306f58be', 0, 'INR', 1000000, 90000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4081b6b57e9548a8657c53', X'019e81dffa40847ab4ec315d306f58be', 1, 'INR', 1000000, 90000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408b8fa0d8aca7ba922f25', X'019e81dffa4087a1a9615085f4467b81', 0, 'INR', 1000000, 25000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408b8fa0d8aca7ba922f25', X'019e81dffa4087a1a9615085f4467b81', 1, 'INR', 1000000, 25000),
(X'019e81dffa408208a101fc3633706e9c', X'019f21174140854e9704f1e36bb81716', X'019f2117414083ad8b0597629b8b8818', 0, 'INR', 1000000, 60000),
(X'019e81dffa408208a101fc3633706e9c', X'019f21174140854e9704f1e36bb81716', X'019f2117414083ad8b0597629b8b8818', 1, 'INR', 1000000, 60000),
(X'019e81dffa408a669328785d0ccf5248', X'019e81dffa4086e9803e19607632d4bd', X'019e81dffa408f2090f6825a703f3c24', 0, 'INR', 1000000, 90000),
(X'019e81dffa408a669328785d0ccf5248', X'019e81dffa4086e9803e19607632d4bd', X'019e81dffa408f2090f6825a703f3c24', 1, 'INR', 1000000, 90000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40816589954febbfd70ea4', X'019e81dffa4081cc914e7d5e9d4fbe1a', 0, 'INR', 423729, 38136),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40816589954febbfd70ea4', X'019e81dffa4081cc914e7d5e9d4fbe1a', 1, 'INR', 423729, 38135),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa408c58832bfdd1e6512c70', X'019e81dffa4084f39602013217d4faaa', 0, 'INR', 1000000, 90000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa408c58832bfdd1e6512c70', X'019e81dffa4084f39602013217d4faaa', 1, 'INR', 1000000, 90000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', X'019e81dffa408ad09e5605d99a73a873', 0, 'INR', 847458, 76271),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', X'019e81dffa408ad09e5605d99a73a873', 1, 'INR', 847458, 76271),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec240889f954d56776de8443f', X'019f1c5ec2408ca4b86f0052f2be9140', 0, 'INR', 1000000, 90000),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec240889f954d56776de8443f', X'019f1c5ec2408ca4b86f0052f2be9140', 1, 'INR', 1000000, 90000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414081dda7f4ab45f8fc0d39', X'019f211741408a6cbb31f313bf2622b3', 0, 'INR', 1000000, 90000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414081dda7f4ab45f8fc0d39', X'019f211741408a6cbb31f313bf2622b3', 1, 'INR', 1000000, 90000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc0874c8e7b4a78f2ce5231', X'019f21bc0cc08c38af72405d8269f8df', 0, 'INR', 1000000, 90000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc0874c8e7b4a78f2ce5231', X'019f21bc0cc08c38af72405d8269f8df', 1, 'INR', 1000000, 90000),
(X'019f211741408fd196201221b849a090', X'019f211741408e05b81188463f43c3de', X'019f2117414081f08a2060a2a8b1fd2b', 0, 'INR', 271186, 24407),
(X'019f211741408fd196201221b849a090', X'019f211741408e05b81188463f43c3de', X'019f2117414081f08a2060a2a8b1fd2b', 1, 'INR', 271186, 24407),
(X'019f211741408fd196201221b849a090', X'019f211741408104b167390b8dad0177', X'019f211741408728877b4ac0735e8011', 0, 'INR', 1000000, 90000),
(X'019f211741408fd196201221b849a090', X'019f211741408104b167390b8dad0177', X'019f211741408728877b4ac0735e8011', 1, 'INR', 1000000, 90000),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb408adfb4afc0630a7fece6', X'019f21f2fb408b5da51fe28e6385ff11', 0, 'INR', 1000000, 90000),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb408adfb4afc0630a7fece6', X'019f21f2fb408b5da51fe28e6385ff11', 1, 'INR', 1000000, 90000);

INSERT INTO osto_billed_periods (company_id, item_id, charge_id, service_start, service_end, revision, previous_end, line_id) VALUES
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf94081d19cda67b7bf390ad7', X'019de1ccf9408eb4819b58ee01a1178f', 1777609800000000, 1780288200000000, 0, NULL, X'019de1ccf9408626b7fa572065abce62'),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf94081d19cda67b7bf390ad7', X'019de1ccf9408eb4819b58ee01a1178f', 1780288200000000, 1782880200000000, 0, 1780288200000000, X'019e81721d40802e8ae7de659277e102'),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94089338f7db7003e25a855', X'019de1ccf9408eb4819b58ee01a1178f', 1777609800000000, 1780288200000000, 0, NULL, X'019de1ccf9408150a2e38ab886cce15a'),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94089338f7db7003e25a855', X'019de1ccf9408eb4819b58ee01a1178f', 1780288200000000, 1782880200000000, 0, 1780288200000000, X'019e81721d408c0f9722878533f72333'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf9408a77a9738c8d092d4bf7', X'019de1ccf9408eb4819b58ee01a1178f', 1777609800000000, 1780288200000000, 0, NULL, X'019de1ccf940893289e89c5219b9fa50'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf9408a77a9738c8d092d4bf7', X'019de1ccf9408eb4819b58ee01a1178f', 1780288200000000, 1782880200000000, 0, 1780288200000000, X'019e81721d408611a79d92fbf6eac58e'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf9408a77a9738c8d092d4bf7', X'019de1ccf9408eb4819b58ee01a1178f', 1782880200000000, 1785558600000000, 0, 1782880200000000, X'019f1bf0e5408c049ae394b1e9a84f4b'),
(X'019e81dffa408208a101fc3633706e9c', X'019f211741408be3bbf36f1f121539ff', X'019de1ccf9408eb4819b58ee01a1178f', 1782966600000000, 1785645000000000, 0, NULL, X'019f2117414083ad8b0597629b8b8818'),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40867b862edb2483a968f4', X'019de1ccf9408eb4819b58ee01a1178f', 1780295400000000, 1782887400000000, 0, NULL, X'019e81dffa4084f39602013217d4faaa'),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40867b862edb2483a968f4', X'019de1ccf9408eb4819b58ee01a1178f', 1782887400000000, 1785565800000000, 0, 1782887400000000, X'019f1c5ec2408ca4b86f0052f2be9140'),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f211741408ced8a6bf77b9135d498', X'019de1ccf9408eb4819b58ee01a1178f', 1782966600000000, 1785645000000000, 0, NULL, X'019f211741408a6cbb31f313bf2622b3'),
(X'019f211741408fd196201221b849a090', X'019f211741408edf829639f18a912559', X'019de1ccf9408eb4819b58ee01a1178f', 1782966600000000, 1785645000000000, 0, NULL, X'019f211741408728877b4ac0735e8011'),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb408132a06f0c303d30070c', X'019de1ccf9408eb4819b58ee01a1178f', 1782981000000000, 1785659400000000, 0, NULL, X'019f21f2fb408b5da51fe28e6385ff11');

INSERT INTO osto_document_balances (company_id, document_id, currency, total_minor, credit_applied_minor, allocated_minor, due_minor, due_on, paid_at, prepaid_applied_minor, credited_minor, withheld_minor, reopened_on) VALUES
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf940806bbdff98cf6d80ca7b', 'USD', 10000, 10000, 0, 0, '2026-05-01', 1777609800000000, 0, 0, 0, NULL),
(X'019de1ccf940812a9ede15ccabeeff27', X'019e81721d4089a8992c8263abf583b6', 'USD', 10000, 0, 0, 10000, '2026-06-01', NULL, 0, 0, 0, NULL),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408138a07431e96f6aef22', 'INR', 1180000, 1180000, 0, 0, '2026-05-01', 1777609800000000, 0, 0, 0, NULL),
(X'019de1ccf940828e929bcd3ae7364741', X'019e81721d4085ee8f761c862e0b3b0c', 'INR', 1180000, 0, 0, 1180000, '2026-06-01', NULL, 0, 0, 0, NULL),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94088baa6b00ff4a39cedf8', 'INR', 1180000, 1180000, 0, 0, '2026-05-01', 1777609800000000, 0, 0, 0, NULL),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d40828090e16178e44a433a', 'INR', 1180000, 1180000, 0, 0, '2026-06-01', 1780288200000000, 0, 0, 0, NULL),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408664a949dd084453d78a', 'INR', 1180000, 0, 0, 1180000, '2026-07-01', NULL, 0, 0, 0, NULL),
(X'019e81dffa408208a101fc3633706e9c', X'019f21174140854e9704f1e36bb81716', 'INR', 1120000, 1120000, 0, 0, '2026-07-02', 1782966600000000, 0, 0, 0, NULL),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa408c58832bfdd1e6512c70', 'INR', 1180000, 1180000, 0, 0, '2026-06-01', 1780295400000000, 0, 0, 0, NULL),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec240889f954d56776de8443f', 'INR', 1180000, 320000, 0, 860000, '2026-07-01', NULL, 0, 0, 0, NULL),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414081dda7f4ab45f8fc0d39', 'INR', 1180000, 0, 1180000, 0, '2026-07-02', 1782966600000000, 0, 0, 0, NULL),
(X'019f211741408fd196201221b849a090', X'019f211741408104b167390b8dad0177', 'INR', 1180000, 0, 1180000, 0, '2026-07-02', 1782966600000000, 0, 0, 0, NULL),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb408adfb4afc0630a7fece6', 'INR', 1180000, 1180000, 0, 0, '2026-07-02', 1782981000000000, 0, 0, 0, NULL);

INSERT INTO osto_number_series (series, legal_entity_id, kind, fiscal_year, lane, last_number, pattern) VALUES
('BHA/26-27/', X'019de1ccf94087918a6af8c9f3344ca4', 'invoice', '2026-27', 0, 12, 'BHA/{fy:short}/{kind}{seq:5}'),
('BHA/26-27/F', X'019de1ccf94087918a6af8c9f3344ca4', 'refund_voucher', '2026-27', 0, 1, 'BHA/{fy:short}/{kind}{seq:5}'),
('BHA/26-27/R', X'019de1ccf94087918a6af8c9f3344ca4', 'receipt_voucher', '2026-27', 0, 10, 'BHA/{fy:short}/{kind}{seq:5}'),
('NAR/26-27/R', X'019de1ccf9408f0792d50e316bbd293a', 'receipt_voucher', '2026-27', 0, 1, 'NAR/{fy:short}/{kind}{seq:5}'),
('SHI/26-27/', X'019de1ccf9408f669ab1e291ca3d0c48', 'invoice', '2026-27', 0, 1, 'SHI/{fy:short}/{kind}{seq:5}'),
('SHI/26-27/R', X'019de1ccf9408f669ab1e291ca3d0c48', 'receipt_voucher', '2026-27', 0, 2, 'SHI/{fy:short}/{kind}{seq:5}');

INSERT INTO osto_numbers (series, number, printed_number, company_id, document_id, disposition) VALUES
('BHA/26-27/', 1, 'BHA/26-27/00001', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408138a07431e96f6aef22', 'used'),
('BHA/26-27/', 2, 'BHA/26-27/00002', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf940806bbdff98cf6d80ca7b', 'used'),
('BHA/26-27/', 3, 'BHA/26-27/00003', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94088baa6b00ff4a39cedf8', 'used'),
('BHA/26-27/', 4, 'BHA/26-27/00004', X'019de1ccf940812a9ede15ccabeeff27', X'019e81721d4089a8992c8263abf583b6', 'used'),
('BHA/26-27/', 5, 'BHA/26-27/00005', X'019de1ccf940828e929bcd3ae7364741', X'019e81721d4085ee8f761c862e0b3b0c', 'used'),
('BHA/26-27/', 6, 'BHA/26-27/00006', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d40828090e16178e44a433a', 'used'),
('BHA/26-27/', 7, 'BHA/26-27/00007', X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa408c58832bfdd1e6512c70', 'used'),
('BHA/26-27/', 8, 'BHA/26-27/00008', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408664a949dd084453d78a', 'used'),
('BHA/26-27/', 9, 'BHA/26-27/00009', X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec240889f954d56776de8443f', 'used'),
('BHA/26-27/', 10, 'BHA/26-27/00010', X'019f211741408fd196201221b849a090', X'019f211741408104b167390b8dad0177', 'used'),
('BHA/26-27/', 11, 'BHA/26-27/00011', X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414081dda7f4ab45f8fc0d39', 'used'),
('BHA/26-27/', 12, 'BHA/26-27/00012', X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb408adfb4afc0630a7fece6', 'used'),
('BHA/26-27/F', 1, 'BHA/26-27/F00001', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81dffa408623b40f9f2f73dee7cf', 'used'),
('BHA/26-27/R', 1, 'BHA/26-27/R00001', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94088cd8bf0224f4966c866', 'used'),
('BHA/26-27/R', 2, 'BHA/26-27/R00002', X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf9408c7697f33f04315cbfcf', 'used'),
('BHA/26-27/R', 3, 'BHA/26-27/R00003', X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf94082a3acc6b011923abb03', 'used'),
('BHA/26-27/R', 4, 'BHA/26-27/R00004', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf9408c39951878dcd0d98091', 'used'),
('BHA/26-27/R', 5, 'BHA/26-27/R00005', X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408f93af242744d2b4fc8a', 'used'),
('BHA/26-27/R', 6, 'BHA/26-27/R00006', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 'used'),
('BHA/26-27/R', 7, 'BHA/26-27/R00007', X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', 'used'),
('BHA/26-27/R', 8, 'BHA/26-27/R00008', X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40816589954febbfd70ea4', 'used'),
('BHA/26-27/R', 9, 'BHA/26-27/R00009', X'019f211741408fd196201221b849a090', X'019f211741408e05b81188463f43c3de', 'used'),
('BHA/26-27/R', 10, 'BHA/26-27/R00010', X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc0874c8e7b4a78f2ce5231', 'used'),
('NAR/26-27/R', 1, 'NAR/26-27/R00001', X'019e81dffa408a669328785d0ccf5248', X'019e81dffa4086e9803e19607632d4bd', 'used'),
('SHI/26-27/', 1, 'SHI/26-27/00001', X'019e81dffa408208a101fc3633706e9c', X'019f21174140854e9704f1e36bb81716', 'used'),
('SHI/26-27/R', 1, 'SHI/26-27/R00001', X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4081b6b57e9548a8657c53', 'used'),
('SHI/26-27/R', 2, 'SHI/26-27/R00002', X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408b8fa0d8aca7ba922f25', 'used');

INSERT INTO osto_payment_methods (id, company_id, kind, state, provider, token, brand, last4, expiry_year, expiry_month, priority, created_at, changed_at) VALUES
(X'019f21174140808ab2dce353bcd0b11f', X'019f211741408fb5a7026e21b0e0c9d3', 'card', 'valid', 'simulated', 'sim_unknown_charged_2h', '', '', NULL, NULL, 0, 1782966600000000, NULL);

INSERT INTO osto_payment_attempts (id, company_id, document_id, method_id, reason, state, ordinal, currency, amount_minor, decline_class, decline_code, provider_reference, look_up_count, created_at, submitted_at, settled_at, action_url, action_expires_at) VALUES
(X'019f2117414086c487e5cc8a598a6d90', X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414081dda7f4ab45f8fc0d39', X'019f21174140808ab2dce353bcd0b11f', 'automatic', 'succeeded', 1, 'INR', 1180000, NULL, NULL, 'sim_1486bab264e7859879084057', 1, 1782966600000000, 1782966600000000, 1782977400000000, NULL, NULL);

INSERT INTO osto_payments (id, company_id, attempt_id, currency, amount_minor, provider, provider_reference, received_at) VALUES
(X'019de1ccf94080bf90d7d7f9d5080d50', X'019de1ccf9408aea9bd3b0d2d06735ea', NULL, 'INR', 3000000, 'bank_transfer', 'NEFT-5', 1777609800000000),
(X'019de1ccf94081518225d2991fed7dc6', X'019de1ccf9408038b64bef231e3a1188', NULL, 'INR', 1000001, 'bank_transfer', 'NEFT-4', 1777609800000000),
(X'019de1ccf9408988bf48361c77a4e601', X'019de1ccf9408f41a41fdcb982666bf3', NULL, 'INR', 1180000, 'bank_transfer', 'NEFT-3', 1777609800000000),
(X'019de1ccf9408ac4982d30aa3b4a431e', X'019de1ccf940812a9ede15ccabeeff27', NULL, 'USD', 10000, 'bank_transfer', 'SWIFT-1', 1777609800000000),
(X'019de1ccf9408cc789aa53e20be8be2d', X'019de1ccf940828e929bcd3ae7364741', NULL, 'INR', 1180000, 'bank_transfer', 'NEFT-1', 1777609800000000),
(X'019de1ccf9408e2b8b39e82d5f9d4bd4', X'019de1ccf94082b989b1c3092636a06d', NULL, 'INR', 1180000, 'bank_transfer', 'NEFT-2', 1777609800000000),
(X'019e81dffa4080069d672969a2b5aa66', X'019e81dffa408a669328785d0ccf5248', NULL, 'INR', 1180000, 'bank_transfer', 'NEFT-10', 1780295400000000),
(X'019e81dffa40801da283db8f90a7ff94', X'019e81dffa408208a101fc3633706e9c', NULL, 'INR', 1050000, 'bank_transfer', 'NEFT-9', 1780295400000000),
(X'019e81dffa40862891413519bdfcd832', X'019e81dffa408208a101fc3633706e9c', NULL, 'INR', 1180000, 'bank_transfer', 'NEFT-8', 1780295400000000),
(X'019e81dffa408d4da4bfd9e5bdef2666', X'019e81dffa408f7fa5b9f20852718587', NULL, 'INR', 500000, 'bank_transfer', 'NEFT-7', 1780115400000000),
(X'019e81dffa408e1495c699d044f2c1a9', X'019e81dffa408f7fa5b9f20852718587', NULL, 'INR', 1000000, 'bank_transfer', 'NEFT-6', 1780295400000000),
(X'019f2117414080408a0decf8a9018e24', X'019f211741408fb5a7026e21b0e0c9d3', NULL, 'INR', 1180000, 'bank_transfer', 'NEFT-13', 1782966600000000),
(X'019f211741408099a257e37544b30c22', X'019f211741408fd196201221b849a090', NULL, 'INR', 1500000, 'bank_transfer', 'NEFT-11', 1782966600000000),
(X'019f21bc0cc087588ce6920f3b40c5e9', X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414086c487e5cc8a598a6d90', 'INR', 1180000, 'simulated', 'sim_1486bab264e7859879084057', 1782977400000000),
(X'019f21f2fb40856084dfb67da6ff755c', X'019f21f2fb40855c96259b38316ba0eb', NULL, 'INR', 1180000, 'bank_transfer', 'NEFT-12', 1782981000000000);

INSERT INTO osto_allocations (id, company_id, payment_id, document_id, currency, amount_minor, allocated_at) VALUES
(X'019f21174140856c832c110ee5d4a218', X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414080408a0decf8a9018e24', X'019f2117414081dda7f4ab45f8fc0d39', 'INR', 1180000, 1782966600000000),
(X'019f211741408c96acb047fcdac629c9', X'019f211741408fd196201221b849a090', X'019f211741408099a257e37544b30c22', X'019f211741408104b167390b8dad0177', 'INR', 1180000, 1782966600000000);

INSERT INTO osto_refunds (id, company_id, payment_id, credit_note_id, state, currency, amount_minor, reason, by_hand, failure_code, provider_reference, look_up_count, created_at, submitted_at, settled_at) VALUES
(X'019e81dffa408905b20b2ae3e7af3bff', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94080bf90d7d7f9d5080d50', NULL, 'created', 'INR', 640000, 'Project ended', 1, NULL, NULL, 0, 1780295400000000, NULL, NULL);

INSERT INTO osto_advances (company_id, document_id, payment_id, currency, amount_minor, tax_minor, left_minor, left_tax_minor, received_at) VALUES
(X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408f93af242744d2b4fc8a', X'019de1ccf94081518225d2991fed7dc6', 'INR', 1000001, 152543, 1000001, 152543, 1777609800000000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf9408c39951878dcd0d98091', X'019de1ccf9408ac4982d30aa3b4a431e', 'USD', 10000, 0, 0, 0, 1777609800000000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94088cd8bf0224f4966c866', X'019de1ccf9408cc789aa53e20be8be2d', 'INR', 1180000, 180000, 0, 0, 1777609800000000),
(X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf9408c7697f33f04315cbfcf', X'019de1ccf9408e2b8b39e82d5f9d4bd4', 'INR', 1180000, 180000, 1180000, 180000, 1777609800000000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', X'019de1ccf94080bf90d7d7f9d5080d50', 'INR', 3000000, 457627, 0, 0, 1777609800000000),
(X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf94082a3acc6b011923abb03', X'019de1ccf9408988bf48361c77a4e601', 'INR', 1180000, 180000, 1180000, 180000, 1777609800000000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4081b6b57e9548a8657c53', X'019e81dffa40862891413519bdfcd832', 'INR', 1180000, 180000, 60000, 9152, 1780295400000000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408b8fa0d8aca7ba922f25', X'019e81dffa40801da283db8f90a7ff94', 'INR', 1050000, 50000, 1050000, 50000, 1780295400000000),
(X'019e81dffa408a669328785d0ccf5248', X'019e81dffa4086e9803e19607632d4bd', X'019e81dffa4080069d672969a2b5aa66', 'INR', 1180000, 180000, 1180000, 180000, 1780295400000000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40816589954febbfd70ea4', X'019e81dffa408d4da4bfd9e5bdef2666', 'INR', 500000, 76271, 0, 0, 1780115400000000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', X'019e81dffa408e1495c699d044f2c1a9', 'INR', 1000000, 152542, 0, 0, 1780295400000000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc0874c8e7b4a78f2ce5231', X'019f21bc0cc087588ce6920f3b40c5e9', 'INR', 1180000, 180000, 1180000, 180000, 1782977400000000),
(X'019f211741408fd196201221b849a090', X'019f211741408e05b81188463f43c3de', X'019f211741408099a257e37544b30c22', 'INR', 320000, 48814, 320000, 48814, 1782966600000000);

INSERT INTO osto_advance_uses (company_id, voucher_id, ordinal, document_id, currency, amount_minor, tax_minor, refund_id, reversal_id, used_at) VALUES
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf9408c39951878dcd0d98091', 1, X'019de1ccf940806bbdff98cf6d80ca7b', 'USD', 10000, 0, NULL, NULL, 1777609800000000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94088cd8bf0224f4966c866', 1, X'019de1ccf9408138a07431e96f6aef22', 'INR', 1180000, 180000, NULL, NULL, 1777609800000000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 1, X'019de1ccf94088baa6b00ff4a39cedf8', 'INR', 1180000, 180000, NULL, NULL, 1777609800000000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 2, X'019e81721d40828090e16178e44a433a', 'INR', 1180000, 180000, NULL, NULL, 1780288200000000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 3, X'019e81dffa408623b40f9f2f73dee7cf', 'INR', 640000, 97627, X'019e81dffa408905b20b2ae3e7af3bff', NULL, 1780295400000000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4081b6b57e9548a8657c53', 1, X'019f21174140854e9704f1e36bb81716', 'INR', 1120000, 170848, NULL, NULL, 1782966600000000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40816589954febbfd70ea4', 1, X'019e81dffa408c58832bfdd1e6512c70', 'INR', 500000, 76271, NULL, NULL, 1780295400000000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', 1, X'019e81dffa408c58832bfdd1e6512c70', 'INR', 680000, 103728, NULL, NULL, 1780295400000000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', 2, X'019f1c5ec240889f954d56776de8443f', 'INR', 320000, 48814, NULL, NULL, 1782887400000000);

INSERT INTO osto_advance_use_taxes (company_id, voucher_id, ordinal, tax_position, currency, amount_minor) VALUES
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf9408c39951878dcd0d98091', 1, 0, 'USD', 0),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94088cd8bf0224f4966c866', 1, 0, 'INR', 90000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94088cd8bf0224f4966c866', 1, 1, 'INR', 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 1, 0, 'INR', 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 1, 1, 'INR', 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 2, 0, 'INR', 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 2, 1, 'INR', 90000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 3, 0, 'INR', 48814),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94085f5a0c619f11258836c', 3, 1, 'INR', 48813),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4081b6b57e9548a8657c53', 1, 0, 'INR', 85424),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4081b6b57e9548a8657c53', 1, 1, 'INR', 85424),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40816589954febbfd70ea4', 1, 0, 'INR', 38136),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa40816589954febbfd70ea4', 1, 1, 'INR', 38135),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', 1, 0, 'INR', 51864),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', 1, 1, 'INR', 51864),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', 2, 0, 'INR', 24407),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4085a0841751540349c95e', 2, 1, 'INR', 24407);

INSERT INTO osto_dunning_cases (id, company_id, document_id, policy_id, state, next_position, opened_at, closed_at) VALUES
(X'019e847328408277b8a7741af0b8b652', X'019de1ccf940828e929bcd3ae7364741', X'019e81721d4085ee8f761c862e0b3b0c', X'019de1ccf9408d4f87b093431d7a2cd3', 'exhausted', 6, 1780338600000000, 1782844200000000),
(X'019e85336b00844cb0d9de9266b6ac0e', X'019de1ccf940812a9ede15ccabeeff27', X'019e81721d4089a8992c8263abf583b6', X'019de1ccf9408d4f87b093431d7a2cd3', 'exhausted', 6, 1780351200000000, 1782856800000000),
(X'019f1ef1f04087789fb44b3876d38149', X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec240889f954d56776de8443f', X'019de1ccf9408d4f87b093431d7a2cd3', 'open', 1, 1782930600000000, NULL),
(X'019f1ef1f0408df2a50304f639f4becc', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408664a949dd084453d78a', X'019de1ccf9408d4f87b093431d7a2cd3', 'open', 1, 1782930600000000, NULL);

INSERT INTO osto_dunning_steps (company_id, case_id, position, action, taken_at) VALUES
(X'019de1ccf940812a9ede15ccabeeff27', X'019e85336b00844cb0d9de9266b6ac0e', 0, 'notify', 1780351200000000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019e85336b00844cb0d9de9266b6ac0e', 1, 'retry', 1780524000000000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019e85336b00844cb0d9de9266b6ac0e', 2, 'retry', 1780696800000000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019e85336b00844cb0d9de9266b6ac0e', 3, 'suspend', 1780869600000000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019e85336b00844cb0d9de9266b6ac0e', 4, 'retry', 1781128800000000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019e85336b00844cb0d9de9266b6ac0e', 5, 'end', 1782856800000000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e847328408277b8a7741af0b8b652', 0, 'notify', 1780338600000000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e847328408277b8a7741af0b8b652', 1, 'retry', 1780511400000000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e847328408277b8a7741af0b8b652', 2, 'retry', 1780684200000000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e847328408277b8a7741af0b8b652', 3, 'suspend', 1780857000000000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e847328408277b8a7741af0b8b652', 4, 'retry', 1781116200000000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e847328408277b8a7741af0b8b652', 5, 'end', 1782844200000000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1ef1f0408df2a50304f639f4becc', 0, 'notify', 1782930600000000),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1ef1f04087789fb44b3876d38149', 0, 'notify', 1782930600000000);

INSERT INTO osto_blocks (id, company_id, subscription_id, case_id, source, access, reason, placed_at, lifted_at) VALUES
(X'019ea3595040860aa192bcc61a69ac55', X'019de1ccf940828e929bcd3ae7364741', NULL, X'019e847328408277b8a7741af0b8b652', 'dunning', 'blocked', 'overdue invoice', 1780857000000000, NULL),
(X'019ea41993008dfcb590bffc3e5ee135', X'019de1ccf940812a9ede15ccabeeff27', NULL, X'019e85336b00844cb0d9de9266b6ac0e', 'dunning', 'blocked', 'overdue invoice', 1780869600000000, NULL);

INSERT INTO osto_journal_entries (id, company_id, legal_entity_id, source_kind, source_id, description, booked_on, effective_at, recorded_at) VALUES
(X'019de1ccf9408008ac56c1dc82a15926', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019de1ccf9408ac4982d30aa3b4a431e', 'Payment SWIFT-1', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408044828f0423dfee2e3c', X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019de1ccf94082a3acc6b011923abb03', 'Tax on advance, receipt voucher BHA/26-27/R00003', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf940812cade7fb95d0ac3d42', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019de1ccf9408138a07431e96f6aef22', 'Invoice BHA/26-27/00001', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408240bd16ae77f8225f8f', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019de1ccf9408cc789aa53e20be8be2d', 'Payment NEFT-1', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408271ae6f0e54dddd0f35', X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019de1ccf94081518225d2991fed7dc6', 'Payment NEFT-4', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf94083e8b22f04cd95e471ad', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019de1ccf94085f5a0c619f11258836c', 'Tax on advance, receipt voucher BHA/26-27/R00006', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf940844fa1ddcf6afcf882f3', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019de1ccf940806bbdff98cf6d80ca7b', 'Invoice BHA/26-27/00002', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf940875abb7bb11109a1ba70', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94087918a6af8c9f3344ca4', 'advance_adjusted', X'019de1ccf9408138a07431e96f6aef22', 'Tax on advances adjusted, BHA/26-27/00001', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408b4596fb7ed25e04c6e1', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019de1ccf94080bf90d7d7f9d5080d50', 'Payment NEFT-5', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408bc7a086d11ec6ccbe73', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019de1ccf94088cd8bf0224f4966c866', 'Tax on advance, receipt voucher BHA/26-27/R00001', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408be0a8a8970d855bb8a9', X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019de1ccf9408c7697f33f04315cbfcf', 'Tax on advance, receipt voucher BHA/26-27/R00002', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408c3eb1f885ac907749eb', X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019de1ccf9408988bf48361c77a4e601', 'Payment NEFT-3', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408e2a93dd09946a696db3', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'advance_adjusted', X'019de1ccf94088baa6b00ff4a39cedf8', 'Tax on advances adjusted, BHA/26-27/00003', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408e2fb19ea8ed4c70306b', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019de1ccf94088baa6b00ff4a39cedf8', 'Invoice BHA/26-27/00003', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408e33be6702c63c08c4c4', X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019de1ccf9408f93af242744d2b4fc8a', 'Tax on advance, receipt voucher BHA/26-27/R00005', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019de1ccf9408ef8bac4fe83fce1f4d7', X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019de1ccf9408e2b8b39e82d5f9d4bd4', 'Payment NEFT-2', '2026-05-01', 1777609800000000, 1777609800000000),
(X'019e81721d4082f59152e7568a6afde6', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019e81721d40828090e16178e44a433a', 'Invoice BHA/26-27/00006', '2026-06-01', 1780288200000000, 1780288200000000),
(X'019e81721d40863fb044e925199b9883', X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019e81721d4085ee8f761c862e0b3b0c', 'Invoice BHA/26-27/00005', '2026-06-01', 1780288200000000, 1780288200000000),
(X'019e81721d4088f29327a321812f352d', X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019e81721d4089a8992c8263abf583b6', 'Invoice BHA/26-27/00004', '2026-06-01', 1780288200000000, 1780288200000000),
(X'019e81721d408ca5be65b50b3124643a', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'advance_adjusted', X'019e81721d40828090e16178e44a433a', 'Tax on advances adjusted, BHA/26-27/00006', '2026-06-01', 1780288200000000, 1780288200000000),
(X'019e81dffa4080df8c30f21a74b0fa92', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'refund_created', X'019e81dffa408905b20b2ae3e7af3bff', 'Refund created: Project ended', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa40823291881862bb49f73e', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019e81dffa408623b40f9f2f73dee7cf', 'Tax on advance given back, refund voucher BHA/26-27/F00001', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa40826a942f200246cda3d3', X'019e81dffa408208a101fc3633706e9c', X'019de1ccf9408f669ab1e291ca3d0c48', 'payment_received', X'019e81dffa40862891413519bdfcd832', 'Payment NEFT-8', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa4083629c63d65a99914024', X'019e81dffa408a669328785d0ccf5248', X'019de1ccf9408f0792d50e316bbd293a', 'payment_received', X'019e81dffa4080069d672969a2b5aa66', 'Payment NEFT-10', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa408391896e1c91d107eea4', X'019e81dffa408208a101fc3633706e9c', X'019de1ccf9408f669ab1e291ca3d0c48', 'document_finalized', X'019e81dffa408b8fa0d8aca7ba922f25', 'Tax on advance, receipt voucher SHI/26-27/R00002', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa4084af93a14494fc2aa2c6', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019e81dffa408c58832bfdd1e6512c70', 'Invoice BHA/26-27/00007', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa4084e8a2405fc5bbd45daa', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019e81dffa408e1495c699d044f2c1a9', 'Payment NEFT-6', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa4087d99327e55867fed8d2', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'advance_adjusted', X'019e81dffa408c58832bfdd1e6512c70', 'Tax on advances adjusted, BHA/26-27/00007', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa4087de837810d1e1426e8c', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019e81dffa408d4da4bfd9e5bdef2666', 'Payment NEFT-7', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa4088948bbe0073085de262', X'019e81dffa408208a101fc3633706e9c', X'019de1ccf9408f669ab1e291ca3d0c48', 'payment_received', X'019e81dffa40801da283db8f90a7ff94', 'Payment NEFT-9', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa4089129775661f34d022bf', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019e81dffa4085a0841751540349c95e', 'Tax on advance, receipt voucher BHA/26-27/R00007', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa408b7591730aacc6e9e225', X'019e81dffa408208a101fc3633706e9c', X'019de1ccf9408f669ab1e291ca3d0c48', 'document_finalized', X'019e81dffa4081b6b57e9548a8657c53', 'Tax on advance, receipt voucher SHI/26-27/R00001', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa408c5f8cd7cb7c5dac648b', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019e81dffa40816589954febbfd70ea4', 'Tax on advance, receipt voucher BHA/26-27/R00008', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019e81dffa408d7394c920396a295546', X'019e81dffa408a669328785d0ccf5248', X'019de1ccf9408f0792d50e316bbd293a', 'document_finalized', X'019e81dffa4086e9803e19607632d4bd', 'Tax on advance, receipt voucher NAR/26-27/R00001', '2026-06-01', 1780295400000000, 1780295400000000),
(X'019f1bf0e5408cfba167f3cc5c1a5b85', X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019f1bf0e5408664a949dd084453d78a', 'Invoice BHA/26-27/00008', '2026-07-01', 1782880200000000, 1782880200000000),
(X'019f1c5ec2408475b8d6c56a3ff9a1cf', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019f1c5ec240889f954d56776de8443f', 'Invoice BHA/26-27/00009', '2026-07-01', 1782887400000000, 1782887400000000),
(X'019f1c5ec2408fd6921a6f0f92409683', X'019e81dffa408f7fa5b9f20852718587', X'019de1ccf94087918a6af8c9f3344ca4', 'advance_adjusted', X'019f1c5ec240889f954d56776de8443f', 'Tax on advances adjusted, BHA/26-27/00009', '2026-07-01', 1782887400000000, 1782887400000000),
(X'019f211741408268939b8fe68dfc4337', X'019e81dffa408208a101fc3633706e9c', X'019de1ccf9408f669ab1e291ca3d0c48', 'advance_adjusted', X'019f21174140854e9704f1e36bb81716', 'Tax on advances adjusted, SHI/26-27/00001', '2026-07-02', 1782966600000000, 1782966600000000),
(X'019f2117414083568090c27af5a87abb', X'019f211741408fb5a7026e21b0e0c9d3', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019f2117414080408a0decf8a9018e24', 'Payment for BHA/26-27/00011', '2026-07-02', 1782966600000000, 1782966600000000),
(X'019f211741408466ae8308259beb4982', X'019e81dffa408208a101fc3633706e9c', X'019de1ccf9408f669ab1e291ca3d0c48', 'document_finalized', X'019f21174140854e9704f1e36bb81716', 'Invoice SHI/26-27/00001', '2026-07-02', 1782966600000000, 1782966600000000),
(X'019f211741408809b3c0f688148b64eb', X'019f211741408fd196201221b849a090', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019f211741408104b167390b8dad0177', 'Invoice BHA/26-27/00010', '2026-07-02', 1782966600000000, 1782966600000000),
(X'019f211741408d9db0f24cbdf84beef5', X'019f211741408fd196201221b849a090', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019f211741408099a257e37544b30c22', 'Payment for BHA/26-27/00010', '2026-07-02', 1782966600000000, 1782966600000000),
(X'019f211741408e5a9842632a2e2b8b2a', X'019f211741408fb5a7026e21b0e0c9d3', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019f2117414081dda7f4ab45f8fc0d39', 'Invoice BHA/26-27/00011', '2026-07-02', 1782966600000000, 1782966600000000),
(X'019f211741408ef482b8679b86c66908', X'019f211741408fd196201221b849a090', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019f211741408e05b81188463f43c3de', 'Tax on advance, receipt voucher BHA/26-27/R00009', '2026-07-02', 1782966600000000, 1782966600000000),
(X'019f21bc0cc084b6870431134c1e9020', X'019f211741408fb5a7026e21b0e0c9d3', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019f21bc0cc0874c8e7b4a78f2ce5231', 'Tax on advance, receipt voucher BHA/26-27/R00010', '2026-07-02', 1782977400000000, 1782977400000000),
(X'019f21bc0cc08649aa639134d1bb5653', X'019f211741408fb5a7026e21b0e0c9d3', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019f21bc0cc087588ce6920f3b40c5e9', 'Payment sim_1486bab264e7859879084057', '2026-07-02', 1782977400000000, 1782977400000000),
(X'019f21f2fb40819286c628114b859a2c', X'019f21f2fb40855c96259b38316ba0eb', X'019de1ccf94087918a6af8c9f3344ca4', 'payment_received', X'019f21f2fb40856084dfb67da6ff755c', 'Payment NEFT-12', '2026-07-02', 1782981000000000, 1782981000000000),
(X'019f21f2fb4086bb84e78cf9cbffd477', X'019f21f2fb40855c96259b38316ba0eb', X'019de1ccf94087918a6af8c9f3344ca4', 'document_finalized', X'019f21f2fb408adfb4afc0630a7fece6', 'Invoice BHA/26-27/00012', '2026-07-02', 1782981000000000, 1782981000000000);

INSERT INTO osto_postings (company_id, entry_id, position, account, module_id, currency, amount_minor, functional_currency, functional_minor) VALUES
(X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408271ae6f0e54dddd0f35', 0, 'cash_clearing', NULL, 'INR', 1000001, 'INR', 1000001),
(X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408271ae6f0e54dddd0f35', 1, 'customer_credit', NULL, 'INR', -1000001, 'INR', -1000001),
(X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408e33be6702c63c08c4c4', 0, 'advance_tax', NULL, 'INR', 152543, 'INR', 152543),
(X'019de1ccf9408038b64bef231e3a1188', X'019de1ccf9408e33be6702c63c08c4c4', 1, 'tax_payable', NULL, 'INR', -152543, 'INR', -152543),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf9408008ac56c1dc82a15926', 0, 'cash_clearing', NULL, 'USD', 10000, 'INR', 810000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf9408008ac56c1dc82a15926', 1, 'customer_credit', NULL, 'USD', -10000, 'INR', -810000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf940844fa1ddcf6afcf882f3', 0, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'USD', -10000, 'INR', -810000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019de1ccf940844fa1ddcf6afcf882f3', 1, 'customer_credit', NULL, 'USD', 10000, 'INR', 810000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019e81721d4088f29327a321812f352d', 0, 'receivable', NULL, 'USD', 10000, 'INR', 810000),
(X'019de1ccf940812a9ede15ccabeeff27', X'019e81721d4088f29327a321812f352d', 1, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'USD', -10000, 'INR', -810000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf940812cade7fb95d0ac3d42', 0, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf940812cade7fb95d0ac3d42', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf940812cade7fb95d0ac3d42', 2, 'customer_credit', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408240bd16ae77f8225f8f', 0, 'cash_clearing', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408240bd16ae77f8225f8f', 1, 'customer_credit', NULL, 'INR', -1180000, 'INR', -1180000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf940875abb7bb11109a1ba70', 0, 'tax_payable', NULL, 'INR', 180000, 'INR', 180000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf940875abb7bb11109a1ba70', 1, 'advance_tax', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408bc7a086d11ec6ccbe73', 0, 'advance_tax', NULL, 'INR', 180000, 'INR', 180000),
(X'019de1ccf940828e929bcd3ae7364741', X'019de1ccf9408bc7a086d11ec6ccbe73', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e81721d40863fb044e925199b9883', 0, 'receivable', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e81721d40863fb044e925199b9883', 1, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019de1ccf940828e929bcd3ae7364741', X'019e81721d40863fb044e925199b9883', 2, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf9408be0a8a8970d855bb8a9', 0, 'advance_tax', NULL, 'INR', 180000, 'INR', 180000),
(X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf9408be0a8a8970d855bb8a9', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf9408ef8bac4fe83fce1f4d7', 0, 'cash_clearing', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019de1ccf94082b989b1c3092636a06d', X'019de1ccf9408ef8bac4fe83fce1f4d7', 1, 'customer_credit', NULL, 'INR', -1180000, 'INR', -1180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94083e8b22f04cd95e471ad', 0, 'advance_tax', NULL, 'INR', 457627, 'INR', 457627),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf94083e8b22f04cd95e471ad', 1, 'tax_payable', NULL, 'INR', -457627, 'INR', -457627),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf9408b4596fb7ed25e04c6e1', 0, 'cash_clearing', NULL, 'INR', 3000000, 'INR', 3000000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf9408b4596fb7ed25e04c6e1', 1, 'customer_credit', NULL, 'INR', -3000000, 'INR', -3000000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf9408e2a93dd09946a696db3', 0, 'tax_payable', NULL, 'INR', 180000, 'INR', 180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf9408e2a93dd09946a696db3', 1, 'advance_tax', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf9408e2fb19ea8ed4c70306b', 0, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf9408e2fb19ea8ed4c70306b', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019de1ccf9408e2fb19ea8ed4c70306b', 2, 'customer_credit', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d4082f59152e7568a6afde6', 0, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d4082f59152e7568a6afde6', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d4082f59152e7568a6afde6', 2, 'customer_credit', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d408ca5be65b50b3124643a', 0, 'tax_payable', NULL, 'INR', 180000, 'INR', 180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81721d408ca5be65b50b3124643a', 1, 'advance_tax', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81dffa4080df8c30f21a74b0fa92', 0, 'customer_credit', NULL, 'INR', 640000, 'INR', 640000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81dffa4080df8c30f21a74b0fa92', 1, 'refunds', NULL, 'INR', -640000, 'INR', -640000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81dffa40823291881862bb49f73e', 0, 'advance_tax', NULL, 'INR', -97627, 'INR', -97627),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019e81dffa40823291881862bb49f73e', 1, 'tax_payable', NULL, 'INR', 97627, 'INR', 97627),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408cfba167f3cc5c1a5b85', 0, 'receivable', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408cfba167f3cc5c1a5b85', 1, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019de1ccf9408aea9bd3b0d2d06735ea', X'019f1bf0e5408cfba167f3cc5c1a5b85', 2, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf9408044828f0423dfee2e3c', 0, 'advance_tax', NULL, 'INR', 180000, 'INR', 180000),
(X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf9408044828f0423dfee2e3c', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf9408c3eb1f885ac907749eb', 0, 'cash_clearing', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019de1ccf9408f41a41fdcb982666bf3', X'019de1ccf9408c3eb1f885ac907749eb', 1, 'customer_credit', NULL, 'INR', -1180000, 'INR', -1180000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa40826a942f200246cda3d3', 0, 'cash_clearing', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa40826a942f200246cda3d3', 1, 'customer_credit', NULL, 'INR', -1180000, 'INR', -1180000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408391896e1c91d107eea4', 0, 'advance_tax', NULL, 'INR', 50000, 'INR', 50000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408391896e1c91d107eea4', 1, 'tax_payable', NULL, 'INR', -50000, 'INR', -50000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4088948bbe0073085de262', 0, 'cash_clearing', NULL, 'INR', 1050000, 'INR', 1050000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa4088948bbe0073085de262', 1, 'customer_credit', NULL, 'INR', -1050000, 'INR', -1050000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408b7591730aacc6e9e225', 0, 'advance_tax', NULL, 'INR', 180000, 'INR', 180000),
(X'019e81dffa408208a101fc3633706e9c', X'019e81dffa408b7591730aacc6e9e225', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019e81dffa408208a101fc3633706e9c', X'019f211741408268939b8fe68dfc4337', 0, 'tax_payable', NULL, 'INR', 170848, 'INR', 170848),
(X'019e81dffa408208a101fc3633706e9c', X'019f211741408268939b8fe68dfc4337', 1, 'advance_tax', NULL, 'INR', -170848, 'INR', -170848),
(X'019e81dffa408208a101fc3633706e9c', X'019f211741408466ae8308259beb4982', 0, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019e81dffa408208a101fc3633706e9c', X'019f211741408466ae8308259beb4982', 1, 'tax_payable', NULL, 'INR', -120000, 'INR', -120000),
(X'019e81dffa408208a101fc3633706e9c', X'019f211741408466ae8308259beb4982', 2, 'customer_credit', NULL, 'INR', 1120000, 'INR', 1120000),
(X'019e81dffa408a669328785d0ccf5248', X'019e81dffa4083629c63d65a99914024', 0, 'cash_clearing', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019e81dffa408a669328785d0ccf5248', X'019e81dffa4083629c63d65a99914024', 1, 'customer_credit', NULL, 'INR', -1180000, 'INR', -1180000),
(X'019e81dffa408a669328785d0ccf5248', X'019e81dffa408d7394c920396a295546', 0, 'advance_tax', NULL, 'INR', 180000, 'INR', 180000),
(X'019e81dffa408a669328785d0ccf5248', X'019e81dffa408d7394c920396a295546', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4084af93a14494fc2aa2c6', 0, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4084af93a14494fc2aa2c6', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4084af93a14494fc2aa2c6', 2, 'customer_credit', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4084e8a2405fc5bbd45daa', 0, 'cash_clearing', NULL, 'INR', 1000000, 'INR', 1000000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4084e8a2405fc5bbd45daa', 1, 'customer_credit', NULL, 'INR', -1000000, 'INR', -1000000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4087d99327e55867fed8d2', 0, 'tax_payable', NULL, 'INR', 179999, 'INR', 179999),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4087d99327e55867fed8d2', 1, 'advance_tax', NULL, 'INR', -179999, 'INR', -179999),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4087de837810d1e1426e8c', 0, 'cash_clearing', NULL, 'INR', 500000, 'INR', 500000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4087de837810d1e1426e8c', 1, 'customer_credit', NULL, 'INR', -500000, 'INR', -500000),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4089129775661f34d022bf', 0, 'advance_tax', NULL, 'INR', 152542, 'INR', 152542),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa4089129775661f34d022bf', 1, 'tax_payable', NULL, 'INR', -152542, 'INR', -152542),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa408c5f8cd7cb7c5dac648b', 0, 'advance_tax', NULL, 'INR', 76271, 'INR', 76271),
(X'019e81dffa408f7fa5b9f20852718587', X'019e81dffa408c5f8cd7cb7c5dac648b', 1, 'tax_payable', NULL, 'INR', -76271, 'INR', -76271),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec2408475b8d6c56a3ff9a1cf', 0, 'receivable', NULL, 'INR', 860000, 'INR', 860000),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec2408475b8d6c56a3ff9a1cf', 1, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec2408475b8d6c56a3ff9a1cf', 2, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec2408475b8d6c56a3ff9a1cf', 3, 'customer_credit', NULL, 'INR', 320000, 'INR', 320000),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec2408fd6921a6f0f92409683', 0, 'tax_payable', NULL, 'INR', 48814, 'INR', 48814),
(X'019e81dffa408f7fa5b9f20852718587', X'019f1c5ec2408fd6921a6f0f92409683', 1, 'advance_tax', NULL, 'INR', -48814, 'INR', -48814),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414083568090c27af5a87abb', 0, 'cash_clearing', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f2117414083568090c27af5a87abb', 1, 'receivable', NULL, 'INR', -1180000, 'INR', -1180000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f211741408e5a9842632a2e2b8b2a', 0, 'receivable', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f211741408e5a9842632a2e2b8b2a', 1, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f211741408e5a9842632a2e2b8b2a', 2, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc084b6870431134c1e9020', 0, 'advance_tax', NULL, 'INR', 180000, 'INR', 180000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc084b6870431134c1e9020', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc08649aa639134d1bb5653', 0, 'cash_clearing', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019f211741408fb5a7026e21b0e0c9d3', X'019f21bc0cc08649aa639134d1bb5653', 1, 'customer_credit', NULL, 'INR', -1180000, 'INR', -1180000),
(X'019f211741408fd196201221b849a090', X'019f211741408809b3c0f688148b64eb', 0, 'receivable', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019f211741408fd196201221b849a090', X'019f211741408809b3c0f688148b64eb', 1, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019f211741408fd196201221b849a090', X'019f211741408809b3c0f688148b64eb', 2, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019f211741408fd196201221b849a090', X'019f211741408d9db0f24cbdf84beef5', 0, 'cash_clearing', NULL, 'INR', 1500000, 'INR', 1500000),
(X'019f211741408fd196201221b849a090', X'019f211741408d9db0f24cbdf84beef5', 1, 'receivable', NULL, 'INR', -1180000, 'INR', -1180000),
(X'019f211741408fd196201221b849a090', X'019f211741408d9db0f24cbdf84beef5', 2, 'customer_credit', NULL, 'INR', -320000, 'INR', -320000),
(X'019f211741408fd196201221b849a090', X'019f211741408ef482b8679b86c66908', 0, 'advance_tax', NULL, 'INR', 48814, 'INR', 48814),
(X'019f211741408fd196201221b849a090', X'019f211741408ef482b8679b86c66908', 1, 'tax_payable', NULL, 'INR', -48814, 'INR', -48814),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb40819286c628114b859a2c', 0, 'cash_clearing', NULL, 'INR', 1180000, 'INR', 1180000),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb40819286c628114b859a2c', 1, 'customer_credit', NULL, 'INR', -1180000, 'INR', -1180000),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb4086bb84e78cf9cbffd477', 0, 'deferred_revenue', X'019de1ccf940828589e7fd1e700be4f3', 'INR', -1000000, 'INR', -1000000),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb4086bb84e78cf9cbffd477', 1, 'tax_payable', NULL, 'INR', -180000, 'INR', -180000),
(X'019f21f2fb40855c96259b38316ba0eb', X'019f21f2fb4086bb84e78cf9cbffd477', 2, 'customer_credit', NULL, 'INR', 1180000, 'INR', 1180000);

INSERT INTO osto_events (company_id, sequence, kind, subject_id, effective_at, recorded_at, payload, prev_hash, hash) VALUES
(X'019de1ccf9408038b64bef231e3a1188', 1, 'company_created', X'019de1ccf9408038b64bef231e3a1188', 1777609800000000, 1777609800000000, X'0000000000000000000650ba08ada200000650ba08ada200019de1ccf9408038b64bef231e3a1188', X'0000000000000000000000000000000000000000000000000000000000000000', X'9f0ab9c946de678d23b5850f666735dff40d7335571bb99f05b81a4293f0e843'),
(X'019de1ccf9408038b64bef231e3a1188', 2, 'payment_received', X'019de1ccf94081518225d2991fed7dc6', 1777609800000000, 1777609800000000, X'000000000000001f000650ba08ada200000650ba08ada200019de1ccf94081518225d2991fed7dc600000000000f4241494e52', X'9f0ab9c946de678d23b5850f666735dff40d7335571bb99f05b81a4293f0e843', X'244665584380b77a14e963ebf1ddadd19a7ff4860a7c992a59b902247c882045'),
(X'019de1ccf9408038b64bef231e3a1188', 3, 'document_finalized', X'019de1ccf9408f93af242744d2b4fc8a', 1777609800000000, 1777609800000000, X'000000000000000e000650ba08ada200000650ba08ada200019de1ccf9408f93af242744d2b4fc8a00000000000f4241494e5200000000000253df494e5200000000000f4241494e520000000000000001', X'244665584380b77a14e963ebf1ddadd19a7ff4860a7c992a59b902247c882045', X'48cf0ce4b410b7ae37691c4c1b4718ce6cb9ba7caaf057445a255c8639024dd3'),
(X'019de1ccf940812a9ede15ccabeeff27', 1, 'company_created', X'019de1ccf940812a9ede15ccabeeff27', 1777609800000000, 1777609800000000, X'0000000000000000000650ba08ada200000650ba08ada200019de1ccf940812a9ede15ccabeeff27', X'0000000000000000000000000000000000000000000000000000000000000000', X'95c755297e31c28654c4826ff0903a12d70ddde2307dba8501b5e5e2342c1693'),
(X'019de1ccf940812a9ede15ccabeeff27', 2, 'payment_received', X'019de1ccf9408ac4982d30aa3b4a431e', 1777609800000000, 1777609800000000, X'000000000000001f000650ba08ada200000650ba08ada200019de1ccf9408ac4982d30aa3b4a431e0000000000002710555344', X'95c755297e31c28654c4826ff0903a12d70ddde2307dba8501b5e5e2342c1693', X'058489bd0a891bded5e64bb8ea86148a4ec7222b0babed20eb1bbdc9d20de3df'),
(X'019de1ccf940812a9ede15ccabeeff27', 3, 'document_finalized', X'019de1ccf9408c39951878dcd0d98091', 1777609800000000, 1777609800000000, X'000000000000000e000650ba08ada200000650ba08ada200019de1ccf9408c39951878dcd0d980910000000000002710555344000000000000000055534400000000000027105553440000000000000001', X'058489bd0a891bded5e64bb8ea86148a4ec7222b0babed20eb1bbdc9d20de3df', X'7989772643444a5df8996ce34a53c5f17dae9859dc358e2324992b12034db015'),
(X'019de1ccf940812a9ede15ccabeeff27', 4, 'subscription_created', X'019de1ccf94088089671dc14c4e91eb0', 1777609800000000, 1777609800000000, X'0000000000000003000650ba08ada200000650ba08ada200019de1ccf94088089671dc14c4e91eb0019de1ccf9408cb19491b56c3b0105930000000000000001000650ba08ada200', X'7989772643444a5df8996ce34a53c5f17dae9859dc358e2324992b12034db015', X'afd84a96407bd2c728c31963c05a172b6e78f2526fbcc9e293793ade2f782034'),
(X'019de1ccf940812a9ede15ccabeeff27', 5, 'subscription_started', X'019de1ccf94088089671dc14c4e91eb0', 1777609800000000, 1777609800000000, X'0000000000000004000650ba08ada200000650ba08ada200019de1ccf94088089671dc14c4e91eb0', X'afd84a96407bd2c728c31963c05a172b6e78f2526fbcc9e293793ade2f782034', X'934ba983f083e8698654438ec9e0284e4e1935a215aa3e229c4d75684eae1823'),
(X'019de1ccf940812a9ede15ccabeeff27', 6, 'subscription_renewed', X'019de1ccf94088089671dc14c4e91eb0', 1777609800000000, 1777609800000000, X'000000000000000b000650ba08ada200000650ba08ada200019de1ccf94088089671dc14c4e91eb0019de1ccf94081d19cda67b7bf390ad7000650ba08ada20000065329a5c24200', X'934ba983f083e8698654438ec9e0284e4e1935a215aa3e229c4d75684eae1823', X'9fbb2e6a7ae34af8b7fba7ab64c1f3cc84e647a8cd636b4e4cf293cc8962263b'),
(X'019de1ccf940812a9ede15ccabeeff27', 7, 'document_paid', X'019de1ccf940806bbdff98cf6d80ca7b', 1777609800000000, 1777609800000000, X'000000000000000f000650ba08ada200000650ba08ada200019de1ccf940806bbdff98cf6d80ca7b', X'9fbb2e6a7ae34af8b7fba7ab64c1f3cc84e647a8cd636b4e4cf293cc8962263b', X'ddb919c1c7492e28bbf34ef02f232aef4cdf063250245d9a5b4e6097d5ed6900'),
(X'019de1ccf940812a9ede15ccabeeff27', 8, 'document_finalized', X'019de1ccf940806bbdff98cf6d80ca7b', 1777609800000000, 1777609800000000, X'000000000000000e000650ba08ada200000650ba08ada200019de1ccf940806bbdff98cf6d80ca7b0000000000002710555344000000000000000055534400000000000027105553440000000000000001', X'ddb919c1c7492e28bbf34ef02f232aef4cdf063250245d9a5b4e6097d5ed6900', X'2dbd8ae666dfd1ed8470e1582ae83a864b8cfb0a541eb382b05d817c0d4f2b9e'),
(X'019de1ccf940812a9ede15ccabeeff27', 9, 'advance_adjusted', X'019de1ccf940806bbdff98cf6d80ca7b', 1777609800000000, 1777609800000000, X'0000000000000048000650ba08ada200000650ba08ada200019de1ccf940806bbdff98cf6d80ca7b019de1ccf9408c39951878dcd0d9809100000000000027105553440000000000000000555344', X'2dbd8ae666dfd1ed8470e1582ae83a864b8cfb0a541eb382b05d817c0d4f2b9e', X'ffeabd0ac4af338dd45bc3b5aec2fca6368a2a65b197347c108830dfde0b2a2c'),
(X'019de1ccf940812a9ede15ccabeeff27', 10, 'subscription_renewed', X'019de1ccf94088089671dc14c4e91eb0', 1780288200000000, 1780288200000000, X'000000000000000b00065329a5c2420000065329a5c24200019de1ccf94088089671dc14c4e91eb0019de1ccf94081d19cda67b7bf390ad700065329a5c242000006558524ff8200', X'ffeabd0ac4af338dd45bc3b5aec2fca6368a2a65b197347c108830dfde0b2a2c', X'c1b5c3893f5b2c03bda812c3b85b59f507b9a70ee0cb581ce9b516b5ea7f3489'),
(X'019de1ccf940812a9ede15ccabeeff27', 11, 'document_finalized', X'019e81721d4089a8992c8263abf583b6', 1780288200000000, 1780288200000000, X'000000000000000e00065329a5c2420000065329a5c24200019e81721d4089a8992c8263abf583b60000000000002710555344000000000000000055534400000000000027105553440000000000000001', X'c1b5c3893f5b2c03bda812c3b85b59f507b9a70ee0cb581ce9b516b5ea7f3489', X'8b581df3a8c59a4f0babb7c5a060a8768adbae8ae1e1e56321c11eb486aa2623'),
(X'019de1ccf940812a9ede15ccabeeff27', 12, 'dunning_opened', X'019e85336b00844cb0d9de9266b6ac0e', 1780351200000000, 1780351200000000, X'00000000000000200006533850d9f8000006533850d9f800019e85336b00844cb0d9de9266b6ac0e019e81721d4089a8992c8263abf583b6019de1ccf9408d4f87b093431d7a2cd3', X'8b581df3a8c59a4f0babb7c5a060a8768adbae8ae1e1e56321c11eb486aa2623', X'480d1b1a1371765e2deb791916856188ddfbde3906f58707563e4cbb77b4d178'),
(X'019de1ccf940812a9ede15ccabeeff27', 13, 'dunning_step_taken', X'019e85336b00844cb0d9de9266b6ac0e', 1780351200000000, 1780351200000000, X'00000000000000210006533850d9f8000006533850d9f800019e85336b00844cb0d9de9266b6ac0e00000000000000000000000000000001', X'480d1b1a1371765e2deb791916856188ddfbde3906f58707563e4cbb77b4d178', X'b28576a334f17d743be10bd637f5993e23617909c10e37498d37a3aadcf90963'),
(X'019de1ccf940812a9ede15ccabeeff27', 14, 'dunning_step_taken', X'019e85336b00844cb0d9de9266b6ac0e', 1780524000000000, 1780524000000000, X'0000000000000021000653608c88b800000653608c88b800019e85336b00844cb0d9de9266b6ac0e00000000000000010000000000000000', X'b28576a334f17d743be10bd637f5993e23617909c10e37498d37a3aadcf90963', X'131580a1932afa644435ea9639bb8614f6b94734efd4aa4a5a36441190fdc188'),
(X'019de1ccf940812a9ede15ccabeeff27', 15, 'dunning_step_taken', X'019e85336b00844cb0d9de9266b6ac0e', 1780696800000000, 1780696800000000, X'000000000000002100065388c837780000065388c8377800019e85336b00844cb0d9de9266b6ac0e00000000000000020000000000000000', X'131580a1932afa644435ea9639bb8614f6b94734efd4aa4a5a36441190fdc188', X'7fec6923d2d01702b68d94a6c2503f95c7cd05d6448138790a89202e8a59fff0'),
(X'019de1ccf940812a9ede15ccabeeff27', 16, 'dunning_step_taken', X'019e85336b00844cb0d9de9266b6ac0e', 1780869600000000, 1780869600000000, X'0000000000000021000653b103e63800000653b103e63800019e85336b00844cb0d9de9266b6ac0e00000000000000030000000000000003', X'7fec6923d2d01702b68d94a6c2503f95c7cd05d6448138790a89202e8a59fff0', X'552794dbefcb0593dc220e179d29904f2c4d340bc411fcb00d76637ae75e1d7a'),
(X'019de1ccf940812a9ede15ccabeeff27', 17, 'block_placed', X'019ea41993008dfcb590bffc3e5ee135', 1780869600000000, 1780869600000000, X'0000000000000025000653b103e63800000653b103e63800019ea41993008dfcb590bffc3e5ee135019e85336b00844cb0d9de9266b6ac0e0000000000000003', X'552794dbefcb0593dc220e179d29904f2c4d340bc411fcb00d76637ae75e1d7a', X'6f89eae34ab14be1cb34c66c658ca310542639027f5579728dfeffc443991992'),
(X'019de1ccf940812a9ede15ccabeeff27', 18, 'dunning_step_taken', X'019e85336b00844cb0d9de9266b6ac0e', 1781128800000000, 1781128800000000, X'0000000000000021000653ed5d6c5800000653ed5d6c5800019e85336b00844cb0d9de9266b6ac0e00000000000000040000000000000000', X'6f89eae34ab14be1cb34c66c658ca310542639027f5579728dfeffc443991992', X'419407a10cfdf1f4859b4bf7994790561927d2fd468e94e49e6c1fec9fcb28ef'),
(X'019de1ccf940812a9ede15ccabeeff27', 19, 'dunning_step_taken', X'019e85336b00844cb0d9de9266b6ac0e', 1782856800000000, 1782856800000000, X'00000000000000210006557fb23fd8000006557fb23fd800019e85336b00844cb0d9de9266b6ac0e00000000000000050000000000000004', X'419407a10cfdf1f4859b4bf7994790561927d2fd468e94e49e6c1fec9fcb28ef', X'5ee640c6fb8c5b8cf7cddef79f9145f060703eff2f7e4395d10028b19e5b747d'),
(X'019de1ccf940812a9ede15ccabeeff27', 20, 'dunning_exhausted', X'019e85336b00844cb0d9de9266b6ac0e', 1782856800000000, 1782856800000000, X'00000000000000230006557fb23fd8000006557fb23fd800019e85336b00844cb0d9de9266b6ac0e', X'5ee640c6fb8c5b8cf7cddef79f9145f060703eff2f7e4395d10028b19e5b747d', X'1751f53f07baf79b222d94f3f69130b9d4f2cd4880af69f19aed3352610c9999'),
(X'019de1ccf940812a9ede15ccabeeff27', 21, 'subscription_ended', X'019de1ccf94088089671dc14c4e91eb0', 1782856800000000, 1782856800000000, X'000000000000000c0006557fb23fd8000006557fb23fd800019de1ccf94088089671dc14c4e91eb00000000000000001', X'1751f53f07baf79b222d94f3f69130b9d4f2cd4880af69f19aed3352610c9999', X'879cb0a7a5753a18afa5f032ff6ec0cfe6b91167e9e662eba6b0bde53c4c4667'),
(X'019de1ccf940828e929bcd3ae7364741', 1, 'company_created', X'019de1ccf940828e929bcd3ae7364741', 1777609800000000, 1777609800000000, X'0000000000000000000650ba08ada200000650ba08ada200019de1ccf940828e929bcd3ae7364741', X'0000000000000000000000000000000000000000000000000000000000000000', X'4e03f3ea5398b6f8c87902694153d60fe68f20504b0fc51f65183cfb4ac530a5'),
(X'019de1ccf940828e929bcd3ae7364741', 2, 'payment_received', X'019de1ccf9408cc789aa53e20be8be2d', 1777609800000000, 1777609800000000, X'000000000000001f000650ba08ada200000650ba08ada200019de1ccf9408cc789aa53e20be8be2d0000000000120160494e52', X'4e03f3ea5398b6f8c87902694153d60fe68f20504b0fc51f65183cfb4ac530a5', X'c6431bff8b2ca1036d030ff78681af387778efd360b5c811257cce784ae3e045'),
(X'019de1ccf940828e929bcd3ae7364741', 3, 'document_finalized', X'019de1ccf94088cd8bf0224f4966c866', 1777609800000000, 1777609800000000, X'000000000000000e000650ba08ada200000650ba08ada200019de1ccf94088cd8bf0224f4966c8660000000000120160494e52000000000002bf20494e520000000000120160494e520000000000000001', X'c6431bff8b2ca1036d030ff78681af387778efd360b5c811257cce784ae3e045', X'41211d2997c1cb4257517926758f51aabdf4aa1db20ed1b64ff7465422caf1c6'),
(X'019de1ccf940828e929bcd3ae7364741', 4, 'subscription_created', X'019de1ccf94084c9bc123576db044a3e', 1777609800000000, 1777609800000000, X'0000000000000003000650ba08ada200000650ba08ada200019de1ccf94084c9bc123576db044a3e019de1ccf9408cb19491b56c3b0105930000000000000001000650ba08ada200', X'41211d2997c1cb4257517926758f51aabdf4aa1db20ed1b64ff7465422caf1c6', X'655df115cbf48fb890c2087eee13a35587e850a9d7ff40a8aa74f31316555d38'),
(X'019de1ccf940828e929bcd3ae7364741', 5, 'subscription_started', X'019de1ccf94084c9bc123576db044a3e', 1777609800000000, 1777609800000000, X'0000000000000004000650ba08ada200000650ba08ada200019de1ccf94084c9bc123576db044a3e', X'655df115cbf48fb890c2087eee13a35587e850a9d7ff40a8aa74f31316555d38', X'e8a81ebf721b0670fe24473d54c4ea8bf6d003c6eed96abfe0b5a1dd0e5b4436'),
(X'019de1ccf940828e929bcd3ae7364741', 6, 'subscription_renewed', X'019de1ccf94084c9bc123576db044a3e', 1777609800000000, 1777609800000000, X'000000000000000b000650ba08ada200000650ba08ada200019de1ccf94084c9bc123576db044a3e019de1ccf94089338f7db7003e25a855000650ba08ada20000065329a5c24200', X'e8a81ebf721b0670fe24473d54c4ea8bf6d003c6eed96abfe0b5a1dd0e5b4436', X'253eca6bbe2ae0b3895fa21466edcf4bab3af31b99268252a6c1f828a9e854e0'),
(X'019de1ccf940828e929bcd3ae7364741', 7, 'document_paid', X'019de1ccf9408138a07431e96f6aef22', 1777609800000000, 1777609800000000, X'000000000000000f000650ba08ada200000650ba08ada200019de1ccf9408138a07431e96f6aef22', X'253eca6bbe2ae0b3895fa21466edcf4bab3af31b99268252a6c1f828a9e854e0', X'67cb1efb3c784cc9b8aef75c3f89f9d197f24ec96019e0e59268cd7ac204f9c7'),
(X'019de1ccf940828e929bcd3ae7364741', 8, 'document_finalized', X'019de1ccf9408138a07431e96f6aef22', 1777609800000000, 1777609800000000, X'000000000000000e000650ba08ada200000650ba08ada200019de1ccf9408138a07431e96f6aef2200000000000f4240494e52000000000002bf20494e520000000000120160494e520000000000000001', X'67cb1efb3c784cc9b8aef75c3f89f9d197f24ec96019e0e59268cd7ac204f9c7', X'1a38d3ea7a4f65345dd7e85b324ee8bdf724a94da3830d96b7bcae5906338402'),
(X'019de1ccf940828e929bcd3ae7364741', 9, 'advance_adjusted', X'019de1ccf9408138a07431e96f6aef22', 1777609800000000, 1777609800000000, X'0000000000000048000650ba08ada200000650ba08ada200019de1ccf9408138a07431e96f6aef22019de1ccf94088cd8bf0224f4966c8660000000000120160494e52000000000002bf20494e52', X'1a38d3ea7a4f65345dd7e85b324ee8bdf724a94da3830d96b7bcae5906338402', X'e5d6b4f3018ec8f427e1b699c6caf45138c139470bfeffd2c09f2f090a0016fe'),
(X'019de1ccf940828e929bcd3ae7364741', 10, 'subscription_renewed', X'019de1ccf94084c9bc123576db044a3e', 1780288200000000, 1780288200000000, X'000000000000000b00065329a5c2420000065329a5c24200019de1ccf94084c9bc123576db044a3e019de1ccf94089338f7db7003e25a85500065329a5c242000006558524ff8200', X'e5d6b4f3018ec8f427e1b699c6caf45138c139470bfeffd2c09f2f090a0016fe', X'a163afc388d88c9a3ee17f17e04a1616c79f96ce56c17d3e1fed4d5ad0e5c3f8'),
(X'019de1ccf940828e929bcd3ae7364741', 11, 'document_finalized', X'019e81721d4085ee8f761c862e0b3b0c', 1780288200000000, 1780288200000000, X'000000000000000e00065329a5c2420000065329a5c24200019e81721d4085ee8f761c862e0b3b0c00000000000f4240494e52000000000002bf20494e520000000000120160494e520000000000000001', X'a163afc388d88c9a3ee17f17e04a1616c79f96ce56c17d3e1fed4d5ad0e5c3f8', X'cd110d549308399c6e0986e00e7092f6ae0a12dd4a66ca1bc2659ba3148c5f26'),
(X'019de1ccf940828e929bcd3ae7364741', 12, 'dunning_opened', X'019e847328408277b8a7741af0b8b652', 1780338600000000, 1780338600000000, X'00000000000000200006533561d53a000006533561d53a00019e847328408277b8a7741af0b8b652019e81721d4085ee8f761c862e0b3b0c019de1ccf9408d4f87b093431d7a2cd3', X'cd110d549308399c6e0986e00e7092f6ae0a12dd4a66ca1bc2659ba3148c5f26', X'188dff9820258c3a41995f974b5b56126938b473e24031e7af0e35aa90f44de2'),
(X'019de1ccf940828e929bcd3ae7364741', 13, 'dunning_step_taken', X'019e847328408277b8a7741af0b8b652', 1780338600000000, 1780338600000000, X'00000000000000210006533561d53a000006533561d53a00019e847328408277b8a7741af0b8b65200000000000000000000000000000001', X'188dff9820258c3a41995f974b5b56126938b473e24031e7af0e35aa90f44de2', X'f4061f6cd818bc7530bfad170d0aeb8f7159b4fd5dd191131ef6c73daf18555e'),
(X'019de1ccf940828e929bcd3ae7364741', 14, 'dunning_step_taken', X'019e847328408277b8a7741af0b8b652', 1780511400000000, 1780511400000000, X'00000000000000210006535d9d83fa000006535d9d83fa00019e847328408277b8a7741af0b8b65200000000000000010000000000000000', X'f4061f6cd818bc7530bfad170d0aeb8f7159b4fd5dd191131ef6c73daf18555e', X'370a754e2485dd3b8b4432c70193c17f33e238f92aa2624d760eb9950221ff2b'),
(X'019de1ccf940828e929bcd3ae7364741', 15, 'dunning_step_taken', X'019e847328408277b8a7741af0b8b652', 1780684200000000, 1780684200000000, X'000000000000002100065385d932ba0000065385d932ba00019e847328408277b8a7741af0b8b65200000000000000020000000000000000', X'370a754e2485dd3b8b4432c70193c17f33e238f92aa2624d760eb9950221ff2b', X'4f0f59aac37314a4842fe4c2ab8b9231ea4b2e04d604fb5c40637d11546f830e'),
(X'019de1ccf940828e929bcd3ae7364741', 16, 'dunning_step_taken', X'019e847328408277b8a7741af0b8b652', 1780857000000000, 1780857000000000, X'0000000000000021000653ae14e17a00000653ae14e17a00019e847328408277b8a7741af0b8b65200000000000000030000000000000003', X'4f0f59aac37314a4842fe4c2ab8b9231ea4b2e04d604fb5c40637d11546f830e', X'8711585c0a2691e44de3b917ca7056f2274d513253f3464209786b26e530502b'),
(X'019de1ccf940828e929bcd3ae7364741', 17, 'block_placed', X'019ea3595040860aa192bcc61a69ac55', 1780857000000000, 1780857000000000, X'0000000000000025000653ae14e17a00000653ae14e17a00019ea3595040860aa192bcc61a69ac55019e847328408277b8a7741af0b8b6520000000000000003', X'8711585c0a2691e44de3b917ca7056f2274d513253f3464209786b26e530502b', X'5639cde1e2afb7d18b636ff1527e03200b501c0b67df2722b485dc93c3918df2'),
(X'019de1ccf940828e929bcd3ae7364741', 18, 'dunning_step_taken', X'019e847328408277b8a7741af0b8b652', 1781116200000000, 1781116200000000, X'0000000000000021000653ea6e679a00000653ea6e679a00019e847328408277b8a7741af0b8b65200000000000000040000000000000000', X'5639cde1e2afb7d18b636ff1527e03200b501c0b67df2722b485dc93c3918df2', X'c4013861caa404c420b9e570999063dcd246e9844c84e231e1bb9ee787294a84'),
(X'019de1ccf940828e929bcd3ae7364741', 19, 'dunning_step_taken', X'019e847328408277b8a7741af0b8b652', 1782844200000000, 1782844200000000, X'00000000000000210006557cc33b1a000006557cc33b1a00019e847328408277b8a7741af0b8b65200000000000000050000000000000004', X'c4013861caa404c420b9e570999063dcd246e9844c84e231e1bb9ee787294a84', X'09b24e36b6d5bb0ac75a2bfafe5c943eef687c524d78c0be1ab28e231c56c394'),
(X'019de1ccf940828e929bcd3ae7364741', 20, 'dunning_exhausted', X'019e847328408277b8a7741af0b8b652', 1782844200000000, 1782844200000000, X'00000000000000230006557cc33b1a000006557cc33b1a00019e847328408277b8a7741af0b8b652', X'09b24e36b6d5bb0ac75a2bfafe5c943eef687c524d78c0be1ab28e231c56c394', X'e91f7bb92054b1e6fd104a4a754adea0fa4cf989cbb411f9671ac0ab563bef42'),
(X'019de1ccf940828e929bcd3ae7364741', 21, 'subscription_ended', X'019de1ccf94084c9bc123576db044a3e', 1782844200000000, 1782844200000000, X'000000000000000c0006557cc33b1a000006557cc33b1a00019de1ccf94084c9bc123576db044a3e0000000000000001', X'e91f7bb92054b1e6fd104a4a754adea0fa4cf989cbb411f9671ac0ab563bef42', X'9c180c8150166e85ce904b33b3f0c5e2274967de9b33ecd10a14bb81ba3c7afc'),
(X'019de1ccf94082b989b1c3092636a06d', 1, 'company_created', X'019de1ccf94082b989b1c3092636a06d', 1777609800000000, 1777609800000000, X'0000000000000000000650ba08ada200000650ba08ada200019de1ccf94082b989b1c3092636a06d', X'0000000000000000000000000000000000000000000000000000000000000000', X'5d8f11cfb5dd1255744a51d17260ee4e677d5ed8799eb7476675ace14d09509e'),
(X'019de1ccf94082b989b1c3092636a06d', 2, 'payment_received', X'019de1ccf9408e2b8b39e82d5f9d4bd4', 1777609800000000, 1777609800000000, X'000000000000001f000650ba08ada200000650ba08ada200019de1ccf9408e2b8b39e82d5f9d4bd40000000000120160494e52', X'5d8f11cfb5dd1255744a51d17260ee4e677d5ed8799eb7476675ace14d09509e', X'947628db1249aad49616f748b75ffc590801c78b616abcf204d64c1e252e0120'),
(X'019de1ccf94082b989b1c3092636a06d', 3, 'document_finalized', X'019de1ccf9408c7697f33f04315cbfcf', 1777609800000000, 1777609800000000, X'000000000000000e000650ba08ada200000650ba08ada200019de1ccf9408c7697f33f04315cbfcf0000000000120160494e52000000000002bf20494e520000000000120160494e520000000000000001', X'947628db1249aad49616f748b75ffc590801c78b616abcf204d64c1e252e0120', X'0ca560e956f11fa3526784596ddac9d148ec777e7ba0b90b385090f199899614'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 1, 'company_created', X'019de1ccf9408aea9bd3b0d2d06735ea', 1777609800000000, 1777609800000000, X'0000000000000000000650ba08ada200000650ba08ada200019de1ccf9408aea9bd3b0d2d06735ea', X'0000000000000000000000000000000000000000000000000000000000000000', X'e33b934307ec493b9fa989d10922457eaadcff5489a6290dfd1c25bea6e94daf'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 2, 'payment_received', X'019de1ccf94080bf90d7d7f9d5080d50', 1777609800000000, 1777609800000000, X'000000000000001f000650ba08ada200000650ba08ada200019de1ccf94080bf90d7d7f9d5080d5000000000002dc6c0494e52', X'e33b934307ec493b9fa989d10922457eaadcff5489a6290dfd1c25bea6e94daf', X'518e5a3c3ac87189856a3f3cbbdab9f5a6ab885ec0d525db4f74894df50721e8'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 3, 'document_finalized', X'019de1ccf94085f5a0c619f11258836c', 1777609800000000, 1777609800000000, X'000000000000000e000650ba08ada200000650ba08ada200019de1ccf94085f5a0c619f11258836c00000000002dc6c0494e52000000000006fb9b494e5200000000002dc6c0494e520000000000000001', X'518e5a3c3ac87189856a3f3cbbdab9f5a6ab885ec0d525db4f74894df50721e8', X'8e7fad1e83b103f02fd0c04f2e50923d2d60191e950b42f981486bd78594cd85'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 4, 'subscription_created', X'019de1ccf94087c8b467c06fb7cd667e', 1777609800000000, 1777609800000000, X'0000000000000003000650ba08ada200000650ba08ada200019de1ccf94087c8b467c06fb7cd667e019de1ccf9408cb19491b56c3b0105930000000000000001000650ba08ada200', X'8e7fad1e83b103f02fd0c04f2e50923d2d60191e950b42f981486bd78594cd85', X'b12cc9ff386a058e5340f6ac4f70d45df958d5b01ca01a6e3fe1d70d760f13de'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 5, 'subscription_started', X'019de1ccf94087c8b467c06fb7cd667e', 1777609800000000, 1777609800000000, X'0000000000000004000650ba08ada200000650ba08ada200019de1ccf94087c8b467c06fb7cd667e', X'b12cc9ff386a058e5340f6ac4f70d45df958d5b01ca01a6e3fe1d70d760f13de', X'5bf1d8e908f0720dc2ec77fa994f6643da16691a3ef414d4d216b064c70db504'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 6, 'subscription_renewed', X'019de1ccf94087c8b467c06fb7cd667e', 1777609800000000, 1777609800000000, X'000000000000000b000650ba08ada200000650ba08ada200019de1ccf94087c8b467c06fb7cd667e019de1ccf9408a77a9738c8d092d4bf7000650ba08ada20000065329a5c24200', X'5bf1d8e908f0720dc2ec77fa994f6643da16691a3ef414d4d216b064c70db504', X'6df6673aff68ac22c20d5695041f17769dd70208d9fcb767316b1dcfd14d2805'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 7, 'document_paid', X'019de1ccf94088baa6b00ff4a39cedf8', 1777609800000000, 1777609800000000, X'000000000000000f000650ba08ada200000650ba08ada200019de1ccf94088baa6b00ff4a39cedf8', X'6df6673aff68ac22c20d5695041f17769dd70208d9fcb767316b1dcfd14d2805', X'9ca1d18f7283eb7e39c99845efb26acb8ecdf76508e4dff12b0fba44be9aef93'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 8, 'document_finalized', X'019de1ccf94088baa6b00ff4a39cedf8', 1777609800000000, 1777609800000000, X'000000000000000e000650ba08ada200000650ba08ada200019de1ccf94088baa6b00ff4a39cedf800000000000f4240494e52000000000002bf20494e520000000000120160494e520000000000000001', X'9ca1d18f7283eb7e39c99845efb26acb8ecdf76508e4dff12b0fba44be9aef93', X'e6e417d65d8547cb5704d21dd476c17a1a57adb4b189da994d541812200509d6'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 9, 'advance_adjusted', X'019de1ccf94088baa6b00ff4a39cedf8', 1777609800000000, 1777609800000000, X'0000000000000048000650ba08ada200000650ba08ada200019de1ccf94088baa6b00ff4a39cedf8019de1ccf94085f5a0c619f11258836c0000000000120160494e52000000000002bf20494e52', X'e6e417d65d8547cb5704d21dd476c17a1a57adb4b189da994d541812200509d6', X'fa27de9ac59d057b7688166fd5f14054ddd8b2ccbe9b7317aea93a304d656335'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 10, 'subscription_renewed', X'019de1ccf94087c8b467c06fb7cd667e', 1780288200000000, 1780288200000000, X'000000000000000b00065329a5c2420000065329a5c24200019de1ccf94087c8b467c06fb7cd667e019de1ccf9408a77a9738c8d092d4bf700065329a5c242000006558524ff8200', X'fa27de9ac59d057b7688166fd5f14054ddd8b2ccbe9b7317aea93a304d656335', X'0dd1a1ad13176af22c725ab82b1e8f66b01ad6028659713545c277f8577f1ce2'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 11, 'document_paid', X'019e81721d40828090e16178e44a433a', 1780288200000000, 1780288200000000, X'000000000000000f00065329a5c2420000065329a5c24200019e81721d40828090e16178e44a433a', X'0dd1a1ad13176af22c725ab82b1e8f66b01ad6028659713545c277f8577f1ce2', X'dd0c5b589a031cfaa4e8e2f4c5f25ebdf594341c404bcd522596076f833cabda'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 12, 'document_finalized', X'019e81721d40828090e16178e44a433a', 1780288200000000, 1780288200000000, X'000000000000000e00065329a5c2420000065329a5c24200019e81721d40828090e16178e44a433a00000000000f4240494e52000000000002bf20494e520000000000120160494e520000000000000001', X'dd0c5b589a031cfaa4e8e2f4c5f25ebdf594341c404bcd522596076f833cabda', X'9a69acd9e74ee122db9b4041d2356f770ce271716d3cddfded56292bd4c9afd6'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 13, 'advance_adjusted', X'019e81721d40828090e16178e44a433a', 1780288200000000, 1780288200000000, X'000000000000004800065329a5c2420000065329a5c24200019e81721d40828090e16178e44a433a019de1ccf94085f5a0c619f11258836c0000000000120160494e52000000000002bf20494e52', X'9a69acd9e74ee122db9b4041d2356f770ce271716d3cddfded56292bd4c9afd6', X'ec9b67607aeeb5534c0c75da55e88dd7a2cbc8f640432f001e5db75cbe5835bb'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 14, 'refund_created', X'019e81dffa408905b20b2ae3e7af3bff', 1780295400000000, 1780295400000000, X'000000000000003b0006532b52e98a000006532b52e98a00019e81dffa408905b20b2ae3e7af3bff019de1ccf94080bf90d7d7f9d5080d50000000000009c400494e52', X'ec9b67607aeeb5534c0c75da55e88dd7a2cbc8f640432f001e5db75cbe5835bb', X'4a9b81461aead0f7f2d663561105e7f9187c3aac84ca41691b20275b77d2b9ca'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 15, 'document_finalized', X'019e81dffa408623b40f9f2f73dee7cf', 1780295400000000, 1780295400000000, X'000000000000000e0006532b52e98a000006532b52e98a00019e81dffa408623b40f9f2f73dee7cffffffffffff63c00494e52fffffffffffe82a5494e52fffffffffff63c00494e520000000000000001', X'4a9b81461aead0f7f2d663561105e7f9187c3aac84ca41691b20275b77d2b9ca', X'2c4e09d2a76087456b2b01510d0646e8ed690737dea4d935edb2a4e4a17069fa'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 16, 'subscription_renewed', X'019de1ccf94087c8b467c06fb7cd667e', 1782880200000000, 1782880200000000, X'000000000000000b0006558524ff82000006558524ff8200019de1ccf94087c8b467c06fb7cd667e019de1ccf9408a77a9738c8d092d4bf70006558524ff8200000657f4c2142200', X'2c4e09d2a76087456b2b01510d0646e8ed690737dea4d935edb2a4e4a17069fa', X'1512b7908a9dd28567c8fbd360aad7173b77b572a16d9649038dfba9eeb32255'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 17, 'document_finalized', X'019f1bf0e5408664a949dd084453d78a', 1782880200000000, 1782880200000000, X'000000000000000e0006558524ff82000006558524ff8200019f1bf0e5408664a949dd084453d78a00000000000f4240494e52000000000002bf20494e520000000000120160494e520000000000000001', X'1512b7908a9dd28567c8fbd360aad7173b77b572a16d9649038dfba9eeb32255', X'e5c4dc0067b8b9c5d6db1061e3f2705cadc0b5d243e9d5c25572a6dcef82e1f1'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 18, 'dunning_opened', X'019f1ef1f0408df2a50304f639f4becc', 1782930600000000, 1782930600000000, X'000000000000002000065590e1127a0000065590e1127a00019f1ef1f0408df2a50304f639f4becc019f1bf0e5408664a949dd084453d78a019de1ccf9408d4f87b093431d7a2cd3', X'e5c4dc0067b8b9c5d6db1061e3f2705cadc0b5d243e9d5c25572a6dcef82e1f1', X'366bfbee8b8e28dce5594505dc8cbee0d83b99b230eea8263018f7778467b570'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 19, 'dunning_step_taken', X'019f1ef1f0408df2a50304f639f4becc', 1782930600000000, 1782930600000000, X'000000000000002100065590e1127a0000065590e1127a00019f1ef1f0408df2a50304f639f4becc00000000000000000000000000000001', X'366bfbee8b8e28dce5594505dc8cbee0d83b99b230eea8263018f7778467b570', X'51f090d6b4f72830a2e3c828d66144578dcc2e959cda3a1754066a647da238f4'),
(X'019de1ccf9408f41a41fdcb982666bf3', 1, 'company_created', X'019de1ccf9408f41a41fdcb982666bf3', 1777609800000000, 1777609800000000, X'0000000000000000000650ba08ada200000650ba08ada200019de1ccf9408f41a41fdcb982666bf3', X'0000000000000000000000000000000000000000000000000000000000000000', X'91906aa1b24cacb404663a5c700f33375dc81c26d6ef55b7a460f394a0fc1811'),
(X'019de1ccf9408f41a41fdcb982666bf3', 2, 'payment_received', X'019de1ccf9408988bf48361c77a4e601', 1777609800000000, 1777609800000000, X'000000000000001f000650ba08ada200000650ba08ada200019de1ccf9408988bf48361c77a4e6010000000000120160494e52', X'91906aa1b24cacb404663a5c700f33375dc81c26d6ef55b7a460f394a0fc1811', X'8481176763069099163a56da74bb1e95c22bba7a4951cd9f6b59f2b295de6350'),
(X'019de1ccf9408f41a41fdcb982666bf3', 3, 'document_finalized', X'019de1ccf94082a3acc6b011923abb03', 1777609800000000, 1777609800000000, X'000000000000000e000650ba08ada200000650ba08ada200019de1ccf94082a3acc6b011923abb030000000000120160494e52000000000002bf20494e520000000000120160494e520000000000000001', X'8481176763069099163a56da74bb1e95c22bba7a4951cd9f6b59f2b295de6350', X'7017f1bc314ba92829caeee16da3c93e709d0f21bf0c6936388a5350c2231280'),
(X'019e81dffa408208a101fc3633706e9c', 1, 'company_created', X'019e81dffa408208a101fc3633706e9c', 1780295400000000, 1780295400000000, X'00000000000000000006532b52e98a000006532b52e98a00019e81dffa408208a101fc3633706e9c', X'0000000000000000000000000000000000000000000000000000000000000000', X'3ac6cd2f6ec3cdb634d4c20b9266f38a3fefcb7693a6b3d7ce280359d5ee0c14'),
(X'019e81dffa408208a101fc3633706e9c', 2, 'payment_received', X'019e81dffa40862891413519bdfcd832', 1780295400000000, 1780295400000000, X'000000000000001f0006532b52e98a000006532b52e98a00019e81dffa40862891413519bdfcd8320000000000120160494e52', X'3ac6cd2f6ec3cdb634d4c20b9266f38a3fefcb7693a6b3d7ce280359d5ee0c14', X'c41af31e3be0ca4e91956d01bc36a30b903b5bb8282a58763ad9e549fa34af40'),
(X'019e81dffa408208a101fc3633706e9c', 3, 'document_finalized', X'019e81dffa4081b6b57e9548a8657c53', 1780295400000000, 1780295400000000, X'000000000000000e0006532b52e98a000006532b52e98a00019e81dffa4081b6b57e9548a8657c530000000000120160494e52000000000002bf20494e520000000000120160494e520000000000000001', X'c41af31e3be0ca4e91956d01bc36a30b903b5bb8282a58763ad9e549fa34af40', X'87e259256f5cc7c48dce984e01e822fed632ff9c6181c39dfab2ec93c67783d1'),
(X'019e81dffa408208a101fc3633706e9c', 4, 'payment_received', X'019e81dffa40801da283db8f90a7ff94', 1780295400000000, 1780295400000000, X'000000000000001f0006532b52e98a000006532b52e98a00019e81dffa40801da283db8f90a7ff940000000000100590494e52', X'87e259256f5cc7c48dce984e01e822fed632ff9c6181c39dfab2ec93c67783d1', X'aad2578f6ecb0d71bb7cb614c71ab1ec6e086901594276702f576f0378cd378b'),
(X'019e81dffa408208a101fc3633706e9c', 5, 'document_finalized', X'019e81dffa408b8fa0d8aca7ba922f25', 1780295400000000, 1780295400000000, X'000000000000000e0006532b52e98a000006532b52e98a00019e81dffa408b8fa0d8aca7ba922f250000000000100590494e52000000000000c350494e520000000000100590494e520000000000000001', X'aad2578f6ecb0d71bb7cb614c71ab1ec6e086901594276702f576f0378cd378b', X'0b113a9c84924f4e4af12fd22901f1f80106d16216f8b8597920bde3bdcc1c45'),
(X'019e81dffa408208a101fc3633706e9c', 6, 'subscription_created', X'019f211741408c34a21ada63a6f16f39', 1782966600000000, 1782966600000000, X'00000000000000030006559942d6e2000006559942d6e200019f211741408c34a21ada63a6f16f39019de1ccf9408cb19491b56c3b01059300000000000000010006559942d6e200', X'0b113a9c84924f4e4af12fd22901f1f80106d16216f8b8597920bde3bdcc1c45', X'1a371c0a471f32b2d66a1e4a38a53f2a243cee1493cedddc0ead028bda390cc1'),
(X'019e81dffa408208a101fc3633706e9c', 7, 'subscription_started', X'019f211741408c34a21ada63a6f16f39', 1782966600000000, 1782966600000000, X'00000000000000040006559942d6e2000006559942d6e200019f211741408c34a21ada63a6f16f39', X'1a371c0a471f32b2d66a1e4a38a53f2a243cee1493cedddc0ead028bda390cc1', X'900614ab4a80e2ab73369c45edd3d8e4bccdede884ec16cbd2753b9524e55746'),
(X'019e81dffa408208a101fc3633706e9c', 8, 'subscription_renewed', X'019f211741408c34a21ada63a6f16f39', 1782966600000000, 1782966600000000, X'000000000000000b0006559942d6e2000006559942d6e200019f211741408c34a21ada63a6f16f39019f211741408be3bbf36f1f121539ff0006559942d6e20000065808dfeb8200', X'900614ab4a80e2ab73369c45edd3d8e4bccdede884ec16cbd2753b9524e55746', X'8dd2bb93f2627a141dafbf661e19de7a27c7d3fbe86fb646d65069c798505433'),
(X'019e81dffa408208a101fc3633706e9c', 9, 'document_paid', X'019f21174140854e9704f1e36bb81716', 1782966600000000, 1782966600000000, X'000000000000000f0006559942d6e2000006559942d6e200019f21174140854e9704f1e36bb81716', X'8dd2bb93f2627a141dafbf661e19de7a27c7d3fbe86fb646d65069c798505433', X'e1c24d8cfb9737e7c220eba2be485f1eb3b0b9b7aa65d640cfb7ee4a5f039f86'),
(X'019e81dffa408208a101fc3633706e9c', 10, 'document_finalized', X'019f21174140854e9704f1e36bb81716', 1782966600000000, 1782966600000000, X'000000000000000e0006559942d6e2000006559942d6e200019f21174140854e9704f1e36bb8171600000000000f4240494e52000000000001d4c0494e520000000000111700494e520000000000000001', X'e1c24d8cfb9737e7c220eba2be485f1eb3b0b9b7aa65d640cfb7ee4a5f039f86', X'38081d6cfd3899adbeddfd3b20f1bb02257bf55d0937cf12cc9d91489da089e9'),
(X'019e81dffa408208a101fc3633706e9c', 11, 'advance_adjusted', X'019f21174140854e9704f1e36bb81716', 1782966600000000, 1782966600000000, X'00000000000000480006559942d6e2000006559942d6e200019f21174140854e9704f1e36bb81716019e81dffa4081b6b57e9548a8657c530000000000111700494e520000000000029b60494e52', X'38081d6cfd3899adbeddfd3b20f1bb02257bf55d0937cf12cc9d91489da089e9', X'adf06eba9e5ab8a00f4547d4a61fe091763787056485bdd503efa09e1498a496'),
(X'019e81dffa408a669328785d0ccf5248', 1, 'company_created', X'019e81dffa408a669328785d0ccf5248', 1780295400000000, 1780295400000000, X'00000000000000000006532b52e98a000006532b52e98a00019e81dffa408a669328785d0ccf5248', X'0000000000000000000000000000000000000000000000000000000000000000', X'391aecd2254dca2a4df790d228786673e0378b5ef3597577d81f50a1765483b8'),
(X'019e81dffa408a669328785d0ccf5248', 2, 'payment_received', X'019e81dffa4080069d672969a2b5aa66', 1780295400000000, 1780295400000000, X'000000000000001f0006532b52e98a000006532b52e98a00019e81dffa4080069d672969a2b5aa660000000000120160494e52', X'391aecd2254dca2a4df790d228786673e0378b5ef3597577d81f50a1765483b8', X'c3d1b0183756fc9dc2f15fecb851922a38f8e21124413e7e94960263f7c4c9f1'),
(X'019e81dffa408a669328785d0ccf5248', 3, 'document_finalized', X'019e81dffa4086e9803e19607632d4bd', 1780295400000000, 1780295400000000, X'000000000000000e0006532b52e98a000006532b52e98a00019e81dffa4086e9803e19607632d4bd0000000000120160494e52000000000002bf20494e520000000000120160494e520000000000000001', X'c3d1b0183756fc9dc2f15fecb851922a38f8e21124413e7e94960263f7c4c9f1', X'3d44c2334da897b744fd7e0c1a23337e095565d0d2ddcf6777fa910480e9a808'),
(X'019e81dffa408f7fa5b9f20852718587', 1, 'company_created', X'019e81dffa408f7fa5b9f20852718587', 1780295400000000, 1780295400000000, X'00000000000000000006532b52e98a000006532b52e98a00019e81dffa408f7fa5b9f20852718587', X'0000000000000000000000000000000000000000000000000000000000000000', X'838d87068d94a52704e4df42c214e757fea723e8ae6c4f8897eee6ce8b674481'),
(X'019e81dffa408f7fa5b9f20852718587', 2, 'payment_received', X'019e81dffa408e1495c699d044f2c1a9', 1780295400000000, 1780295400000000, X'000000000000001f0006532b52e98a000006532b52e98a00019e81dffa408e1495c699d044f2c1a900000000000f4240494e52', X'838d87068d94a52704e4df42c214e757fea723e8ae6c4f8897eee6ce8b674481', X'096fd5dbe5c08c91fd922eb4cb1bc353333538d853cc16ded144077c2f769b26'),
(X'019e81dffa408f7fa5b9f20852718587', 3, 'document_finalized', X'019e81dffa4085a0841751540349c95e', 1780295400000000, 1780295400000000, X'000000000000000e0006532b52e98a000006532b52e98a00019e81dffa4085a0841751540349c95e00000000000f4240494e5200000000000253de494e5200000000000f4240494e520000000000000001', X'096fd5dbe5c08c91fd922eb4cb1bc353333538d853cc16ded144077c2f769b26', X'7f97109abe3ff06a0d42e1da834f58c41badbc348b3578fda1812de2f6de4eb3'),
(X'019e81dffa408f7fa5b9f20852718587', 4, 'payment_received', X'019e81dffa408d4da4bfd9e5bdef2666', 1780295400000000, 1780295400000000, X'000000000000001f0006532b52e98a000006532b52e98a00019e81dffa408d4da4bfd9e5bdef2666000000000007a120494e52', X'7f97109abe3ff06a0d42e1da834f58c41badbc348b3578fda1812de2f6de4eb3', X'1ea1b4ef655f0b96d01f1c8787e66b436774e24cf8ca8e7cdfc9abfa1e656e9e'),
(X'019e81dffa408f7fa5b9f20852718587', 5, 'document_finalized', X'019e81dffa40816589954febbfd70ea4', 1780295400000000, 1780295400000000, X'000000000000000e0006532b52e98a000006532b52e98a00019e81dffa40816589954febbfd70ea4000000000007a120494e5200000000000129ef494e52000000000007a120494e520000000000000001', X'1ea1b4ef655f0b96d01f1c8787e66b436774e24cf8ca8e7cdfc9abfa1e656e9e', X'04337377c06424ddceaf9d979125a3602060778b6805b0bee3abc5814150e3f3'),
(X'019e81dffa408f7fa5b9f20852718587', 6, 'subscription_created', X'019e81dffa408364846a83436cda666b', 1780295400000000, 1780295400000000, X'00000000000000030006532b52e98a000006532b52e98a00019e81dffa408364846a83436cda666b019de1ccf9408cb19491b56c3b01059300000000000000010006532b52e98a00', X'04337377c06424ddceaf9d979125a3602060778b6805b0bee3abc5814150e3f3', X'e7ae110c8dcabb7f3e7ca4690394b2a4bfc86708c8c1eac7bb7d045bfb36f323'),
(X'019e81dffa408f7fa5b9f20852718587', 7, 'subscription_started', X'019e81dffa408364846a83436cda666b', 1780295400000000, 1780295400000000, X'00000000000000040006532b52e98a000006532b52e98a00019e81dffa408364846a83436cda666b', X'e7ae110c8dcabb7f3e7ca4690394b2a4bfc86708c8c1eac7bb7d045bfb36f323', X'a4871af2cc6971439fc2741440c607b7c7fc48f44fe505b6fae664e9b92ad32e'),
(X'019e81dffa408f7fa5b9f20852718587', 8, 'subscription_renewed', X'019e81dffa408364846a83436cda666b', 1780295400000000, 1780295400000000, X'000000000000000b0006532b52e98a000006532b52e98a00019e81dffa408364846a83436cda666b019e81dffa40867b862edb2483a968f40006532b52e98a0000065586d226ca00', X'a4871af2cc6971439fc2741440c607b7c7fc48f44fe505b6fae664e9b92ad32e', X'e70bb840ef197595c5a9823586381c6c076704e7db4cc2a2ce3578ec3d42f4d3'),
(X'019e81dffa408f7fa5b9f20852718587', 9, 'document_paid', X'019e81dffa408c58832bfdd1e6512c70', 1780295400000000, 1780295400000000, X'000000000000000f0006532b52e98a000006532b52e98a00019e81dffa408c58832bfdd1e6512c70', X'e70bb840ef197595c5a9823586381c6c076704e7db4cc2a2ce3578ec3d42f4d3', X'1095503747a46354d0092c020e597d83660d8a3e4c4c4cfcd8dc43760a8a1e95'),
(X'019e81dffa408f7fa5b9f20852718587', 10, 'document_finalized', X'019e81dffa408c58832bfdd1e6512c70', 1780295400000000, 1780295400000000, X'000000000000000e0006532b52e98a000006532b52e98a00019e81dffa408c58832bfdd1e6512c7000000000000f4240494e52000000000002bf20494e520000000000120160494e520000000000000001', X'1095503747a46354d0092c020e597d83660d8a3e4c4c4cfcd8dc43760a8a1e95', X'4b405c90c03983903df9d5a769c44784e9605ad85643b1899cbb596bee63d823'),
(X'019e81dffa408f7fa5b9f20852718587', 11, 'advance_adjusted', X'019e81dffa408c58832bfdd1e6512c70', 1780295400000000, 1780295400000000, X'00000000000000480006532b52e98a000006532b52e98a00019e81dffa408c58832bfdd1e6512c70019e81dffa40816589954febbfd70ea4000000000007a120494e5200000000000129ef494e52019e81dffa4085a0841751540349c95e00000000000a6040494e520000000000019530494e52', X'4b405c90c03983903df9d5a769c44784e9605ad85643b1899cbb596bee63d823', X'e73d104f5d98a6caf4f7ab3bff2fbeff84a8265c8c5fc88c17621bddbfb15a5d'),
(X'019e81dffa408f7fa5b9f20852718587', 12, 'subscription_renewed', X'019e81dffa408364846a83436cda666b', 1782887400000000, 1782887400000000, X'000000000000000b00065586d226ca0000065586d226ca00019e81dffa408364846a83436cda666b019e81dffa40867b862edb2483a968f400065586d226ca00000657f66f3b6a00', X'e73d104f5d98a6caf4f7ab3bff2fbeff84a8265c8c5fc88c17621bddbfb15a5d', X'c42cb547b536647b3b6a9b5c47946b39d7de1c67dc712c78538f434b7ae55493'),
(X'019e81dffa408f7fa5b9f20852718587', 13, 'document_finalized', X'019f1c5ec240889f954d56776de8443f', 1782887400000000, 1782887400000000, X'000000000000000e00065586d226ca0000065586d226ca00019f1c5ec240889f954d56776de8443f00000000000f4240494e52000000000002bf20494e520000000000120160494e520000000000000001', X'c42cb547b536647b3b6a9b5c47946b39d7de1c67dc712c78538f434b7ae55493', X'47740882ea3114f442f60c91d019210caf6957a7686faf5df0efdf04a7110a49'),
(X'019e81dffa408f7fa5b9f20852718587', 14, 'advance_adjusted', X'019f1c5ec240889f954d56776de8443f', 1782887400000000, 1782887400000000, X'000000000000004800065586d226ca0000065586d226ca00019f1c5ec240889f954d56776de8443f019e81dffa4085a0841751540349c95e000000000004e200494e52000000000000beae494e52', X'47740882ea3114f442f60c91d019210caf6957a7686faf5df0efdf04a7110a49', X'4727308661ca093fd35e2b90c4e7647badd84dfa501f14446ec471107351fae4'),
(X'019e81dffa408f7fa5b9f20852718587', 15, 'dunning_opened', X'019f1ef1f04087789fb44b3876d38149', 1782930600000000, 1782930600000000, X'000000000000002000065590e1127a0000065590e1127a00019f1ef1f04087789fb44b3876d38149019f1c5ec240889f954d56776de8443f019de1ccf9408d4f87b093431d7a2cd3', X'4727308661ca093fd35e2b90c4e7647badd84dfa501f14446ec471107351fae4', X'62a27a869d5f4c9e1c81dea8a7dedc2d62d3013e39173bcd931fb7aad69e4691'),
(X'019e81dffa408f7fa5b9f20852718587', 16, 'dunning_step_taken', X'019f1ef1f04087789fb44b3876d38149', 1782930600000000, 1782930600000000, X'000000000000002100065590e1127a0000065590e1127a00019f1ef1f04087789fb44b3876d3814900000000000000000000000000000001', X'62a27a869d5f4c9e1c81dea8a7dedc2d62d3013e39173bcd931fb7aad69e4691', X'8caa81022302534c3d7ba3ab65b11ab4c9a4a2f72f3ca6bb8b0fd5411c333da4'),
(X'019f211741408fb5a7026e21b0e0c9d3', 1, 'company_created', X'019f211741408fb5a7026e21b0e0c9d3', 1782966600000000, 1782966600000000, X'00000000000000000006559942d6e2000006559942d6e200019f211741408fb5a7026e21b0e0c9d3', X'0000000000000000000000000000000000000000000000000000000000000000', X'0ee7a87a2de31e7272ad2b84b92772b5b26526db13070464b50e2db433df5b96'),
(X'019f211741408fb5a7026e21b0e0c9d3', 2, 'method_added', X'019f21174140808ab2dce353bcd0b11f', 1782966600000000, 1782966600000000, X'00000000000000100006559942d6e2000006559942d6e200019f21174140808ab2dce353bcd0b11f', X'0ee7a87a2de31e7272ad2b84b92772b5b26526db13070464b50e2db433df5b96', X'5eceea402d025f6a34881e85b3699f3f6a1d92fb2912069fd70f6756bc5f254f'),
(X'019f211741408fb5a7026e21b0e0c9d3', 3, 'subscription_created', X'019f21174140863587b557ec5a284411', 1782966600000000, 1782966600000000, X'00000000000000030006559942d6e2000006559942d6e200019f21174140863587b557ec5a284411019de1ccf9408cb19491b56c3b01059300000000000000010006559942d6e200', X'5eceea402d025f6a34881e85b3699f3f6a1d92fb2912069fd70f6756bc5f254f', X'e62d0f7a4ae56c86d8377b9ec0c426217e50662ab4330c52367ac8d7699f4509'),
(X'019f211741408fb5a7026e21b0e0c9d3', 4, 'subscription_started', X'019f21174140863587b557ec5a284411', 1782966600000000, 1782966600000000, X'00000000000000040006559942d6e2000006559942d6e200019f21174140863587b557ec5a284411', X'e62d0f7a4ae56c86d8377b9ec0c426217e50662ab4330c52367ac8d7699f4509', X'c1296ac8cef46965964f3049b59b03c7cbdfd188136c3539231d49b2d042fa23'),
(X'019f211741408fb5a7026e21b0e0c9d3', 5, 'subscription_renewed', X'019f21174140863587b557ec5a284411', 1782966600000000, 1782966600000000, X'000000000000000b0006559942d6e2000006559942d6e200019f21174140863587b557ec5a284411019f211741408ced8a6bf77b9135d4980006559942d6e20000065808dfeb8200', X'c1296ac8cef46965964f3049b59b03c7cbdfd188136c3539231d49b2d042fa23', X'bdb85002bc7911a541f75858b65c6e9c12622f6cf5d5e26aea38363ef7fe3278'),
(X'019f211741408fb5a7026e21b0e0c9d3', 6, 'document_finalized', X'019f2117414081dda7f4ab45f8fc0d39', 1782966600000000, 1782966600000000, X'000000000000000e0006559942d6e2000006559942d6e200019f2117414081dda7f4ab45f8fc0d3900000000000f4240494e52000000000002bf20494e520000000000120160494e520000000000000001', X'bdb85002bc7911a541f75858b65c6e9c12622f6cf5d5e26aea38363ef7fe3278', X'66743e0c34b2ae68c8c5e99a002733c5758a390fd45c094591f5545d919f944d'),
(X'019f211741408fb5a7026e21b0e0c9d3', 7, 'attempt_created', X'019f2117414086c487e5cc8a598a6d90', 1782966600000000, 1782966600000000, X'00000000000000150006559942d6e2000006559942d6e200019f2117414086c487e5cc8a598a6d90019f2117414081dda7f4ab45f8fc0d39019f21174140808ab2dce353bcd0b11f0000000000120160494e52', X'66743e0c34b2ae68c8c5e99a002733c5758a390fd45c094591f5545d919f944d', X'268ceff1c983418e848367686686652e23918a9030294a801bbf9d39040fd1fc'),
(X'019f211741408fb5a7026e21b0e0c9d3', 8, 'attempt_submitted', X'019f2117414086c487e5cc8a598a6d90', 1782966600000000, 1782966600000000, X'00000000000000160006559942d6e2000006559942d6e200019f2117414086c487e5cc8a598a6d90', X'268ceff1c983418e848367686686652e23918a9030294a801bbf9d39040fd1fc', X'5e5f5ceef6010754b1cc719527cc6337a06020a629c10e1a10a59dc6d452cdd3'),
(X'019f211741408fb5a7026e21b0e0c9d3', 9, 'attempt_unknown', X'019f2117414086c487e5cc8a598a6d90', 1782966600000000, 1782966600000000, X'000000000000001b0006559942d6e2000006559942d6e200019f2117414086c487e5cc8a598a6d90', X'5e5f5ceef6010754b1cc719527cc6337a06020a629c10e1a10a59dc6d452cdd3', X'13ac44e356989830a14122cb486bb7e6b1e6d6cf6fd0ef42f70f45aa6ab70da8'),
(X'019f211741408fb5a7026e21b0e0c9d3', 10, 'payment_received', X'019f2117414080408a0decf8a9018e24', 1782966600000000, 1782966600000000, X'000000000000001f0006559942d6e2000006559942d6e200019f2117414080408a0decf8a9018e240000000000120160494e52', X'13ac44e356989830a14122cb486bb7e6b1e6d6cf6fd0ef42f70f45aa6ab70da8', X'4613cd51676a62a1b0d872f41c621a3bc5111cb2387414bc0fe9b648c738970b'),
(X'019f211741408fb5a7026e21b0e0c9d3', 11, 'document_paid', X'019f2117414081dda7f4ab45f8fc0d39', 1782966600000000, 1782966600000000, X'000000000000000f0006559942d6e2000006559942d6e200019f2117414081dda7f4ab45f8fc0d39', X'4613cd51676a62a1b0d872f41c621a3bc5111cb2387414bc0fe9b648c738970b', X'46af5b8e5bac1fb06642986ca55af52d288b0057bc51d8ba894cfbd309c0d673'),
(X'019f211741408fb5a7026e21b0e0c9d3', 12, 'attempt_succeeded', X'019f2117414086c487e5cc8a598a6d90', 1782977400000000, 1782977400000000, X'00000000000000170006559bc691ce000006559bc691ce00019f2117414086c487e5cc8a598a6d90', X'46af5b8e5bac1fb06642986ca55af52d288b0057bc51d8ba894cfbd309c0d673', X'527c3d5393dc0908d3eca1fee913504aff5e23297c6cd4bc85090111b76c0d47'),
(X'019f211741408fb5a7026e21b0e0c9d3', 13, 'payment_received', X'019f21bc0cc087588ce6920f3b40c5e9', 1782977400000000, 1782977400000000, X'000000000000001f0006559bc691ce000006559bc691ce00019f21bc0cc087588ce6920f3b40c5e9019f2117414086c487e5cc8a598a6d900000000000120160494e52', X'527c3d5393dc0908d3eca1fee913504aff5e23297c6cd4bc85090111b76c0d47', X'5bf3ebbb17460f4145864a87900550ca24322239fd51c2b2615504505441aab3'),
(X'019f211741408fb5a7026e21b0e0c9d3', 14, 'document_finalized', X'019f21bc0cc0874c8e7b4a78f2ce5231', 1782977400000000, 1782977400000000, X'000000000000000e0006559bc691ce000006559bc691ce00019f21bc0cc0874c8e7b4a78f2ce52310000000000120160494e52000000000002bf20494e520000000000120160494e520000000000000001', X'5bf3ebbb17460f4145864a87900550ca24322239fd51c2b2615504505441aab3', X'17a9bdf6fb6d42afa614f5c0670078932e616edc83fee2b7244cffe394ef2b3c'),
(X'019f211741408fd196201221b849a090', 1, 'company_created', X'019f211741408fd196201221b849a090', 1782966600000000, 1782966600000000, X'00000000000000000006559942d6e2000006559942d6e200019f211741408fd196201221b849a090', X'0000000000000000000000000000000000000000000000000000000000000000', X'6ca2b3c7bf3cbd989cf513739df64af7d1f22a0e26fa79e08c4d4e623ac51f07'),
(X'019f211741408fd196201221b849a090', 2, 'subscription_created', X'019f21174140898299f39ff24c1eece7', 1782966600000000, 1782966600000000, X'00000000000000030006559942d6e2000006559942d6e200019f21174140898299f39ff24c1eece7019de1ccf9408cb19491b56c3b01059300000000000000010006559942d6e200', X'6ca2b3c7bf3cbd989cf513739df64af7d1f22a0e26fa79e08c4d4e623ac51f07', X'f27af8e297d4b48ee366402880a3698ea8a9223c0c6d121a377b94692a5ba287'),
(X'019f211741408fd196201221b849a090', 3, 'subscription_started', X'019f21174140898299f39ff24c1eece7', 1782966600000000, 1782966600000000, X'00000000000000040006559942d6e2000006559942d6e200019f21174140898299f39ff24c1eece7', X'f27af8e297d4b48ee366402880a3698ea8a9223c0c6d121a377b94692a5ba287', X'60dc7c974dc8efe1cfe9b15d4481b6da94403136e04017156766a3851a7d577d'),
(X'019f211741408fd196201221b849a090', 4, 'subscription_renewed', X'019f21174140898299f39ff24c1eece7', 1782966600000000, 1782966600000000, X'000000000000000b0006559942d6e2000006559942d6e200019f21174140898299f39ff24c1eece7019f211741408edf829639f18a9125590006559942d6e20000065808dfeb8200', X'60dc7c974dc8efe1cfe9b15d4481b6da94403136e04017156766a3851a7d577d', X'cc0c80a5424a984fe46180a49282b8de5f514fdc01c554400a403d57d1afacfb'),
(X'019f211741408fd196201221b849a090', 5, 'document_finalized', X'019f211741408104b167390b8dad0177', 1782966600000000, 1782966600000000, X'000000000000000e0006559942d6e2000006559942d6e200019f211741408104b167390b8dad017700000000000f4240494e52000000000002bf20494e520000000000120160494e520000000000000001', X'cc0c80a5424a984fe46180a49282b8de5f514fdc01c554400a403d57d1afacfb', X'ef8e7c048a7e6839032ecf2c70b2f57568bf595af8ee140832c290e73291e1c2'),
(X'019f211741408fd196201221b849a090', 6, 'payment_received', X'019f211741408099a257e37544b30c22', 1782966600000000, 1782966600000000, X'000000000000001f0006559942d6e2000006559942d6e200019f211741408099a257e37544b30c22000000000016e360494e52', X'ef8e7c048a7e6839032ecf2c70b2f57568bf595af8ee140832c290e73291e1c2', X'a3438d1cf4181a8c2f8607daac5a509822a7a64769f9d95ed59a06df6245c9d2'),
(X'019f211741408fd196201221b849a090', 7, 'document_paid', X'019f211741408104b167390b8dad0177', 1782966600000000, 1782966600000000, X'000000000000000f0006559942d6e2000006559942d6e200019f211741408104b167390b8dad0177', X'a3438d1cf4181a8c2f8607daac5a509822a7a64769f9d95ed59a06df6245c9d2', X'297cb825a2c8216c756d990046ed4f5bed4c6d328249914cfdf6d946f998e09c'),
(X'019f211741408fd196201221b849a090', 8, 'document_finalized', X'019f211741408e05b81188463f43c3de', 1782966600000000, 1782966600000000, X'000000000000000e0006559942d6e2000006559942d6e200019f211741408e05b81188463f43c3de000000000004e200494e52000000000000beae494e52000000000004e200494e520000000000000001', X'297cb825a2c8216c756d990046ed4f5bed4c6d328249914cfdf6d946f998e09c', X'c6bada6ce439a3a38ae8f8be168d111ee90f53dbf287b7e41736dea8ab11f5dc'),
(X'019f21f2fb40855c96259b38316ba0eb', 1, 'company_created', X'019f21f2fb40855c96259b38316ba0eb', 1782981000000000, 1782981000000000, X'00000000000000000006559c9d2572000006559c9d257200019f21f2fb40855c96259b38316ba0eb', X'0000000000000000000000000000000000000000000000000000000000000000', X'c974f1682e5faffb68cc4e7445a1a193285557258be1131d954bedcd730e3019'),
(X'019f21f2fb40855c96259b38316ba0eb', 2, 'payment_received', X'019f21f2fb40856084dfb67da6ff755c', 1782981000000000, 1782981000000000, X'000000000000001f0006559c9d2572000006559c9d257200019f21f2fb40856084dfb67da6ff755c0000000000120160494e52', X'c974f1682e5faffb68cc4e7445a1a193285557258be1131d954bedcd730e3019', X'3677c53874382390865779c65f16d5de5cdc614a7a6732b2b7340eba7ff3770a'),
(X'019f21f2fb40855c96259b38316ba0eb', 3, 'subscription_created', X'019f21f2fb4080fb9f4fa7897dd0161b', 1782981000000000, 1782981000000000, X'00000000000000030006559c9d2572000006559c9d257200019f21f2fb4080fb9f4fa7897dd0161b019de1ccf9408cb19491b56c3b01059300000000000000010006559c9d257200', X'3677c53874382390865779c65f16d5de5cdc614a7a6732b2b7340eba7ff3770a', X'b64dc6416aed93017a951c0b1c7ac78522fe1df34d459a9ecbe10da2ff1f9481'),
(X'019f21f2fb40855c96259b38316ba0eb', 4, 'subscription_started', X'019f21f2fb4080fb9f4fa7897dd0161b', 1782981000000000, 1782981000000000, X'00000000000000040006559c9d2572000006559c9d257200019f21f2fb4080fb9f4fa7897dd0161b', X'b64dc6416aed93017a951c0b1c7ac78522fe1df34d459a9ecbe10da2ff1f9481', X'004c4d5e4be7eb5fdaa7cdedf6131704c8b3867fe535dcce009cab839611705b'),
(X'019f21f2fb40855c96259b38316ba0eb', 5, 'subscription_renewed', X'019f21f2fb4080fb9f4fa7897dd0161b', 1782981000000000, 1782981000000000, X'000000000000000b0006559c9d2572000006559c9d257200019f21f2fb4080fb9f4fa7897dd0161b019f21f2fb408132a06f0c303d30070c0006559c9d2572000006580c3a3a1200', X'004c4d5e4be7eb5fdaa7cdedf6131704c8b3867fe535dcce009cab839611705b', X'454c44016328367d43936715be2d63b663090357a52dc6211b41225402fcd63b'),
(X'019f21f2fb40855c96259b38316ba0eb', 6, 'document_paid', X'019f21f2fb408adfb4afc0630a7fece6', 1782981000000000, 1782981000000000, X'000000000000000f0006559c9d2572000006559c9d257200019f21f2fb408adfb4afc0630a7fece6', X'454c44016328367d43936715be2d63b663090357a52dc6211b41225402fcd63b', X'7247a4c90f99be4d7fe2ae7bea2299961dc67ca489f417b7e28a566293e0c507'),
(X'019f21f2fb40855c96259b38316ba0eb', 7, 'document_finalized', X'019f21f2fb408adfb4afc0630a7fece6', 1782981000000000, 1782981000000000, X'000000000000000e0006559c9d2572000006559c9d257200019f21f2fb408adfb4afc0630a7fece600000000000f4240494e52000000000002bf20494e520000000000120160494e520000000000000001', X'7247a4c90f99be4d7fe2ae7bea2299961dc67ca489f417b7e28a566293e0c507', X'86f9dec0c79ccf3ac4f32a2cd7a1a2c82200b1afe0f3aa7d404db0c9f78da1a3');

INSERT INTO osto_feed (position, company_id, sequence) VALUES
(1, X'019de1ccf940828e929bcd3ae7364741', 1),
(2, X'019de1ccf940828e929bcd3ae7364741', 2),
(3, X'019de1ccf940828e929bcd3ae7364741', 3),
(4, X'019de1ccf940828e929bcd3ae7364741', 4),
(5, X'019de1ccf940828e929bcd3ae7364741', 5),
(6, X'019de1ccf940828e929bcd3ae7364741', 6),
(7, X'019de1ccf940828e929bcd3ae7364741', 7),
(8, X'019de1ccf940828e929bcd3ae7364741', 8),
(9, X'019de1ccf940828e929bcd3ae7364741', 9),
(10, X'019de1ccf94082b989b1c3092636a06d', 1),
(11, X'019de1ccf94082b989b1c3092636a06d', 2),
(12, X'019de1ccf94082b989b1c3092636a06d', 3),
(13, X'019de1ccf9408f41a41fdcb982666bf3', 1),
(14, X'019de1ccf9408f41a41fdcb982666bf3', 2),
(15, X'019de1ccf9408f41a41fdcb982666bf3', 3),
(16, X'019de1ccf940812a9ede15ccabeeff27', 1),
(17, X'019de1ccf940812a9ede15ccabeeff27', 2),
(18, X'019de1ccf940812a9ede15ccabeeff27', 3),
(19, X'019de1ccf940812a9ede15ccabeeff27', 4),
(20, X'019de1ccf940812a9ede15ccabeeff27', 5),
(21, X'019de1ccf940812a9ede15ccabeeff27', 6),
(22, X'019de1ccf940812a9ede15ccabeeff27', 7),
(23, X'019de1ccf940812a9ede15ccabeeff27', 8),
(24, X'019de1ccf940812a9ede15ccabeeff27', 9),
(25, X'019de1ccf9408038b64bef231e3a1188', 1),
(26, X'019de1ccf9408038b64bef231e3a1188', 2),
(27, X'019de1ccf9408038b64bef231e3a1188', 3),
(28, X'019de1ccf9408aea9bd3b0d2d06735ea', 1),
(29, X'019de1ccf9408aea9bd3b0d2d06735ea', 2),
(30, X'019de1ccf9408aea9bd3b0d2d06735ea', 3),
(31, X'019de1ccf9408aea9bd3b0d2d06735ea', 4),
(32, X'019de1ccf9408aea9bd3b0d2d06735ea', 5),
(33, X'019de1ccf9408aea9bd3b0d2d06735ea', 6),
(34, X'019de1ccf9408aea9bd3b0d2d06735ea', 7),
(35, X'019de1ccf9408aea9bd3b0d2d06735ea', 8),
(36, X'019de1ccf9408aea9bd3b0d2d06735ea', 9),
(37, X'019de1ccf940812a9ede15ccabeeff27', 10),
(38, X'019de1ccf940812a9ede15ccabeeff27', 11),
(39, X'019de1ccf940828e929bcd3ae7364741', 10),
(40, X'019de1ccf940828e929bcd3ae7364741', 11),
(41, X'019de1ccf9408aea9bd3b0d2d06735ea', 10),
(42, X'019de1ccf9408aea9bd3b0d2d06735ea', 11),
(43, X'019de1ccf9408aea9bd3b0d2d06735ea', 12),
(44, X'019de1ccf9408aea9bd3b0d2d06735ea', 13),
(45, X'019de1ccf9408aea9bd3b0d2d06735ea', 14),
(46, X'019de1ccf9408aea9bd3b0d2d06735ea', 15),
(47, X'019e81dffa408f7fa5b9f20852718587', 1),
(48, X'019e81dffa408f7fa5b9f20852718587', 2),
(49, X'019e81dffa408f7fa5b9f20852718587', 3),
(50, X'019e81dffa408f7fa5b9f20852718587', 4),
(51, X'019e81dffa408f7fa5b9f20852718587', 5),
(52, X'019e81dffa408f7fa5b9f20852718587', 6),
(53, X'019e81dffa408f7fa5b9f20852718587', 7),
(54, X'019e81dffa408f7fa5b9f20852718587', 8),
(55, X'019e81dffa408f7fa5b9f20852718587', 9),
(56, X'019e81dffa408f7fa5b9f20852718587', 10),
(57, X'019e81dffa408f7fa5b9f20852718587', 11),
(58, X'019e81dffa408208a101fc3633706e9c', 1),
(59, X'019e81dffa408208a101fc3633706e9c', 2),
(60, X'019e81dffa408208a101fc3633706e9c', 3),
(61, X'019e81dffa408208a101fc3633706e9c', 4),
(62, X'019e81dffa408208a101fc3633706e9c', 5),
(63, X'019e81dffa408a669328785d0ccf5248', 1),
(64, X'019e81dffa408a669328785d0ccf5248', 2),
(65, X'019e81dffa408a669328785d0ccf5248', 3),
(66, X'019de1ccf940828e929bcd3ae7364741', 12),
(67, X'019de1ccf940828e929bcd3ae7364741', 13),
(68, X'019de1ccf940812a9ede15ccabeeff27', 12),
(69, X'019de1ccf940812a9ede15ccabeeff27', 13),
(70, X'019de1ccf940828e929bcd3ae7364741', 14),
(71, X'019de1ccf940812a9ede15ccabeeff27', 14),
(72, X'019de1ccf940828e929bcd3ae7364741', 15),
(73, X'019de1ccf940812a9ede15ccabeeff27', 15),
(74, X'019de1ccf940828e929bcd3ae7364741', 16),
(75, X'019de1ccf940828e929bcd3ae7364741', 17),
(76, X'019de1ccf940812a9ede15ccabeeff27', 16),
(77, X'019de1ccf940812a9ede15ccabeeff27', 17),
(78, X'019de1ccf940828e929bcd3ae7364741', 18),
(79, X'019de1ccf940812a9ede15ccabeeff27', 18),
(80, X'019de1ccf940828e929bcd3ae7364741', 19),
(81, X'019de1ccf940828e929bcd3ae7364741', 20),
(82, X'019de1ccf940828e929bcd3ae7364741', 21),
(83, X'019de1ccf940812a9ede15ccabeeff27', 19),
(84, X'019de1ccf940812a9ede15ccabeeff27', 20),
(85, X'019de1ccf940812a9ede15ccabeeff27', 21),
(86, X'019de1ccf9408aea9bd3b0d2d06735ea', 16),
(87, X'019de1ccf9408aea9bd3b0d2d06735ea', 17),
(88, X'019e81dffa408f7fa5b9f20852718587', 12),
(89, X'019e81dffa408f7fa5b9f20852718587', 13),
(90, X'019e81dffa408f7fa5b9f20852718587', 14),
(91, X'019de1ccf9408aea9bd3b0d2d06735ea', 18),
(92, X'019de1ccf9408aea9bd3b0d2d06735ea', 19),
(93, X'019e81dffa408f7fa5b9f20852718587', 15),
(94, X'019e81dffa408f7fa5b9f20852718587', 16),
(95, X'019e81dffa408208a101fc3633706e9c', 6),
(96, X'019e81dffa408208a101fc3633706e9c', 7),
(97, X'019e81dffa408208a101fc3633706e9c', 8),
(98, X'019e81dffa408208a101fc3633706e9c', 9),
(99, X'019e81dffa408208a101fc3633706e9c', 10),
(100, X'019e81dffa408208a101fc3633706e9c', 11),
(101, X'019f211741408fd196201221b849a090', 1),
(102, X'019f211741408fd196201221b849a090', 2),
(103, X'019f211741408fd196201221b849a090', 3),
(104, X'019f211741408fd196201221b849a090', 4),
(105, X'019f211741408fd196201221b849a090', 5),
(106, X'019f211741408fd196201221b849a090', 6),
(107, X'019f211741408fd196201221b849a090', 7),
(108, X'019f211741408fd196201221b849a090', 8),
(109, X'019f211741408fb5a7026e21b0e0c9d3', 1),
(110, X'019f211741408fb5a7026e21b0e0c9d3', 2),
(111, X'019f211741408fb5a7026e21b0e0c9d3', 3),
(112, X'019f211741408fb5a7026e21b0e0c9d3', 4),
(113, X'019f211741408fb5a7026e21b0e0c9d3', 5),
(114, X'019f211741408fb5a7026e21b0e0c9d3', 6),
(115, X'019f211741408fb5a7026e21b0e0c9d3', 7),
(116, X'019f211741408fb5a7026e21b0e0c9d3', 8),
(117, X'019f211741408fb5a7026e21b0e0c9d3', 9),
(118, X'019f211741408fb5a7026e21b0e0c9d3', 10),
(119, X'019f211741408fb5a7026e21b0e0c9d3', 11),
(120, X'019f211741408fb5a7026e21b0e0c9d3', 12),
(121, X'019f211741408fb5a7026e21b0e0c9d3', 13),
(122, X'019f211741408fb5a7026e21b0e0c9d3', 14),
(123, X'019f21f2fb40855c96259b38316ba0eb', 1),
(124, X'019f21f2fb40855c96259b38316ba0eb', 2),
(125, X'019f21f2fb40855c96259b38316ba0eb', 3),
(126, X'019f21f2fb40855c96259b38316ba0eb', 4),
(127, X'019f21f2fb40855c96259b38316ba0eb', 5),
(128, X'019f21f2fb40855c96259b38316ba0eb', 6),
(129, X'019f21f2fb40855c96259b38316ba0eb', 7);

INSERT INTO osto_seals (company_id, sequence, seals, hash) VALUES
(X'019de1ccf940828e929bcd3ae7364741', 1, X'00ee07f247010001f89fe935b17ff4a461506333bcc8ee173184a2e70108000000000000000101601faad9db9503755fee27402a3ba784', X'304d318e48ca292a687b263b3da2d0f04ce64f72722ad67c698a13dc580d04ae'),
(X'019de1ccf940828e929bcd3ae7364741', 2, X'0040fefe04010403494e520145e7328b77a1231849fe255ac9e80b9175ab12b3011110019de1ccf94088cd8bf0224f4966c866018e6ab857b64cbdb531c675e7726dbc1bf8da62f0011110019de1ccf940827fa3c82c892b819a8b0128147b189b5200a356c7e930c9e1062f517276fc021910019de1ccf94088cd8bf0224f4966c866000000000000000001d09f944bb08ec67e526873dddcacd5161910019de1ccf94088cd8bf0224f4966c866000000000000000101b9a1c8063c764891d43b79334afe4166b17cd0e4011110019de1ccf94088cd8bf0224f4966c866015c76cf2a82182385b79ee196a9cb63373184a2e702080000000000000002014442f32457bd8cf04708a740eb7e485108000000000000000301d013ad3c3eea969c772f665e247fc65d744214ff021110019de1ccf9408240bd16ae77f8225f8f0152ed79c14517cc6bb383e16a64ffa1101110019de1ccf9408bc7a086d11ec6ccbe7301e46387ce2d5fdbf8cafc94e3ce61e3de972b538a021910019de1ccf940827fa3c82c892b819a8b000000000000000001f66b7808eeb08aec043b0e20b3ea07041910019de1ccf940827fa3c82c892b819a8b0000000000000001013369e74dfd73b6da88d208dd64ea886e8e196d5101140b4248412f32362d32372f52000000000000000101c1f70335bf4963e8c214810f4a8091b1cb9bc65a011110019de1ccf9408cc789aa53e20be8be2d01fb6367ded6f0da508f369e6ade34ef99fb506811041910019de1ccf9408240bd16ae77f8225f8f0000000000000000015b06b06a81d9f24efd068464031ea7f01910019de1ccf9408240bd16ae77f8225f8f000000000000000101e45b87be3d1d4984e02312d70919e8b21910019de1ccf9408bc7a086d11ec6ccbe7300000000000000000159607c96b12894e51483a36b8d2ff3ba1910019de1ccf9408bc7a086d11ec6ccbe7300000000000000010169fb4fd98563ef581c5e0a2059e3cf25', X'889ad5107705a19699699ee24c3c58478b67b5526222e9ef27dc7a695105ff76'),
(X'019de1ccf940828e929bcd3ae7364741', 3, X'0040fefe04010403494e52016fb20bf826b1997f43d011981616b6422548cdb5022110019de1ccf94088cd8bf0224f4966c8660000000000000001000000000000000001971bdbdc6566b1f9d5b12124da8a7f732110019de1ccf94088cd8bf0224f4966c8660000000000000001000000000000000101b80b7ac19819a7582c5a31cc353426c89b4a8697011910019de1ccf94088cd8bf0224f4966c866000000000000000101551264d8b479c0243e6afd8bdbd21af875ab12b3011110019de1ccf94088cd8bf0224f4966c86601cb1149bdf8a49e363afe41743a1d41e45834fa9e013210019de1ccf94089338f7db7003e25a85510019de1ccf9408eb4819b58ee01a1178f000650ba08ada2000000000000000000018e9e4b9b221bab88f6879cdaf02c9dc0bbd4da4e011110019de1ccf9408138a07431e96f6aef2201421e3ed12c0f71f21a166611cbba539af8da62f0011110019de1ccf9408150a2e38ab886cce15a017ecbb3b0098a75e4692bb43c27158a8c517276fc021910019de1ccf9408138a07431e96f6aef22000000000000000001c228a3b36776a8ca366ce47c98c8a6631910019de1ccf9408138a07431e96f6aef220000000000000001012561b975957ebf84d4fb777a778c8479b17cd0e4011110019de1ccf9408138a07431e96f6aef2201a5d88d643e7128a724c14bb0361bf5698cf4761504170572656e657710019de1ccf94084c9bc123576db044a3e011930036bf7889c7deec39c714772d1dd1705737461727410019de1ccf94084c9bc123576db044a3e001a0866696e616c697a6510019de1ccf9408138a07431e96f6aef22001d0b636c6f73655f757361676510019de1ccf94084c9bc123576db044a3e003184a2e70608000000000000000401c9da80a4d42d9012983a4a5359202b4c08000000000000000501e8a0c795edd7c7e0461b2c0d2b81da8908000000000000000601ae9e7aaacd2b06d1f31bc6fc5cdd1915080000000000000007015c031e859ea236dbab19991998691ef3080000000000000008019b2398e15a4cff92e655daa63aea120308000000000000000901a21ac14682446bc00c73e0de3e237975744214ff021110019de1ccf940812cade7fb95d0ac3d42018ac7ae0ff722dc5f090162b58a409d7e1110019de1ccf940875abb7bb11109a1ba700106f8a0b66efdab3164cdf51775ea53bd972b538a021910019de1ccf9408150a2e38ab886cce15a00000000000000000134e6bcc0ec9f3ea6243709043fcfc44d1910019de1ccf9408150a2e38ab886cce15a000000000000000101dbf0798dcfd85a11e6b1aded7f188c118e196d5101130a4248412f32362d32372f000000000000000101c3b689e4d0b9552f4da0c17da2768b02fb506811051910019de1ccf940812cade7fb95d0ac3d4200000000000000000182a5a8a410eb37a104f09c58f13cfb9b1910019de1ccf940812cade7fb95d0ac3d42000000000000000101e3f8c413bc6f3fa614ce62c8860340c41910019de1ccf940812cade7fb95d0ac3d42000000000000000201923a23f2417d04f87e4ea27da4210bc41910019de1ccf940875abb7bb11109a1ba7000000000000000000132c161b0c7a4ce8bcfed6ac368754cdf1910019de1ccf940875abb7bb11109a1ba70000000000000000101f4827a88c96f532ac0d0887fc894e8ddfff0b9ed011110019de1ccf94089338f7db7003e25a85501dcd3544d856363267a6905c05451333fd7ea7124011110019de1ccf94084c9bc123576db044a3e01a47e77915ccf83023b14ba9071f634e2', X'92b478a7e359c8c60f70b7c8264a804c8c477f898e4d87c37e29617530b7120c'),
(X'019de1ccf94082b989b1c3092636a06d', 1, X'00ee07f247010001a6802a03c364f2c9c25f71093dbddc663184a2e701080000000000000001015b26bcf6a1c72d002612838adb8a3aad', X'945fa7b0a20b045811cd82057ad65c9e649bb4848a78b16272dad71fbfa9954e'),
(X'019de1ccf94082b989b1c3092636a06d', 2, X'0040fefe04010403494e520169953fe225d1b983aa894dab258ff7c075ab12b3011110019de1ccf9408c7697f33f04315cbfcf01f6278a80085ebd93a953be5f142c17e0f8da62f0011110019de1ccf9408da6bbb905f4e9f76c900162a809547d7787e34029c608a3e8df9f517276fc011910019de1ccf9408c7697f33f04315cbfcf000000000000000001a1c90471c9f4aefc49e2f00f83ae4d7eb17cd0e4011110019de1ccf9408c7697f33f04315cbfcf01a0f52751a887d8fc1dd5c454850582343184a2e70208000000000000000201a914ceae8a1203f98ae3547d2646846608000000000000000301edcdf8a60063d581ceac14c9f8a034f7744214ff021110019de1ccf9408be0a8a8970d855bb8a901f7aac0d3f854f40f7d23a21eedeecbb21110019de1ccf9408ef8bac4fe83fce1f4d70122c201fd303b1d118357f49e887d02e3972b538a011910019de1ccf9408da6bbb905f4e9f76c900000000000000000016b9518325fad8bdc7e96aa13a065bf7e8e196d5101140b4248412f32362d32372f52000000000000000201c7f8bcb58f8f0c9409aaf787b4517d8fcb9bc65a011110019de1ccf9408e2b8b39e82d5f9d4bd401849bc3670c2eec6caa098d53221f288ffb506811041910019de1ccf9408be0a8a8970d855bb8a900000000000000000132861b398d8cfa0b4ecbec33ff6a50cf1910019de1ccf9408be0a8a8970d855bb8a9000000000000000101193d773446508d0bda4d8a3a267a56cd1910019de1ccf9408ef8bac4fe83fce1f4d7000000000000000001aae54b2dd00671dec728d7587a3f3b2c1910019de1ccf9408ef8bac4fe83fce1f4d7000000000000000101410882e52d94824fb7a848292fe11007', X'07eeb050d102e8dcef5972ab75f0b31c001485117f019827598f65d13f68b8cd'),
(X'019de1ccf9408f41a41fdcb982666bf3', 1, X'00ee07f247010001a01cead1352a7b1f5b8668d3fe41f0f83184a2e70108000000000000000101a265dc17519477371898830f68f5666c', X'3d45ca9587de5fb54e6dad2bac4937870a5f32786ff0bbfa3966bec858ba7c20'),
(X'019de1ccf9408f41a41fdcb982666bf3', 2, X'0040fefe04010403494e52018ab31ec4426f1efba0f03eb06daba2cd75ab12b3011110019de1ccf94082a3acc6b011923abb030161f5b992ab4aa8ff6ea8c0da1d91eec3f8da62f0011110019de1ccf94087818cb45f60979e4c3f0103a9b8e18dfeb1dffdad94458dc79c0a517276fc011910019de1ccf94082a3acc6b011923abb03000000000000000001c1dcc99ded7b7e9993880a5ea4c20c3eb17cd0e4011110019de1ccf94082a3acc6b011923abb030137d57a5c1f10d1ba436bbbfd39fa1a213184a2e70208000000000000000201631845ff054517ba2737fef6b0d9bfa1080000000000000003012546222de80a8f2efba306fb42c79cf0744214ff021110019de1ccf9408044828f0423dfee2e3c01101a7616a0ae45a61fe872ce6265be751110019de1ccf9408c3eb1f885ac907749eb01c4ad69cdb09f972e16c1c6e6e7b1e716972b538a011910019de1ccf94087818cb45f60979e4c3f000000000000000001f34fadb39229cf7176a5ab80e943b5048e196d5101140b4248412f32362d32372f5200000000000000030167564b81110ea09f0f503ac8adbea579cb9bc65a011110019de1ccf9408988bf48361c77a4e60101c8413704264802a27647e3e99c50a239fb506811041910019de1ccf9408044828f0423dfee2e3c0000000000000000017f5e8255683d3eac00d0e435a67c02fb1910019de1ccf9408044828f0423dfee2e3c000000000000000101c9f03f0d4d53721dd005a14262a2113c1910019de1ccf9408c3eb1f885ac907749eb000000000000000001238a1411e1b899694c92a8b1959445941910019de1ccf9408c3eb1f885ac907749eb000000000000000101890a590be645921f28456398263f2b4a', X'92b88287ab8033464f2dad54254a201eb6aa356b0794a849e873640702ad1056'),
(X'019de1ccf940812a9ede15ccabeeff27', 1, X'00ee07f24701000193b6bfc63246cd3e1e3db122e574b3ce3184a2e7010800000000000000010125ce1160c609ae45880fd4d044dca178', X'90c844dd4fccbcf7c5e41a0632b59e4f1a3d07f5899a0c088a4b37f7d513e078'),
(X'019de1ccf940812a9ede15ccabeeff27', 2, X'0040fefe0401040355534401175e1873d276cb45f95be6ce379d241975ab12b3011110019de1ccf9408c39951878dcd0d98091011197ac983caec4ddbe2bf44b29141932f8da62f0011110019de1ccf9408c858243bc970b8eae5601952adf5f2b42b072607ce8ec9618b790517276fc011910019de1ccf9408c39951878dcd0d98091000000000000000001c4cce475f05cd8146adb7fd07ed1bd55b17cd0e4011110019de1ccf9408c39951878dcd0d98091018c1226684276b52b0b7c76db722ee16e3184a2e70208000000000000000201fee153719a77bb60d2818a6606fc1c0708000000000000000301eddb97f2b505e193af0e52f0e846abcb744214ff011110019de1ccf9408008ac56c1dc82a159260162d57f91c2daed7e199270dece07f767972b538a011910019de1ccf9408c858243bc970b8eae560000000000000000010f6b8d5daa5b6708b1744db0e71f46678e196d5101140b4248412f32362d32372f520000000000000004010d798fec81ad0c0e015132877a1ac485cb9bc65a011110019de1ccf9408ac4982d30aa3b4a431e01cf545963cfe1d60dbfde12bbb76100bffb506811021910019de1ccf9408008ac56c1dc82a15926000000000000000001b5213e5f615b827e67a12004214c9e221910019de1ccf9408008ac56c1dc82a15926000000000000000101d5a1f8e5127530804f58657b0cae96da', X'387776ab92524431781732c8dd10ecad7040c8bb3ce5b0174251a505ba76c33d'),
(X'019de1ccf940812a9ede15ccabeeff27', 3, X'0040fefe04010403555344011305a775de19cc0d54a66ebcd990b4722548cdb5012110019de1ccf9408c39951878dcd0d980910000000000000001000000000000000001f61fa3149d4de3a7366c17ed948fe8069b4a8697011910019de1ccf9408c39951878dcd0d98091000000000000000101f210d40fd5b303fc2df4b3e18ed2d10b75ab12b3011110019de1ccf9408c39951878dcd0d98091016edab717d838ac8038ff8794bd3ae8055834fa9e013210019de1ccf94081d19cda67b7bf390ad710019de1ccf9408eb4819b58ee01a1178f000650ba08ada200000000000000000001db20dc99b581c74b02e5ee3c3bb18088bbd4da4e011110019de1ccf940806bbdff98cf6d80ca7b0100c7cf4c2b151f12dafa62e2820914f7f8da62f0011110019de1ccf9408626b7fa572065abce62017fc371c9a7f98eef079a52ff01844894517276fc011910019de1ccf940806bbdff98cf6d80ca7b000000000000000001b07d58cfffba6581a42ac013021d1b25b17cd0e4011110019de1ccf940806bbdff98cf6d80ca7b01b0174010d791d52f523c2a226c2fb88d8cf4761504170572656e657710019de1ccf94088089671dc14c4e91eb0011b379494190f44fc651a5ffe94d7f01b1705737461727410019de1ccf94088089671dc14c4e91eb0001a0866696e616c697a6510019de1ccf940806bbdff98cf6d80ca7b001d0b636c6f73655f757361676510019de1ccf94088089671dc14c4e91eb0003184a2e706080000000000000004019c18c3bd1c3d251187efc5ca232631b0080000000000000005012746313d53917150bb544a2b30dda9b7080000000000000006012a88a41db08e48c1ae2c13c2ff12089908000000000000000701a95f54fb3c1a70f7d744db21e4c2ad6108000000000000000801d005d91b4a540b53e75321262d50e36f08000000000000000901c09049426c90efc317f03734cbe4025e744214ff011110019de1ccf940844fa1ddcf6afcf882f3017aec2b02b53fd40b02b65464e699d6be972b538a011910019de1ccf9408626b7fa572065abce62000000000000000001ff61a64e3867449c8e7ea505c7dc1c128e196d5101130a4248412f32362d32372f0000000000000002010ce08dbae1d7d3feb0847a2be70de05cfb506811021910019de1ccf940844fa1ddcf6afcf882f300000000000000000160476f5b7b74c70af8151accddc2470d1910019de1ccf940844fa1ddcf6afcf882f30000000000000001014bcccf2643f00688db9dd0f40f372f97fff0b9ed011110019de1ccf94081d19cda67b7bf390ad701c2f84c002fe63fdfcf30339df0c69c28d7ea7124011110019de1ccf94088089671dc14c4e91eb001146b7d78fa0a034451aed7ca9821e9fd', X'd9475f6beedcebf4aa28a618c6696d1f83cb8417a39cacf2b879e035203727e7'),
(X'019de1ccf9408038b64bef231e3a1188', 1, X'00ee07f24701000118e4238e96282d6ddf4932b430b9f5e73184a2e70108000000000000000101cc04399157930f57a7165c0b74837e57', X'f3adae3cdfe526d1e4f55965fee6d91c053a28d1016db29125810de146de065b'),
(X'019de1ccf9408038b64bef231e3a1188', 2, X'0040fefe04010403494e5201527a1bca22ae6b953e66ffd159ebd63c75ab12b3011110019de1ccf9408f93af242744d2b4fc8a01b169b57df040e88686c055fab9b74ac8f8da62f0011110019de1ccf94080c38eb444b908dd3a2b01a0ddf31139a3a98af66e8688561d6000517276fc021910019de1ccf9408f93af242744d2b4fc8a0000000000000000018a0ec95f5db8221b64f7b076bf34dc441910019de1ccf9408f93af242744d2b4fc8a000000000000000101910f1c21f5aba0f78d36b8ff19c7dd41b17cd0e4011110019de1ccf9408f93af242744d2b4fc8a011520a030fafff87540975077e446ad393184a2e70208000000000000000201c977744863642f1e1168ba1ad9f8829408000000000000000301283bffaed40edc11801e521bdfbdaf55744214ff021110019de1ccf9408271ae6f0e54dddd0f3501f2797b85e2fdc432b67956db13279bf91110019de1ccf9408e33be6702c63c08c4c4019fb3641ae6438a3b09628cee8a25e7ef972b538a021910019de1ccf94080c38eb444b908dd3a2b00000000000000000121f766dcfb6b0aed50691bd0023655411910019de1ccf94080c38eb444b908dd3a2b00000000000000010122fb622c53bf7f4d7595650ff3e927cb8e196d5101140b4248412f32362d32372f5200000000000000050158f8297091feaa2bca0dc316e50033c9cb9bc65a011110019de1ccf94081518225d2991fed7dc601772d26fa936fd65e45be5fa585798f41fb506811041910019de1ccf9408271ae6f0e54dddd0f35000000000000000001e4fc49445d46c8ef0f825395fff739d41910019de1ccf9408271ae6f0e54dddd0f350000000000000001014d8427ade57fb7324ce787b0b7acd0fe1910019de1ccf9408e33be6702c63c08c4c400000000000000000148f415f4794281a405171d157148a9781910019de1ccf9408e33be6702c63c08c4c4000000000000000101fe3802223a4b73fc2eebc72f930c3b79', X'fbb82ff5ad9ea52c997c0d7d0dcb293a625fc40730bf34f6a95d59e734e2dd5d'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 1, X'00ee07f24701000128992f79af8dbf7b81e7133ef829efe03184a2e70108000000000000000101eb7573706a4ac6fe6f8ad7607454aa77', X'a1fafee503c659797ef91ccf5062fbd74075693cb713a150e77ff6dfafc0dba1'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 2, X'0040fefe04010403494e52014a1c9cc39c95812eaa6682e714cb2c8e75ab12b3011110019de1ccf94085f5a0c619f11258836c016928bec8efac001ff4da88c1533d673af8da62f0011110019de1ccf940832b9e8c54e807ae7a3d01a5afe868e7781cb43e793ea641b37b54517276fc021910019de1ccf94085f5a0c619f11258836c000000000000000001e167b2612b2865823c601a18ba5f50991910019de1ccf94085f5a0c619f11258836c0000000000000001016e184e88d30194c6df89116f37f33d5fb17cd0e4011110019de1ccf94085f5a0c619f11258836c01d152dc2613d269405c4e94160da2ee133184a2e70208000000000000000201f9ac4a15ec4cba64aea23ceb24d8814a08000000000000000301e4beb1d84e96556ee188d42611a3de85744214ff021110019de1ccf94083e8b22f04cd95e471ad0156cf38ec56dd056e0ab89d74387091f01110019de1ccf9408b4596fb7ed25e04c6e101149d5a67941819d0ee5593124115c692972b538a021910019de1ccf940832b9e8c54e807ae7a3d000000000000000001aab58b156a2fd1b836d12a1d99ad01f01910019de1ccf940832b9e8c54e807ae7a3d000000000000000101f4164178e62acf3fed347b1e761dce388e196d5101140b4248412f32362d32372f520000000000000006012b3ca0ce24e1f088a6f930037e8a67e8cb9bc65a011110019de1ccf94080bf90d7d7f9d5080d5001f9c119971d9d4428df85a5188441783cfb506811041910019de1ccf94083e8b22f04cd95e471ad000000000000000001a921bf70de12e2fd98f4d5329930cdeb1910019de1ccf94083e8b22f04cd95e471ad000000000000000101f7999d9286bc2f1106681cbecd0250921910019de1ccf9408b4596fb7ed25e04c6e10000000000000000014cfa7c97c0c7d651ac40ad24ae9f02f01910019de1ccf9408b4596fb7ed25e04c6e1000000000000000101f2c528f073f63eaf74c3e7359583b5e1', X'ac59a6e6a7656c4ec06d3a4267db14d701fe14c0e8ce8687f64a69d191f7f910'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 3, X'0040fefe04010403494e5201a05319748b4bc80071e30635ea5dcc712548cdb5022110019de1ccf94085f5a0c619f11258836c00000000000000010000000000000000012e8782bd24aa47c8b1bbfc4a451a6dd02110019de1ccf94085f5a0c619f11258836c0000000000000001000000000000000101da1ca248750e774c2a6aab2a0b1497349b4a8697011910019de1ccf94085f5a0c619f11258836c00000000000000010158eba01642e61de1b413cff080b0a3c575ab12b3011110019de1ccf94085f5a0c619f11258836c0149b544d32b9fe5bb4f3a5a2d8c2fe3375834fa9e013210019de1ccf9408a77a9738c8d092d4bf710019de1ccf9408eb4819b58ee01a1178f000650ba08ada2000000000000000000012f77638014812df2bcec0c52c182ccd5bbd4da4e011110019de1ccf94088baa6b00ff4a39cedf8017883288bf425da66046088dfd9b7002df8da62f0011110019de1ccf940893289e89c5219b9fa5001bf607821d473b8675268e0b2e47fac9b517276fc021910019de1ccf94088baa6b00ff4a39cedf800000000000000000184517329f7471874d54ceb1e5b461f4e1910019de1ccf94088baa6b00ff4a39cedf8000000000000000101c2dfec9fe726e2bae5d16bc0b92495cfb17cd0e4011110019de1ccf94088baa6b00ff4a39cedf8014ee0ccb4f03ecc9a57c7694162d0ff188cf4761504170572656e657710019de1ccf94087c8b467c06fb7cd667e01a1a037623348920ae297b7e269522c961705737461727410019de1ccf94087c8b467c06fb7cd667e001a0866696e616c697a6510019de1ccf94088baa6b00ff4a39cedf8001d0b636c6f73655f757361676510019de1ccf94087c8b467c06fb7cd667e003184a2e70608000000000000000401a5c031c727ffca7b8c884245433f6c9b08000000000000000501956bf2f2bbc1bf71b63c47ba8816345108000000000000000601297b39d54edb788afbda56ee0696d69908000000000000000701ea77944422d497b7ed1ef76fb67ace50080000000000000008017390c467fba22b6c0e8838d3bf603a4d08000000000000000901e1dbd10bbc48c19703611f700f22ac72744214ff021110019de1ccf9408e2a93dd09946a696db3018c9e4426a57b3dddc81bb93718a4a3821110019de1ccf9408e2fb19ea8ed4c70306b01c29f5baa9f3511cd1b354cfe5108c7eb972b538a021910019de1ccf940893289e89c5219b9fa500000000000000000013d295b4650fc9cee5e7d767ae9380e771910019de1ccf940893289e89c5219b9fa500000000000000001010598fbdcc11259df3a29a55f7f130f688e196d5101130a4248412f32362d32372f000000000000000301017cd3b7aa3f5eec9d0ed53722510fb5fb506811051910019de1ccf9408e2a93dd09946a696db3000000000000000001bbe093665ce86359e27b66f8a671e5c11910019de1ccf9408e2a93dd09946a696db3000000000000000101459de03c246be82a8839eea8a254888d1910019de1ccf9408e2fb19ea8ed4c70306b000000000000000001615697ed29b1cbc38b92245a2d9fab321910019de1ccf9408e2fb19ea8ed4c70306b000000000000000101919727277a855d975f4386c92279e7891910019de1ccf9408e2fb19ea8ed4c70306b000000000000000201398f21e72cc08f1e2f02d830982d9166fff0b9ed011110019de1ccf9408a77a9738c8d092d4bf701eec43d88ff5efa9a560980e901b6daf2d7ea7124011110019de1ccf94087c8b467c06fb7cd667e0118d430509d86234f73443bf44b938152', X'ede35d956c730dd5d31b83b805ef0ff22c28dbaf81182437de961082a5d34d11'),
(X'019de1ccf940812a9ede15ccabeeff27', 4, X'005834fa9e013210019de1ccf94081d19cda67b7bf390ad710019de1ccf9408eb4819b58ee01a1178f00065329a5c242000000000000000000013d4b286c60b41470e7a71fb33ffc8c30bbd4da4e011110019e81721d4089a8992c8263abf583b601e041a9e955fba5dccfe7960a0e9e0164f8da62f0011110019e81721d40802e8ae7de659277e10201b8ecaef8480ea08a15e3a6ac4ab861c0517276fc011910019e81721d4089a8992c8263abf583b6000000000000000001f7158cecb4e6eeeefc133572f4255223b17cd0e4011110019e81721d4089a8992c8263abf583b601e5a5ab967b87f21f3138c6fb341a88868cf4761504170572656e657710019de1ccf94088089671dc14c4e91eb001935e72d4896907f6886238cd38243fff1907617474656d707410019e81721d4089a8992c8263abf583b6001a0866696e616c697a6510019e81721d4089a8992c8263abf583b6001e0c6f70656e5f64756e6e696e6710019e81721d4089a8992c8263abf583b6018528b1764084fb3b063dd96b50df56273184a2e70208000000000000000a01b34064bd925ae75c20f71f316ba56a9e08000000000000000b01beb6608a72ac55ac6956bba9d1163bfc744214ff011110019e81721d4088f29327a321812f352d01cff672db6e5e466df1e324793151d7b0972b538a011910019e81721d40802e8ae7de659277e102000000000000000001d297359c82adaaa8fe721f60e425d56e8e196d5101130a4248412f32362d32372f000000000000000401148d4f994af95eae2c9136f059d9b6b0fb506811021910019e81721d4088f29327a321812f352d0000000000000000018ef96cdcdea0e50ce889271f26e450061910019e81721d4088f29327a321812f352d0000000000000001013d0716b4af22fd2634233d2d4689b99afff0b9ed011110019de1ccf94081d19cda67b7bf390ad701566817de645a4536b682cd6fd5847128d7ea7124011110019de1ccf94088089671dc14c4e91eb001c5c72cacad1b5fec0748034649789035', X'3b8d2d36467272de20161a4f574cd109f3868d1c42939907d854bd58628b0acf'),
(X'019de1ccf940828e929bcd3ae7364741', 4, X'005834fa9e013210019de1ccf94089338f7db7003e25a85510019de1ccf9408eb4819b58ee01a1178f00065329a5c2420000000000000000000141973e606ee48ae78f8d536434161da5bbd4da4e011110019e81721d4085ee8f761c862e0b3b0c015cce91dd410b32745b8ea44741c5654ff8da62f0011110019e81721d408c0f9722878533f7233301d99d93cfd31213e31f3ab1b9b78f6139517276fc021910019e81721d4085ee8f761c862e0b3b0c000000000000000001eefea6fdb9fe6ad13107774f5c8d0ee51910019e81721d4085ee8f761c862e0b3b0c000000000000000101637abf03f0fdc572d811739570dde750b17cd0e4011110019e81721d4085ee8f761c862e0b3b0c01ad1758b6e3306aea5e25b39791c6ec578cf4761504170572656e657710019de1ccf94084c9bc123576db044a3e01398275d2201e71d6864d5861292e361f1907617474656d707410019e81721d4085ee8f761c862e0b3b0c001a0866696e616c697a6510019e81721d4085ee8f761c862e0b3b0c001e0c6f70656e5f64756e6e696e6710019e81721d4085ee8f761c862e0b3b0c01b954fc03603841937ea95cddf931b97e3184a2e70208000000000000000a01b973846303896ee00ab68fb8a2b65a3308000000000000000b01ac4ff4253e0ea2fc6d4b8429be2284e4744214ff011110019e81721d40863fb044e925199b9883012985e21d2431a14307dd38250bab31b8972b538a021910019e81721d408c0f9722878533f723330000000000000000015aff8cda0f71589f483cde72448674a91910019e81721d408c0f9722878533f723330000000000000001016889c8fdf964ee11f24ad80eb5c242d28e196d5101130a4248412f32362d32372f0000000000000005011764f565dbfca6ff4dcaae880a26392bfb506811031910019e81721d40863fb044e925199b9883000000000000000001b0746097679d2e7a6d4e94665bf5daae1910019e81721d40863fb044e925199b98830000000000000001016343b870a901098baa74fd80846892cd1910019e81721d40863fb044e925199b98830000000000000002018bc5b29d7769f2b5a4a520cef00acef9fff0b9ed011110019de1ccf94089338f7db7003e25a85501e49bf4a203a6901fb4e8e241ee1b8bfbd7ea7124011110019de1ccf94084c9bc123576db044a3e01b12e281d9e1d48b2505bf8e9d400d4b4', X'2afffe46a617f92295a4f3472e74e86afd1564dbc585e0259554f841a55d9581'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 4, X'0040fefe04010403494e52010e96f0e5afd3a03ee7e0a37486da421d2548cdb5022110019de1ccf94085f5a0c619f11258836c0000000000000002000000000000000001177007b94fdb45b12d71bab33b38d79f2110019de1ccf94085f5a0c619f11258836c0000000000000002000000000000000101a5d4c4b2255ab7ef68928f436532b6389b4a8697011910019de1ccf94085f5a0c619f11258836c0000000000000002018903c8690e595ffe44d3282298639be375ab12b3011110019de1ccf94085f5a0c619f11258836c01470d9616b232daa981d667e552a015a45834fa9e013210019de1ccf9408a77a9738c8d092d4bf710019de1ccf9408eb4819b58ee01a1178f00065329a5c24200000000000000000001e61f607b2f92b214a5763091ad726277bbd4da4e011110019e81721d40828090e16178e44a433a01244702ef398e3dc3ec559b0487127a9df8da62f0011110019e81721d408611a79d92fbf6eac58e010633964cffbbf8d42aaf917948024d87517276fc021910019e81721d40828090e16178e44a433a000000000000000001c09d9c9fe45e324aa09f029a74ca485f1910019e81721d40828090e16178e44a433a000000000000000101a243d66047abac6a68d40cfa4557bb3eb17cd0e4011110019e81721d40828090e16178e44a433a0106ed1d909037f93c58045710b1e804c08cf4761502170572656e657710019de1ccf94087c8b467c06fb7cd667e01cb7e73a5b074d5457507f166ba21cc9f1a0866696e616c697a6510019e81721d40828090e16178e44a433a003184a2e70408000000000000000a01dd143346aa79c2eff11669d6fc7d8b1e08000000000000000b01ddea3557fff5f5b59458f998ceccb7ca08000000000000000c01e269acbd2a93586205dee1eb6e70203108000000000000000d019912de171dbc8e4df5d794e47a4cc15a744214ff021110019e81721d4082f59152e7568a6afde601090f69d2a7122b4b4c8377f6b41c31891110019e81721d408ca5be65b50b3124643a0182bc25289508bd5bc90208bbe0c01a90972b538a021910019e81721d408611a79d92fbf6eac58e0000000000000000018d285af9927152fe5f2ed988563aa21e1910019e81721d408611a79d92fbf6eac58e000000000000000101aee7ed66f1baeca358bf794917803dcb8e196d5101130a4248412f32362d32372f000000000000000601f408ca53b41d6e436070166bbc21b06ffb506811051910019e81721d4082f59152e7568a6afde600000000000000000112ae3afe2ba714dbf38e638ba8403e0c1910019e81721d4082f59152e7568a6afde60000000000000001013ee3055cbbce7994ad4ee2105f91c2be1910019e81721d4082f59152e7568a6afde6000000000000000201ce3d5294011072c93e4a778d2abd18801910019e81721d408ca5be65b50b3124643a000000000000000001b1ff8b65e3e7f7f1daef4092108870461910019e81721d408ca5be65b50b3124643a00000000000000010114a6bf778aff36b3d472da88c62acca3fff0b9ed011110019de1ccf9408a77a9738c8d092d4bf7016566d29bf9807e93a16dd20e69bb9b54d7ea7124011110019de1ccf94087c8b467c06fb7cd667e01e973d527bfd05cea8530f49079699278', X'f11b53b6509824025f51ed4bab84b7faeab97b553ce64d0f3cc492354cea3669'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 5, X'0040fefe04010403494e5201d36aae178058b5bc4db1d4980dff21352548cdb5022110019de1ccf94085f5a0c619f11258836c0000000000000003000000000000000001c79fe695fcd141f8db7c56ad03818e912110019de1ccf94085f5a0c619f11258836c00000000000000030000000000000001011083acb3586ef115677572f5647bb1339b4a8697011910019de1ccf94085f5a0c619f11258836c000000000000000301ac1f9191a4d86ecabc1cba0cd20c662975ab12b3011110019de1ccf94085f5a0c619f11258836c016b8487a60be0bce6e04ed05534cf3a0ef8da62f0011110019e81dffa4084f1a55ed15da33dcb3f01807a08c17fd12c73af87d3bceb57dada517276fc021910019e81dffa408623b40f9f2f73dee7cf0000000000000000013d99721d8b0e9ef10f4d232bf7a65a081910019e81dffa408623b40f9f2f73dee7cf000000000000000101f913f8f24c42105ebc7e0733d077aad8b17cd0e4011110019e81dffa408623b40f9f2f73dee7cf0137088bbe8a327c7d2f89be36c3da79f53184a2e70208000000000000000e01867aed365d21a45bb242d97b21c5015e08000000000000000f019b73955308e39d8a1481a6462f9b7d95744214ff021110019e81dffa4080df8c30f21a74b0fa92013d442dd17148bd231df26a27d63cd6e01110019e81dffa40823291881862bb49f73e01a5bec7b00292ca76a8c20e4610c97bae972b538a021910019e81dffa4084f1a55ed15da33dcb3f000000000000000001eee383c2ce25c52aefabf23a76e873ca1910019e81dffa4084f1a55ed15da33dcb3f0000000000000001011b6b6942cc9c92a28d308ee6bae1c5028e196d5101140b4248412f32362d32372f46000000000000000101a213cf7600178587d9a1a25c57935db6fb506811041910019e81dffa4080df8c30f21a74b0fa92000000000000000001127b27c75a434ac3dd56eeccf04a31561910019e81dffa4080df8c30f21a74b0fa920000000000000001014a8512de0e763899b18affc5f3cb1e7d1910019e81dffa40823291881862bb49f73e000000000000000001a07a8baafb7b76d652ac497e3ea8629e1910019e81dffa40823291881862bb49f73e000000000000000101b6171f7f5f0f2fd7969b8e77a55df9342b3a1c56011110019e81dffa408905b20b2ae3e7af3bff01fa9c0444a23e87cac202c464f11c31d6', X'e8248a11ab4ef443ee757465e0f56b7cd1eda6ce63a886fb16ef885fc7e31c97'),
(X'019e81dffa408f7fa5b9f20852718587', 1, X'00ee07f247010001c3fe1f3d03fd1bf6895113243ac422673184a2e70108000000000000000101b1c83a9658c1336821861f75b3c86e35', X'03bb17b62f64bd54b9e6c9a426f9f4d3c43143fc4c89294d7ca2b1d347155099'),
(X'019e81dffa408f7fa5b9f20852718587', 2, X'0040fefe04010403494e520117623004b2e3a96fcfd0e4a76bb6d80e75ab12b3011110019e81dffa4085a0841751540349c95e01537570b3024825743123f63a106adec2f8da62f0011110019e81dffa408ad09e5605d99a73a87301e9337ede2f579d47a536981c36e07661517276fc021910019e81dffa4085a0841751540349c95e0000000000000000019c5d4cd65c1227c9cba3a591b49acaa91910019e81dffa4085a0841751540349c95e00000000000000010145e31399b6a343312ccd2feab64e9542b17cd0e4011110019e81dffa4085a0841751540349c95e01b51ca4be78973b0918462fb6638fc0f53184a2e70208000000000000000201c057e67fad654764a994a438fced647e08000000000000000301bf7d3e65cba5d14a6845be4d36b10fb9744214ff021110019e81dffa4084e8a2405fc5bbd45daa01254b6191638ef7e16412f6665b7c6d6e1110019e81dffa4089129775661f34d022bf01092fb3c0dd897682392f7616ed79f467972b538a021910019e81dffa408ad09e5605d99a73a8730000000000000000018adb304c4fe5d2f9223191d79135e8ac1910019e81dffa408ad09e5605d99a73a873000000000000000101ea7eb98d0ec0e56b608007dbe4ed18b28e196d5101140b4248412f32362d32372f520000000000000007018cc695c5105feb6a1151323d54d3fb6ecb9bc65a011110019e81dffa408e1495c699d044f2c1a9016691ab696f8e7ab3d31dcbdb3c3fa3b9fb506811041910019e81dffa4084e8a2405fc5bbd45daa00000000000000000158f23213ed8d7179933360461e50351f1910019e81dffa4084e8a2405fc5bbd45daa0000000000000001014d2811bd0bee20b68e149398839541c11910019e81dffa4089129775661f34d022bf000000000000000001ffcc293975862e0388a8e540916526c01910019e81dffa4089129775661f34d022bf0000000000000001017dd73e1d02da74474a3cd3957e5d837a', X'd7c6764c9ca1bea781cfa887a9f00b48e96426ff2af08387c2cf798b9d7b3ee9'),
(X'019e81dffa408f7fa5b9f20852718587', 3, X'0040fefe04010403494e5201d90ece1a43e76b90f7d930a8d6e9a47275ab12b3011110019e81dffa40816589954febbfd70ea401b8f80a5935513b5ad20013e8193baef2f8da62f0011110019e81dffa4081cc914e7d5e9d4fbe1a011722518695cd83f3d4ed5bfb12030416517276fc021910019e81dffa40816589954febbfd70ea4000000000000000001ad42ccc84062ff4bef2ed2db20e60b711910019e81dffa40816589954febbfd70ea4000000000000000101d52d12a359bf52c0f6bdc4125c9fe109b17cd0e4011110019e81dffa40816589954febbfd70ea40133b429df9639cdfe3f3983261a6009583184a2e7020800000000000000040146969ce1527f248a24d580d3835d3e3408000000000000000501eb03035ad61e344df8edda6dfa39ef86744214ff021110019e81dffa4087de837810d1e1426e8c01f55c24d885483ce2d5f82654984a406f1110019e81dffa408c5f8cd7cb7c5dac648b01efe974c93ef1d9fb7e4f54ed54534807972b538a021910019e81dffa4081cc914e7d5e9d4fbe1a000000000000000001bd103c4c6eba66d15d86781e1e6822f81910019e81dffa4081cc914e7d5e9d4fbe1a000000000000000101eb4fd2cd6b66647c53292a4a3e2747118e196d5101140b4248412f32362d32372f52000000000000000801bd92b2247779a48ff84a131eddbe7abecb9bc65a011110019e81dffa408d4da4bfd9e5bdef2666010c6364088db99a646439ef91d923f2ebfb506811041910019e81dffa4087de837810d1e1426e8c0000000000000000017660165421260582e7779db2e33322af1910019e81dffa4087de837810d1e1426e8c0000000000000001010ea6a6e6c9bb350b18b62696b1ee64c91910019e81dffa408c5f8cd7cb7c5dac648b00000000000000000100e00141c7aed41753c3fa8eb305a8a31910019e81dffa408c5f8cd7cb7c5dac648b000000000000000101e098cd574bc04e5a32dc5baa2e76fed4', X'9ed4f2fd1cd577407f4befabec04eedf3578e31b83532f36bd49c3b9208f18e1'),
(X'019e81dffa408f7fa5b9f20852718587', 4, X'0040fefe04010403494e5201f612e433e966d74202a863f5af0e955a2548cdb5042110019e81dffa40816589954febbfd70ea400000000000000010000000000000000010110c7231e1e981ddb80688cb59ca9e22110019e81dffa40816589954febbfd70ea40000000000000001000000000000000101e3cda59e706d978a676654d297801bc02110019e81dffa4085a0841751540349c95e00000000000000010000000000000000011c9279c1d457244b3a93afdf8acce5dc2110019e81dffa4085a0841751540349c95e000000000000000100000000000000010175a74e5c1efa9e5dd45dee8619a4877a9b4a8697021910019e81dffa40816589954febbfd70ea400000000000000010165a75d27adde550e586a0e8c46c8973e1910019e81dffa4085a0841751540349c95e0000000000000001011103a4cda09914c9e69cca230dd5b73675ab12b3021110019e81dffa40816589954febbfd70ea401f3ead7a2bff199d469c2183561dbf2a41110019e81dffa4085a0841751540349c95e0106700e1990a10b28672fe6dad97b57f75834fa9e013210019e81dffa40867b862edb2483a968f410019de1ccf9408eb4819b58ee01a1178f0006532b52e98a00000000000000000001800e2aa3462cf465b7eeabda14350d85bbd4da4e011110019e81dffa408c58832bfdd1e6512c70010931ff02863231a1ea3839163c7dd80ef8da62f0011110019e81dffa4084f39602013217d4faaa01913ee4daa5280dd8f2ce15c4d1c422a3517276fc021910019e81dffa408c58832bfdd1e6512c70000000000000000001ef3ec0203cf3bbbc9b2266cafe7e77311910019e81dffa408c58832bfdd1e6512c7000000000000000010114ccff765863c868194ef52cbabab026b17cd0e4011110019e81dffa408c58832bfdd1e6512c7001e19bd469efbb0a5f84a54b4b6433bb528cf4761504170572656e657710019e81dffa408364846a83436cda666b0115cf7aded1af484ae7e54da1c35343c61705737461727410019e81dffa408364846a83436cda666b001a0866696e616c697a6510019e81dffa408c58832bfdd1e6512c70001d0b636c6f73655f757361676510019e81dffa408364846a83436cda666b003184a2e70608000000000000000601570117bcc3f06a28e405ae0b7e7ebb660800000000000000070130f0dc7e93a862c7f7f75efd7dae87b3080000000000000008018c52a9542da71381f42c17d0194082f80800000000000000090130b73237b8759aaac7c015f2fef8aa0508000000000000000a01ea4901626d7163abbf789dbd5056598d08000000000000000b011b03b1d298d3e332332b82d62fc7826c744214ff021110019e81dffa4084af93a14494fc2aa2c60192f8357fa9be753e58542d740ac6a43f1110019e81dffa4087d99327e55867fed8d2017453418807360e7d7c8aae0c41d54057972b538a021910019e81dffa4084f39602013217d4faaa0000000000000000013b365961001ac1cf0db41db82fade4fb1910019e81dffa4084f39602013217d4faaa00000000000000010162619dc740b13f4d2aacf4a33f47d6c28e196d5101130a4248412f32362d32372f0000000000000007014f218d32aa42f121778ceceaddf667edfb506811051910019e81dffa4084af93a14494fc2aa2c60000000000000000019cf31b056950c59534310cbcdeb406f61910019e81dffa4084af93a14494fc2aa2c60000000000000001019c78a119a349d29672f5ca11873066951910019e81dffa4084af93a14494fc2aa2c60000000000000002019f103c83396f63763039bcaee38f76ca1910019e81dffa4087d99327e55867fed8d2000000000000000001ba92d2172db7610b5b0d0d3fdde002e31910019e81dffa4087d99327e55867fed8d2000000000000000101349849fa6398efa1e3961989cd6e295cfff0b9ed011110019e81dffa40867b862edb2483a968f40199f96dc2ba72dbbbd1612191edb3d98ed7ea7124011110019e81dffa408364846a83436cda666b01f24460f83b9045de8642961217cc03b4', X'6c20f594968136e26f18443bf4717034f0d74b0dcf353731f6ee32cb4d048673'),
(X'019e81dffa408208a101fc3633706e9c', 1, X'00ee07f2470100017c001a8cc483b79b2dd3c8232549ac253184a2e7010800000000000000010100531bd8c33d9eb76bf1ef2401c3b014', X'cfd4a22fea02380f4792b609504033e0b4a8674951cffeeb0d3479f485ec1933'),
(X'019e81dffa408208a101fc3633706e9c', 2, X'0040fefe04010403494e52010148272a50d104541a486eea6b4f809975ab12b3011110019e81dffa4081b6b57e9548a8657c5301b37c0f7ec5a0dbd89232caab84348346f8da62f0011110019e81dffa40847ab4ec315d306f58be017ee89a79092e0f0b1c4b187e67981279517276fc021910019e81dffa4081b6b57e9548a8657c530000000000000000015d34255673a0cad0646349d163eb7e671910019e81dffa4081b6b57e9548a8657c5300000000000000010170c8f5c36ecaab00946f376622a538bcb17cd0e4011110019e81dffa4081b6b57e9548a8657c53019ad0b2789d21d8c267b851f485c4dede3184a2e7020800000000000000020155cfdec5e4724435096a59b7b4c975690800000000000000030114c176779ad3b815a3eb63d6d0dd385f744214ff021110019e81dffa40826a942f200246cda3d3010d8bf463126a2659d4fb02ddacb313751110019e81dffa408b7591730aacc6e9e225017a18b3144465c485bdb0845571e4b427972b538a021910019e81dffa40847ab4ec315d306f58be000000000000000001c431b06967adbeed4dc015b15fd8ec331910019e81dffa40847ab4ec315d306f58be00000000000000010153e789e8b0cac2cc804757809c0cf56e8e196d5101140b5348492f32362d32372f520000000000000001018ff77d2ef4b4f9eaab7311d8543daa5dcb9bc65a011110019e81dffa40862891413519bdfcd8320168824e7e4b3eae54b1f80966541706a1fb506811041910019e81dffa40826a942f200246cda3d30000000000000000017dd4e5924fa8dae4cbba95c8dac69d5e1910019e81dffa40826a942f200246cda3d3000000000000000101a38c0d67832fe3187e9ca262af07fcd41910019e81dffa408b7591730aacc6e9e2250000000000000000014f88f3f98120440ca5e29f9d897febb31910019e81dffa408b7591730aacc6e9e225000000000000000101211caa9733a9e2f1a6cdcfa23e3b1b0a', X'ae8091f299179a97d5b4c37838ae31db3e00f72c12a6900dc93495d7b6d2a5ae'),
(X'019e81dffa408208a101fc3633706e9c', 3, X'0040fefe04010403494e52017ae3544e02e72f04b11667753f650aab75ab12b3011110019e81dffa408b8fa0d8aca7ba922f2501fa7ab236d9b22a7be66bb6d5dbeefbd7f8da62f0011110019e81dffa4087a1a9615085f4467b8101fadff4c6f65999668410e290e38303fa517276fc021910019e81dffa408b8fa0d8aca7ba922f250000000000000000019ca2dcb0acd732169b4234492c4f750d1910019e81dffa408b8fa0d8aca7ba922f250000000000000001018f5aae85b50e24256857a47397747173b17cd0e4011110019e81dffa408b8fa0d8aca7ba922f25018a4f3cdd6a35ad10280c307c10da53a53184a2e70208000000000000000401f35714615e04ce46e01402ce0b76d6e7080000000000000005014d209fd069afbbfedcea54146c2bd5b5744214ff021110019e81dffa408391896e1c91d107eea40168cb387197b0fe22bc8dc7dff1524f741110019e81dffa4088948bbe0073085de2620102bccabacab55006073e34bb22c09d28972b538a021910019e81dffa4087a1a9615085f4467b810000000000000000016eeb782b82131bf1bc95d5b79ad1d64c1910019e81dffa4087a1a9615085f4467b8100000000000000010192971220365c9e9cba148a75d8479d1a8e196d5101140b5348492f32362d32372f5200000000000000020117b3c64963cac1a10eb07e3d19f89985cb9bc65a011110019e81dffa40801da283db8f90a7ff940193f53ddc3e10ae50ed3f6aa9d8deca77fb506811041910019e81dffa408391896e1c91d107eea40000000000000000016b317ff596b71233c4fc82c383a6aee71910019e81dffa408391896e1c91d107eea400000000000000010149a9177f5d3f4d45b09d96abe20902421910019e81dffa4088948bbe0073085de262000000000000000001f16fe98c1d1e6c80ebd1c73133f9aee31910019e81dffa4088948bbe0073085de262000000000000000101b906e49b421a702b06f5978841ea3588', X'7439137429dab9459877b053c076bcc917128579b94d8e34e399f505f2759991'),
(X'019e81dffa408a669328785d0ccf5248', 1, X'00ee07f2470100019e760af4e14950fdee10d5b5b5a5974b3184a2e701080000000000000001012dff56558edd615683ad5345d0e8e9ea', X'fb8137b4e6045c8cd21da02ba85cb9135565c2e2f17f6ef350f7f5ce3f865de8'),
(X'019e81dffa408a669328785d0ccf5248', 2, X'0040fefe04010403494e5201c348b01207c7f75eaa89bcf146b033fa75ab12b3011110019e81dffa4086e9803e19607632d4bd015fb2d26cc4632fa1e9db64a59bc7c8dff8da62f0011110019e81dffa408f2090f6825a703f3c24016001528503f2f830b104c1f84d14ad72517276fc021910019e81dffa4086e9803e19607632d4bd000000000000000001e322053633706f4e9ce386e82a0d3dc81910019e81dffa4086e9803e19607632d4bd00000000000000010113096dad8657155dc8d1bb0e363ed740b17cd0e4011110019e81dffa4086e9803e19607632d4bd0114413bfbf7e4772e42c95482829f0bfd3184a2e70208000000000000000201f19c69704813a30f8a6a57c0ce8509050800000000000000030127ede724ef93c2898b39e15eda95a97b744214ff021110019e81dffa4083629c63d65a9991402401c36d5c47feb0d3a614ce85b34fdfc1be1110019e81dffa408d7394c920396a2955460152065ac81624059f22f862c32c1ed504972b538a021910019e81dffa408f2090f6825a703f3c2400000000000000000167b5974e208abb60bd954493c693539f1910019e81dffa408f2090f6825a703f3c240000000000000001015ee39981b766068e265379b7ade709ff8e196d5101140b4e41522f32362d32372f5200000000000000010106ef972bf9b329902f27178c7e08e778cb9bc65a011110019e81dffa4080069d672969a2b5aa66011ce52d8e5264e0ed30ef28664cafbbeafb506811041910019e81dffa4083629c63d65a99914024000000000000000001c219c3d1c7578bd47b6c3cb074d7b0491910019e81dffa4083629c63d65a999140240000000000000001014d59b09fd8610ad8cd9d28378dca30a01910019e81dffa408d7394c920396a295546000000000000000001b72b435a273f5290d3709c9ae559c6591910019e81dffa408d7394c920396a29554600000000000000010148be5f157f52cd13ca650dbbb128707d', X'd725d3c809713f41fe3993d8321b5a4057ecc76cbe48a6ab89129f43068c16de'),
(X'019de1ccf940828e929bcd3ae7364741', 5, X'008cf47615021e0c64756e6e696e675f7374657010019e847328408277b8a7741af0b8b65201cc9845869238b54c0bb27c8ee21f44e81e0c6f70656e5f64756e6e696e6710019e81721d4085ee8f761c862e0b3b0c0098f9d0d2011110019e847328408277b8a7741af0b8b65201b31384b1329f8d5fb9a0fe4a565828de4532fbd7011910019e847328408277b8a7741af0b8b6520000000000000000011fdb54eb360f3cd9d00e9bf36441e74a3184a2e70208000000000000000c01a84103b120e234f0dae4c0aade4dabe708000000000000000d0170324bed9f7e11cd1f2fd421f9dd8fd0', X'f4ad2dd150b0a87b507ded46820b10fe76a9953ea8652a83fcf7df63957339fe'),
(X'019de1ccf940812a9ede15ccabeeff27', 5, X'008cf47615021e0c64756e6e696e675f7374657010019e85336b00844cb0d9de9266b6ac0e01dc576f7be4ae22a1664615889bc698cd1e0c6f70656e5f64756e6e696e6710019e81721d4089a8992c8263abf583b60098f9d0d2011110019e85336b00844cb0d9de9266b6ac0e0124d796d32da8b80015d5ba2d3bcd73a44532fbd7011910019e85336b00844cb0d9de9266b6ac0e000000000000000001907f79975bac3813286398e4e01ff0763184a2e70208000000000000000c014c4e0e2c599c6efc90b03ecd6e5631d708000000000000000d0179dce5d66665fd9f12f9a10ea903dd33', X'ce8e2896e22f1632e63fa0cc0b8a1ebbed999b9db9a6557322e6e4c39d770509'),
(X'019de1ccf940828e929bcd3ae7364741', 6, X'008cf47615011e0c64756e6e696e675f7374657010019e847328408277b8a7741af0b8b6520180cecd6bd8a45cf8c9fa1e336d68fc0598f9d0d2011110019e847328408277b8a7741af0b8b65201104540111e004af94c4440b2fe9974a94532fbd7011910019e847328408277b8a7741af0b8b6520000000000000001016279f399b7af92727baac66b2b7f9f293184a2e70108000000000000000e0117ee963bad41cfa77953507a1642701d', X'f73de3a9fa6cc4c73e40c63bc5f32d975409acdf105645020b58a0da69dfdffa'),
(X'019de1ccf940812a9ede15ccabeeff27', 6, X'008cf47615011e0c64756e6e696e675f7374657010019e85336b00844cb0d9de9266b6ac0e011fa18859876cdd94f928d75ec39bdf4b98f9d0d2011110019e85336b00844cb0d9de9266b6ac0e010449a3b59977f82e679ff1956e530a424532fbd7011910019e85336b00844cb0d9de9266b6ac0e00000000000000010140506aa97510d59382a9e832cfcd96103184a2e70108000000000000000e01bc1695f87972857b9a80ed566a5d4df1', X'284b66ea79113db13bb107905e6f37cf03e5361c3b1fd489a858a1166417a31e'),
(X'019de1ccf940828e929bcd3ae7364741', 7, X'008cf47615011e0c64756e6e696e675f7374657010019e847328408277b8a7741af0b8b65201198ce1241b4d2e3e658d847571e2722898f9d0d2011110019e847328408277b8a7741af0b8b6520189771dfaef121b2f7423d0fd6f062e8e4532fbd7011910019e847328408277b8a7741af0b8b65200000000000000020116fef6e4ef83da09ad74cbb586e0647c3184a2e70108000000000000000f0140299c82712f083e989fd24fafec5ded', X'6b6545457e94bc57aadef491491300fa970146cc7770e2624c6d32fcd7d7104a'),
(X'019de1ccf940812a9ede15ccabeeff27', 7, X'008cf47615011e0c64756e6e696e675f7374657010019e85336b00844cb0d9de9266b6ac0e0174e2c78cc0a3aef3b2acc8cd50484a5298f9d0d2011110019e85336b00844cb0d9de9266b6ac0e0100b9edac9a7b6bc1798713a6673f137c4532fbd7011910019e85336b00844cb0d9de9266b6ac0e000000000000000201632bfaf9350a508d7cf60c5d157136b03184a2e70108000000000000000f014b7e7afe7d031e642115936b6338b9aa', X'e175e43c9bbb0936629a2ebc922822d02ed0541334b64c72b8bbde0d457cb404'),
(X'019de1ccf940828e929bcd3ae7364741', 8, X'00104810d7011110019ea3595040860aa192bcc61a69ac550129230b73a7be1393724d0625aa6d82388cf47615011e0c64756e6e696e675f7374657010019e847328408277b8a7741af0b8b652016f02dbad1e29592318438f3479dcbb3a98f9d0d2011110019e847328408277b8a7741af0b8b65201755e9dfd519673155a8cf5348129349a4532fbd7011910019e847328408277b8a7741af0b8b652000000000000000301762e0c84b224ffb7ce045121552583e73184a2e70208000000000000001001f7c3aae5dda27b592dcf2bfc87c4e26108000000000000001101df3149d4b6b3f3e89d2273d3a8274afb', X'79761108dd16792b322f67d6716111e56ae366b13376b6676e4d7b3037e8e142'),
(X'019de1ccf940812a9ede15ccabeeff27', 8, X'00104810d7011110019ea41993008dfcb590bffc3e5ee13501b3dadb3e015aaa05753c98aae6c581a18cf47615011e0c64756e6e696e675f7374657010019e85336b00844cb0d9de9266b6ac0e01b4caf97d38d327f19cedaf91c3f16da498f9d0d2011110019e85336b00844cb0d9de9266b6ac0e01551edd135b35ed867a3f04dcfe98d2c44532fbd7011910019e85336b00844cb0d9de9266b6ac0e00000000000000030123f25f3ac7dea30cff14aac55ce74f6d3184a2e702080000000000000010014a9d84f1386e2ba70a7075cabe8cb86008000000000000001101972136f626c3b252376a1afe945e1292', X'839fe1f2a0ac3e14f7cd2d385024af0c5de9e90ff73a1b40d406a12a8fb817b1'),
(X'019de1ccf940828e929bcd3ae7364741', 9, X'008cf47615011e0c64756e6e696e675f7374657010019e847328408277b8a7741af0b8b65201465ec7055fa03ecffadc507467e1a79998f9d0d2011110019e847328408277b8a7741af0b8b6520151cf8af15eecbcf1bd6531ea68fad2094532fbd7011910019e847328408277b8a7741af0b8b652000000000000000401bca3696ab89d6de8e093281066e418393184a2e70108000000000000001201cbdba87a58ad01aea6f2e7d31286e525', X'2225877969ba336840b2131b218c1d32693de0dada378e44ae9752b3ebfed011'),
(X'019de1ccf940812a9ede15ccabeeff27', 9, X'008cf47615011e0c64756e6e696e675f7374657010019e85336b00844cb0d9de9266b6ac0e012323878f70424e1b24f3d2749cb6ebb698f9d0d2011110019e85336b00844cb0d9de9266b6ac0e019e2cec077b85e700422d4bfde78092a64532fbd7011910019e85336b00844cb0d9de9266b6ac0e000000000000000401c31962d746fde72a96032a6f51b1609d3184a2e701080000000000000012018e71e500f01e2b1a6c50824950d2518e', X'991e3a20a8501d287f791ba1b0ef591bb55170b0ad999300d709fc3eea15c326'),
(X'019de1ccf940828e929bcd3ae7364741', 10, X'008cf4761507170572656e657710019de1ccf94084c9bc123576db044a3e001705737461727410019de1ccf94084c9bc123576db044a3e0019076d69677261746510019de1ccf94084c9bc123576db044a3e001b0970686173655f656e6410019de1ccf94084c9bc123576db044a3e001b09747269616c5f656e6410019de1ccf94084c9bc123576db044a3e001d0b636c6f73655f757361676510019de1ccf94084c9bc123576db044a3e001e0c64756e6e696e675f7374657010019e847328408277b8a7741af0b8b6520098f9d0d2011110019e847328408277b8a7741af0b8b65201c67803b782f8e43296a07419bd1cce6e4532fbd7011910019e847328408277b8a7741af0b8b65200000000000000050126b1384054c28100f107067863c55e923184a2e70308000000000000001301caa1647b05837b893b96b367e74483110800000000000000140194be424eb232485969bd43904205d55c08000000000000001501d02ad5838fff83441797a7c045fb84a3fff0b9ed011110019de1ccf94089338f7db7003e25a855017d5ffb9eea474ef3b2ec4ff85e2ea8ecd7ea7124011110019de1ccf94084c9bc123576db044a3e0123124685c2da149d138bf648594bca49', X'2a478b5ae1498b0c655227ba8846510d7e8ebd766bdf5b5a03bd52d95662ce37'),
(X'019de1ccf940812a9ede15ccabeeff27', 10, X'008cf4761507170572656e657710019de1ccf94088089671dc14c4e91eb0001705737461727410019de1ccf94088089671dc14c4e91eb00019076d69677261746510019de1ccf94088089671dc14c4e91eb0001b0970686173655f656e6410019de1ccf94088089671dc14c4e91eb0001b09747269616c5f656e6410019de1ccf94088089671dc14c4e91eb0001d0b636c6f73655f757361676510019de1ccf94088089671dc14c4e91eb0001e0c64756e6e696e675f7374657010019e85336b00844cb0d9de9266b6ac0e0098f9d0d2011110019e85336b00844cb0d9de9266b6ac0e011d15ef964bd629d1d23d30fcde49b6494532fbd7011910019e85336b00844cb0d9de9266b6ac0e000000000000000501ddb140fba20e1e061967038f08a7b1403184a2e70308000000000000001301daada0aea646de3ede4e3a9a43608bb508000000000000001401bab4ef957a5f96a52a259847761760440800000000000000150117332b35470447befc864a9e001b5db2fff0b9ed011110019de1ccf94081d19cda67b7bf390ad701dbdd947058fb4a69d6d7701f9f697e8ad7ea7124011110019de1ccf94088089671dc14c4e91eb001e5aab6325f77c745b35ea0d2c9b07ae4', X'9a8f6b54156b98010e5f6c463bf423da89491a26fd8a86cae807f20b3e22a962'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 6, X'005834fa9e013210019de1ccf9408a77a9738c8d092d4bf710019de1ccf9408eb4819b58ee01a1178f0006558524ff8200000000000000000001b3830531fb196428cb7b2d2ee287333ebbd4da4e011110019f1bf0e5408664a949dd084453d78a0104c1931e864d196e2e64a233237470faf8da62f0011110019f1bf0e5408c049ae394b1e9a84f4b0133af0e7b881bed7a98253fe1e61820f9517276fc021910019f1bf0e5408664a949dd084453d78a00000000000000000112e7ba0aa31c22cb571d3ac6c72db9901910019f1bf0e5408664a949dd084453d78a000000000000000101396cb4bf5490ac8722ead298b56ff586b17cd0e4011110019f1bf0e5408664a949dd084453d78a0140affedc239b4525971976035b323a388cf4761504170572656e657710019de1ccf94087c8b467c06fb7cd667e01d2168bacde9e90a2f2d5234a6d13c4d61907617474656d707410019f1bf0e5408664a949dd084453d78a001a0866696e616c697a6510019f1bf0e5408664a949dd084453d78a001e0c6f70656e5f64756e6e696e6710019f1bf0e5408664a949dd084453d78a01c42550a3117527e15579e9dcb5afc0103184a2e7020800000000000000100180ceebf5a66fe2cbb6ae332055d648aa080000000000000011017b830f03852b67a8824f1b9c3768364e744214ff011110019f1bf0e5408cfba167f3cc5c1a5b850152677a43cb6d29da88829ca802de71b8972b538a021910019f1bf0e5408c049ae394b1e9a84f4b000000000000000001d8699dde01f72eda51c89f146fa7df321910019f1bf0e5408c049ae394b1e9a84f4b00000000000000010103557fb1bebd6b446759e1ea06d592e38e196d5101130a4248412f32362d32372f000000000000000801f555d655c99e1662e610998f2ae1401dfb506811031910019f1bf0e5408cfba167f3cc5c1a5b8500000000000000000160189eb5d484354010eaa07951e4b9701910019f1bf0e5408cfba167f3cc5c1a5b850000000000000001012ed103ff68b76b53c9547815d908839c1910019f1bf0e5408cfba167f3cc5c1a5b8500000000000000020196f2e5882ed3b88c6e5366fa724d1276fff0b9ed011110019de1ccf9408a77a9738c8d092d4bf701c261f1aa6928ec13373045e38ec20b2ad7ea7124011110019de1ccf94087c8b467c06fb7cd667e013bb51c0c3416e1c368780be9fcf4b3e4', X'b256cd73984d390d51298149fc856734935779665f2600a85c3a34d3302613d7'),
(X'019e81dffa408f7fa5b9f20852718587', 5, X'0040fefe04010403494e5201a1a7837e74f2b71da1e5146a6cf386462548cdb5022110019e81dffa4085a0841751540349c95e00000000000000020000000000000000012ad5eabd7c566b37e2c55ccd196b985e2110019e81dffa4085a0841751540349c95e0000000000000002000000000000000101f9b8444ce57a3ca8a544e7a99d7788d79b4a8697011910019e81dffa4085a0841751540349c95e0000000000000002015aa843df0808b23606817a45d5a97cc975ab12b3011110019e81dffa4085a0841751540349c95e015a2ceb8895761e656d778fd121ff66ee5834fa9e013210019e81dffa40867b862edb2483a968f410019de1ccf9408eb4819b58ee01a1178f00065586d226ca00000000000000000001e4acf6e0ef6f3fefb8608357032772e6bbd4da4e011110019f1c5ec240889f954d56776de8443f01aad9ebd618fedc7074c8bcb4bc45b7fdf8da62f0011110019f1c5ec2408ca4b86f0052f2be9140014270732c3dfeb415e3e2beb34f98c3c6517276fc021910019f1c5ec240889f954d56776de8443f00000000000000000174407e1638cb4960551ec8baee52e55b1910019f1c5ec240889f954d56776de8443f00000000000000010105ba57fb1d6ef07396143ef4d2a944c3b17cd0e4011110019f1c5ec240889f954d56776de8443f01de000020a0689849cac15a779d945b3b8cf4761504170572656e657710019e81dffa408364846a83436cda666b018f418e42df47022e47b44f4456d57f2b1907617474656d707410019f1c5ec240889f954d56776de8443f001a0866696e616c697a6510019f1c5ec240889f954d56776de8443f001e0c6f70656e5f64756e6e696e6710019f1c5ec240889f954d56776de8443f01d00f18d75b63b2d9575138b23eafa2c93184a2e70308000000000000000c012babb28b0c484bb334d96864276da9a208000000000000000d016b29bf8a7231491f849e494ea65830e308000000000000000e01cf52f030d4cdb11851e35e6ce09006c9744214ff021110019f1c5ec2408475b8d6c56a3ff9a1cf015f6f2d9e27cab70668519198e84a46771110019f1c5ec2408fd6921a6f0f92409683011a858e03f67e6faad74ab9b6fd0ef638972b538a021910019f1c5ec2408ca4b86f0052f2be914000000000000000000128787a749b12bbf76c7ebf184b919cdc1910019f1c5ec2408ca4b86f0052f2be9140000000000000000101ace5661dcd19cecb4147aceb0d3dbf1b8e196d5101130a4248412f32362d32372f00000000000000090185111e5169642068670b14c3c63a9a3ffb506811061910019f1c5ec2408475b8d6c56a3ff9a1cf000000000000000001253768670ba05b0c22c10998915468231910019f1c5ec2408475b8d6c56a3ff9a1cf0000000000000001017fd39f6a6aeb8f5e42d8f4ea93ec20721910019f1c5ec2408475b8d6c56a3ff9a1cf0000000000000002018d050d4b65e06ba0847cbfbd7fa54b351910019f1c5ec2408475b8d6c56a3ff9a1cf00000000000000030111b7e444b9f44cd6b6e03a393b9d43451910019f1c5ec2408fd6921a6f0f9240968300000000000000000114c732bd434c6ae2d794aee7f387ee611910019f1c5ec2408fd6921a6f0f92409683000000000000000101af1e3d8d45882d74791ed7164fcbd11dfff0b9ed011110019e81dffa40867b862edb2483a968f4010bd55175fe24aebc91316e9ce8055916d7ea7124011110019e81dffa408364846a83436cda666b01c58ff1736a4ab33add697f3dbe8f5e18', X'5bcb4def0396752ad057f9497d380e91ffd56a4ddd1ec2e40dc332a8528e9f02'),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 7, X'008cf47615021e0c64756e6e696e675f7374657010019f1ef1f0408df2a50304f639f4becc0138ef981aa06f59a011d0f236a60ecc551e0c6f70656e5f64756e6e696e6710019f1bf0e5408664a949dd084453d78a0098f9d0d2011110019f1ef1f0408df2a50304f639f4becc01daf40482f3683a7104c60155419d116b4532fbd7011910019f1ef1f0408df2a50304f639f4becc000000000000000001640ae131529e777ba71a9adfb016419f3184a2e702080000000000000012011814c690e4c329a2241f2a419aaf213608000000000000001301ce86bbd62763ccf129013073d325c38b', X'51642367868a84e54476ec31fea26e753fb96035c57a24f0d108bc60fb4ca24d'),
(X'019e81dffa408f7fa5b9f20852718587', 6, X'008cf47615021e0c64756e6e696e675f7374657010019f1ef1f04087789fb44b3876d3814901c16d5b841161bf03d074451a493aef471e0c6f70656e5f64756e6e696e6710019f1c5ec240889f954d56776de8443f0098f9d0d2011110019f1ef1f04087789fb44b3876d38149013b781ae7e188fdd08113807f95f04a5d4532fbd7011910019f1ef1f04087789fb44b3876d38149000000000000000001490c78e99f45ac4db738d270e6cd63213184a2e70208000000000000000f011f463f5a96b91565732fbf864b3b7b1d080000000000000010011b3a7fdef361d1c8a5632a00ba0fdf9e', X'51ceca9b6f83d93943c8fca2f675f1623823f860af812175e2b534747292488f'),
(X'019e81dffa408208a101fc3633706e9c', 4, X'0040fefe04010403494e5201cf870760dbe1c0156a07e4e2a74b6f642548cdb5022110019e81dffa4081b6b57e9548a8657c53000000000000000100000000000000000199c00865c82699e4eebabd1b44ed31eb2110019e81dffa4081b6b57e9548a8657c530000000000000001000000000000000101c6b3486aa5ccfe09c140f9b5b72ee1a09b4a8697011910019e81dffa4081b6b57e9548a8657c530000000000000001015c38aefb71c505f4f6f4304525ef22ef75ab12b3011110019e81dffa4081b6b57e9548a8657c5301479e8b84cb0df147995d3fa021df32e15834fa9e013210019f211741408be3bbf36f1f121539ff10019de1ccf9408eb4819b58ee01a1178f0006559942d6e20000000000000000000121657674ee578fa1fd1a15020915d62bbbd4da4e011110019f21174140854e9704f1e36bb8171601234570bd94ff103980d8e3cdbe59e3bef8da62f0011110019f2117414083ad8b0597629b8b88180193c03ec386dd5d0e602bb997f5644de5517276fc021910019f21174140854e9704f1e36bb817160000000000000000011c15bd0cedc97386076eaeed17e94a681910019f21174140854e9704f1e36bb817160000000000000001011dee3ea2569c4ab33b79644f30f7cf0bb17cd0e4011110019f21174140854e9704f1e36bb817160172e9b01d6b8fadedbb1df4456c5f6dc28cf4761504170572656e657710019f211741408c34a21ada63a6f16f3901e202f2d4b7aed20e88a4d7da2b879ae91705737461727410019f211741408c34a21ada63a6f16f39001a0866696e616c697a6510019f21174140854e9704f1e36bb81716001d0b636c6f73655f757361676510019f211741408c34a21ada63a6f16f39003184a2e7060800000000000000060159ca9b53ff8e71cfe5157c01fae6cc81080000000000000007012acc04331e0d7157c02457e161dd77c4080000000000000008018b79349aba4e9faf58be4d6e4cb7977c08000000000000000901b490083f70d01952ed2fb2a902bb553b08000000000000000a01da7c724569bea7d5d5b54df18fa72f2108000000000000000b01d8fd21ea47dc0305eb0945526d668d39744214ff021110019f211741408268939b8fe68dfc433701e4b13836ae3452fcc37562429b57c0241110019f211741408466ae8308259beb4982015a8f050440ade9ae5e789c129f837ef2972b538a021910019f2117414083ad8b0597629b8b881800000000000000000180b4c106a296c295d0486058d756afb71910019f2117414083ad8b0597629b8b881800000000000000010137f5494ff5b07a7b94cf5b4dfdff5fa58e196d5101130a5348492f32362d32372f000000000000000101edd2501b73b57cebf1e3a5cd45d8a536fb506811051910019f211741408268939b8fe68dfc433700000000000000000110b91cdfcd69c3ef440ef2eb81bf0ec11910019f211741408268939b8fe68dfc4337000000000000000101985dfe6ee35719f4ab5784ef595f149a1910019f211741408466ae8308259beb4982000000000000000001792c973bdf05ffa1d30036aeafc4709e1910019f211741408466ae8308259beb4982000000000000000101c46758a97f1e6626944184e20d9179eb1910019f211741408466ae8308259beb49820000000000000002017efa0f64f942551cc415085b8db5e760fff0b9ed011110019f211741408be3bbf36f1f121539ff011cfbdfcad6cf1c9f9be838cba61f0646d7ea7124011110019f211741408c34a21ada63a6f16f39017d323bf4be729c5ae3d7146d020df640', X'80eaa9e0be1ac23ee15810fcf1bdc2adaea97e1c428d96cd45f5ea0df3d22e23'),
(X'019f211741408fd196201221b849a090', 1, X'00ee07f2470100011bf23a81906303375cde95ee3655db0a3184a2e70108000000000000000101cb7648b78d73e4a344a02de8d85b9641', X'9214221f56ce24d126772fc27c30737dfccb115e09d0bfebd1e322b13caea310'),
(X'019f211741408fd196201221b849a090', 2, X'005834fa9e013210019f211741408edf829639f18a91255910019de1ccf9408eb4819b58ee01a1178f0006559942d6e20000000000000000000156743cdc806680e4ef2c821440c6fc65bbd4da4e011110019f211741408104b167390b8dad01770175ae10a227ec13bf5642cbb3369e748df8da62f0011110019f211741408728877b4ac0735e801101075a2b3a622e563c0c16610a9e5ab53c517276fc021910019f211741408104b167390b8dad0177000000000000000001636e9670336ff63a5fdeec6e7eca115f1910019f211741408104b167390b8dad01770000000000000001018caeced85d2eaad7c0b185be0cc4dbdbb17cd0e4011110019f211741408104b167390b8dad017701f9053b4f69ccfd0caa18be209b35f0e88cf4761506170572656e657710019f21174140898299f39ff24c1eece701ce2d70327aaf2bc0916929831efae9f31705737461727410019f21174140898299f39ff24c1eece7001907617474656d707410019f211741408104b167390b8dad0177001a0866696e616c697a6510019f211741408104b167390b8dad0177001d0b636c6f73655f757361676510019f21174140898299f39ff24c1eece7001e0c6f70656e5f64756e6e696e6710019f211741408104b167390b8dad0177013bd9d94e8436cd4b5f6b6de903bcb1213184a2e7040800000000000000020180e35695dd80aeb122e3e796d708a63208000000000000000301c99304775ca09bd1d7b27605e54f1dfd08000000000000000401b546b0d7420cc87ad6c527fd03dd9e7f08000000000000000501aa795a957c8588b01301b5fc58b9bd31744214ff011110019f211741408809b3c0f688148b64eb01c63187a53b34fb6bba4ce85e0f972c90972b538a021910019f211741408728877b4ac0735e8011000000000000000001e56aff0b916bd5232304478abf7449c61910019f211741408728877b4ac0735e80110000000000000001018e69a08a0305bd385e77f25f1c8f0dc58e196d5101130a4248412f32362d32372f000000000000000a01556a7e7481d88b034d4ff1ab4ea2a650fb506811031910019f211741408809b3c0f688148b64eb00000000000000000124e8aa77b4da54911fa080049b05fac61910019f211741408809b3c0f688148b64eb0000000000000001019eb082d2b66b09a8be720853990ddb981910019f211741408809b3c0f688148b64eb00000000000000020182a600851fbe496557a235427ae60f3ffff0b9ed011110019f211741408edf829639f18a9125590181bfb9a7a0149289135661f3ba73074cd7ea7124011110019f21174140898299f39ff24c1eece701c2bab1b920829ea6c96027f4fca152bd', X'e069b3f588c884d0ffe401daed8235a9e7dee2f61d806630f038a88d76a8d4b8'),
(X'019f211741408fd196201221b849a090', 3, X'0040fefe04010403494e5201ed1c3408913804c050d431e289aef7a775ab12b3011110019f211741408e05b81188463f43c3de01312c7fd9b57f692539f27336f18f79ef201df7f0011110019f211741408c96acb047fcdac629c9014a05796835f953cde474eb8289ddd9fdbbd4da4e011110019f211741408104b167390b8dad017701f260b15b1b40ab77f34f6ed06b688888f8da62f0011110019f2117414081f08a2060a2a8b1fd2b01cda4dac53b5a8a4c8ecd32566140e8ca517276fc021910019f211741408e05b81188463f43c3de000000000000000001c3da2b31140944f31d1bcf61596cd99f1910019f211741408e05b81188463f43c3de0000000000000001019523a2815afe325f14aa916f8f9a5b72b17cd0e4011110019f211741408e05b81188463f43c3de01ae50081d7c8dfe0517eabea767ff99868cf47615021907617474656d707410019f211741408104b167390b8dad0177001e0c6f70656e5f64756e6e696e6710019f211741408104b167390b8dad0177003184a2e70308000000000000000601e246d3c33e1f4068cc67e661e085f7d2080000000000000007012ffaa2f691ca267ebaf88d25fa1753ae080000000000000008017f0a2cc1f038b811af633b9b95765fba744214ff021110019f211741408d9db0f24cbdf84beef501d53d469ccf4cee3da8ad41f06ec9c9391110019f211741408ef482b8679b86c6690801208e4e9855d79352a80a39f47634bf80972b538a021910019f2117414081f08a2060a2a8b1fd2b000000000000000001b59883ffbae04c7d8422447d87d5d1221910019f2117414081f08a2060a2a8b1fd2b000000000000000101fc802575f027c54fa6b3e7a9a393eb848e196d5101140b4248412f32362d32372f52000000000000000901ca2c6a5e6b07124c670236eff2eca135cb9bc65a011110019f211741408099a257e37544b30c2201cc5431e398b5ac634e1894d8fd5233effb506811051910019f211741408d9db0f24cbdf84beef5000000000000000001353e081e6bf9210616d7b6b8d63dd1901910019f211741408d9db0f24cbdf84beef50000000000000001017ced8e3e31434ba855108498ae8b60691910019f211741408d9db0f24cbdf84beef50000000000000002016c68f47d60a5062bb567d1bf7803cfb01910019f211741408ef482b8679b86c6690800000000000000000172617ff573426028ea29844b21d40e201910019f211741408ef482b8679b86c6690800000000000000010182351c27c0bc08a84a14530b50ed6dbb', X'68ae976cc0dba74985177ccb3d1122f70c86c93290cbd1984def4973b031e512'),
(X'019f211741408fb5a7026e21b0e0c9d3', 1, X'00ee07f247010001553d665e20f36235af26e6b2e0be1ae83184a2e70108000000000000000101636bbf7d8e1ed7ee9b3e5b019070c8bf', X'526e2321661119d4d98e2d8cb191cd225f702fd7973d4fa080fb7b83a5d4349f'),
(X'019f211741408fb5a7026e21b0e0c9d3', 2, X'008cf47615021f0d6d6574686f645f65787069727910019f21174140808ab2dce353bcd0b11f00200e6d6574686f645f7761726e696e6710019f21174140808ab2dce353bcd0b11f003184a2e70108000000000000000201bd4cdbfc6eb9d27404bc4f16f5874f53ff76b8aa011110019f21174140808ab2dce353bcd0b11f017d6cb28232ed8e1bb90bb0bb4f1ffbca', X'f553f4869aaa01aa430218006fbcc627ea5bdbfb1757e563522bbcebc00e1aa2'),
(X'019f211741408fb5a7026e21b0e0c9d3', 3, X'005834fa9e013210019f211741408ced8a6bf77b9135d49810019de1ccf9408eb4819b58ee01a1178f0006559942d6e20000000000000000000162f71d652cf813cc1956b7840884a4c7bbd4da4e011110019f2117414081dda7f4ab45f8fc0d3901760fa84eaef898be548ac78645b3d865f8da62f0011110019f211741408a6cbb31f313bf2622b301503c55e0a93ddfa56a4b3629fe9e3986517276fc021910019f2117414081dda7f4ab45f8fc0d390000000000000000013c048cd274de95866051aba7514389241910019f2117414081dda7f4ab45f8fc0d3900000000000000010142e45f07ae94b5f5f94ddd0ef5083de1b17cd0e4011110019f2117414081dda7f4ab45f8fc0d39010eff3ccb2f1e8964e38a17b07eb630c78cf4761506170572656e657710019f21174140863587b557ec5a2844110153b154b96af69aafe312dd2a5eebc3221705737461727410019f21174140863587b557ec5a284411001907617474656d707410019f2117414081dda7f4ab45f8fc0d39001a0866696e616c697a6510019f2117414081dda7f4ab45f8fc0d39001d0b636c6f73655f757361676510019f21174140863587b557ec5a284411001e0c6f70656e5f64756e6e696e6710019f2117414081dda7f4ab45f8fc0d390175c424d434915e11abb517d5f827d6163184a2e7050800000000000000030101542462289736c0a57b15dbfd74e071080000000000000004014572f031c95b6d32fd76b5a81c5f3b6008000000000000000501ed81704486d4c1a1063d662e6d815f28080000000000000006017f39d93a8cc7e982753f2e7051e87d60080000000000000007016952e5611d976307981536fe05604bc1744214ff011110019f211741408e5a9842632a2e2b8b2a01c0cf9503fb69b85b1a81614c73a5b557972b538a021910019f211741408a6cbb31f313bf2622b3000000000000000001c9207ef67385d266a00c728a95770e241910019f211741408a6cbb31f313bf2622b3000000000000000101cc94451e205cc355f338ad51bdfd60448e196d5101130a4248412f32362d32372f000000000000000b019135d80ae7859746978c20a74478211b7061150d011110019f2117414086c487e5cc8a598a6d900102e4148f3da4d05068b6ecd1ef3d25d4fb506811031910019f211741408e5a9842632a2e2b8b2a000000000000000001bebb187bcc9609173374740b3c4b77c21910019f211741408e5a9842632a2e2b8b2a0000000000000001019707994dc60b6c8e3ec9662a6b10818c1910019f211741408e5a9842632a2e2b8b2a0000000000000002011788492af623b53be8bddc235e68d3f7fff0b9ed011110019f211741408ced8a6bf77b9135d49801c165b7da1c002a9a7468ca380b928a74d7ea7124011110019f21174140863587b557ec5a284411019796ea583509270a73aca0e20a11e635', X'4a8d229c7a6456c664e0de256872fbcb2d2df9635ed3cf679254cadb595e51d6'),
(X'019f211741408fb5a7026e21b0e0c9d3', 4, X'003184a2e70108000000000000000801a3160afdf168fce6f1b5d8edc9faf1f77061150d011110019f2117414086c487e5cc8a598a6d9001bfdf9ff62cc2925587bef10ae1cb6ac8', X'dec4aa9dc996a2d7471a2ca6ffd9282ffd33f53b6cb568f35b6b81078cb76de9'),
(X'019f211741408fb5a7026e21b0e0c9d3', 5, X'008cf476150119076c6f6f6b5f757010019f2117414086c487e5cc8a598a6d90016eab2ec7c0f39a062ea7c9543f2e03093184a2e701080000000000000009016b0c590151e84bec542e9701df0ce4747061150d011110019f2117414086c487e5cc8a598a6d90013408308707de39fe7047bb030b8066e1', X'96b206912e32ece3beaf87179a52b7a49997ac31cd27914c515c51a196018149'),
(X'019f211741408fb5a7026e21b0e0c9d3', 6, X'00201df7f0011110019f21174140856c832c110ee5d4a21801d053cf190a3dcf814d1ddee9fbbbe119bbd4da4e011110019f2117414081dda7f4ab45f8fc0d39017e60514318cbd25e10a8193de8c68a828cf47615021907617474656d707410019f2117414081dda7f4ab45f8fc0d39001e0c6f70656e5f64756e6e696e6710019f2117414081dda7f4ab45f8fc0d39003184a2e70208000000000000000a018087d499f07f80b086e378912aee5a3708000000000000000b01df6c4c8a027c2110b10e04b62910bc36744214ff011110019f2117414083568090c27af5a87abb01c37dee5e54415fa7a4dd75cd2f7c1ce2cb9bc65a011110019f2117414080408a0decf8a9018e2401dc4a1501fd467fba16091e6304c76ad7fb506811021910019f2117414083568090c27af5a87abb000000000000000001c9c794654354da6aa281ec5e55d885101910019f2117414083568090c27af5a87abb0000000000000001013a2320e053cbd46f044b337ac5f72879', X'2d18f470b164f4cefdfaf37672cef43d666b3bb712fd721924d3cf3903680170'),
(X'019f211741408fb5a7026e21b0e0c9d3', 7, X'008cf476150119076c6f6f6b5f757010019f2117414086c487e5cc8a598a6d90011fae05567b7de2507d4ebb1bb8116ea37061150d011110019f2117414086c487e5cc8a598a6d9001b34b252b364cc3a8ad2e3157afba7c59', X'79ff02c8d725fb5ec6c1b47891e49962b567092f5207c4ae6fdc1eeedf9f9585'),
(X'019f211741408fb5a7026e21b0e0c9d3', 8, X'0040fefe04010403494e5201a6ab8752ab428824715df52a9e6f8d0f75ab12b3011110019f21bc0cc0874c8e7b4a78f2ce5231018c46a1987500c157a668a214b665cd1af8da62f0011110019f21bc0cc08c38af72405d8269f8df01950af8c81d4eef33643c76723fdb61ad517276fc021910019f21bc0cc0874c8e7b4a78f2ce5231000000000000000001eb4ef66228058f2cf64fbb2efc110fbc1910019f21bc0cc0874c8e7b4a78f2ce52310000000000000001019bfcf6a987eeb195de2c24aee7eef5b1b17cd0e4011110019f21bc0cc0874c8e7b4a78f2ce523101707ecbae44d9e12a537716fba4440fdd8cf476150119076c6f6f6b5f757010019f2117414086c487e5cc8a598a6d90003184a2e70308000000000000000c01f262b93f4fc0ba4e89a7d291cd71038008000000000000000d019ce405c575e85f025c084150ea81074e08000000000000000e01feb5bcefca56a3694f45a4d4df75dfd4744214ff021110019f21bc0cc084b6870431134c1e9020018b74df9078b366a5918a521dc97eebd01110019f21bc0cc08649aa639134d1bb5653018416b4b5f1df66db2ecdad3371bdd52a972b538a021910019f21bc0cc08c38af72405d8269f8df000000000000000001642a6be16eccacbde02aa943e69dddd31910019f21bc0cc08c38af72405d8269f8df000000000000000101b305e0e02944d2469b0adc572820c88b8e196d5101140b4248412f32362d32372f52000000000000000a01ed0e3bc37648e577a5c7ba15ccb900237061150d011110019f2117414086c487e5cc8a598a6d9001a8e9a8e868ac535e18c6ef86348479d1cb9bc65a011110019f21bc0cc087588ce6920f3b40c5e9018670bb49a1e4595b01380e0d7019bccefb506811041910019f21bc0cc084b6870431134c1e9020000000000000000001a1ea4d268efd8a8b283975634427da8b1910019f21bc0cc084b6870431134c1e9020000000000000000101840634fc8b28f7ec09e83d9f201530c11910019f21bc0cc08649aa639134d1bb5653000000000000000001e2fa6de8fe19f99cea311b5cbc8fcab91910019f21bc0cc08649aa639134d1bb5653000000000000000101c0f81b54d08c442bd3c8126c50583966', X'77d9c7050db7549986a7003337e4ad69f5feaab522787d2b556fb50d03189a33'),
(X'019f21f2fb40855c96259b38316ba0eb', 1, X'00ee07f247010001583cc00b3fc75dbb9ef53277c39b75763184a2e701080000000000000001011aa6433593666cf75213fc40e8a17dd1', X'b96dec7c90911e3b700bc856619b5a0a26d5fb4985a5452bd7f4b837142df72d'),
(X'019f21f2fb40855c96259b38316ba0eb', 2, X'0040fefe04010403494e520101c673db3b74417272e6fd8bc772352a3184a2e70108000000000000000201700c0b3164b844b1769f944251235def744214ff011110019f21f2fb40819286c628114b859a2c019ad2052361fe688018dee200c069fdfccb9bc65a011110019f21f2fb40856084dfb67da6ff755c01bb462365dab677fa1a97481412c43c0efb506811021910019f21f2fb40819286c628114b859a2c00000000000000000140e4fd21c573047009a9ed7b89bf7d291910019f21f2fb40819286c628114b859a2c000000000000000101119d5f71896a6a9e3ce6bf8705d018be', X'104a0bf0f0519c62d4189eb9d6e63c23e8233849411755875ed35e6ebbe8b028'),
(X'019f21f2fb40855c96259b38316ba0eb', 3, X'0040fefe04010403494e5201a496374793b8a2d8846349fd1d5c28805834fa9e013210019f21f2fb408132a06f0c303d30070c10019de1ccf9408eb4819b58ee01a1178f0006559c9d257200000000000000000001ecd70e704c8292f4d9ac69569ebf51c5bbd4da4e011110019f21f2fb408adfb4afc0630a7fece6017b335f84b5363bf64afed56142c34fc9f8da62f0011110019f21f2fb408b5da51fe28e6385ff1101dca18d3719d583870f54d1197021f9ef517276fc021910019f21f2fb408adfb4afc0630a7fece60000000000000000019b0f34f55ca7203b6d79b0b52f73beee1910019f21f2fb408adfb4afc0630a7fece6000000000000000101abbc7556687b8ffe9e9927fc0904bce8b17cd0e4011110019f21f2fb408adfb4afc0630a7fece6011f6d527f5e36d4f321a7cb81d38dad538cf4761504170572656e657710019f21f2fb4080fb9f4fa7897dd0161b01edf9b694275e4bf76c2c29003f2c5f451705737461727410019f21f2fb4080fb9f4fa7897dd0161b001a0866696e616c697a6510019f21f2fb408adfb4afc0630a7fece6001d0b636c6f73655f757361676510019f21f2fb4080fb9f4fa7897dd0161b003184a2e70508000000000000000301728f909842556114e645724b4136b84e08000000000000000401abbca716fc4362df858e58a544dcf164080000000000000005013159009de4bd3ec521a867c592d43f7908000000000000000601a5bcc43b2bdb6b99bf668c53eb5d324208000000000000000701b06912db570ac11fbfec4ada52968501744214ff011110019f21f2fb4086bb84e78cf9cbffd4770171845dca6353d3718640891e70a47160972b538a021910019f21f2fb408b5da51fe28e6385ff11000000000000000001db00d388554c95464fb126c9ea5e87bb1910019f21f2fb408b5da51fe28e6385ff11000000000000000101a2bbfdcb642da1e94525c895eca5ffd38e196d5101130a4248412f32362d32372f000000000000000c01540599e91d9859ec43059071824b9f0afb506811031910019f21f2fb4086bb84e78cf9cbffd477000000000000000001fe61c0ada1db05c421581797bbc760731910019f21f2fb4086bb84e78cf9cbffd47700000000000000010139b371e7a4117bce9bafa324f8e6202a1910019f21f2fb4086bb84e78cf9cbffd4770000000000000002011385bfae8454c816f639af46cf3a1edffff0b9ed011110019f21f2fb408132a06f0c303d30070c0115d75f9251c6cd50a5243b143365ad9fd7ea7124011110019f21f2fb4080fb9f4fa7897dd0161b01c7e74a8f0756bb19841fed42b426fc97', X'07cce8c3228b0d74bc10aa519aeb7b5957d562225d8c08e14629ae8e64a2c6c4');

INSERT INTO osto_catalog_seals (sequence, seals, hash) VALUES
(1, X'0080fe0b58051110019de1ccf940818b89d23bc98616dcf901c103d7970a444f6179fd3b8d58de38491110019de1ccf9408430b8a4a3fa9e9bec0501e4ad8923a34cc9673c601ae33a031b691110019de1ccf940847da0272aa2bab470790195e778087e95716082eb33906ddff96b1110019de1ccf940872893c877e09eb6acad019b09adca24c282abcc1909fc217b4a301110019de1ccf9408cc4a8696f1dee52834201b68ca021ff45da8dc201949dc541c407523aa08b071110019de1ccf94083fe87eab48a8214959801e640ea0d2b89fed08d4df047f1f4ffa21110019de1ccf940855aa001a11d44927a5a01e37e043ccfd0829bbc549c3adfd7ea931110019de1ccf94086c28f545c708cc0057801d2b9e773bf86633ef3909418c52c86d61110019de1ccf94087ffb2edd31e6e181ea70183e5d412579cee7553a571faf1ac799c1110019de1ccf9408b5b9c37ba17bf1c5413016b1d6f4edeba0ca30f043c95696e04141110019de1ccf9408bd2837c413841cb133b01715d2176fe5c0948398ce788647108431110019de1ccf9408c468060716b1154f1da014d56747ec66ff36a476dd78cae47162f39e66c67021110019de1ccf9408d4f87b093431d7a2cd3013cc47e2c07d058e4d02c0ac196f5a9cd1110019de1ccf9408e37a92dc283c177f9c40104ce15ce74efb86f2812c4af33ab00099849033f081910019de1ccf9408d4f87b093431d7a2cd3000000000000000001e7d367641aeac7dffff9f019a5fbc1ce1910019de1ccf9408d4f87b093431d7a2cd3000000000000000101a5bd83adbda33532ad8bc12c42b8c9d81910019de1ccf9408d4f87b093431d7a2cd30000000000000002014d2bef94e0b1793e0347407eaf0a340e1910019de1ccf9408d4f87b093431d7a2cd3000000000000000301e650ac60dae72df3d88271702f397f711910019de1ccf9408d4f87b093431d7a2cd30000000000000004014565f329c4b8ae5d6b0beada6c73da331910019de1ccf9408d4f87b093431d7a2cd300000000000000050163ae3817b4d73eaeee3ddbddd334b62a1910019de1ccf9408e37a92dc283c177f9c40000000000000000019baa87488615bb0fae115febb240dd8e1910019de1ccf9408e37a92dc283c177f9c400000000000000010150ff9bbe4728d53cf09f80709433524a8b70e3470513034a505903494e520a323032352d30312d303101b16f0ed0a850d2ba44a1755efd3afd3e13034b574403494e520a323032352d30312d3031013e150f7aea1efeafee6e13e8590f35f9130355534403494e520a323032352d30312d303101d3f4d195a5a8bd3bffb750b0f803f38b130355534403494e520a323032362d30312d3033011d88146f4aeacaabff8cd4dced5e0a2f130355534403494e520a323032362d30322d3033018b9cd2edfbe3d36671537d4fe58d39b6bd161df3021110019de1ccf94087c4b1bc68e1c17d816b0185f96f4046f02a87f44e76591f590afb1110019de1ccf9408df4b75bf36d26dc02be01f71ce918e83ce0f43f3175eb8ddf331c76cfc615021110019de1ccf9408059b2f8af0c6c703b030158c0a19b7b21b7d1012a00b9b92899741110019de1ccf9408fb2960ce7ca1cbb2a490125ed9a919dc1d0dc036a3722b7759230afc3f025021110019de1ccf940828589e7fd1e700be4f30169cef3690dd328ce2542ef25831d99971110019de1ccf9408f8390e293e758d24bc801070696fecd2a6ed5ab233d9d86c727a4465f083b041110019de1ccf9408095bf594460ee328d1d01f4b5ba1b1633b13b12e103fb40ca32191110019de1ccf94089d5b63e7f9d3752dc6401c13daa051e9b9c2a0277c6e87186b3251110019de1ccf9408c78bf07b5a0864af49d01436b029f3e605a960d479e53c07d8e4d1110019de1ccf9408f409579f41cabff6ca4019b0595525f2476372c1477e5075dfc0a6664872d041110019de1ccf9408774ac80733a26e8d92b015baeabacf5a4159ca8a7276ea126690f1110019de1ccf9408871a2fbcd3eac2fbdd4012c6293541af67c98fa9394a6aeb8b9391110019de1ccf9408e3ea33e4009818fdcc501b0c472a42705c1084cb12c2a2c3274ca1110019de1ccf9408fcf9acde7af32f393b801b3c1ba8ef32906bff7617e0ad6738769b74cca6f033310019de1ccf9408c468060716b1154f1da03555344056d6f6e746800000000000000010000000000000000000000000000000001ff505d2b503a07f5256e1b1d593664c93310019de1ccf9408c468060716b1154f1da03555344056d6f6e74680000000000000001000000000000000000000000000000010188758e6eb96d144210a6b73ddb08caf43310019de1ccf9408c468060716b1154f1da03555344056d6f6e7468000000000000000100000000000000000000000000000002015b9c364f46ab3054fd938eb1f8ce82f845a8ec7b112a10019de1ccf94083fe87eab48a8214959803555344047965617200000000000000010000000000000001015985ac56ed0363742af337dbe96bff9a2b10019de1ccf94083fe87eab48a8214959803555344056d6f6e746800000000000000010000000000000000014f96d3b766eda975c14c17ea8c0ea9712b10019de1ccf940855aa001a11d44927a5a03555344056d6f6e74680000000000000001000000000000000001a1fe95b81b93eff8d39c74fdb386914f2b10019de1ccf94086c28f545c708cc0057803494e52056d6f6e74680000000000000001000000000000000201e9d35930d8b55307b51c1d1985754c092b10019de1ccf94086c28f545c708cc00578034a5059056d6f6e74680000000000000001000000000000000301ef9ce6f8cd876bea686b814641139b172b10019de1ccf94086c28f545c708cc00578034b5744056d6f6e7468000000000000000100000000000000040114c2076e86b8d8b02b7a8965bbc69b822a10019de1ccf94086c28f545c708cc00578035553440479656172000000000000000100000000000000010199c17ca0bc808c1aff5fc8cb7fe308382b10019de1ccf94086c28f545c708cc0057803555344056d6f6e746800000000000000010000000000000000015e89ea60c5b952ee85e2b5458c468e562b10019de1ccf94087ffb2edd31e6e181ea703555344056d6f6e74680000000000000001000000000000000001c4dc867a32689a7032d753e7cd045d5c2b10019de1ccf9408b5b9c37ba17bf1c541303494e52056d6f6e746800000000000000010000000000000002019c4229f59e7e25b6c03a43dbf0900f052b10019de1ccf9408b5b9c37ba17bf1c5413034a5059056d6f6e746800000000000000010000000000000003016f7050ce8a4697073c890acec5b7da1d2b10019de1ccf9408b5b9c37ba17bf1c5413034b5744056d6f6e746800000000000000010000000000000004011f0cdd96f868c288b5b29ceb0c6ce1382a10019de1ccf9408b5b9c37ba17bf1c541303555344047965617200000000000000010000000000000001010b145580983688566b3ff8dffc70a0ed2b10019de1ccf9408b5b9c37ba17bf1c541303555344056d6f6e74680000000000000001000000000000000001192f405717f562aa574adcae0fe5dbd72a10019de1ccf9408bd2837c413841cb133b0355534404796561720000000000000001000000000000000101340e0d99151ca527e88fc7d9e320374c2b10019de1ccf9408bd2837c413841cb133b03555344056d6f6e74680000000000000001000000000000000001a1dbbc73a18267a5f93f79897ca2feef2b10019de1ccf9408c468060716b1154f1da03555344056d6f6e74680000000000000001000000000000000001988653fa3ccb3947556284fc611a6b3d77bed60c031110019de1ccf940803eb3363d038958a9660191adda26415222cf43c56644b7e933da1110019de1ccf940824c8539f4e17e96684901fec0e8fd7d5346ad0c0edfb0822d876d1110019de1ccf9408b42952bdd123e91bd5a01e4533a6c7a80b5844feb89d7c8a45a85', X'b82941f7fd775b50cd766eb568d76f2d9a513d2c12450219afb6ae9d2615c9c8'),
(2, X'0080fe0b58021110019de1ccf9408b808b08b95a2d76c050014d89ce39ac19ae13127d8d7e4c783d1e1110019de1ccf9408d6da7e52224122d04e401d81dda3bcd33d3cfc984bd2f3102b213523aa08b011110019de1ccf9408eb4819b58ee01a1178f0158ef7fd3c3dddbcf650aa1f3b333d0e4bd161df3031110019de1ccf94087918a6af8c9f3344ca401164da0773f43e05885eea81d4a279f101110019de1ccf9408f0792d50e316bbd293a01ee609103afa208f1d7be0043677a55481110019de1ccf9408f669ab1e291ca3d0c4801c4ede739132f243f504a7a3b9ff72c44465f083b011110019de1ccf9408cb19491b56c3b010593015e12b756382cddbe4be6a93dbc1e1bef6664872d011110019de1ccf9408e9e90a741131bc4dc720136a57ab0693de55edb6386506dbb994445a8ec7b022b10019de1ccf9408eb4819b58ee01a1178f03494e52056d6f6e7468000000000000000100000000000000000127cdb4e088b61d5461da7651fe69465f2b10019de1ccf9408eb4819b58ee01a1178f03555344056d6f6e74680000000000000001000000000000000101846144b59cb075f828acab8126a184ae77bed60c041110019de1ccf94080d398a5123f8fbf9d5101249c2bbb36cbc3a6ff26beb2a1b2e46a1110019de1ccf94080db8debf43158fd6a7d011bcefb6c44f0a6165688cfb4a20e9d051110019de1ccf940872c82b5c1daf60949c001c43dd8f4ac791699ec1b34c23a323fb01110019de1ccf9408b208c6ad5a4c0e1b52101afef7345a71c9fe7607bbb7a8748e757', X'cfc9df33a1c9c3ff40bc5883eebe1d044bac7272a28191b6f7d71026ccc5fcc7'),
(3, X'008956d1e2010c0b4248412f32362d32372f5201b476d4052ef656da1a584bd443bcd99c', X'e90926eca8bccb69644a228bc673c3aaffb161a278f8f013ed8874ab7cbded7d'),
(4, X'008956d1e2010b0a4248412f32362d32372f014d92a1ef93ce7bbe276b37f976b00c0f', X'a24f198d78e187a06cef6b1f34fb353d3b77d15c1e10e7fb6218ff9c5d5367f2'),
(5, X'008956d1e2010c0b4248412f32362d32372f520128dde59677b0bd9d0c16d0c01b166dfb', X'2f8b33a450399852bbbf016cab62ca1e46b3dd8d6eef0cf2d2bc9257bd9753ea'),
(6, X'008956d1e2010c0b4248412f32362d32372f5201ec0e17b9bf4fa25a2427a98cfabcbf0c', X'2de40df7703f0763f88d1ef963fd29f3a4c667e6c9cdb0f9d7d14ac441f42a80'),
(7, X'008956d1e2010c0b4248412f32362d32372f5201b1e1407918968dc20b9d582dfde9dd74', X'ac42a775c569be404798488d634031dc720fb09908506c993ead6d4b276d14f2'),
(8, X'008956d1e2010b0a4248412f32362d32372f01d2501ff30a2dc5dc23c1a74b0f5f0e82', X'6a698d0e3fc3f150736e8815bc723ead14617f2cf38d1a42c5fae92eed0a3525'),
(9, X'008956d1e2010c0b4248412f32362d32372f5201e143a35f78799786ab649566c9350059', X'a1f77158bbb85de66c0da6e51764a12a3f05fc2553b8cc5e5c79ffd159eb1aba'),
(10, X'008956d1e2010c0b4248412f32362d32372f5201990d70f1623db026ded9f4953a30ef83', X'8a36d055d0f792ce02f08fe91a53eb4b11e0ac70202a2ea703b48aa27cfa5940'),
(11, X'008956d1e2010b0a4248412f32362d32372f0176114c8559c12e07332b2b8065308b6f', X'1c5fb7e37de0c6678ec44fe3d5b551c7870c9ec2e89f6bc17e1c83342f090f8f'),
(12, X'008956d1e2010b0a4248412f32362d32372f01d1b34c6bfebe8eb4e21dbf6314b77e30', X'93acbbaa3ae8a40bd60936ecd466caece4d482b98363f89ee09273d424fff737'),
(13, X'008956d1e2010b0a4248412f32362d32372f017402b1ff04f0b5cb6119257dd64feaec', X'fd7cb466229433143924f378545b86a1c3edc3e7bee1286caaa17647cae56f1c'),
(14, X'008956d1e2010b0a4248412f32362d32372f01379df5d58673302dec35cfac6bf8b8f1', X'4e012638db3c9ed53e0c8fcf58d71e5f53dfadf9717ceefa42498a23c9b51deb'),
(15, X'008956d1e2010c0b4248412f32362d32372f4601a4222fbea933bb3cb10ead5bb7a39d36', X'9036e8e79f3439caf66751eadaa8999c9dc47ac744d9bfad520187ffdece217e'),
(16, X'008956d1e2010c0b4248412f32362d32372f52016381ae769309fb8137fc1882029b068c', X'fa94550e54af66a85af199c210e4f973905e7e9842018dd07a1ddace8bb70ee5'),
(17, X'008956d1e2010c0b4248412f32362d32372f520182eb8157bed7a1776a289956c6bdd9ff', X'6e207fdbaa030fad398e7fcdd0270080719d060ff4dcdf7b13275324d8b2cc84'),
(18, X'008956d1e2010b0a4248412f32362d32372f0175f312b9ebe5c8ddcf5d2839268b60ee', X'59b69af019247eff8854c79ab67110e57528f7c453c01aa5f93d10739366dd2a'),
(19, X'008956d1e2010c0b5348492f32362d32372f5201ffc476e3aebb1861ce7cfde4a295b130', X'679a625856446b69db1c5d7f4f885b2718cf31dcb9e19a9cc96f9ea3b975efc1'),
(20, X'008956d1e2010c0b5348492f32362d32372f52014d10ae280667c7fd0f1521c804fd9901', X'59349f794504329ca53abf3b0b3d828a60f6a2943355a9962d92e0ef78cda816'),
(21, X'008956d1e2010c0b4e41522f32362d32372f5201c7227cb264387e788c44cb3917a6b1cc', X'0a99c016859678532b7b7d21bd367bc846440b4da233e9a56427e318aee16017'),
(22, X'008956d1e2010b0a4248412f32362d32372f01c2e590210d630bb446bd84d3cda84c0e', X'f8229e542bf0f6b0af477333b1d5996ecb46c6538aaa788d25b794e1055b37b4'),
(23, X'008956d1e2010b0a4248412f32362d32372f01ba8249e3be0a6a7dcf36e26bb68095fb', X'c5d854aebbfcf1d88df8eef9b681ff3b12274e7207881c06eef74e9276adc1d5'),
(24, X'008956d1e2010b0a5348492f32362d32372f011864bfd547fb911d679d8ca50b8c8f80', X'54cf71330327b82226ee430e9e9ddfece617042e6a449553eb90e46a159f467a'),
(25, X'008956d1e2010b0a4248412f32362d32372f0106a0054515a9611fa00742de149bd765', X'a62fec91817e4aee86753b47d4e6ccb8e2ed146e3ee3c829be8e7b770d532665'),
(26, X'008956d1e2010c0b4248412f32362d32372f5201005e427048982ef89b44e469c0d5b230', X'47d5693c5be6b7edb0b1a180fd4f1824be3e50fdcf72cf445bddb574960c13f9'),
(27, X'008956d1e2010b0a4248412f32362d32372f01cbd0ae317b24b4cee3480ecf85cc2a45', X'fec8f7ccf2abea57716ac8afa80c2da497181e41c46bd24edbab6f347a5e3b64'),
(28, X'008956d1e2010c0b4248412f32362d32372f5201f9e5138874982c2e5ccd4b001bf93448', X'580da9d76753e511341830de4ea8c5832302b73605384e6a6f6da432164a0449'),
(29, X'008956d1e2010b0a4248412f32362d32372f0176ff74c250da3959c26209f9ee7b7620', X'15e20bebf1654cf4ce31c3b3c7bacf0b68966834614190053bc298b1a0f59e86');

INSERT INTO osto_due_work (company_id, kind, subject_id, kind_order, due_at, generation) VALUES
(X'019de1ccf9408aea9bd3b0d2d06735ea', 'dunning_step', X'019f1ef1f0408df2a50304f639f4becc', 14, 1783103400000000, 1),
(X'019de1ccf9408aea9bd3b0d2d06735ea', 'renew', X'019de1ccf94087c8b467c06fb7cd667e', 7, 1785558600000000, 0),
(X'019e81dffa408208a101fc3633706e9c', 'renew', X'019f211741408c34a21ada63a6f16f39', 7, 1785645000000000, 0),
(X'019e81dffa408f7fa5b9f20852718587', 'dunning_step', X'019f1ef1f04087789fb44b3876d38149', 14, 1783103400000000, 1),
(X'019e81dffa408f7fa5b9f20852718587', 'renew', X'019e81dffa408364846a83436cda666b', 7, 1785565800000000, 0),
(X'019f211741408fb5a7026e21b0e0c9d3', 'renew', X'019f21174140863587b557ec5a284411', 7, 1785645000000000, 0),
(X'019f211741408fd196201221b849a090', 'renew', X'019f21174140898299f39ff24c1eece7', 7, 1785645000000000, 0),
(X'019f21f2fb40855c96259b38316ba0eb', 'renew', X'019f21f2fb4080fb9f4fa7897dd0161b', 7, 1785659400000000, 0);
