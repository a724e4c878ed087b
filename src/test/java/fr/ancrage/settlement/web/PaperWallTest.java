package fr.ancrage.settlement.web;

import static fr.ancrage.Scene.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.ancrage.shared.Role;
import org.junit.jupiter.api.Test;

/** Who sees which documents of a person with a family. */
class PaperWallTest extends OnPapers {
  @Test
  void theCoordinatorSeesNothingOfTheFamilyAndOpensTitlesOnly() throws Exception {
    give("cv", "cv.pdf", PDF);
    give("id_document", "passeport.pdf", PDF);
    give("family_record_book", "livret.pdf", PDF);
    var coordinator = scene.a(Role.COORDINATOR, meeting.territory());
    var theirs = page(mine + "/documents");
    assertThat(theirs).contains("Livret de famille", "livret.pdf");

    var seen = perform(get(desk + "/documents").with(as(coordinator))).getContentAsString();
    assertThat(seen)
        .contains("cv.pdf", "passeport.pdf")
        .doesNotContain("Livret de famille", "livret.pdf", "type=\"file\"");
    assertThat(perform(get(desk).with(as(coordinator))).getContentAsString())
        .doesNotContain("Livret de famille", "carnet");
    for (var url : urls(theirs)) {
      var staff = url.replace(mine, desk);
      var status = perform(get(staff).with(as(coordinator))).getStatus();
      assertThat(status)
          .isEqualTo(theirs.indexOf(url) == theirs.indexOf(fileOf(theirs, "cv.pdf")) ? 200 : 404);
      assertThat(perform(get(staff).with(as(meeting.host()))).getStatus()).isEqualTo(200);
    }
    assertThat(perform(post(desk + "/documents").with(as(coordinator))).getStatus()).isEqualTo(404);
  }

  private static String fileOf(String page, String name) {
    var before = page.substring(0, page.indexOf(name));
    return urls(before).getLast();
  }
}
