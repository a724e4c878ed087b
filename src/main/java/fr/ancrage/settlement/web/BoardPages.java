package fr.ancrage.settlement.web;

import fr.ancrage.people.Account;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Profession;
import fr.ancrage.settlement.Stage;
import fr.ancrage.shared.Texts;
import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Concerned;
import fr.ancrage.shared.web.FilterChip;
import fr.ancrage.shared.web.Notice;
import fr.ancrage.territories.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The board in words. */
@Component
class BoardPages {
  private final BoardQuery query;
  private final Clock clock;

  BoardPages(BoardQuery query, Clock clock) {
    this.query = query;
    this.clock = clock;
  }

  BoardPage page(
      Territory territory,
      Account me,
      boolean mine,
      @Nullable String column,
      @Nullable Notice refused,
      Concerned concerned,
      Texts t) {
    var url = territory.url() + "/tableau";
    var qui = mine ? "moi" : "tous";
    var today = LocalDate.now(clock.withZone(territory.zone()));
    var cards =
        query.cards(mine ? me.id() : null, OffsetDateTime.now(clock)).stream()
            .peek(card -> concerned.add(card.id()))
            .collect(Collectors.groupingBy(BoardQuery.Card::stage));
    var here = here(column, cards);
    return new BoardPage(
        url,
        territory.url() + "/dossiers",
        territory.url() + "/dossiers/nouveau",
        qui,
        List.of(
            new FilterChip(t.get("desk.whose.all"), url + "?qui=tous", total(mine, cards), !mine),
            new FilterChip(t.get("desk.whose.mine"), url + "?qui=moi", total(!mine, cards), mine)),
        Arrays.stream(Stage.values())
            .map(
                stage ->
                    new FilterChip(
                        t.name("settlement.stage", stage),
                        url + "?qui=" + qui + "&colonne=" + code(stage),
                        count(cards.get(stage)),
                        stage == here))
            .toList(),
        Arrays.stream(Stage.values())
            .map(stage -> column(territory, stage, stage == here, mine, cards, t, today))
            .toList(),
        refused);
  }

  /** Chips of the other side are not counted: it would cost a second statement. */
  private static long total(boolean other, Map<Stage, List<BoardQuery.Card>> cards) {
    return other
        ? -1
        : cards.entrySet().stream()
            .filter(one -> one.getKey().open())
            .mapToLong(one -> count(one.getValue()))
            .sum();
  }

  private static BoardPage.Column column(
      Territory territory,
      Stage stage,
      boolean here,
      boolean mine,
      Map<Stage, List<BoardQuery.Card>> all,
      Texts t,
      LocalDate today) {
    var cards = all.getOrDefault(stage, List.of());
    var total = count(cards);
    var list = territory.url() + "/dossiers?vue=" + view(stage) + (mine ? "&referent=moi" : "");
    return new BoardPage.Column(
        stage.name(),
        t.name("settlement.stage", stage),
        total,
        here,
        total > cards.size() ? list : null,
        cards.stream().map(card -> card(territory, card, t, today)).toList());
  }

  private static BoardPage.Card card(
      Territory territory, BoardQuery.Card card, Texts t, LocalDate today) {
    var url = DossierPages.url(territory, new DossierId(card.id()));
    return new BoardPage.Card(
        card.id().toString(),
        url,
        card.name(),
        Stream.of(
                Profession.of(card.profession()).map(one -> one.label(t)).orElse(null),
                card.follower() == null ? t.get("settlement.list.nobody") : card.follower())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")),
        when(card, t, today),
        card.alerts() == 0 ? null : t.get("desk.board.alerts", card.alerts()),
        card.version(),
        Arrays.stream(Stage.values())
            .filter(stage -> stage != card.stage() && stage.open())
            .map(stage -> new Choice(stage.name(), t.name("settlement.stage", stage), false))
            .toList(),
        card.stage().open() ? url + "/cloture?retour=tableau" : null);
  }

  private static @Nullable String when(BoardQuery.Card card, Texts t, LocalDate today) {
    if (card.callOn() != null && card.stage().open()) {
      return t.get("desk.board.call", t.near(card.callOn(), today));
    }
    return card.arrives() == null
        ? null
        : t.get("desk.board.arrives", t.near(card.arrives(), today));
  }

  private static Stage here(@Nullable String column, Map<Stage, List<BoardQuery.Card>> cards) {
    return Arrays.stream(Stage.values())
        .filter(stage -> code(stage).equals(column))
        .findFirst()
        .orElseGet(
            () ->
                Arrays.stream(Stage.values())
                    .filter(cards::containsKey)
                    .findFirst()
                    .orElse(Stage.NEW));
  }

  private static int count(@Nullable List<BoardQuery.Card> cards) {
    return cards == null || cards.isEmpty() ? 0 : cards.getFirst().total();
  }

  private static String code(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }

  private static String view(Stage stage) {
    return stage == Stage.ARRIVED ? DossierView.ARRIVED.code() : code(stage);
  }
}
