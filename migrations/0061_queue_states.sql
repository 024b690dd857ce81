-- Kinds and states are those of their area, and an item is open as its state says.
alter table queue_items add constraint standing_of_its_area check (
    case area
        when 'activations' then
            kind in ('technical', 'go_to_market')
            and state in ('requested', 'in_progress', 'active', 'declined', 'withdrawn')
            and open = (state in ('requested', 'in_progress'))
        when 'service_requests' then
            kind in ('presales', 'advisory', 'cloud', 'on_premises', 'cancellation', 'other')
            and state in ('open', 'waiting_programme', 'waiting_partner', 'closed')
            and open = (state <> 'closed')
    end
) not valid;
