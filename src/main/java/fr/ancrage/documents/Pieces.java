package fr.ancrage.documents;

import fr.ancrage.shared.TerritoryId;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The content of files, encrypted piece by piece: memory stays flat, whatever their size. */
@Repository
class Pieces {
  private static final int SIZE = 256 * 1024;

  private final JdbcClient jdbc;
  private final FileKeys keys;

  Pieces(JdbcClient jdbc, FileKeys keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /** Where the content of a new file is written; it is complete once closed. */
  Writer writer(TerritoryId territory, FileId file, String key) {
    return new Writer(territory, file, new PieceCipher(keys.key(key), territory, file));
  }

  /** Writes the whole content of a file in clear. */
  void read(TerritoryId territory, StoredFile file, OutputStream out) throws IOException {
    var cipher = new PieceCipher(keys.key(file.keyId()), territory, file.id());
    var last =
        jdbc.sql("select coalesce(max(position), -1) from documents.piece where file_id = ?")
            .param(file.id().value())
            .query(Integer.class)
            .single();
    if (last < 0) {
      throw new IllegalStateException("file " + file.id() + " has no content");
    }
    for (var position = 0; position <= last; position++) {
      out.write(cipher.open(piece(file.id(), position), position, position == last));
    }
  }

  private byte[] piece(FileId file, int position) {
    return jdbc.sql("select content from documents.piece where file_id = ? and position = ?")
        .params(file.value(), position)
        .query(byte[].class)
        .single();
  }

  /** Collects bytes into pieces; refuses to grow beyond what a file may hold. */
  final class Writer extends OutputStream {
    private final TerritoryId territory;
    private final FileId file;
    private final PieceCipher cipher;
    private final byte[] plain = new byte[SIZE];
    private int filled;
    private int position;
    private long written;

    private Writer(TerritoryId territory, FileId file, PieceCipher cipher) {
      this.territory = territory;
      this.file = file;
      this.cipher = cipher;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      var from = offset;
      var left = length;
      while (left > 0) {
        if (filled == SIZE) {
          flushPiece(false);
        }
        var part = Math.min(left, SIZE - filled);
        System.arraycopy(bytes, from, plain, filled, part);
        filled += part;
        from += part;
        left -= part;
      }
      written += length;
    }

    long written() {
      return written;
    }

    @Override
    public void close() {
      flushPiece(true);
    }

    private void flushPiece(boolean last) {
      jdbc.sql(
              """
              insert into documents.piece (territory_id, file_id, position, content)
              values (?, ?, ?, ?)
              """)
          .params(
              territory.value(),
              file.value(),
              position,
              cipher.close(plain, filled, position, last))
          .update();
      position++;
      filled = 0;
    }
  }
}
