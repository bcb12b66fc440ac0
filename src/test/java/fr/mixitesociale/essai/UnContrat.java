package fr.mixitesociale.essai;

import fr.mixitesociale.acces.EnTantQueContexte;
import fr.mixitesociale.acces.Perimetre;
import fr.mixitesociale.acces.Role;
import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.procedure.Acte;
import fr.mixitesociale.procedure.ProcedureService;
import fr.mixitesociale.procedure.SaisieActe;
import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Commune;
import fr.mixitesociale.territoire.Referentiel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A contract of its own for one test, on real communes no other test has taken, and its signatories' agents. */
public final class UnContrat {

    private static final int COMMUNES_MAX = 4;
    private static final AtomicInteger PRISES = new AtomicInteger();

    private final ApplicationContext contexte;
    private final UUID id;
    private final List<Commune> communes;

    private UnContrat(ApplicationContext contexte, UUID id, List<Commune> communes) {
        this.contexte = contexte;
        this.id = id;
        this.communes = communes;
    }

    /** A contract of one commune, in elaboration, period 2026-2028. */
    public static UnContrat enElaboration(ApplicationContext contexte) {
        return deCommunes(contexte, 1);
    }

    /** The same, in force. */
    public static UnContrat enVigueur(ApplicationContext contexte) {
        UnContrat contrat = enElaboration(contexte);
        mettreEnVigueur(contexte, contrat.id);
        return contrat;
    }

    /** As the services do for a contract signed outside the portal. */
    public static void mettreEnVigueur(ApplicationContext contexte, UUID contrat) {
        accomplir(contexte, contrat, Acte.SIGNE_HORS_PORTAIL);
    }

    /** Gives it up, whatever its reason. */
    public static void abandonner(ApplicationContext contexte, UUID contrat) {
        accomplir(contexte, contrat, Acte.ABANDONNER);
    }

    private static void accomplir(ApplicationContext contexte, UUID contrat, Acte acte) {
        LocalDate aujourdhui = LocalDate.now(contexte.getBean(Clock.class));
        contexte.getBean(Systeme.class)
                .obtenir(() -> contexte.getBean(ProcedureService.class)
                        .accomplir(contrat, SaisieActe.de(acte, aujourdhui).motif("Essai")));
    }

    /** A contract of {@code nombre} communes of one EPCI, in elaboration. */
    public static UnContrat deCommunes(ApplicationContext contexte, int nombre) {
        return deType(contexte, nombre, TypeContrat.SANS_AMENAGEMENT);
    }

    /** The same, of a type that changes the objective. */
    public static UnContrat deType(ApplicationContext contexte, int nombre, TypeContrat type) {
        List<Commune> communes = prendre(contexte.getBean(Referentiel.class), nombre);
        NouveauContrat nouveau = new NouveauContrat(
                nombre == 1 ? NatureContrat.COMMUNE : NatureContrat.COMMUNES,
                type,
                new PeriodeTriennale(2026),
                communes.stream().map(Commune::code).toList());
        UUID id = contexte.getBean(Systeme.class)
                .obtenir(() -> contexte.getBean(ContratsService.class).ouvrir(nouveau));
        return new UnContrat(contexte, id, communes);
    }

    public UUID id() {
        return id;
    }

    /** First commune. */
    public CodeInsee commune() {
        return communes.getFirst().code();
    }

    public CodeInsee commune(int rang) {
        return communes.get(rang).code();
    }

    public Siren epci() {
        return Objects.requireNonNull(communes.getFirst().epci());
    }

    public String departement() {
        return communes.getFirst().departement();
    }

    public <T> T enTantQueCommune(Supplier<T> travail) {
        return enTantQue("agent-commune", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(commune()), travail);
    }

    public <T> T enTantQueCommune(int rang, Supplier<T> travail) {
        return enTantQue(
                "agent-commune-" + rang, Role.COMMUNE_SERVICE, new Perimetre.SurCommune(commune(rang)), travail);
    }

    public <T> T enTantQueEpci(Supplier<T> travail) {
        return enTantQue("agent-epci", Role.EPCI_SERVICE, new Perimetre.SurEpci(epci()), travail);
    }

    public <T> T enTantQueDdt(Supplier<T> travail) {
        return enTantQue("agent-ddt", Role.DDT, new Perimetre.SurDepartement(departement()), travail);
    }

    /** Someone of the same département who is on no side of this contract. */
    public <T> T enTantQueVoisin(Supplier<T> travail) {
        CodeInsee voisine = contexte.getBean(Referentiel.class).communesDuDepartement(departement()).stream()
                .filter(autre -> !communes.contains(autre))
                .findFirst()
                .orElseThrow()
                .code();
        return enTantQue("voisin", Role.COMMUNE_SERVICE, new Perimetre.SurCommune(voisine), travail);
    }

    public <T> T enTantQueAdmin(Supplier<T> travail) {
        return enTantQue("administrateur", Role.ADMIN, new Perimetre.National(), travail);
    }

    /**
     * Adds an associated signatory of this name, with one account.
     *
     * @return login of the account, for {@link #enTantQueAssocie}
     */
    public String avecAssocie(String nom) {
        String identifiant = "associe-" + UUID.randomUUID();
        contexte.getBean(JdbcTemplate.class).update("""
                        insert into compte (id, identifiant, nom, fonction, mot_de_passe, role, perimetre, actif,
                                            demonstration, cree_le, version)
                        values (?, ?, ?, ?, '', 'SIGNATAIRE_ASSOCIE', 'CONTRATS', true, false, current_timestamp, 0)
                        """, compte(identifiant), identifiant, nom, nom);
        parLePortail(() -> contexte.getBean(ContratsService.class).ajouterAssocie(id, nom, List.of(identifiant)));
        return identifiant;
    }

    public <T> T enTantQueAssocie(String identifiant, Supplier<T> travail) {
        return enTantQue(identifiant, Role.SIGNATAIRE_ASSOCIE, new Perimetre.SesContrats(), travail);
    }

    public <T> T parLePortail(Supplier<T> travail) {
        return contexte.getBean(Systeme.class).obtenir(travail);
    }

    public <T> T enTantQue(String identifiant, Role role, Perimetre perimetre, Supplier<T> travail) {
        return EnTantQueContexte.obtenir(identifiant, role, perimetre, travail);
    }

    /** Communes of an EPCI no contract has taken: the list of EPCI is the same however many are asked for. */
    private static List<Commune> prendre(Referentiel referentiel, int nombre) {
        List<List<Commune>> epci = referentiel.epci().stream()
                .map(groupement -> groupement.membres().stream()
                        .flatMap(code -> referentiel.commune(code).stream())
                        .filter(commune -> commune.ept() == null)
                        .toList())
                .filter(membres -> membres.size() > COMMUNES_MAX)
                .toList();
        return epci.get(PRISES.getAndIncrement() % epci.size()).subList(0, nombre);
    }

    private static UUID compte(String identifiant) {
        return UUID.nameUUIDFromBytes(identifiant.getBytes(StandardCharsets.UTF_8));
    }
}
