package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsDuGroupement;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.PointDeControle.Jalon;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.TexteDuContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.Intervalle;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.FaitsConsultation;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at each guard: what it finds, in words, law told apart from guide. */
@Component
class ExamenDesGardes {

    private static final String ONGLET = "signatures";
    private static final int MOIS_DE_REVOYURE = 6;

    private final TexteDuContrat textes;
    private final ContratsDuGroupement groupement;
    private final FaitsConsultation faits;
    private final PointsDemandes points;

    ExamenDesGardes(
            TexteDuContrat textes, ContratsDuGroupement groupement, FaitsConsultation faits, PointsDemandes points) {
        this.textes = textes;
        this.groupement = groupement;
        this.faits = faits;
        this.points = points;
    }

    List<PointDeControle> examiner(List<Garde> gardes, Cas cas) {
        Avenant avenant = cas.dossier().avenant();
        return gardes.stream()
                .filter(garde -> avenant == null || garde.concerne(avenant))
                .flatMap(garde -> examiner(garde, cas))
                .toList();
    }

    private Stream<PointDeControle> examiner(Garde garde, Cas cas) {
        Dossier dossier = cas.dossier();
        Contrat contrat = dossier.contrat();
        return switch (garde) {
            case COMMUNE_CONCERNEE -> communes(garde, contrat, cas, fait -> !estConcernee(fait));
            case CARENCE -> communes(garde, contrat, cas, fait -> !Boolean.TRUE.equals(fait.carencee()));
            case BASE_CONNUE -> communes(garde, contrat, cas, fait -> !fait.estSurBaseLegale());
            case BASE_CONSTATEE -> manquants(garde, dossier, Acte.CONSTATER_BASE);
            case MOTIFS_DE_LA_DEMANDE ->
                si(
                        points.duContrat(contrat.id()).stream()
                                .noneMatch(point -> point.signataire().equals(cas.pour())),
                        garde);
            case DEMANDES_REUNIES -> manquants(garde, dossier, Acte.DEMANDER);
            case REPONSES ->
                si(points.duContrat(contrat.id()).stream().anyMatch(point -> point.reponse() == null), garde);
            case COPIL_COMPLET -> absents(garde, contrat, cas);
            case CHAPITRES_PROJET -> chapitres(dossier).filter(point -> point.jalon() == Jalon.PROJET);
            case CHAPITRES_SIGNATURE -> chapitres(dossier);
            case MUTUALISANT -> si(contrat.type() != TypeContrat.MUTUALISANT, garde);
            case AVIS_CNSRU ->
                contrat.type() == TypeContrat.MUTUALISANT ? manquants(garde, dossier, Acte.AVIS_CNSRU) : Stream.empty();
            case DELIBERATIONS, TEXTE_DELIBERE -> manquants(garde, dossier, Acte.DELIBERER);
            case CUMUL -> cumul(garde, contrat);
            case TROIS_ANS -> si(!tientEnTroisAns(contrat, cas), garde, FormatFr.dateLongue(cas.terme()));
            case TERME_DE_LA_PERIODE ->
                si(
                        !cas.terme().equals(finDePeriode(contrat)),
                        garde,
                        FormatFr.dateLongue(cas.terme()),
                        FormatFr.dateLongue(finDePeriode(contrat)));
            case SANS_SIGNATURE -> si(dossier.fait(Acte.SIGNER, null), garde);
            case TERME_PASSE -> si(!contrat.terme().isBefore(cas.le()), garde, FormatFr.dateLongue(contrat.terme()));
            case SIX_MOIS_AVANT_LE_TERME ->
                si(
                        cas.le().isAfter(contrat.terme().minusMonths(MOIS_DE_REVOYURE)),
                        garde,
                        FormatFr.dateLongue(contrat.terme().minusMonths(MOIS_DE_REVOYURE)));
        };
    }

    /** An unknown situation stops nobody: the services know what the inventory does not say yet. */
    private static boolean estConcernee(FaitsDeCommune fait) {
        if (Boolean.FALSE.equals(fait.soumise()) || Boolean.TRUE.equals(fait.exemptee())) {
            return false;
        }
        return fait.retenu().map(ExamenDesGardes::manque).orElse(true);
    }

    /** The published flag wins over arithmetic; what is not known is not held against the commune. */
    private static boolean manque(InventaireAnnuel inventaire) {
        if (inventaire.deficitaire() != null) {
            return inventaire.deficitaire();
        }
        Intervalle manquants = inventaire.manquantsRetenus();
        return manquants == null || manquants.max() > 0;
    }

