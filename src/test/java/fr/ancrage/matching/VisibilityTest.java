package fr.ancrage.matching;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.ancrage.AppTest;
import fr.ancrage.Scene;
import fr.ancrage.household.HouseholdFacts;
import fr.ancrage.matching.IntroductionState.Party;
import fr.ancrage.people.Account;
import fr.ancrage.people.Employments;
import fr.ancrage.people.RecruitingFacts;
import fr.ancrage.shared.Role;
import fr.ancrage.shared.TerritoryScope;
import fr.ancrage.territories.OrganisationId;
import fr.ancrage.territories.Territory;
import fr.ancrage.trail.Milestone;
import fr.ancrage.trail.NewMilestone;
import fr.ancrage.trail.Trails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** For every role and every field of a person: seen or not; and what recruiting statements read. */
@AppTest
class VisibilityTest {
  private static final Path MODULE = Path.of("src/main/java/fr/ancrage/matching");
  private static final Pattern TABLE =
      Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+([a-z]+\\.[a-z_]+)");

  private static final Pattern HOUSEHOLD = Pattern.compile("household\\.[a-z]");

  /** What the screens of recruiting may read. */
  private static final Set<String> SCREENS =
      Set.of(
          "matching.pool_profile",
          "matching.shown_profile",
          "matching.any_introduction",
          "matching.shown_introduction",
          "needs.open_need");

