package fr.ancrage.bench.search;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A thousand territories of uneven size, written by the owner in sets: each is an EPCI with ten
 * members who signed the charter, needs, their public copies, people and whom they agreed to.
 */
final class Installation {
  /** Sizes fall like 1 / (rank + 20): 2,400 in the largest, 50 in the smallest. */
  private static final String TERRITORIES =
      """
      create unlogged table public.bench as
      with place as (
        select epci, row_number() over (order by count(*) desc, epci) as rank
        from reference.commune where kind = 'COM' and epci is not null and lat is not null
        group by epci having count(*) between 8 and 80)
      select gen_random_uuid() as id, 'banc-' || rank as slug, rank::int, epci,
             ceil(200000 / (3.93 * (rank + 20)))::int as size
      from place where rank <= 1000
      """;

  private static final List<String> ROWS =
      List.of(
          """
          insert into territories.territory (id, slug, name, kind, status, created_at)
          select id, slug, 'Banc ' || rank, 'CPTS', 'open', now() from public.bench
          """,
          """
          insert into territories.territory_commune
          select b.id, c.code from public.bench b join reference.commune c using (epci)
          where c.kind = 'COM'
          """,
          """
          create unlogged table public.bench_member as
          select b.id as territory, n, gen_random_uuid() as id, b.rank, c.codes[1 + n % c.many] as place
          from public.bench b
          join lateral (select array_agg(code order by code) as codes, count(*)::int as many
                        from reference.commune where epci = b.epci and kind = 'COM') c on true
          cross join generate_series(0, 9) n
          """,
          """
          insert into territories.organisation (id, name, kind, commune_code, created_at)
          select id, 'Structure ' || rank || '-' || n, 'HOSPITAL', place, now()
          from public.bench_member
          """,
          """
          insert into territories.membership
          select territory, id, 'member', current_date - 400, null from public.bench_member
          """,
          """
          insert into charter.version
            (id, territory_id, number, title, words, exclusive_days, answer_days, pool,
             departures_confidential, grace_days, notice_fr, saved_by_name, saved_at, published_on,
             published_by_name)
          select gen_random_uuid(), id, 1, 'Charte', 'Ensemble.', 60, 10, 'MEMBERS', true, 90,
                 'Nous.', 'Banc', now(), current_date - 300, 'Banc'
          from public.bench
          """,
          """
          insert into charter.engagement
            (id, territory_id, version_id, organisation_id, signature_id, signer_name,
             signer_email, asked_at, signed_at)
          select gen_random_uuid(), v.territory_id, v.id, m.id, gen_random_uuid(), 'Banc',
                 'banc@example.org', now(), now()
          from charter.version v join public.bench_member m on m.territory = v.territory_id
          where m.id is not null and v.published_by_name = 'Banc'
          """,
          """
          create unlogged table public.bench_row as
          select b.id as territory, n, gen_random_uuid() as id, gen_random_uuid() as person,
                 gen_random_uuid() as need,
                 (array['nurse', 'nurse', 'care_assistant', 'care_assistant', 'physician',
                        'physiotherapist', 'midwife', 'radiographer'])[1 + (h & 7)] as profession,
                 c.codes[1 + (h >> 3 & 1023) % c.many] as place, h
          from public.bench b
          join lateral (select array_agg(code order by code) as codes, count(*)::int as many
                        from reference.commune where epci = b.epci and kind = 'COM') c on true
          cross join lateral generate_series(1, b.size) n
          cross join lateral (select hashint8(b.rank::bigint * 100000 + n) & 1073741823 as h) hash
          """,
          """
          insert into people.person
            (id, territory_id, given_name, family_name, email, language, created_at)
          select person, territory,
                 (array['Zoé', 'Karim', 'Élise', 'Ana', 'Hugo', 'Inès'])[1 + h % 6],
                 (array['Martin', 'Lefèvre', 'Nguyen', 'Popescu', 'Garcia'])[1 + h % 5] || ' ' || n,
                 person || '@example.org', 'fr', now()
          from public.bench_row
          """,
          """
          insert into matching.profile
            (id, territory_id, person_id, profession, available_from, communes, km, rate_min,
             rate_max, horizon, languages, wishes, words, source, entered_at, last_contact_at,
             changed_at)
          select id, territory, person, profession, current_date + (h % 400 - 200), array[place],
                 10 + h % 30, 50, (array[80, 100, 100])[1 + h % 3],
                 (array['NOW', 'NOW', 'NEXT_SEMESTER', 'TWO_YEARS'])[1 + (h >> 13 & 3)],
                 case h % 4 when 0 then array['fr', 'en'] when 1 then array['fr', 'es']
                   else array['fr'] end, wishes, profession || ' ' || wishes, 'PERSON', now(), now(),
                 now() - make_interval(mins => h % 100000)
          from public.bench_row,
               lateral (select (array['les nuits en gériatrie', 'un cabinet de groupe',
                 'la rééducation et les soins à domicile', 'la médecine d’urgence en équipe',
                 'un service de soins palliatifs', 'la pédiatrie de ville'])[1 + h % 6]
                 || ', si possible près de la mer et avec du temps pour la formation des étudiants '
                 || 'comme au poste ' || h as wishes) said
          """,
          """
          insert into people.consent
            (id, territory_id, person_id, organisation_id, purpose, text_version, given_at)
          select gen_random_uuid(), r.territory, r.person, m.id, 'RECRUITING', '1', now()
          from public.bench_row r
          join public.bench_member m on m.territory = r.territory and (m.n = 0 or m.n = r.h % 10)
          where r.h % 3 > 0
          """,
          """
          insert into needs.need
            (id, territory_id, organisation_id, state, title, commune_code, profession, places,
             rate_min, rate_max, from_on, urgency, contract, words, declared_at, changed_at,
             confirmed_at, closed_at)
          select r.need, r.territory, m.id, case when r.h % 10 < 8 then 'open' else 'filled' end,
                 r.profession || ' ' || r.n, r.place, r.profession, 1, 50, 100,
                 current_date + r.h % 300, (array['now', 'soon', 'planned'])[1 + r.h % 3],
                 (array['permanent', 'fixed_term'])[1 + r.h % 2], 'Une équipe de douze, logement possible',
                 now() - make_interval(mins => r.h % 500000), now(),
                 now() - make_interval(days => r.h % 40), case when r.h % 10 < 8 then null else now() end
          from public.bench_row r
          join public.bench_member m on m.territory = r.territory and m.n = r.h % 10
          """,
          """
          insert into site.offer
            (id, territory_id, organisation, organisation_kind, title, commune_code, commune,
             department, profession, places, rate_min, rate_max, from_on, urgency, contract,
             half_days, lodging, words, search, published_at, changed_at, confirmed_at)
          select n.id, n.territory_id, o.name, o.kind, n.title, c.code, c.name, c.department,
                 n.profession, 1, n.rate_min, n.rate_max, n.from_on, n.urgency, n.contract, '{}',
                 false, n.words, ancrage.plain(n.title || ' ' || c.name || ' ' || o.name || ' '
                 || n.words), n.declared_at, n.changed_at, n.confirmed_at
          from needs.need n join reference.commune c on c.code = n.commune_code
          join territories.organisation o on o.id = n.organisation_id
          where n.state = 'open'
          """,
          "vacuum analyze");

  private Installation() {}

  static void write(DataSource owner) {
    var jdbc = JdbcClient.create(owner);
    jdbc.sql(TERRITORIES).update();
    ROWS.forEach(one -> jdbc.sql(one).update());
    var counted =
        jdbc.sql(
                """
                select format('%s needs, %s people, %s consents in %s territories, the largest with %s, '
                  '%s with 2,000 or more',
                  (select count(*) from needs.need), (select count(*) from matching.profile),
                  (select count(*) from people.consent), count(*), max(size),
                  count(*) filter (where size >= 2000)) from public.bench
                """)
            .query(String.class)
            .single();
    System.out.println(counted);
  }
}
