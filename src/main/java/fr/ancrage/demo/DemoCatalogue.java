package fr.ancrage.demo;

import fr.ancrage.catalogue.Drafts;
import fr.ancrage.catalogue.Overlay;
import fr.ancrage.catalogue.OverlayEdit;
import fr.ancrage.catalogue.OwnAuthority;
import fr.ancrage.catalogue.OwnStep;
import fr.ancrage.catalogue.Publishing;
import fr.ancrage.catalogue.StepChange;
import fr.ancrage.catalogue.Wording;
import fr.ancrage.people.AccountId;
import fr.ancrage.planning.Clause;
import fr.ancrage.planning.Days;
import fr.ancrage.planning.StepDraft;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the first story's territory has learned of its own steps: one version out, one to come. */
@Component
@OnlyInDemo
class DemoCatalogue {
  private final Publishing publishing;
  private final Drafts drafts;
  private final Clock clock;

  DemoCatalogue(Publishing publishing, Drafts drafts, Clock clock) {
    this.publishing = publishing;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Published once the cases are open, so that they can be seen going over to it. */
  void seed(Territory territory, AccountId by) {
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var base = drafts.of(territory.id()).base();
    publishing.publish(
        territory.id(),
        base,
        published(),
        today,
        "L’Ordre des Ardennes répond plus tard que ne le dit la base : nos dix derniers dossiers.",
        by);
    var draft = drafts.of(territory.id());
    var slower = changed(draft.overlay(), "order-transfer", new Days(10, 45, 90));
    drafts.save(territory.id(), draft.with(slower), by);
  }

  private static Overlay published() {
    var visit =
        new StepDraft()
            .days(new Days(2, 10, 45))
            .after(List.of("needs-interview"))
            .authority("concierge")
            .optional(true)
            .terms();
    var edit =
        new OverlayEdit(changed(Overlay.NONE, "order-registration-medical", new Days(30, 75, 130)))
            .authority(
                "cdo_medical",
                new OwnAuthority(
                    "Conseil départemental de l’Ordre compétent, Ardennes", null, null, null, null))
            .own(
                new OwnStep(
                    "local-visite-de-deux-jours",
                    List.of(
                        new Clause(
                            Map.of(
                                "coming_from",
                                List.of("elsewhere_in_france", "eu_eea_ch", "outside_eu")))),
                    visit))
            .words(
                "local-visite-de-deux-jours",
                Map.of(
                    "fr",
                    new Wording(
                        "Visite de deux jours du territoire",
                        "Pour voir l’hôpital, la ville et des logements avant de décider."),
                    "en",
                    new Wording(
                        "Two-day visit of the territory",
                        "To see the hospital, the town and homes before deciding.")));
    return edit.done();
  }

  private static Overlay changed(Overlay from, String step, Days days) {
    var draft = new StepDraft().days(days);
    var changes = new LinkedHashMap<>(from.changes());
    changes.put(step, new StepChange(draft.written(), draft.terms()));
    return new Overlay(
        changes, from.hidden(), from.steps(), from.words(), from.documents(), from.authorities());
  }
}
