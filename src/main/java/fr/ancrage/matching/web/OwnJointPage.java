package fr.ancrage.matching.web;

import fr.ancrage.shared.web.Form;
import java.util.List;

/** With whom a person looks for posts, and whom they may ask. */
public record OwnJointPage(String url, String backUrl, List<JointPage> searches, Form form) {}