    /** Of an avenant, those of the articles it opens. */
    private Stream<PointDeControle> chapitres(Dossier dossier) {
        Avenant avenant = dossier.avenant();
        return textes.controles(dossier.contrat().id()).stream()
                .filter(point -> avenant == null || avenant.chapitres().contains(point.onglet()));
    }

    /** One point for each commune the guard stops; the act of one commune looks at that one alone. */
    private Stream<PointDeControle> communes(Garde garde, Contrat contrat, Cas cas, Predicate<FaitsDeCommune> manque) {
        return faits.pour(contrat.communes(), contrat.periode()).stream()
                .filter(fait -> cas.pour() == null || estDe(contrat, cas, fait))
                .filter(manque)
                .map(fait -> point(
                        garde,
                        fait.commune().code().valeur(),
                        fait.commune().nom(),
                        FormatFr.dateLongue(fait.dateDeBase())));
    }

    private static boolean estDe(Contrat contrat, Cas cas, FaitsDeCommune fait) {
        return contrat.signataires().stream()
                .filter(signataire -> signataire.id().equals(cas.pour()))
                .allMatch(signataire -> !Sujet.COMMUNE.concerne(signataire)
                        || fait.commune().code().valeur().equals(signataire.code()));
    }

    /** One point for each signatory whose act is missing or falls, each saying which. */
    private static Stream<PointDeControle> manquants(Garde garde, Dossier dossier, Acte acte) {
        return dossier.concernes(acte)
                .filter(signataire -> !dossier.tient(acte, signataire.id()))
                .map(signataire -> nomme(garde, dossier, acte, signataire));
    }

    private static PointDeControle nomme(Garde garde, Dossier dossier, Acte acte, Signataire signataire) {
        String cle =
                "procedure.garde." + garde.name() + (dossier.fait(acte, signataire.id()) ? ".a_reprendre" : ".manque");
        return new PointDeControle(
                garde.code(),
                garde.gravite(),
                Jalon.SIGNATURE,
                Phrases.de(cle, signataire.nom()),
                garde.source(),
                ONGLET,
                Sujet.COMMUNE.concerne(signataire) ? signataire.code() : null);
    }

    private static Stream<PointDeControle> absents(Garde garde, Contrat contrat, Cas cas) {
        String noms = contrat.signataires().stream()
                .filter(Signataire::obligatoire)
                .filter(signataire -> !cas.participants().contains(signataire.id()))
                .map(Signataire::nom)
                .collect(Collectors.joining(", "));
        return si(!noms.isEmpty(), garde, noms);
    }

    private Stream<PointDeControle> cumul(Garde garde, Contrat contrat) {
        TypeContrat exclu = switch (contrat.type()) {
            case ABAISSANT -> TypeContrat.MUTUALISANT;
            case MUTUALISANT -> TypeContrat.ABAISSANT;
            case SANS_AMENAGEMENT -> null;
        };
        return si(
                exclu != null
                        && contrat.epci() != null
                        && groupement.existe(contrat.epci(), contrat.periode(), exclu, contrat.id()),
                garde,
                contrat.periode().libelle());
    }

    /** A contract signed before its period only begins with it. */
    private static boolean tientEnTroisAns(Contrat contrat, Cas cas) {
        LocalDate debutDePeriode = LocalDate.of(contrat.periode().debut(), Month.JANUARY, 1);
        LocalDate debut = cas.le().isBefore(debutDePeriode) ? debutDePeriode : cas.le();
        return cas.terme().isAfter(cas.le()) && !cas.terme().isAfter(debut.plusYears(PeriodeTriennale.DUREE));
    }

    private static LocalDate finDePeriode(Contrat contrat) {
        return LocalDate.of(contrat.periode().fin(), Month.DECEMBER, 31);
    }

    private static Stream<PointDeControle> si(boolean manque, Garde garde, Object... parametres) {
        return manque ? Stream.of(point(garde, null, parametres)) : Stream.empty();
    }

    private static PointDeControle point(Garde garde, @Nullable String commune, Object... parametres) {
        return new PointDeControle(
                garde.code(),
                garde.gravite(),
                Jalon.SIGNATURE,
                Phrases.de("procedure.garde." + garde.name() + ".phrase", parametres),
                garde.source(),
                ONGLET,
                commune);
    }
}
