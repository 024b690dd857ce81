-- A new programme offers each language that the portal has texts of. One that runs has its choice in the settings.
alter table programme alter column languages set default '{en,fr,zh-CN,ru,de,es,ja,pt-BR}';
update programme set languages = default where set_up_at is null;
-- allowed: batches, since there are a dozen levels
-- What the levels that the portal came with are called in them; a name that somebody gave stays.
update packages set names = '{"ja": "ゴールド コア"}'::jsonb || names where code = 'gold_core' and name = 'Gold Core';
update packages set names = '{"ja": "シルバー コア"}'::jsonb || names where code = 'silver_core' and name = 'Silver Core';
