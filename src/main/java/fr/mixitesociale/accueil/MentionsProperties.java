package fr.mixitesociale.accueil;

import fr.mixitesociale.socle.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What only the service that runs the portal can say of itself ({@code portail.mentions.*}). What it left out is shown
 * as « à compléter », with the name of the setting: a legal notice must not invent.
 */
@ConfigurationProperties("portail.mentions")
public record MentionsProperties(
        String editeur,
        String directeur,
        String contact,
        String hebergeur,
        String contactAccessibilite,
        String contactDonnees) {

    public MentionsProperties(
            @Nullable String editeur,
            @Nullable String directeur,
            @Nullable String contact,
            @Nullable String hebergeur,
            @Nullable String contactAccessibilite,
            @Nullable String contactDonnees) {
        this.editeur = ouACompleter(editeur, "editeur");
        this.directeur = ouACompleter(directeur, "directeur");
        this.contact = ouACompleter(contact, "contact");
        this.hebergeur = ouACompleter(hebergeur, "hebergeur");
        this.contactAccessibilite = ouACompleter(contactAccessibilite, "contact-accessibilite");
        this.contactDonnees = ouACompleter(contactDonnees, "contact-donnees");
    }

    private static String ouACompleter(@Nullable String valeur, String reglage) {
        return valeur == null || valeur.isBlank() ? Phrases.de("accueil.mentions.a_completer", reglage) : valeur;
    }
}
