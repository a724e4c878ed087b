package fr.ancrage.needs;

import fr.ancrage.needs.NeedRow.Problem;
import fr.ancrage.needs.NeedRow.Wrong;
import fr.ancrage.reference.Commune;
import fr.ancrage.reference.NamedProfession;
import fr.ancrage.reference.Professions;
import fr.ancrage.shared.Secrets;
import fr.ancrage.shared.sheet.SheetColumns;
import fr.ancrage.territories.Organisation;
import fr.ancrage.territories.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands the rows of a list.
 *
 * @param members the structures of the territory, by plain name
 * @param organisation whose rows are that name none; null when every row must name one
 * @param own the only structure that rows may be of; null when all are allowed
 * @param communes what a commune's name may mean
 */
record NeedRowReader(
    Professions professions,
    List<Organisation> members,
    @Nullable OrganisationId organisation,
    @Nullable OrganisationId own,
    Function<String, List<Commune>> communes,
    LocalDate today) {
  private static final Pattern COUNTED =
      Pattern.compile(
          "^(\\d{1,2})\\s*(?:x\\s*)?(?=\\p{L})|(?:x|\\*)\\s*(\\d{1,2})\\s*$|\\((\\d{1,2})\\)\\s*$");
  private static final int LONGEST = 4000;

  NeedRow read(NeedSheet.Cells cells, int occurrence) {
    var wrong = new ArrayList<Wrong>();
    var work = cells.get("profession").isBlank() ? cells.get("title") : cells.get("profession");
    var profession =
        professions
            .read(work + " " + cells.get("title"))
            .or(() -> professions.read(cells.get("site")));
    if (profession.isEmpty()) {
      wrong.add(
          new Wrong(
              "profession", work.isBlank() ? Problem.NO_PROFESSION : Problem.UNKNOWN_PROFESSION));
    }
    var structure = structure(cells.get("organisation"), wrong);
    var commune = commune(cells.get("commune"), structure, wrong);
    var counted = counted(work);
    var rate = rate(cells.get("rate"), wrong);
    var from = day(cells, "from", wrong);
    var until = day(cells, "until", wrong);
    if (from != null && until != null && until.isBefore(from)) {
      wrong.add(new Wrong("until", Problem.DATES_CROSS));
    }
    if (cells.values().values().stream().anyMatch(one -> one.length() > LONGEST)) {
      wrong.add(new Wrong("words", Problem.TOO_LONG));
    }
    var terms =
        wrong.isEmpty() && structure != null && commune != null
            ? terms(cells, profession.orElseThrow(), structure, commune, rate, counted, from, until)
            : null;
    return new NeedRow(cells.index(), cells, terms, List.copyOf(wrong), hash(cells, occurrence));
  }

  private NeedTerms terms(
      NeedSheet.Cells cells,
      NamedProfession profession,
      Organisation structure,
      String commune,
      Shared rate,
      int counted,
      @Nullable LocalDate from,
      @Nullable LocalDate until) {
    var places = places(cells.get("places"), Math.max(counted, rate.places()));
    return new NeedTerms(
        structure.id(),
        title(cells, profession),
        commune,
        profession.profession().code(),
        profession.specialityCode(),
        places,
        rate.rate(),
        from,
        until,
        NeedWordsRead.urgency(cells.get("urgency"), cells.get("from"), from, today),
        NeedWordsRead.contract(cells.get("contract") + " " + cells.get("profession")),
        List.of(),
        cut(cells.get("hours"), 400),
        cut(cells.get("site"), 120),
        NeedWordsRead.why(cells.get("why")),
        NeedWordsRead.yes(cells.get("lodging")),
        cut(cells.get("words"), LONGEST),
        true);
  }

  private static String title(NeedSheet.Cells cells, NamedProfession profession) {
    var typed = cells.get("title").isBlank() ? cells.get("profession") : cells.get("title");
    var bare = COUNTED.matcher(typed.strip()).replaceAll("").strip();
    var kept = bare.length() > 120 ? bare.substring(0, 120).strip() : bare;
    return kept.indexOf(' ') < 0 ? profession.label("fr") : kept;
  }

  private @Nullable Organisation structure(String named, List<Wrong> wrong) {
    var found = named.isBlank() ? of(organisation) : StructureNames.find(members, named);
    if (found.isEmpty()) {
      wrong.add(
          new Wrong(
              "organisation",
              named.isBlank() ? Problem.NO_ORGANISATION : Problem.UNKNOWN_ORGANISATION));
    } else if (own != null && !found.get().id().equals(own)) {
      wrong.add(new Wrong("organisation", Problem.NOT_YOURS));
    }
    return found.orElse(null);
  }

  private Optional<Organisation> of(@Nullable OrganisationId id) {
    return members.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private @Nullable String commune(
      String named, @Nullable Organisation structure, List<Wrong> wrong) {
    if (named.isBlank()) {
      var own = structure == null ? null : structure.commune();
      if (own == null && structure != null) {
        wrong.add(new Wrong("commune", Problem.NO_COMMUNE));
      }
      return own;
    }
    var meant = communes.apply(named.replaceFirst("^(\\d{5})\\s+\\p{L}.*$", "$1"));
    var byName =
        meant.size() == 1
            ? meant
            : communes.apply(named.replaceAll("\\d{5}|\\bcedex\\b", "").strip());
    if (byName.size() == 1) {
      return byName.getFirst().code();
    }
    wrong.add(new Wrong("commune", Problem.UNKNOWN_COMMUNE));
    return null;
  }

  /** A share of full time, and how many posts it makes: « 2 ETP » are two. */
  private record Shared(Rate rate, int places) {}

  private static Shared rate(String typed, List<Wrong> wrong) {
    if (typed.isBlank()) {
      return new Shared(Rate.FULL, 1);
    }
    var read = Rate.read(typed).orElse(null);
    if (read != null && read.possible()) {
      return new Shared(read, 1);
    }
    if (read != null && several(read) && !typed.contains("%")) {
      var places = (read.max() + 99) / 100;
      return new Shared(read.max() % 100 == 0 ? Rate.FULL : new Rate(50, 100), places);
    }
    wrong.add(new Wrong("rate", Problem.WRONG_RATE));
    return new Shared(Rate.FULL, 1);
  }

  private static boolean several(Rate read) {
    return read.min() == read.max() && read.max() > 100 && read.max() <= 2000;
  }

  private @Nullable LocalDate day(NeedSheet.Cells cells, String meaning, List<Wrong> wrong) {
    var read = NeedDates.read(cells.get(meaning), today);
    if (read.isEmpty()) {
      wrong.add(new Wrong(meaning, Problem.WRONG_DATE));
      return null;
    }
    return read.get().day();
  }

  private static int counted(String work) {
    var found = COUNTED.matcher(work.strip());
    if (!found.find()) {
      return 1;
    }
    for (var i = 1; i <= 3; i++) {
      if (found.group(i) != null) {
        return Math.clamp(Integer.parseInt(found.group(i)), 1, 99);
      }
    }
    return 1;
  }

  private static int places(String typed, int otherwise) {
    var digits = typed.replaceAll("[^\\d.,].*$", "").replaceAll("[.,].*$", "");
    return digits.isEmpty() || digits.length() > 2
        ? otherwise
        : Math.clamp(Integer.parseInt(digits), 1, 99);
  }

  /** What was written there, whatever its capitals and accents; the how-manieth of the same. */
  private static String hash(NeedSheet.Cells cells, int occurrence) {
    return HexFormat.of().formatHex(Secrets.hash(written(cells) + "#" + occurrence));
  }

  static String written(NeedSheet.Cells cells) {
    Map<String, String> sorted = new TreeMap<>(cells.values());
    sorted.remove("heard");
    sorted.replaceAll((_, said) -> SheetColumns.plain(said).replaceAll("\\s+", " "));
    return Objects.toString(sorted);
  }

  private static @Nullable String cut(String typed, int most) {
    return typed.isBlank() ? null : typed.length() > most ? typed.substring(0, most) : typed;
  }
}
