package fr.ancrage.documents;

import java.io.IOException;

/** A picture that is not what it claims to be, or not all of it. */
class BrokenFile extends IOException {
  private static final long serialVersionUID = 1;

  BrokenFile(String what) {
    super(what);
  }
}
