package fr.ancrage.catalogue;

import java.util.List;

/** What came of the wish to publish. */
public sealed interface Publication {
  /** It is published; the findings are things to know. */
  record Done(Revision revision, List<Finding> findings) implements Publication {}

  /** Something must be mended first. */
  record Refused(List<Finding> findings) implements Publication {}
}
