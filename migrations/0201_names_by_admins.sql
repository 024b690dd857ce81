grant update (display_name) on members to portal_serve;
