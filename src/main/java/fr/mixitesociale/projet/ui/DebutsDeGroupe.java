package fr.mixitesociale.projet.ui;

import fr.mixitesociale.projet.GroupeProjets;
import fr.mixitesociale.projet.GroupeProjets.Groupe;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The first row of each group carries its name, so that a long list says where one is in it. */
class DebutsDeGroupe {

    private final BiFunction<GroupeProjets, @Nullable String, String> nom;
    private final Map<UUID, String> noms = new HashMap<>();
    private @Nullable GroupeProjets par;
    private List<Groupe> groupes = List.of();

    DebutsDeGroupe(BiFunction<GroupeProjets, @Nullable String, String> nom) {
        this.nom = nom;
    }

    /** @param nouveau null when the rows are not put together */
    void montrer(@Nullable GroupeProjets nouveau, List<Groupe> sesGroupes) {
        par = nouveau;
        groupes = sesGroupes;
        noms.clear();
    }

    /** A page of rows that is about to be drawn, from this index on. */
    void noter(List<LigneProjet> lignes, int debut) {
        GroupeProjets parQuoi = par;
        if (parQuoi != null) {
            groupes.stream()
                    .filter(groupe -> groupe.debut() >= debut && groupe.debut() < debut + lignes.size())
                    .forEach(groupe ->
                            noms.put(lignes.get(groupe.debut() - debut).id(), nom.apply(parQuoi, groupe.valeur())));
        }
    }

    /** Null for a row that starts none. */
    @Nullable
    String nom(LigneProjet ligne) {
        return noms.get(ligne.id());
    }
}
