package fr.ancrage.messaging;

import fr.ancrage.territories.Territory;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How this installation is reached from outside, as mails and calendars say it. */
@Component
public class PublicUrl {
  private final String url;

  PublicUrl(@Value("${ancrage.url:http://localhost:8080}") String url) {
    this.url = url;
  }

  /** The absolute address of a page of a territory; the path begins with a slash. */
  public String of(Territory territory, String path) {
    return url + territory.url() + path;
  }

  /** The absolute address of a page of the product itself; the path begins with a slash. */
  public String of(String path) {
    return url + path;
  }

  /** The name of the host, as unique names in calendars need it. */
  String host() {
    var host = URI.create(url).getHost();
    return host == null ? "ancrage" : host;
  }
}
