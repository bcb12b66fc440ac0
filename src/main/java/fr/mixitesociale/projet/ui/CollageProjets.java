package fr.mixitesociale.projet.ui;

import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ColonneProjet;
import fr.mixitesociale.projet.LotProjets;
import fr.mixitesociale.projet.NouveauProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.projet.ResultatLot.Refusee;
import fr.mixitesociale.projet.ui.RefusCellules.Ligne;
import fr.mixitesociale.socle.Changement.Valeurs;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.Saisie;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays a pasted block over the rows and the columns on screen: what falls on no cell that is typed is told. */
final class CollageProjets {

    private final List<ColonneProjet> colonnes;
    private final Optional<CodeInsee> communeDesAjouts;
    private final List<Saisie> saisies = new ArrayList<>();
    private final List<NouveauProjet> ajouts = new ArrayList<>();
    private final List<Ligne> refus = new ArrayList<>();

    /**
     * @param colonnes on screen, from the one where the block starts
     * @param communeDesAjouts of the rows that come after the last one; empty when they may not be added
     */
    CollageProjets(List<ColonneProjet> colonnes, Optional<CodeInsee> communeDesAjouts) {
        this.colonnes = colonnes;
        this.communeDesAjouts = communeDesAjouts;
    }

    /** @param premiere number of the first row, as a person counts */
    void poser(List<List<String>> bloc, List<Projet> projets, int premiere) {
        for (int i = 0; i < bloc.size(); i++) {
            if (i < projets.size()) {
                poser(bloc.get(i), projets.get(i), premiere + i);
            } else {
                ajouter(bloc.get(i), premiere + i);
            }
        }
    }

    LotProjets lot() {
        return new LotProjets(ajouts, saisies, List.of(), List.of());
    }

    List<Ligne> refus() {
        return refus;
    }

    private void poser(List<String> cellules, Projet projet, int ligne) {
        Map<String, Valeurs> champs = new LinkedHashMap<>();
        for (int j = 0; j < cellules.size(); j++) {
            String texte = cellules.get(j);
            Optional<ChampProjet> champ = j < colonnes.size() ? colonnes.get(j).champ() : Optional.empty();
            if (champ.isPresent()) {
                champs.put(champ.get().cle(), new Valeurs(projet.valeur(champ.get()), texte));
            } else if (!texte.isBlank() && !estDejaLa(j, texte, projet)) {
                refuser(ligne, projet.nom(), texte, j < colonnes.size() ? "calculee" : "au_dela");
            }
        }
        if (!champs.isEmpty()) {
            saisies.add(new Saisie(projet.id(), projet.version(), champs));
        }
    }

    /** A computed column that comes along with its neighbours says what it already said. */
    private boolean estDejaLa(int j, String texte, Projet projet) {
        return j < colonnes.size() && colonnes.get(j).texte(projet).equals(texte.strip());
    }

    private void ajouter(List<String> cellules, int ligne) {
        Map<ChampProjet, String> valeurs = new EnumMap<>(ChampProjet.class);
        for (int j = 0; j < Math.min(cellules.size(), colonnes.size()); j++) {
            String texte = cellules.get(j);
            colonnes.get(j).champ().filter(_ -> !texte.isBlank()).ifPresent(champ -> valeurs.put(champ, texte));
        }
        if (valeurs.isEmpty()) {
            return;
        }
        if (communeDesAjouts.isPresent() && valeurs.containsKey(ChampProjet.NOM)) {
            ajouts.add(new NouveauProjet(communeDesAjouts.get(), valeurs));
        } else {
            refuser(ligne, "", String.join(" ", cellules), "apres_la_fin");
        }
    }

    private void refuser(int ligne, String nom, String texte, String raison) {
        refus.add(new Ligne(ligne, new Refusee(null, nom, null, texte, Phrases.de("projet.bloc.refus." + raison))));
    }
}
