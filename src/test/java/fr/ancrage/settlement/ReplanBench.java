package fr.ancrage.settlement;

import fr.ancrage.AncrageApplication;
import fr.ancrage.catalogue.Overlay;
import fr.ancrage.catalogue.Publishing;
import fr.ancrage.catalogue.StepChange;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.NewPerson;
import fr.ancrage.people.Persons;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.PlanRequest;
import fr.ancrage.planning.Planner;
import fr.ancrage.planning.StepDraft;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.NewTerritory;
import fr.ancrage.territories.Territories;
import fr.ancrage.territories.Territory;
import fr.ancrage.territories.TerritoryKind;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** How long a catalogue change takes to reach every open case of a large territory. */
public final class ReplanBench {
  private static final double LIMIT_SECONDS = 60;
  private static final int CASES = Integer.getInteger("cases", 10_000);

  private final ApplicationContext product;
  private final Territory territory;
  private final AccountId by;

  private ReplanBench(ApplicationContext product) {
    this.product = product;
    territory =
        bean(Territories.class)
            .create(
                new NewTerritory(
                    "Banc d'essai",
                    TerritoryKind.HOSPITAL_GROUP,
                    ZoneId.of("Europe/Paris"),
                    List.of(),
                    "banc@example.org",
                    false),
                true);
    by = bean(Accounts.class).open(Ids.next() + "@example.org", "Banc d'essai", "fr").id();
  }

  /** Starts the product on a database of its own; fails above the limit. */
  public static void main(String[] args) {
    try (var product = SpringApplication.run(AncrageApplication.class, args)) {
      var bench = new ReplanBench(product);
      TerritoryScope.run(bench.territory.id(), bench::run);
    }
    System.exit(0);
  }

  private void run() {
    people();
    var upgrades = bean(CatalogueUpgrades.class);
    publish(Overlay.NONE);
    upgrade(upgrades);
    publish(slower());
    var before = heap();
    var start = System.nanoTime();
    var planned = upgrade(upgrades);
    var seconds = (System.nanoTime() - start) / 1e9;
    var after = heap();
    var bare = bare(upgrades);
    System.out.printf(
        "%d open cases went over to the new catalogue in %.1f s: %.0f cases/s (limit %.0f s)%n",
        planned, seconds, planned / seconds, LIMIT_SECONDS);
    System.out.printf(
        "bare planning of the same requests on the same cores %.1f s, ratio %.2f%n",
        bare, seconds / bare);
    System.out.printf("heap after collection: %d MB before, %d MB after%n", before, after);
    if (planned != CASES || seconds > LIMIT_SECONDS) {
      System.exit(1);
    }
  }

  private int upgrade(CatalogueUpgrades upgrades) {
    var ids = upgrades.outdated(territory).stream().map(Dossier::id).toList();
    return upgrades.upgrade(territory, ids, by);
  }

  private double bare(CatalogueUpgrades upgrades) {
    var planner = upgrades.edition(territory).planner();
    var cases = upgrades.open();
    var requests =
        List.copyOf(bean(PlanRequests.class).of(cases, LocalDate.now(territory.zone())).values());
    var start = System.nanoTime();
    var steps = requests.parallelStream().mapToLong(one -> planned(planner, one)).sum();
    var seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf("%.1f steps in a plan%n", (double) steps / cases.size());
    return seconds;
  }

  private static long planned(Planner planner, PlanRequest request) {
    return planner.plan(request).steps().size();
  }

  private void publish(Overlay overlay) {
    bean(Publishing.class)
        .publish(territory.id(), "2026.11", overlay, LocalDate.now(territory.zone()), null, by);
  }

  private static Overlay slower() {
    var days = new StepDraft().days(new Days(30, 80, 150));
    var change = new StepChange(days.written(), days.terms());
    return new Overlay(
        Map.of("order-registration-medical", change, "order-registration-nurse", change),
        Set.of("membership-commitment"),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  /** Doctors and nurses, from near and far, with families, dates and steps that have begun. */
  private void people() {
    var persons = bean(Persons.class);
    Objects.requireNonNull(bean(TransactionOperations.class))
        .executeWithoutResult(
            _ -> {
              for (var i = 0; i < CASES; i++) {
                persons.add(
                    territory.id(),
                    new NewPerson("Ana", "Banc " + i, i + "@example.org", null, "fr"));
              }
              insert(
                  """
                  insert into settlement.dossier
                    (id, territory_id, person_id, stage, source, opened_at, first_contact, seed,
                     catalogue_version)
                  select gen_random_uuid(), territory_id, id, 'PLAN', 'STAFF', now(),
                         current_date - 20, ('x' || substr(md5(id::text), 1, 8))::bit(32)::bigint,
                         '2026.11'
                  from people.person
                  """);
              facts("people.fact", "profession", "array['physician', 'nurse']");
              facts("people.fact", "practice_mode", "array['salaried']");
              facts("people.fact", "employer_type", "array['public_hospital']");
              facts("people.fact", "diploma_origin", "array['eu_automatic', 'fr', 'non_eu']");
              facts("people.fact", "nationality", "array['eu_eea_ch', 'fr', 'third_country']");
              facts(
                  "people.fact",
                  "coming_from",
                  "array['eu_eea_ch', 'elsewhere_in_france', 'outside_eu']");
              facts("people.fact", "already_registered_with_order", "array['false']");
              facts("people.fact", "evc_status", "array['passed']");
              facts("household.fact", "household", "array['partner', 'child_3_11']");
              facts("household.fact", "needs", "array['housing']");
              insert(
                  """
                  insert into settlement.anchor (territory_id, dossier_id, anchor, day)
                  select territory_id, id, 'practice_start', current_date + 240
                  from settlement.dossier
                  """);
              insert(
                  """
                  insert into settlement.step
                    (territory_id, dossier_id, step_id, started_on, done_on, ticked_at)
                  select territory_id, id, step, current_date - 15, current_date - 5, now()
                  from settlement.dossier,
                       unnest(array['privacy-notice-and-sharing-choices', 'needs-interview']) step
                  """);
            });
  }

  /** One of the values, another for each person; the same position for facts of one length. */
  private void facts(String table, String key, String values) {
    insert(
        "insert into "
            + table
            + " (territory_id, person_id, key, values, source, given_at)"
            + " select territory_id, id, '"
            + key
            + "', array[("
            + values
            + ")[1 + abs(hashtext(id::text)) % array_length("
            + values
            + ", 1)]], 'staff', now() from people.person");
  }

  private void insert(String sql) {
    bean(JdbcClient.class).sql(sql).update();
  }

  private <T> T bean(Class<T> type) {
    return product.getBean(type);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
