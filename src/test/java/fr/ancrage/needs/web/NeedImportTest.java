package fr.ancrage.needs.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.ancrage.AppTest;
import fr.ancrage.needs.Need;
import fr.ancrage.needs.NeedDrafts;
import fr.ancrage.needs.NeedImports;
import fr.ancrage.people.Account;
import fr.ancrage.shared.TerritoryScope;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** A real-looking workbook becomes needs: nearly no typing, nothing twice. */
@AppTest
class NeedImportTest extends OnNeeds {
  private static final Pattern CHOSEN = Pattern.compile("name=\"ligne\" value=\"(\\d+)\" checked");
  private static final Pattern WRONG = Pattern.compile("name=\"(cellule-\\d+-[a-z]+)\"");

  @Autowired private NeedImports imports;
  @Autowired private NeedDrafts drafts;

  @Test
  void atLeastNineteenRowsOutOfTwentyNeedNoTyping() throws Exception {
    var draft = upload(coordinator, NeedsWorkbook.bytes());
    var rows =
        TerritoryScope.call(
            here.id(),
            () ->
                imports.rows(
                    here,
                    drafts.find(UUID.fromString(id(draft)), coordinator.id()).orElseThrow(),
                    null));
    var wrong =
        rows.stream()
            .filter(one -> one.terms() == null)
            .map(one -> one.cells() + " " + one.wrong())
            .collect(Collectors.joining("\n"));
    assertThat(rows).as(wrong).hasSize(NeedsWorkbook.ROWS);
    assertThat(rows.stream().filter(one -> one.terms() != null).count())
        .as(wrong)
        .isEqualTo(NeedsWorkbook.ROWS - 2L);
    var page = page(coordinator, draft);
    assertThat(page).contains("60 lignes lues : 58 sont prêtes, 2 sont à corriger");
    assertThat(page).contains("jardinier", "Ce métier n’est pas reconnu", "150 %", "de 1 à 100");
  }

  @Test
  void whatIsWrongIsCorrectedBesideTheCellAndNothingIsImportedTwice() throws Exception {
    var draft = upload(coordinator, NeedsWorkbook.bytes());
    var fields = new ArrayList<String>();
    var wrong = WRONG.matcher(page(coordinator, draft));
    while (wrong.find()) {
      fields.addAll(List.of(wrong.group(1), wrong.group(1).endsWith("rate") ? "50 %" : "ASH"));
    }
    assertThat(fields).hasSize(4);
    act(coordinator, draft + "/corrections", fields.toArray(String[]::new));
    assertThat(page(coordinator, draft)).contains("60 sont prêtes").doesNotContain("À corriger");
    assertThat(run(coordinator, draft)).hasSize(NeedsWorkbook.ROWS);
    assertThat(open()).hasSize(NeedsWorkbook.ROWS);
    act(coordinator, draft, "ligne", "0", "ligne", "1");
    assertThat(open()).as("the same draft sent twice").hasSize(NeedsWorkbook.ROWS);

    var again = upload(coordinator, NeedsWorkbook.bytes());
    assertThat(page(coordinator, again)).contains("58 sont déjà là");
    run(coordinator, again);
    assertThat(open()).as("the same list imported twice").hasSize(NeedsWorkbook.ROWS);
  }

  @Test
  void theRowsSayWhatTheyMean() throws Exception {
    run(
        coordinator,
        paste(
            coordinator,
            """
            Structure\tPoste\tQuotité\tDate de prise de poste\tType de contrat\tRemarques
            EHPAD des Dunes\tAS\t0,8 ETP\tmi-mars 2027\tCDI\t

            \t2 IDE de nuit\ttemps plein\tdès que possible\tCDD\tÉquipe de huit
            hôpital du retz\tMG\t1,5 ETP\t\tlibéral\t
            Total\t\t4\t\t\t
            """));
    var needs = open();
    assertThat(needs).hasSize(3);
    assertThat(said(needs, "care_assistant"))
        .isEqualTo("Aide-soignant (AS) x1 80-80 2027-03-15 PERMANENT " + home);
    assertThat(said(needs, "nurse")).isEqualTo("IDE de nuit x2 100-100 null FIXED_TERM " + home);
    assertThat(said(needs, "physician"))
        .isEqualTo("Médecin généraliste x2 50-100 null SELF_EMPLOYED " + hospital);
  }

