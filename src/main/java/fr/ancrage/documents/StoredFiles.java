package fr.ancrage.documents;

import fr.ancrage.documents.FileTypes.Found;
import fr.ancrage.documents.StoredFile.Gone;
import fr.ancrage.people.PersonId;
import fr.ancrage.shared.Ids;
import fr.ancrage.shared.NotFound;
import fr.ancrage.shared.TerritoryScope;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Files of the territory at work, encrypted, for no longer than their policy says. */
@Service
public class StoredFiles {
  /** No file is larger: a page photographed well has 5 MB. */
  public static final long LARGEST = 15L * 1024 * 1024;

  /** Of one kind: pages of a thick one, photographed one by one. */
  public static final int MOST = 40;

  /** How long the content outlives a removal, so that one can take it back. */
  static final Duration SECOND_THOUGHT = Duration.ofMinutes(15);

  private final FileStore store;
  private final Pieces pieces;
  private final FileKeys keys;
  private final FileTypes types;
  private final Antivirus antivirus;
  private final TransactionOperations transaction;
  private final Clock clock;

  StoredFiles(
      FileStore store,
      Pieces pieces,
      FileKeys keys,
      FileTypes types,
      Antivirus antivirus,
      TransactionOperations transaction,
      Clock clock) {
    this.store = store;
    this.pieces = pieces;
    this.keys = keys;
    this.types = types;
    this.antivirus = antivirus;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Keeps a file, or says why not. The content is read several times: to know what it is, to have
   * it checked, to encrypt it; no transaction waits for the first two.
   *
   * @param bytes as the sender announces them
   */
  public Keeping keep(NewFile file, InputStreamSource content, long bytes) {
    if (file.storage() == Storage.NEVER) {
      return new Keeping.Refused(Refusal.NEVER);
    }
    if (bytes > LARGEST) {
      return new Keeping.Refused(Refusal.TOO_LARGE);
    }
    if (full(file)) {
      return new Keeping.Refused(Refusal.MANY);
    }
    try {
      return switch (types.of(content)) {
        case Found.Refused(var why) -> new Keeping.Refused(why);
        case Found.Known(var type) ->
            switch (antivirus.check(content)) {
              case INFECTED -> new Keeping.Refused(Refusal.INFECTED);
              case SILENT -> new Keeping.Refused(Refusal.UNCHECKED);
              case CLEAN -> write(file, type, content);
            };
      };
    } catch (BrokenFile broken) {
      return new Keeping.Refused(Refusal.BROKEN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps a PDF that the product itself has made, in the transaction of what it proves. */
  @Transactional
  FileId keepOwn(NewFile file, byte[] pdf) {
    var id = new FileId(Ids.next());
    var name = FileName.of(file.name(), FileType.PDF);
    store.add(id, file, name, FileType.PDF, keys.current(), clock.instant());
    try (var writer = pieces.writer(file.territory(), id, keys.current())) {
      writer.write(pdf, 0, pdf.length);
    }
    store.measured(id, pdf.length);
    return id;
  }

  private boolean full(NewFile file) {
    return file.person() != null
        && store.of(file.matter(), file.person()).stream()
                .filter(one -> one.kind().equals(file.kind()) && one.there(clock.instant()))
                .count()
            >= MOST;
  }

  private Keeping write(NewFile file, FileType type, InputStreamSource content) throws BrokenFile {
    var id = new FileId(Ids.next());
    try {
      transaction.executeWithoutResult(
          _ -> {
            store.add(
                id, file, FileName.of(file.name(), type), type, keys.current(), clock.instant());
            try (var in = content.getInputStream();
                var writer = pieces.writer(file.territory(), id, keys.current())) {
              copy(type, in, writer);
              store.measured(id, writer.written());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof BrokenFile broken) {
        throw broken;
      }
      throw e;
    }
    return new Keeping.Kept(id);
  }

  private static void copy(FileType type, InputStream in, OutputStream out) throws IOException {
    var buffered = new java.io.BufferedInputStream(in, 64 * 1024);
    switch (type) {
      case JPEG -> JpegWithoutMetadata.copy(buffered, out);
      case PNG -> PngWithoutMetadata.copy(buffered, out);
      case PDF, DOCX, ODT -> buffered.transferTo(out);
    }
  }

  /** Everything that a person ever gave for a matter, oldest first, removed files included. */
  public List<StoredFile> of(String matter, PersonId person) {
    return store.of(matter, person);
  }

  /** A file of this person, or nobody's own, that is still to be had. */
  public StoredFile get(String matter, @Nullable PersonId person, FileId id) {
    return store
        .find(id)
        .filter(file -> of(file, matter, person) && file.there(clock.instant()))
        .orElseThrow(() -> new NotFound(id));
  }

  /** Writes the content of a file in clear; whoever calls it has recorded who reads. */
  public void read(StoredFile file, OutputStream out) throws IOException {
    pieces.read(TerritoryScope.required(), file, out);
  }

  /** Gives it another name; its ending stays what it is. */
  @Transactional
  public void rename(StoredFile file, String name) {
    store.rename(file.id(), FileName.of(name, file.type()));
  }

  /** Takes it away at once, for good a little later. */
  @Transactional
  public void remove(StoredFile file, Gone because) {
    store.leaves(file.id(), clock.instant(), because);
  }

  /** It will be taken away on that day. */
  @Transactional
  public void removeAt(StoredFile file, Instant at, Gone because) {
    store.leaves(file.id(), at, because);
  }

  /** Brings a file back; false when its content is destroyed already. */
  @Transactional
  public boolean bringBack(String matter, @Nullable PersonId person, FileId id) {
    var file = store.find(id).filter(one -> of(one, matter, person));
    return file.isPresent() && store.leaves(id, null, null);
  }

  private static boolean of(StoredFile file, String matter, @Nullable PersonId person) {
    return file.matter().equals(matter) && Objects.equals(file.person(), person);
  }
}
