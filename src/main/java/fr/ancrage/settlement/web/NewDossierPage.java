package fr.ancrage.settlement.web;

import fr.ancrage.shared.web.Choice;
import fr.ancrage.shared.web.Form;
import java.util.List;

/** The quick form that opens a dossier. */
public record NewDossierPage(
    String url,
    String listUrl,
    String pasteUrl,
    Form form,
    String token,
    List<Choice> professions,
    List<Choice> employers,
    List<Choice> languages,
    List<Resemblance> alike) {}
