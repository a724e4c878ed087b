package fr.ancrage.settlement.web;

import fr.ancrage.documents.FileId;
import fr.ancrage.documents.Keeping;
import fr.ancrage.documents.Refusal;
import fr.ancrage.planning.Plan;
import fr.ancrage.settlement.DossierId;
import fr.ancrage.settlement.Papers;
import fr.ancrage.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files as a form sends them: each is kept or refused for itself, and none is lost for another. */
@Component
class PaperUploads {
  private final Papers papers;

  PaperUploads(Papers papers) {
    this.papers = papers;
  }

  /**
   * What a form sends.
   *
   * @param photos taken on the spot
   * @param files chosen
   * @param replace whether they take the place of older ones
   */
  record Sent(
      String kind,
      @Nullable List<MultipartFile> photos,
      @Nullable List<MultipartFile> files,
      boolean replace) {

    List<MultipartFile> all() {
      var all = new ArrayList<MultipartFile>();
      add(photos, all);
      add(files, all);
      return all;
    }

    private static void add(@Nullable List<MultipartFile> some, List<MultipartFile> all) {
      if (some != null) {
        some.stream().filter(Sent::chosen).forEach(all::add);
      }
    }

    /** A field left alone sends a file without name. */
    private static boolean chosen(MultipartFile file) {
      var name = file.getOriginalFilename();
      return !file.isEmpty() || (name != null && !name.isEmpty());
    }
  }

  PapersPages.Given give(DossierId id, Plan plan, Sent sent, Papers.By by, Texts t) {
    var kept = new ArrayList<FileId>();
    var refused = new ArrayList<String>();
    for (var file : sent.all()) {
      var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
      switch (papers.keep(id, plan, sent.kind(), name, file, file.getSize(), by)) {
        case Keeping.Kept(var one) -> kept.add(one);
        case Keeping.Refused(var why) -> refused.add(sentence(id, name, why, sent.kind(), t));
      }
    }
    if (kept.isEmpty() && refused.isEmpty()) {
      refused.add(t.get("documents.refused.nothing"));
    }
    if (sent.replace() && !kept.isEmpty()) {
      papers.replace(id, sent.kind(), kept);
    }
    return new PapersPages.Given(sent.kind(), kept.size(), List.copyOf(refused));
  }

  private String sentence(DossierId id, String name, Refusal why, String kind, Texts t) {
    if (why == Refusal.NEVER) {
      return t.get("documents.refused.never", papers.name(id, kind));
    }
    return t.get("documents.refused." + why.name().toLowerCase(java.util.Locale.ROOT), name);
  }
}
