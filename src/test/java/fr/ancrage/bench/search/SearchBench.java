package fr.ancrage.bench.search;

import static java.util.stream.Collectors.joining;

import fr.ancrage.AncrageApplication;
import fr.ancrage.access.AccountPrincipal;
import fr.ancrage.bench.search.Clients.Request;
import fr.ancrage.bench.search.PgBench.Script;
import fr.ancrage.bench.search.Recorder.Statement;
import fr.ancrage.database.DatabaseAccess;
import fr.ancrage.people.Accounts;
import fr.ancrage.people.Grants;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.territories.OrganisationId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** Searches of a large installation over HTTP, beside pgbench with the same statements. */
public final class SearchBench {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int CLIENTS = 32;
  private static final int TERRITORIES = 24;
  private static final int SECONDS = Integer.getInteger("seconds", 10);
  private static final double LIMIT_RATIO = 1.3;
  private static final double LIMIT_P99 = 50;

  private final ApplicationContext product;
  private final Recorder recorder;
  private final Clients clients;
  private final PgBench pgbench;

  /** One territory of those that are asked, with a coordinator and a recruiter there. */
  private record Place(
      UUID id,
      String slug,
      UUID member,
      String commune,
      String code,
      String coordinator,
      String recruiter) {}

  private SearchBench(ApplicationContext product, Recorder recorder) {
    this.product = product;
    this.recorder = recorder;
    clients =
        new Clients(Integer.parseInt(product.getEnvironment().getRequiredProperty("server.port")));
    pgbench = new PgBench(Path.of("target/bench-search/pgbench"), bean(DatabaseAccess.class));
  }

