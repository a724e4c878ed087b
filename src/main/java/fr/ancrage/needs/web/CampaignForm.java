package fr.ancrage.needs.web;

import fr.ancrage.shared.web.Day;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A campaign before it leaves. */
record CampaignForm(
    @NotBlank(message = "needs.campaign.name.missing") @Size(max = 100, message = "needs.name.long")
        String name,
    @Nullable @Size(max = 2000, message = "needs.text.long") String words,
    @Nullable @Day String until,
    @Nullable List<String> organisations) {}