  /** Each field of a person, with what a page shows of it. */
  private static final Map<String, String> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("name", "Zéphyrine");
    FIELDS.put("profession", "Infirmier");
    FIELDS.put("wishes", "gériatrie");
    FIELDS.put("languages", "Italien");
    FIELDS.put("practise from", "12 mars 2031");
    FIELDS.put("trail", "Stage à Lorient");
    FIELDS.put("email", "zephyrine@example.org");
    FIELDS.put("phone", "06 98 76 54 32");
    FIELDS.put("nationality", "moldave");
    FIELDS.put("household", "jumeaux");
  }

  private static final Set<String> WORK =
      Set.of("name", "profession", "wishes", "languages", "practise from", "trail");
  private static final Set<String> WORK_AND_MEANS =
      Set.of(
          "name", "profession", "wishes", "languages", "practise from", "trail", "email", "phone");

  @Autowired private MockMvc mvc;
  @Autowired private Scene scene;
  @Autowired private Pool pool;
  @Autowired private Trails trails;
  @Autowired private Employments employments;
  @Autowired private RecruitingFacts facts;
  @Autowired private HouseholdFacts household;
  @Autowired private Introductions introductions;
  @Autowired private Profiles profiles;
  @Autowired private JdbcClient jdbc;

  private Territory here;
  private OrganisationId hospital;
  private Pool.Somebody who;

  @BeforeEach
  void somebody() {
    here = pool.territory();
    hospital = pool.signatory(here);
    who = pool.somebody(here, "Zéphyrine", Pool.wants("nurse", "44131"));
    TerritoryScope.run(
        here.id(),
        () -> {
          jdbc.sql("update people.person set email = ?::citext, phone = ? where id = ?")
              .params("zephyrine@example.org", "+33698765432", who.person().value())
              .update();
          profiles.practiseFrom(Map.of(who.person(), LocalDate.of(2031, 3, 12)));
          facts.state(here.id(), who.person(), "nationality", List.of("moldave"), "staff", null);
          household.state(here.id(), who.person(), "household", List.of("jumeaux"), "staff", null);
          trails.record(
              here.id(),
              who.person(),
              new NewMilestone(
                  Milestone.Kind.STUDENT, null, "Stage à Lorient", LocalDate.of(2020, 1, 1), null),
              null,
              "Essai");
        });
  }

  @Test
  void theCoordinationSeesWorkAndMeansNeverTheFamily() throws Exception {
    seen(scene.a(Role.COORDINATOR, here), WORK_AND_MEANS);
    seen(scene.a(Role.CONCIERGE, here), WORK_AND_MEANS);
  }

  @Test
  void aStructureSeesNothingWithoutConsentAndWorkWithIt() throws Exception {
    var recruiter = scene.aRecruiter(here, hospital);
    seen(recruiter, Set.of());
    pool.agrees(here, who, hospital);
    seen(recruiter, WORK);
    seen(scene.aRecruiter(here, pool.signatory(here)), Set.of());
  }

  @Test
  void thePresentEmployerSeesNothingWhateverWasAgreed() throws Exception {
    pool.agrees(here, who, hospital);
    TerritoryScope.run(here.id(), () -> employments.begin(here.id(), who.person(), hospital, null));
    seen(scene.aRecruiter(here, hospital), Set.of());
  }

  @Test
  void nobodyElseSeesAnything() throws Exception {
    pool.agrees(here, who, hospital);
    seen(scene.a(Role.PROFESSIONAL, here), Set.of());
    seen(scene.a(Role.FUNDER, here), Set.of());
    seen(scene.a(Role.RECRUITER, here), Set.of());
    seen(scene.aRecruiter(scene.aTerritory(), hospital), Set.of());
    seen(null, Set.of());
  }

  @Test
  void theMeansOfContactComeWithThePresentationAndLeaveWithTheConsent() throws Exception {
    var recruiter = scene.aRecruiter(here, hospital);
    var coordinator = scene.a(Role.COORDINATOR, here);
    var id =
        TerritoryScope.call(
            here.id(),
            () ->
                ((Proposal.Made)
                        introductions.propose(
                            here, who.person(), hospital, null, null, coordinator))
                    .id());
    var page = here.url() + "/mises-en-relation/" + id;
    assertThat(fields(body(page, recruiter))).as("before the person answers").isEmpty();
    move(id, IntroductionState.AGREED, Party.PERSON);
    assertThat(fields(body(page, recruiter))).contains("name").doesNotContain("email", "phone");
    move(id, IntroductionState.PRESENTED, Party.COORDINATION);
    assertThat(fields(body(page, recruiter)))
        .contains("name", "email", "phone")
        .doesNotContain("nationality", "household");
    TerritoryScope.run(
        here.id(),
        () ->
            jdbc.sql("update people.consent set revoked_at = now() where person_id = ?")
                .param(who.person().value())
                .update());
    assertThat(fields(body(page, recruiter))).as("consent taken back").isEmpty();
  }

  @Test
  void whatAStructureReadsOfAProfileHasNoOtherColumns() {
    assertThat(columns("shown_profile"))
        .containsExactlyInAnyOrder(
            "organisation_id",
            "searches",
            "id",
            "territory_id",
            "person_id",
            "name",
            "plain_name",
            "profession",
            "speciality",
            "available_from",
            "available_until",
            "communes",
            "km",
            "rate_min",
            "rate_max",
            "half_days",
            "horizon",
            "languages",
            "wishes",
            "lodging",
            "practise_from",
            "words",
            "search",
            "plain_words",
            "changed_at");
  }

  @Test
  void theScreensOfRecruitingReadTheViewsAndNothingElse() throws IOException {
    var others = new TreeSet<String>();
    var reading =
        Stream.of("web", "finding", "rest")
            .flatMap(part -> sources(MODULE.resolve(part)).stream())
            .toList();
    for (var file : reading) {
      var named = TABLE.matcher(Files.readString(file));
      while (named.find()) {
        if (!SCREENS.contains(named.group(1))) {
          others.add(file.getFileName() + " " + named.group(1));
        }
      }
    }
    assertThat(others).isEmpty();
  }

  @Test
  void recruitingNamesNoHouseholdTable() throws IOException {
    var naming = new TreeSet<String>();
    for (var file : sources(MODULE)) {
      if (HOUSEHOLD.matcher(Files.readString(file)).find()) {
        naming.add(file.toString());
      }
    }
    try (var all = Files.list(Path.of("src/main/resources/db/migration"))) {
      for (var file : all.filter(one -> one.toString().contains("__matching_")).toList()) {
        if (Files.readString(file).replaceAll("--[^\n]*", "").contains("household")) {
          naming.add(file.toString());
        }
      }
    }
    assertThat(naming).isEmpty();
  }

  private void seen(@Nullable Account reader, Set<String> fields) throws Exception {
    var page = body(here.url() + "/profils/" + who.profile(), reader);
    assertThat(fields(page)).containsExactlyInAnyOrderElementsOf(fields);
    var list = fields(body(here.url() + "/profils", reader));
    assertThat(list).doesNotContain("email", "phone", "nationality", "household");
    assertThat(list.contains("name")).isEqualTo(fields.contains("name"));
  }

  private static Set<String> fields(String page) {
    var seen = new TreeSet<String>();
    FIELDS.forEach(
        (field, shown) -> {
          if (page.contains(shown)) {
            seen.add(field);
          }
        });
    return page.contains("Zéphyrine") ? seen : Set.of();
  }

  private String body(String path, @Nullable Account reader) throws Exception {
    var wanted = get(path);
    return mvc.perform(reader == null ? wanted : wanted.with(as(reader)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private void move(java.util.UUID id, IntroductionState to, Party party) {
    TerritoryScope.run(
        here.id(),
        () -> introductions.move(here, id, to, null, new Introductions.By(party, null, "Essai")));
  }

  private List<String> columns(String view) {
    return jdbc.sql(
            """
            select column_name from information_schema.columns
            where table_schema = 'matching' and table_name = ?
            """)
        .param(view)
        .query(String.class)
        .list();
  }

  private static List<Path> sources(Path root) {
    try (var all = Files.walk(root)) {
      return all.filter(one -> one.toString().endsWith(".java")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