  /** Starts the product on a database of its own; fails above the limits. */
  public static void main(String[] args) throws Exception {
    var recorder = new Recorder();
    var application = new SpringApplication(AncrageApplication.class);
    application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(recorder));
    boolean kept;
    try (var product = application.run(args)) {
      kept = new SearchBench(product, recorder).run();
    }
    System.exit(kept ? 0 : 1);
  }

  private boolean run() throws Exception {
    var jdbc = JdbcClient.create(product.getBean("ownerDataSource", DataSource.class));
    if (jdbc.sql("select to_regclass('public.bench') is null").query(Boolean.class).single()) {
      Installation.write(product.getBean("ownerDataSource", DataSource.class));
    }
    var places = places(jdbc);
    var largest = places.subList(0, 1);
    var kept = true;
    for (var search : Search.values()) {
      kept &= measure(search, "one territory of 2,400", largest);
      kept &= measure(search, TERRITORIES + " territories", places);
    }
    return kept;
  }

  private enum Search {
    PEOPLE("matching.pool_profile"),
    PEOPLE_OF_A_STRUCTURE("matching.shown_profile"),
    NEEDS("needs.need n"),
    OFFERS("site.offer");

    private final String relation;

    Search(String relation) {
      this.relation = relation;
    }

    Request of(Place one, int variant) {
      var job = List.of("nurse", "care_assistant", "physician").get(variant % 3);
      var people =
          "/t/"
              + one.slug()
              + "/profils?metier="
              + job
              + "&quand=now&taux=most&autour="
              + one.commune()
              + "&km="
              + (15 + variant * 5);
      return switch (this) {
        case PEOPLE -> new Request(people, one.coordinator());
        case PEOPLE_OF_A_STRUCTURE -> new Request(people, one.recruiter());
        case NEEDS ->
            new Request(
                "/t/"
                    + one.slug()
                    + "/besoins?profession="
                    + job
                    + "&urgence=soon&structure="
                    + one.member()
                    + "&commune="
                    + one.commune()
                    + "&km="
                    + (15 + variant * 5),
                one.coordinator());
        case OFFERS ->
            new Request(
                "/t/" + one.slug() + "/offres?metier=" + job + "&contrat=permanent&q=equipe", "");
      };
    }
  }

  private boolean measure(Search search, String where, List<Place> places) throws Exception {
    var requests = new ArrayList<Request>();
    var searching = new ArrayList<Script>();
    var everything = new ArrayList<Script>();
    for (var place : places) {
      for (var variant = 0; variant < (places.size() == 1 ? 6 : 2); variant++) {
        var request = search.of(place, variant);
        requests.add(request);
        clients.once(request);
        var sent = recorder.during(() -> clients.once(request));
        if (Boolean.getBoolean("verbose") && places.size() == 1 && variant == 0) {
          System.out.println(
              sent.stream()
                  .map(one -> one.sql().replaceAll("\\s+", " "))
                  .collect(joining("\n  ", "  ", "")));
        }
        searching.add(
            script(
                place, sent.stream().filter(one -> one.sql().contains(search.relation)).toList()));
        everything.add(script(place, sent));
      }
    }
    clients.load(requests, CLIENTS, SECONDS);
    var http = clients.load(requests, CLIENTS, SECONDS);
    System.out.printf("%-22s %-24s HTTP    %s%n", search, where, http);
    System.out.printf("%-47s one client a core %s%n", "", clients.load(requests, CORES, SECONDS));
    if (!PgBench.there()) {
      System.out.println("pgbench is absent: install postgresql-contrib; no ratio.");
      return http.p99() < LIMIT_P99;
    }
    var bare = pgbench.run(search + "-" + places.size(), searching, CLIENTS, SECONDS);
    var ratio = http.median() / bare.median();
    System.out.printf(
        "%-47s pgbench %s, ratio %.2f (%d statements)%n",
        "", bare, ratio, searching.getFirst().statements().size());
    var all = pgbench.run(search + "-all-" + places.size(), everything, CLIENTS, SECONDS);
    System.out.printf(
        "%-47s all SQL %s, ratio %.2f (%d statements)%n",
        "", all, http.median() / all.median(), everything.getFirst().statements().size());
    return ratio <= LIMIT_RATIO && (places.size() > 1 || http.p99() < LIMIT_P99);
  }

  private static Script script(Place place, List<Statement> statements) {
    return new Script(place.id().toString(), statements);
  }

  /** The largest, then others, larger ones more often as in life. */
  private List<Place> places(JdbcClient jdbc) {
    var rows =
        jdbc.sql(
                """
                select b.id, b.slug, m.id as member, c.name, c.code from public.bench b
                join public.bench_member m on m.territory = b.id and m.n = 0
                join reference.commune c on c.code = m.place
                order by b.rank = 1 desc, md5(b.slug)::text > 'f0' desc, b.size * (hashtext(b.slug) & 255) desc
                limit :many
                """)
            .param("many", TERRITORIES)
            .query(
                (row, _) ->
                    new Place(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getObject("member", UUID.class),
                        URLEncoder.encode(row.getString("name"), StandardCharsets.UTF_8),
                        row.getString("code"),
                        session(row.getObject("id", UUID.class), Role.COORDINATOR, null),
                        session(
                            row.getObject("id", UUID.class),
                            Role.RECRUITER,
                            row.getObject("member", UUID.class))))
            .list();
    return rows;
  }

  /** Somebody of a team who is signed in: their cookie. */
  private String session(UUID territory, Role role, @Nullable UUID member) {
    var account = bean(Accounts.class).open(Ids.next() + "@example.org", "Banc", "fr");
    bean(Grants.class)
        .give(
            account.id(),
            new TerritoryId(territory),
            role,
            member == null ? null : new OrganisationId(member),
            null,
            true);
    ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions =
        product.getBeanProvider(ResolvableType.forClass(FindByIndexNameSessionRepository.class));
    return "ancrage=" + kept(sessions.getObject(), new AccountPrincipal(account.id()));
  }

  private static <S extends Session> String kept(
      FindByIndexNameSessionRepository<S> sessions, AccountPrincipal principal) {
    var session = sessions.createSession();
    session.setAttribute(
        "SPRING_SECURITY_CONTEXT",
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(
                principal, null, AuthorityUtils.NO_AUTHORITIES)));
    sessions.save(session);
    return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.US_ASCII));
  }

  private <T> T bean(Class<T> type) {
    return product.getBean(type);
  }
}
