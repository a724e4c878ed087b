package fr.ancrage.site;

/** What a browser is given for a picture. */
@SuppressWarnings("ArrayRecordComponent")
public record PictureFile(String media, byte[] content) {}
