package fr.ancrage.people;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A list with its filters, under a name.
 *
 * @param query what follows the question mark of its address
 * @param shared whether the team reads it too
 * @param alert whether what is new in it is told in the digest
 * @param mine whether the reader saved it, and so may rename or remove it
 */
public record SavedList(
    UUID id, String name, String query, boolean shared, boolean alert, boolean mine) {
  /** What it asks for, by name, decoded. */
  public Map<String, String> asked() {
    var asked = new HashMap<String, String>();
    UriComponentsBuilder.fromUriString("/?" + query)
        .build()
        .getQueryParams()
        .toSingleValueMap()
        .forEach(
            (name, value) -> {
              if (value != null) {
                asked.put(name, UriUtils.decode(value, StandardCharsets.UTF_8));
              }
            });
    return asked;
  }
}
