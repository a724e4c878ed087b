package fr.ancrage.shared.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A place in a list that is in the order of a moment, then of ids: what comes after it is the next
 * page, whatever was added meanwhile. Other software sends it back as it came.
 */
public record Cursor(Instant at, UUID id) {
  /** Before everything. */
  public static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

  /** As it is sent. */
  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((at + " " + id).getBytes(StandardCharsets.US_ASCII));
  }

  /** What was sent back; nothing is the start, anything altered a 400. */
  public static Cursor read(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return START;
    }
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", 2);
      return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (IllegalArgumentException
        | DateTimeException
        | ArrayIndexOutOfBoundsException altered) {
      throw new Refused(HttpStatus.BAD_REQUEST, "cursor: not one that this list has given.");
    }
  }
}
