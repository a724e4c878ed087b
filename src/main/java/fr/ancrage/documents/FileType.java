package fr.ancrage.documents;

/** What may be kept: nothing that a reader's machine would run. */
public enum FileType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  ODT("application/vnd.oasis.opendocument.text", "odt");

  private final String media;
  private final String extension;

  FileType(String media, String extension) {
    this.media = media;
    this.extension = extension;
  }

  public String media() {
    return media;
  }

  public String extension() {
    return extension;
  }
}
