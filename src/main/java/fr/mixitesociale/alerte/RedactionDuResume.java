package fr.mixitesociale.alerte;

import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.SujetAlerte;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Puts alerts into a message. A mailbox is outside the portal's rights: what a project or a comment says stays inside,
 * the message only tells that there is something to open.
 */
@Component
class RedactionDuResume {

    /** Their titles hold names of people, or of projects that may be confidential. */
    private static final Set<SujetAlerte> RESERVES =
            EnumSet.of(SujetAlerte.PROJETS, SujetAlerte.DIFFICULTES, SujetAlerte.ECHANGES);

    private static final int LIGNES_MAX = 30;

    private final ReglagesAlerte reglages;

    RedactionDuResume(ReglagesAlerte reglages) {
        this.reglages = reglages;
    }

    Resume rediger(List<Alerte> alertes) {
        List<Ligne> actions = lignes(alertes, true);
        List<Ligne> informations = lignes(alertes, false);
        long nombre = alertes.stream().filter(Alerte::estAction).count();
        return new Resume(
                Phrases.de("alerte.resume.objet", nombre, alertes.size() - nombre),
                texte(actions, informations),
                html(actions, informations));
    }

    private record Ligne(String dit, String lien) {}

    private List<Ligne> lignes(List<Alerte> alertes, boolean actions) {
        return alertes.stream()
                .filter(alerte -> alerte.estAction() == actions)
                .limit(LIGNES_MAX)
                .map(alerte ->
                        new Ligne(dit(alerte), reglages.lien(alerte.carte().lien())))
                .distinct()
                .toList();
    }

    private static String dit(Alerte alerte) {
        String titre = RESERVES.contains(alerte.sujet())
                ? Phrases.de("alerte.resume.reserve." + alerte.sujet().name())
                : alerte.carte().titre();
        return alerte.carte().echeance() == null
                ? titre
                : Phrases.de(
                        "alerte.resume.avant",
                        titre,
                        FormatFr.date(alerte.carte().echeance()));
    }

    private String texte(List<Ligne> actions, List<Ligne> informations) {
        return Phrases.de("alerte.resume.bonjour")
                + "\n"
                + partieEnTexte("alerte.a_faire", actions)
                + partieEnTexte("alerte.a_savoir", informations)
                + "\n"
                + Phrases.de("alerte.resume.pied", reglages.lien("preferences"))
                + "\n";
    }

    private static String partieEnTexte(String titre, List<Ligne> lignes) {
        return lignes.isEmpty()
                ? ""
                : lignes.stream()
                        .map(ligne -> "- " + ligne.dit() + "\n  " + ligne.lien())
                        .collect(Collectors.joining("\n", "\n" + Phrases.de(titre) + "\n", "\n"));
    }

    private String html(List<Ligne> actions, List<Ligne> informations) {
        String adresse = echapper(reglages.lien("preferences"));
        return "<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"></head><body><p>"
                + echapper(Phrases.de("alerte.resume.bonjour"))
                + "</p>"
                + partieEnHtml("alerte.a_faire", actions)
                + partieEnHtml("alerte.a_savoir", informations)
                + "<p><a href=\"" + adresse + "\">"
                + echapper(Phrases.de("alerte.resume.preferences"))
                + "</a></p></body></html>";
    }

    private static String partieEnHtml(String titre, List<Ligne> lignes) {
        return lignes.isEmpty()
                ? ""
                : lignes.stream()
                        .map(ligne -> "<li><a href=\"%s\">%s</a></li>"
                                .formatted(echapper(ligne.lien()), echapper(ligne.dit())))
                        .collect(Collectors.joining("", "<h2>" + echapper(Phrases.de(titre)) + "</h2><ul>", "</ul>"));
    }

    private static String echapper(String texte) {
        return HtmlUtils.htmlEscape(texte, StandardCharsets.UTF_8.name());
    }
}
