package fr.ancrage.settlement.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** The documents of a doctor with a family. */
abstract class OnPapers extends OnAPersonsPage {
  protected static final byte[] PDF =
      "%PDF-1.7\n1 0 obj <<>> endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

  @Override
  protected void answers() {
    recruiting("profession", "physician");
    recruiting("diploma_origin", "eu_automatic");
    recruiting("coming_from", "eu_eea_ch");
    recruiting("nationality", "eu_eea_ch");
    recruiting("employer_type", "public_hospital");
    recruiting("practice_mode", "salaried");
    home("household", "child_3_11", "partner");
  }

  protected MockHttpServletResponse give(String kind, String name, byte[] content)
      throws Exception {
    return perform(
        multipart(mine + "/documents")
            .file(new MockMultipartFile("fichier", name, "application/pdf", content))
            .param("document", kind));
  }

  protected int files() {
    return count("select count(*) from documents.file");
  }

  protected static String fileUrl(String page) {
    return urls(page).getFirst();
  }

  protected static List<String> urls(String page) {
    return Pattern.compile("href=\"([^\"]+/documents/[0-9a-f-]{36})\"")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
