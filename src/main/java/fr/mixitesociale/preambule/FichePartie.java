package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.socle.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A party as a person sees it.
 *
 * @param valeurs canonical values of the fields that suit this party
 * @param lectureSeule why this person does not write it, and who may; null when they do
 */
public record FichePartie(
        Signataire signataire,
        long version,
        Map<String, @Nullable String> valeurs,
        @Nullable String lectureSeule) {

    static FichePartie de(Signataire signataire, @Nullable Partie partie, @Nullable String lectureSeule) {
        Map<String, @Nullable String> valeurs = new HashMap<>();
        ChampPartie.pour(signataire.nature())
                .forEach(champ -> valeurs.put(champ.cle(), partie == null ? null : champ.lire(partie)));
        return new FichePartie(signataire, partie == null ? 0 : partie.version(), valeurs, lectureSeule);
    }

    public List<ChampPartie> champs() {
        return ChampPartie.pour(signataire.nature());
    }

    public @Nullable String valeur(ChampPartie champ) {
        return valeurs.get(champ.cle());
    }

    public boolean estRepresentee() {
        return valeur(ChampPartie.REPRESENTANT) != null;
    }

    /** The capacity told, else that of the office that signs by law. */
    public String qualite() {
        @Nullable String dite = valeur(ChampPartie.QUALITE);
        return dite != null ? dite : parDefaut("qualite");
    }

    /** The assembly told, else that of this kind of party; empty for the State and where nothing is known. */
    public String organe() {
        @Nullable String dit = valeur(ChampPartie.ORGANE);
        return dit != null ? dit : parDefaut("organe");
    }

    /** A département that manages the State's aids is among those whose action counts; nobody but it signs for it. */
    public static boolean departementASuggerer(List<FichePartie> toutes) {
        return toutes.stream().anyMatch(fiche -> "oui".equals(fiche.valeur(ChampPartie.DELEGATAIRE)))
                && toutes.stream()
                        .filter(fiche -> fiche.signataire().nature() == NatureSignataire.ASSOCIE)
                        .noneMatch(fiche -> fiche.signataire()
                                .nom()
                                .toLowerCase(Phrases.LANGUE)
                                .contains(Phrases.de("preambule.departement.mot")));
    }

    private String parDefaut(String champ) {
        String nature =
                signataire.nature() == NatureSignataire.EPCI && signataire.nom().startsWith("Métropole")
                        ? "METROPOLE"
                        : signataire.nature().name();
        return Phrases.trouver("preambule.defaut." + champ + "." + nature).orElse("");
    }
}
