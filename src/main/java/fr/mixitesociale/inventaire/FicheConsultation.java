package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.regles.Regles;
import fr.mixitesociale.graphique.Graphique;
import fr.mixitesociale.inventaire.FicheCommune.Identite;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Departement;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheet of any commune of the referential; public data for every account, four statements whatever the rows. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class FicheConsultation {

    private final Referentiel referentiel;
    private final LignesInventaire lignes;
    private final LignesBilan bilans;
    private final AnnotationsCourbe annotations;
    private final LecturesCourbe lectures;
    private final DroitAnnotation droit;
    private final Regles regles;

    FicheConsultation(
            Referentiel referentiel,
            LignesInventaire lignes,
            LignesBilan bilans,
            AnnotationsCourbe annotations,
            LecturesCourbe lectures,
            DroitAnnotation droit,
            Regles regles) {
        this.referentiel = referentiel;
        this.lignes = lignes;
        this.bilans = bilans;
        this.annotations = annotations;
        this.lectures = lectures;
        this.droit = droit;
        this.regles = regles;
    }

    /** Empty when the code is not that of a current commune. */
    public Optional<FicheCommune> fiche(CodeInsee code) {
        return referentiel.commune(code).map(this::fiche);
    }

    /** The inventories alone, ordered by year; empty when the code is not that of a current commune. */
    public Optional<List<InventaireAnnuel>> inventaires(CodeInsee code) {
        return referentiel.commune(code).map(_ -> inventaires(retenues(code)));
    }

    private FicheCommune fiche(Commune commune) {
        CodeInsee code = commune.code();
        List<AnneeRetenue> annees = retenues(code);
        List<InventaireAnnuel> inventaires = inventaires(annees);
        List<BilanPeriode> periodes = BilansCommune.de(regles, bilans.deLaCommune(code), annees);
        List<AnnotationDatee> notes = annotations.findByCodeInseeOrderByLeAscIdAsc(code.valeur()).stream()
                .map(AnnotationCourbe::lue)
                .toList();
        Map<Courbe, LectureDatee> textes = lectures.findByCodeInsee(code.valeur()).stream()
                .map(LectureCourbe::lue)
                .collect(Collectors.toMap(LectureDatee::courbe, lecture -> lecture));
        Cibles cibles = new Cibles(inventaires);
        return new FicheCommune(
                identite(commune, annees),
                inventaires,
                List.of(
                        ChiffreTaux.de(inventaires),
                        ChiffreManquants.de(inventaires, cibles),
                        ChiffresBilan.objectif(periodes),
                        ChiffresBilan.realise(periodes)),
                ChiffrePart.de(inventaires),
                periodes,
                graphiques(code, inventaires, cibles, notes, textes),
                notes,
                textes,
                droit.refus(code).orElse(null));
    }

    private List<AnneeRetenue> retenues(CodeInsee code) {
        return PrecedenceInventaires.retenir(lignes.deLaCommune(code));
    }

    private static List<InventaireAnnuel> inventaires(List<AnneeRetenue> annees) {
        return annees.stream().map(AnneeRetenue::inventaire).toList();
    }

    private static Map<Courbe, Graphique> graphiques(
            CodeInsee code,
            List<InventaireAnnuel> inventaires,
            Cibles cibles,
            List<AnnotationDatee> notes,
            Map<Courbe, LectureDatee> textes) {
        DonneesCourbes donnees = new DonneesCourbes(
                code,
                inventaires,
                cibles,
                notes.stream().map(FicheConsultation::marque).toList(),
                textes.values().stream().collect(Collectors.toMap(LectureDatee::courbe, LectureDatee::texte)));
        Map<Courbe, Graphique> graphiques = new EnumMap<>(Courbe.class);
        CourbeTaux.de(donnees).ifPresent(courbe -> graphiques.put(Courbe.TAUX, courbe));
        CourbeComparee.de(donnees).ifPresent(courbe -> graphiques.put(Courbe.COMPARAISON, courbe));
        CourbeManquants.de(donnees).ifPresent(courbe -> graphiques.put(Courbe.MANQUANTS, courbe));
        return graphiques;
    }

    /** An inventory is taken on 1 January: the day of the year gives the place between two of them. */
    private static Graphique.Annotation marque(AnnotationDatee note) {
        double fraction = (note.le().getDayOfYear() - 1.0) / note.le().lengthOfYear();
        return new Graphique.Annotation(note.le().getYear() + fraction, note.libelle());
    }

    private Identite identite(Commune commune, List<AnneeRetenue> annees) {
        @Nullable AnneeRetenue derniere = annees.isEmpty() ? null : annees.getLast();
        return new Identite(
                commune.code(),
                commune.nom(),
                commune.departement(),
                referentiel
                        .departement(commune.departement())
                        .map(Departement::nom)
                        .orElse(commune.departement()),
                Optional.ofNullable(commune.epci())
                        .flatMap(referentiel::epci)
                        .map(Epci::nom)
                        .orElse(null),
                commune.epci() == null ? null : commune.epci().valeur(),
                Optional.ofNullable(commune.ept())
                        .flatMap(referentiel::epci)
                        .map(Epci::nom)
                        .orElse(null),
                commune.population() == 0 ? null : commune.population(),
                referentiel.millesime().annee(),
                derniere == null ? Statut.INCONNU : derniere.statut(),
                derniere == null ? null : derniere.inventaire().tauxCible(),
                derniere == null ? null : annees.getFirst().inventaire().annee(),
                derniere == null ? null : derniere.inventaire().annee());
    }
}
