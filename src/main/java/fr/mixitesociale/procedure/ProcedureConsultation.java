package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratIntrouvable;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.PointDeControle;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.StatutContrat;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.socle.RefusMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a contract stands in its procedure, for its signatories. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ProcedureConsultation {

    private final AccesContrat acces;
    private final LectureDossier dossiers;
    private final ControlePresignature controle;
    private final PointsDemandes points;
    private final VersionsSignees versions;
    private final Scellement scellement;
    private final EffetsDuContrat effets;
    private final ExamenDesGardes gardes;
    private final Clock horloge;

    ProcedureConsultation(
            AccesContrat acces,
            LectureDossier dossiers,
            ControlePresignature controle,
            PointsDemandes points,
            VersionsSignees versions,
            Scellement scellement,
            EffetsDuContrat effets,
            ExamenDesGardes gardes,
            Clock horloge) {
        this.acces = acces;
        this.dossiers = dossiers;
        this.controle = controle;
        this.points = points;
        this.versions = versions;
        this.scellement = scellement;
        this.effets = effets;
        this.gardes = gardes;
        this.horloge = horloge;
    }

    /** Everything the tab shows. */
    public Vie lire(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        Dossier dossier = dossiers.de(participation.contrat());
        List<Attente> attentes = Attentes.de(dossier, aujourdhui());
        return new Vie(
                participation,
                null,
                attentes,
                ActionsOuvertes.de(participation, dossier, attentes),
                lus(participation, dossier),
                points.duContrat(contrat),
                controle.de(dossier, aujourdhui()),
                versions.duContrat(contrat).stream()
                        .map(version -> new VersionLue(version, versions.formats(version.id())))
                        .toList(),
                effets.de(dossier));
    }

    /** The same of an avenant: its steps, its acts, what it lacks. */
    Vie lire(Participation participation, Avenant avenant) {
        Dossier dossier = dossiers.de(participation.contrat(), avenant);
        List<Attente> attentes = Attentes.de(dossier, aujourdhui());
        return new Vie(
                participation,
                avenant,
                attentes,
                ActionsOuvertes.de(participation, dossier, attentes),
                lus(participation, dossier),
                List.of(),
                controle.de(dossier, aujourdhui()),
                List.of(),
                List.of());
    }

    /** What is missing to sign: law first, each point with its source. */
    public List<PointDeControle> controles(UUID contrat) {
        return controle.de(dossiers.de(acces.exiger(contrat).contrat()), aujourdhui());
    }

    /** What the guards would say of an act done today, before it is done. */
    public List<PointDeControle> essayer(UUID contrat, SaisieActe saisie) {
        Dossier dossier = dossiers.pour(acces.exiger(contrat).contrat(), saisie.avenant());
        return gardes.examiner(
                saisie.acte().gardes(),
                new Cas(
                        dossier,
                        saisie.acte(),
                        saisie.signataire(),
                        saisie.participants(),
                        saisie.le(),
                        Optional.ofNullable(saisie.terme())
                                .orElse(dossier.contrat().terme())));
    }

    /** Version → whether nothing of it has changed since it was frozen, in their order. */
    public List<Verification> verifier(UUID contrat) {
        acces.exiger(contrat);
        List<Verification> verifications = new ArrayList<>();
        @Nullable VersionSignee precedente = null;
        for (VersionSignee version : versions.duContrat(contrat)) {
            if (version.estEnVigueur()) {
                verifications.add(new Verification(version, scellement.estIntacte(version, precedente)));
                precedente = version;
            }
        }
        return verifications;
    }

    /** One frozen version and whether it is intact. */
    public record Verification(VersionSignee version, boolean intacte) {}

    /** A file frozen with a version. */
    public byte[] fichier(UUID contrat, UUID version, Format format) {
        acces.exiger(contrat);
        VersionSignee voulue = versions.duContrat(contrat).stream()
                .filter(trouvee -> trouvee.id().equals(version))
                .findFirst()
                .orElseThrow(ContratIntrouvable::new);
        byte[] contenu = versions.fichiers(voulue.id()).get(format);
        if (contenu == null) {
            throw new RefusMetier("procedure.refus.fichier", format.name());
        }
        return contenu;
    }

    /** The text in force that day; empty before the first signature and after the term. */
    public Optional<VersionSignee> enVigueurLe(UUID contrat, LocalDate jour) {
        Contrat cadre = acces.exiger(contrat).contrat();
        return jour.isAfter(cadre.terme())
                ? Optional.empty()
                : versions.duContrat(contrat).stream()
                        .filter(version ->
                                version.effet() != null && !version.effet().isAfter(jour))
                        .filter(VersionSignee::estEnVigueur)
                        .max(Comparator.comparingInt(VersionSignee::numero));
    }

    /** The signed text, the day it is asked for being past its term too; empty for a contract not signed. */
    public Optional<TexteEnVigueur> texteSigne(UUID contrat) {
        Contrat cadre = acces.exiger(contrat).contrat();
        return scellement.enVigueur(contrat).map(version -> texte(cadre, version));
    }

    /** « Le contrat au 12 mars 2027 »: the text in force that day, with the signatures that made it. */
    public Optional<TexteEnVigueur> texteLe(UUID contrat, LocalDate jour) {
        return enVigueurLe(contrat, jour)
                .map(version -> texte(acces.exiger(contrat).contrat(), version));
    }

    private TexteEnVigueur texte(Contrat contrat, VersionSignee version) {
        List<Section> signatures = version.avenant() == null
                ? List.of(SignaturesDuTexte.section(dossiers.sansTexte(contrat)))
                : SignaturesDuTexte.sections(dossiers.sansTexte(contrat), dossiers.signe(contrat, version.avenant()));
        LocalDate effet = Objects.requireNonNull(version.effet());
        return new TexteEnVigueur(version, version.texte().ouvrage(effet, signatures), versions.fichiers(version.id()));
    }

    private List<ActeLu> lus(Participation participation, Dossier dossier) {
        return dossier.actes().reversed().stream()
                .map(acte -> lu(participation, dossier, acte))
                .toList();
    }

    private ActeLu lu(Participation participation, Dossier dossier, ActeEnregistre acte) {
        Signataire pour = ActesDuContrat.pour(dossier.contrat(), acte);
        boolean retirable = !acte.acte().estUneNaissance()
                && (acte.acte().vers() == null || acte.acte() == Acte.SIGNER)
                && acte.acte().depuis().contains(dossier.contrat().statut())
                && acte.acte() != Acte.PREPARER_AVENANT
                && !(acte.acte() == Acte.SIGNER && dossier.estAu(StatutContrat.EN_VIGUEUR))
                && DroitsActes.voie(participation, acte.acte(), pour).isPresent();
        return new ActeLu(acte, pour, dossier.estAReprendre(acte), retirable);
    }

    private LocalDate aujourdhui() {
        return LocalDate.ofInstant(horloge.instant(), horloge.getZone());
    }
}
