package fr.ancrage.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import fr.ancrage.AncrageApplication;
import fr.ancrage.matching.ProfileLinks;
import fr.ancrage.messaging.Links;
import fr.ancrage.needs.Inquiries;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.TerritoryId;
import fr.ancrage.shared.TerritoryScope;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What key pages of the demonstration weigh and how soon they are read on slow 3G. */
public final class PagesBench {
  private static final int LIMIT_BYTES = 35_000;
  private static final double LIMIT_LCP_MILLIS = 2_500;
  private static final int BYTES_PER_SECOND = 400_000 / 8;
  private static final int LATENCY_MILLIS = 400;

  private static final String LCP =
      """
      () => new Promise(resolve => {
        let last = 0;
        new PerformanceObserver(list => list.getEntries().forEach(one => last = one.startTime))
          .observe({type: 'largest-contentful-paint', buffered: true});
        setTimeout(() => resolve(last), 600);
      })
      """;

  private final ApplicationContext product;
  private final String site;

  private PagesBench(ApplicationContext product) {
    this.product = product;
    site = "http://localhost:" + product.getEnvironment().getRequiredProperty("server.port");
  }

  /** Starts the demonstration on a database of its own; fails when a page is above a limit. */
  public static void main(String[] args) {
    boolean light;
    try (var product = SpringApplication.run(AncrageApplication.class, args)) {
      light = new PagesBench(product).run();
    }
    System.exit(light ? 0 : 1);
  }

  private boolean run() {
    var light = true;
    try (var playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright.chromium().launch(options())) {
      for (var page : pages().entrySet()) {
        light &= measure(browser, page.getKey(), page.getValue());
      }
    }
    return light;
  }

  private static BrowserType.LaunchOptions options() {
    return new BrowserType.LaunchOptions()
        .setExecutablePath(java.nio.file.Path.of(System.getProperty("chromium")))
        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
  }

  /**
   * One page.
   *
   * @param as who of the demonstration opens it; null for anybody
   */
  private record Visit(String path, @Nullable String as) {}

  private Map<String, Visit> pages() {
    var retz = "/t/pays-de-retz";
    var pages = new LinkedHashMap<String, Visit>();
    pages.put("territory's front", new Visit(retz, null));
    pages.put("offers", new Visit(retz + "/offres", null));
    pages.put(
        "one offer",
        new Visit(
            one(
                "select '%s/offres/' || o.id from site.offer o".formatted(retz)
                    + " join territories.territory t on t.id = o.territory_id and t.slug ="
                    + " 'pays-de-retz' where over_at is null order by o.id limit 1"),
            null));
    pages.put("person's page by link", new Visit(ofAPerson("pays-de-retz"), null));
    pages.put("collection by link", new Visit(ofACampaign("pays-de-retz"), null));
    pages.put("profiles", new Visit(retz + "/profils", "COORDINATOR"));
    pages.put("needs", new Visit(retz + "/besoins", "COORDINATOR"));
    pages.put("Ma journée", new Visit("/t/nord-ardennes/journee", "CONCIERGE"));
    return pages;
  }

  private boolean measure(Browser browser, String name, Visit visit) {
    try (var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(site)
                .setViewportSize(390, 844)
                .setLocale("fr-FR"))) {
      var page = context.newPage();
      page.navigate("/aide");
      page.waitForLoadState(LoadState.NETWORKIDLE);
      if (visit.as() != null) {
        enter(page, visit);
      }
      page.navigate("about:blank");
      var bytes = new AtomicLong();
      slow(context, page, bytes);
      var answer = page.navigate(visit.path());
      page.waitForLoadState(LoadState.NETWORKIDLE);
      var lcp = ((Number) page.evaluate(LCP)).doubleValue();
      var light =
          page.url().equals(site + visit.path())
              && answer.status() == 200
              && bytes.get() <= LIMIT_BYTES
              && lcp > 0
              && lcp <= LIMIT_LCP_MILLIS;
      System.out.printf(
          Locale.ROOT,
          "%-24s %6.1f kB  LCP %5.2f s  %s%n",
          name,
          bytes.get() / 1000.0,
          lcp / 1000,
          light
              ? ""
              : answer.status() == 200 ? "above the limit" : page.url() + " " + answer.status());
      return light;
    }
  }

  /** One click signs in, as the first person of this role in the story of that territory. */
  private void enter(Page page, Visit visit) {
    var slug = visit.path().split("/", -1)[2];
    var account =
        one(
            "select g.account_id::text from people.role_grant g join people.account a on a.id ="
                + " g.account_id join territories.territory t on t.id = g.territory_id where a.demo"
                + " and t.slug = '"
                + slug
                + "' and g.role = '"
                + visit.as()
                + "' order by g.granted_at limit 1");
    page.navigate("/");
    page.locator(
            "form[action='/demo/entrer']:has(button[value='"
                + account
                + "']) button[value='"
                + account
                + "']")
        .first()
        .click();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  /** Slow 3G from here on, and what comes over it is counted, headers too. */
  private static void slow(BrowserContext context, Page page, AtomicLong bytes) {
    CDPSession wire = context.newCDPSession(page);
    wire.send("Network.enable");
    var conditions = new com.google.gson.JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", LATENCY_MILLIS);
    conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
    conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
    wire.send("Network.emulateNetworkConditions", conditions);
    wire.on(
        "Network.loadingFinished",
        done -> bytes.addAndGet(done.get("encodedDataLength").getAsLong()));
  }

  /** The page of somebody who looks, by a link of theirs. */
  private String ofAPerson(String slug) {
    var found = both(slug, "select territory_id, person_id from matching.profile", "person_id");
    var token =
        TerritoryScope.call(
            found.territory(),
            () ->
                product
                    .getBean(ProfileLinks.class)
                    .make(found.territory(), new PersonId(found.id()), null));
    return "/t/" + slug + "/profil/" + token;
  }

  /** The page on which a structure answers a campaign. */
  private String ofACampaign(String slug) {
    var found = both(slug, "select territory_id, id from needs.inquiry", "id");
    var token =
        TerritoryScope.call(
            found.territory(),
            () ->
                product
                    .getBean(Links.class)
                    .make(
                        found.territory(),
                        Inquiries.PURPOSE,
                        found.id(),
                        null,
                        null,
                        Duration.ofDays(1),
                        false));
    return "/t/" + slug + "/collecte/" + token;
  }

  private record Found(TerritoryId territory, UUID id) {}

  private Found both(String slug, String sql, String column) {
    return JdbcClient.create(product.getBean("ownerDataSource", DataSource.class))
        .sql(
            sql
                + " where territory_id = (select id from territories.territory where slug = ?)"
                + " order by 2 limit 1")
        .param(slug)
        .query(
            (row, _) ->
                new Found(
                    new TerritoryId(row.getObject("territory_id", UUID.class)),
                    row.getObject(column, UUID.class)))
        .single();
  }

  private String one(String sql) {
    return JdbcClient.create(product.getBean("ownerDataSource", DataSource.class))
        .sql(sql)
        .query(String.class)
        .single();
  }
}
