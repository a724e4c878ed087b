package fr.ancrage.site.web;

import fr.ancrage.shared.Texts;
import fr.ancrage.site.Offer;
import fr.ancrage.territories.Territory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** An offer as search engines read it; everything here is said on the page too. */
@Component
class JobPosting {
  private final OfferWords words;
  private final JsonMapper json;

  JobPosting(OfferWords words, JsonMapper json) {
    this.words = words;
    this.json = json;
  }

  /** JSON-LD that may stand in a page: nothing in it ends the element. */
  String of(Territory territory, Offer one, Texts t) {
    var posting = new LinkedHashMap<String, Object>();
    posting.put("@context", "https://schema.org");
    posting.put("@type", "JobPosting");
    posting.put("title", one.title());
    posting.put("description", description(territory, one, t));
    posting.put("identifier", value(territory.name(), one.id().toString()));
    posting.put("datePosted", one.publishedAt().atZone(territory.zone()).toLocalDate().toString());
    posting.put("validThrough", words.validThrough(one, territory).toString());
    posting.put("employmentType", employment(one));
    posting.put("hiringOrganization", Map.of("@type", "Organization", "name", one.organisation()));
    posting.put("jobLocation", Map.of("@type", "Place", "address", address(one)));
    posting.put("occupationalCategory", words.rome(one));
    posting.put("totalJobOpenings", one.places());
    posting.put("directApply", true);
    if (one.from() != null) {
      posting.put("jobStartDate", one.from().toString());
    }
    return json.writeValueAsString(posting).replace("<", "\\u003c").replace(">", "\\u003e");
  }

  private String description(Territory territory, Offer one, Texts t) {
    var facts = "<p>" + HtmlUtils.htmlEscape(words.facts(one, territory, t)) + "</p>";
    return one.words() == null
        ? facts
        : facts
            + one.words()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line.strip()) + "</p>")
                .collect(Collectors.joining());
  }

  private static Map<String, Object> address(Offer one) {
    var address = new LinkedHashMap<String, Object>();
    address.put("@type", "PostalAddress");
    address.put("addressLocality", one.commune());
    if (one.postalCode() != null) {
      address.put("postalCode", one.postalCode());
    }
    address.put("addressRegion", one.department());
    address.put("addressCountry", "FR");
    return address;
  }

  private static Map<String, Object> value(String name, String value) {
    return Map.of("@type", "PropertyValue", "name", name, "value", value);
  }

  private static List<String> employment(Offer one) {
    var time = one.rateMin() == 100 ? "FULL_TIME" : "PART_TIME";
    return switch (one.contract() == null ? "" : one.contract()) {
      case "fixed_term", "locum" -> List.of(time, "TEMPORARY");
      case "self_employed", "associate", "takeover" -> List.of(time, "CONTRACTOR");
      case "apprentice" -> List.of(time, "INTERN");
      default -> List.of(time);
    };
  }
}
