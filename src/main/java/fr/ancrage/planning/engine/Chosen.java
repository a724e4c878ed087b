package fr.ancrage.planning.engine;

import fr.ancrage.planning.Gate;
import fr.ancrage.planning.Progress;
import fr.ancrage.planning.Reason;
import fr.ancrage.planning.Step;
import fr.ancrage.planning.StepTerms;

/** A step of this plan, planned or offered, on the terms of this person. */
record Chosen(Step step, StepTerms terms, Reason reason, Progress progress, boolean refused) {

  String id() {
    return step.id();
  }

  boolean optional() {
    return terms.optional();
  }

  boolean done() {
    return !refused && progress.doneOn() != null;
  }

  boolean started() {
    return !refused && progress.doneOn() == null && progress.start() != null;
  }

  boolean holds(Gate gate) {
    return !optional() && terms.gate() == gate;
  }
}
