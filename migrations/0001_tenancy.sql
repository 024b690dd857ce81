-- How a table is opened to the portal's roles.
--
-- portal_owner    migrates and seeds; owns every table, and is held to policies too (force).
-- portal_serve    serves web requests; sees the rows of one partner, the one that the transaction names.
-- portal_console  operators' pages and background work; sees every partner, with grants only for what it does.
--
-- Nobody bypasses row-level security. Rights are granted table by table, in the migration that makes the table;
-- the roles themselves, and their rights on the schema, are made before any migration runs (src/db/roles.rs).

-- Locks a tenant table: forced row-level security, one policy a role, and the rights given.
-- A missing setting, and the empty one that `set local` leaves behind on a connection, are null: a comparison
-- with it is never true, so no row is seen.
create procedure protect_tenant_table(tenant_table regclass, serve_rights text, console_rights text)
language plpgsql
as $$
begin
    execute format('alter table %s enable row level security', tenant_table);
    execute format('alter table %s force row level security', tenant_table);
    execute format(
        'create policy serve on %s to portal_serve
             using (partner_id = nullif(current_setting(''app.partner_id'', true), '''')::uuid)',
        tenant_table);
    execute format('create policy console on %s to portal_console using (true)', tenant_table);
    execute format('create policy owner on %s to portal_owner using (true)', tenant_table);
    if serve_rights <> '' then
        execute format('grant %s on %s to portal_serve', serve_rights, tenant_table);
    end if;
    if console_rights <> '' then
        execute format('grant %s on %s to portal_console', console_rights, tenant_table);
    end if;
end
$$;
