package fr.ancrage.settlement.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a dossier: what must be brought, what is there.
 *
 * @param url where files are sent
 * @param acts whether the reader may give and remove files
 * @param staff whether the reader may note what they have seen
 * @param today for the day on which something was seen, as its field takes it
 * @param closing what becomes of everything once the dossier is closed, null while it is open
 * @param refusedKind of which document a file was just refused
 * @param refused why, file by file
 */
public record PapersPage(
    String url,
    String backUrl,
    String person,
    boolean acts,
    boolean staff,
    String today,
    @Nullable String closing,
    List<PaperRow> bring,
    List<PaperRow> there,
    List<PaperRow> over,
    @Nullable String refusedKind,
    List<String> refused) {

  /** Whether this plan asks for nothing. */
  public boolean empty() {
    return bring.isEmpty() && there.isEmpty() && over.isEmpty();
  }
}
