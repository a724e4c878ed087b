package fr.ancrage.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence alone, without a stack trace, when the product cannot start. */
class DatabaseUnavailableAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, DatabaseUnavailable cause) {
    var sentence = cause.getMessage();
    return new FailureAnalysis(sentence == null ? cause.toString() : sentence, null, cause);
  }
}
