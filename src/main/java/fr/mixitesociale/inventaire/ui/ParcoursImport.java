package fr.mixitesociale.inventaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import fr.mixitesociale.inventaire.FichierRefuse;
import fr.mixitesociale.inventaire.ImportService;
import fr.mixitesociale.inventaire.Progres;
import fr.mixitesociale.inventaire.RapportImport;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.ArrierePlan;
import fr.mixitesociale.socle.ui.Notifications;
import fr.mixitesociale.socle.ui.Panneau;

/** The three steps of an import, one at a time: the file, the preview, the report. */
final class ParcoursImport extends Div {

    private final transient ImportService imports;
    private final transient RefusGardes gardes;
    private final transient Runnable apres;

    /** @param apres told when something was imported */
    ParcoursImport(ImportService imports, RefusGardes gardes, Runnable apres) {
        this.imports = imports;
        this.gardes = gardes;
        this.apres = apres;
        addClassName("parcours");
        choisir();
    }

    private void choisir() {
        montrer(new Panneau(Phrases.de("inventaire.imports.choisir"), new DepotFichier(this::lire))
                .sousTitre(Phrases.de("inventaire.imports.choisir.aide")));
    }

    /** Reading a file of 20 MB takes a second: off the screen's thread too. */
    private void lire(String nom, byte[] contenu) {
        attente(Phrases.de("inventaire.imports.lecture"), Phrases.de("inventaire.imports.lecture.aide"));
        ArrierePlan.lancer(
                ecran(),
                () -> imports.apercu(nom, contenu),
                apercu -> montrer(new Panneau(
                        Phrases.de("inventaire.imports.apercu"),
                        new ApercuPanneau(apercu, () -> importer(nom, contenu), this::choisir))),
                this::refuser);
    }

    private void importer(String nom, byte[] contenu) {
        Avancement avancement =
                attente(Phrases.de("inventaire.imports.en_cours"), Phrases.de("inventaire.imports.quitter"));
        UI ecran = ecran();
        ArrierePlan.lancer(
                ecran,
                () -> importerOuGarder(
                        nom, contenu, (etape, part) -> ArrierePlan.dire(ecran, () -> avancement.avancer(etape, part))),
                this::conclure,
                this::refuser);
    }

    /** Off the screen's thread, hence even when the tab was closed meanwhile. */
    private RapportImport importerOuGarder(String nom, byte[] contenu, Progres progres) {
        try {
            return imports.importer(nom, contenu, progres);
        } catch (RefusMetier refus) {
            gardes.garder(nom, refus);
            throw refus;
        }
    }

    private void conclure(RapportImport rapport) {
        montrer(new Panneau(Phrases.de("inventaire.imports.rapport"), new RapportPanneau(rapport, this::choisir)));
        apres.run();
        if (!isAttached()) {
            // the person went to another screen meanwhile: tell them there
            Notifications.succes(Phrases.de("inventaire.imports.fini", rapport.nom()));
        }
    }

    private void refuser(RuntimeException cause) {
        if (cause instanceof RefusMetier refus && !isAttached()) {
            // the person went to another screen meanwhile: told there, and again at their next visit here
            Notifications.refus(refus);
            return;
        }
        gardes.prendre();
        switch (cause) {
            case FichierRefuse refus ->
                montrer(new Panneau(Phrases.de("inventaire.imports.refus"), new RefusPanneau(refus, this::choisir)));
            case RefusMetier refus -> {
                choisir();
                Notifications.refus(refus);
            }
            default -> {
                choisir();
                throw cause;
            }
        }
    }

    private Avancement attente(String titre, String aide) {
        Avancement avancement = new Avancement();
        montrer(new Panneau(titre, avancement).sousTitre(aide));
        return avancement;
    }

    private void montrer(Component etape) {
        removeAll();
        add(etape);
    }

    private UI ecran() {
        return getUI().orElseGet(UI::getCurrent);
    }
}
