package fr.mixitesociale.copil;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.FabriqueDocument;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.document.DiaporamaPdf;
import fr.mixitesociale.document.Fichier;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What people take away from a COPIL: its minutes, its slides, the periodic bilan that prepares it. */
@Service
@PreAuthorize("isAuthenticated()")
public class DocumentsDuCopil {

    private final AccesContrat acces;
    private final SeancesConsultation seances;
    private final ScenesConsultation scenes;
    private final RedactionDuCompteRendu comptesRendus;
    private final BilanPeriodique bilans;
    private final Diaporama diaporama;
    private final FabriqueDocument fabrique;
    private final DiaporamaPdf diapositives;
    private final Clock horloge;

    DocumentsDuCopil(
            AccesContrat acces,
            SeancesConsultation seances,
            ScenesConsultation scenes,
            RedactionDuCompteRendu comptesRendus,
            BilanPeriodique bilans,
            Diaporama diaporama,
            FabriqueDocument fabrique,
            DiaporamaPdf diapositives,
            Clock horloge) {
        this.acces = acces;
        this.seances = seances;
        this.scenes = scenes;
        this.comptesRendus = comptesRendus;
        this.bilans = bilans;
        this.diaporama = diaporama;
        this.fabrique = fabrique;
        this.diapositives = diapositives;
        this.horloge = horloge;
    }

    /** The minutes: as they were frozen when it was closed, as a draft before. */
    public Fichier compteRendu(UUID contrat, int numero, Format format) {
        Contrat cadre = acces.exiger(contrat).contrat();
        Seance seance = seances.lire(contrat, numero);
        CompteRendu texte =
                Objects.requireNonNullElseGet(seance.compteRendu(), () -> comptesRendus.composer(cadre, seance));
        return new Fichier(
                "compte-rendu-copil-%s-%d.%s".formatted(cadre.reference(), numero, format.extension()),
                format.typeMime(),
                fabrique.ecrire(TexteDuCompteRendu.de(texte, seance.estClose()), format));
    }

    /** The six scenes with the figures of the moment, as a 16:9 PDF. */
    public Fichier diapositives(UUID contrat) {
        Contrat cadre = acces.exiger(contrat).contrat();
        LocalDate jour = LocalDate.now(horloge);
        String surtitre = Phrases.de(
                "copil.surtitre",
                FormatFr.dateLongue(jour),
                cadre.intitule(),
                cadre.periode().libelle());
        return new Fichier(
                "diapositives-copil-%s.pdf".formatted(cadre.reference()),
                Format.PDF.typeMime(),
                diapositives.ecrire(surtitre, jour, diaporama.de(surtitre, scenes.toutes(contrat))));
    }

    /** The periodic bilan the commune or the EPCI brings to the COPIL, made of the data. */
    public Fichier bilan(UUID contrat, Format format) {
        Contrat cadre = acces.exiger(contrat).contrat();
        return new Fichier(
                "bilan-periodique-%s.%s".formatted(cadre.reference(), format.extension()),
                format.typeMime(),
                fabrique.ecrire(bilans.composer(cadre), format));
    }
}
