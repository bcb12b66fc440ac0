package fr.mixitesociale.projet;

import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.CleRecherche;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of the workbook people take away: two hidden ones, then every field a person may type. */
final class ColonnesClasseur {

    /** Header of the hidden column by which a row is recognised, wherever it is moved. */
    static final String ID = "id";

    static final String EMPREINTE = "empreinte";
    /** Hidden sheet: the contract, then the projects that were taken away. */
    static final String FEUILLE_CACHEE = "portail";

    private ColonnesClasseur() {}

    /** Who is on no public side learns nothing of what is kept between them, not even that a column tells it. */
    static List<ChampProjet> champs(Participation participation) {
        return ChampProjet.TOUS.stream()
                .filter(champ -> champ != ChampProjet.CONFIDENTIEL || participation.estPublique())
                .toList();
    }

    static String commune() {
        return Phrases.de("projet.colonne.COMMUNE");
    }

    static boolean estLaCommune(String entete) {
        return CleRecherche.de(commune()).equals(CleRecherche.de(entete));
    }

    /** However it is accented or spaced: its name in full, its short name, its key. */
    static Optional<ChampProjet> champ(String entete) {
        String cle = CleRecherche.de(entete);
        return ChampProjet.TOUS.stream()
                .filter(champ -> cle.equals(CleRecherche.de(champ.libelle()))
                        || cle.equals(CleRecherche.de(champ.cle()))
                        || Phrases.trouver("projet.colonne." + champ.name())
                                .filter(court -> cle.equals(CleRecherche.de(court)))
                                .isPresent())
                .findFirst();
    }

    /** @return a number, a text, or null: what the cell of this field holds */
    static @Nullable Object cellule(ChampProjet champ, @Nullable String canonique) {
        if (canonique == null) {
            return null;
        }
        return champ.nature().estChiffre() ? Integer.valueOf(canonique) : texte(champ, canonique);
    }

    /** The same as text. */
    static @Nullable String texte(ChampProjet champ, @Nullable String canonique) {
        if (canonique == null) {
            return null;
        }
        return switch (champ.nature()) {
            case CHOIX, OUI_NON -> champ.ecrit(canonique);
            default -> canonique;
        };
    }
}
