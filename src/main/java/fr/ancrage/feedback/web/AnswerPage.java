package fr.ancrage.feedback.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;

/**
 * Two questions.
 *
 * @param answered whether an answer is kept; another one corrects it
 */
public record AnswerPage(
    String url,
    String name,
    String territory,
    int months,
    boolean answered,
    List<Choice> going,
    List<Choice> staying,
    Form form) {}
