package fr.ancrage;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who comes over HTTP, with cookies and without JavaScript; follows no redirect. */
public final class Visitor {
  private static final Pattern PROOF =
      Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);

  private final String origin;
  private final String language;
  private final HttpClient client;

  /** A reader of this language, at this server. */
  public Visitor(String origin, String language) {
    this(origin, language, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
  }

  private Visitor(String origin, String language, HttpClient client) {
    this.origin = origin;
    this.language = language;
    this.client = client;
  }

  /** The same visitor, cookies and all, at another server. */
  public Visitor at(String otherOrigin) {
    return new Visitor(otherOrigin, language, client);
  }

  /** Opens a page. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  /** Sends a form of this page: name, value, name, value… */
  public HttpResponse<String> post(String page, String path, String... fields)
      throws IOException, InterruptedException {
    return submit(path, proof(page), fields);
  }

  /** Sends a form whose proof is known. */
  public HttpResponse<String> submit(String path, String proof, String... fields)
      throws IOException, InterruptedException {
    var body = new StringBuilder("_csrf=").append(encoded(proof));
    for (var i = 0; i < fields.length; i += 2) {
      body.append('&').append(fields[i]).append('=').append(encoded(fields[i + 1]));
    }
    return raw(path, body.toString());
  }

  /** Sends a body as it is written. */
  public HttpResponse<String> raw(String path, String body)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1))
            .build());
  }

  /** What proves that a form was served to this visitor. */
  public String proof(String page) throws IOException, InterruptedException {
    var found = PROOF.matcher(get(page).body());
    if (!found.find()) {
      throw new IllegalStateException("no form on " + page);
    }
    return found.group(1);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path)).header("Accept-Language", language);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
