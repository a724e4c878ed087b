package fr.ancrage.documents.web;

import fr.ancrage.documents.StoredFile;
import fr.ancrage.documents.StoredFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Hands a file out: as a download, to be guessed at, run or kept by nobody on the way. */
@Component
public class Downloads {
  private static final String SANDBOX = "sandbox; default-src 'none'";

  private final StoredFiles files;

  Downloads(StoredFiles files) {
    this.files = files;
  }

  /** A stored file. */
  public void send(StoredFile file, HttpServletResponse response) throws IOException {
    head(response, file.name(), file.type().media());
    response.setContentLengthLong(file.bytes());
    files.read(file, response.getOutputStream());
  }

  /** A PDF made for this reader. */
  public void send(byte[] pdf, String name, HttpServletResponse response) throws IOException {
    head(response, name, "application/pdf");
    response.setContentLength(pdf.length);
    response.getOutputStream().write(pdf);
  }

  private static void head(HttpServletResponse response, String name, String media) {
    response.setContentType(media);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    response.setHeader("Content-Security-Policy", SANDBOX);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
  }
}
