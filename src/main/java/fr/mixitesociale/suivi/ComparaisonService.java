package fr.mixitesociale.suivi;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.TableauFichier;
import fr.mixitesociale.socle.TableauFichier.Colonne;
import fr.mixitesociale.suivi.Comparaison.Ligne;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares contracts of which the person is on a side: what they would read in each, and nothing more. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ComparaisonService {

    private final ContratsConsultation contrats;
    private final RubriquesComparees rubriques;

    ComparaisonService(ContratsConsultation contrats, RubriquesComparees rubriques) {
        this.contrats = contrats;
        this.rubriques = rubriques;
    }

    /** @param ids in the order of the columns; beyond {@link Comparaison#MAX} they are left out */
    public Comparaison comparer(List<UUID> ids) {
        List<UUID> demandes = ids.stream().distinct().limit(Comparaison.MAX).toList();
        List<Contrat> visibles = demandes.stream()
                .map(contrats::participation)
                .flatMap(Optional::stream)
                .map(Participation::contrat)
                .toList();
        return new Comparaison(
                visibles,
                visibles.isEmpty() ? List.of() : rubriques.de(visibles),
                ids.stream().distinct().toList().size() - visibles.size());
    }

    /** The same as a file, one column a contract. */
    public void xlsx(List<UUID> ids, OutputStream sortie) {
        Comparaison comparaison = comparer(ids);
        List<Colonne<LigneDeFichier>> colonnes = new ArrayList<>();
        colonnes.add(new Colonne<>(Phrases.de("suivi.comparaison.rubrique"), LigneDeFichier::rubrique));
        colonnes.add(new Colonne<>(
                Phrases.de("suivi.comparaison.ligne"), ligne -> ligne.ligne().libelle()));
        for (int i = 0; i < comparaison.contrats().size(); i++) {
            int rang = i;
            colonnes.add(new Colonne<>(titre(comparaison.contrats().get(i)), ligne -> ligne.valeur(rang)));
        }
        List<LigneDeFichier> lignes = comparaison.rubriques().stream()
                .flatMap(rubrique ->
                        rubrique.lignes().stream().map(ligne -> new LigneDeFichier(rubrique.titre(), ligne)))
                .toList();
        TableauFichier.xlsx(Phrases.de("suivi.comparaison.feuille"), colonnes, lignes::forEach, sortie);
    }

    /** « Belpuech 2026-2028 ». */
    public static String titre(Contrat contrat) {
        return contrat.intitule() + " " + contrat.periode().libelle();
    }

    private record LigneDeFichier(String rubrique, Ligne ligne) {

        @Nullable
        Object valeur(int rang) {
            return ligne.valeurs().get(rang);
        }
    }
}
