package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.projet.CritereProjets;
import fr.mixitesociale.projet.GroupeProjets;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.territoire.Referentiel;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which projects, and put together by what: each choice goes to the address at once. */
class ChampsFiltres extends Div {

    private final SerializableSupplier<EtatProjets> etat;
    private final SerializableConsumer<EtatProjets> surChoix;
    /** Null for a contract of one commune. */
    private final @Nullable Select<CodeInsee> commune;

    private final Select<ListeProjet> liste;
    private final Select<Integer> annee;
    private final Select<Integer> etape;
    private final Select<GroupeProjets> groupe;
    private final Checkbox alertes;
    private final Checkbox confidentiels;

    /** @param publique a public signatory, who sees what is confidential */
    ChampsFiltres(
            Contrat contrat,
            boolean publique,
            Referentiel referentiel,
            List<String> etapes,
            SerializableSupplier<EtatProjets> etat,
            SerializableConsumer<EtatProjets> surChoix) {
        this.etat = etat;
        this.surChoix = surChoix;
        addClassName("champs");
        boolean plusieurs = contrat.communes().size() > 1;
        commune = plusieurs
                ? choix("commune", contrat.communes(), referentiel::nomOuCode, CritereProjets::avecCommune)
                : null;
        liste = choix("liste", List.of(ListeProjet.values()), ListeProjet::libelle, CritereProjets::avecListe);
        annee = choix(
                "annee",
                IntStream.rangeClosed(
                                contrat.periode().debut(),
                                contrat.periode().suivante().fin())
                        .boxed()
                        .toList(),
                Object::toString,
                CritereProjets::avecAnnee);
        etape = choix(
                "etape", IntStream.range(0, etapes.size()).boxed().toList(), etapes::get, CritereProjets::avecEtape);
        alertes = coche("alertes", CritereProjets::avecAlertes);
        confidentiels = coche("confidentiels", CritereProjets::avecConfidentiels);
        confidentiels.setVisible(publique);
        groupe = liste(
                "projets-groupe",
                "projet.groupe",
                "projet.groupe.aucun",
                Stream.of(GroupeProjets.values())
                        .filter(par -> plusieurs || par != GroupeProjets.COMMUNE)
                        .toList(),
                par -> Phrases.de("projet.groupe.par", par.libelle()),
                (vu, par) -> vu.trie(vu.ordre().groupe(par)));
        if (commune != null) {
            add(commune);
        }
        add(liste, annee, etape, groupe, alertes, confidentiels);
    }

    void montrer(EtatProjets vu) {
        CritereProjets critere = vu.critere();
        if (commune != null) {
            commune.setValue(critere.commune());
        }
        liste.setValue(critere.liste());
        annee.setValue(critere.annee());
        etape.setValue(critere.etape());
        alertes.setValue(critere.alertes());
        confidentiels.setValue(critere.confidentiels());
        groupe.setValue(vu.ordre().groupe());
    }

    private <T> Select<T> choix(
            String nom,
            List<T> valeurs,
            Function<T, String> libelle,
            BiFunction<CritereProjets, @Nullable T, CritereProjets> avec) {
        String cle = "projet.filtre." + nom;
        return liste(
                "projets-filtre-" + nom,
                cle,
                cle + ".toutes",
                valeurs,
                libelle,
                (vu, choisie) -> vu.avec(avec.apply(vu.critere(), choisie)));
    }

    private <T> Select<T> liste(
            String id,
            String nom,
            String aucune,
            List<T> valeurs,
            Function<T, String> libelle,
            BiFunction<EtatProjets, @Nullable T, EtatProjets> avec) {
        Select<T> choix = new Select<>();
        choix.setId(id);
        choix.setAriaLabel(Phrases.de(nom));
        choix.setItems(valeurs);
        choix.setItemLabelGenerator(valeur -> valeur == null ? Phrases.de(aucune) : libelle.apply(valeur));
        choix.setEmptySelectionAllowed(true);
        choix.setEmptySelectionCaption(Phrases.de(aucune));
        choix.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                surChoix.accept(avec.apply(etat.get(), e.getValue()));
            }
        });
        return choix;
    }

    private Checkbox coche(String nom, BiFunction<CritereProjets, Boolean, CritereProjets> avec) {
        Checkbox coche = new Checkbox(Phrases.de("projet.filtre." + nom));
        coche.setId("projets-filtre-" + nom);
        coche.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                EtatProjets vu = etat.get();
                surChoix.accept(vu.avec(avec.apply(vu.critere(), e.getValue())));
            }
        });
        return coche;
    }
}
