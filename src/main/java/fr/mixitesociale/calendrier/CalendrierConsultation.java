package fr.mixitesociale.calendrier;

import fr.mixitesociale.acces.Perimetre.SurCommune;
import fr.mixitesociale.acces.UtilisateurCourant;
import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.inventaire.FaitsConsultation;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.suivi.CalendrierIcs;
import fr.mixitesociale.suivi.Rendezvous;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The legal calendar of the contracts and the communes of a person; a bounded number of statements. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CalendrierConsultation {

    private final AccesContrat acces;
    private final ContratsConsultation contrats;
    private final LectureDesFaits lecture;
    private final FaitsConsultation inventaires;
    private final UtilisateurCourant courant;
    private final ReglagesCalendrier reglages;
    private final CalendrierIcs diffusion;
    private final Clock horloge;

    CalendrierConsultation(
            AccesContrat acces,
            ContratsConsultation contrats,
            LectureDesFaits lecture,
            FaitsConsultation inventaires,
            UtilisateurCourant courant,
            ReglagesCalendrier reglages,
            CalendrierIcs diffusion,
            Clock horloge) {
        this.acces = acces;
        this.contrats = contrats;
        this.lecture = lecture;
        this.inventaires = inventaires;
        this.courant = courant;
        this.reglages = reglages;
        this.diffusion = diffusion;
        this.horloge = horloge;
    }

    /** Of one contract, and the inventory of its communes. */
    public List<EcheanceLegale> duContrat(UUID contrat) {
        Contrat lu = acces.exiger(contrat).contrat();
        return assembler(List.of(lu), lu.communes());
    }

    /** Of all the contracts of the person, and the inventory of their own commune. */
    public List<EcheanceLegale> miennes() {
        List<CodeInsee> communes =
                courant.exiger().perimetre() instanceof SurCommune(var commune) ? List.of(commune) : List.of();
        return assembler(contrats.mesContrats(), communes);
    }

    /** Of one commune: its contracts this person may see, and its inventory. */
    public List<EcheanceLegale> deLaCommune(CodeInsee commune) {
        List<Contrat> couvrants = contrats.mesContrats().stream()
                .filter(contrat -> contrat.couvre(commune))
                .toList();
        boolean visible = courant.couvre(commune) || !couvrants.isEmpty();
        return visible ? assembler(couvrants, List.of(commune)) : List.of();
    }

    /** Communes of the contracts of the person, by code: what the calendar may be asked for. */
    public Set<CodeInsee> communes() {
        return contrats.mesContrats().stream()
                .map(Contrat::communes)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is still to come, for a diary: whole days. */
    public byte[] agenda(Collection<EcheanceLegale> echeances) {
        return diffusion.ecrire(echeances.stream()
                .filter(echeance -> !echeance.le().isBefore(jour()))
                .map(CalendrierConsultation::rendezvous)
                .toList());
    }

    private List<EcheanceLegale> assembler(List<Contrat> choisis, List<CodeInsee> communes) {
        LocalDate jour = jour();
        Stream<EcheanceLegale> desContrats = lecture.de(choisis).stream()
                .map(faits -> CalendrierDuContrat.de(faits, reglages, jour))
                .flatMap(List::stream);
        return Stream.concat(desContrats, desInventaires(communes, jour))
                .sorted(EcheanceLegale.CHRONOLOGIE)
                .toList();
    }

    private Stream<EcheanceLegale> desInventaires(List<CodeInsee> communes, LocalDate jour) {
        if (communes.isEmpty()) {
            return Stream.empty();
        }
        PeriodeTriennale periode = PeriodeTriennale.de(jour.getYear()).orElseThrow();
        return inventaires.pour(communes, periode).stream()
                .map(faits -> CalendrierDeLInventaire.de(faits.commune().nom(), derniere(faits), jour))
                .flatMap(List::stream);
    }

    private static @Nullable Integer derniere(FaitsDeCommune faits) {
        return faits.dernier() == null ? null : faits.dernier().annee();
    }

    /** The same deadline taken twice is one entry of the diary. */
    private static Rendezvous rendezvous(EcheanceLegale echeance) {
        String cle = echeance.nature() + "|" + echeance.contrat() + "|" + echeance.sujet() + "|" + echeance.le();
        return Rendezvous.jour(
                UUID.nameUUIDFromBytes(cle.getBytes(StandardCharsets.UTF_8)),
                echeance.nature().libelle() + " · " + echeance.sujet(),
                echeance.le(),
                echeance.nature().source());
    }

    private LocalDate jour() {
        return LocalDate.now(horloge);
    }
}