  @Test
  void aRecruiterImportsForTheirOwnStructure() throws Exception {
    var draft = paste(recruiter, "Métier\tQuotité\nAS\t80%\nIDE\tmi-temps\n");
    run(recruiter, draft);
    assertThat(open()).hasSize(2).allMatch(one -> one.terms().organisation().equals(hospital));
    var theirs = paste(recruiter, "Structure\tMétier\nEHPAD des Dunes\tAS\n");
    assertThat(page(recruiter, theirs)).contains("pour votre structure seulement");
    assertThat(look(neighbour, draft).getStatus()).isEqualTo(404);
    assertThat(look(coordinator, draft).getStatus()).isEqualTo(404);
  }

  @Test
  void aListWithoutStructureIsGivenOne() throws Exception {
    var draft = paste(coordinator, "AS\t80%\nkiné\t50 %\n");
    assertThat(page(coordinator, draft)).contains("La structure manque");
    act(coordinator, draft + "/corrections", "structure", home.toString());
    assertThat(run(coordinator, draft)).hasSize(2);
    assertThat(open()).allMatch(one -> one.terms().organisation().equals(home));
  }

  @Test
  void badListsAreRefusedInWords() throws Exception {
    assertThat(act(coordinator, "/besoins/import", "list", "  ").getStatus()).isEqualTo(422);
    var broken = send("PK broken".getBytes(StandardCharsets.UTF_8), coordinator);
    assertThat(broken.getStatus()).isEqualTo(422);
    assertThat(broken.getContentAsString()).contains("pas pu être lu");
    var dates =
        paste(
            coordinator,
            """
            Structure\tMétier\tDébut\tFin\tCommune
            EHPAD des Dunes\tAS\t31/02/2027\t\t
            EHPAD des Dunes\tIDE\t01/06/2027\t01/03/2027\tAtlantide
            """);
    assertThat(page(coordinator, dates))
        .contains(
            "Cette date n’existe pas",
            "La fin vient avant le début",
            "Cette commune n’est pas reconnue");
  }

  private static String said(List<Need> needs, String profession) {
    return needs.stream()
        .map(Need::terms)
        .filter(one -> one.profession().equals(profession))
        .map(
            one ->
                one.title()
                    + " x"
                    + one.places()
                    + " "
                    + one.rate().min()
                    + "-"
                    + one.rate().max()
                    + " "
                    + one.from()
                    + " "
                    + one.contract()
                    + " "
                    + one.organisation())
        .findFirst()
        .orElseThrow();
  }

  private List<Need> open() {
    return TerritoryScope.call(here.id(), () -> needs.open());
  }

  private List<String> run(Account who, String draft) throws Exception {
    var fields = new ArrayList<String>();
    var found = CHOSEN.matcher(page(who, draft));
    while (found.find()) {
      fields.addAll(List.of("ligne", found.group(1)));
    }
    act(who, draft, fields.toArray(String[]::new));
    return fields.stream().filter(one -> !one.equals("ligne")).toList();
  }

  private String paste(Account who, String list) throws Exception {
    return below(act(who, "/besoins/import", "list", list).getRedirectedUrl());
  }

  private String upload(Account who, byte[] bytes) throws Exception {
    return below(send(bytes, who).getRedirectedUrl());
  }

  private MockHttpServletResponse send(byte[] bytes, Account who) throws Exception {
    var file = new MockMultipartFile("file", "besoins.xlsx", null, bytes);
    return mvc.perform(multipart(url("/besoins/import")).file(file).with(csrf()).with(as(who)))
        .andReturn()
        .getResponse();
  }

  private String below(@Nullable String redirect) {
    return Objects.requireNonNull(redirect).replace(here.url(), "");
  }

  private static String id(String draft) {
    return draft.substring(draft.lastIndexOf('/') + 1);
  }
}
