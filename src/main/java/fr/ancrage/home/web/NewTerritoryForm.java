package fr.ancrage.home.web;

import fr.ancrage.territories.TerritoryKind;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is typed to open a territory; its perimeter is read apart, see {@link Picks}. */
record NewTerritoryForm(
    @NotBlank(message = "home.new.name.missing")
        @Size(min = 3, max = 100, message = "home.new.name.length")
        String name,
    @NotNull(message = "home.new.kind.missing") TerritoryKind kind,
    @NotBlank(message = "home.new.me.missing") @Size(max = 120, message = "home.new.me.missing")
        String myName,
    @NotBlank(message = "home.new.email.missing")
        @Email(message = "home.new.email.wrong")
        @Size(max = 200, message = "home.new.email.wrong")
        String myEmail,
    @Nullable @Size(max = 120, message = "home.new.me.missing") String colleagueName,
    @Nullable
        @Email(message = "home.new.email.wrong")
        @Size(max = 200, message = "home.new.email.wrong")
        String colleagueEmail) {}
