package fr.ancrage.matching.web;

import java.util.List;

/** With whom somebody would look for posts: found by name in the pool. */
public record JointAskPage(
    String url, String backUrl, String name, String words, List<Candidate> candidates) {
  /** Somebody of the pool. */
  public record Candidate(String id, String name, String facts) {}
}
