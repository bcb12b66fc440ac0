package fr.mixitesociale.cockpit;

import fr.mixitesociale.contrat.ui.ContratsNavigation;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.graphique.Mosaique;
import fr.mixitesociale.graphique.Mosaique.Groupe;
import fr.mixitesociale.graphique.Mosaique.Motif;
import fr.mixitesociale.graphique.Mosaique.Tuile;
import fr.mixitesociale.inventaire.ui.InventaireNavigation;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The communes as a map drawn from the data: one tile each, by EPCI, in the order of their codes. */
public final class CarteDuTerritoire {

    private CarteDuTerritoire() {}

    /** @param critere communes it leaves out keep their place, faded */
    public static Mosaique de(Cockpit cockpit, CriterePilotage critere) {
        int plusGrand = cockpit.lignes().stream()
                .mapToInt(CarteDuTerritoire::manquants)
                .max()
                .orElse(0);
        Map<String, List<LigneCockpit>> parGroupement =
                cockpit.lignes().stream().collect(Collectors.groupingBy(LigneCockpit::groupement));
        List<Groupe> groupes = parGroupement.values().stream()
                .sorted(Comparator.comparing((List<LigneCockpit> lignes) -> -lignes.size())
                        .thenComparing(lignes -> lignes.getFirst().nomGroupement()))
                .map(lignes -> new Groupe(
                        nom(lignes.getFirst()),
                        lignes.stream()
                                .sorted(ColonneCockpit.CODE.ordre(true))
                                .map(ligne -> tuile(ligne, critere, plusGrand))
                                .toList()))
                .toList();
        return new Mosaique(
                "territoire",
                Phrases.de(
                        "cockpit.carte.nom",
                        cockpit.territoire(),
                        cockpit.periode().libelle()),
                groupes);
    }

    /** The sign of a stage, on the map and in its legend. */
    public static Motif motif(Stade stade) {
        return switch (stade) {
            case RIEN -> Motif.VIDE;
            case SANS_SUITE -> Motif.CROIX;
            case PREPARATION -> Motif.QUART;
            case SIGNATURE -> Motif.MOITIE;
            case EN_VIGUEUR -> Motif.PLEIN;
            case TERMINE -> Motif.CARRE;
            case SANS_OBJET -> Motif.TIRET;
        };
    }

    /** Where a commune is followed: its contract, else its sheet. */
    public static String lien(LigneCockpit ligne) {
        SuiviCommune suivi = ligne.suivi();
        return suivi == null ? InventaireNavigation.commune(ligne.code()) : ContratsNavigation.contrat(suivi.contrat());
    }

    private static Tuile tuile(LigneCockpit ligne, CriterePilotage critere, int plusGrand) {
        int manquants = manquants(ligne);
        return new Tuile(
                ligne.nom(),
                detail(ligne),
                ligne.manquants() == null
                        ? Phrases.de("cockpit.carte.manquants.inconnus")
                        : Phrases.de("cockpit.carte.manquants", manquants, FormatFr.entier(manquants)),
                plusGrand == 0 ? 0 : (double) manquants / plusGrand,
                motif(ligne.stade()),
                !ligne.alertes().isEmpty(),
                !critere.retient(ligne),
                lien(ligne));
    }

    private static String detail(LigneCockpit ligne) {
        if (ligne.inventaire() == null && ligne.alertes().isEmpty()) {
            return Phrases.de(
                    "cockpit.carte.detail.sans_inventaire",
                    ligne.nom(),
                    ligne.stade().libelle());
        }
        return Phrases.de(
                ligne.alertes().isEmpty() ? "cockpit.carte.detail" : "cockpit.carte.detail.alertes",
                ligne.nom(),
                ColonneCockpit.TAUX.texte(ligne),
                ColonneCockpit.MANQUANTS.texte(ligne),
                ligne.stade().libelle(),
                ColonneCockpit.ALERTES.texte(ligne));
    }

    private static String nom(LigneCockpit ligne) {
        return ligne.nomGroupement().isEmpty() ? Phrases.de("cockpit.sans_groupement") : ligne.nomGroupement();
    }

    private static int manquants(LigneCockpit ligne) {
        Intervalle bornes = ligne.manquants();
        return bornes == null ? 0 : Math.max(0, bornes.max());
    }
}
