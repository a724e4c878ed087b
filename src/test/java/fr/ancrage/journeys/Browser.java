package fr.ancrage.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** A person at a browser: what they do is counted, and every page they see is checked by axe. */
public final class Browser implements AutoCloseable {
  static final String SITE = "http://localhost:" + Integer.getInteger("test.port", 8099);
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private static final int PATIENCE_MS = 15_000;
  private static final String KEY =
      "(?<![@.\\w])(settlement|shared|home|messaging|access|territories|demo|matching|profile|joint|careers|charter|needs)\\.[a-z-]+(\\.[a-z-]+)*\\b";

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private final BrowserContext context;
  private final Page page;
  private final String story;
  private final List<String> problems = new ArrayList<>();
  private int actions;
  private int pictures;

  private Browser(String story, int width, int height, String language) {
    this.story = story;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(place())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(SITE)
                .setViewportSize(width, height)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language));
    page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of")) {
            problems.add(message.text());
          }
        });
    page.onPageError(problems::add);
  }

  /** A desktop browser. */
  public static Browser desktop(String story) {
    return new Browser(story, 1280, 900, "fr-FR");
  }

  /** A telephone. */
  public static Browser phone(String story) {
    return new Browser(story, 390, 844, "fr-FR");
  }

  /** The narrowest telephone, of somebody who reads this language. */
  public static Browser narrow(String story, String language) {
    return new Browser(story, 320, 640, language);
  }

  /** In CI there must be a Chromium; elsewhere its absence is said. */
  private static Path place() {
    for (var place : PLACES) {
      if (Files.isExecutable(Path.of(place))) {
        return Path.of(place);
      }
    }
    if (System.getenv("CI") != null) {
      throw new AssertionError("CI must have a Chromium for the browser journeys.");
    }
    throw new TestAbortedException("No Chromium here: browser journeys are skipped.");
  }

  /** Opens an address, as from a mail or a bookmark. */
  public Browser open(String address) {
    actions++;
    page.navigate(address);
    return look();
  }

  /** Presses a button. */
  public Browser press(String name) {
    return act(button(name));
  }

  /** Follows a link. */
  public Browser follow(String name) {
    return act(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first());
  }

  /** Types into a field. */
  public Browser type(String label, String words) {
    actions++;
    labelled(label).fill(words);
    return this;
  }

  /** Chooses from a list. */
  public Browser choose(String label, String value) {
    actions++;
    labelled(label).selectOption(value);
    return this;
  }

  /** Ticks a box or a choice. */
  public Browser tick(String label) {
    actions++;
    labelled(label).check();
    return this;
  }

  /** Ticks one answer of a question. */
  public Browser tick(String question, String answer) {
    actions++;
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
        .first()
        .locator("label.choice", new Locator.LocatorOptions().setHasText(answer))
        .first()
        .locator("input")
        .check();
    return this;
  }

  /** Touches what has no name of its own, such as a slot among others. */
  public Browser touch(String selector) {
    return act(page.locator(selector).first());
  }

  /** Types into what is named as something else on the page is. */
  public Browser fill(String selector, String words) {
    actions++;
    page.locator(selector).first().fill(words);
    return this;
  }

  /** The same pages by night. */
  public Browser dark() {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    return this;
  }

  /** What can be read on the page. */
  public String words() {
    return page.locator("body").innerText();
  }

  /** What is on the page, for what the words above do not say. */
  public Page page() {
    return page;
  }

  /** What was done so far. */
  public int actions() {
    return actions;
  }

  private Locator labelled(String label) {
    return page.getByLabel(Pattern.compile("^\\s*" + label.replaceAll("[.*+?()|]", "\\\\$0")))
        .first();
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }

  private Browser act(Locator what) {
    actions++;
    what.click();
    page.waitForLoadState();
    return look();
  }

  /** Takes a picture and has axe look at the page. */
  public Browser look() {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setCaret(ScreenshotCaret.INITIAL)
            .setPath(Path.of("target/journeys", "%s-%02d.png".formatted(story, ++pictures))));
    var violations =
        new AxeBuilder(page)
            .analyze().getViolations().stream()
                .flatMap(rule -> Stream.of(rule.getId() + " " + rule.getNodes()))
                .toList();
    assertThat(violations).as(page.url()).isEmpty();
    assertThat(problems).as(page.url()).isEmpty();
    assertThat(words()).as("a key instead of words at " + page.url()).doesNotContainPattern(KEY);
    var width =
        (Number)
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(width.intValue()).as("sideways scrolling of " + page.url()).isLessThanOrEqualTo(0);
    return this;
  }

  @Override
  public void close() {
    context.close();
    chromium.close();
    playwright.close();
  }
}
