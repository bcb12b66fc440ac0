package fr.mixitesociale.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.suivi.ChampDecision;
import fr.mixitesociale.suivi.ChampParticipant;
import fr.mixitesociale.suivi.ChampReunion;
import fr.mixitesociale.suivi.InvitationsReunionService;
import fr.mixitesociale.suivi.ReunionsConsultation;
import fr.mixitesociale.suivi.ReunionsService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Meetings before and after the day the demonstration starts: held, called off, to come; a partner is invited to two. */
@Component
@Order(61)
@Profile(Demonstration.PROFIL)
class ReunionsDeDemonstration implements Semis {

    private final ContratsDeDemonstration contrats;
    private final ReunionsService service;
    private final ReunionsConsultation consultation;
    private final InvitationsReunionService invitations;
    private final Clock horloge;

    ReunionsDeDemonstration(
            ContratsDeDemonstration contrats,
            ReunionsService service,
            ReunionsConsultation consultation,
            InvitationsReunionService invitations,
            Clock horloge) {
        this.contrats = contrats;
        this.service = service;
        this.consultation = consultation;
        this.invitations = invitations;
        this.horloge = horloge;
    }

    @Override
    public void semer() {
        TableDeDemonstration.lire("reunions.csv", ligne -> ligne).stream()
                .collect(Collectors.groupingBy(
                        ligne -> ligne.getField("commune") + ligne.getField("debut"),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(this::semer);
    }

    /** Those of one contract, unless it already has some. */
    private void semer(List<NamedCsvRecord> lignes) {
        NamedCsvRecord premiere = lignes.getFirst();
        contrats.trouver(
                        new PeriodeTriennale(Integer.parseInt(premiere.getField("debut"))),
                        new CodeInsee(premiere.getField("commune")))
                .filter(contrat -> consultation.lister(contrat.id()).isEmpty())
                .ifPresent(contrat -> lignes.forEach(ligne -> ecrire(contrat, ligne)));
    }

    private void ecrire(Contrat contrat, NamedCsvRecord ligne) {
        Map<ChampReunion, String> champs = new EnumMap<>(ChampReunion.class);
        champs.put(ChampReunion.NATURE, ligne.getField("nature"));
        champs.put(ChampReunion.THEME, ligne.getField("theme"));
        champs.put(ChampReunion.INTITULE, ligne.getField("intitule"));
        champs.put(ChampReunion.JOUR, jour(ligne.getField("dans")));
        champs.put(ChampReunion.DEBUT, ligne.getField("heure"));
        champs.put(ChampReunion.DUREE, ligne.getField("duree"));
        champs.put(ChampReunion.LIEU, ligne.getField("lieu"));
        champs.put(ChampReunion.VISIO, ligne.getField("visio"));
        champs.put(ChampReunion.STATUT, ligne.getField("statut"));
        champs.put(ChampReunion.ORDRE_DU_JOUR, ligne.getField("ordre_du_jour"));
        champs.put(ChampReunion.COMPTE_RENDU, ligne.getField("compte_rendu"));
        champs.put(ChampReunion.PARTAGE, ligne.getField("partage"));
        champs.put(ChampReunion.MOTIF, ligne.getField("motif"));
        UUID reunion = service.prevoir(contrat.id(), champs);
        elements(ligne, "participants").forEach(parties -> convier(contrat, reunion, parties));
        elements(ligne, "decisions").forEach(parties -> decider(contrat, reunion, parties));
        String invite = ligne.getField("invite");
        if (!invite.isEmpty()) {
            invitations.inviter(contrat.id(), reunion, invite);
        }
    }

    /** Signatory (empty for a partner), name, function or body, presence. */
    private void convier(Contrat contrat, UUID reunion, String[] parties) {
        Map<ChampParticipant, String> champs = new EnumMap<>(ChampParticipant.class);
        if (parties[0].isEmpty()) {
            champs.put(ChampParticipant.ORGANISME, parties[2]);
        } else {
            champs.put(
                    ChampParticipant.SIGNATAIRE,
                    ContratsDeDemonstration.signataire(contrat, parties[0]).toString());
            champs.put(ChampParticipant.FONCTION, parties[2]);
        }
        champs.put(ChampParticipant.NOM, parties[1]);
        champs.put(ChampParticipant.PRESENCE, parties[3]);
        service.convier(contrat.id(), reunion, champs);
    }

    /** Signatory, what, day, whether done. */
    private void decider(Contrat contrat, UUID reunion, String[] parties) {
        service.decider(
                contrat.id(),
                reunion,
                Map.of(
                        ChampDecision.SIGNATAIRE,
                        ContratsDeDemonstration.signataire(contrat, parties[0]).toString(),
                        ChampDecision.TEXTE,
                        parties[1],
                        ChampDecision.ECHEANCE,
                        jour(parties[2]),
                        ChampDecision.FAITE,
                        parties[3]));
    }

    private static Stream<String[]> elements(NamedCsvRecord ligne, String champ) {
        // a comma within a function is followed by a space, a separator is not
        return Stream.of(ligne.getField(champ).split(",(?! )"))
                .filter(element -> !element.isEmpty())
                .map(element -> element.split("\\|", -1));
    }

    private String jour(String dans) {
        return LocalDate.now(horloge).plusDays(Long.parseLong(dans)).toString();
    }
}
