package fr.ancrage.matching.web;

import fr.ancrage.documents.Keeping;
import fr.ancrage.documents.NewFile;
import fr.ancrage.documents.Storage;
import fr.ancrage.documents.StoredFiles;
import fr.ancrage.matching.Profiles;
import fr.ancrage.people.AccountId;
import fr.ancrage.people.Person;
import fr.ancrage.shared.Texts;
import fr.ancrage.territories.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** CV and other papers of a profile, as a form sends them: kept, or refused with the reason. */
@Component
class ProfileFiles {
  private final StoredFiles files;

  ProfileFiles(StoredFiles files) {
    this.files = files;
  }

  /** What was refused, in sentences; empty when all is kept. */
  List<String> keep(
      Territory territory,
      Person person,
      String kind,
      @Nullable List<MultipartFile> sent,
      @Nullable AccountId by,
      String byName,
      Texts t) {
    var refused = new ArrayList<String>();
    var chosen = sent == null ? List.<MultipartFile>of() : sent;
    for (var file : chosen) {
      var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
      if (name.isEmpty() && file.isEmpty()) {
        continue;
      }
      var wanted =
          new NewFile(
              territory.id(),
              Profiles.MATTER,
              person.id(),
              OwnProfiles.KINDS.contains(kind) ? kind : "other",
              Storage.OK,
              name,
              by,
              byName);
      if (files.keep(wanted, file, file.getSize()) instanceof Keeping.Refused(var why)) {
        refused.add(t.get("documents.refused." + why.name().toLowerCase(Locale.ROOT), name));
      }
    }
    var none = chosen.stream().allMatch(MultipartFile::isEmpty);
    if (refused.isEmpty() && none) {
      refused.add(t.get("documents.refused.nothing"));
    }
    return refused;
  }
}
