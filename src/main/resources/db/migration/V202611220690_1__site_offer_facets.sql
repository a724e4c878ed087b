create index offer_facets on site.offer (territory_id, profession, published_at desc) where over_at is null;
