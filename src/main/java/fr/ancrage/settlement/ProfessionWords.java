package fr.ancrage.settlement;

import fr.ancrage.shared.sheet.SheetColumns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people name professions, in French and in English. */
public final class ProfessionWords {
  private static final Map<Profession, String> WORDS =
      Map.ofEntries(
          Map.entry(Profession.JUNIOR_DOCTOR, "docteure? juniore?s?|junior doctors?"),
          Map.entry(
              Profession.MEDICAL_INTERN,
              "internes?(?: en medecine| des hopitaux)?|medical interns?|resident doctor"
                  + "|medical resident"),
          Map.entry(
              Profession.DENTAL_SURGEON,
              "chirurgien(?:ne)?s?[- ]dentistes?|dentistes?|dental surgeons?|dentists?"),
          Map.entry(
              Profession.PHYSIOTHERAPIST,
              "(?:masseur(?:se)?s?[- ])?kines?(?:itherapeutes?)?|mk|physiotherapists?|physio"
                  + "|physical therapists?"),
          Map.entry(
              Profession.RADIOGRAPHER,
              "manip(?:ulat(?:eur|rice))?s?(?: (?:radio|en radiologie|en electroradiologie"
                  + "|d.electroradiologie|erm)(?: medicale)?)?|merm|radiographers?"
                  + "|radiologic technologists?"),
          Map.entry(
              Profession.CARE_ASSISTANT,
              "aides?[- ]soignant(?:e)?s?|care assistants?|healthcare assistants?"
                  + "|nursing assistants?|nurse aides?"),
          Map.entry(
              Profession.HOSPITAL_SERVICES_AGENT,
              "agents? (?:des|de) services? hospitaliers?|ash|hospital services? agents?"),
          Map.entry(
              Profession.NURSE, "infirmier(?:e)?s?|idel?|iade|ibode|ipa|puericultrice|nurses?"),
          Map.entry(Profession.MIDWIFE, "sages?[- ]femmes?|maieuticien|midwi(?:fe|ves)"),
          Map.entry(Profession.PHARMACIST, "pharmacien(?:ne)?s?|pharmacists?"),
          Map.entry(
              Profession.PHYSICIAN,
              "medecins?|generalistes?|praticien(?:ne)?s? hospitalier(?:e)?s?|cardiologues?"
                  + "|radiologues?|anesthesistes?(?:[- ]reanimat(?:eur|rice))?|psychiatres?"
                  + "|pediatres?|geriatres?|urgentistes?|gynecologues?|ophtalmo(?:logue)?s?"
                  + "|dermatologues?|neurologues?|pneumologues?|gastro[- ]?enterologues?"
                  + "|nephrologues?|rhumatologues?|oncologues?|endocrinologues?|chirurgien(?:ne)?s?"
                  + "|orl|physicians?|doctors?|gps?|general practitioners?|cardiologists?"
                  + "|radiologists?|anaesthetists?|anesthesiologists?|psychiatrists?"
                  + "|paediatricians?|pediatricians?|geriatricians?|surgeons?|neurologists?"
                  + "|gynaecologists?|gynecologists?|emergency doctors?"));

  /** From the most particular: « docteur junior » is no « docteur ». */
  private static final List<Profession> ORDER =
      List.of(
          Profession.JUNIOR_DOCTOR,
          Profession.MEDICAL_INTERN,
          Profession.DENTAL_SURGEON,
          Profession.CARE_ASSISTANT,
          Profession.HOSPITAL_SERVICES_AGENT,
          Profession.PHYSIOTHERAPIST,
          Profession.RADIOGRAPHER,
          Profession.MIDWIFE,
          Profession.PHARMACIST,
          Profession.NURSE,
          Profession.PHYSICIAN);

  /** Somebody else's profession: « mon épouse est infirmière », "my husband, a nurse". */
  private static final Pattern OF_SOMEBODY_ELSE =
      Pattern.compile(
          "\\b(?:epou(?:se|x)|(?:ma|sa) femme|mari|conjointe?|compagn(?:e|on)|wife|husband|partner"
              + "|spouse|fiancee?|(?:mon|ma|my) (?:fils|fille|son|daughter|frere|soeur))\\b"
              + "[^.;!?\\n]{0,60}$");

  private ProfessionWords() {}

  /** The profession that one cell or one field names. */
  public static Optional<Profession> read(String words) {
    return Profession.of(words.strip()).or(() -> find(words));
  }

  /** The profession that a text says its writer has. */
  public static Optional<Profession> find(String text) {
    var plain = SheetColumns.plain(text);
    Profession found = null;
    var at = Integer.MAX_VALUE;
    for (var profession : ORDER) {
      var matcher =
          Pattern.compile("(?<![\\p{L}\\d@._-])(?:" + WORDS.get(profession) + ")(?![\\p{L}\\d@])")
              .matcher(plain);
      while (matcher.find()) {
        if (matcher.start() < at
            && !OF_SOMEBODY_ELSE.matcher(plain.substring(0, matcher.start())).find()) {
          found = profession;
          at = matcher.start();
        }
      }
    }
    return Optional.ofNullable(found);
  }
}
