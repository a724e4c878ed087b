package fr.ancrage.charter.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who is asked to sign in the name of a member. */
record AskForm(
    @NotBlank(message = "charter.ask.member.missing") String member,
    @NotBlank(message = "charter.ask.name.missing")
        @Size(max = 120, message = "charter.ask.name.long")
        String name,
    @NotBlank(message = "charter.ask.email.missing")
        @Email(message = "charter.ask.email.wrong")
        @Size(max = 200, message = "charter.ask.email.wrong")
        String email) {}
