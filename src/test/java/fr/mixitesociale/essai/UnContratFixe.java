package fr.mixitesociale.essai;

import fr.mixitesociale.acces.Systeme;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.ContratsConsultation;
import fr.mixitesociale.contrat.ContratsService;
import fr.mixitesociale.contrat.NatureContrat;
import fr.mixitesociale.contrat.NouveauContrat;
import fr.mixitesociale.contrat.TypeContrat;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/** The contract of a commune named in advance, for stories on screen whose person is named by an annotation. */
public final class UnContratFixe {

    private UnContratFixe() {}

    /** Opened once per context, for a period no other test uses. */
    public static UUID de(ApplicationContext contexte, String commune, int periode) {
        NouveauContrat nouveau = new NouveauContrat(
                NatureContrat.COMMUNE,
                TypeContrat.SANS_AMENAGEMENT,
                new PeriodeTriennale(periode),
                List.of(new CodeInsee(commune)));
        return ailleurs(() -> contexte.getBean(Systeme.class)
                .obtenir(() -> contexte.getBean(ContratsConsultation.class).mesContrats().stream()
                        .filter(contrat ->
                                contrat.periode().equals(nouveau.periode()) && contrat.couvre(new CodeInsee(commune)))
                        .findFirst()
                        .map(Contrat::id)
                        .orElseGet(() -> contexte.getBean(ContratsService.class).ouvrir(nouveau))));
    }

    /** On a thread without a screen: there the person of the screen is somebody else. */
    public static <T> T ailleurs(Supplier<T> travail) {
        return CompletableFuture.supplyAsync(travail, Thread.ofPlatform()::start)
                .join();
    }
}
