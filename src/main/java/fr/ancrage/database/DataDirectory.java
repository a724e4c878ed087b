package fr.ancrage.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What lies where in the data directory, and the lock that keeps a second Ancrage out of it. The
 * lock belongs to the process: it is gone when the process is, however it ended.
 */
final class DataDirectory implements AutoCloseable {

  private static final long NEEDED_AT_FIRST = 400L << 20;
  private static final long NEEDED_LATER = 48L << 20;

  /** Closing any channel of a file drops the process's locks on it: never open it twice. */
  private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

  private final Path root;
  private final FileChannel lock;

  private DataDirectory(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  static DataDirectory open(Path directory) {
    try {
      var root = create(directory.toAbsolutePath().normalize()).toRealPath();
      if (!OPEN_HERE.add(root)) {
        throw inUse(root, Long.toString(ProcessHandle.current().pid()));
      }
      try {
        var data = new DataDirectory(root, lock(root));
        data.checkSpace();
        create(root.resolve("log"));
        return data;
      } catch (IOException | RuntimeException e) {
        OPEN_HERE.remove(root);
        throw e;
      }
    } catch (IOException e) {
      throw DatabaseUnavailable.files(directory, e);
    }
  }

  Path root() {
    return root;
  }

  /** The directory that PostgreSQL itself calls its data directory. */
  Path cluster() {
    return root.resolve("cluster");
  }

  /** Where a new cluster grows until it is whole. */
  Path unfinishedCluster() {
    return root.resolve("cluster.unfinished");
  }

  Path passwords() {
    return root.resolve("passwords.properties");
  }

  Path port() {
    return root.resolve("port");
  }

  Path logs() {
    return root.resolve("log");
  }

  /** What PostgreSQL says before its own log is open. */
  Path startLog() {
    return logs().resolve("start.log");
  }

  boolean isNew() {
    return !Files.exists(cluster());
  }

  private void checkSpace() throws IOException {
    if (Files.getFileStore(root).getUsableSpace() < (isNew() ? NEEDED_AT_FIRST : NEEDED_LATER)) {
      close();
      throw DatabaseUnavailable.noSpace(root);
    }
  }

  private static Path create(Path directory) throws IOException {
    if (Files.isDirectory(directory)) {
      return directory;
    }
    var parent = directory.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return Files.createDirectory(directory, ownerOnly(directory, "rwx------"));
  }

  /** Deletes a directory and what is in it, if it is there. */
  static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (var content = Files.walk(directory)) {
      for (var path : content.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Rights for the owner alone, where the file system knows of them. */
  static FileAttribute<?>[] ownerOnly(Path path, String rights) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
        }
        : new FileAttribute<?>[0];
  }

  /** Locks a byte far behind the content, so that the content can still be read on Windows. */
  private static FileChannel lock(Path root) throws IOException {
    var file = root.resolve("lock");
    var channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
            ownerOnly(file, "rw-------"));
    try {
      if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null) {
        var holder = ByteBuffer.allocate(20);
        channel.read(holder, 0);
        throw inUse(root, UTF_8.decode(holder.flip()).toString());
      }
      channel.truncate(0);
      channel.write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())), 0);
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static DatabaseUnavailable inUse(Path root, String process) {
    return new DatabaseUnavailable(
        "The data directory %s is in use by another Ancrage (process %s): stop it, or give this one another directory."
            .formatted(root, process));
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new DatabaseUnavailable("The lock of " + root + " cannot be released.", e);
    } finally {
      OPEN_HERE.remove(root);
    }
  }
}
